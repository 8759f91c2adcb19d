import { certainties, defaultControls, shows, sorts, type Controls } from '#charts/controls.ts';
import { isFocusId, mostFocused } from './focus-id.ts';
import { isOneOf } from './view-state.ts';

/** A chart of a deck, as it was shown when it was added. */
export interface DeckEntry {
  /** Id of the chart. */
  readonly chart: string;
  readonly controls: Controls;
}

/** Reports a part of an entry that is not understood. */
type Drop = (part: string) => void;

/** How a control stands in an entry: as words, none where the chart is as declared. */
interface Form<Value> {
  write: (value: Value) => readonly string[];
  read: (words: readonly string[], drop: Drop) => Value;
}

/** Stands before each control. */
const mark = '!';
/** Stands before each word of a control. */
const point = '.';

function oneOf<Word extends string, Fallback extends Word | null>(
  words: readonly Word[],
  fallback: Fallback,
): Form<Word | Fallback> {
  return {
    write: (value) => (value === null || value === fallback ? [] : [value]),
    read: (given, drop) => {
      const [found = fallback, ...others] = given.filter((word) => isOneOf(words, word));
      for (const word of given) if (!isOneOf(words, word) || others.includes(word)) drop(word);
      return found;
    },
  };
}

const intervals = oneOf(['0'], null);

const forms: { readonly [Key in keyof Controls]: Form<Controls[Key]> } = {
  sort: oneOf(sorts, defaultControls.sort),
  show: oneOf(shows, null),
  focus: {
    write: (ids) => ids.toSorted(),
    read: (given, drop) => {
      const ids = [...new Set(given.filter(isFocusId))].slice(0, mostFocused);
      for (const word of given) if (!ids.includes(word)) drop(word);
      return ids.toSorted();
    },
  },
  only: oneOf(certainties, null),
  ci: {
    write: (ci) => intervals.write(ci ? null : '0'),
    read: (given, drop) => intervals.read(given, drop) === null,
  },
};

const controls = Object.keys(forms).filter((key): key is keyof Controls => key in forms);

/**
 * An entry as a deck holds it: the id of its chart, and each control that is not as declared, such as
 * `costs!sort.value!focus.sab.co-lab!ci.0`. The same view is always the same text.
 */
export function formatEntry({ chart, controls: chosen }: DeckEntry): string {
  const { sort, show, focus, only, ci } = forms;
  const parts = [
    ['sort', ...sort.write(chosen.sort)],
    ['show', ...show.write(chosen.show)],
    ['focus', ...focus.write(chosen.focus)],
    ['only', ...only.write(chosen.only)],
    ['ci', ...ci.write(chosen.ci)],
  ].filter(({ length }) => length > 1);
  return [chart, ...parts.map((words) => words.join(point))].join(mark);
}

/**
 * Reads an entry; the inverse of {@link formatEntry}. Whatever of its controls is unknown is left out and reported; that
 * there is such a chart is not checked. Null for what can be no entry.
 */
export function parseEntry(text: string, drop: Drop = () => {}): DeckEntry | null {
  const [chart = '', ...parts] = text.split(mark);
  if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(chart)) return null;
  const given = parts.map((part) => {
    const [key, ...words] = part.split(point);
    return { part, key: controls.find((known) => known === key), words };
  });
  for (const { part, key } of given) if (!key) drop(`${chart}${mark}${part}`);
  const read = <Key extends keyof Controls>(key: Key): Controls[Key] => {
    const words = given.filter((own) => own.key === key).flatMap((own) => own.words);
    return forms[key].read(words, (word) => drop(`${chart}${mark}${key}${point}${word}`));
  };
  return {
    chart,
    controls: { sort: read('sort'), show: read('show'), focus: read('focus'), only: read('only'), ci: read('ci') },
  };
}

/** An entry in the form that {@link formatEntry} gives it; null for what can be no entry. */
export function canonicalEntry(text: string, drop?: Drop): string | null {
  const entry = parseEntry(text, drop);
  return entry && formatEntry(entry);
}

/** The chart of an entry, as declared where it says no more; of no chart where it can be no entry. */
export function entryOf(text: string): DeckEntry {
  return parseEntry(text) ?? { chart: '', controls: defaultControls };
}
