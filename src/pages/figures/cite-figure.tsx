import type { Figure } from '#data/figure-index.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { CopyField } from '#ui/copy-field.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { figureSentence } from './figure-sentence.ts';

interface Props {
  figure: Figure;
  contents: Contents;
  units: readonly Unit[];
  onClosed: () => void;
}

/** The sentence with which a figure is cited, to be copied. */
export function CiteFigure({ figure, contents, units, onClosed }: Props) {
  const locale = useLocale();
  const { figuresPage, notice, sharing } = useMessages();
  const { cite } = figuresPage;
  return (
    <Dialog title={cite.title} closeLabel={notice.dismiss} onClosed={onClosed}>
      <CopyField
        label={cite.sentence}
        use={cite.use}
        text={figureSentence(figure, contents, units, locale)}
        words={{ copy: sharing.share.copySentence, copied: sharing.copied, failed: sharing.notCopied }}
      />
    </Dialog>
  );
}
