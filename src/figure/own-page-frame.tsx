import { sourceLine } from '#charts/source-line.ts';
import { certaintyOf } from '#charts/certainty.ts';
import type { ChartModel } from '#charts/model.ts';
import { certaintyText } from '#format/certainty-text.ts';
import { messages } from '#i18n/messages.ts';
import { DeckLine } from './deck-line.tsx';
import { FigureActions } from './figure-actions.tsx';
import { isOfPublication, type FrameProps } from './figure-frame.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { FigurePanels } from './figure-panels.tsx';
import { FigureViews } from './figure-views.tsx';
import { QuotedSentence } from './quoted-sentence.tsx';
import frame from './figure-frame.module.css';
import styles from './own-page-frame.module.css';

/**
 * A chart that has the page to itself: the drawing large, and in a rail beside it what to know, where it comes from, what
 * can be done with it, and the sentence to take along. Where there is no room for a rail, these follow in that order.
 */
export function OwnPageFrame({ model, headingLevel, context, state, children }: FrameProps) {
  const text = messages[model.locale].figure;
  const Title = `h${headingLevel}` as const;
  const id = `figure-${model.id}`;
  return (
    <figure
      className={`${frame['figure']} ${styles['figure']}`}
      id={id}
      data-figure={model.id}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
    >
      <Title className={frame['title']} id={`${id}-title`} tabIndex={headingLevel === 1 ? -1 : undefined}>
        {model.title}
      </Title>
      <p className={`${frame['subtitle']} ${styles['subtitle']}`}>{model.subtitle}</p>
      <div className={styles['body']}>
        <div className={styles['stage']}>
          <FigureViews model={model} id={id} state={state} />
          <FigurePanels model={model} id={id} language={context.language} state={state}>
            {children}
          </FigurePanels>
        </div>
        <div className={styles['rail']}>
          <div className={styles['notes']}>
            <FigureNotes model={model} />
          </div>
          <div className={styles['provenance']}>
            <p className={frame['source']}>
              <strong>{text.source}:</strong> {sourceLine(model, context.publication)}
            </p>
            <Provenance model={model} language={context.language} />
          </div>
          <div className={styles['actions']}>
            <FigureActions model={model} context={context} state={state} hasFiles={isOfPublication(model)} />
            <DeckLine line={state?.deck.line ?? null} />
          </div>
        </div>
        <div className={styles['sentence']}>
          <QuotedSentence model={model} publication={context.publication} />
        </div>
      </div>
    </figure>
  );
}

/** Under which headings of the publication the figures of a chart stand, and how sure they are. */
function Provenance({ model, language }: { model: ChartModel; language: string }) {
  const headings = [...new Set(model.origins.flatMap(({ places }) => places.map(({ heading }) => heading)))];
  return (
    <>
      <p>
        {messages[model.locale].figure.headings}{' '}
        {headings.map((heading, index) => (
          <span key={heading}>
            {index > 0 && ', '}
            <q lang={language}>{heading}</q>
          </span>
        ))}
      </p>
      <p>{certaintyText(certaintyOf(model), model.locale)}</p>
    </>
  );
}
