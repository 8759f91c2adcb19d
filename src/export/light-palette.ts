/** The colours of the light theme by the names of `ui/tokens.css`, for files that know no style sheet. A test compares them. */
const lightPalette: Record<string, string> = {
  ground: '#fbfaf7',
  surface: '#ffffff',
  ink: '#1b2330',
  'ink-soft': '#515b6b',
  line: '#e2dfd6',
  'line-strong': '#b3ada0',
  accent: '#0f5573',
  focus: '#0f5573',
  alert: '#8f1d2c',
  'series-1': '#1f6f8b',
  'series-2': '#8c9097',
  'series-3': '#2b2f36',
  'series-4': '#a3884f',
  'series-5': '#584615',
  'on-series-1': '#ffffff',
  'on-series-2': '#14171c',
  'on-series-3': '#ffffff',
  'on-series-4': '#14171c',
  'on-series-5': '#ffffff',
  'priority-1': '#0b2f6b',
  'priority-2': '#d9540b',
  'priority-3': '#2e9384',
  'priority-4': '#7a1f33',
  'priority-5': '#8457e8',
};

/**
 * A colour of the light theme as `#rrggbb`.
 * @param token its name in `ui/tokens.css` without the leading dashes
 * @throws Error for a name that there is not
 */
export function lightColour(token: string): string {
  const colour = lightPalette[token];
  if (colour === undefined) throw new Error(`expected the name of a colour in tokens.css, received "${token}"`);
  return colour;
}
