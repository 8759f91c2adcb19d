import { useState, type ReactNode } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';

/** A list that comes in parts. */
interface Parts<Item> {
  /** The items that are there. */
  shown: readonly Item[];
  /** The button that brings more; null when all are there. */
  more: ReactNode;
}

/**
 * The first items of a list of any length, and more with each press of a button.
 * @param step how many are there at first, and come with each press
 */
export function useParts<Item>(items: readonly Item[], step: number): Parts<Item> {
  const locale = useLocale();
  const { filter } = useMessages();
  const [most, setMost] = useState(step);
  const rest = items.length - most;
  return {
    shown: items.slice(0, most),
    more:
      rest > 0 ? (
        <Button onPress={() => setMost(most + step)}>{filter.showMore(formatCount(rest, locale))}</Button>
      ) : null,
  };
}
