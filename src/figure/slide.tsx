import { useId } from 'react';
import { sourceLine } from '#charts/source-line.ts';
import type { ChartModel } from '#charts/model.ts';
import { firstSentence } from '#format/first-sentence.ts';
import { formatCount } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { PlainTable } from '#render/chart-table.tsx';
import { Legend } from './legend.tsx';
import { SlideDrawing, type Fit } from './slide-drawing.tsx';
import { WalkedChart } from './walked-chart.tsx';
import styles from './slide.module.css';

interface Props {
  model: ChartModel;
  /** Place in the deck, from 1. */
  place: number;
  /** Number of slides of the deck. */
  count: number;
  /** Name of the practice; null for a chart across all practices. */
  practice: string | null;
  /** Publisher, year and title of the publication. */
  publication: string;
  /** Is told how the drawing is laid out, once it is. */
  onFitted?: (fit: Fit) => void;
}

const regionClasses = { stage: styles['stage'], chart: styles['chart'], readout: styles['readout'] };

/**
 * A chart on a slide: title, drawing, the note in short, source line, number. It has one fixed size in its own units;
 * who shows it scales it. Keyboard and pointer can visit its points.
 */
export function Slide({ model, place, count, practice, publication, onFitted }: Props) {
  const text = messages[model.locale];
  const id = useId();
  return (
    <section className={styles['slide']} data-slide={model.id} aria-labelledby={`${id}-title`} lang={model.locale}>
      <header>
        <h2 className={styles['title']} id={`${id}-title`}>
          {model.title}
        </h2>
        <p className={styles['subtitle']}>
          {practice && <strong>{practice} · </strong>}
          {model.subtitle}
        </p>
      </header>
      <div className={styles['panel']} data-panel="chart">
        <Legend model={model} />
        <WalkedChart model={model} describedBy={`${id}-alternative`} classes={regionClasses}>
          <SlideDrawing model={model} onFitted={onFitted} />
        </WalkedChart>
        <p className="visually-hidden" id={`${id}-alternative`}>
          {model.alternative}
        </p>
      </div>
      <div className={styles['table']} data-panel="table">
        <PlainTable model={model} />
      </div>
      <footer className={styles['footer']}>
        {model.note && (
          <p className={styles['line']}>
            <strong>{text.figure.note}:</strong> {firstSentence(model.note, model.locale)}
          </p>
        )}
        <p className={styles['line']}>
          <strong>{text.figure.source}:</strong> {sourceLine(model, publication)}
        </p>
        <p className={styles['number']}>
          {text.presentPage.position(formatCount(place, model.locale), formatCount(count, model.locale))}
        </p>
      </footer>
    </section>
  );
}
