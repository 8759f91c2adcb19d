import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { useMark } from '#render/marks.ts';
import { numberGroups, type NamedFigure } from '#render/number-groups.ts';
import styles from './numbers.module.css';

/** Figures that share no axis: printed large with what they count below them, or as a list where each is of another nature. */
export function Numbers({ model }: { model: ChartModel }) {
  return numberGroups(model).map(({ title, isList, figures }) => (
    <div key={figures[0]?.point.index} className={styles['group']}>
      {title && <p className={styles['title']}>{title}</p>}
      <ul className={styles[isList ? 'list' : 'numbers']}>
        {figures.map((figure, index) =>
          isList ? (
            <ListedFigure key={figure.point.index} figure={figure} before={figures[index - 1]} />
          ) : (
            <LargeFigure key={figure.point.index} figure={figure} model={model} />
          ),
        )}
      </ul>
    </div>
  ));
}

function LargeFigure({ figure: { point, name, unit }, model }: { figure: NamedFigure; model: ChartModel }) {
  return (
    <li
      {...useMark(point)}
      className={styles['number']}
      data-reading={point.reading}
      data-faded={point.isFaded || undefined}
    >
      <span>
        <span className={styles['value']} data-missing={point.missing ?? undefined}>
          {point.label}
        </span>
        {unit && <span className={styles['unit']}> {unit}</span>}
      </span>
      <span className={styles['name']}>{name}</span>
      {point.isDerived && <span className={styles['unit']}>{messages[model.locale].figure.derived}</span>}
      {point.detail && <span className={styles['unit']}>{point.detail}</span>}
    </li>
  );
}

/** A line of the list: whose figure it is, the figure, and what it is. A name that the line before says steps back. */
function ListedFigure({ figure: { point }, before }: { figure: NamedFigure; before: NamedFigure | undefined }) {
  const isRepeated = before?.point.category.id === point.category.id;
  return (
    <li
      {...useMark(point)}
      className={styles['entry']}
      data-repeated={isRepeated || undefined}
      data-faded={point.isFaded || undefined}
    >
      <span className={styles['owner']}>{point.category.label}</span>
      <span className={styles['amount']} data-missing={point.missing ?? undefined}>
        {point.label}
      </span>
      <span className={styles['nature']}>{point.series?.label}</span>
    </li>
  );
}
