import * as v from 'valibot';

/** A non-empty text without white space at its ends or markup. */
export const textSchema = v.pipe(
  v.string(),
  v.nonEmpty('a text that is not empty'),
  v.check((text) => text === text.trim(), 'a text without white space at its ends'),
  v.check((text) => !/\p{Cc}/u.test(text), 'a text without line breaks and other control characters'),
  v.check((text) => !/[<>]/.test(text), 'plain text without < or >'),
  v.check((text) => !/\S@\S+\.\S/.test(text), 'a text without an e-mail address'),
);

/** The same text in every language of the interface. A language that is missing is an error. */
export const localizedSchema = v.strictObject({ nl: textSchema, en: textSchema });

export type Localized = v.InferOutput<typeof localizedSchema>;
