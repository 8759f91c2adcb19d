import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFiles } from '../../scripts/compressed-files.ts';
import { serve, type ServedSite } from '../../scripts/serve.ts';
import { answerTo, oddRequests, wrongAnswer } from '../fixtures/odd-requests.ts';
import { inTier } from '../tier.ts';

const secret = 'what lies beside the site';

describe('the server of the built site, asked oddly', () => {
  const above = mkdtempSync(join(tmpdir(), 'vaardigheden-'));
  const folder = join(above, 'dist');
  let site: ServedSite;
  let port: number;

  beforeAll(async () => {
    for (const file of [
      '404.html',
      'nl/index.html',
      'data/figures.csv',
      'assets/app.js',
      'embed.js',
      '../secret.txt',
    ]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file.includes('secret') ? secret : `${file} `.repeat(50));
    }
    await compressFiles(folder);
    site = await serve(folder, '/', 0);
    port = Number(new URL(site.address).port);
  });
  afterAll(async () => {
    await site.close();
    rmSync(above, { recursive: true });
  });

  it('sends a file or refuses, and goes on', async () => {
    const all = oddRequests(20_000);
    const requests = inTier(all, all.slice(0, 1_000));
    const wrong: string[] = [];
    for (let from = 0; from < requests.length; from += 40) {
      const group = requests.slice(from, from + 40);
      const answers = await Promise.all(group.map((raw) => answerTo(port, raw)));
      for (const [index, raw] of group.entries()) {
        const problem = wrongAnswer(raw, answers[index] ?? '', secret);
        if (problem) wrong.push(problem);
      }
    }
    expect(wrong).toEqual([]);
    await expect(fetch(`${site.address}nl/`)).resolves.toHaveProperty('status', 200);
  });
});
