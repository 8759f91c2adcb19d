import type { ComponentType } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import { Dialog } from '#ui/dialog.tsx';
import type { Tab } from '#view/view-state.ts';
import { DownloadOptions } from './download-options.tsx';
import { EmbedOptions } from './embed-options.tsx';
import type { DialogAction } from './figure-actions.tsx';
import { ShareOptions } from './share-options.tsx';

/** What the inside of a figure's dialog gets. */
export interface ActionProps {
  model: ChartModel;
  contents: Contents;
  /** The tab of the figure that is in view. */
  tab: Tab;
}

const insides: Record<DialogAction, ComponentType<ActionProps>> = {
  download: DownloadOptions,
  embed: EmbedOptions,
  share: ShareOptions,
};

interface Props extends ActionProps {
  action: DialogAction;
  onClosed: () => void;
}

/** The dialog of an action of a figure. */
export function ActionDialog({ action, onClosed, ...props }: Props) {
  const { figure, notice } = messages[props.model.locale];
  const Inside = insides[action];
  return (
    <Dialog title={figure.actions[action]} closeLabel={notice.dismiss} onClosed={onClosed}>
      <Inside {...props} />
    </Dialog>
  );
}
