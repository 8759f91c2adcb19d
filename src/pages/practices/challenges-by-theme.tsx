import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { challengesQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Place } from '#pages/practice/place.tsx';
import { useParts } from '#pages/use-parts.tsx';
import type { Challenges } from '#schema/challenge.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import styles from './challenges-by-theme.module.css';

/** The challenges that some practices named, by theme: where several meet the same one, it stands together. */
export function ChallengesByTheme({ practices }: { practices: readonly PracticeEntry[] }) {
  const locale = useLocale();
  const { practices: text } = useMessages();
  const { themes, challenges } = useSuspenseQuery(challengesQuery()).data;
  const nameOf = new Map(practices.map(({ id, name }) => [id, name[locale]]));
  const named = challenges.filter(({ practice }) => nameOf.has(practice));
  const groups = [
    ...themes.map(({ id, label }) => ({ id, label: label[locale], own: named.filter(({ theme }) => theme === id) })),
    { id: 'other', label: text.otherChallenges, own: named.filter(({ theme }) => theme === null) },
  ].filter(({ own }) => own.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className={styles['challenges']} aria-labelledby="challenges">
      <h2 id="challenges">{text.challengesTitle}</h2>
      <p>{text.challengesLead}</p>
      <div className={styles['themes']}>
        {groups.map(({ id, label, own }) => (
          <section key={id} aria-labelledby={`theme-${id}`}>
            <h3 id={`theme-${id}`}>{label}</h3>
            <ChallengeList challenges={own} nameOf={nameOf} />
          </section>
        ))}
      </div>
    </section>
  );
}

/** So many challenges of a theme are there at first, and come with each press of the button. */
const step = 10;

interface ListProps {
  challenges: Challenges['challenges'];
  /** The name of each practice by its id. */
  nameOf: ReadonlyMap<string, string>;
}

function ChallengeList({ challenges, nameOf }: ListProps) {
  const locale = useLocale();
  const { shown, more } = useParts(challenges, step);
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((challenge) => (
          <li key={`${challenge.practice} ${challenge[locale]}`}>
            <Link to={address.practice(locale, challenge.practice)}>{nameOf.get(challenge.practice)}</Link>:{' '}
            {challenge[locale]} <Place source={challenge.source} />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
