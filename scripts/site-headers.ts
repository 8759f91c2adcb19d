import { locales } from '#i18n/locale.ts';

/** Files of the site that are sent with the same headers. */
export interface FileGroup {
  /** Unique among the groups. */
  name: string;
  /** Where they stand below the base: folders, which end in a slash, and single files. */
  places: string[];
  /** Where a page is not there, a reader is told so in a page; where a file is not there, a program in a line. */
  holds: 'pages' | 'files';
  /** Beside those of {@link everyFile}. */
  headers: Record<string, string>;
}

/** Sent with every answer. */
export const everyFile: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
};

/** Every other site may read these. */
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** What may stand in frames of other sites, those that isolate themselves too. */
const embeds: FileGroup = {
  name: 'embeds',
  holds: 'pages',
  places: locales.map((locale) => `${locale}/embed/`),
  headers: {
    'Content-Security-Policy': 'frame-ancestors *',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cache-Control': 'no-cache',
  },
};

/** Their names change with what is in them. */
const assets: FileGroup = {
  name: 'assets',
  holds: 'files',
  places: ['assets/'],
  headers: { ...open, 'Cache-Control': 'public, max-age=31536000, immutable' },
};

/** Data, and what other sites load to embed. */
const openFiles: FileGroup = {
  name: 'open',
  holds: 'files',
  places: ['data/', 'oembed/', 'embed.js'],
  headers: { ...open, 'Cache-Control': 'no-cache' },
};

/** Pages of the app, and all that is in no other group. Only a header can say that they may not be framed. */
export const pages: FileGroup = {
  name: 'pages',
  holds: 'pages',
  places: [],
  headers: {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  },
};

/** The groups that stand in places of their own. */
export const placedGroups = [embeds, assets, openFiles];

/** An answer that says that there is no such file is not kept. */
export const notFoundCache = 'no-store';

/**
 * The headers of a file.
 * @param path below the base, without a slash before it
 */
export function headersOf(path: string): Record<string, string> {
  const isAt = (place: string) => (place.endsWith('/') ? path.startsWith(place) : path === place);
  const group = placedGroups.find(({ places }) => places.some(isAt)) ?? pages;
  return { ...everyFile, ...group.headers };
}

/** The media type of each kind of file in the site, by the ending of its name. */
export const mediaTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
};

/** The kinds of files that become smaller when they are compressed: all that are text. */
export const compressedKinds = Object.keys(mediaTypes).filter((kind) => mediaTypes[kind]?.includes('charset'));
