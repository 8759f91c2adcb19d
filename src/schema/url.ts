import * as v from 'valibot';

/** The address of a public page: nothing that a browser would run, and no white space. */
export const urlSchema = v.pipe(
  v.string(),
  v.url('a web address'),
  v.regex(/^https?:\/\/\S+$/, 'an address that begins with http:// or https://'),
);
