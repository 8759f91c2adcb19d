import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { address, withView } from '#view/address.ts';
import { longestSearch } from '#view/codec.ts';
import styles from './site-search.module.css';

/** Searches the charts from elsewhere. */
export function SiteSearch() {
  const locale = useLocale();
  const { filter, notFound } = useMessages();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const search = () => void navigate(withView(address.charts(locale), { q: text }));
  return (
    <search className="needs-script">
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <label className={styles['field']}>
          <span>{filter.searchCharts}</span>
          <input
            type="search"
            value={text}
            maxLength={longestSearch}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <Button onPress={search}>{notFound.search}</Button>
      </form>
    </search>
  );
}
