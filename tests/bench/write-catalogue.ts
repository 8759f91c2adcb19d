import { writeCatalogueOf } from './catalogue-of.ts';

// npm run catalogue -- 100 ../large/data: a data folder of 100 practices, to measure how cost grows.
const [count = '', to] = process.argv.slice(3);
if (!/^\d+$/.test(count) || to === undefined)
  throw new Error(`expected a number of practices and a folder, received "${process.argv.slice(3).join(' ')}"`);
writeCatalogueOf('data', to, Number(count));
