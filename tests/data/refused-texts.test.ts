import { put, remove } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const dataset = 'datasets/ibo-outcomes.json';
const practice = 'practices/ibo-kappers.json';

const title = (nl: unknown) => put(['title', 'nl'], nl);

describeRefusals('texts', [
  ['a text in one language', dataset, remove(['title', 'en']), '$.title.en', 'a property "en"', 'nothing'],
  ['a text without a language', dataset, put(['title'], 'IBO’s'), '$.title', 'an object', '"IBO’s"'],
  ['a text in a third language', dataset, put(['title', 'fr'], 'IBO'), '$.title.fr', 'no such property', '"fr"'],
  ['an empty text', dataset, title(''), '$.title.nl', 'not empty', '""'],
  ['a text of white space', dataset, title('  '), '$.title.nl', 'without white space at its ends', '"  "'],
  ['white space before a text', dataset, title(' IBO’s'), '$.title.nl', 'without white space at its ends', '" IBO’s"'],
  [
    'a no-break space after a text',
    dataset,
    title('IBO’s\u00A0'),
    '$.title.nl',
    'without white space at its ends',
    'IBO’s',
  ],
  ['markup', dataset, title('<b>IBO’s</b>'), '$.title.nl', 'without < or >', '<b>IBO’s</b>'],
  ['a line break', dataset, title('IBO’s\nin cijfers'), '$.title.nl', 'without line breaks', 'IBO’s'],
  ['a null character', dataset, title('IBO’s\u0000'), '$.title.nl', 'control characters', 'IBO’s'],
  ['a text as a number', dataset, title(3030), '$.title.nl', 'string', '3030'],
  [
    'an e-mail address',
    practice,
    put(['card', 'coordination', 'nl'], 'Vraag info@sector.be ernaar.'),
    '$.card.coordination.nl',
    'without an e-mail address',
    'info@sector.be',
  ],
  [
    'an e-mail address among the organisations',
    practice,
    put(['organisations', 0], 'info@sector.be'),
    '$.organisations[0]',
    'without an e-mail address',
    'info@sector.be',
  ],
  [
    'a javascript: address',
    practice,
    put(['links', 0, 'url'], 'javascript:alert(1)'),
    '$.links[0].url',
    'http:// or https://',
    'javascript:alert(1)',
  ],
  [
    'a data: address',
    practice,
    put(['links', 0, 'url'], 'data:text/html,x'),
    '$.links[0].url',
    'http:// or https://',
    'data:text/html,x',
  ],
  [
    'an address that only begins like one',
    practice,
    put(['links', 0, 'url'], 'httpx://sector.be'),
    '$.links[0].url',
    'http:// or https://',
    'httpx://sector.be',
  ],
  [
    'white space around an address',
    practice,
    put(['links', 0, 'url'], ' https://sector.be'),
    '$.links[0].url',
    'http:// or https://',
    '" https://sector.be"',
  ],
  [
    'an address without a scheme',
    practice,
    put(['links', 0, 'url'], 'www.sector.be'),
    '$.links[0].url',
    'a web address',
    '"www.sector.be"',
  ],
  [
    'a javascript: address of the publication',
    'publication.json',
    put(['url'], 'javascript:alert(1)'),
    '$.url',
    'http:// or https://',
    'javascript:alert(1)',
  ],
]);
