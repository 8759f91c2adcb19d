/** Names of parameters that other sites and mail programs add to find out where a visitor came from. */
const names =
  /^(?:(?:utm|mc|mtm|pk|piwik|matomo|hsa|_hs|vero|oly|at)_.+|_hsenc|_ga|_gl|_openstat|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|mkt_tok|epik|s_cid|wt_mc)$/i;

/** Whether a parameter of an address is left alone: it is not ours, and says nothing about the page. */
export function isForTracking(name: string): boolean {
  return names.test(name);
}

/** The parameters of a query string that are left alone, as they stand there; empty where there are none. */
export function trackingOf(search: string): string {
  const parts = search.replace(/^\?/, '').split('&');
  return parts.filter((part) => [...new URLSearchParams(part).keys()].some(isForTracking)).join('&');
}

/** A query string with parameters for tracking behind its own. */
export function withTracking(search: string, tracking: string): string {
  if (tracking === '') return search;
  return search === '' ? `?${tracking}` : `${search}&${tracking}`;
}
