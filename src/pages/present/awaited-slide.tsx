import { useQuery } from '@tanstack/react-query';
import { codeQuery } from '#data/queries.ts';
import { FigureProblem } from '#figure/figure-problem.tsx';
import { TitleSlide } from '#figure/slide-title.tsx';
import { citation } from '#format/citation.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import type { TitleWords } from '#view/deck-words.ts';
import type { ShownSlide } from './shown-slide.ts';
import styles from './awaited-slide.module.css';

/** The code that draws slides, and with it Recharts: loaded once there is a slide to draw. */
const slideCode = codeQuery('slide', () => import('./deck-slide.tsx'));

/** A slide of a deck. */
interface SlideProps {
  slide: ShownSlide;
  /** Place in the deck, from 1. */
  place: number;
  /** Number of slides of the deck. */
  count: number;
  contents: Contents;
}

/** A slide whose code may still be on its way. */
export function AwaitedSlide({ slide, ...props }: SlideProps) {
  if (slide.type === 'chart') return <AwaitedChart entry={slide.entry} {...props} />;
  return <Title {...slide.words} {...props} />;
}

function Title({ title, occasion, count, contents }: TitleWords & Omit<SlideProps, 'slide'>) {
  const locale = useLocale();
  const publication = citation(contents.publication);
  return <TitleSlide title={title} occasion={occasion} count={count} publication={publication} locale={locale} />;
}

/** What the slide of a chart shows. */
export type ChartSlideProps = Omit<SlideProps, 'slide'> & { entry: string };

function AwaitedChart(props: ChartSlideProps) {
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
