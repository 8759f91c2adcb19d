import { useSuspenseQuery } from '@tanstack/react-query';
import { glossaryQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { locales } from '#i18n/locale.ts';
import { termAnchor } from '#view/passage.ts';
import styles from './glossary.module.css';

/** The terms of the field in the order of the alphabet, each with what it means here and its word in other languages. */
export function Glossary() {
  const locale = useLocale();
  const { aboutPage: text } = useMessages();
  const { terms } = useSuspenseQuery(glossaryQuery()).data;
  const others = locales.filter((other) => other !== locale);
  return (
    <dl className={styles['glossary']}>
      {terms
        .toSorted((a, b) => a.term[locale].localeCompare(b.term[locale], locale))
        .map(({ id, term, definition, used }) => (
          <div key={id} id={termAnchor(id)}>
            <dt>
              <strong>{term[locale]}</strong>
              {others.map((other) => (
                <span key={other} className={styles['other']}>
                  {' · '}
                  <span lang={other}>{term[other]}</span>
                </span>
              ))}
            </dt>
            <dd>
              {definition[locale]} <span className={styles['other']}>{text.usedIn(used[locale])}</span>
            </dd>
          </div>
        ))}
    </dl>
  );
}
