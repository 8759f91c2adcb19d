import type { QueryClient } from '@tanstack/react-query';
import { Figure } from '#figure/figure.tsx';
import type { UseRecorder } from '#figure/record-use.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import type { EmbedPart } from '#view/view-state.ts';
import { Providers } from './providers.tsx';

interface Props {
  chart: string;
  locale: Locale;
  /** The parts that are left out. */
  hide?: readonly EmbedPart[] | undefined;
  client: QueryClient;
  /** What has listened to the printed figure until now; left out while the build prints it. */
  recorder?: UseRecorder | undefined;
}

/** All of an embed: its figure. The same while it is printed and when it wakes. */
export function EmbedFigure({ chart, locale, client, hide, recorder }: Props) {
  return (
    <Providers client={client}>
      <LocaleContext value={locale}>
        <Figure chart={chart} headingLevel={1} place="embed" hide={hide} recorder={recorder} />
      </LocaleContext>
    </Providers>
  );
}
