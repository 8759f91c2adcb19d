import { en } from './en.ts';
import { composedDatasets as english } from './en/composed-datasets.ts';
import { numberWords as englishNumbers } from './en/number-words.ts';
import type { Locale } from './locale.ts';
import { nl, type Messages } from './nl.ts';
import { composedDatasets as dutch, type ComposedDatasetTexts } from './nl/composed-datasets.ts';
import { numberWords as dutchNumbers, type NumberWords } from './nl/number-words.ts';

/** The interface texts of every language. */
export const messages: Record<Locale, Messages> = { nl, en };

/** The texts of the composed datasets in every language. Only the build needs them, so they are no part of the others. */
export const composedDatasets: Record<Locale, ComposedDatasetTexts> = { nl: dutch, en: english };

/** The words for numbers in every language. Only the check of the data files needs them. */
export const numberWords: Record<Locale, NumberWords> = { nl: dutchNumbers, en: englishNumbers };
