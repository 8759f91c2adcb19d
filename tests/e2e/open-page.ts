import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type LaunchOptions,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { findBrowser, findWindowlessBrowser } from '../../scripts/browser.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browsers of this process, by how they were started. They end with it. */
const browsers = new Map<string, Promise<Browser>>();

let browser: Browser;

interface BrowserOptions extends LaunchOptions {
  /** Whether the tests need windows, the full screen, a touch screen, or the browser in which the build measured embeds. */
  needsWindows?: boolean;
}

/**
 * Gives the tests of a file a browser, started once for all files that want the same. What they opened is closed.
 * @param options of Playwright, beside what every browser here is started with
 */
export function useBrowser({ needsWindows = false, ...options }: BrowserOptions = {}) {
  beforeAll(async () => {
    const executablePath = (needsWindows ? null : findWindowlessBrowser()) ?? findBrowser();
    if (!executablePath) throw new Error('expected a Chromium. Run: node scripts/run.mjs scripts/install-browser.ts');
    const key = JSON.stringify([executablePath, options]);
    const started = browsers.get(key) ?? chromium.launch({ executablePath, args: flags, ...options });
    browsers.set(key, started);
    browser = await started;
  });
  afterAll(() => Promise.all(browser.contexts().map((context) => context.close())));
}

/** A page, and everything its console and its failed requests said. */
export interface OpenedPage {
  page: Page;
  messages: string[];
  close: () => Promise<void>;
}

/** A new page in a context of its own. Nothing that goes wrong in it is lost: it is in `messages`. */
export async function newPage(options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({
    baseURL: inject('site'),
    reducedMotion: 'reduce',
    // What a service worker asks for and answers is not seen by the tests of all else.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const messages: string[] = [];
  page.on('console', (message) => {
    if (!message.text().includes('blocked by Playwright')) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
  page.on('requestfailed', (request) => {
    // A request that ends because the page is left has not failed.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') messages.push(`failed: ${request.url()}: ${reason}`);
  });
  return { page, messages, close: () => context.close() };
}

/** {@link newPage}, with an address opened. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const opened = await newPage(options);
  await opened.page.goto(path.slice(1));
  return opened;
}

/** {@link openPage} until the test ends. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(path, options);
  onTestFinished(opened.close);
  return opened;
}

/**
 * A visitor who goes from address to address in one page, for the tests of a file that leave nothing behind: what the
 * browser has kept makes every next address quick to open.
 */
export function useVisitor(
  usual: ViewportSize = { width: 1280, height: 900 },
): (path: string, viewport?: ViewportSize) => Promise<OpenedPage> {
  useBrowser();
  let opened: OpenedPage | undefined;
  return async (path, viewport = usual) => {
    opened ??= await newPage();
    opened.messages.length = 0;
    await opened.page.setViewportSize(viewport);
    await opened.page.emulateMedia({ colorScheme: 'light' });
    await opened.page.goto(path.slice(1));
    return opened;
  };
}
