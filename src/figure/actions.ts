import type { QueryClient } from '@tanstack/react-query';
import type { Locale } from '#i18n/locale.ts';
import { defaultView, isTab, type Tab } from '#view/view-state.ts';

/** What a reader can do with a figure: each is a button in its frame, and a dialog of its own. */
export const figureActions = ['download', 'embed', 'share'] as const;

/** One of {@link figureActions}. */
export type FigureAction = (typeof figureActions)[number];

function isFigureAction(text: unknown): text is FigureAction {
  return figureActions.some((action) => action === text);
}

/** The view of a figure that its reader looks at. */
function tabInView(figure: HTMLElement): Tab {
  const radio = figure.querySelector<HTMLInputElement>('input[type="radio"]:checked');
  return isTab(radio?.value) ? radio.value : defaultView.tab;
}

/**
 * Lets the buttons of a figure open their dialogs. It works on the document alone, so that it serves printed figures,
 * fetched ones and embeds; the code of a dialog comes when it is asked for.
 * @returns what undoes it
 */
export function listenForActions(
  figure: HTMLElement,
  locale: Locale,
  queryClient: () => QueryClient | Promise<QueryClient>,
): () => void {
  const chart = figure.dataset['figure'];
  const slot = figure.querySelector<HTMLElement>('[data-slot="dialog"]');
  const failed = figure.querySelector<HTMLElement>('[data-slot="failed"]');
  let close = () => {};

  async function open(action: FigureAction) {
    if (!slot || !chart) return;
    const [{ mountActionDialog }, client] = await Promise.all([import('./action-dialog.tsx'), queryClient()]);
    close();
    close = mountActionDialog(slot, { action, chart, locale, tab: tabInView(figure) }, client);
  }

  function onClick(event: MouseEvent) {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-action]') : null;
    const action = button?.dataset['action'];
    if (!isFigureAction(action)) return;
    open(action).catch(() => {
      if (failed) failed.hidden = false;
    });
  }

  figure.addEventListener('click', onClick);
  return () => {
    figure.removeEventListener('click', onClick);
    close();
  };
}
