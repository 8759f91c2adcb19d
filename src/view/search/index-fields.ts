import type { Options } from 'minisearch';

/** The words of an entry, each field as stems between spaces. */
export interface IndexedEntry {
  /** Place among the entries. */
  id: number;
  name: string;
  text: string;
  /** Of a practice, what all that belongs to it is found by too: name, sector, priorities; else the part of the page. */
  about: string;
}

/** How the index is written and read: what it is given are stems already. */
export const indexOptions: Options<IndexedEntry> = {
  fields: ['name', 'text', 'about'],
  tokenize: (text) => text.split(' ').filter((word) => word !== ''),
  processTerm: (term) => term,
  searchOptions: { boost: { name: 3, text: 1.5, about: 0.5 } },
};
