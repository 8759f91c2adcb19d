import { useMessages } from '#i18n/locale-context.ts';
import { setPanel } from '#view/store.ts';
import { useView } from '#view/use-view.ts';
import { panels } from '#view/view-state.ts';
import styles from './panel.module.css';

/** The questions that the panel answers, one at a time. */
export function PanelQuestions() {
  const { overviewPanel: text } = useMessages();
  const { panel } = useView();
  return (
    <fieldset className={`${styles['questions']} needs-script`}>
      <legend className="visually-hidden">{text.question}</legend>
      {panels.map((question) => (
        <label key={question} className={styles['question']}>
          <input
            type="radio"
            name="panel"
            value={question}
            checked={question === panel}
            onChange={() => setPanel(question)}
          />
          <span>{text.panels[question]}</span>
        </label>
      ))}
    </fieldset>
  );
}
