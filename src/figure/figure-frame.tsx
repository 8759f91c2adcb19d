import type { ReactNode } from 'react';
import { isDrawing, legendNotes } from '#charts/legend.ts';
import { sourceLine } from '#charts/source-line.ts';
import type { ChartModel } from '#charts/model.ts';
import { formatCount } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { ChartTable } from '#render/chart-table.tsx';
import { MissingSwatch } from '#render/missing-pattern.tsx';
import { defaultView, tabs, type EmbedPart, type Tab } from '#view/view-state.ts';
import { ChartRegion } from './chart-region.tsx';
import { CorrectionList } from './correction-list.tsx';
import { Origins } from './origins.tsx';
import { WalkedChart } from './walked-chart.tsx';
import styles from './figure-frame.module.css';

/** What a reader can do with a figure: each is a button in its frame, and a dialog of its own. */
const figureActions = ['download', 'embed', 'share'] as const;

/** One of {@link figureActions}. */
export type FigureAction = (typeof figureActions)[number];

/** Level of the figure's title among the headings of its page. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** What the frame says around the chart. */
export interface FrameContext {
  /** Publisher, year and title of the publication. */
  publication: string;
  /** The language of the publication, in which its headings are quoted. */
  language: string;
  /** Name of the practice, above the title, where nothing around the figure says it; else null. */
  practice: string | null;
  /** Address of the chart's own page; null on that page itself. */
  chartAddress: string | null;
  /** True for a chart of the gallery, which can be taken along; a figure that a page made of its own has no address. */
  isPublished: boolean;
  /** True inside another site's page, where links open a page of their own. */
  isEmbedded: boolean;
  /** Address of the folder of the published data files. */
  dataAddress: string;
}

/** What an awake figure shows, and what it does when the reader uses it. */
interface FrameState {
  tab: Tab;
  onTab: (tab: Tab) => void;
  /** Index of the point that is active at first; null when there is none. */
  start: number | null;
  onAction: (action: FigureAction) => void;
  /** Whether the chart is in the reader's own deck. */
  isInDeck: boolean;
  onDeck: () => void;
  /** What happened to the deck, for a screen reader; empty while nothing did. */
  said: string;
}

interface Props {
  model: ChartModel;
  headingLevel: HeadingLevel;
  context: FrameContext;
  /** The parts that an embed leaves out; none when left out. */
  hide?: readonly EmbedPart[] | undefined;
  /** Left out while the figure is printed: it is then plain HTML, with tabs that work by themselves. */
  state?: FrameState;
  /** The drawing. */
  children: ReactNode;
}

const regionClasses = { stage: styles['stage'], chart: styles['chart'], readout: styles['readout'] };

/**
 * A chart in its frame: title, subtitle, tabs, legend, drawing, table, source, note, source line, actions. Everything is
 * in the document at once; which tab is in view is a matter of native radio buttons and style sheet, so that it works
 * before and without scripts. A printed and an awake figure have the same elements in the same order.
 */
