import type { ComponentProps, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartModel } from '#charts/model.ts';
import { ExportError } from '#export/export-error.ts';
import { siteFont } from '#export/site-font.ts';
import type { Fit } from '#figure/slide-drawing.tsx';
import { TitleSlide } from '#figure/slide-title.tsx';
import { citation } from '#format/citation.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { cleanCopy } from '#render/clean-copy.ts';
import { linkAttribute } from '#render/link-attributes.ts';
import type { Contents } from '#schema/contents.ts';
import type { TitleWords } from '#view/deck-words.ts';
import { DeckFileChart, DeckFileItem, DeckFileTools } from './deck-file-parts.tsx';
import { layoutRule, siteStyle } from './deck-file-style.ts';
// Built as a worker is: one file that imports nothing.
// oxlint-disable-next-line import/default -- the address is Vite's
import scriptAddress from './deck-file-script.ts?worker&url';
import styles from './deck-file.module.css';

/** The longest time in milliseconds that a slide may take to be drawn. */
const timeLimit = 10_000;

/** What a file of a deck shows. */
interface FileDeck {
  /** What its first slide says; null for a deck that begins with a chart. */
  title: TitleWords | null;
  /** Its charts, each with what the reader wrote for the speaker. */
  charts: readonly { model: ChartModel; note: string }[];
}

/**
 * The deck as one HTML document that needs nothing else: slides with their tables, words and notes, the site's type,
 * and a script with the keys. It asks the network for nothing.
 * @param address where the deck stands on the site, absolute
 * @param onProgress is told after each slide how many are done
 * @throws {ExportError} with the chart that could not be drawn
 * @throws the signal's reason when it is aborted
 */
