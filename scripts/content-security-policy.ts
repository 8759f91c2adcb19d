import { createHash } from 'node:crypto';

/** What stands in a document itself and not in a file, as the text between its tags. */
export interface Inline {
  script: string;
  style: string;
}

/**
 * What a page or embed may load and do. It stands in the head of each; who may frame a page only a header can say. What
 * stands in the document is allowed by its hash, so that nobody can add to it.
 * @param kind pages of the app show a preview of an embed
 */
export function contentSecurityPolicy(kind: 'app' | 'embed', { script, style }: Inline): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hash(script)}`,
    `style-src 'self' ${hash(style)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    // The search of the site is a form until the app runs.
    kind === 'app' ? "form-action 'self'" : "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    // The one policy of the app registers its service worker.
    kind === 'app' ? 'trusted-types service-worker' : "trusted-types 'none'",
    ...(kind === 'app' ? ["frame-src 'self'", "worker-src 'self'"] : []),
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
