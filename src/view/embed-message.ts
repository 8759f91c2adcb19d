/** The messages by which an embed and the page around it agree on the height of its frame. `public/embed.js` is the other side. */
const mark = { source: 'vaardigheden-in-beeld', v: 1 } as const;

/** The heights that a frame may be given, in pixels. */
export const heights = { least: 50, most: 10_000 } as const;

/** What an embed tells: how high its content is, in pixels. */
export function heightMessage(chart: string, height: number): object {
  return { ...mark, type: 'height', chart, height };
}

function hasType(data: unknown, type: string): data is object {
  if (typeof data !== 'object' || data === null || !('source' in data) || !('v' in data) || !('type' in data))
    return false;
  return data.source === mark.source && data.v === mark.v && data.type === type;
}

/** The height that a message tells; null for any other message, and for a height that no frame may have. */
export function heightIn(data: unknown): number | null {
  if (!hasType(data, 'height') || !('height' in data) || typeof data.height !== 'number') return null;
  return data.height >= heights.least && data.height <= heights.most ? data.height : null;
}

/** True for the question of a page that was not listening yet when its embed told its height. */
export function asksForHeight(data: unknown): boolean {
  return hasType(data, 'ask');
}
