import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Sort } from '#charts/controls.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { Mark } from '#ui/mark.tsx';
import { Select } from '#ui/select.tsx';
import { setHeatmapRows, setRowOrder, toggleFilter } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { heatmapRows } from '#view/view-state.ts';
import { CountMatrix } from './count-matrix.tsx';
import { PracticeMatrix } from './practice-matrix.tsx';
import { TableNote } from './table-note.tsx';
import styles from './heatmap.module.css';

const orders: Record<'practice' | 'counted', readonly Sort[]> = {
  practice: ['source', 'name', 'start', 'value'],
  counted: ['source', 'name', 'value'],
};

interface Props {
  contents: Contents;
  /** The practices in view; none when nothing passes the filters. */
  practices: readonly PracticeEntry[];
}

/** Which practices tackle which priority: one by one, or counted by sector, target group or year of start. */
export function Heatmap({ contents, practices }: Props) {
  const locale = useLocale();
  const { overview, filter } = useMessages();
  const { by, sort, priority: chosen } = useView();
  const options = orders[by === 'practice' ? 'practice' : 'counted'];
  return (
    <section className={styles['heatmap']} aria-labelledby="priorities">
      <h2 id="priorities">{overview.prioritiesTitle}</h2>
      <div className={`${styles['choices']} needs-script`}>
        <Select
          label={overview.rows}
          value={by}
          options={heatmapRows}
          name={(rows) => overview.by[rows]}
          onChoose={setHeatmapRows}
        />
        <Select
          label={overview.order}
          value={options.includes(sort) ? sort : 'source'}
          options={options}
          name={(order) => (order === 'value' && by !== 'practice' ? overview.orderByCount : overview.orders[order])}
          onChoose={setRowOrder}
        />
      </div>
      <ul className={styles['key']} aria-label={filter.priority}>
        {contents.priorities.map(({ id, short }, place) => (
          <li key={id}>
            <button
              type="button"
              className={`${styles['toggle']} needs-script`}
              aria-pressed={chosen.includes(id)}
              onClick={() => toggleFilter('priority', id)}
            >
              <Mark place={place} /> {short[locale]}
            </button>
            <span className="without-script">
              <Mark place={place} /> {short[locale]}
            </span>
          </li>
        ))}
      </ul>
      {by === 'practice' ? (
        <PracticeMatrix contents={contents} practices={practices} />
      ) : (
        <CountMatrix contents={contents} practices={practices} by={by} />
      )}
      <TableNote charts={contents.charts} />
    </section>
  );
}
