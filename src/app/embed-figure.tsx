import type { QueryClient } from '@tanstack/react-query';
import type { Controls } from '#charts/controls.ts';
import { Figure } from '#figure/figure.tsx';
import { HighlightContext, useHighlighting } from '#figure/highlighting.ts';
import { PageContext } from '#figure/page-contents.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { address } from '#view/address.ts';
import type { EmbedPart } from '#view/view-state.ts';
import { Providers } from './providers.tsx';

interface Props {
  chart: string;
  locale: Locale;
  /** The parts that are left out. */
  hide?: readonly EmbedPart[] | undefined;
  /** How the chart is shown at first; as declared when left out. */
  controls?: Controls | undefined;
  client: QueryClient;
}

/** All of an embed: its figure. The same while it is printed and when it wakes. */
export function EmbedFigure({ chart, locale, client, hide, controls }: Props) {
  const highlight = useHighlighting();
  return (
    <Providers client={client}>
      <LocaleContext value={locale}>
        <PageContext value={address.embed(locale, chart)}>
          <HighlightContext value={highlight}>
            <Figure chart={chart} headingLevel={1} place="embed" hide={hide} controls={controls} />
          </HighlightContext>
        </PageContext>
      </LocaleContext>
    </Providers>
  );
}
