import type { Tab } from '#view/view-state.ts';
import { actionAt, actionButton, partOf, pointAt, printedTab } from './markup.ts';
import { keepNativeState } from './native-state.ts';
import { step } from './walk-steps.ts';

/** What an awake figure takes over from the printed figure in whose place it comes. */
export interface PrintedUse {
  tab: Tab;
  /** Index of the point under the pointer; null when there is none. */
  point: number | null;
  /** The pictures that the build drew. */
  pictures: readonly Element[];
  /**
   * Gives the awake figure what the browser kept of the printed one, such as the focus, and does what the reader did to
   * the printed one again. To be called once.
   */
  resume: (awake: HTMLElement) => void;
}

/** Listens to a printed figure. */
export interface UseRecorder {
  /** Ends listening. */
  stop: () => void;
  /** Ends listening, and gives what the reader did until now. */
  finish: () => PrintedUse;
}

/** The recorder of each printed figure, from the first script of the page until the figure wakes. */
const recorders = new WeakMap<HTMLElement, { recorder: UseRecorder; follow: (options: Options) => void }>();

interface Options {
  /** Called when the reader begins to use the figure. */
  onFirstUse: () => void;
  /** Called when the reader chooses a tab. */
  onTab?: (tab: Tab) => void;
}

/**
 * Notices the first use of a printed figure, and keeps what the reader does to it until the awake figure is there: keys
 * in the chart, buttons that were pressed, the point under the pointer. Tabs work by themselves. A finger that only
 * scrolls past does not use the figure. A figure has one recorder: who asks for it later gets the same, and hears at once
 * of a first use that has been.
 */
export function recordUse(figure: HTMLElement, options: Options): UseRecorder {
  const known = recorders.get(figure);
  if (known) {
    known.follow(options);
    return known.recorder;
  }
  let { onFirstUse, onTab } = options;
  const controller = new AbortController();
  const { signal } = controller;
  const chart = partOf(figure, 'chart');
  let isUsed = false;
  let point: number | null = null;
  let keys: string[] = [];
  let actions: string[] = [];

  function begin() {
    if (isUsed) return;
    isUsed = true;
    onFirstUse();
  }

  function onKey(event: KeyboardEvent) {
    if (event.target !== chart || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step(event.key, keys.length > 0 ? 0 : null, 2, 1) === undefined) return;
    event.preventDefault();
    keys.push(event.key);
  }

  function onClick({ target }: MouseEvent) {
    const action = actionAt(target);
    if (action !== null) actions.push(action);
    point = pointAt(target) ?? point;
    begin();
  }

  figure.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && begin(), { signal });
  figure.addEventListener('focusin', begin, { signal });
  figure.addEventListener('click', onClick, { signal });
  figure.addEventListener('keydown', onKey, { signal });
  figure.addEventListener('change', () => onTab?.(printedTab(figure)), { signal });
  chart?.addEventListener('pointerover', ({ target }) => (point = pointAt(target) ?? point), { signal });
  chart?.addEventListener('pointerleave', () => (point = null), { signal });
  chart?.addEventListener('blur', () => (keys = []), { signal });

  const follow = (next: Options) => {
    ({ onFirstUse, onTab } = next);
    if (isUsed) onFirstUse();
  };
  const stop = () => {
    controller.abort();
    recorders.delete(figure);
  };
  const recorder: UseRecorder = {
    stop,
    finish: () => {
      stop();
      const giveNativeState = keepNativeState(figure);
      return {
        tab: printedTab(figure),
        point,
        pictures: [...(partOf(figure, 'printed')?.children ?? [])],
        resume: (awake) => {
          giveNativeState(awake);
          const region = partOf(awake, 'chart');
          for (const key of keys) region?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          for (const action of actions) actionButton(awake, action)?.click();
          [keys, actions] = [[], []];
        },
      };
    },
  };
  recorders.set(figure, { recorder, follow });
  return recorder;
}
