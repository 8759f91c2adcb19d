import * as v from 'valibot';
import { boundNames } from '#format/bound-text.ts';
import { locales } from '#i18n/locale.ts';
import { localizedSchema, type Localized } from '#schema/localized.ts';
import type { Problem } from './unique.ts';

/** The most words of a note or a caveat. */
const mostNoteWords = 45;

/** A text of a data file and where it stands. */
export interface PlacedText {
  path: string;
  text: Localized;
}

/** A text wherever it stands: texts of a practice have their source beside the languages. */
const placedSchema = v.object(localizedSchema.entries);

/** Every text with all languages below a value, with its path. */
export function textsOf(value: unknown, path: string): PlacedText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { success, output: text } = v.safeParse(placedSchema, value);
  const own: PlacedText[] = success ? [{ path, text }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))];
}

/** Braces in a text that is shown as it stands. */
export function plainTextProblems({ path, text }: PlacedText): Problem[] {
  return locales
    .filter((locale) => /[{}]/.test(text[locale]))
    .map((locale) => ({
      path: `${path}.${locale}`,
      expected: 'a text without braces: no figure is filled in here',
      received: text[locale],
    }));
}

/**
 * Braces that name no figure, and figures that a text names in one language only.
 * @param missing names of figures that have no value
 */
export function bindingProblems({ path, text }: PlacedText, known: string[], missing: string[] = []): Problem[] {
  const unbound = locales.flatMap((locale) => {
    const names = boundNames(text[locale]);
    const stray = text[locale].replace(/\{[^{}]*\}/g, '').match(/[{}]/);
    return [
      ...(stray ? [{ path: `${path}.${locale}`, expected: 'braces in pairs', received: text[locale] }] : []),
      ...names
        .filter((name) => !known.includes(name))
        .map((name) => ({
          path: `${path}.${locale}`,
          ...(missing.includes(name)
            ? { expected: 'a fact that has a value', received: `{${name}}, which is null` }
            : {
                expected: `a name between braces that is bound to a figure: ${known.join(', ') || '(none is bound)'}`,
                received: `{${name}}`,
              }),
        })),
    ];
  });
  const named = locales.map((locale) => boundNames(text[locale]));
  const onesided = [...new Set(named.flat())].filter((name) => !named.every((names) => names.includes(name)));
  return [
    ...unbound,
    ...onesided.map((name) => ({
      path,
      expected: 'the same figures in every language',
      received: `{${name}} in ${locales.filter((_, place) => named[place]?.includes(name)).join(', ')} only`,
    })),
  ];
}

/**
 * A text of more words than a reader takes in at once; a name in braces is one word.
 * @param most of a note, when left out
 */
export function lengthProblems({ path, text }: PlacedText, most = mostNoteWords): Problem[] {
  return locales.flatMap((locale) => {
    const words = text[locale].trim().split(/\s+/).length;
    return words > most ? [{ path: `${path}.${locale}`, expected: `at most ${most} words`, received: `${words}` }] : [];
  });
}

/** Bound figures that no text names. */
export function unusedBindings(values: Record<string, unknown>, texts: PlacedText[], path = '$'): Problem[] {
  const used = new Set(texts.flatMap(({ text }) => locales.flatMap((locale) => boundNames(text[locale]))));
  return Object.keys(values)
    .filter((name) => !used.has(name))
    .map((name) => ({ path: `${path}.values.${name}`, expected: `a text with {${name}}`, received: 'none' }));
}
