/** Text without capitals and accents, so that `coordinatie` finds `Coördinatie`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The words of a text, folded, in their order. A number is one word in any notation: `8.885` and `8,885` are `8885`. A
 * possessive `'s` and single letters are no words.
 */
export function wordsOf(text: string): string[] {
  const plain = fold(text)
    .replace(/(?<=\d)[.,\u00A0\u202F](?=\d{3}(?!\d))/g, '')
    .replace(/['’]s\b/g, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 || /\d/.test(word));
}

/** Endings of nouns and verbs in Dutch and English, after as much of a word as has to be left, and what stands in their place. */
const endings: readonly [ending: RegExp, rest: string][] = [
  [/(?<=.{3})heden$/, 'heid'],
  [/(?<=.{4})ing(en)?$/, ''],
  [/(?<=.{4})eren$/, 'er'],
  [/(?<=.{3})en$/, ''],
  [/(?<=.{4})ed$/, ''],
  [/(?<=.{4})e$/, ''],
];

/**
 * What a folded word has in common with its other forms, in Dutch and English alike: nobody says in which language a word
 * is typed. It is no word itself: `financieren` and `financiering` are `financier`, `baan` and `banen` are `ban`.
 */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const singular = word.replace(/(?<![sui])s$/, '');
  const [ending, rest] = endings.find(([form]) => form.test(singular)) ?? ['', ''];
  return singular
    .replace(ending, rest)
    .replace(/y$/, 'i')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/(a|e|o|u)\1([b-df-hj-np-tv-z])$/, '$1$2');
}
