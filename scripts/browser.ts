import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

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

function run(command: string, ...args: string[]): boolean {
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

function isRootOnDebian(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    /ID(_LIKE)?=.*(debian|ubuntu)/.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** Installs a Chromium: Debian's package when root on Debian, else Playwright's own download. */
export function installBrowser(): void {
  if (
    isRootOnDebian() &&
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')
  )
    return;
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
}
