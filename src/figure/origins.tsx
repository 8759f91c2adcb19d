import type { ChartModel, Origin } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import styles from './origins.module.css';

interface Props {
  model: ChartModel;
  /** The language of the headings of the publication. */
  language: string;
}

/** Each figure of a chart with its place in the publication, how sure its reading is, and how it was computed. */
export function Origins({ model, language }: Props) {
  const text = messages[model.locale].figure;
  const shared = sharedRemarks(model.origins);
  return (
    <>
      <p className={styles['lead']}>{text.placesLead}</p>
      {shared.map((remark) => (
        <p key={remark} className={styles['lead']}>
          <strong>{text.ofAll}:</strong> {remark}
        </p>
      ))}
      <ul className={styles['origins']}>
        {model.origins.map((origin, index) => (
          <li key={index} className={styles['origin']}>
            <p className={styles['figure']}>
              {origin.label && <span>{origin.label}: </span>}
              <strong>{origin.value}</strong>
              {origin.formula && <span className={styles['derived']}>{text.derived}</span>}
            </p>
            <p className={styles['place']}>
              {origin.places.map(({ heading, lines }, place) => (
                <span key={heading}>
                  {place > 0 && '; '}
                  <q lang={language}>{heading}</q>, {lines}
                </span>
              ))}
              {origin.elsewhere.map(({ citation, url }, place) => (
                <span key={citation}>
                  {(place > 0 || origin.places.length > 0) && '; '}
                  {text.otherSource}:{' '}
                  <a href={url} rel="external noopener">
                    {citation}
                  </a>
                </span>
              ))}
              {origin.formula && (
                <>
                  {' · '}
                  {text.formula}: {origin.formula}
                </>
              )}
            </p>
            {remarksOf(origin)
              .filter((remark) => !shared.includes(remark))
              .map((remark) => (
                <p key={remark} className={styles['place']}>
                  {remark}
                </p>
              ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How sure the reading of a figure is, and its caveats. */
function remarksOf({ reading, notes }: Origin): string[] {
  return reading === null ? notes : [reading, ...notes];
}

/** The remarks that hold for every figure of a chart, to be written once; none for a chart of one figure. */
function sharedRemarks(origins: Origin[]): string[] {
  const [first, ...others] = origins.map(remarksOf);
  return first && others.length > 0
    ? first.filter((remark) => others.every((remarks) => remarks.includes(remark)))
    : [];
}
