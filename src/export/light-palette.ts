import tokens from '#ui/tokens.css?raw';

/** The colours of the light theme as `#rrggbb`, by the name of their token without the leading dashes. */
const lightPalette = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), #[\da-f]{6}\)/g)].map(([, name = '', light = '']) => [
    name,
    light,
  ]),
);

/**
 * A colour of the light theme as `#rrggbb`, for files that know no style sheet.
 * @param token its name in `ui/tokens.css` without the leading dashes
 * @throws Error for a name that there is not
 */
export function lightColour(token: string): string {
  const colour = lightPalette.get(token);
  if (colour === undefined) throw new Error(`expected the name of a colour in tokens.css, received "${token}"`);
  return colour;
}
