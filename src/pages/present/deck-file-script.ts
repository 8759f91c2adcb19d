// The script of a deck that is one file: the same keys and the same walk along the points as on the site.
import { walk } from '#figure/walk.ts';
import { slideWidth } from '#render/geometry.ts';
import { goTo, press, type Presentation } from '#view/presentation.ts';
import { attempt } from '#view/storage.ts';
import { toggleFullScreen } from './full-screen.ts';
import { swipes } from './swipes.ts';
import { keepAwake } from './wake-lock.ts';

/** After this many milliseconds without movement the buttons go away. */
const patience = 2500;

const slides = [...document.querySelectorAll<HTMLElement>('[data-file-slide]')];
const said = document.querySelector<HTMLElement>('[data-said]');
const typed = document.querySelector<HTMLElement>('[data-typed]');
let state: Presentation = goTo(Number(window.location.hash.slice(1)) || 1, slides.length);

function show(): void {
  const { dataset } = document.body;
  dataset['showing'] = state.showing;
  slides.forEach((slide, index) => slide.toggleAttribute('data-current', index + 1 === state.slide));
  const announced = slides[state.slide - 1]?.dataset['announce'] ?? '';
  const words = state.showing === 'black' ? said?.dataset['black'] : announced;
  if (said && said.textContent !== words) said.textContent = words ?? '';
  if (typed) {
    typed.textContent = state.typed;
    typed.hidden = state.typed === '';
  }
  if (state.showing === 'overview') slides[state.slide - 1]?.querySelector<HTMLElement>('[data-choose]')?.focus();
  attempt(() => window.history.replaceState(null, '', `#${state.slide}`));
}

/** @returns whether the key has a meaning here */
function onKey(key: string): boolean {
  const next = press(state, key, slides.length);
  if (next === null) return false;
  if (next === 'full-screen') void toggleFullScreen();
  else if (next === 'notes') document.body.toggleAttribute('data-notes');
  else if (next !== 'leave') state = next;
  show();
  return true;
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const isOnButton = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ');
  if (!isOnButton && onKey(event.key)) event.preventDefault();
});

document.addEventListener('click', ({ target, clientX }) => {
  if (!(target instanceof Element)) return;
  const button = target.closest<HTMLElement>('button');
  const { press: key, choose } = button?.dataset ?? {};
  if (key !== undefined) onKey(key);
  else if (choose !== undefined) state = goTo(Number(choose), slides.length);
  else if (target.closest('[data-frame]') && !target.closest('[data-point], [data-panel="table"]'))
    onKey(clientX < window.innerWidth / 4 ? 'ArrowLeft' : 'ArrowRight');
  show();
});

/** Shows the buttons while the pointer moves. */
let timer = setTimeout(rest, patience);
function rest(): void {
  document.body.toggleAttribute('data-still', true);
}
document.addEventListener('pointermove', () => {
  clearTimeout(timer);
  document.body.removeAttribute('data-still');
  timer = setTimeout(rest, patience);
});

const observer = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries)
    if (target instanceof HTMLElement)
      target.style.setProperty('--slide-scale', String(contentRect.width / slideWidth));
});
for (const frame of document.querySelectorAll('[data-frame]')) observer.observe(frame);
for (const slide of slides) walk(slide);
swipes(document.body, (step) => onKey(step === 1 ? 'ArrowRight' : 'ArrowLeft'));
keepAwake();
show();
