import type { Locale } from '#i18n/locale.ts';
import type { Correction } from '#schema/correction.ts';
import type { Missing, Qualifier } from '#schema/observation.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { defaultControls, type Controls, type Show, type Sort } from './controls.ts';
import type { ChartKind } from './kinds.ts';
import type { Link } from './link.ts';

/** Something that is named in a chart: a category, a series, a panel. */
export interface Name {
  id: string;
  label: string;
  /** What it is in every chart; left out for a name that means nothing in another. */
  link?: Link;
}

/** One mark, with all its words in the reader's language. */
export interface Point {
  /** Place in the reading order of the table, from 0; the keyboard walks in this order. */
  index: number;
  /** What names the mark along its axis; its label is empty for a single whole, which needs no name. */
  category: Name;
  /** The group that it is of within its category, or its line; null where the chart has no series. */
  series: Name | null;
  /** The value in the panel's unit; null when missing. */
  value: number | null;
  /** The value as it is written beside the mark, with qualifier and reading mark; the reason when it is missing. */
  label: string;
  /** What stands after the label: a share, or the counts of a percentage ("7 of 9"); null when there is nothing to add. */
  detail: string | null;
  /** The unit word in singular or plural; empty for units that are written as a sign. */
  unit: string;
  /** How numbers of the unit are written: with a percent or euro sign, as a year, or plain. */
  style: Unit['style'];
  /** The unit in words, whatever is written beside the mark: `personen`, `procent`, `euro`. */
  unitName: string;
  /** Everything about the value in one cell of the table. */
  cell: string;
  /** Why there is no value; null when there is one. */
  missing: Missing | null;
  /** How the value has to be read: about, at least, at most, a target; null for an exact one. */
  qualifier: Qualifier | null;
  /** True when the value is not exact. */
  isApproximate: boolean;
  /** How sure it is that the value belongs to its label: `likely` is the best of several readings, `ambiguous` has lost its label. */
  reading: 'certain' | 'likely' | 'ambiguous';
  /** True for a computed figure. */
  isDerived: boolean;
  /** True where the organisers decided or required the value, so that chance plays no part in it. */
  isSetByOrganiser: boolean;
  /** The counts behind a percentage; null where they are unknown or the value is no percentage. */
  fraction: { part: number; whole: number } | null;
  /** The number of units that the value is a part of; null where it is unknown or the kind shows no whole. */
  whole: number | null;
  /** The reference period in words; null when the source names none. */
  period: string | null;
  /** Wilson 95 % interval in percent; null where the counts are unknown, chance plays no part or the kind shows none. */
  interval: { low: number; high: number } | null;
  /** First and last moment in years (2018.5 is 1 July 2018), for a timeline; `end` is null while it runs on. */
  extent: { start: number; end: number | null } | null;
  /** True where others stand out: its mark is grey. */
  isFaded: boolean;
  /** Name of the colour token of the mark, without the leading dashes. */
  colour: string;
  /** The practices, priorities and periods that it is about: it is highlighted with each of these. */
  links: readonly Link[];
  /** The one of these that tells it from other marks: pointing at it highlights that everywhere; null for none. */
  standsFor: Link | null;
  /** Place of the priority whose colour and shape the mark has, from 0; null for a mark of anything else. */
  priority: number | null;
}

/** Marks that share one scale. */
export interface Panel {
  /** Unique in the chart. */
  id: string;
  /** Null when the chart has one panel. */
  title: string | null;
  /** Lowest and highest value of the scale; null for kinds without a scale, and when nothing of the panel has a value. */
  domain: readonly [number, number] | null;
  /** True when its unit is not that of the panels before it, so that its lengths cannot be compared with theirs. */
  hasOwnScale: boolean;
  /** The categories of its points, each once, in the order of display. */
  categories: Name[];
  /** The series of its points, each once, in the order in which they stand in a category; empty without series. */
  series: Name[];
  /** In the order of the rows; those without a value are among them. */
  points: Point[];
}

/** A cell of the table: a point, or plain text that goes with the row. */
interface Cell {
  text: string;
  /** Index of the point that the cell shows; null for text. */
  point: number | null;
}

