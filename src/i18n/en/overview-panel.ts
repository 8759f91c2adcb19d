import type { OverviewPanelMessages } from '#i18n/nl/overview-panel.ts';

/** The practices that say something, with their verb: the only one, both, all, or how many of how many; and `together` of several. */
function sayers(having: number, some: string, all: string, verb: string, verbOfSeveral: string): string {
  const isTwo = all === '2';
  if (some === all && having === 1) return `This practice ${verb}`;
  if (some === all) return `${isTwo ? 'Both' : `All ${all}`} practices together ${verbOfSeveral}`;
  if (having === 1) return `One of the ${isTwo ? 'two' : all} practices ${verb}`;
  return `Of the ${all} practices, ${some} together ${verbOfSeveral}`;
}

/** The practices in view, of which none says anything. */
function none(all: number): string {
  return all === 2 ? 'Neither of these practices' : 'None of these practices';
}

/** For how many of several practices the publication names no end date. */
function endOfSeveral(all: number, open: number, openCount: string): string {
  if (open === 0) return `an end date of the project or the last phase for ${all === 2 ? 'both' : 'each of them'}`;
  if (open === all) return `no end date for ${all === 2 ? 'either' : 'any of them'}`;
  return `no end date for ${open === 1 ? 'one' : openCount} of them`;
}

/** When several practices began, the first and the last. */
function startOfSeveral(all: number, count: string, first: string, last: string): string {
  if (all > 2) return `The ${count} practices began ${first === last ? `in ${first}` : `between ${first} and ${last}`}`;
  return first === last ? `Both practices began in ${first}` : `One practice began in ${first}, the other in ${last}`;
}

/** How many outcomes there are in per cent, and how many in words only. */
function ratesOrWords(rates: number, rateCount: string, words: number, wordCount: string): string {
  if (rates === 0) return `${wordCount} ${words === 1 ? 'outcome' : 'outcomes'}, in words only`;
  const inPercent = `${rateCount} ${rates === 1 ? 'percentage' : 'percentages'} on selection, start or result`;
  if (words === 0) return inPercent;
  return `${inPercent}; ${words === 1 ? 'one other figure is' : `${wordCount} other figures are`} given in words only`;
}

/** The English texts of the panel on the overview. */
export const overviewPanel: OverviewPanelMessages = {
  title: 'What the figures say',
  question: 'Question',
  panels: { reach: 'Reach', outcomes: 'Outcomes', costs: 'Costs', time: 'Duration' },
  keyFigures: 'The key figure of each practice',
  otherMeasure: 'Choose other outcomes',
  measure: 'Outcomes in the chart',
  noPractice: 'No practice is in view.',
  wholes: {
    reach: 'The chart of all practices',
    outcomes: 'All outcomes of all practices, group by group',
    costs: 'The amounts of all practices',
    time: 'The duration of all practices',
  },
  perPerson: 'Amounts per pupil or participant (not comparable with each other)',
  rest: (count, figure) => `Not in this chart: ${count === 1 ? 'one other figure' : `${figure} other figures`}.`,
  restOfPractices: (count, practices) =>
    `Not in this chart: ${count === 1 ? 'one other practice' : `${practices} other practices`}.`,
  reach: (having, some, all, figures, count, units, unitCount) =>
    `${sayers(having, some, all, 'gives', 'give')} ${count} ${figures === 1 ? 'figure' : 'figures'} on ${
      having === 1 ? 'its' : 'their'
    } reach${units === 1 ? '' : `, in ${unitCount} units that cannot be added together`}`,
  noReach: (all) =>
    all === 1 ? 'This practice gives no figure on its reach.' : `${none(all)} gives a figure on its reach.`,
  reachSubtitle: (unit) => `Number of ${unit}, published or added up from published figures`,
  reachNote: 'Each number is of another group or another period.',
  costs: (having, some, all, amounts, count) =>
    `${sayers(having, some, all, 'states', 'state')} ${
      amounts === 1 ? `${count} amount` : `${count} amounts, each a different thing`
    }`,
  noCosts: (all) => {
    if (all === 1) return 'No amount is published for this practice.';
    return `No amount is published for ${all === 2 ? 'either' : 'any'} of these practices.`;
  },
  costsSubtitle: 'Amounts as published, in euros, by who provides the money',
  costsNote: 'Amounts of different kinds cannot be added up, divided or ranked.',
  time: (all, count, first, last, open, openCount) =>
    all === 1
      ? `This practice began in ${first}; the publication names ${open === 1 ? 'no end date' : 'an end date of its project or last phase'}`
      : `${startOfSeveral(all, count, first, last)}; the publication names ${endOfSeveral(all, open, openCount)}`,
  noTime: (all) => {
    if (all === 1) return 'No duration is published for this practice.';
    return `No duration is published for ${all === 2 ? 'either' : 'any'} of these practices.`;
  },
  timeSubtitle: 'Duration of the practices and their phases, according to the publication',
  timeNote:
    'A pointed end means that the publication names no end date. A straight end is the end of a project or phase.',
  outcomes: (having, some, all, rates, rateCount, words, wordCount, axes, axisCount, drawn) =>
    `${sayers(having, some, all, 'gives', 'give')} ${ratesOrWords(rates, rateCount, words, wordCount)}${
      axes === 1 ? '' : `. The chart shows one of ${axisCount} groups of outcomes: ‘${drawn}’`
    }`,
  noOutcomes: (all) =>
    all === 1 ? 'This practice gives no outcome in per cent.' : `${none(all)} gives an outcome in per cent.`,
  outcomesRest: (count, figure) =>
    `Only outcomes that may be read together are shown here; ${
      count === 1 ? 'one other is' : `${figure} others are`
    } not.`,
};
