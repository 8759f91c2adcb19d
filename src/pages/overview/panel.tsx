import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { FigureSkeleton } from '#figure/figure-skeleton.tsx';
import { PrintedFigure } from '#figure/printed-figure.tsx';
import { awakeFigureCode, type AwakeFigureState } from '#figure/use-awake-figure.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { useIsHydrating } from '#ui/use-is-hydrating.ts';
import { address, withView } from '#view/address.ts';
import { useView } from '#view/use-view.ts';
import { defaultView } from '#view/view-state.ts';
import { KeyFigures } from './key-figures.tsx';
import { panelId } from './panel-id.ts';
import { PanelMeasures } from './panel-measures.tsx';
import { PanelQuestions } from './panel-questions.tsx';
import { usePanel, type PanelState } from './use-panel.ts';
import { wholeCharts } from './whole-chart.ts';
import styles from './panel.module.css';

/** The unit of amounts per head: printed ones, and those computed from a cost and a number of persons. */
const perPerson = 'euro-per-person';

/** The panel lists the key figures of at most so many practices. */
const mostKeyFigures = 6;

interface Props {
  contents: Contents;
  /** The practices in view. */
  practices: readonly PracticeEntry[];
  /** True when no filter leaves any practice out. */
  isAll: boolean;
}

/**
 * Answers one question for the practices in view: a sentence, and the figures that may stand together. What the build
 * printed answers the first question for all practices; any other answer is made of the data.
 */
export function Panel({ contents, practices, isAll }: Props) {
  const locale = useLocale();
  const { overviewPanel: text } = useMessages();
  const { panel } = useView();
  const [isPrinted, setPrinted] = useState(useIsHydrating());
  const [isUsed, setUsed] = useState(!isPrinted);
  const [measure, setMeasure] = useState<string | null>(null);
  const isAsPrinted = isAll && panel === defaultView.panel && measure === null;
  const state = usePanel(practices, measure, isUsed || !isAsPrinted);
  const figure = useAwake(state, contents);
  const answer = state.status === 'success' ? state.answer : null;
  const isWithoutFigures = answer !== null && answer.make === null;
  // Once it has given way to a sentence, the printed figure does not come back.
  if (isPrinted && isWithoutFigures) setPrinted(false);
  const whole = contents.charts.find(({ id }) => id === wholeCharts[panel]);
  return (
    <section className={styles['panel']} aria-labelledby="panel">
      <h2 id="panel">{text.title}</h2>
      <PanelQuestions />
      {panel === 'outcomes' && !isAll && practices.length <= mostKeyFigures && <KeyFigures practices={practices} />}
      {panel === 'outcomes' && (answer === null || answer.measures.length > 1) && (
        <PanelMeasures answer={answer} onOpen={() => setUsed(true)} onChoose={setMeasure} />
      )}
      <div className={isPrinted && !isAsPrinted && !answer ? styles['waiting'] : undefined}>
        {isPrinted ? (
          <PrintedFigure
            chart={panelId}
            headingLevel={3}
            place="own-page"
            made={{ state: figure, onUse: () => setUsed(true) }}
          />
        ) : (
          <Answer sentence={isWithoutFigures ? answer.sentence : null} figure={figure} />
        )}
      </div>
      {whole && (
        <p className={styles['whole']}>
          <Link to={address.chart(locale, whole.id)}>{text.wholes[panel]}</Link>
          {panel === 'costs' && contents.units.includes(perPerson) && (
            <Link to={withView(address.figures(locale), { unit: [perPerson] })}>{text.perPerson}</Link>
          )}
        </p>
      )}
    </section>
  );
}

/** An answer of which nothing was printed. */
function Answer({ sentence, figure }: { sentence: string | null; figure: AwakeFigureState }) {
  const locale = useLocale();
  if (sentence !== null) return <p className={styles['sentence']}>{sentence}</p>;
  if (figure.status === 'error') return <FigureProblem errors={figure.errors} retry={figure.retry} locale={locale} />;
  if (figure.status === 'pending') return <FigureSkeleton title={undefined} headingLevel={3} />;
  const { code, make, contents } = figure;
  return <code.AwakeFigure make={make} contents={contents} headingLevel={3} place="own-page" />;
}

/** What the awake figure is made of, or how far that is. */
function useAwake(state: PanelState, contents: Contents): AwakeFigureState {
  const make = state.status === 'success' ? state.answer.make : null;
  const { data: code, error, isFetching, refetch } = useQuery({ ...awakeFigureCode, enabled: make !== null });
  if (state.status === 'error') return state;
  if (error && !isFetching) return { status: 'error', errors: [error], retry: () => void refetch() };
  return code && make ? { status: 'success', code, make, contents } : { status: 'pending' };
}
