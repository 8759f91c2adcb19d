import * as v from 'valibot';

const moment = String.raw`(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?`;
const schoolYear = String.raw`(19|20)\d\d-(19|20)\d\d`;
const pattern = new RegExp(`^(${schoolYear}|${moment}|(${schoolYear}|${moment})/(\\.\\.|${schoolYear}|${moment}))$`);

/** True when a period's parts are real dates in the right order. */
function isCoherent(period: string): boolean {
  const [start = '', end] = period.split('/');
  if (!isMoment(start)) return false;
  if (end === undefined || end === '..') return true;
  return isMoment(end) && start < end && !end.startsWith(start);
}

/** True unless two years are joined to something else than a school year. */
function isOneYear(text: string): boolean {
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  return !years || Number(years[2]) === Number(years[1]) + 1;
}

/** True unless a day is not on the calendar. */
function isMoment(text: string): boolean {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return !day || new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))).getUTCDate() === Number(day[3]);
}

/**
 * The reference period of a figure: a year `2017`, a school year `2012-2013`, a month `2018-11`, a day
 * `2018-08-30`, or two of them joined by `/`. `2012/..` has no end: it still ran at publication.
 */
export const periodSchema = v.pipe(
  v.string(),
  v.regex(pattern, 'a period such as 2017, 2012-2013, 2018-11, 2018-08-30, 2012-05/2017-12 or 2011/..'),
  v.check((period) => period.split('/').every(isOneYear), 'a school year of one year, such as 2012-2013'),
  v.check((period) => isCoherent(period), 'a period of real dates whose start lies before its end'),
);
