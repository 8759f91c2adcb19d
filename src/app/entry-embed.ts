import { walk } from '#figure/walk.ts';
import { whenNeeded } from '#figure/when-needed.ts';
import { isLocale } from '#i18n/locale.ts';
import '#ui/base.css';
import { isTab } from '#view/view-state.ts';
import './embed.css';

const figure = document.querySelector('figure');
const { lang } = document.documentElement;
const chart = figure?.dataset['figure'];

if (figure && chart && isLocale(lang)) {
  const tab = new URLSearchParams(window.location.search).get('tab');
  const radio = isTab(tab) ? figure.querySelector<HTMLInputElement>(`input[type="radio"][value="${tab}"]`) : null;
  if (radio) radio.checked = true;
  walk(figure);
  if (figure.querySelector('svg[data-drawing]')) {
    whenNeeded(figure, () => {
      void Promise.all([import('#figure/live-chart.tsx'), import('./query-client.ts')]).then(
        ([{ mountLiveChart }, { createQueryClient }]) => mountLiveChart(figure, chart, lang, createQueryClient()),
      );
    });
  }
}
