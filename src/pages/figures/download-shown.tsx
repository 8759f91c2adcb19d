import { useState } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import { AwaitedTakeAlong } from './awaited-take-along.tsx';
import type { Figures } from './use-figures.ts';

/** Takes along the figures that the filters let through, in the order that is shown: a button that says how many. */
export function DownloadShown({ figures, contents }: { figures: Figures; contents: Contents }) {
  const locale = useLocale();
  const { figuresPage: text } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const count = figures.matching ?? 0;
  if (count === 0) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{text.download(count, formatCount(count, locale))}</Button>
      {isOpen && figures.columns && (
        <AwaitedTakeAlong
          figures={figures.shown}
          total={figures.total}
          contents={contents}
          units={figures.units}
          onClosed={() => setOpen(false)}
        />
      )}
    </>
  );
}