/** The chart as a table; every point is in exactly one cell. */
export interface Table {
  /** Heads of the columns that name the row. */
  rowHeads: string[];
  /** Heads of the other columns. */
  columns: string[];
  /** A head for each of `rowHeads` and a cell for each of `columns`. */
  rows: { heads: string[]; cells: Cell[] }[];
}

/** Where a figure comes from. */
export interface Origin {
  /** What the figure is: panel, category and series, or the measure where these have no names. */
  label: string;
  /** The cell of the table, with its unit. */
  value: string;
  /** Headings in the publication, in its own language, each with the lines of the source text in words. */
  places: { heading: string; lines: string }[];
  /** The other publications that it, or its caveat, leans on; empty for most. */
  elsewhere: { citation: string; url: string }[];
  /** How sure the reading is and why; null when it is certain. */
  reading: string | null;
  /** The calculation of a derived figure; null for a published one. */
  formula: string | null;
  /** The caveat of the figure and that of its measure, as far as they have one. */
  notes: string[];
}

/** A group of names that can be made to stand out: the series, categories, panels or practices of a chart. */
export interface FocusChoice {
  /** What the names are: the label of the dimension, or of periods or measures. */
  label: string;
  names: Name[];
}

/** What a reader may choose of a chart, each only where its data allow it, and what is chosen. */
export interface ChartControls {
  /** The orders that differ, the declared one first; empty where there is no other. */
  sorts: readonly Sort[];
  /** The ways to say its numbers, the declared one first; empty where there is only one. */
  shows: readonly Show[];
  /** What can stand out; empty where there is nothing to tell apart. */
  focus: FocusChoice[];
  /** Number of figures whose reading is not certain; 0 also where no other value would be left. */
  uncertain: number;
  /** Whether it has intervals, drawn or not. */
  hasIntervals: boolean;
  /** What is chosen, without what the chart does not have. */
  chosen: Controls;
}

/** The controls of a chart that allows none. */
export const noControls: ChartControls = {
  sorts: [],
  shows: [],
  focus: [],
  uncertain: 0,
  hasIntervals: false,
  chosen: defaultControls,
};

/** A chart of the gallery of which another chart shows a part. */
export interface WholeChart {
  /** Its id. */
  chart: string;
  /** Ids of the practices that the part is about, for them to stand out in it; empty when these are all or too many. */
  focus: readonly string[];
}

/** A chart in one language: all that any display or export of it needs. Plain data. */
export interface ChartModel {
  /** That of its definition: stable for ever, the same in every language. */
  id: string;
  kind: ChartKind;
  /** The language of every text of the model. */
  locale: Locale;
  /** Id of the dataset whose rows are drawn. */
  dataset: string;
  /** The practice it is about; null for a chart across all practices. */
  practice: string | null;
  /** The finding, as a sentence. */
  title: string;
  /** For a chart that a page made of its readers' choice: the chart of the gallery that shows all; left out where there is none. */
  whole?: WholeChart;
  /** Measure, unit, population, period. */
  subtitle: string;
  /** What has to be known beside the chart; null when there is nothing. */
  note: string | null;
  /** What else there is to know of the whole chart; null when there is nothing. */
  details: string | null;
  /** What was put right of it, the newest first; empty where nothing was. */
  corrections: readonly Correction[];
  /** The chart in a sentence or two to take along: values, base and main caveat. */
  sentence: string;
  /** What the chart shows, in words. */
  alternative: string;
  /** Whether categories are periods, so that they are drawn along a time axis. */
  isTemporal: boolean;
  /** What a reader may choose of it, and has chosen. */
  controls: ChartControls;
  /** In the order of display; at least one. */
  panels: Panel[];
  /** The series that need a legend and have a value, with their colour; empty where the marks are named directly. */
  legend: (Name & { colour: string })[];
  /** The reasons for missing values that occur, in words. */
  missing: { reason: Missing; label: string }[];
  table: Table;
  /** Where each figure comes from: one for each point, at the place of its index. */
  origins: Origin[];
  /** How many rows of marks are left out, since there are too many to be read; 0 for most charts. */
  leftOut: number;
}
