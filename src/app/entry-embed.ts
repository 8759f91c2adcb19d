import { enliven } from '#figure/enliven.ts';
import { isLocale } from '#i18n/locale.ts';
import '#ui/base.css';
import { parseView } from '#view/codec.ts';
import './embed.css';
import { postHeight } from './post-height.ts';
import { wholeStyle } from './whole-style.ts';

/** What is in the address for filters is of no use here; it is dropped in silence, as is all that is not known. */
const noFilters = { priority: [], sector: [], group: [], practice: [], charts: [] };

function start(figure: HTMLElement, chart: string): void {
  const { lang } = document.documentElement;
  const { view } = parseView(window.location.search, noFilters);
  if (view.hide.length > 0) figure.dataset['hide'] = view.hide.join(' ');
  const radio = figure.querySelector<HTMLInputElement>(`input[type="radio"][value="${view.tab}"]`);
  if (radio) radio.checked = true;
  if (isLocale(lang))
    enliven(figure, lang, async () => {
      const [{ createQueryClient }] = await Promise.all([import('./query-client.ts'), wholeStyle()]);
      return createQueryClient();
    });
  postHeight(chart);
}

const figure = document.querySelector('figure');
const chart = figure?.dataset['figure'];
if (figure && chart) start(figure, chart);
