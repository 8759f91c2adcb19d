import { formatCount, formatNumber, formatQuantity } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { messages } from '#i18n/messages.ts';
import type { OwnFigure, OwnPractice } from '#schema/own-practice.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { Button } from '#ui/button.tsx';
import { fileName, fileFormats, savePractice } from './save-practice.ts';
import styles from './own-practice-summary.module.css';

/** With more figures than this their list is folded at first. */
const mostUnfolded = 8;

interface Props {
  practice: OwnPractice;
  /** The units that are known; a figure in another one shows its id. */
  units: readonly Unit[];
  /** False when the device could not keep the practice. */
  isKept: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

/** The practice that the reader has added, and what can be done with it. */
export function OwnPracticeSummary({ practice, units, isKept, onEdit, onRemove }: Props) {
  const locale = useLocale();
  const { ownPractice: text } = useMessages();
  const { name, figures } = practice;
  return (
    <div className={styles['summary']}>
      <h3 className={styles['name']}>{name}</h3>
      <details open={figures.length <= mostUnfolded}>
        <summary className={styles['fold']}>
          {text.figures(figures.length, formatCount(figures.length, locale))}
        </summary>
        <ul className={styles['figures']}>
          {figures.map((figure, index) => (
            <li key={index}>
              {text.types[figure.type]}: {figure.label}, {ownFigureText(figure, units, locale)}
            </li>
          ))}
        </ul>
      </details>
      <p className={isKept ? styles['note'] : styles['problem']}>{isKept ? text.kept : text.notKept}</p>
      <div className={styles['row']}>
        <Button onPress={onEdit}>{text.edit}</Button>
        <Button onPress={onRemove}>{text.remove}</Button>
        <span className={styles['row']}>
          {text.export}
          {fileFormats.map((format) => (
            <Button
              key={format}
              look="text"
              onPress={() => void savePractice(practice, fileName(name), format, locale)}
            >
              {format.toUpperCase()}
            </Button>
          ))}
        </span>
      </div>
    </div>
  );
}

/** The number of a figure, in words: "38 of 45", "71.5%", "45 persons", "€ 50,000 (grant)". */
function ownFigureText(figure: OwnFigure, units: readonly Unit[], locale: Locale): string {
  switch (figure.type) {
    case 'outcome': {
      const { part, whole, percentage } = figure;
      if (part === null || whole === null) return formatNumber(percentage ?? 0, 'percent', locale);
      return messages[locale].figure.fraction(formatCount(part, locale), formatCount(whole, locale));
    }
    case 'reach': {
      const unit = units.find(({ id }) => id === figure.unit);
      return unit
        ? formatQuantity(figure.value, unit, locale)
        : `${formatNumber(figure.value, 'plain', locale)} ${figure.unit}`;
    }
    case 'cost':
      return `${formatNumber(figure.value, 'euro', locale)} (${figure.nature})`;
  }
}
