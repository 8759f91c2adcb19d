import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { isDrawing } from '#charts/legend.ts';
import type { ChartModel } from '#charts/model.ts';
import { ExportError } from '#export/export-error.ts';
import { siteFont } from '#export/site-font.ts';
import { citation } from '#format/citation.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import { DeckFileSlide, DeckFileTools } from './deck-file-parts.tsx';
import { layoutRule, siteStyle } from './deck-file-style.ts';
// Built as a worker is: one file that imports nothing.
// oxlint-disable-next-line import/default -- the address is Vite's
import scriptAddress from './deck-file-script.ts?worker&url';
import styles from './deck-file.module.css';

/** A slide that is not drawn after so many milliseconds will not be. */
const patience = 10_000;

/** Between two looks at whether a slide stands, in milliseconds. */
const pause = 25;

/**
 * The deck as one HTML document that needs nothing else: slides with their tables, words and notes, the site's type,
 * and a script with the keys. It asks the network for nothing.
 * @param address where the deck stands on the site, absolute
 * @param onProgress is told after each slide how many are done
 * @throws {ExportError} with the chart that could not be drawn
 * @throws the signal's reason when it is aborted
 */
export async function deckFile(
  models: readonly ChartModel[],
  contents: Contents,
  address: string,
  onProgress: (slides: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const [first] = models;
  if (!first) throw new Error('expected a chart for a presentation, received none');
  const publication = citation(contents.publication);
  const stage = document.createElement('div');
  stage.className = styles['stage'] ?? '';
  stage.inert = true;
  document.body.append(stage);
  try {
    const parts: Element[] = [];
    const rules: string[] = [];
    for (const [index, model] of models.entries()) {
      signal.throwIfAborted();
      const practice = contents.practices.find(({ id }) => id === model.practice)?.name[model.locale] ?? null;
      const props = { model, place: index + 1, count: models.length, practice, publication };
      const part = await draw(stage, <DeckFileSlide {...props} />, props.place, (element) =>
        stands(element, model),
      ).catch((cause: unknown) => {
        throw new ExportError('html', model.id, cause);
      });
      rules.push(layoutRule(part, props.place));
      parts.push(clean(part));
      onProgress(index + 1);
    }
    const tools = await draw(
      stage,
      <DeckFileTools locale={first.locale} address={address} />,
      0,
      (element) => element.firstElementChild !== null,
    );
    signal.throwIfAborted();
    const [style, script] = await Promise.all([siteFont().then((font) => siteStyle(font, signal)), scriptText(signal)]);
    const title = messages[first.locale].presentPage.title;
    const html = await assemble([...parts, tools], {
      title: messages[first.locale].site.pageTitle(title),
      lang: first.locale,
      style: style + rules.join('\n'),
      script,
    });
    return new Blob([html], { type: 'text/html' });
  } finally {
    stage.remove();
  }
}

/** Mounts something, waits until it stands, and gives its first element as it is then. */
async function draw(
  stage: HTMLElement,
  node: ReactNode,
  place: number,
  isReady: (element: Element) => boolean,
): Promise<Element> {
  const box = document.createElement('div');
  stage.append(box);
  const root = createRoot(box, { identifierPrefix: `slide-${place}` });
  try {
    root.render(node);
    let before = '';
    for (let waited = 0; waited < patience; waited += pause) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const element = box.firstElementChild;
      if (element && isReady(element) && element.outerHTML === before) {
        const copy = element.cloneNode(true);
        if (copy instanceof Element) return copy;
      }
      before = element?.outerHTML ?? '';
    }
    throw new Error(`expected a drawing within ${patience} ms, received none`);
  } finally {
    root.unmount();
    box.remove();
  }
}

/** True once the drawing of a slide has found its layout and all its marks are there. */
function stands(slide: Element, model: ChartModel): boolean {
  if (!slide.querySelector('[data-fitted]')) return false;
  return !isDrawing(model) || slide.querySelector('[data-slot="chart"] [data-point]') !== null;
}

/** The slide without what the policy of the file drops (styles) and what only Recharts needs. */
function clean(slide: Element): Element {
  for (const wrapper of slide.querySelectorAll('.recharts-wrapper')) {
    const drawing = wrapper.querySelector('svg');
    drawing?.setAttribute('aria-hidden', 'true');
    if (drawing) wrapper.replaceWith(drawing);
  }
  for (const styled of slide.querySelectorAll('[style]')) styled.removeAttribute('style');
  for (const part of slide.querySelectorAll('svg [class^="recharts-"], svg[class^="recharts-"]'))
    part.removeAttribute('class');
  return slide;
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
