/** A field that a reader can change in a printed page. */
type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Takes what the reader typed, chose and checked in a printed page before its scripts were there. React would take the
 * fields over with the values that were printed, and forget it.
 * @returns gives each field what the reader wanted, as if it were entered again; to be called once React has begun to
 * take the page over. A field that was changed in the meantime, or is gone, is left alone.
 */
export function takeEarlyInput(root: HTMLElement): () => void {
  const early = [...root.querySelectorAll<Field>('input, select')].filter(isChanged).map(take);
  const changedSince = new Set<EventTarget>();
  const note = ({ target, isTrusted }: Event) => {
    if (target && isTrusted) changedSince.add(target);
  };
  root.addEventListener('input', note, true);
  return () => {
    // React takes over at once the part of the page in which something happens.
    for (const { field } of early) field.dispatchEvent(new Event('input', { bubbles: true }));
    // The view of the address reaches that part one task later.
    setTimeout(() => {
      root.removeEventListener('input', note, true);
      for (const { field, giveBack } of early) {
        if (field.isConnected && !field.disabled && !changedSince.has(field)) giveBack();
      }
    });
  };
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
