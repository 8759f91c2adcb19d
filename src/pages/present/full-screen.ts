/** True from the moment the page gives the screen back by itself until it has it back. */
let isLeaving = false;

/** Fills the screen with the page, or gives it back. Where the browser refuses, the presentation fills its window. */
export async function toggleFullScreen(): Promise<void> {
  await (document.fullscreenElement ? leaveFullScreen() : enterFullScreen());
}

/** Fills the screen with the page, where the browser allows it. */
export async function enterFullScreen(): Promise<void> {
  if (!document.fullscreenEnabled || document.fullscreenElement) return;
  await document.documentElement.requestFullscreen().catch(() => {});
}

/** Gives the screen back. */
export async function leaveFullScreen(): Promise<void> {
  if (!document.fullscreenElement) return;
  isLeaving = true;
  // The listeners of the change have been told before the flag falls.
  document.addEventListener('fullscreenchange', () => (isLeaving = false), { once: true });
  await document.exitFullscreen().catch(() => (isLeaving = false));
}

/** Calls back when the reader leaves the full screen by the browser, which keeps Escape for itself there. */
export function listenForFullScreenEscape(onEscape: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'fullscreenchange',
    () => {
      if (!document.fullscreenElement && !isLeaving) onEscape();
    },
    { signal },
  );
}
