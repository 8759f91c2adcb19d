import { useEffect, useState } from 'react';
import { embedCode } from '#export/embed-code.ts';
import { formatCount } from '#format/number.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { useMessages } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import { CopyField } from '#ui/copy-field.tsx';
import { Select } from '#ui/select.tsx';
import { absoluteUrl, address, fileAddress, pageAddress, pageUrl, withView } from '#view/address.ts';
import { embedParts, tabs, themes, type EmbedPart, type Tab, type Theme } from '#view/view-state.ts';
import type { ActionProps } from './action-dialog.tsx';
import { EmbedPreview } from './embed-preview.tsx';
import styles from './embed-options.module.css';

/** Widths in pixels that an embed is tried at: a phone, a column of text. */
const widths = ['320', '640'] as const;

/** Room that the dialog needs for the wider preview, in pixels. */
const roomy = 720;

/** The longest time that the code waits for the height of its frame, in milliseconds. */
const longestWait = 3000;

/** The code that shows a chart in another site's page, with what can be chosen about it and how it will look. */
export function EmbedOptions({ model, contents, tab: current }: ActionProps) {
  const { sharing, figure } = useMessages();
  const text = sharing.embed;
  const [locale, setLocale] = useState<Locale>(model.locale);
  const [theme, setTheme] = useState<Theme>('auto');
  const [tab, setTab] = useState<Tab>(current);
  const [hide, setHide] = useState<readonly EmbedPart[]>([]);
  const [width, setWidth] = useState<(typeof widths)[number]>(window.innerWidth < roomy ? '320' : '640');
  const [height, setHeight] = useState(600);

  const title = contents.charts.find(({ id }) => id === model.id)?.title[locale] ?? model.title;
  const src = withView(pageAddress(address.embed(locale, model.id)), {
    ...model.controls.chosen,
    tab,
    theme: theme === 'auto' ? null : theme,
    hide,
  });
  const frame = `${width} ${src}`;
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(frame), longestWait);
    return () => clearTimeout(timer);
  }, [frame]);
  const pending = settled === frame ? null : text.measuring;
  const words = { copy: text.copy, copied: sharing.copied, failed: sharing.notCopied };
  const code = (script: string | null) =>
    embedCode({
      embed: absoluteUrl(src),
      page: pageUrl(withView(address.chart(locale, model.id), model.controls.chosen)),
      title,
      site: messages[locale].site.name,
      width: '100%',
      height,
      script,
    });
  const toggle = (part: EmbedPart) =>
    setHide(embedParts.filter((other) => (other === part ? !hide.includes(part) : hide.includes(other))));

  return (
    <div className={styles['embed']}>
      <p>{text.lead}</p>
      <CopyField
        label={text.script}
        use={text.scriptUse}
        text={code(absoluteUrl(fileAddress('embed.js')))}
        words={words}
        rows={4}
        pending={pending}
      />
      <div className={styles['choices']}>
        <Select
          label={text.language}
          value={locale}
          options={locales}
          name={(option) => messages[option].site.language}
          onChoose={setLocale}
        />
        <Select
          label={text.theme}
          value={theme}
          options={themes}
          name={(option) => text.themes[option]}
          onChoose={setTheme}
        />
        <Select label={text.tab} value={tab} options={tabs} name={(option) => figure.view[option]} onChoose={setTab} />
        <Select
          label={text.width}
          value={width}
          options={widths}
          name={(option) => text.widths[option]}
          onChoose={setWidth}
        />
      </div>
      <fieldset>
        <legend className={styles['legend']}>{text.parts}</legend>
        <div className={styles['parts']}>
          {embedParts.map((part) => (
            <label key={part} className={styles['part']}>
              <input type="checkbox" checked={!hide.includes(part)} onChange={() => toggle(part)} />
              {text.part[part]}
            </label>
          ))}
        </div>
        <p className={styles['hint']}>{text.source}</p>
      </fieldset>
      <section className={styles['preview']} aria-labelledby="embed-preview">
        <h3 id="embed-preview">{text.preview}</h3>
        <EmbedPreview
          key={frame}
          src={src}
          title={`${text.preview}: ${title}`}
          width={Number(width)}
          height={height}
          onHeight={(measured) => {
            setHeight(measured);
            setSettled(frame);
          }}
        />
      </section>
      <CopyField
        label={text.plain}
        use={text.plainUse(formatCount(Number(width), model.locale), formatCount(height, model.locale))}
        text={code(null)}
        words={words}
        rows={5}
        pending={pending}
      />
    </div>
  );
}
