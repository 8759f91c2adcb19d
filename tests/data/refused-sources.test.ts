import { inTurn, put, replace } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const dataset = 'datasets/ibo-outcomes.json';
const practice = 'practices/ibo-kappers.json';
const others = 'other-publications.json';
const lines = (value: unknown) => put(['summary', 'source', 'lines'], value);

describeRefusals('sources', [
  ['a second range past the end', practice, lines([[10, 12], [3200, 3239]]), '$.summary.source.lines', 'up to 3238', '3239'], // oxfmt-ignore
  ['ranges that overlap', practice, lines([[10, 12], [12, 13]]), '$.summary.source.lines', 'in their order, none of which overlap', '[[10,12],[12,13]]'], // oxfmt-ignore
  ['one range in a list', practice, lines([[10, 12]]), '$.summary.source.lines', 'at least two ranges', '[[10,12]]'],
  [
    'a text from a publication that is not known',
    practice,
    put(['summary', 'source'], { publication: 'the-times' }),
    '$.summary.source.publication',
    'a publication of data/other-publications.json: one of nieuwsblad-2018-09-12, educam-hev-3',
    '"the-times"',
  ],
  [
    'the caveat of a figure from a publication that is not known',
    dataset,
    put(['rows', 0, 'note'], { nl: 'Elders.', en: 'Elsewhere.', source: { publication: 'the-times' } }),
    '$.rows[0].note.source.publication',
    'a publication of data/other-publications.json',
    '"the-times"',
  ],
  [
    'a publication that nothing names',
    others,
    replace('"id": "educam-hev-3"', '"id": "educam-hev-4"'),
    '$.publications[1]',
    'a publication that a source names',
    '"educam-hev-4"',
  ],
  [
    'a publication without an address that is encrypted',
    others,
    put(['publications', 0, 'url'], 'http://www.nieuwsblad.be/'),
    '$.publications[0].url',
    'begins with https://',
    '"http://www.nieuwsblad.be/"',
  ],
  [
    'a publication of no real day',
    others,
    inTurn(put(['publications', 0, 'date'], '2018-09-31')),
    '$.publications[0].date',
    'real dates',
    '"2018-09-31"',
  ],
]);
