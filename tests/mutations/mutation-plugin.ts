import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Mutation } from './mutation.ts';
import { mutations } from './mutations.ts';

/**
 * The source of a file with a mistake in it.
 * @throws Error when what the mutation looks for does not stand in the file exactly once
 */
export function mutated({ name, file, find, replace }: Mutation, source: string): string {
  const [before = '', after, ...more] = source.split(find);
  if (after !== undefined && more.length === 0) return before + replace + after;
  const times = more.length + (after === undefined ? 0 : 1);
  throw new Error(`mutation “${name}”: expected “${find}” once in ${file}, received it ${times} times`);
}

/** Puts the mistake that the environment variable MUTATION names into its file as it is loaded; the file stays as it is. */
export function mutation(): Plugin[] {
  const name = process.env['MUTATION'];
  if (name === undefined) return [];
  const chosen = mutations.find((candidate) => candidate.name === name);
  if (!chosen) throw new Error(`MUTATION: expected the name of a mutation, received ${name}`);
  const path = resolve(chosen.file);
  return [
    {
      name: 'mutation',
      enforce: 'pre',
      transform: (code, id) => (id.split('?')[0] === path ? mutated(chosen, code) : null),
    },
  ];
}
