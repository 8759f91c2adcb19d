import * as v from 'valibot';

/** Characters that are not seen, turn the direction of others or mean nothing, save the soft hyphen. */
const unseen = /(?!\u00AD)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A text of one line as a reader sees it: no white space at its ends, no markup, no hidden characters. */
export const textSchema = v.pipe(
  v.string(),
  v.nonEmpty('a text that is not empty'),
  v.check((text) => text === text.trim(), 'a text without white space at its ends'),
  v.check((text) => !unseen.test(text), 'a text without line breaks, control characters and others that are not seen'),
  v.check((text) => !/\s\s/u.test(text), 'a text without two spaces in a row'),
  v.check((text) => !/[<>]/.test(text), 'plain text without < or >'),
  v.check((text) => !/&(#\w+|amp|lt|gt|quot|apos|nbsp);/i.test(text), 'plain text: a character, not its HTML name'),
  v.check((text) => !text.includes(']('), 'plain text without Markdown links'),
  v.check((text) => !/\S@\S+\.\S/.test(text), 'a text without an e-mail address'),
);

/** The same text in every language of the interface. A language that is missing is an error. */
export const localizedSchema = v.strictObject({ nl: textSchema, en: textSchema });

/** Words that go with a text in every language, such as those that it avoids. */
export const localizedWordsSchema = v.strictObject({ nl: v.array(textSchema), en: v.array(textSchema) });

export type Localized = v.InferOutput<typeof localizedSchema>;
