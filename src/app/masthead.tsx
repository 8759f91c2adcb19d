import { useEffect, useRef } from 'react';
import { Link, NavLink } from 'react-router-dom';
import { useStore } from 'zustand';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { SiteSearch } from '#pages/search/site-search.tsx';
import { Mark } from '#ui/mark.tsx';
import { address, pageAddress } from '#view/address.ts';
import { deckStore } from '#view/deck.ts';
import { scrollToCurrent } from './current-page.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import styles from './masthead.module.css';

/** The name of the site, search, the language and the theme; below them the main navigation. */
export function Masthead({ pathname }: { pathname: string }) {
  const locale = useLocale();
  const { site, filter } = useMessages();
  const slides = useStore(deckStore, ({ charts }) => charts.length);
  const count = formatCount(slides, locale);
  const pages = [
    { to: address.overview(locale), label: site.overview, end: true },
    { to: address.practices(locale), label: site.practices, end: false },
    { to: address.compare(locale), label: site.compare, end: false },
    { to: address.charts(locale), label: site.charts, end: false },
    { to: address.figures(locale), label: site.figures, end: false },
    { to: address.present(locale), label: site.present, end: false },
    { to: address.data(locale), label: site.data, end: false },
    { to: address.about(locale), label: site.about, end: false },
  ];
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (list.current) scrollToCurrent(list.current, pageAddress(pathname));
  }, [pathname]);
  return (
    <header className={styles['masthead']}>
      <div className={styles['row']}>
        <Link className={styles['name']} to={address.overview(locale)}>
          <span className={styles['marks']}>
            {[0, 1, 2, 3, 4].map((place) => (
              <Mark key={place} place={place} />
            ))}
          </span>
          {site.name}
        </Link>
        <SiteSearch />
        <div className={styles['choices']}>
          <LanguageSwitch pathname={pathname} />
          <ThemeChoice />
        </div>
        <nav className={styles['navigation']} aria-label={site.navigation}>
          <ul ref={list} className={styles['pages']}>
            {pages.map(({ to, label, end }) => (
              <li key={to}>
                <NavLink className={styles['page'] ?? ''} to={to} end={end}>
                  {label}
                  {to === address.present(locale) && slides > 0 && (
                    <>
                      {' '}
                      <span className={styles['count']} aria-hidden="true">
                        {count}
                      </span>
                      <span className="visually-hidden">{filter.charts(slides, count)}</span>
                    </>
                  )}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
