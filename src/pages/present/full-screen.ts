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
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
}
