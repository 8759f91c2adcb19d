import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ChartPictures, ChartToDraw } from './chart-pictures.ts';
import { codeFingerprint, forgetOthers, hasPictures, pictureKey, readPictures } from './picture-store.ts';

/** A chart that is to be drawn, with the key under which its pictures are kept. */
export type KeyedChart = ChartToDraw & { key: string };

/** So many charts are drawn in one thread at most: what they leave behind in memory goes with it. */
const mostInThread = 32;

/** Memory of one thread in megabytes; without a bound it grows to several thousand before anything is given back. */
const mostMemory = 400;

/**
 * Draws charts that are not drawn yet, in a thread for each processor, and keeps their pictures for the next build.
 * @param scripts the folder of built scripts, with `draw-worker.js` in it
 * @returns for each chart, in their order, what reads its pictures
 */
export async function drawCharts(charts: readonly ChartToDraw[], scripts: string): Promise<(() => ChartPictures)[]> {
  const code = codeFingerprint(scripts);
  const keyed = charts.map((chart): KeyedChart => ({ ...chart, key: pictureKey(chart, code) }));
  const lacking = keyed.filter(({ key }) => !hasPictures(key));
  const threadCount = availableParallelism();
  const batchSize = Math.min(mostInThread, Math.ceil(lacking.length / threadCount));
  const batches: KeyedChart[][] = [];
  while (lacking.length > 0) batches.push(lacking.splice(0, batchSize));
  const threads = Array.from({ length: threadCount }, async () => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) await drawInThread(batch, scripts);
  });
  await Promise.all(threads);
  forgetOthers(keyed.map(({ key }) => key));
  return keyed.map(
    ({ key }) =>
      () =>
        readPictures(key),
  );
}

/** @throws what the thread throws */
function drawInThread(batch: readonly KeyedChart[], scripts: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(`${scripts}/draw-worker.js`, {
      workerData: batch,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`drawing ${batch[0]?.model.id} and others: the thread ended with ${code}`)),
    );
  });
}
