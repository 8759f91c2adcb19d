// The script of a deck that is one file: the same input and the same walk along the points as on the site.
import { walk } from '#figure/deck-file-walk.ts';
import { slideWidth } from '#render/geometry.ts';
import { areCharacterKeysOn, switchCharacterKeys } from '#view/character-keys.ts';
import { goTo, press, type Presentation, type Transition } from '#view/presentation.ts';
import { attempt } from '#view/storage.ts';
import { fileAttribute } from './deck-file-attributes.ts';
import { toggleFullScreen } from './full-screen.ts';
import { listenForInput } from './presentation-input.ts';
import { keepAwake } from './wake-lock.ts';

const all = (attribute: string) => [...document.querySelectorAll<HTMLElement>(`[${attribute}]`)];
const slides = all(fileAttribute.slide);
const [status] = all(fileAttribute.status);
const [typed] = all(fileAttribute.typed);
let state: Presentation = goTo(Number(window.location.hash.slice(1)) || 1, slides.length);

/** @returns whether the transition has a meaning here */
function apply(transition: Transition): boolean {
  const next = transition(state, slides.length);
  if (next === 'full-screen') void toggleFullScreen();
  else if (next === 'notes') document.body.toggleAttribute('data-notes');
  // There is nowhere to go when a file is left.
  else if (next !== null && next !== 'leave') become(next);
  return next !== null;
}

function become(next: Presentation) {
  state = next;
  document.body.dataset['showing'] = state.showing;
  slides.forEach((slide, index) => slide.toggleAttribute('data-current', index + 1 === state.slide));
  for (const button of all(fileAttribute.shows))
    button.ariaPressed = String(button.getAttribute(fileAttribute.shows) === state.showing);
  const current = slides[state.slide - 1];
  announce(
    (state.showing === 'black'
      ? status?.getAttribute(fileAttribute.black)
      : current?.getAttribute(fileAttribute.announcement)) ?? '',
  );
  if (typed) {
    typed.textContent = state.typed;
    typed.hidden = state.typed === '';
  }
  if (state.showing === 'overview') current?.querySelector<HTMLElement>(`[${fileAttribute.choose}]`)?.focus();
  attempt(() => window.history.replaceState(null, '', `#${state.slide}`));
}

function announce(words: string) {
  if (status && status.textContent !== words) status.textContent = words;
}

for (const button of all(fileAttribute.key))
  button.addEventListener('click', () => apply(press(button.getAttribute(fileAttribute.key) ?? '')));
for (const button of all(fileAttribute.choose))
  button.addEventListener('click', () =>
    become(goTo(Number(button.getAttribute(fileAttribute.choose)), slides.length)),
  );

for (const box of all(fileAttribute.characterKeys)) {
  if (!(box instanceof HTMLInputElement)) continue;
  box.checked = areCharacterKeysOn();
  box.addEventListener('change', () => switchCharacterKeys(box.checked));
}

const scaling = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries)
    if (target instanceof HTMLElement)
      target.style.setProperty('--slide-scale', String(contentRect.width / slideWidth));
});
for (const frame of all(fileAttribute.frame)) scaling.observe(frame);
for (const slide of slides) walk(slide);
const surface = document.querySelector('main');
if (surface) listenForInput(surface, apply);
keepAwake();
become(state);
