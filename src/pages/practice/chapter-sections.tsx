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
  /** `text` stands beside its title, `wide` below it; `half` shares the width with its counterpart. */
  width: 'text' | 'wide' | 'half';
}

/** The sections of a practice that have something to say, in their order. */
export function chapterSections(practice: Practice, charts: readonly ChartEntry[], locale: Locale): ChapterSection[] {
  const text = messages[locale].practice;
  const section = (id: SectionId, items: readonly unknown[], content: ReactNode, width: 'text' | 'wide' = 'text') =>
    items.length > 0 ? [{ id, title: text[id], content, width }] : [];
  const texts = (id: TextSection) => section(id, practice[id], <TextGroups groups={practice[id]} />);
  const halves = [...texts('strengths'), ...texts('challenges')];
  return [
    ...section(
      'charts',
      charts,
      <div className={styles['charts']}>
        {charts.map(({ id }) => (
          <Figure key={id} chart={id} headingLevel={3} />
        ))}
      </div>,
      'wide',
    ),
    ...texts('description'),
    ...section('procedure', practice.procedure, <Steps groups={practice.procedure} />),
    ...texts('outcomes'),
    ...halves.map((half) => (halves.length === 2 ? { ...half, width: 'half' as const } : half)),
    ...texts('conditions'),
    ...texts('funding'),
    ...texts('more'),
    ...section('facts', practice.facts, <FactsTable facts={practice.facts} name={practice.name[locale]} />, 'wide'),
    ...section('caveats', practice.caveats, <TextGroups groups={[{ items: practice.caveats }]} />),
    ...section('links', practice.links, <OutsideLinks links={practice.links} />),
  ];
}

type SectionId = TextSection | 'charts' | 'facts' | 'procedure' | 'caveats' | 'links';
type TextSection = 'description' | 'strengths' | 'challenges' | 'conditions' | 'outcomes' | 'funding' | 'more';
