import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { geometry } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** A moment of the calendar that is written below it. */
export interface CalendarTick {
  /** In years. */
  at: number;
  label: string;
}

/** Years, or months where the calendar is short, so far apart that their names never touch. */
export function calendarTicks(from: number, to: number, width: number, locale: Locale): CalendarTick[] {
  const isShort = to - from <= 2;
  const moments = isShort ? (to - from) * 12 : to - Math.ceil(from);
  const first = isShort ? Math.round(from * 12) : Math.ceil(from);
  const tickAt = (step: number): CalendarTick => {
    if (!isShort) return { at: first + step, label: String(first + step) };
    const months = first + step;
    const period = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    return { at: months / 12, label: formatPeriod(period, locale) };
  };
  const all = Array.from({ length: Math.ceil(moments - 0.1) }, (_, step) => tickAt(step));
  const room = Math.max(...all.map(({ label }) => textWidth(label, geometry.small))) + 14;
  const every = Math.max(1, Math.ceil(room / (width / moments)));
  return all.filter(({ at }, index) => index % every === 0 && ((to - at) / (to - from)) * width >= room - 14);
}
