import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import { address, pageAddress } from '#view/address.ts';
import styles from './chart-page.module.css';

/** Where a chart stands for ever. Only paper needs it: on a screen the browser says it, and the share dialog gives it. */
export function PaperAddress({ chart }: { chart: string }) {
  const locale = useLocale();
  const { permalink } = useMessages().chart;
  // The build does not know where the site will stand; the browser does.
  const origin = useIsHydrating() ? '' : window.location.origin;
  return (
    <p className={styles['address']}>
      {permalink}: {origin}
      {pageAddress(address.chart(locale, chart))}
    </p>
  );
}
