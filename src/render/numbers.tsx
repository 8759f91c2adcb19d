import type { ChartModel, Panel, Point } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import styles from './numbers.module.css';

/** A figure with the words that name it. */
interface Named {
  point: Point;
  name: string;
}

/** Figures below one head; a head of null stands for none. */
interface Group {
  title: string | null;
  figures: Named[];
}

/** Figures that share no axis, printed large with what they count below them. */
export function Numbers({ model }: { model: ChartModel }) {
  return groupsOf(model.panels).map(({ title, figures }) => (
    <div key={figures[0]?.point.index} className={styles['group']}>
      {title && <p className={styles['title']}>{title}</p>}
      <ul className={styles['numbers']}>
        {figures.map(({ point, name }) => (
          <li key={point.index} className={styles['number']} data-point={point.index}>
            <span className={styles['value']} data-missing={point.missing ?? undefined}>
              {point.label}
            </span>
            {hasUnit(point, name) && <span className={styles['unit']}>{point.unit}</span>}
            <span className={styles['name']}>{name}</span>
            {point.isDerived && <span className={styles['unit']}>{messages[model.locale].figure.derived}</span>}
            {point.detail && <span className={styles['unit']}>{point.detail}</span>}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** A panel of one figure needs no head: the head names the figure, and neighbours stand in one list. */
function groupsOf(panels: Panel[]): Group[] {
  return panels.reduce<Group[]>((groups, { title, points }) => {
    const [only] = points;
    const last = groups.at(-1);
    if (points.length !== 1 || !only || !title) {
      return [...groups, { title, figures: points.map((point) => ({ point, name: nameOf(point) })) }];
    }
    const figure = { point: only, name: [title, nameOf(only)].filter(Boolean).join(' – ') };
    return last && last.title === null
      ? [...groups.slice(0, -1), { title: null, figures: [...last.figures, figure] }]
      : [...groups, { title: null, figures: [figure] }];
  }, []);
}

function nameOf({ category, series }: Point): string {
  return [category.label, series?.label].filter(Boolean).join(' – ');
}

/** A unit is said once: not again where the name says it. */
function hasUnit({ unit, missing }: Point, name: string): boolean {
  return unit !== '' && !missing && !name.toLowerCase().includes(unit.toLowerCase());
}
