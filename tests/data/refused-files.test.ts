import { put, replace } from '../fixtures/data-copy.ts';
import { describeRefusals } from '../fixtures/refusals.ts';

const file = 'datasets/ibo-outcomes.json';
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

describeRefusals('a file that is not a plain JSON file', [
  ['a byte order mark', file, (text) => `\uFEFF${text}`, '$', 'UTF-8 without a byte order mark', 'byte order mark'],
  ['UTF-16', file, (text) => bytes(`\uFEFF${text}`, 'utf16le'), '$', 'text in UTF-8', 'not UTF-8'],
  ['UTF-16 without a byte order mark', file, (text) => bytes(text, 'utf16le'), '$', 'text in UTF-8', 'not UTF-8'],
  ['Latin-1', file, (text) => bytes(text, 'latin1'), '$', 'text in UTF-8', 'not UTF-8'],
  ['an empty file', file, () => '', '$', 'JSON', 'an empty file'],
  ['a file of white space', file, () => ' \n', '$', 'JSON', 'an empty file'],
  ['truncated JSON', file, (text) => text.slice(0, text.indexOf('"rows"')), '$', 'JSON', 'end of the file'],
  ['a trailing comma', file, replace('{ "id": "running", "label": { "nl": "Nog niet beëindigd", "en": "Not yet ended" } }', '1,'), '$.dimensions[0].values[2]', 'JSON', '] on line'],
  ['a comment', file, replace('"value": 282,', '"value": 282, // all of them'), '$.rows[0]', 'JSON', '//'],
  ['a missing comma', file, replace('"value": 282,', '"value": 282'), '$.rows[0].period', 'JSON', '"period"'],
  ['single quotes', file, replace('"trajectories"', "'trajectories'"), '$.measures[0].unit', 'JSON', "'trajectories'"],
  ['the word NaN', file, replace('282', 'NaN'), '$.rows[0].value', 'JSON', 'NaN'],
  ['the word Infinity', file, replace('282', 'Infinity'), '$.rows[0].value', 'JSON', 'Infinity'],
  ['a number with a decimal comma', file, replace('282', '12,5'), '$.rows[0]', 'JSON', '5'],
  ['a number that begins with zero', file, replace('282', '0282'), '$.rows[0].value', 'JSON', '282'],
  ['a line break inside a text', file, replace('Gestarte IBO’s', 'Gestarte\nIBO’s'), '$.measures[0].label.nl', 'JSON', 'Gestarte'],
  ['two values in one file', file, (text) => `${text}{}`, '$', 'JSON', '{'],
  ['a number larger than any', file, replace('282', '1e999'), '$.rows[0].value', 'at most 15 digits', '1e999'],
  ['a number of 17 digits', file, replace('282', '12345678901234567'), '$.rows[0].value', 'at most 15 digits', '12345678901234567'],
  ['a fraction of 17 digits', file, replace('282', '0.12345678901234567'), '$.rows[0].value', 'at most 15 digits', '0.12345678901234567'],
  ['minus zero', file, replace('282', '-0'), '$.rows[0].value', 'a number', '-0'],
  ['deep nesting', file, replace('282', `${'['.repeat(40)}${']'.repeat(40)}`), '$', 'at most 32 levels', '43 levels'],
  ['nesting that would overflow a parser', file, () => '['.repeat(1e6), '$', 'at most 32 levels', '1000000 levels'],
  ['an array in place of the object', file, (text) => `[${text}]`, '$', 'Object', 'a list'],
  ['a text in place of the object', file, () => '"ibo-outcomes"', '$', 'Object', '"ibo-outcomes"'],
  ['null in place of the object', file, () => 'null', '$', 'Object', 'null'],
  ['a key that stands twice', file, replace('"practice":', '"geography": { "nl": "a", "en": "b" }, "practice":'), '$.geography', 'the key "geography" once', 'line 8 and on line 9'],
  ['a key that stands twice in a row', file, replace('"value": 282,', '"value": 282, "value": 281,'), '$.rows[0].value', 'the key "value" once', 'line'],
  ['__proto__ as a key', file, replace('"practice":', '"__proto__": {}, "practice":'), '$.__proto__', 'another key', '"__proto__"'],
  ['__proto__ as a dimension of a row', file, replace('"contract": "fixed-term"', '"__proto__": "fixed-term"'), '$.rows[4].dimensions.__proto__', 'another key', '"__proto__"'],
  ['constructor as the name of a figure', 'charts/ibo-outcomes.json', replace('"started": {', '"constructor": {'), '$.values.constructor', 'another key', '"constructor"'],
  ['toString as a property', file, replace('"practice":', '"toString": 1, "practice":'), '$.toString', 'another key', '"toString"'],
]);

describeRefusals('a file in the wrong place', [
  ['an id that is not the name of the file', file, put(['id'], 'ibo-results'), '$.id', '"ibo-outcomes", the name of the file', '"ibo-results"'],
  ['an object without properties', 'practices/ibo.json', () => '{}', '$.id', 'a property "id"', 'nothing'],
  ['a file that is not .json', 'datasets/notes.txt', () => 'notes', '$', 'ends in .json', 'notes.txt'],
  ['a file that is JSON by content only', 'charts/ibo-outcomes.json5', () => '{}', '$', 'ends in .json', 'ibo-outcomes.json5'],
  ['a vocabulary that is not there', 'units.json', null, '$', 'a file', 'none'],
  ['a file that nothing reads', 'ibo-outcomes.json', () => '{}', '$', 'one of charts, datasets', 'ibo-outcomes.json'],
  ['a folder that nothing reads', 'dataset/ibo-outcomes.json', () => '{}', '$', 'one of', 'dataset'],
  ['a dataset with the name of a published file', 'datasets/figures.json', (text) => text || '{"id":"figures"}', '$.id', 'not the name of another published file', '"figures"'],
]);
