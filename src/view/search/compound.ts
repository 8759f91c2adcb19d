/** A part is at least this long. */
const shortest = 4;

/** The first part of a compound with what may stand between it and the second, the longest first. */
const heads = [/^(.+)en$/, /^(.+)s$/, /^(.+)e$/, /^(.+)$/];

/**
 * The two known words of which a compound is made, such as `kapper` and `opleiding` of `kappersopleiding`; null for any
 * other word. Of several ways the one with the longest second word counts.
 */
export function compoundParts(word: string, isKnown: (word: string) => boolean): [string, string] | null {
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const tail = word.slice(at);
    if (!isKnown(tail)) continue;
    const head = heads
      .map((form) => form.exec(word.slice(0, at))?.[1] ?? '')
      .find((part) => part.length >= shortest && isKnown(part));
    if (head !== undefined) return [head, tail];
  }
  return null;
}
