import { useMemo, type ComponentProps } from 'react';
import { ActivePointContext } from '#render/marks.ts';
import { ChartRegion } from './chart-region.tsx';
import { useWalk } from './use-walk.ts';

interface Props extends Omit<ComponentProps<typeof ChartRegion>, 'walk'> {
  /** Index of the point that is active at first; none when left out. */
  start?: number | null;
}

/** A {@link ChartRegion} whose points the reader can visit. Only the marks follow the active point: nothing is drawn anew. */
export function WalkedChart({ start = null, ...props }: Props) {
  const walk = useWalk(props.model, start);
  const { point, onPoint } = walk;
  const active = useMemo(() => ({ point, onPoint }), [point, onPoint]);
  return (
    <ActivePointContext value={active}>
      <ChartRegion {...props} walk={walk} />
    </ActivePointContext>
  );
}