export async function deckFile(
  { title, charts }: FileDeck,
  contents: Contents,
  address: string,
  onProgress: (slides: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const [first] = charts;
  if (!first) throw new Error('expected a chart for a presentation, received none');
  const { locale } = first.model;
  const publication = citation(contents.publication);
  const begin = title ? [drawTitle(title, { count: charts.length + 1, publication, locale })] : [];
  const count = begin.length + charts.length;
  const stage = document.createElement('div');
  stage.className = styles['stage'] ?? '';
  stage.inert = true;
  document.body.append(stage);
  try {
    const parts = begin;
    const rules: string[] = [];
    onProgress(parts.length);
    for (const { model, note } of charts) {
      signal.throwIfAborted();
      const practice = contents.practices.find(({ id }) => id === model.practice)?.name[model.locale] ?? null;
      const props = { model, note, place: parts.length + 1, count, practice, publication };
      const { slide, fit } = await drawSlide(stage, props, signal).catch((cause: unknown) => {
        signal.throwIfAborted();
        throw new ExportError('html', model.id, cause);
      });
      rules.push(layoutRule(props.place, fit));
      parts.push(slide);
      onProgress(parts.length);
    }
    const [style, script] = await Promise.all([siteFont().then((font) => siteStyle(font, signal)), scriptText(signal)]);
    const { presentPage, site } = messages[locale];
    const html = await assemble([...parts, drawTools(locale, address)], {
      title: site.pageTitle(title?.title ?? presentPage.title),
      lang: locale,
      style: style + rules.join('\n'),
      script,
    });
    return new Blob([html], { type: 'text/html' });
  } finally {
    stage.remove();
  }
}

/**
 * Draws a slide on the stage and takes it off again.
 * @returns the slide as it stood, and how its drawing is laid out
 * @throws what React threw while it drew; a TimeoutError; the signal's reason once it is aborted
 */
async function drawSlide(
  stage: HTMLElement,
  props: Omit<ComponentProps<typeof DeckFileChart>, 'onFitted'>,
  signal: AbortSignal,
): Promise<{ slide: Element; fit: Fit }> {
  const failure = new AbortController();
  const limit = AbortSignal.any([signal, failure.signal, AbortSignal.timeout(timeLimit)]);
  const box = stage.appendChild(document.createElement('div'));
  const root = createRoot(box, {
    identifierPrefix: `slide-${props.place}`,
    onUncaughtError: (error) => failure.abort(error),
  });
  try {
    const fit = await new Promise<Fit>((resolve, reject) => {
      limit.addEventListener('abort', () => reject(limit.reason));
      root.render(<DeckFileChart {...props} onFitted={resolve} />);
    });
    const slide = copyOf(box);
    checkMarks(slide, fit.drawn);
    return { slide, fit };
  } finally {
    root.unmount();
    box.remove();
  }
}

/** @throws Error when a point of what is drawn has no mark: a drawing that tells its layout has all of them */
function checkMarks(slide: Element, drawn: ChartModel) {
  const points = drawn.panels.flatMap((panel) => panel.points);
  const lacking = points.filter(({ index }) => !slide.querySelector(`[data-slot="chart"] [data-point="${index}"]`));
  if (lacking.length === 0) return;
  const received = lacking.map(({ index, category }) => `${index} (${category.id})`).join(', ');
  throw new Error(`expected a mark for each of ${points.length} points, received none for ${received}`);
}

/** Draws the title slide. */
function drawTitle(
  { title, occasion }: TitleWords,
  about: Omit<ComponentProps<typeof TitleSlide>, 'title' | 'occasion'>,
): Element {
  return drawAtOnce(
    'title',
    <DeckFileItem place={1} count={about.count} name={title} locale={about.locale}>
      <TitleSlide title={title} occasion={occasion} {...about} />
    </DeckFileItem>,
  );
}

/** Draws what stands once in the file. */
function drawTools(locale: Locale, address: string): Element {
  return drawAtOnce('tools', <DeckFileTools locale={locale} address={address} />);
}

/** Draws what needs no layout. */
function drawAtOnce(identifierPrefix: string, node: ReactNode): Element {
  const box = document.createElement('div');
  const root = createRoot(box, { identifierPrefix });
  flushSync(() => root.render(node));
  const drawn = copyOf(box);
  root.unmount();
  return drawn;
}

/** A copy of the element that a box holds. */
function copyOf({ firstElementChild: element }: Element): Element {
  if (!element) throw new Error('expected an element drawn by React, received none');
  const copy = cleanCopy(element);
  // Nothing lights up in a file.
  for (const name of Object.values(linkAttribute))
    for (const part of copy.querySelectorAll(`[${name}]`)) part.removeAttribute(name);
  return copy;
}

async function scriptText(signal: AbortSignal): Promise<string> {
  const answer = await fetch(scriptAddress, { signal });
  if (!answer.ok) throw new Error(`${scriptAddress}: expected a script, received status ${answer.status}`);
  return (await answer.text()).replaceAll('</script', '<\\/script');
}

/** The document, with a policy that lets it run its own style and script and load nothing. */
async function assemble(
  parts: Element[],
  { title, lang, style, script }: { title: string; lang: string; style: string; script: string },
): Promise<string> {
  const file = document.implementation.createHTMLDocument(title);
  file.documentElement.lang = lang;
  file.body.className = styles['file'] ?? '';
  const main = file.createElement('main');
  const heading = file.createElement('h1');
  heading.className = 'visually-hidden';
  heading.textContent = title;
  main.append(heading, ...parts);
  file.body.append(main);
  const meta = (properties: Record<string, string>) => {
    const element = file.createElement('meta');
    for (const [name, value] of Object.entries(properties)) element.setAttribute(name, value);
    return element;
  };
  const policy = [
    "default-src 'none'",
    `style-src '${await hash(style)}'`,
    `script-src '${await hash(script)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  file.head.prepend(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'color-scheme', content: 'light dark' }),
  );
  const html = file.documentElement.outerHTML;
  // The policy of this page lets nobody make such elements of a text; the text of the file may have them.
  const [head = '', body = ''] = html.split('</head>', 2);
  const end = body.lastIndexOf('</body>');
  return `<!doctype html>\n${head}<style>${style}</style></head>${body.slice(0, end)}<script>${script}</script></body></html>\n`;
}

/** A text as a policy names it. */
async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
