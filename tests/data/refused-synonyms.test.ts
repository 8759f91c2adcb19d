import { put, repeat } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const file = 'search-synonyms.json';
const words = ['groups', 0, 'words'];

describeRefusals('synonyms', [
  ['a group with the id of another', file, repeat(['groups', 0]), '$.groups[1].id', 'an id that occurs once', '"work"'],
  [
    'a word that is another form of one before it',
    file,
    put([...words, 'nl', 1], 'werken'),
    '$.groups[0].words.nl[1]',
    'no other form',
    'werken',
  ],
  ['a group of one word', file, put(words, { nl: ['werk'], en: ['werken'] }), '$.groups[0].words', 'two words', 'werk'],
  [
    'a group of words that no text has',
    file,
    put(words, { nl: ['qwerty'], en: ['azerty'] }),
    '$.groups[0].words',
    'at least one word that a text of the data has',
    'none',
  ],
  ['a word with markup', file, put([...words, 'en', 0], '<b>'), '$.groups[0].words.en[0]', 'plain text', '<b>'],
  ['a list without ignored words', file, put(['ignored'], undefined), '$.ignored', 'ignored', 'nothing'],
]);
