import { createContext, useContext } from 'react';
import { messages } from './messages.ts';
import { locales, type Locale } from './locale.ts';
import type { Messages } from './nl.ts';

/** The language of the page, set once by the layout from the address. */
export const LocaleContext = createContext<Locale>(locales[0]);

/** The language of the page. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The interface texts in the language of the page. */
export function useMessages(): Messages {
  return messages[useLocale()];
}
