import type { SearchMessages } from '#i18n/nl/search.ts';

/** The English texts of search. */
export const search = {
  label: 'Search practices, charts, figures and texts',
  hint: 'Search, e.g. jobs, hairdressers, 8,885',
  suggestions: 'Suggestions',
  kinds: {
    practice: 'Practices',
    question: 'Questions',
    chart: 'Charts',
    figure: 'Figures',
    topic: 'Priorities, sectors and target groups',
    text: 'Texts',
  },
  alsoFound: 'Also found',
  alsoFoundFor: (text) => `Also found for ‘${text}’`,
  counted: (kind, count) => `${kind} (${count})`,
  rest: (count) => `Show the other ${count}`,
  all: {
    practice: (count) => `All ${count} practices`,
    chart: (count) => `All ${count} charts`,
    figure: (count) => `All ${count} figures`,
  },
  count: (count, figure) =>
    count === 1
      ? `${figure} suggestion. Choose it with the arrow keys.`
      : `${figure} suggestions. Choose with the arrow keys.`,
  nothing: (text) => `Nothing found for ‘${text}’.`,
  fewer: 'Nothing contains all these words. These contain the most of them:',
  meant: (text) => `Searched for ‘${text}’.`,
  didYouMean: 'Did you mean',
  without: (word, count) => `Without ‘${word}’: ${count}`,
  allFigures: 'See all single figures',
  elsewhere: 'Elsewhere on this site',
  nearest: 'What comes nearest',
  loading: 'Loading suggestions …',
  failed: 'The suggestions could not be loaded. Press Enter to search the practices.',
  parts: {
    description: 'How it works',
    procedure: 'The steps',
    outcomes: 'Results',
    strengths: 'Strengths',
    challenges: 'Challenges',
    conditions: 'Conditions',
    funding: 'Funding',
    more: 'Background',
    caveats: 'What to know about these figures',
  },
  glossary: 'Glossary',
} satisfies SearchMessages;
