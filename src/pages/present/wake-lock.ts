/**
 * Keeps the screen awake, where the browser can; again after the reader has been elsewhere.
 * @returns what lets it sleep
 */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => {};
  const controller = new AbortController();
  let lock: WakeLockSentinel | null = null;
  async function ask() {
    if (document.visibilityState !== 'visible') return;
    // Refused while the battery is low or the page is in the background: then the screen sleeps as it always does.
    const granted = await navigator.wakeLock.request('screen').catch(() => null);
    if (controller.signal.aborted) await granted?.release();
    else lock = granted;
  }
  document.addEventListener('visibilitychange', () => void ask(), { signal: controller.signal });
  void ask();
  return () => {
    controller.abort();
    void lock?.release();
  };
}
