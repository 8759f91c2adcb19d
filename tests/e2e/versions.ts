import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath } from '../../scripts/base-path.ts';
import { serve } from '../../scripts/serve.ts';

/** The built site in two versions at one address: a host on which a new one is put in place of the old one. */
export interface DeployedSite {
  address: string;
  /** Puts the other version in its place: every script has another name, and the old names are gone. */
  deploy: () => void;
  /** The server does not answer any more. */
  stop: () => Promise<void>;
  remove: () => void;
}

export async function deployedSite(): Promise<DeployedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'));
  const current = join(folder, 'current');
  const first = join(folder, 'first');
  const second = join(folder, 'second');
  const isCompressed = (name: string) => /\.(?:br|gz)$/.test(name);
  cpSync('dist', first, { recursive: true, filter: (source) => !isCompressed(source) });
  cpSync(first, second, { recursive: true });
  renameScripts(second);
  symlinkSync(first, current);
  const { address, close } = await serve(current, basePath(), 0);
  return {
    address,
    deploy: () => {
      symlinkSync(second, join(folder, 'next'));
      renameSync(join(folder, 'next'), current);
    },
    stop: close,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Gives every script another name, as the build does when what is in it changes. */
function renameScripts(site: string): void {
  const scripts = readdirSync(join(site, 'assets')).filter((name) => name.endsWith('.js'));
  const other = (name: string) => name.replace(/\.js$/, '2.js');
  for (const name of scripts) renameSync(join(site, 'assets', name), join(site, 'assets', other(name)));
  const pattern = new RegExp(scripts.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const entry of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js)$/.test(entry)) continue;
    const file = join(site, entry);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(pattern, other).replace(/"version":"(\w+)"/, '"version":"$12"'));
  }
}
