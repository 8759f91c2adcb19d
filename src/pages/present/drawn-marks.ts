import type { ChartModel } from '#charts/model.ts';

/** Marks and labels that belong together are in the document within so many milliseconds of each other. */
const settleTime = 50;

/**
 * Waits until a mounted chart is drawn: Recharts draws marks and labels from effects and frames, some time after React
 * has mounted it. Every change of the document leads to one look, after it has been quiet for a moment.
 * @param chart what holds the drawing and nothing else
 * @throws the signal's reason once it is aborted
 */
export function untilDrawn(chart: Element, model: ChartModel, signal: AbortSignal): Promise<void> {
  const points = model.panels.flatMap((panel) => panel.points);
  const lacking = () => points.filter(({ index }) => !chart.querySelector(`[data-point="${index}"]`));
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    function stop() {
      clearTimeout(timer);
      observer.disconnect();
      signal.removeEventListener('abort', onAbort);
    }
    function onAbort() {
      stop();
      reject(signal.reason);
    }
    function onChange() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (lacking().length > 0) return;
        stop();
        resolve();
      }, settleTime);
    }
    const observer = new MutationObserver(onChange);
    observer.observe(chart, { subtree: true, childList: true, attributes: true, characterData: true });
    signal.addEventListener('abort', onAbort);
    onChange();
  });
}
