import { useStore } from 'zustand';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { dismissDropped, viewStore } from '#view/store.ts';
import { Notice } from './notice.tsx';

/** At most this many parts are named. */
const most = 5;

/** One line that says which parts of the address were not known and have been left out. */
export function DroppedNotice() {
  const locale = useLocale();
  const { notice } = useMessages();
  const dropped = useStore(viewStore, (state) => state.dropped);
  const rest = dropped.length - most;
  const named = dropped.slice(0, most).join(', ');
  const parts = rest > 0 ? `${named} ${notice.droppedMore(formatCount(rest, locale))}` : named;
  return <Notice onDismiss={dismissDropped}>{dropped.length > 0 && notice.dropped(parts)}</Notice>;
}
