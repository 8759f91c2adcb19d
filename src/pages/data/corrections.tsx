import { useSuspenseQuery } from '@tanstack/react-query';
import { correctionsQuery } from '#data/queries.ts';
import { CorrectionList } from '#figure/correction-list.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { correctionsFeedFile, fileAddress } from '#view/address.ts';

/** Everything that was put right on this site, and the feed that tells of it. */
export function Corrections() {
  const locale = useLocale();
  const { dataPage: text } = useMessages();
  const { corrections } = useSuspenseQuery(correctionsQuery()).data;
  return (
    <>
      <CorrectionList corrections={corrections} locale={locale} />
      <p>
        <a href={fileAddress(correctionsFeedFile(locale))} type="application/atom+xml">
          {text.correctionsFeed}
        </a>
      </p>
    </>
  );
}
