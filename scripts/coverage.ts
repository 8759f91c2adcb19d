/** A moment of a period with its parts filled up, so that moments compare as text. */
function full(moment: string, rest: string): string {
  return moment + rest.slice(moment.length);
}

/**
 * The stretch of time that periods cover, as an ISO 8601 interval such as `2012-05/2017` or `2011/..`; null when none of
 * the figures has a period. A school year counts from its first to its second year.
 */
export function temporalCoverage(periods: readonly (string | null)[]): string | null {
  const stretches = [...new Set(periods)]
    .flatMap((period) => period ?? [])
    .map((period) => {
      const [from = '', to = from] = period.split('/');
      const [start = ''] = /^\d{4}(?!-\d{4})(-\d\d){0,2}|^\d{4}/.exec(from) ?? [];
      const schoolYear = /^\d{4}-(\d{4})$/.exec(to);
      return { start, end: schoolYear?.[1] ?? to };
    });
  if (stretches.length === 0) return null;
  const earliest = stretches
    .map(({ start }) => start)
    .reduce((a, b) => (full(b, '0000-01-01') < full(a, '0000-01-01') ? b : a));
  const latest = stretches
    .map(({ end }) => end)
    .reduce((a, b) => (a === '..' || (b !== '..' && full(b, '0000-12-31') <= full(a, '0000-12-31')) ? a : b));
  return earliest === latest ? earliest : `${earliest}/${latest}`;
}
