import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { NumberText } from '#ui/number-text.tsx';
import { address } from '#view/address.ts';
import styles from './findings.module.css';

/** What stands out, a sentence each; every sentence leads to the chart that shows it. */
export function Findings({ findings }: { findings: Contents['findings'] }) {
  const locale = useLocale();
  const { overview } = useMessages();
  if (findings.length === 0) return null;
  return (
    <section className={styles['findings']} aria-labelledby="findings">
      <h2 id="findings">{overview.findingsTitle}</h2>
      <ul className={styles['list']}>
        {findings.map(({ id, text, chart }) => (
          <li key={id} className={styles['finding']}>
            <Link to={address.chart(locale, chart)}>
              <NumberText text={text[locale]} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
