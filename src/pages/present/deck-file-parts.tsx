import type { ReactNode } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { Slide } from '#figure/slide.tsx';
import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import type { Fit } from '#figure/slide-drawing.tsx';
import { fileAttribute } from './deck-file-attributes.ts';
import { KeyList } from './key-list.tsx';
import { PresentationTools } from './presentation-tools.tsx';
import { NotesOf } from './speaker-notes.tsx';
import styles from './deck-file.module.css';

interface ItemProps {
  /** Place in the deck, from 1. */
  place: number;
  /** Number of slides of the deck. */
  count: number;
  /** What the slide is called. */
  name: string;
  locale: Locale;
  /** What the speaker should know; left out where there is nothing. */
  notes?: ReactNode;
  /** The slide. */
  children: ReactNode;
}

/** A slide of a file, with its notes below it. */
export function DeckFileItem({ place, count, name, locale, notes, children }: ItemProps) {
  const text = messages[locale].presentPage;
  return (
    <article
      className={styles['item']}
      {...{
        [fileAttribute.slide]: place,
        [fileAttribute.announcement]: text.announce(formatCount(place, locale), formatCount(count, locale), name),
      }}
    >
      <div className={styles['frame']} {...{ [fileAttribute.frame]: '' }}>
        <div className={styles['canvas']}>{children}</div>
        <button type="button" className={styles['choose']} aria-label={name} {...{ [fileAttribute.choose]: place }} />
      </div>
      {notes && <aside className={styles['notes']}>{notes}</aside>}
    </article>
  );
}

interface ChartProps {
  model: ChartModel;
  /** What the reader wrote for the speaker; empty for nothing. */
  note: string;
  place: number;
  count: number;
  /** Name of the practice; null for a chart across all practices. */
  practice: string | null;
  /** Publisher, year and title of the publication. */
  publication: string;
  /** Is told how the drawing is laid out, once it is. */
  onFitted: (fit: Fit) => void;
}

/** The slide of a chart in a file. */
export function DeckFileChart({ note, ...slide }: ChartProps) {
  const { model, place, count, publication } = slide;
  const notes = <NotesOf model={model} note={note} publication={publication} />;
  return (
    <DeckFileItem place={place} count={count} name={model.title} locale={model.locale} notes={notes}>
      <Slide {...slide} />
    </DeckFileItem>
  );
}

/** What stands once in a file: its tools, its keys, and where changes are announced. */
export function DeckFileTools({ locale, address }: { locale: Locale; address: string }) {
  const { presentPage: text, site } = messages[locale];
  return (
    <LocaleContext value={locale}>
      <div className={styles['tools']}>
        <p
          className="visually-hidden"
          role="status"
          {...{ [fileAttribute.status]: '', [fileAttribute.black]: text.isBlack }}
        />
        <p className={styles['typed']} hidden {...{ [fileAttribute.typed]: '' }} />
        <PresentationTools position={null} showing="slide">
          <a href={address} target="_blank" rel="noreferrer">
            {site.name}
          </a>
        </PresentationTools>
        <div className={styles['keys']}>
          <KeyList />
        </div>
      </div>
    </LocaleContext>
  );
}
