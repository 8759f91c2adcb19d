import { sourceLine } from '#charts/source-line.ts';
import { messages } from '#i18n/messages.ts';
import { DescribedChart } from './described-chart.tsx';
import type { FrameProps } from './figure-frame.tsx';
import { FigureNotes } from './figure-notes.tsx';
import frame from './figure-frame.module.css';
import styles from './strip-frame.module.css';

/**
 * A small chart among others: what it found, its few marks with their numbers, what to know, and the way to its own page,
 * where its table, its places in the source and its files are.
 */
export function StripFrame({ model, headingLevel, context, state, children }: FrameProps) {
  const text = messages[model.locale].figure;
  const Title = `h${headingLevel}` as const;
  const id = `figure-${model.id}`;
  return (
    <figure
      className={`${frame['figure']} ${styles['strip']}`}
      id={id}
      data-figure={model.id}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
    >
      <Title className={frame['title']} id={`${id}-title`}>
        {model.title}
      </Title>
      <p className={frame['subtitle']}>{model.subtitle}</p>
      <div className={styles['body']}>
        <div>
          <DescribedChart model={model} id={id} state={state}>
            {children}
          </DescribedChart>
        </div>
        <div>
          <FigureNotes model={model} />
          <p className={frame['source']}>
            <strong>{text.source}:</strong> {sourceLine(model, context.publication)}.{' '}
            {context.chartAddress && (
              <a className={styles['link']} href={context.chartAddress}>
                {text.openStrip}
              </a>
            )}
          </p>
        </div>
      </div>
    </figure>
  );
}
