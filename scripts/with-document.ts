import { JSDOM } from 'jsdom';
import { createElement, useEffect } from 'react';

/** What React and Recharts look for in a browser. */
const globals = [
  'window',
  'document',
  'navigator',
  'HTMLElement',
  'SVGElement',
  'Element',
  'Node',
  'MutationObserver',
  'getComputedStyle',
  'XMLSerializer',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

/** Does work that needs a document, in a DOM without a screen; the globals of the process are then as they were. */
export async function withDocument<Result>(work: () => Promise<Result>): Promise<Result> {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { pretendToBeVisual: true });
  const before = globals.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of globals) {
    const value: unknown = name === 'window' ? window : window[name];
    const bound: unknown = typeof value === 'function' && /^[a-z]/.test(name) ? value.bind(window) : value;
    Object.defineProperty(globalThis, name, { value: bound, configurable: true });
  }
  try {
    return await work();
  } finally {
    await reactIsIdle();
    globals.forEach((name, index) => {
      Reflect.deleteProperty(globalThis, name);
      const own = before[index];
      if (own) Object.defineProperty(globalThis, name, own);
    });
    window.close();
  }
}

/** Resolves when React has done all that it had scheduled before: it works in turn, and an effect comes last. */
async function reactIsIdle(): Promise<void> {
  // This looks for a browser when it is loaded.
  const { createRoot } = await import('react-dom/client');
  await new Promise<void>((resolve) => {
    createRoot(document.createElement('div')).render(createElement(Last, { onDone: resolve }));
  });
}

function Last({ onDone }: { onDone: () => void }) {
  useEffect(onDone, [onDone]);
  return null;
}
