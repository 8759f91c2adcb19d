import { escapeHtml } from './html.ts';

/** What the code for an embed is made of. */
export interface EmbedCode {
  /** Absolute address of the embed document, with what the reader chose for it. */
  embed: string;
  /** Absolute address of the chart's own page, for where no frame is shown. */
  page: string;
  /** Title of the chart: the name of the frame, and the words of the link. */
  title: string;
  /** Name of the site in the language of the chart. */
  site: string;
  /** Width of the frame: a number of pixels, or `100%` of its place. */
  width: string;
  /** Height of the frame in pixels; with the script, the one until the script knows better. */
  height: number;
  /** Absolute address of the script that keeps the height right; null for code without it. */
  script: string | null;
}

/**
 * The HTML that shows a chart in a page of another site: a frame, a plain link for where frames are lost, the script. It
 * reads the same in a page that does not say how its letters are written.
 */
export function embedCode({ embed, page, title, site, width, height, script }: EmbedCode): string {
  const frame = [
    `src="${escapeHtml(embed)}"`,
    `title="${escapeHtml(title)}"`,
    `width="${width}" height="${height}"`,
    'loading="lazy" style="border: 0; max-width: 100%"',
  ];
  const lines = [
    `<iframe ${frame.join(' ')}></iframe>`,
    `<p><a href="${escapeHtml(page)}">${escapeHtml(title)} – ${escapeHtml(site)}</a></p>`,
  ];
  if (script !== null) lines.push(`<script async src="${escapeHtml(script)}"></script>`);
  return inAscii(lines.join('\n'));
}

/** HTML with a number for each letter outside ASCII. The numbers from 128 to 159 would mean other letters: those stay. */
function inAscii(html: string): string {
  return html.replaceAll(/[^\0-\x9f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
}
