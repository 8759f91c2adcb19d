import { useId, useState } from 'react';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import { address, pageAddress, withView } from '#view/address.ts';
import styles from './deck-files.module.css';

/** The deck for others, and for where there is no network: its address, paper, one file. */
export function DeckFiles({ charts }: { charts: readonly string[]; contents: Contents }) {
  const locale = useLocale();
  const text = useMessages().presentPage;
  const id = useId();
  const [said, setSaid] = useState('');
  const path = pageAddress(withView(address.present(locale), { charts }));
  const shared = new URL(path, window.location.href).href;
  const copy = () => {
    navigator.clipboard.writeText(shared).then(
      () => setSaid(text.copied),
      () => setSaid(text.copyFailed),
    );
  };
  return (
    <section className={styles['files']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.share}</h2>
      <div className={styles['row']}>
        <label className={styles['address']}>
          <span>{text.address}</span>
          <input type="text" readOnly value={shared} onFocus={({ target }) => target.select()} />
        </label>
        <Button onPress={copy}>{text.copy}</Button>
      </div>
      <p role="status">{said}</p>
      <ul className={styles['list']}>
        <li>
          <Button onPress={() => window.print()}>{text.print}</Button> <span>{text.printNote}</span>
        </li>
      </ul>
    </section>
  );
}
