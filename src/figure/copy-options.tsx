import type { ChartModel } from '#charts/model.ts';
import type { ExportContext } from '#export/export-context.ts';
import { tableHtml, tableTsv } from '#export/table-text.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { CopyList } from './copy-list.tsx';
import styles from './copy-options.module.css';

interface Props {
  model: ChartModel;
  /** What files and pictures of the chart say beyond it. */
  context: ExportContext;
}

/** What a reader can copy of a chart in the place of a file. */
export function CopyOptions({ model, context }: Props) {
  const text = useMessages().file.copy;
  return (
    <section className={styles['copies']}>
      <h3>{text.title}</h3>
      <p className={styles['lead']}>{text.lead}</p>
      <CopyList
        copies={[
          { name: text.picture, use: text.pictureUse, forms: () => ({ 'image/png': picture(model, context) }) },
          {
            name: text.table,
            use: text.tableUse,
            text: () => tableTsv(model),
            forms: () => ({
              'text/plain': new Blob([tableTsv(model)], { type: 'text/plain' }),
              'text/html': new Blob([tableHtml(model)], { type: 'text/html' }),
            }),
          },
        ]}
      />
    </section>
  );
}

async function picture(model: ChartModel, context: ExportContext): Promise<Blob> {
  const [{ toPng }, { pictureShapes }] = await Promise.all([import('#export/png.ts'), import('#export/picture.ts')]);
  return toPng(model, context, pictureShapes.wide);
}
