import { useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { CopyField } from '#ui/copy-field.tsx';
import { address, pageUrl, withView } from '#view/address.ts';
import { viewStore } from '#view/store.ts';
import type { ActionProps } from './action-dialog.tsx';
import { citedSentence } from './cited-sentence.ts';
import styles from './share-options.module.css';

/** The address of exactly this view of a chart, and the ways to send it on. */
export function ShareOptions({ model, contents, tab }: ActionProps) {
  const { sharing } = useMessages();
  const text = sharing.share;
  const { theme } = viewStore.getState().view;
  const url = pageUrl(withView(address.chart(model.locale, model.id), { ...model.controls.chosen, tab, theme }));
  const sentence = citedSentence(model, contents.publication);
  const mail = `mailto:?subject=${encodeURIComponent(model.title)}&body=${encodeURIComponent(`${sentence}\n\n${url}`)}`;
  // A reader who closes the device's sheet has shared nothing, and knows it.
  const share = () => void navigator.share({ title: model.title, text: sentence, url }).catch(() => undefined);
  return (
    <div className={styles['share']}>
      <p>{text.lead}</p>
      <CopyField
        label={text.address}
        text={url}
        words={{ copy: text.copy, copied: sharing.copied, failed: sharing.notCopied }}
        rows={2}
      />
      <CopyField
        label={text.sentence}
        use={text.sentenceUse}
        text={sentence}
        words={{ copy: text.copySentence, copied: sharing.copied, failed: sharing.notCopied }}
        rows={5}
      />
      <div className={styles['ways']}>
        {'share' in navigator && <Button onPress={share}>{text.device}</Button>}
        <a className={styles['mail']} href={mail}>
          {text.mail}
        </a>
      </div>
    </div>
  );
}
