import type { Locale } from '#i18n/locale.ts';
import type { OwnPractice } from '#schema/own-practice.ts';

/** A practice with a figure of each type, for the template of a file. */
export const example: Readonly<Record<Locale, OwnPractice>> = {
  nl: {
    name: 'Naam van uw praktijk',
    figures: [
      {
        type: 'outcome',
        label: 'geslaagd voor de opleiding',
        kind: 'completion',
        criterion: 'completed-successfully',
        part: 38,
        whole: 45,
        percentage: null,
        population: 'cursisten die in 2017 startten',
        base: 'alle gestarte cursisten',
        moment: 'einde van de opleiding',
        period: '2017',
      },
      {
        type: 'outcome',
        label: 'aan het werk',
        kind: 'placement',
        criterion: '',
        part: null,
        whole: null,
        percentage: 71.5,
        population: 'cursisten die in 2017 startten',
        base: 'alle geslaagde cursisten',
        moment: 'zes maanden na de opleiding',
        period: '2017',
      },
      { type: 'reach', label: 'cursisten die startten', value: 45, unit: 'persons' },
      { type: 'cost', label: 'opleiding van het eerste jaar', value: 50000, nature: 'subsidie', period: '2017' },
    ],
  },
  en: {
    name: 'Name of your practice',
    figures: [
      {
        type: 'outcome',
        label: 'passed the training',
        kind: 'completion',
        criterion: 'completed-successfully',
        part: 38,
        whole: 45,
        percentage: null,
        population: 'trainees who started in 2017',
        base: 'all trainees who started',
        moment: 'end of the training',
        period: '2017',
      },
      {
        type: 'outcome',
        label: 'at work',
        kind: 'placement',
        criterion: '',
        part: null,
        whole: null,
        percentage: 71.5,
        population: 'trainees who started in 2017',
        base: 'all trainees who passed',
        moment: 'six months after the training',
        period: '2017',
      },
      { type: 'reach', label: 'trainees who started', value: 45, unit: 'persons' },
      { type: 'cost', label: 'training in the first year', value: 50000, nature: 'grant', period: '2017' },
    ],
  },
};
