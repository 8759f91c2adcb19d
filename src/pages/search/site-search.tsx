import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { formatCount } from '#format/number.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { address, pageAddress } from '#view/address.ts';
import { longestSearch } from '#view/codec.ts';
import { optionId, SuggestionList } from './suggestion-list.tsx';
import { resultsAddress } from './suggestions.ts';
import { useSuggestions } from './use-suggestions.ts';
import styles from './site-search.module.css';

/**
 * One field that searches the whole site: a combobox whose suggestions lead to all that search finds. Enter without a
 * choice leads to the page with the results; before the app runs, the form itself does.
 */
export function SiteSearch() {
  const locale = useLocale();
  const { search: texts } = useMessages();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const [text, setText] = useState('');
  const [isUsed, setUsed] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const { finding, groups, hasFailed } = useSuggestions(text, isUsed);
  const suggestions = groups.flatMap((group) => group.suggestions);
  const isShown = isOpen && text.trim() !== '';
  const chosen = isShown && active !== null ? suggestions[active] : undefined;

  useEffect(() => {
    if (active !== null) document.getElementById(optionId(list, active))?.scrollIntoView({ block: 'nearest' });
  }, [active, list]);

  const type = (next: string) => {
    setText(next);
    setUsed(true);
    setOpen(true);
    setActive(null);
  };
  const leave = () => {
    type('');
    setOpen(false);
    input.current?.blur();
  };
  const go = (to: string) => {
    leave();
    void navigate(to);
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    if (!isShown || suggestions.length === 0) return;
    // Beside the suggestions the text itself has a place, between the last and the first.
    const places = suggestions.length + 1;
    const place = ((active ?? -1) + 1 + step + places) % places;
    setActive(place === 0 ? null : place - 1);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => (isShown ? setOpen(false) : type('')),
  };
  const press = (event: KeyboardEvent) => {
    const action = event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  return (
    <search className={`${styles['search']} needs-script`}>
      <form
        className={styles['form']}
        action={pageAddress(address.practices(locale))}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) go(chosen.to);
          else if (text.trim() !== '') go(resultsAddress(text, locale));
        }}
      >
        <label className={styles['field']}>
          <svg className={styles['icon']} viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6.75 1.5a5.25 5.25 0 1 0 0 10.5 5.25 5.25 0 0 0 0-10.5zm4 9.25 4 4" />
          </svg>
          <span className="visually-hidden">{texts.label}</span>
          <input
            ref={input}
            className={styles['input']}
            name="q"
            role="combobox"
            aria-expanded={isShown}
            aria-controls={isShown && suggestions.length > 0 ? list : undefined}
            aria-activedescendant={chosen && active !== null ? optionId(list, active) : undefined}
            aria-autocomplete="list"
            value={text}
            maxLength={longestSearch}
            placeholder={texts.hint}
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onFocus={() => setUsed(true)}
            onBlur={() => setOpen(false)}
            onClick={() => setOpen(true)}
            onChange={({ target }) => type(target.value)}
            onKeyDown={press}
          />
        </label>
        <span className="visually-hidden" aria-live="polite">
          {isShown && finding && said(suggestions.length)}
        </span>
        {isShown && (
          // The field keeps the focus when a suggestion is pressed; a browser would give it to what can be scrolled.
          <div
            className={styles['popup']}
            role="presentation"
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
          >
            {remark() && <p className={styles['remark']}>{remark()}</p>}
            {suggestions.length > 0 && (
              <SuggestionList id={list} label={texts.suggestions} groups={groups} active={active} onChoose={leave} />
            )}
          </div>
        )}
      </form>
    </search>
  );

  function said(count: number): string {
    const counted = count === 0 ? texts.nothing(text.trim()) : texts.count(count, formatCount(count, locale));
    return finding?.meant ? `${texts.meant(finding.meant)} ${counted}` : counted;
  }

  function remark(): string | null {
    if (!finding) return hasFailed ? texts.failed : texts.loading;
    if (suggestions.length === 0) return texts.nothing(text.trim());
    if (!finding.isWhole) return texts.fewer;
    return finding.meant ? texts.meant(finding.meant) : null;
  }
}
