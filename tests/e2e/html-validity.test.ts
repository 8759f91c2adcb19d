import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { inTier } from '../tier.ts';
import { charts, pages } from './published.ts';

const kindOf = new Map(readCatalogue('data').charts.map(({ id, kind }) => [id, kind]));

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;

/** The first address of each section, practice and kind of chart in each language. */
const sample = locales.flatMap((locale) => {
  const sections = pages.filter((path) => path.startsWith(`/${locale}/`));
  const own = charts.filter((chart) => chart.locale === locale);
  return [
    ...sections.filter((path) => path.split('/').length <= 4),
    ...sections.filter((path) => path.startsWith(`/${locale}/practices/`)).slice(1, 2),
    ...[...new Map(own.map((chart) => [kindOf.get(chart.chart.id), chart])).values()].flatMap(({ page, embed }) => [
      page,
      embed,
    ]),
  ];
});
const files = [
  '/',
  ...inTier(
    sample,
    sample.filter((_, at) => at % 12 === 0),
  ),
]
  .map((path) => `dist${path}index.html`)
  .concat('dist/404.html');

// The checker knows no container queries, anchors, registered properties or animations by scrolling; lightningcss has
// parsed the styles.
const knownFaults =
  '.*CSS: (Unrecognized at-rule “@(container|property)”|“(container|position-|animation-timeline).*”: Property “.*” doesn.t exist|“animation”: “scroll).*';

test(`${files.length} documents have no error that the W3C validator knows`, ({ skip }) => {
  skip(!hasJava, 'not run: the W3C validator needs Java, which is not here');
  const options = ['--errors-only', '--exit-zero-always', '--stdout', '--filterpattern', knownFaults];
  const { stdout, stderr, error } = spawnSync('java', ['-jar', checker, ...options, ...files], { encoding: 'utf8' });
  expect({ stdout, stderr, error }).toEqual({ stdout: '', stderr: '', error: undefined });
}, 300_000);
