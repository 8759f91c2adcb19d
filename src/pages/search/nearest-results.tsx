import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { address, withView } from '#view/address.ts';
import { searchQuery } from '#view/search/search-query.ts';
import { fewerWords, suggestionGroups } from './suggestions.ts';
import styles from './nearest-results.module.css';

interface Props {
  /** The search text that finds nothing in the list. */
  text: string;
  /** What is listed. */
  of: 'practices' | 'charts';
}

/**
 * What comes nearest to a search text that finds nothing in a list: the word that was probably meant, the text with a word
 * less, what is found elsewhere on the site, and the list of all figures.
 */
export function NearestResults({ text, of }: Props) {
  const locale = useLocale();
  const { search: texts, filter } = useMessages();
  const { data: search } = useQuery(searchQuery(locale));
  if (!search) return null;
  const finding = search(text);
  const list = address[of](locale);
  const kind = of === 'practices' ? 'practice' : 'chart';
  const others = suggestionGroups(text, finding, locale).filter((group) => group.kind !== kind);
  return (
    <div className={styles['nearest']}>
      {finding.meant !== null && (
        <p>
          {texts.didYouMean} <Link to={withView(list, { q: finding.meant })}>{finding.meant}</Link>
        </p>
      )}
      <ul className={styles['ways']}>
        {fewerWords(text, kind, search).map(({ without, rest, count }) => (
          <li key={without}>
            <Link to={withView(list, { q: rest })}>
              {texts.without(without, filter[of](count, formatCount(count, locale)))}
            </Link>
          </li>
        ))}
        <li>
          <Link to={address.figures(locale)}>{texts.allFigures}</Link>
        </li>
      </ul>
      {others.length > 0 && (
        <>
          <h3>{finding.isWhole ? texts.elsewhere : texts.nearest}</h3>
          {others.map((group) => (
            <section key={group.kind} className={styles['group']}>
              <h4>{group.title}</h4>
              <ul className={styles['found']}>
                {group.suggestions.map(({ to, title, about }) => (
                  <li key={to + title}>
                    <Link to={to}>{title}</Link> {about !== '' && <span className={styles['about']}>{about}</span>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  );
}
