import { hydrateRoot } from 'react-dom/client';
import type { ComponentProps } from 'react';
import { EmbedFigure } from './embed-figure.tsx';
import { takePrintedState } from './printed-state.ts';
import { askAgain, createQueryClient } from './query-client.ts';
import { surviveTranslation } from './translated-text.ts';

/**
 * Lets React take over the printed figure of an embed, which its reader has begun to use.
 * @param bringBack brings back the content that was printed, where a translator has changed it
 */
export function wakeEmbed(
  root: HTMLElement,
  props: Omit<ComponentProps<typeof EmbedFigure>, 'client'>,
  bringBack: () => void,
): void {
  const client = createQueryClient();
  takePrintedState(client);
  bringBack();
  surviveTranslation(root);
  window.addEventListener('online', () => askAgain(client));
  hydrateRoot(root, <EmbedFigure {...props} client={client} />);
}
