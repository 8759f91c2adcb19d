import { escapeHtml } from '#export/html.ts';
import type { Locale } from '#i18n/locale.ts';
import type { PageFacts } from '#pages/page-head.tsx';
import { pageAddress } from '#view/address.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** A document as Vite built it: without content, with what it loads in its head. */
export interface Template {
  kind: 'app' | 'embed';
  /** The document with its places for content, loading nothing. */
  html: string;
  /** The elements that load its scripts and its style sheet. */
  loading: string;
  /** The text of its one inline script. */
  script: string;
}

/** What the build prints into a document; all but `lang` and `path` as markup. */
export interface PrintedParts {
  lang: Locale;
  /** Address within the site. */
  path: string;
  head: string;
  body: string;
  /** What is said when the code of a page does not arrive; an embed says it in its body. */
  failure?: string;
  /** The data that the scripts of the document start with, as JSON that is safe inside a script element. */
  state: string;
  /** Paths below the site's base of the files that the page asks for when it is used; none when left out. */
  needs?: readonly string[];
}

const loads = /\s*<(?:script type="module"|link rel="(?:modulepreload|stylesheet)")[^>]*>(?:<\/script>)?/g;

/**
 * Takes a document of Vite apart.
 * @param kind a page of the app loads the style sheet once its content is there; in an embed the script turns it on
 * @throws Error when the document does not load a script and a style sheet, or does not hold one inline script
 */
export function readTemplate(kind: Template['kind'], html: string): Template {
  const found = html.match(loads) ?? [];
  const [sheet, ...scripts] = found.toSorted((a, b) => Number(isSheet(b)) - Number(isSheet(a)));
  const [script, ...others] = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);
  if (!sheet || !isSheet(sheet) || scripts.length === 0)
    throw new Error(`${kind}: expected a script and a style sheet, received ${found.join('') || 'none'}`);
  if (script === undefined || others.length > 0)
    throw new Error(`${kind}: expected one inline script, received ${others.length + Number(script !== undefined)}`);
  const loading = (kind === 'embed' ? sheet.replace('>', ' disabled>') : sheet) + scripts.join('');
  return { kind, html: html.replace(loads, ''), loading, script };
}

const isSheet = (element: string) => element.includes('rel="stylesheet"');

/** A document with its content, which {@link withStyle} makes complete. What it loads stands after the content. */
export function printDocument(
  { html, loading }: Template,
  { lang, path, head, body, failure = '', state, needs = [] }: PrintedParts,
): string {
  return html
    .replace(/<html lang="\w+">/, `<html lang="${lang}">`)
    .replace('<!--head-->', () => `${head}<!--style-->`)
    .replace('<div id="root">', `<div id="root" data-path="${pageAddress(path)}" data-needs="${needs.join(' ')}">`)
    .replace('<!--app-->', () => body)
    .replace('<!--failure-->', () => failure)
    .replace('<!--state-->', () => `<script type="application/json" id="state">${state}</script>`)
    .replace(/\s*<\/body>/, () => `${loading}\n  </body>`);
}

/** The document with the styles that its first paint needs, and the policy that allows them. */
export function withStyle(template: Template, document: string, style: string): string {
  const policy = contentSecurityPolicy(template.kind, { script: template.script, style });
  return document
    .replace('<!--policy-->', `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('<!--style-->', () => `<style id="printed">${style}</style>`);
}

/** Title and description as elements of a head. */
export function headMarkup({ title, description }: PageFacts): string {
  return `<title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(description)}">`;
}
