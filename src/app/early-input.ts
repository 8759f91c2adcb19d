import { actionAt } from '#figure/markup.ts';
import { isLocale } from '#i18n/locale.ts';
import { chooseLocale, loadPreferences } from '#view/preferences.ts';
import { reopen } from '#view/reopening.ts';

/** A field that a reader can change in a printed page. */
type Field = HTMLInputElement | HTMLSelectElement;

/** What a reader does to a printed page before the app runs. */
export interface EarlyInput {
  /** Whether the reader had begun to use the page before anything listened. */
  isUsed: boolean;
  /**
   * Takes what was typed, chosen and checked. React would take the fields over with the values that were printed, and
   * forget it. To be called right before React takes the page over.
   * @returns gives each field what the reader wanted, as if it were entered again, and presses the buttons again; to be
   * called once React has taken over the frame of the page. A field that was changed in the meantime, or is gone, is left alone
   */
  take: () => () => void;
}

/** Begins to notice what a reader does to a printed page. What the actions of figures ask for, their own recorders keep. */
export function recordEarlyInput(root: HTMLElement): EarlyInput {
  const controller = new AbortController();
  const listening = { capture: true, signal: controller.signal };
  const pressed: HTMLElement[] = [];
  const changed: EventTarget[] = [];
  const press = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>('button, a[hreflang]') : null;
    if (control instanceof HTMLAnchorElement) rememberLocale(control.hreflang);
    else if (control && actionAt(control) === null) pressed.push(control);
  };
  root.addEventListener('click', press, listening);
  root.addEventListener('input', ({ target }) => target && changed.push(target), listening);
  window.addEventListener('dragover', keepPage, listening);
  window.addEventListener('drop', takeFile, listening);
  const { activeElement, body } = document;
  return {
    isUsed: (activeElement !== null && activeElement !== body) || fieldsOf(root).some(isChanged),
    take: () => {
      controller.abort();
      const giveBack = takeFields(root, changed);
      return () => {
        // React takes over at once the part of the page in which something happens.
        root.querySelector('h1')?.dispatchEvent(new Event('input', { bubbles: true }));
        giveBack();
        setTimeout(() => pressed.forEach((button) => button.isConnected && button.click()));
      };
    },
  };
}

/** A link to another language leads there by itself; that it was chosen has to be remembered. */
function rememberLocale(locale: string): void {
  if (!isLocale(locale)) return;
  loadPreferences();
  chooseLocale(locale);
}

/** A file that is dropped must not take the place of the page. */
function keepPage(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

function takeFile(event: DragEvent): void {
  keepPage(event);
  const [file] = event.dataTransfer?.files ?? [];
  if (file) reopen(file);
}

/** @param changed what was changed, in the order of time; what was changed before anything listened comes first */
function takeFields(root: HTMLElement, changed: readonly EventTarget[]): () => void {
  const fields = fieldsOf(root).filter(isChanged);
  const early = fields.toSorted((a, b) => changed.lastIndexOf(a) - changed.lastIndexOf(b)).map(take);
  const changedSince = new Set<EventTarget>();
  const note = ({ target, isTrusted }: Event) => {
    if (target && isTrusted) changedSince.add(target);
  };
  root.addEventListener('input', note, true);
  return () => {
    // The view of the address reaches that part one task later.
    setTimeout(() => {
      root.removeEventListener('input', note, true);
      for (const { field, giveBack } of early) {
        if (field.isConnected && !field.disabled && !changedSince.has(field)) giveBack();
      }
    });
  };
}

function fieldsOf(root: HTMLElement): Field[] {
  return [...root.querySelectorAll<Field>('input, select')];
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.value !== printedChoice(field);
  // Of radio buttons only the one that is on says what was chosen.
  if (isTicked(field)) return field.checked !== field.defaultChecked && (field.checked || field.type === 'checkbox');
  return field.value !== field.defaultValue;
}

function take(field: Field): { field: Field; giveBack: () => void } {
  if (field instanceof HTMLInputElement && isTicked(field)) {
    const { checked } = field;
    // From here on the box shows the state of the app, which may already be what the reader wanted.
    field.checked = field.defaultChecked;
    return {
      field,
      giveBack: () => {
        if (field.checked !== checked) field.click();
      },
    };
  }
  // What is chosen in a field for files stays in it, and only has to be told.
  if (field.type === 'file')
    return { field, giveBack: () => field.dispatchEvent(new Event('change', { bubbles: true })) };
  const { value } = field;
  return { field, giveBack: () => enter(field, value) };
}

/** Enters a value as a reader does. React compares with the last value that was set on the element itself. */
function enter(field: Field, value: string): void {
  const prototype = field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  field.value = '';
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
}

function isTicked({ type }: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio';
}

function printedChoice({ options }: HTMLSelectElement): string | undefined {
  const list = [...options];
  return (list.find(({ defaultSelected }) => defaultSelected) ?? list[0])?.value;
}
