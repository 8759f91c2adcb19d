import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { nl, type Messages } from './nl.ts';

/** The interface texts of every language. */
export const messages: Record<Locale, Messages> = { nl, en };
