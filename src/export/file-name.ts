import type { ChartModel } from '#charts/model.ts';

/** The name of a file of a chart: `<chart>-<language>.<extension>`, ASCII, for any file system. */
export function fileName({ id, locale }: Pick<ChartModel, 'id' | 'locale'>, extension: string): string {
  return `${id}-${locale}.${extension}`;
}
