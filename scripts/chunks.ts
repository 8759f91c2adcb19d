import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

/** Where the scripts of a page and of an embed begin. */
const entry = {
  app: fileURLToPath(new URL('../src/app/entry-client.ts', import.meta.url)),
  embed: fileURLToPath(new URL('../src/app/entry-embed.ts', import.meta.url)),
};

/** What the scripts need, as ids of modules. */
interface Needs {
  /** What an embed or a page begins with. */
  base: Set<string>;
  /** What an embed loads when its figure is used. */
  figure: Set<string>;
  /** What a page loads when it is used. */
  app: Set<string>;
}

/**
 * Chunks by who needs a module first, so that a document loads few files and none too early: `base` is what an embed
 * or a page begins with, `figure` what is loaded when a figure is used, `app` when a page is, and `shared` what these two
 * have in common, React among them. All else is split where it is imported on demand.
 */
export function chunks(): Rolldown.CodeSplittingGroup[] {
  let found: Needs | null = null;
  const group = (name: string, holds: (id: string, needs: Needs) => boolean, priority: number) => ({
    name: (id: string, graph: Rolldown.ChunkingContext) => (holds(id, (found ??= needs(graph))) ? name : null),
    // A chunk takes what its modules import along, unless a chunk of a higher priority holds it.
    priority,
  });
  return [
    // Others load these two as well, so they must not hold the entries, which start an embed and the app.
    group('base', (id, { base }) => base.has(id) && id !== entry.embed && id !== entry.app, 3),
    group('shared', (id, { figure, app }) => figure.has(id) && app.has(id), 2),
    group('figure', (id, { figure }) => figure.has(id), 1),
    group('app', (id, { app }) => app.has(id), 0),
  ];
}

function needs(graph: Rolldown.ChunkingContext): Needs {
  const embed = reached([entry.embed], graph);
  const page = reached([entry.app], graph);
  // The code that wakes a figure imports what draws it on demand, as pages do.
  const waking = reached(onDemand(embed, graph), graph);
  const figure = reached([...waking, ...onDemand(waking, graph)], graph);
  return { base: new Set([...embed, ...page]), figure, app: reached(onDemand(page, graph), graph) };
}

/** What some modules import on demand. */
function onDemand(modules: ReadonlySet<string>, graph: Rolldown.ChunkingContext): string[] {
  return [...modules].flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []);
}

/** Some modules, and all that they import at once. */
function reached(from: readonly string[], graph: Rolldown.ChunkingContext): Set<string> {
  const found = new Set(from);
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
