/**
 * Spreads things that stand below each other over as few slides as hold them, about evenly. What is higher than a slide
 * stands alone.
 * @param room height of a slide
 * @param gap between two things
 */
export function paginate<T>(things: T[], heightOf: (thing: T) => number, room: number, gap: number): T[][] {
  const pages = fill(things, heightOf, room, gap);
  // The lowest limit that takes no more slides makes them even.
  const total = things.reduce((sum, thing) => sum + heightOf(thing) + gap, 0);
  for (let limit = total / pages.length; limit < room; limit += 4) {
    const even = fill(things, heightOf, limit, gap);
    if (even.length === pages.length) return even;
  }
  return pages;
}

function fill<T>(things: T[], heightOf: (thing: T) => number, room: number, gap: number): T[][] {
  const pages: T[][] = [];
  let used = 0;
  for (const thing of things) {
    const page = pages.at(-1);
    const height = heightOf(thing);
    if (page && used + gap + height <= room) {
      page.push(thing);
      used += gap + height;
    } else {
      pages.push([thing]);
      used = height;
    }
  }
  return pages;
}
