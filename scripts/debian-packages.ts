import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Runs a command, shows what it says, and tells whether it succeeded. */
export function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Installs packages of Debian where that is possible: as root on Debian or its like. Tells whether it succeeded. */
export function installPackages(...names: string[]): boolean {
  const isDebian =
    existsSync('/etc/debian_version') && /ID(_LIKE)?=.*(debian|ubuntu)/.test(readFileSync('/etc/os-release', 'utf8'));
  return (
    isDebian &&
    process.getuid?.() === 0 &&
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names)
  );
}
