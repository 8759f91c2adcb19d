import { existsSync } from 'node:fs';
import { installPackages } from './debian-packages.ts';

// The full tests start the hosts that are described, where Debian has them.
const programs = { nginx: '/usr/sbin/nginx', caddy: '/usr/bin/caddy' };
const missing = Object.entries(programs).flatMap(([name, program]) => (existsSync(program) ? [] : name));
if (missing.length > 0 && !installPackages(...missing)) {
  console.log(`Not installed: ${missing.join(', ')}. The tests of their configurations are left out.`);
}
