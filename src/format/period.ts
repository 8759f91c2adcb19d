import { languageTag, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';

/** One end of a period: `2017`, `2012-2013`, `mei 2012`, `30 augustus 2018`. */
function formatMoment(moment: string, locale: Locale): string {
  const [year = '', month = '1', day] = moment.split('-');
  if (year === moment) return year;
  if (/^\d{4}-\d{4}$/.test(moment)) return messages[locale].figure.range(year, month);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day) parts.day = 'numeric';
  return new Intl.DateTimeFormat(languageTag[locale], parts).format(date);
}

/** A reference period in words; see `schema/period.ts` for its grammar. */
export function formatPeriod(period: string, locale: Locale): string {
  const [start = '', end] = period.split('/');
  if (end === undefined) return formatMoment(start, locale);
  if (end === '..') return messages[locale].period.since(formatMoment(start, locale));
  return `${formatMoment(start, locale)} – ${formatMoment(end, locale)}`;
}

/** The first and the last moment of a period, as fractions of years (2018.5 is 1 July 2018); `end` is null when it is open. */
export function periodExtent(period: string): { start: number; end: number | null } {
  const [start = '', end] = period.split('/');
  const first = (moment: string) => {
    const school = /^(\d{4})-\d{4}$/.exec(moment);
    if (school) return Number(school[1]) + 8 / 12;
    const [year = '', month = '1', day = '1'] = moment.split('-');
    return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365;
  };
  const last = (moment: string) => {
    const school = /^\d{4}-(\d{4})$/.exec(moment);
    if (school) return Number(school[1]) + 8 / 12;
    const [year = '', month, day] = moment.split('-');
    if (!month) return Number(year) + 1;
    return Number(year) + (day ? (Number(month) - 1) / 12 + Number(day) / 365 : Number(month) / 12);
  };
  return { start: first(start), end: end === '..' ? null : last(end ?? start) };
}

/** True when two periods have a stretch of time in common; touching ends are none. */
export function periodsOverlap(a: string, b: string): boolean {
  const [one, other] = [periodExtent(a), periodExtent(b)];
  return one.start < (other.end ?? Infinity) && other.start < (one.end ?? Infinity);
}

/** The period from the start of the first to the end of the last; null for none. */
export function periodSpan(periods: readonly string[]): string | null {
  const ordered = periods.toSorted((a, b) => periodExtent(a).start - periodExtent(b).start);
  const endOf = (period: string) => periodExtent(period).end ?? Infinity;
  const last = periods.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);
  const [first] = ordered;
  if (first === undefined || last === undefined) return null;
  const [start = ''] = first.split('/');
  const end = last.split('/')[1] ?? last;
  return start === end ? start : `${start}/${end}`;
}
