import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { idSchema } from '#schema/id.ts';
import { localizedSchema, textSchema } from '#schema/localized.ts';
import { urlSchema } from '#schema/url.ts';

describe('an id', () => {
  it.each(['sab', 'project-3030', 'ibo-kappers', 'hev-2017-workers', '7'])('may be "%s"', (id) => {
    expect(v.is(idSchema, id)).toBe(true);
  });

  it.each(['', 'Sab', 'sab-', '-sab', 'a--b', 'a_b', 'a b', 'é', '__proto__', 'a/b', 'sab\n', 3030, null])(
    'may not be %j',
    (id) => {
      expect(v.is(idSchema, id)).toBe(false);
    },
  );
});

describe('a text', () => {
  it.each(['IBO’s', '50+', 'HEV 1 & 2', '€ 250 per dag', '@work', 'minstens 75%', '“aanhaling” – streepje'])(
    'may be "%s"',
    (text) => {
      expect(v.is(textSchema, text)).toBe(true);
    },
  );

  it.each(['', ' ', 'a ', '\ta', 'a\nb', 'a\u0007b', '<i>a</i>', 'a > b', 'mail jan@vdab.be', 7, null])(
    'may not be %j',
    (text) => {
      expect(v.is(textSchema, text)).toBe(false);
    },
  );

  it('is there in every language, and in no other', () => {
    expect(v.is(localizedSchema, { nl: 'praktijk', en: 'practice' })).toBe(true);
    expect(v.is(localizedSchema, { nl: 'praktijk' })).toBe(false);
    expect(v.is(localizedSchema, { nl: 'praktijk', en: 'practice', fr: 'pratique' })).toBe(false);
  });
});

describe('a web address', () => {
  it.each(['https://www.serv.be/node/12773', 'http://www.coiffure.org/nl', 'https://a.be/?q=1#deel'])(
    'may be "%s"',
    (url) => {
      expect(v.is(urlSchema, url)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//serv.be',
    'serv.be',
    'https://a.be/ b',
    '\thttps://a.be',
    '',
  ])('may not be %j', (url) => {
    expect(v.is(urlSchema, url)).toBe(false);
  });
});
