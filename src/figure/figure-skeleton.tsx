import { useMessages } from '#i18n/locale-context.ts';
import { useIsSlow } from '#ui/use-is-slow.ts';
import type { HeadingLevel } from './figure-frame.tsx';
import frame from './figure-frame.module.css';
import styles from './figure-skeleton.module.css';

interface Props {
  /** Left out while it is not known. */
  title: string | undefined;
  headingLevel: HeadingLevel;
}

/** The room of a figure while it is on its way, under its title. */
export function FigureSkeleton({ title, headingLevel }: Props) {
  const Title = `h${headingLevel}` as const;
  const text = useMessages().problem;
  const isSlow = useIsSlow();
  return (
    <div className={styles['skeleton']} aria-busy="true">
      <Title className={frame['title']}>{title}</Title>
      <p role="status">{isSlow ? text.slow : ''}</p>
    </div>
  );
}
