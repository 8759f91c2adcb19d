import { useQuery } from '@tanstack/react-query';
import { contentsQuery } from '#data/queries.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { useIsSlow } from '#ui/use-is-slow.ts';
import type { HeadingLevel } from './figure-frame.tsx';
import frame from './figure-frame.module.css';
import styles from './figure-skeleton.module.css';

interface Props {
  chart: string;
  headingLevel: HeadingLevel;
}

/** The room of a figure while it is on its way, under its title. */
export function FigureSkeleton({ chart, headingLevel }: Props) {
  const Title = `h${headingLevel}` as const;
  const locale = useLocale();
  const text = useMessages().problem;
  const { data: contents } = useQuery(contentsQuery());
  const isSlow = useIsSlow();
  return (
    <div className={styles['skeleton']} aria-busy="true">
      <Title className={frame['title']}>{contents?.charts.find(({ id }) => id === chart)?.title[locale]}</Title>
      <p role="status">{isSlow ? text.slow : ''}</p>
    </div>
  );
}
