import { useRef } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { dismissDropped, viewStore } from '#view/store.ts';
import { focusHeading } from './heading-focus.ts';
import styles from './dropped-notice.module.css';

/** At most this many parts are named. */
const most = 5;

/** One line that says which parts of the address were not known and have been left out. */
export function DroppedNotice() {
  const locale = useLocale();
  const { notice } = useMessages();
  const dropped = useStore(viewStore, (state) => state.dropped);
  const box = useRef<HTMLDivElement>(null);
  const rest = dropped.length - most;
  const named = dropped.slice(0, most).join(', ');
  const parts = rest > 0 ? `${named} ${notice.droppedMore(formatNumber(rest, 'plain', locale))}` : named;
  const dismiss = () => {
    const main = box.current?.closest('main');
    // The button goes away; the focus must not go with it.
    if (main) focusHeading(main);
    dismissDropped();
  };
  return (
    <div ref={box} role="status">
      {dropped.length > 0 && (
        <p className={styles['notice']}>
          <span>{notice.dropped(parts)}</span>
          <Button look="text" onPress={dismiss}>
            {notice.dismiss}
          </Button>
        </p>
      )}
    </div>
  );
}
