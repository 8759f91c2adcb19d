import { useQuery } from '@tanstack/react-query';
import { codeQuery } from '#data/queries.ts';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import styles from './awaited-slide.module.css';

/** The code that draws slides, and with it Recharts: loaded once there is a slide to draw. */
const slideCode = codeQuery('slide', () => import('./deck-slide.tsx'));

/** A slide of a deck. */
export interface SlideProps {
  chart: string;
  /** Place in the deck, from 1. */
  place: number;
  /** Number of slides of the deck. */
  count: number;
  contents: Contents;
}

/** A slide whose code may still be on its way. */
export function AwaitedSlide(props: SlideProps) {
  const locale = useLocale();
  const { loading } = useMessages();
  const { data: code, error, refetch } = useQuery(slideCode);
  if (code) return <code.DeckSlide {...props} />;
  return (
    <div className={styles['waiting']} aria-busy={!error}>
      {error ? <FigureProblem errors={[error]} retry={() => void refetch()} locale={locale} /> : loading.page}
    </div>
  );
}
