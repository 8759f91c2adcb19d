import * as v from 'valibot';
import { idSchema } from './id.ts';
import { localizedSchema, textSchema } from './localized.ts';
import { periodSchema } from './period.ts';
import { urlSchema } from './url.ts';

/** A publication beside the one that the figures come from: what a caveat sets beside a figure of it. */
export const otherPublicationSchema = v.strictObject({
  id: idSchema,
  /** As it is printed, in its own language; null where we do not know it, and then the description stands for it. */
  title: v.nullable(textSchema),
  /** What it is: a newspaper article, a web page, about what. */
  description: localizedSchema,
  publisher: textSchema,
  /** The day, month or year of publication; null when it bears no date. */
  date: v.nullable(periodSchema),
  url: v.pipe(urlSchema, v.startsWith('https://', 'an address that begins with https://')),
  /** The numbers that it prints where we cite it: those of our texts that name it as their source are among them. */
  numbers: v.array(v.number()),
});

/** The other publications that texts and figures name as their source: `data/other-publications.json`. */
export const otherPublicationsSchema = v.strictObject({
  $schema: v.optional(v.literal('./schema/other-publications.schema.json')),
  publications: v.array(otherPublicationSchema),
});

export type OtherPublication = v.InferOutput<typeof otherPublicationSchema>;
