import { Link } from 'react-router-dom';
import { certaintyText } from '#format/certainty-text.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { linkedTo } from '#render/link-attributes.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { LeadNumber } from '#ui/lead-number.tsx';
import { address } from '#view/address.ts';
import { CompareMark } from './compare-mark.tsx';
import { FractionMarks } from './fraction-marks.tsx';
import { PriorityTags } from './priority-tags.tsx';
import styles from './practice-card.module.css';

interface Props {
  practice: PracticeEntry;
  contents: Contents;
  headingLevel: 2 | 3;
}

/** A practice in a list: name, what it does, key figure with its marks, priorities, how sure its figures are, and a mark to compare it. */
export function PracticeCard({ practice, contents, headingLevel }: Props) {
  const locale = useLocale();
  const Name = `h${headingLevel}` as const;
  const sector = contents.sectors.find(({ id }) => id === practice.sector);
  const facts = [sector?.label[locale], ...practice.organisations].filter(Boolean).join(' · ');
  return (
    <article className={styles['card']} {...linkedTo(`practice:${practice.id}`)}>
      <p className={styles['facts']}>{facts}</p>
      <Name className={styles['name']}>
        <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link>
      </Name>
      <p className={styles['summary']}>{practice.summary[locale]}</p>
      <div className={styles['figure']}>
        <LeadNumber text={practice.keyFigure[locale]} />
        {practice.keyFraction && <FractionMarks {...practice.keyFraction} />}
      </div>
      <PriorityTags priorities={practice.priorities} contents={contents} />
      <div className={styles['foot']}>
        <p className={styles['certainty']}>{certaintyText(practice.certainty, locale)}</p>
        <CompareMark practice={practice.id} name={practice.name[locale]} />
      </div>
    </article>
  );
}
