// The first script of an embed. It has no React: that comes when the reader begins to use the figure.

import { controlsOf, isAsDeclared } from '#charts/controls.ts';
import { choosePrintedTab, partOf } from '#figure/markup.ts';
import { recordUse } from '#figure/record-use.ts';
import { isLocale, type Locale } from '#i18n/locale.ts';
import '#ui/base.css';
import { parseView } from '#view/codec.ts';
import { noIds } from '#view/known-ids.ts';
import { defaultView } from '#view/view-state.ts';
import './embed.css';
import { postHeight } from './post-height.ts';
import { keepPrintedContent } from './printed-content.ts';
import { wholeStyle } from './whole-style.ts';

function start(root: HTMLElement, figure: HTMLElement, chart: string, locale: Locale): void {
  // What is in the address for filters is of no use here; it is dropped in silence, as is all that is not known.
  const { tab, hide, ...view } = parseView(window.location.search, noIds).view;
  const controls = controlsOf(view);
  if (hide.length > 0) figure.dataset['hide'] = hide.join(' ');
  // A tab that the reader has chosen before this script came stays where the address asks for none.
  if (tab !== defaultView.tab) choosePrintedTab(figure, tab);
  const failed = partOf(root, 'failed');
  const bringBack = keepPrintedContent(root);
  recordUse(figure, { onFirstUse: () => void wake() });
  async function wake() {
    if (failed) failed.hidden = true;
    try {
      const [{ wakeEmbed }] = await Promise.all([import('./wake-embed.tsx'), wholeStyle()]);
      wakeEmbed(root, { chart, locale, hide, controls }, bringBack);
    } catch {
      if (failed) failed.hidden = false;
    }
  }
  failed?.querySelector('button')?.addEventListener('click', () => void wake());
  window.addEventListener('online', () => {
    if (failed?.hidden === false) void wake();
  });
  if (!isAsDeclared(controls)) void wake();
  postHeight(chart);
}

const root = document.getElementById('root');
const figure = root?.querySelector('figure');
const chart = figure?.dataset['figure'];
const { lang } = document.documentElement;
if (root && figure && chart && isLocale(lang)) start(root, figure, chart, lang);
