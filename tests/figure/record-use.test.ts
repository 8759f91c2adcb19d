// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordUse } from '#figure/record-use.ts';
import { whenIdle } from '#figure/when-idle.ts';

const markup = `<figure tabindex="-1">
  <label><input type="radio" name="tab" value="chart" checked></label>
  <label><input type="radio" name="tab" value="table"></label>
  <div data-slot="chart" tabindex="0"><div data-slot="printed"><p data-point="0"></p><p data-point="1"></p></div></div>
  <details><summary>More</summary></details>
  <button type="button" data-action="share">Share</button>
</figure>`;

/** Two figures of the same structure, as a printed figure and the awake one that takes its place are. */
function showFigures() {
  document.body.innerHTML = markup + markup;
  const [printed, awake] = document.querySelectorAll('figure');
  if (!printed || !awake) throw new Error('expected two figures');
  const part = (figure: Element, selector: string) => {
    const found = figure.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`expected ${selector}`);
    return found;
  };
  return { printed, awake, part };
}

function press(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
}

describe('the first use of a printed figure', () => {
  it('is told once, whatever it is, and not once listening has ended', () => {
    const { printed, part } = showFigures();
    const onFirstUse = vi.fn<() => void>();
    const { stop } = recordUse(printed, { onFirstUse });
    printed.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    expect(onFirstUse).not.toHaveBeenCalled();
    printed.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    part(printed, 'button').focus();
    part(printed, 'button').click();
    expect(onFirstUse).toHaveBeenCalledOnce();
    stop();
    const later = vi.fn<() => void>();
    recordUse(printed, { onFirstUse: later }).stop();
    part(printed, 'button').click();
    expect(later).not.toHaveBeenCalled();
  });

  it('is done again to the awake figure: keys, buttons, focus, open details, tab and point', () => {
    const { printed, awake, part } = showFigures();
    const onTab = vi.fn<(tab: string) => void>();
    const { finish } = recordUse(printed, { onFirstUse: () => {}, onTab });
    part(printed, '[value="table"]').click();
    part(printed, 'details').setAttribute('open', '');
    part(printed, 'button').click();
    part(printed, '[data-point="1"]').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const chart = part(printed, '[data-slot="chart"]');
    chart.focus();
    expect(press(chart, 'ArrowRight').defaultPrevented).toBe(true);
    expect(press(chart, 'End').defaultPrevented).toBe(true);
    expect(press(chart, 'End', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press(chart, 'Tab').defaultPrevented).toBe(false);

    const use = finish();
    expect(use).toMatchObject({ tab: 'table', point: 1 });
    expect(use.pictures).toHaveLength(2);
    expect(onTab).toHaveBeenCalledWith('table');

    const heard: string[] = [];
    awake.addEventListener('keydown', ({ key }) => heard.push(key));
    awake.addEventListener('click', () => heard.push('share'));
    use.resume(awake);
    use.resume(awake);
    expect(heard, 'once, in their order').toEqual(['ArrowRight', 'End', 'share']);
    expect(document.activeElement).toBe(part(awake, '[data-slot="chart"]'));
    expect(part(awake, 'details').hasAttribute('open')).toBe(true);
  });

  it('keeps no keys of a chart that the reader has left', () => {
    const { printed, awake, part } = showFigures();
    const { finish } = recordUse(printed, { onFirstUse: () => {} });
    const chart = part(printed, '[data-slot="chart"]');
    chart.focus();
    press(chart, 'ArrowRight');
    part(printed, 'button').focus();
    const heard: string[] = [];
    awake.addEventListener('keydown', ({ key }) => heard.push(key));
    finish().resume(awake);
    expect(heard).toEqual([]);
    expect(document.activeElement).toBe(part(awake, 'button'));
  });
});

describe('a reader who is idle', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  function place(element: Element, top: number) {
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 100, 100));
  }

  it('wakes the figures in view, one after another, and none out of view', () => {
    const { printed, awake } = showFigures();
    const far = document.createElement('figure');
    place(printed, 0);
    place(awake, 200);
    place(far, 5000);
    const called: string[] = [];
    const cancels = [
      whenIdle(far, () => called.push('far')),
      whenIdle(printed, () => called.push('first')),
      whenIdle(awake, () => called.push('second')),
    ];
    vi.advanceTimersByTime(9000);
    window.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(9999);
    expect(called).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(called).toEqual(['first']);
    vi.advanceTimersByTime(1000);
    expect(called).toEqual(['first', 'second']);
    vi.advanceTimersByTime(60_000);
    expect(called).toEqual(['first', 'second']);
    for (const cancel of cancels) cancel();
  });

  it('is not waited for any more once every figure is gone', () => {
    const { printed, awake } = showFigures();
    const cancels = [whenIdle(printed, () => {}), whenIdle(awake, () => {})];
    for (const cancel of cancels) cancel();
    window.dispatchEvent(new Event('scroll'));
    expect(vi.getTimerCount()).toBe(0);
  });
});
