import type { ChartModel } from '#charts/model.ts';
import { Slide } from '#figure/slide.tsx';
import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import { KeyList } from './key-list.tsx';
import { NotesOf } from './speaker-notes.tsx';
import styles from './deck-file.module.css';

interface SlideProps {
  model: ChartModel;
  /** Place in the deck, from 1. */
  place: number;
  count: number;
  /** Name of the practice; null for a chart across all practices. */
  practice: string | null;
  /** Publisher, year and title of the publication. */
  publication: string;
}

/** A slide of a file, with its notes below it. `deck-file-script.ts` finds its way by the marks. */
export function DeckFileSlide({ model, place, count, practice, publication }: SlideProps) {
  const text = messages[model.locale].presentPage;
  return (
    <article
      className={styles['item']}
      data-file-slide={place}
      data-announce={text.announce(formatCount(place, model.locale), formatCount(count, model.locale), model.title)}
    >
      <div className={styles['frame']} data-frame="">
        <div className={styles['canvas']}>
          <Slide model={model} place={place} count={count} practice={practice} publication={publication} />
        </div>
        <button type="button" className={styles['choose']} data-choose={place} aria-label={model.title} />
      </div>
      <aside className={styles['notes']}>
        <NotesOf model={model} publication={publication} />
      </aside>
    </article>
  );
}

/** The buttons of a file; each stands for a key. */
export function DeckFileTools({ locale, address }: { locale: Locale; address: string }) {
  const text = messages[locale].presentPage;
  const buttons = [
    ['ArrowLeft', '←', text.previous],
    ['ArrowRight', '→', text.next],
    ['t', text.table, text.table],
    ['o', text.overview, text.overview],
    ['n', text.notesTitle, text.notesTitle],
    ['f', text.fullScreen, text.fullScreen],
    ['?', text.help, text.help],
  ];
  return (
    <div className={styles['shell']}>
      <p className="visually-hidden" role="status" data-said="" data-black={text.isBlack} />
      <p className={styles['typed']} data-typed="" hidden />
      <div className={styles['tools']} data-tools="">
        {buttons.map(([key, label, name]) => (
          <button key={key} type="button" data-press={key} aria-label={name}>
            {label}
          </button>
        ))}
        <a href={address} target="_blank" rel="noreferrer">
          {messages[locale].site.name}
        </a>
      </div>
      <LocaleContext value={locale}>
        <KeyList />
      </LocaleContext>
    </div>
  );
}
