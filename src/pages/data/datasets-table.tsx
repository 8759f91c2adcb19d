import { Link } from 'react-router-dom';
import { formatNumber } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents, DatasetEntry } from '#schema/contents.ts';
import { address, fileAddress } from '#view/address.ts';
import styles from './datasets-table.module.css';

const counted = ['figures', 'missing', 'derived'] as const;

/** The datasets: what each is about, how many figures it has, and its files. */
export function DatasetsTable({ contents }: { contents: Contents }) {
  const locale = useLocale();
  const { dataPage: text } = useMessages();
  const { practices } = contents;
  const place = ({ practice }: DatasetEntry) => practices.findIndex(({ id }) => id === practice);
  const datasets = contents.datasets.toSorted((one, other) => place(one) - place(other));
  const heads = { figures: text.published, missing: text.missing, derived: text.derived };
  const write = (count: number) => formatNumber(count, 'plain', locale);
  const total = (key: (typeof counted)[number]) => datasets.reduce((sum, dataset) => sum + dataset[key], 0);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{text.datasetsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.dataset}</th>
          {counted.map((key) => (
            <th key={key} scope="col" className={styles['number']}>
              {heads[key]}
            </th>
          ))}
          <th scope="col">{text.files}</th>
        </tr>
      </thead>
      <tbody>
        {datasets.map((dataset) => {
          const practice = practices.find(({ id }) => id === dataset.practice);
          return (
            <tr key={dataset.id}>
              <th scope="row" className={styles['dataset']}>
                {dataset.title[locale]}
                <span className={styles['practice']}>
                  {practice ? (
                    <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link>
                  ) : (
                    text.allPractices
                  )}
                </span>
              </th>
              {counted.map((key) => (
                <td key={key} className={styles['number']} data-label={heads[key]}>
                  {write(dataset[key])}
                </td>
              ))}
              <td>
                <Files dataset={dataset} title={dataset.title[locale]} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.total}</th>
          {counted.map((key) => (
            <td key={key} className={styles['number']} data-label={heads[key]}>
              {write(total(key))}
            </td>
          ))}
          <td />
        </tr>
      </tfoot>
    </table>
  );
}

function Files({ dataset, title }: { dataset: DatasetEntry; title: string }) {
  return (
    <span className={styles['files']}>
      {['csv', 'json'].map((format) => (
        <a key={format} href={fileAddress(`data/${dataset.id}.${format}`)} download>
          {format.toUpperCase()}
          <span className="visually-hidden"> {title}</span>
        </a>
      ))}
    </span>
  );
}
