import { enliven } from '#figure/enliven.ts';
import { isLocale } from '#i18n/locale.ts';
import '#ui/base.css';
import { isTab } from '#view/view-state.ts';
import './embed.css';

const figure = document.querySelector('figure');
const { lang } = document.documentElement;

if (figure && isLocale(lang)) {
  const tab = new URLSearchParams(window.location.search).get('tab');
  const radio = isTab(tab) ? figure.querySelector<HTMLInputElement>(`input[type="radio"][value="${tab}"]`) : null;
  if (radio) radio.checked = true;
  enliven(figure, lang, () => import('./query-client.ts').then(({ createQueryClient }) => createQueryClient()));
}
