import { existsSync, readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { describe, expect, it } from 'vitest';
import { mutated } from './mutation-plugin.ts';
import { mutations } from './mutations.ts';

describe.each(mutations)('the mutation “$name”', (mutation) => {
  it('finds its place, and leaves a file that can be read', async () => {
    const source = mutated(mutation, readFileSync(mutation.file, 'utf8'));
    await expect(transformWithOxc(source, mutation.file)).resolves.toHaveProperty('code');
  });

  it('names tests that there are', () => {
    expect(mutation.tests.length).toBeGreaterThan(0);
    expect(mutation.tests.filter((file) => !existsSync(file))).toEqual([]);
  });
});

it('every mutation has a name of its own', () => {
  const names = mutations.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});
