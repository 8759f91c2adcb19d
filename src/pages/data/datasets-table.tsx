import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { datasetListQuery } from '#data/queries.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import type { DatasetEntry } from '#schema/dataset-list.ts';
import { useParts } from '#pages/use-parts.tsx';
import { address, fileAddress } from '#view/address.ts';
import styles from './datasets-table.module.css';

/** So many datasets are there at first, and come with each press of the button. */
const step = 60;

const counted = ['figures', 'missing', 'derived'] as const;

/**
 * The datasets, those across all practices first: what each is about, how many figures it has, and its files. The total
 * counts every figure once: not those of the datasets that are put together from the practices.
 */
export function DatasetsTable({ practices }: { practices: Contents['practices'] }) {
  const locale = useLocale();
  const { dataPage: text } = useMessages();
  const { datasets } = useSuspenseQuery(datasetListQuery()).data;
  const heads = { figures: text.published, missing: text.missing, derived: text.derived };
  const places = new Map<string | null, number>(practices.map(({ id }, place) => [id, place]));
  const place = ({ practice }: DatasetEntry) => places.get(practice) ?? 0;
  const own = datasets.filter(({ practice }) => practice !== null).toSorted((one, other) => place(one) - place(other));
  const { shown, more } = useParts(own, step);
  const composed = datasets.filter(({ practice }) => practice === null);
  const total = (key: (typeof counted)[number]) => own.reduce((sum, dataset) => sum + dataset[key], 0);
  return (
    <>
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
        {composed.length > 0 && (
          <tbody>
            <DatasetGroup title={text.composed} />
            {composed.map((dataset) => (
              <DatasetRow key={dataset.id} dataset={dataset} practices={practices} heads={heads} />
            ))}
          </tbody>
        )}
        <tbody>
          <DatasetGroup title={text.ofPractices} />
          {shown.map((dataset) => (
            <DatasetRow key={dataset.id} dataset={dataset} practices={practices} heads={heads} />
          ))}
        </tbody>
        <tbody>
          <tr className={styles['total']}>
            <th scope="row">
              {text.total}
              <span className={styles['about']}>
                {text.factsOnTop}{' '}
                <a href={fileAddress('data/figures.csv')} download>
                  figures.csv
                </a>
              </span>
            </th>
            {counted.map((key) => (
              <td key={key} className={styles['number']} data-label={heads[key]}>
                {formatCount(total(key), locale)}
              </td>
            ))}
            <td />
          </tr>
        </tbody>
      </table>
      {more}
    </>
  );
}

/** The head above datasets that belong together. */
function DatasetGroup({ title }: { title: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={counted.length + 2} className={styles['group']}>
        {title}
      </th>
    </tr>
  );
}

interface RowProps {
  dataset: DatasetEntry;
  practices: Contents['practices'];
  /** What each number counts. */
  heads: Record<(typeof counted)[number], string>;
}

function DatasetRow({ dataset, practices, heads }: RowProps) {
  const locale = useLocale();
  const { dataPage: text } = useMessages();
  const practice = practices.find(({ id }) => id === dataset.practice);
  return (
    <tr>
      <th scope="row" className={styles['dataset']}>
        {dataset.title[locale]}
        <span className={styles['about']}>
          {practice ? (
            <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link>
          ) : (
            text.allPractices
          )}
        </span>
      </th>
      {counted.map((key) => (
        <td key={key} className={styles['number']} data-label={heads[key]}>
          {formatCount(dataset[key], locale)}
        </td>
      ))}
      <td>
        <Files dataset={dataset} title={dataset.title[locale]} />
      </td>
    </tr>
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
