import { useMessages } from '#i18n/locale-context.ts';
import { Select } from '#ui/select.tsx';
import type { PanelAnswer } from './panel-parts.ts';
import styles from './panel-measures.module.css';

interface Props {
  /** Null while it is on its way, or nobody asked for it. */
  answer: PanelAnswer | null;
  /** Called when the reader asks what there is to choose from. */
  onOpen: () => void;
  onChoose: (measure: string) => void;
}

/** Which of several measures is drawn, folded; what there is to choose from comes when it is asked for. */
export function PanelMeasures({ answer, onOpen, onChoose }: Props) {
  const { overviewPanel: text } = useMessages();
  const labels = new Map(answer?.measures.map(({ id, label }) => [id, label]));
  return (
    <details
      className={`${styles['fold']} needs-script`}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onOpen();
      }}
    >
      <summary className={styles['head']}>{text.otherMeasure}</summary>
      {answer?.measure && (
        <Select
          label={text.measure}
          value={answer.measure}
          options={[...labels.keys()]}
          name={(id) => labels.get(id) ?? id}
          onChoose={onChoose}
        />
      )}
    </details>
  );
}
