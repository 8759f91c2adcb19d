import type { ChartCatalogue } from '#charts/definition.ts';
import { inEveryLanguage, technicalLocale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Localized } from '#schema/localized.ts';
import { outcomeKinds } from '#schema/outcome.ts';
import type { Practice } from '#schema/practice.ts';
import { address, withView } from '#view/address.ts';
import { questionAddress, readyQuestions } from '#pages/compare/ready-questions.ts';
import type { Findable } from './search-entries.ts';

/** What all those have that are about no single practice and are found by what they show. */
const belongingToNone = { id: '', practice: '', names: [], texts: [], shared: [] };

/** The comparisons that the site proposes, by their question and the names of their practices. */
export function questionEntries({ questions, practices, outcomes }: ChartCatalogue): Findable[] {
  const kindsOf = (practice: string) =>
    outcomeKinds.filter((kind) => outcomes.some((outcome) => outcome.practice === practice && outcome.kind === kind));
  const known = { questions, practices: practices.map(({ id }) => ({ id, outcomeKinds: kindsOf(id) })) };
  const asked = inEveryLanguage((locale) => readyQuestions(known, locale));
  return asked[technicalLocale].map((question, place): Findable => ({
    ...belongingToNone,
    kind: 'question',
    to: inEveryLanguage((locale) => questionAddress(question, locale)),
    title: inEveryLanguage((locale) => asked[locale][place]?.text ?? ''),
    about: namesOf(practices.filter(({ id }) => question.practices.includes(id))),
  }));
}

/** The priorities, sectors and target groups, each a way to its practices. */
export function topicEntries({ priorities, sectors, targetGroups, practices }: ChartCatalogue): Findable[] {
  const topics = [
    ...priorities.map((term) => ({ facet: 'priority' as const, term })),
    ...sectors.map((term) => ({ facet: 'sector' as const, term })),
    ...targetGroups.map((term) => ({ facet: 'group' as const, term })),
  ];
  const idsOf = (practice: Practice) => ({
    priority: practice.priorities.map(({ id }) => id),
    sector: [practice.sector],
    group: practice.targetGroups,
  });
  return topics.flatMap(({ facet, term }): Findable[] => {
    const own = practices.filter((practice) => idsOf(practice)[facet].some((id) => id === term.id));
    if (own.length === 0) return [];
    const names = namesOf(own);
    return [
      {
        ...belongingToNone,
        kind: 'topic',
        to: inEveryLanguage((locale) => withView(address.practices(locale), { [facet]: [term.id] })),
        title: inEveryLanguage((locale) => `${messages[locale].filter[facet]}: ${term.label[locale]}`),
        about: names,
      },
    ];
  });
}

function namesOf(practices: readonly Practice[]): Localized {
  return inEveryLanguage((locale) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(practices.map(({ name }) => name[locale])),
  );
}
