import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { LineRange } from '#schema/source.ts';

/** Lines of the source text in words: `regels 12, 1020-1022`. */
export function linesText(ranges: readonly LineRange[], locale: Locale): string {
  const text = messages[locale].figure;
  const parts = ranges.map(([from, to]) => (from === to ? String(from) : text.range(String(from), String(to))));
  const isOne = ranges.length === 1 && ranges.every(([from, to]) => from === to);
  return (isOne ? text.line : text.lines)(parts.join(', '));
}
