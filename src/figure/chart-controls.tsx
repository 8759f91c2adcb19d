import { useState } from 'react';
import { defaultControls, isAsDeclared, type Controls } from '#charts/controls.ts';
import type { ChartControls as Allowed, ChartModel, FocusChoice } from '#charts/model.ts';
import { formatCount } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import styles from './chart-controls.module.css';

interface Props {
  model: ChartModel;
  /** Called when the reader chooses; left out while the figure is printed: then only the head is there, which wakes it. */
  onControls: ((controls: Controls) => void) | undefined;
}

/** What a reader may choose of a chart, folded; nothing where the chart allows nothing. */
export function ChartControls({ model, onControls }: Props) {
  const { controls, locale } = model;
  const [isOpen] = useState(onControls !== undefined && !isAsDeclared(controls.chosen));
  const [said, setSaid] = useState('');
  if (!allowsAny(controls)) return null;
  const choose = (choice: Partial<Controls>, words: string) => {
    onControls?.({ ...controls.chosen, ...choice });
    setSaid(words);
  };
  return (
    <div className={`${styles['controls']} needs-script`}>
      <details className={styles['fold']} open={isOpen}>
        <summary className={styles['head']}>{messages[locale].controls.title}</summary>
        {onControls && <Choices model={model} choose={choose} />}
      </details>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function allowsAny({ sorts, shows, focus, uncertain, hasIntervals }: Allowed): boolean {
  return sorts.length + shows.length + focus.length + uncertain > 0 || hasIntervals;
}

interface ChoicesProps {
  model: ChartModel;
  /** @param words what a screen reader says of the choice */
  choose: (choice: Partial<Controls>, words: string) => void;
}

function Choices({ model, choose }: ChoicesProps) {
  const { sorts, shows, focus, uncertain, hasIntervals, chosen } = model.controls;
  const { controls: text } = messages[model.locale];
  const [declared] = shows;
  const hasRow = shows.length + sorts.length + uncertain > 0 || hasIntervals;
  const reset = (
    <span className={isAsDeclared(chosen) ? styles['idle'] : undefined}>
      <Button look="text" onPress={() => choose(defaultControls, text.said.reset)}>
        {text.reset}
      </Button>
    </span>
  );
  const all = model.origins.length + (chosen.only ? uncertain : 0);
  const figures = (count: number) => formatCount(count, model.locale);
  return (
    <div className={styles['choices']}>
      {declared && (
        <Select
          label={text.show}
          value={chosen.show ?? declared}
          options={shows}
          name={(show) => text.shows[show]}
          onChoose={(show) => choose({ show: show === declared ? null : show }, text.said.show(text.shows[show]))}
        />
      )}
      {sorts.length > 0 && (
        <Select
          label={text.sort}
          value={chosen.sort}
          options={sorts}
          name={(sort) => text.sorts[sort]}
          onChoose={(sort) => choose({ sort }, text.said.sort(text.sorts[sort]))}
        />
      )}
      {(uncertain > 0 || hasIntervals) && (
        <div className={styles['switches']}>
          {uncertain > 0 && (
            <Switch
              label={`${text.only} (${figures(all - uncertain)}/${figures(all)})`}
              isOn={chosen.only !== null}
              onChange={(isOn) =>
                choose({ only: isOn ? 'certain' : null }, text.said.only(isOn, figures(isOn ? all - uncertain : all)))
              }
            />
          )}
          {hasIntervals && (
            <Switch
              label={text.intervals}
              isOn={chosen.ci}
              onChange={(ci) => choose({ ci }, text.said.intervals(ci))}
            />
          )}
        </div>
      )}
      {hasRow && reset}
      {focus.map((group) => (
        <FocusField key={group.label} group={group} model={model} choose={choose} />
      ))}
      {!hasRow && reset}
    </div>
  );
}

/** The names of a group, those that stand out pressed. */
function FocusField({ group, model, choose }: ChoicesProps & { group: FocusChoice }) {
  const { focus } = model.controls.chosen;
  const text = messages[model.locale].controls;
  const list = new Intl.ListFormat(model.locale, { type: 'conjunction' });
  const everyName = model.controls.focus.flatMap(({ names }) => names);
  const toggle = (id: string) => {
    const next = focus.includes(id) ? focus.filter((other) => other !== id) : [...focus, id];
    const words = everyName.filter((name) => next.includes(name.id)).map(({ label }) => label);
    choose({ focus: next }, text.said.focus(list.format(words)));
  };
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{text.focus(group.label)}</legend>
      <div className={styles['names']}>
        {group.names.map(({ id, label }) => (
          <label key={id} className={styles['name']}>
            <input type="checkbox" checked={focus.includes(id)} onChange={() => toggle(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label className={styles['switch']}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
