import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { OwnPractice } from '#schema/own-practice.ts';

/** A practice with a figure of each type, for the template of a file. */
export function example(locale: Locale): OwnPractice {
  const { name, counts, percentage, reach, cost } = messages[locale].ownPractice.example;
  const year = '2017';
  return {
    name,
    figures: [
      {
        type: 'outcome',
        ...counts,
        kind: 'completion',
        criterion: 'completed-successfully',
        part: 38,
        whole: 45,
        percentage: null,
        period: year,
      },
      {
        type: 'outcome',
        ...percentage,
        kind: 'placement',
        criterion: '',
        part: null,
        whole: null,
        percentage: 71.5,
        period: year,
      },
      { type: 'reach', ...reach, value: 45, unit: 'persons' },
      { type: 'cost', ...cost, value: 50000, period: year },
    ],
  };
}
