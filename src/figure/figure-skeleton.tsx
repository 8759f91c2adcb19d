import { useMessages } from '#i18n/locale-context.ts';
import { useIsSlow } from '#ui/use-is-slow.ts';
import type { HeadingLevel } from './figure-frame.tsx';
import frame from './figure-frame.module.css';
import styles from './figure-skeleton.module.css';

interface Props {
  /** Left out while it is not known. */
  title: string | undefined;
  headingLevel: HeadingLevel;
  /** Whether the figure will have the page to itself. */
  isAlone?: boolean;
}

/**
 * The room of a figure while it is on its way, under its title. A figure alone keeps what follows it out of the window,
 * so that nothing in sight moves when it comes.
 */
export function FigureSkeleton({ title, headingLevel, isAlone = false }: Props) {
  const Title = `h${headingLevel}` as const;
  const text = useMessages().problem;
  const isSlow = useIsSlow();
  return (
    <div className={styles['skeleton']} data-alone={isAlone ? '' : undefined} aria-busy="true">
      <Title className={frame['title']}>{title}</Title>
      <p role="status">{isSlow ? text.slow : ''}</p>
      {isAlone && <div className={styles['stage']} />}
    </div>
  );
}
