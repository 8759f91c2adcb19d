import type { Correction } from '#schema/correction.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Finding } from '#schema/finding.ts';
import type { GlossaryTerm } from '#schema/glossary.ts';
import type { Outcome } from '#schema/outcome.ts';
import type { OtherPublication } from '#schema/other-publication.ts';
import type { Practice } from '#schema/practice.ts';
import type { Publication } from '#schema/publication.ts';
import type { SearchSynonyms } from '#schema/search.ts';
import type { Question } from '#schema/question.ts';
import type { Priorities, Priority, Term, Unit } from '#schema/vocabulary.ts';

/** All data files together, each parsed; practices, outcomes and charts in their order. */
export interface Catalogue {
  publication: Publication;
  otherPublications: OtherPublication[];
  priorities: Priority[];
  urgency: Priorities['urgency'];
  sectors: Term[];
  /** The themes of challenges. */
  challengeThemes: Term[];
  targetGroups: Term[];
  units: Unit[];
  practices: Practice[];
  /** The files, and after them the datasets that are put together from all practices. */
  datasets: Dataset[];
  outcomes: Outcome[];
  /** In their order; `charts/definition.ts` says what a definition is. */
  charts: { id: string; order: number }[];
  findings: Finding[];
  questions: Question[];
  /** The newest first. */
  corrections: Correction[];
  glossary: GlossaryTerm[];
  /** Which words search takes for the same, and which it leaves out. */
  search: Pick<SearchSynonyms, 'groups' | 'ignored'>;
}
