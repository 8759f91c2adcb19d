import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installPackages, run } from './debian-packages.ts';

const known = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of the Chromium that the tests drive: `CHROMIUM`, the system's, or Playwright's own; null when there is none. */
export function findBrowser(): string | null {
  return [...known, chromium.executablePath()].find((path) => path !== undefined && existsSync(path)) ?? null;
}

/**
 * Path of a Chromium without windows of its own, which opens a page in a third of the time; null when there is none.
 * It knows no other windows and no touch screen, and its texts are a fraction of a pixel wider.
 */
export function findWindowlessBrowser(): string | null {
  const path = '/usr/bin/chromium-headless-shell';
  return existsSync(path) ? path : null;
}

/** Installs Chromium, with windows and without: Debian's packages when root on Debian, else Playwright's own download. */
export function installBrowser(): void {
  if (installPackages('chromium', 'chromium-headless-shell')) return;
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
}
