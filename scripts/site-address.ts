import { basePath } from './base-path.ts';

/**
 * The absolute address of a path within the site: below the host that `SITE_URL` names, that of `npm start` when it is
 * not set, and below `BASE_PATH`.
 */
export function siteAddress(path: string): string {
  return new URL(basePath() + path.replace(/^\//, ''), process.env['SITE_URL'] ?? 'http://localhost:4173').href;
}
