import { readFileSync } from 'node:fs';
import type { Route } from 'playwright-core';

/** Something that can be wrong with the answer for a data file. */
export interface Fault {
  name: string;
  answer: (route: Route) => Promise<void>;
  /** What the message about it must say. */
  says: RegExp;
  /** True for the fault that stands for all with the same message. */
  isOfItsKind?: boolean;
}

function json(body: string) {
  return (route: Route) => route.fulfill({ contentType: 'application/json', body });
}

/** The file that a request asks for, as it was published. */
function published(route: Route): string {
  const { pathname } = new URL(route.request().url());
  return readFileSync(`dist/${pathname.slice(pathname.indexOf('data/'))}`, 'utf8');
}

async function half(route: Route) {
  const body = published(route);
  await json(body.slice(0, body.length / 2))(route);
}

async function another(route: Route) {
  const body = published(route);
  await json(body.replace(/"id": ?"[^"]*"/, '"id": "another"'))(route);
}

/** Everything that can be wrong with the answer for a data file. */
export const faults: Fault[] = [
  { name: 'status 404', answer: (route) => route.fulfill({ status: 404, body: 'Not found' }), says: /404/ },
  { name: 'status 500', answer: (route) => route.fulfill({ status: 500, body: '{}' }), says: /500/, isOfItsKind: true },
  {
    name: 'a refused connection',
    answer: (route) => route.abort('connectionrefused'),
    says: /geen antwoord|no answer/,
    isOfItsKind: true,
  },
  {
    name: 'a page of HTML',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Inloggen</title>' }),
    says: /JSON/,
    isOfItsKind: true,
  },
  { name: 'half a file', answer: half, says: /JSON/ },
  { name: 'an empty file', answer: json(''), says: /JSON/ },
  { name: 'an empty list', answer: json('[]'), says: /\$/ },
  { name: 'another file of the same kind', answer: another, says: /\$\.id.*another/, isOfItsKind: true },
  { name: 'another shape', answer: json('{"id": "x", "rows": [{"value": "tien"}]}'), says: /\$\.\w+/ },
];
