import type { Point } from '#charts/model.ts';
import { Mark } from '#ui/mark.tsx';
import { linkedTo } from '#render/link-attributes.ts';
import { useMark } from '#render/marks.ts';
import type { PanelProps } from '#render/panel-props.ts';
import { seriesOf } from '#render/series.ts';
import styles from './matrix.module.css';

/** Yes or no for each pair of a row and a column: a table of marks. On a narrow screen each row lists its own marks. */
export function MatrixPanel({ model, panel }: PanelProps) {
  const columns = seriesOf(panel).flatMap((id) => panel.points.find((point) => point.series?.id === id)?.series ?? []);
  return (
    <table className={styles['matrix']}>
      <caption className="visually-hidden">{model.title}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ id, label, link }) => (
            <th key={id} scope="col" {...linkedTo(link)} className={styles['column']}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {panel.categories.map((category) => (
          <tr key={category.id}>
            <th scope="row" className={styles['row']} {...linkedTo(category.link)}>
              {category.label}
            </th>
            {panel.points
              .filter((point) => point.category.id === category.id)
              .map((point) => (
                <Cell key={point.index} point={point} />
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ point }: { point: Point }) {
  const isDeclared = point.value === 1;
  return (
    <td
      {...useMark(point)}
      className={styles['cell']}
      data-declared={isDeclared || undefined}
      data-faded={point.isFaded || undefined}
    >
      {isDeclared && <MatrixMark point={point} />}
      <span className={styles['word']}>{isDeclared ? point.series?.label : ''}</span>
      <span className="visually-hidden">{point.label}</span>
    </td>
  );
}

/** The shape of a priority in its colour; a square for anything else. */
function MatrixMark({ point }: { point: Point }) {
  if (point.priority !== null) return <Mark place={point.priority} />;
  return (
    <svg width={16} height={16} aria-hidden="true">
      <rect width={16} height={16} fill={`var(--${point.colour})`} />
    </svg>
  );
}
