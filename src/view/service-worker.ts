import type { Keeping, ToWorker } from '#offline/messages.ts';
import { tellNews } from './site-news.ts';

/** Path of the service worker below the base of the site. */
const file = 'service-worker.js';

/** Set once the worker is active. */
let registration: ServiceWorkerRegistration | undefined;
let registering: Promise<boolean> | undefined;

/**
 * Starts the service worker of the site, once. Rejects where the browser refuses, as in some private windows.
 * @returns whether there is one: some browsers have none, and while the site is developed there is none
 */
export function registerWorker(): Promise<boolean> {
  return (registering ??= register());
}

async function register(): Promise<boolean> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return false;
  const address = import.meta.env.BASE_URL + file;
  const policy = window.trustedTypes?.createPolicy('service-worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`expected ${address}, received ${url}`);
      return url;
    },
  });
  const found = await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address, {
    updateViaCache: 'none',
  });
  await isActive(found);
  registration = found;
  watchVersions(found);
  return true;
}

/** Waits until a worker serves the site; rejects where its files do not arrive or do not fit on the device. */
function isActive({ active, installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting;
  if (active || !worker) return Promise.resolve();
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('expected a service worker, received one that gave up'));
    });
  });
}

/** Says so when another version waits beside the one that is open. */
function watchVersions(found: ServiceWorkerRegistration): void {
  const tellWhenWaiting = () => {
    if (found.waiting && navigator.serviceWorker.controller) tellNews('new-version');
  };
  found.addEventListener('updatefound', () => found.installing?.addEventListener('statechange', tellWhenWaiting));
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing newer.
    if (document.visibilityState === 'visible') void found.update().catch(() => undefined);
  });
  tellWhenWaiting();
}

/** Says something to the worker that serves the site; nothing where there is none. */
export function tellWorker(message: ToWorker): void {
  registration?.active?.postMessage(message);
}

/** Opens the new version that waits, in this tab. */
export function renewSite(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  const message: ToWorker = { type: 'renew' };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  if (registration?.waiting) registration.waiting.postMessage(message);
  else window.location.reload();
}

/** Keeps the whole site on the device, and tells how far it is until it is done, or until it fails. */
export async function keepEverything(tell: (keeping: Keeping) => void): Promise<void> {
  const isThere = await registerWorker().catch(() => false);
  const worker = registration?.active;
  if (!isThere || !worker) return tell({ kept: 0, of: 0, isWhole: false });
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }: MessageEvent<Keeping>) => {
    tell(data);
    if (data.isWhole !== null) port1.close();
  });
  port1.start();
  const message: ToWorker = { type: 'everything' };
  return worker.postMessage(message, [port2]);
}
