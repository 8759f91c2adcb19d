import { Link } from 'react-router-dom';
import { citation } from '#format/citation.ts';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Publication } from '#schema/publication.ts';
import type { Practice } from '#schema/practice.ts';
import { address } from '#view/address.ts';
import { caveatsAnchor } from '#view/passage.ts';
import { Folded } from './folded.tsx';
import { OutsideLinks } from './outside-links.tsx';
import { TextGroups } from './text-groups.tsx';
import styles from './sources.module.css';

/** Where the source contradicts itself or leaves something out, what it is, and where to read on. */
export function Sources({ practice, publication }: { practice: Practice; publication: Publication }) {
  const locale = useLocale();
  const { practice: text } = useMessages();
  return (
    <>
      {practice.caveats.length > 0 && (
        <Folded id={caveatsAnchor} title={text.caveats} count={formatCount(practice.caveats.length, locale)}>
          <TextGroups groups={[{ items: practice.caveats }]} isWide />
        </Folded>
      )}
      <div className={styles['sides']}>
        <div>
          <h3 className={styles['head']}>{text.publication}</h3>
          <p>
            <Link to={address.about(locale)}>{citation(publication)}</Link>
          </p>
          <p className={styles['note']}>{text.linesNote}</p>
        </div>
        {practice.links.length > 0 && (
          <div>
            <h3 className={styles['head']}>{text.links}</h3>
            <OutsideLinks links={practice.links} />
          </div>
        )}
      </div>
    </>
  );
}
