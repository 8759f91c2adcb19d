import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { answerTo } from '../fixtures/odd-requests.ts';

/** A host that serves the built site by its configuration in `hosting/`. */
export interface Host {
  name: string;
  program: string;
  /** Writes what the program starts with into a folder, and gives its arguments. */
  prepare: (folder: string, site: string, port: number) => string[];
}

const configuration = (name: string, changes: [from: string, to: string][]) =>
  changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`expected ${from} in hosting/${name}`);
      return text.replace(from, to);
    },
    readFileSync(join('hosting', name), 'utf8'),
  );

export const hosts: Host[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    prepare: (folder, site, port) => {
      const server = configuration('nginx.conf', [
        ['listen 8080', `listen 127.0.0.1:${port}`],
        ['/usr/share/nginx/html', site],
      ]);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${folder};`,
      );
      // As root it would become another user, who may not read the folder.
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${user} daemon off; pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; ${temporary.join(' ')} ${server} }`,
      );
      return ['-e', `${folder}/log`, '-c', join(folder, 'nginx.conf')];
    },
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    prepare: (folder, site, port) => {
      const server = configuration('Caddyfile', [
        [':8080', `http://127.0.0.1:${port}`],
        ['root * /srv', `root * ${site}`],
      ]);
      writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\n${server}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
    },
  },
];

/** Those of {@link hosts} that this machine has. */
export const installedHosts = hosts.filter(({ program }) => existsSync(program));

/**
 * Starts a host.
 * @param site folder with the built site
 * @throws Error when it does not answer in ten seconds
 */
export async function startHost({ name, program, prepare }: Host, site: string) {
  const folder = mkdtempSync(join(tmpdir(), 'vaardigheden-'));
  const port = await freePort();
  const running = spawn(program, prepare(folder, resolve(site), port), {
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder },
  });
  let said = '';
  running.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const stop = async () => {
    const ended = new Promise((done) => {
      running.once('exit', done);
    });
    if (running.exitCode === null && running.kill()) await ended;
    rmSync(folder, { recursive: true });
  };
  const until = Date.now() + 10_000;
  for (;;) {
    try {
      await answerTo(port, 'GET / HTTP/1.0\r\n\r\n');
      return { port, address: `http://127.0.0.1:${port}/`, stop };
    } catch (error) {
      if (Date.now() < until && running.exitCode === null) continue;
      await stop();
      throw new Error(`${name} does not answer: ${said}`, { cause: error });
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => done(typeof bound === 'object' ? (bound?.port ?? 0) : 0));
    });
  });
}
