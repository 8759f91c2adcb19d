import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { linked, linkedTo } from '#render/link-attributes.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { Mark } from '#ui/mark.tsx';
import { address } from '#view/address.ts';
import { useView } from '#view/use-view.ts';
import { CompareMark } from '#pages/compare-mark.tsx';
import { useParts } from '#pages/use-parts.tsx';
import { countEach, orderedPractices } from './heatmap-rows.ts';
import { MatrixFoot } from './matrix-foot.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { walkCells } from './walk-cells.ts';
import styles from './matrix-table.module.css';

/** So many rows are there at first, and come with each press of the button. */
const step = 50;

interface Props {
  contents: Contents;
  /** The practices in view. */
  practices: readonly PracticeEntry[];
}

/** Practices down, priorities across: a mark where a practice declares a priority. A row's head opens the practice. */
export function PracticeMatrix({ contents, practices }: Props) {
  const locale = useLocale();
  const { overview } = useMessages();
  const view = useView();
  const { priorities } = contents;
  const { shown, more } = useParts(orderedPractices(practices, view, locale), step);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys go from link to link */}
      <table className={styles['table']} onKeyDown={walkCells}>
        <caption className="visually-hidden">{overview.tableCaption}</caption>
        <MatrixHead priorities={priorities} rows={overview.practice} />
        <tbody>
          {shown.map((practice) => (
            <PracticeRow key={practice.id} practice={practice} contents={contents} />
          ))}
        </tbody>
        <MatrixFoot priorities={priorities} totals={countEach(contents, practices)} />
      </table>
      {more}
    </>
  );
}

function PracticeRow({ practice, contents }: { practice: PracticeEntry; contents: Contents }) {
  const locale = useLocale();
  const { figure, period } = useMessages();
  const { priority: chosen, practice: marked } = useView();
  const sector = contents.sectors.find(({ id }) => id === practice.sector)?.label[locale];
  return (
    <tr
      className={styles['row']}
      data-marked={marked.includes(practice.id) ? '' : undefined}
      {...linkedTo(`practice:${practice.id}`)}
    >
      <th scope="row">
        <div className={styles['practice']}>
          <CompareMark practice={practice.id} name={practice.name[locale]} isBare />
          <span>
            <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link>
            <span className={styles['facts']}>
              {sector}, {period.since(String(practice.start))}
              {practice.startPhase && ` (${practice.startPhase[locale].toLowerCase()})`}
            </span>
          </span>
        </div>
      </th>
      {contents.priorities.map(({ id }, place) => {
        const isDeclared = practice.priorities.includes(id);
        return (
          <td
            key={id}
            className={chosen.includes(id) ? styles['chosen'] : undefined}
            {...linked([`priority:${id}`], null)}
          >
            {isDeclared && <Mark place={place} />}
            <span className="visually-hidden">{isDeclared ? figure.declared : figure.notDeclared}</span>
          </td>
        );
      })}
    </tr>
  );
}
