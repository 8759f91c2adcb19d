import { inEveryLanguage, type Locale } from '#i18n/locale.ts';
import { composedDatasets } from '#i18n/messages.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import type { Practice } from '#schema/practice.ts';

/** What a composed dataset says of its own. */
interface Parts extends Pick<Dataset, 'id' | 'title' | 'dimensions' | 'measures' | 'rows'> {
  /** Who or what was counted; absent means the practices. */
  population?: Localized;
}

/** A dataset that is put together from the files of all practices. The practices are its first dimension. */
export function composedDataset(practices: Practice[], parts: Parts): Dataset {
  const { id, title, population = composedText((text) => text.population), dimensions, measures, rows } = parts;
  const practice = {
    id: 'practice',
    label: composedText((text) => text.practice),
    values: practices.map((entry) => ({ id: entry.id, label: entry.name })),
  };
  return {
    id,
    title,
    practice: null,
    geography: composedText((text) => text.geography),
    population,
    dimensions: [practice, ...dimensions],
    measures,
    rows,
  };
}

/** One of the texts of the composed datasets in every language. */
export function composedText(of: (texts: (typeof composedDatasets)[Locale]) => string): Localized {
  return inEveryLanguage((locale) => of(composedDatasets[locale]));
}
