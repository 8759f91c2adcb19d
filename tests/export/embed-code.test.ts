import { JSDOM } from 'jsdom';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode, type EmbedCode } from '#export/embed-code.ts';
import { runsInTier } from '../tier.ts';

const plain: EmbedCode = {
  embed: 'https://skills.example/nl/embed/sab-placement/?theme=dark&hide=title~note',
  page: 'https://skills.example/nl/charts/sab-placement/',
  title: 'Aan het werk',
  site: 'Vaardigheden in beeld',
  width: '100%',
  height: 480,
  script: null,
};

function parsed(code: EmbedCode) {
  const fragment = JSDOM.fragment(embedCode(code));
  return { frame: fragment.querySelector('iframe'), link: fragment.querySelector('a'), all: [...fragment.children] };
}

describe('the code for an embed', () => {
  it('is a named frame that loads when it is near, and a plain link', () => {
    const { frame, link, all } = parsed(plain);
    expect(frame?.src).toBe(plain.embed);
    expect(frame?.title).toBe(plain.title);
    expect([frame?.width, frame?.height, frame?.getAttribute('loading')]).toEqual(['100%', '480', 'lazy']);
    expect([link?.href, link?.textContent]).toEqual([plain.page, 'Aan het werk – Vaardigheden in beeld']);
    expect(all.map(({ localName }) => localName)).toEqual(['iframe', 'p']);
  });

  it('ends with the script where it is asked for', () => {
    const script = parsed({ ...plain, script: 'https://skills.example/embed.js' }).all.at(-1);
    expect(script?.outerHTML).toBe('<script async="" src="https://skills.example/embed.js"></script>');
  });

  it('is plain ASCII, whatever the letters of the title', () => {
    const title = 'Één op de twee – “ideeën” kosten € 5 🙂';
    const { frame, link } = parsed({ ...plain, title });
    expect(embedCode({ ...plain, title })).toMatch(/^[\n -~]+$/);
    expect([frame?.title, link?.textContent]).toEqual([title, `${title} – Vaardigheden in beeld`]);
  });

  it('keeps any title a title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '"', "'", '<', '</iframe>', '&quot;'), (a, b) => {
        const title = `${a}${b}`.replaceAll(/[\0\r]/g, ' ');
        const { frame, link, all } = parsed({ ...plain, title });
        expect(frame?.title).toBe(title);
        expect(link?.textContent).toBe(`${title} – Vaardigheden in beeld`);
        expect(all).toHaveLength(2);
      }),
      runsInTier(100),
    );
  });
});
