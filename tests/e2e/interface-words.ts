import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { contents } from './published.ts';

/** All texts in a tree of messages. A text with gaps is called with nothing in them: its fixed words are what counts. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsIn(Reflect.apply(value, undefined, Array(value.length).fill('')));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

const headingSchema = v.object({ heading: v.string() });

/** The headings of the publication that a data file names; they stay in the publication's language. */
function headingsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const here = v.safeParse(headingSchema, value);
  return [...(here.success ? [here.output.heading] : []), ...Object.values(value).flatMap(headingsIn)];
}

/** Names that are the same in every language; the longest first, so that no part of one stays behind. */
const names = [
  ...contents.practices.flatMap(({ id, name, organisations }) => [id, ...Object.values(name), ...organisations]),
  contents.publication.title,
  contents.publication.publisher,
  ...readdirSync('dist/data', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => headingsIn(JSON.parse(readFileSync(`dist/data/${file}`, 'utf8')))),
].toSorted((one, other) => other.length - one.length);

/** The words that only the interface of one language uses. */
const ownWords = new Map<Locale, Set<string>>(
  locales.map((locale) => {
    const others = locales.filter((other) => other !== locale).flatMap((other) => textsIn(messages[other]));
    const shared = new Set([...others, ...names].flatMap(wordsOf));
    return [locale, new Set(textsIn(messages[locale]).flatMap(wordsOf).filter((word) => !shared.has(word)))];
  }),
);

/** The words of other languages' interfaces in a text that is written in one language. */
export function foreignWords(text: string, locale: Locale): string[] {
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text);
  const foreign = locales.filter((other) => other !== locale).flatMap((other) => ownWords.get(other) ?? []);
  return wordsOf(rest).filter((word) => foreign.some((words) => words.has(word)));
}
