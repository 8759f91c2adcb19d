import { runnerImport, type Plugin, type ViteDevServer } from 'vite';
import type * as published from './published-files.ts';

/** Publishes the data files: written into the build below `data/`, and served from memory while developing. */
export function publishedData(): Plugin {
  const read = async () => {
    const { module } = await runnerImport<typeof published>('scripts/published-files.ts');
    return module.publishedFiles('data');
  };
  return {
    name: 'published-data',
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [fileName, source] of await read()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server: ViteDevServer) {
      server.watcher.add('data');
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(server.config.base.length);
        if (!path.startsWith('data/')) return next();
        read().then((files) => {
          const body = files.get(path);
          if (body === undefined) return next();
          response.setHeader('Content-Type', path.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json');
          response.end(body);
        }, next);
      });
    },
  };
}
