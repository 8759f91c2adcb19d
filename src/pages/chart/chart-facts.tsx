import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry } from '#schema/contents.ts';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import { address, pageAddress } from '#view/address.ts';
import styles from './chart-facts.module.css';

/** Where a chart stands for ever, and where it can be embedded from. */
export function ChartFacts({ chart }: { chart: ChartEntry }) {
  const locale = useLocale();
  const { chart: text } = useMessages();
  const permalink = pageAddress(address.chart(locale, chart.id));
  const embed = pageAddress(address.embed(locale, chart.id));
  // The build does not know where the site will stand; the browser does. Only paper needs it: on a screen nothing moves.
  const origin = <span className={styles['origin']}>{useIsHydrating() ? '' : window.location.origin}</span>;
  return (
    <section className={styles['about']} aria-label={text.about}>
      <dl className={styles['facts']}>
        <div>
          <dt>{text.permalink}</dt>
          <dd>
            <a href={permalink}>
              {origin}
              {permalink}
            </a>
          </dd>
        </div>
        <div>
          <dt>{text.embed}</dt>
          <dd>
            <a href={embed}>
              {origin}
              {embed}
            </a>
          </dd>
        </div>
      </dl>
      <p>
        <Link to={address.charts(locale)}>{text.all}</Link>
      </p>
    </section>
  );
}
