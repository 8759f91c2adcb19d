import { describe, expect, it } from 'vitest';
import { addFindable, nothingFindable, printedStyle, withoutFontFaces } from '../../scripts/printed-style.ts';

const bytes = (css: string) => new TextEncoder().encode(css);

/** The rules of a style sheet that some documents are printed with. */
function printed(css: string, ...documents: string[]): string {
  const found = nothingFindable();
  for (const html of documents) addFindable(found, html);
  return printedStyle(bytes(css), found);
}

describe('the styles that are printed into documents', () => {
  it.each([
    ['an element', 'td{color:red}', '<td>'],
    ['an element of a drawing', 'linearGradient{color:red}', '<linearGradient/>'],
    ['one of several classes', '.b{color:red}', '<p class="a b">'],
    ['any of several selectors', '.a,.z{color:red}', '<p class="a">'],
    ['elements in one another', 'ul .a>li{color:red}', '<ul><ul class="a"><li>'],
    ['a state', 'a:hover,a:focus-visible{color:red}', '<a href="/">'],
    ['what is not a class', '.a:not(.z){color:red}', '<p class="a">'],
    ['one of many', ':is(.a,.z){color:red}', '<p class="a">'],
    [
      'an attribute that a reader or a script changes',
      'details[open]>.a,[data-live]{color:red}',
      '<details class="a">',
    ],
    ['nothing in particular', '*,:root{color:red}', '<p>'],
    ['a part that the browser makes', '.a::before{color:red}', '<p class="a">'],
  ])('hold the rules of %s', (_, css, html) => {
    expect(printed(css, html)).toContain('color:red');
  });

  it.each([
    ['a class', '.z{color:red}', '<p class="a zz">z</p>'],
    ['a class in another', '.a .z{color:red}', '<p class="a">'],
    ['an element', 'td{color:red}', '<p title="td">td</p>'],
    ['an element with a class that it cannot have', 'p:has(.z){color:red}', '<p class="a">'],
    ['several classes, none of which is there', ':where(.y,.z){color:red}', '<p class="a">'],
  ])('leave out the rules of %s that is not there', (_, css, html) => {
    expect(printed(css, html)).toBe('');
  });

  it('are those of all documents of a kind', () => {
    expect(printed('.a{top:0}.b{top:1px}.c{top:2px}', '<p class="a">', '<p class="b">')).toBe('.a{top:0}.b{top:1px}');
  });

  it('keep the conditions and the order of the style sheet, and lose empty conditions', () => {
    const css =
      '@media print{.a{top:0}.z{top:0}}.a{top:1px}@media (forced-colors:active){.z{top:0}}@container figure (width>=5rem){.a{top:2px}}';
    expect(printed(css, '<p class="a">')).toBe(
      '@media print{.a{top:0}}.a{top:1px}@container figure (width>=5rem){.a{top:2px}}',
    );
  });
});

it('a style sheet without its font faces is otherwise the same', () => {
  const css = withoutFontFaces(bytes('.a{top:0}@font-face{font-family:A;src:url(a.woff2)}.b{top:1px}'));
  expect(new TextDecoder().decode(css)).toBe('.a{top:0}.b{top:1px}');
});
