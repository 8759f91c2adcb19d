import type { createBrowserRouter } from 'react-router-dom';
import { whenIdle } from '#figure/when-idle.ts';
import { registerWorker, tellWorker } from '#view/service-worker.ts';

/** The worker starts so many milliseconds after a page has loaded, so that it takes nothing from the page. */
const delay = 2000;

/**
 * Lets the site work without a network from now on: a service worker keeps the pages that the reader sees, in every
 * language, and once they rest what these pages need when they are used.
 */
export function keepForOffline(router: ReturnType<typeof createBrowserRouter>): void {
  const start = () => setTimeout(() => void follow(), delay);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });

  async function follow(): Promise<void> {
    // Private windows and blocked storage refuse: the site works as long as there is a network.
    const isThere = await registerWorker().catch(() => false);
    if (!isThere) return;
    let last = '';
    const see = () => {
      const { pathname } = window.location;
      if (pathname === last) return;
      last = pathname;
      tellWorker({ type: 'seen', path: pathname.slice(import.meta.env.BASE_URL.length) });
    };
    see();
    router.subscribe(see);
    whenIdle(document.body, () => tellWorker({ type: 'rest' }));
  }
}
