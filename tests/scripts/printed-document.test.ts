import { describe, expect, it } from 'vitest';
import { printDocument, readTemplate, withStyle } from '../../scripts/printed-document.ts';

const built = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <!--policy-->
    <script>theme()</script>
    <!--head-->
    <script type="module" crossorigin src="/assets/app.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared.js">
    <link rel="stylesheet" crossorigin href="/assets/style.css">
  </head>
  <body>
    <div id="root"><!--app--></div>
    <!--state-->
  </body>
</html>`;
const parts = { lang: 'en', path: '/en/', head: '<title>$& $1</title>', body: '<h1>$`</h1>', state: '{}' } as const;

describe.each(['app', 'embed'] as const)('a printed document of the %s', (kind) => {
  const template = readTemplate(kind, built);
  const html = withStyle(template, printDocument(template, parts), 'p{top:0}');

  it('holds its language, head, content and state as they were given', () => {
    for (const part of ['<html lang="en">', parts.head, parts.body, parts.state]) expect(html).toContain(part);
    expect(html).not.toContain('<!--');
  });

  it('loads nothing before its content', () => {
    const [before = '', after = ''] = html.split(parts.body);
    expect(before).not.toMatch(/ src=| href=/);
    expect([...after.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file)).toEqual([
      '/assets/style.css',
      '/assets/app.js',
      '/assets/shared.js',
    ]);
  });

  it('says what is allowed before it holds or loads anything', () => {
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<style|<link/));
  });

  it('asks for the whole style sheet at once only where it is a page', () => {
    expect(/<link rel="stylesheet"[^>]* disabled>/.test(html)).toBe(kind === 'embed');
  });
});

describe('a built document that is not as expected', () => {
  it.each([
    ['without a style sheet', built.replace(/<link rel="stylesheet"[^>]*>/, ''), 'expected a script and a style sheet'],
    [
      'without scripts',
      built.replace(/<script type="module"[^]*?<\/script>|<link rel="modulep[^>]*>/g, ''),
      'a script',
    ],
    ['with a second inline script', built.replace('<!--state-->', '<script>more()</script>'), 'one inline script'],
  ])('%s is refused', (_, html, message) => {
    expect(() => readTemplate('app', html)).toThrow(message);
  });
});
