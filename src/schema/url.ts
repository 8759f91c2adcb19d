import * as v from 'valibot';

/** True when an address names a host on the internet and carries no user or password. */
function isPublic(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.username === '' && url.password === '' && url.hostname.includes('.');
}

/** The address of a public page: nothing that a browser would run, no quotes and no white space. */
export const urlSchema = v.pipe(
  v.string(),
  v.url('a web address'),
  v.regex(/^https?:\/\/[^\s"'<>]+$/, 'an address that begins with http:// or https://, without spaces or quotes'),
  v.check(isPublic, 'an address of a public host, without a user name'),
);
