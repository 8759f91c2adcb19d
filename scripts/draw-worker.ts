import { workerData } from 'node:worker_threads';
import { chartPictures } from './chart-pictures.ts';
import type { KeyedChart } from './draw-charts.ts';
import { keepPictures } from './picture-store.ts';

// A thread of the build: draws the charts that it was given and keeps their pictures.
const charts: KeyedChart[] = workerData;
const drawn = await chartPictures(charts);
for (const [index, { key }] of charts.entries()) {
  const pictures = drawn[index];
  if (pictures) keepPictures(key, pictures);
}
