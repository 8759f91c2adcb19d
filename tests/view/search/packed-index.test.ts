import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import { indexOptions } from '#view/search/index-fields.ts';
import { packIndex, unpackIndex } from '#view/search/packed-index.ts';

it('an index comes out of its package as it went in', () => {
  const index = new MiniSearch(indexOptions);
  index.addAll([
    { id: 0, name: 'kapper', text: 'opleid werk', about: '' },
    { id: 1, name: 'werk', text: '', about: 'kapper bouw' },
    { id: 2, name: '', text: 'kapper', about: '' },
  ]);
  const plain = JSON.parse(JSON.stringify(index));
  expect(unpackIndex(packIndex(index.toJSON()))).toEqual(plain);
});
