import type { Provenance } from './provenance.ts';

/** What a file says beyond the model of its chart. */
export interface ExportContext {
  /** Publisher, year and title of the publication. */
  publication: string;
  /** Name of the practice in the language of the chart; null for a chart across all practices. */
  practice: string | null;
  provenance: Provenance;
}
