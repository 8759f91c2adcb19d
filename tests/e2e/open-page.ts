import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser;

/** Starts one browser for the tests of a file. */
export function useBrowser() {
  beforeAll(async () => {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error('expected a Chromium. Run: node scripts/run.mjs scripts/install-browser.ts');
    browser = await chromium.launch({ executablePath, args: flags });
  });
  afterAll(() => browser.close());
}

/** A page, and everything its console and its failed requests said. */
export interface OpenedPage {
  page: Page;
  messages: string[];
  close: () => Promise<void>;
}

/** A new page in a context of its own. Nothing that goes wrong in it is lost: it is in `messages`. */
export async function newPage(options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ baseURL: inject('site'), reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
  return { page, messages, close: () => context.close() };
}

/** {@link newPage}, with an address opened and everything loaded. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const opened = await newPage(options);
  await opened.page.goto(path.replace(/^\//, ''), { waitUntil: 'networkidle' });
  return opened;
}
