/** The words of a language for numbers. */
export interface NumberWords {
  /** Each word with its number, in lower case. */
  words: Record<string, number>;
  /** The article, by which a text may also say one. */
  article: string;
}

/** The Dutch words for numbers. */
export const numberWords: NumberWords = {
  words: {
    één: 1,
    twee: 2,
    drie: 3,
    driekwart: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    twaalftal: 12,
    viertal: 4,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    honderd: 100,
    duizend: 1000,
    miljoen: 1e6,
  },
  article: 'een',
};