export function FigureFrame({ model, headingLevel, context, hide = [], state, children }: Props) {
  const text = messages[model.locale].figure;
  const Title = `h${headingLevel}` as const;
  const id = `figure-${model.id}`;
  const points = formatCount(model.origins.length, model.locale);
  // Figures of a reader have no place in the publication, and no file.
  const region = { model, describedBy: `${id}-alternative ${id}-keys`, classes: regionClasses };
  const isFromPublication = model.origins.some(({ places }) => places.length > 0);
  return (
    <figure
      className={styles['figure']}
      id={id}
      data-figure={model.id}
      data-hide={hide.length > 0 ? hide.join(' ') : undefined}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
    >
      {context.practice && <p className={styles['subtitle']}>{context.practice}</p>}
      <Title className={styles['title']} id={`${id}-title`} tabIndex={headingLevel === 1 ? -1 : undefined}>
        {context.isEmbedded && context.chartAddress ? (
          <a href={context.chartAddress} target="_blank">
            {model.title}
          </a>
        ) : (
          model.title
        )}
      </Title>
      <p className={styles['subtitle']}>{model.subtitle}</p>
      <fieldset className={styles['views']}>
        <legend className="visually-hidden">{text.views}</legend>
        {tabs.map((tab) => (
          <label key={tab} className={styles['view']}>
            <input
              type="radio"
              name={`${id}-view`}
              value={tab}
              {...(state
                ? { checked: tab === state.tab, onChange: () => state.onTab(tab) }
                : { defaultChecked: tab === defaultView.tab })}
            />
            <span>{text.view[tab]}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles['panel']} data-panel="chart">
        <Legend model={model} />
        {state ? (
          <WalkedChart {...region} start={state.start}>
            {children}
          </WalkedChart>
        ) : (
          <ChartRegion {...region}>{children}</ChartRegion>
        )}
        <p className="visually-hidden" id={`${id}-alternative`}>
          {model.alternative}
        </p>
        <p className="visually-hidden" id={`${id}-keys`}>
          {text.keys(points)}
        </p>
      </div>
      <div className={styles['panel']} data-panel="table">
        <ChartTable model={model} />
      </div>
      <div className={styles['panel']} data-panel="source">
        <Origins model={model} language={context.language} />
        {model.corrections.length > 0 && (
          <>
            <p className={styles['corrections']}>{messages[model.locale].dataPage.corrections}</p>
            <CorrectionList corrections={model.corrections} locale={model.locale} />
          </>
        )}
      </div>
      {model.note && (
        <p className={styles['note']}>
          <strong>{text.note}:</strong> {model.note}
        </p>
      )}
      {model.details && (
        <details className={styles['details']}>
          <summary>{text.details}</summary>
          <p>{model.details}</p>
        </details>
      )}
      <p className={styles['source']}>
        <strong>{text.source}:</strong> {isFromPublication ? sourceLine(model, context.publication) : text.ownSource}
      </p>
      <ul className={styles['actions']}>
        {context.chartAddress && (
          <li>
            <a href={context.chartAddress} target={context.isEmbedded ? '_blank' : undefined}>
              {text.openChart}
            </a>
          </li>
        )}
        {context.isPublished &&
          !context.isEmbedded &&
          figureActions.map((action) => (
            <li key={action} className="needs-script">
              <button
                type="button"
                className={styles['action']}
                data-action={action}
                aria-haspopup="dialog"
                onClick={state && (() => state.onAction(action))}
              >
                {text.actions[action]}
              </button>
            </li>
          ))}
        {context.isPublished && !context.isEmbedded && (
          <li className="needs-script">
            <button
              type="button"
              className={styles['action']}
              data-action="deck"
              aria-pressed={state?.isInDeck ?? false}
              onClick={state?.onDeck}
            >
              {state?.isInDeck ? text.inDeck : text.addToDeck}
            </button>
          </li>
        )}
        {(isFromPublication ? ['csv', 'json'] : []).map((format) => (
          <li key={format}>
            <a href={`${context.dataAddress}${model.dataset}.${format}`} download>
              {text.download} ({format.toUpperCase()})
            </a>
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {state?.said}
      </p>
    </figure>
  );
}

/** The series, the reasons for missing values and the marks of doubt that occur in the chart. */
export function Legend({ model }: { model: ChartModel }) {
  const notes = legendNotes(model);
  if (model.legend.length + model.missing.length + notes.length === 0) return null;
  return (
    <ul className={styles['legend']}>
      {model.legend.map(({ id, label, colour }) => (
        <li key={id}>
          <svg width={14} height={14} aria-hidden="true">
            <rect width={14} height={14} fill={`var(--${colour})`} />
          </svg>
          {label}
        </li>
      ))}
      {isDrawing(model) &&
        model.missing.map(({ reason, label }) => (
          <li key={reason}>
            <MissingSwatch reason={reason} idBase={`${model.id}-legend`} />
            {label}
          </li>
        ))}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
