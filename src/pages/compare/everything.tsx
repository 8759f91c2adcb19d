import { toCsv } from '#export/csv.ts';
import { saveFile } from '#figure/save-file.ts';
import { spreadsheetDialect } from '#format/csv-dialect.ts';
import { sourceText } from '#format/source-text.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import type { ComparedSubject } from './compared-subject.ts';
import { columns, comparisonRows } from './comparison-table.ts';
import styles from './everything.module.css';

interface Props {
  subjects: readonly ComparedSubject[];
  contents: Contents;
}

/** All that the comparison shows in one table, to read and to take along. */
export function Everything({ subjects, contents }: Props) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const rows = comparisonRows(subjects, contents, locale);
  const download = () => {
    const csv = toCsv(
      columns.map((column) => text.columns[column]),
      rows.map(({ cells }) => columns.map((column) => cells[column])),
      spreadsheetDialect(locale),
    );
    // A browser has its own way with the colon that the id of the reader's practice holds.
    const names = subjects.map((subject) => subject.id.replace(/[^a-z0-9-]/g, '-'));
    saveFile(new Blob([csv], { type: 'text/csv' }), `${[text.file, ...names].join('-')}.csv`);
  };
  return (
    <div className={styles['everything']}>
      <Button onPress={download}>{text.download}</Button>
      <details className={styles['fold']}>
        <summary className={styles['summary']}>
          <h2>{text.everything}</h2>
        </summary>
        <p className={styles['warning']}>{text.everythingWarning}</p>
        <ScrollBox className={styles['scroll']} label={text.everything}>
          <table className={styles['table']}>
            <caption className="visually-hidden">{text.everythingCaption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" data-column={column}>
                    {text.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ part, cells, place }, index) => (
                <tr key={index} data-part={part}>
                  {columns.map((column) =>
                    column === 'item' ? (
                      <th key={column} scope="row" data-column={column}>
                        {cells[column]}
                      </th>
                    ) : (
                      <td key={column} data-column={column}>
                        {column === 'source' && place && 'heading' in place ? (
                          <>
                            <span lang={contents.publication.language}>{place.heading}</span>,{' '}
                            {sourceText(place, contents.otherPublications, locale)}
                          </>
                        ) : (
                          cells[column]
                        )}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </div>
  );
}
