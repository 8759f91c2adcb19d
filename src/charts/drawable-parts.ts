import type { Locale } from '#i18n/locale.ts';
import { sharedAxes } from '#measures/shared-axes.ts';
import { chosenChart, type Surroundings } from './chosen-chart.ts';
import type { ChosenFigure } from './chosen-figures.ts';

/** Some of the chosen figures that can stand in one chart. */
export interface DrawablePart {
  figures: readonly ChosenFigure[];
  /** What they are, as far as they have it in common. */
  name: string;
}

/** So many parts are offered at most, and so many labels name one. */
const most = { parts: 3, labels: 2 };

/** The largest parts of chosen figures that can stand in one chart, where all of them cannot; the largest first. */
export function drawableParts(figures: readonly ChosenFigure[], surroundings: Surroundings): DrawablePart[] {
  const tableOf = ({ table, unit }: ChosenFigure) => (table ? `${table.dataset.id} ${unit.id}` : null);
  const fieldsOf = ({ table, period }: ChosenFigure) =>
    [period === null, ...Object.keys(table?.row.dimensions ?? {})].join(' ');
  const measureOf = (figure: ChosenFigure) => tableOf(figure) && `${tableOf(figure)} ${figure.measure}`;
  const candidates = [
    ...groups(figures, tableOf),
    ...groups(figures, (figure) => tableOf(figure) && `${tableOf(figure)} ${fieldsOf(figure)}`),
    ...groups(figures, measureOf),
    ...groups(figures, (figure) => measureOf(figure) && `${measureOf(figure)} ${fieldsOf(figure)}`),
    ...sharedAxes(figures.flatMap(({ rate }) => rate ?? [])).map((axis) =>
      figures.filter(({ rate }) => rate && axis.includes(rate)),
    ),
  ]
    .filter((part) => part.length > 1 && part.length < figures.length)
    .toSorted((a, b) => b.length - a.length);
  const found: ChosenFigure[][] = [];
  for (const part of candidates) {
    if (found.length === most.parts) break;
    const isPart = found.some((larger) => part.every((figure) => larger.includes(figure)));
    if (!isPart && chosenChart(part, surroundings).refusal === null) found.push(part);
  }
  return found.map((part) => ({ figures: part, name: nameOf(part, surroundings.locale) }));
}

/** Figures that are alike in something; those that have nothing of it are in no group. */
function groups(figures: readonly ChosenFigure[], keyOf: (figure: ChosenFigure) => string | null): ChosenFigure[][] {
  const found = new Map<string, ChosenFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), figure]);
  }
  return [...found.values()];
}

function nameOf(figures: readonly ChosenFigure[], locale: Locale): string {
  const labels = [...new Set(figures.map(({ label }) => label[locale]))];
  const named = labels.slice(0, most.labels).join(' / ');
  return labels.length > most.labels ? `${named} / …` : named;
}
