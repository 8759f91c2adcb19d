import { apa, bibtex, ris } from '#export/citations.ts';
import { citation } from '#format/citation.ts';
import { today } from '#format/today.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { CopyField } from '#ui/copy-field.tsx';
import { address, pageUrl, withView } from '#view/address.ts';
import { viewStore } from '#view/store.ts';
import type { ActionProps } from './action-dialog.tsx';
import { citedSentence, copiedSentence } from './cited-sentence.ts';
import { CopyList } from './copy-list.tsx';
import styles from './share-options.module.css';

/** The address of exactly this view of a chart, the words to cite it with, and the ways to send it on. */
export function ShareOptions({ model, contents, tab }: ActionProps) {
  const { sharing, file } = useMessages();
  const text = sharing.share;
  const { theme } = viewStore.getState().view;
  const page = address.chart(model.locale, model.id);
  const url = pageUrl(withView(page, { ...model.controls.chosen, tab, theme }));
  const sentence = citedSentence(model, citation(contents.publication));
  const cited = {
    model,
    publication: contents.publication,
    address: pageUrl(withView(page, model.controls.chosen)),
    day: today(),
  };
  const said = { copied: sharing.copied, failed: sharing.notCopied };
  const mail = `mailto:?subject=${encodeURIComponent(model.title)}&body=${encodeURIComponent(`${sentence}\n\n${url}`)}`;
  // A reader who closes the device's sheet has shared nothing, and knows it.
  const share = () => void navigator.share({ title: model.title, text: sentence, url }).catch(() => undefined);
  return (
    <div className={styles['share']}>
      <CopyField label={text.address} use={text.addressUse} text={url} words={{ copy: text.copy, ...said }} rows={2} />
      <CopyField
        label={text.sentence}
        text={copiedSentence(model, citation(contents.publication))}
        words={{ copy: text.copySentence, ...said }}
      />
      <CopyField label={text.citation} text={apa(cited)} words={{ copy: text.copyCitation, ...said }} />
      <div>
        <CopyList
          copies={[
            { name: file.copy.bibtex, use: file.copy.bibtexUse, text: () => bibtex(cited) },
            { name: file.copy.ris, use: file.copy.risUse, text: () => ris(cited) },
          ]}
        />
      </div>
      <div className={styles['ways']}>
        {'share' in navigator && <Button onPress={share}>{text.device}</Button>}
        <a className={styles['mail']} href={mail}>
          {text.mail}
        </a>
      </div>
    </div>
  );
}
