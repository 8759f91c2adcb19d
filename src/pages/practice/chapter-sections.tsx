import type { ReactNode } from 'react';
import { Figure } from '#figure/figure.tsx';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { ChartEntry } from '#schema/contents.ts';
import type { Practice } from '#schema/practice.ts';
import { FactsTable } from './facts-table.tsx';
import { OutsideLinks } from './outside-links.tsx';
import { Steps } from './steps.tsx';
import { TextGroups } from './text-groups.tsx';
import styles from './chapter-sections.module.css';

/** A section of a practice's page. */
export interface ChapterSection {
  /** Also its anchor in the address. */
  id: string;
  title: string;
  content: ReactNode;
  /** True when it takes half the width, beside its counterpart. */
  isHalf: boolean;
}

/** The sections of a practice that have something to say, in their order. */
export function chapterSections(practice: Practice, charts: readonly ChartEntry[], locale: Locale): ChapterSection[] {
  const text = messages[locale].practice;
  const whole = (id: SectionId, items: readonly unknown[], content: ReactNode) =>
    items.length > 0 ? [{ id, title: text[id], content, isHalf: false }] : [];
  const texts = (id: TextSection) => whole(id, practice[id], <TextGroups groups={practice[id]} />);
  const halves = [...texts('strengths'), ...texts('challenges')];
  return [
    ...whole(
      'charts',
      charts,
      <div className={styles['charts']}>
        {charts.map(({ id }) => (
          <Figure key={id} chart={id} headingLevel={3} />
        ))}
      </div>,
    ),
    ...texts('description'),
    ...whole('procedure', practice.procedure, <Steps groups={practice.procedure} />),
    ...texts('outcomes'),
    ...halves.map((section) => ({ ...section, isHalf: halves.length === 2 })),
    ...texts('conditions'),
    ...texts('funding'),
    ...texts('more'),
    ...whole('facts', practice.facts, <FactsTable facts={practice.facts} name={practice.name[locale]} />),
    ...whole('caveats', practice.caveats, <TextGroups groups={[{ items: practice.caveats }]} />),
    ...whole('links', practice.links, <OutsideLinks links={practice.links} />),
  ];
}

type SectionId = TextSection | 'charts' | 'facts' | 'procedure' | 'caveats' | 'links';
type TextSection = 'description' | 'strengths' | 'challenges' | 'conditions' | 'outcomes' | 'funding' | 'more';
