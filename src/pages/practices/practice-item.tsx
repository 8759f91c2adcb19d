import { Link } from 'react-router-dom';
import { useLocale } from '#i18n/locale-context.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { LeadNumber } from '#ui/lead-number.tsx';
import { address } from '#view/address.ts';
import { PriorityTags } from '#pages/priority-tags.tsx';
import styles from './practice-item.module.css';

/** A practice in the list: name, one sentence, sector and organisations, priorities, key figure. */
export function PracticeItem({ practice, contents }: { practice: PracticeEntry; contents: Contents }) {
  const locale = useLocale();
  const sector = contents.sectors.find(({ id }) => id === practice.sector);
  const facts = [sector?.label[locale], ...practice.organisations].filter(Boolean).join(' · ');
  return (
    <article className={styles['item']}>
      <div className={styles['text']}>
        <p className={styles['facts']}>{facts}</p>
        <h2 className={styles['name']}>
          <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link>
        </h2>
        <p>{practice.summary[locale]}</p>
        <PriorityTags priorities={practice.priorities} contents={contents} />
      </div>
      <div className={styles['figure']}>
        <LeadNumber text={practice.keyFigure[locale]} />
      </div>
    </article>
  );
}
