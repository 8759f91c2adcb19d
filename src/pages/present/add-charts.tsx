import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { Button } from '#ui/button.tsx';
import { longestSearch } from '#view/codec.ts';
import { withAdded } from '#view/deck-moves.ts';
import { chartCandidates, passing } from '#view/match.ts';
import { defaultView } from '#view/view-state.ts';
import { useFound } from '#pages/search/use-found.ts';
import styles from './add-charts.module.css';

interface Props {
  /** The entries of the deck. A chart that is in it as declared is offered no more. */
  charts: readonly string[];
  contents: Contents;
  onAdd: (charts: readonly string[], said: string) => void;
  /** What stays in sight at the foot. */
  children: ReactNode;
}

/** All charts by practice, to be searched, narrowed to a priority, and added one by one or all at once. */
export function AddCharts({ charts, contents, onAdd, children }: Props) {
  const locale = useLocale();
  const { presentPage: text, charts: chartTexts, filter } = useMessages();
  const [q, setSearch] = useState('');
  const [priority, setPriority] = useState('');
  const section = useRef<HTMLElement>(null);
  const before = useRef<{ count: number; top: number }>(null);
  useLayoutEffect(() => {
    // The deck grew above: the reader stays where the list was pressed.
    if (!section.current || !before.current || before.current.count === charts.length) return;
    window.scrollBy(0, section.current.getBoundingClientRect().top - before.current.top);
    before.current = null;
  }, [charts.length]);
  const view = { ...defaultView, q, priority: priority === '' ? [] : [priority] };
  const found = passing(chartCandidates(contents, locale, useFound('chart', q)), view).map(({ id }) => id);
  const groups = [null, ...contents.practices].map((practice) => ({
    id: practice?.id ?? '',
    name: practice?.name[locale] ?? chartTexts.across,
    entries: contents.charts.filter(({ id, practice: of }) => of === (practice?.id ?? null) && found.includes(id)),
  }));
  const count = (ids: readonly string[]) => filter.charts(ids.length, formatCount(ids.length, locale));
  const add = (ids: readonly string[]) => {
    const fresh = ids.filter((id) => !charts.includes(id));
    const { top = 0 } = section.current?.getBoundingClientRect() ?? {};
    before.current = { count: charts.length, top };
    onAdd(withAdded(charts, fresh), text.added(count(fresh)));
  };
  const addAll = (ids: readonly string[]) => {
    const fresh = ids.filter((id) => !charts.includes(id));
    return fresh.length > 1 && <Button onPress={() => add(fresh)}>{text.addAll(count(fresh))}</Button>;
  };
  return (
    <section ref={section} className={styles['add']} aria-labelledby="add-charts">
      <h2 id="add-charts">{text.add}</h2>
      <search className={styles['search']}>
        <label className={styles['field']}>
          <span>{text.search}</span>
          <input type="search" value={q} maxLength={longestSearch} onChange={({ target }) => setSearch(target.value)} />
        </label>
        <label className={styles['field']}>
          <span>{text.priority}</span>
          <select value={priority} onChange={({ target }) => setPriority(target.value)}>
            <option value="">{text.anyPriority}</option>
            {contents.priorities.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[locale]}
              </option>
            ))}
          </select>
        </label>
        {addAll(found)}
      </search>
      {found.length === 0 && <p role="status">{text.nothing}</p>}
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map(({ id, name, entries }) => (
          <div key={id} className={styles['group']}>
            <div className={styles['head']}>
              <h3>{name}</h3>
              {addAll(entries.map((entry) => entry.id))}
            </div>
            <ul className={styles['charts']}>
              {entries.map((chart) => (
                <li key={chart.id} className={styles['chart']}>
                  <button
                    type="button"
                    className={styles['button']}
                    aria-disabled={charts.includes(chart.id)}
                    aria-label={
                      charts.includes(chart.id)
                        ? `${chart.title[locale]} (${text.isIn})`
                        : text.addChart(chart.title[locale])
                    }
                    onClick={() => {
                      if (!charts.includes(chart.id)) add([chart.id]);
                    }}
                  >
                    <span className={styles['sign']} aria-hidden="true">
                      {charts.includes(chart.id) ? '✓' : '+'}
                    </span>
                    {chart.title[locale]}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      {children}
    </section>
  );
}
