import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';

const filesOfTheProject = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);

/** A folder with the files of the project and nothing that a build made. */
function cleanCheckout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clean-checkout-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of filesOfTheProject) cpSync(file, join(folder, file));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs `npm start`, as a reader of the README does, until it says its address. */
async function start(folder: string): Promise<string> {
  // What the tests say of themselves (their mode, their paths) is no part of a reader's shell.
  const { PATH, HOME } = process.env;
  const running = spawn('npm', ['start'], { cwd: folder, env: { PATH, HOME, PORT: '0' }, detached: true });
  onTestFinished(() => {
    if (running.pid !== undefined) process.kill(-running.pid);
  });
  const said: string[] = [];
  running.stderr.on('data', (chunk) => said.push(String(chunk)));
  for await (const line of createInterface(running.stdout)) {
    said.push(line);
    const address = /^Vaardigheden in beeld: (\S+)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`expected npm start to serve the site, received its end:\n${said.slice(-30).join('\n')}`);
}

test('npm start on a clean checkout builds the site and serves its printed pages', { timeout: 600_000 }, async () => {
  const address = await start(cleanCheckout());
  const page = await fetch(new URL('nl/practices/project-3030', address));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<h1');
});
