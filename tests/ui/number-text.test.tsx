import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LeadNumber } from '#ui/lead-number.tsx';
import { NumberText } from '#ui/number-text.tsx';

/** The marked parts of a phrase. */
function strong(markup: string): string[] {
  return [...markup.matchAll(/<strong[^>]*>([^<]*)<\/strong>/g)].map((match) => match[1] ?? '');
}

describe('numbers in a phrase', () => {
  it.each([
    ['86% aan het werk', ['86%']],
    ['1.320 organisaties, 540 plaatsen in 2017-2018.', ['1.320', '540']],
    ['€ 1.279.925 in 2017', ['€ 1.279.925']],
    ['82.5% of €450,000.', ['82.5%', '€450,000']],
    ['nog geen uitkomsten', []],
    ['met Project 3030 en FBZ PC314 slaagden er 9', ['9']],
    ['58,5% is van niveau HEV 2', ['58,5%']],
  ])('stand out in "%s"', (text, expected) => {
    const markup = renderToStaticMarkup(<NumberText text={text} />);
    expect(strong(markup)).toEqual(expected);
    expect(markup.replace(/<[^>]*>/g, '')).toBe(text);
  });

  it.each([
    ['7 van 9 leerlingen stroomden door', '7 van 9'],
    ['285 of 309 passed', '285 of 309'],
    ['ca. 140 arbeiders leerden', '140'],
    ['waarschijnlijk 7 van 9 doorgestroomd', '7 van 9'],
    ['86% at work when the guidance ended', '86%'],
    ['nog geen uitkomsten bij publicatie', undefined],
  ])('lead the phrase "%s"', (text, lead) => {
    const markup = renderToStaticMarkup(<LeadNumber text={text} />);
    expect(strong(markup)[0]).toBe(lead);
    expect(markup.replace(/<[^>]*>/g, '')).toBe(text);
  });
});
