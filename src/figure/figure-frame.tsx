import type { ReactNode } from 'react';
import type { Controls } from '#charts/controls.ts';
import { sourceLine } from '#charts/source-line.ts';
import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { address, pageAddress, withView } from '#view/address.ts';
import type { EmbedPart, Tab } from '#view/view-state.ts';
import { DeckLine } from './deck-line.tsx';
import { FigureActions, type DialogAction } from './figure-actions.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { FigurePanels } from './figure-panels.tsx';
import { FigureViews } from './figure-views.tsx';
import type { DeckButton } from './use-deck-button.ts';
import styles from './figure-frame.module.css';

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
  /** True for a small chart among others on a page, whatever its reader chose of it. */
  isStrip: boolean;
  /** True for a chart of the gallery on its own page. */
  isOwnPage: boolean;
  /** True inside another site's page, where links open a page of their own. */
  isEmbedded: boolean;
  /** Address of the folder of the published data files. */
  dataAddress: string;
}

/** What an awake figure shows, and what it does when the reader uses it. */
export interface FrameState {
  tab: Tab;
  onTab: (tab: Tab) => void;
  /** Called when the reader chooses how the chart is shown. */
  onControls: (controls: Controls) => void;
  /** Index of the point that is active at first; null when there is none. */
  start: number | null;
  onAction: (action: DialogAction) => void;
  /** What puts the figure into the reader's own deck. */
  deck: DeckButton;
}

/** A chart, and the frame that it stands in. */
export interface FrameProps {
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

/**
 * A chart in its frame: title, subtitle, tabs, legend, drawing, table, source, note, source line, actions. Everything is
 * in the document at once; which tab is in view is a matter of native radio buttons and style sheet, so that it works
 * before and without scripts. A printed and an awake figure have the same elements in the same order.
 */
export function FigureFrame({ model, headingLevel, context, hide = [], state, children }: FrameProps) {
  const text = messages[model.locale].figure;
  const Title = `h${headingLevel}` as const;
  const id = `figure-${model.id}`;
  const isFromPublication = isOfPublication(model);
  const { whole, locale } = model;
  const titleAddress = whole
    ? pageAddress(withView(address.chart(locale, whole.chart), { focus: whole.focus }))
    : context.isEmbedded && context.chartAddress;
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
        {titleAddress ? (
          <a href={titleAddress} target={context.isEmbedded ? '_blank' : undefined}>
            {model.title}
          </a>
        ) : (
          model.title
        )}
      </Title>
      <p className={styles['subtitle']}>{model.subtitle}</p>
      <FigureViews model={model} id={id} state={state} />
      <FigurePanels model={model} id={id} language={context.language} state={state}>
        {children}
      </FigurePanels>
      <FigureNotes model={model} />
      <p className={styles['source']}>
        <strong>{text.source}:</strong> {isFromPublication ? sourceLine(model, context.publication) : text.ownSource}
      </p>
      <FigureActions model={model} context={context} state={state} hasFiles={isFromPublication} />
      <DeckLine line={state?.deck.line ?? null} />
    </figure>
  );
}

/** Whether a chart is made of the publication: figures of a reader have no place in it, and no file. */
export function isOfPublication({ origins }: Pick<ChartModel, 'origins'>): boolean {
  return origins.some(({ places }) => places.length > 0);
}
