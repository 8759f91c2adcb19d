import * as v from 'valibot';

/** A name that is stable for ever: lower-case letters, digits and single hyphens. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a kebab-case id, such as "project-3030"'),
);
