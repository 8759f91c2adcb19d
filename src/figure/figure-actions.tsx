import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { address, pageAddress, withView } from '#view/address.ts';
import { formatEntry } from '#view/deck-entry.ts';
import type { FrameContext, FrameState } from './figure-frame.tsx';
import styles from './figure-actions.module.css';

/** What a reader can do with a figure in a dialog: each is a button in its frame. */
const dialogActions = ['download', 'embed', 'share'] as const;

/** One of {@link dialogActions}. */
export type DialogAction = (typeof dialogActions)[number];

interface Props {
  model: ChartModel;
  context: FrameContext;
  state: FrameState | undefined;
  /** True for a figure whose data are published as files. */
  hasFiles: boolean;
}

/**
 * What can be done with a figure. The download dialog has the data files too, so that they are links of their own only
 * where there are no dialogs.
 */
export function FigureActions({ model, context, state, hasFiles }: Props) {
  const text = messages[model.locale].figure;
  const { chartAddress, isPublished, isEmbedded, isOwnPage } = context;
  const isTakenAlong = isPublished && !isEmbedded;
  const entry = formatEntry({ chart: model.id, controls: model.controls.chosen });
  return (
    <ul className={isOwnPage ? `${styles['actions']} ${styles['buttons']}` : styles['actions']} data-slot="actions">
      {chartAddress && (
        <li>
          <a href={chartAddress} target={isEmbedded ? '_blank' : undefined}>
            {text.openChart}
          </a>
        </li>
      )}
      {isTakenAlong &&
        dialogActions.map((action) => (
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
      {isOwnPage && (
        <li className="needs-script">
          <a href={pageAddress(withView(address.present(model.locale), { charts: [entry], slide: 1 }))}>
            {text.fullScreen}
          </a>
        </li>
      )}
      {isTakenAlong && (
        <li className={`${styles['deck']} needs-script`}>
          <button type="button" className={styles['action']} data-action="deck" onClick={state?.deck.onPress}>
            {state?.deck.isIn ? text.inDeck : text.addToDeck}
          </button>
        </li>
      )}
      {hasFiles &&
        ['csv', 'json'].map((format) => (
          <li key={format} className={isTakenAlong ? 'without-script' : undefined}>
            <a href={`${context.dataAddress}${model.dataset}.${format}`} download>
              {text.download} ({format.toUpperCase()})
            </a>
          </li>
        ))}
    </ul>
  );
}
