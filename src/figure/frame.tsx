import { FigureFrame, type FrameProps } from './figure-frame.tsx';
import { OwnPageFrame } from './own-page-frame.tsx';
import { StripFrame } from './strip-frame.tsx';

/**
 * A chart in the frame that its place asks for: among others on a page a small chart is a strip; on its own page a chart
 * has a rail beside it; everywhere else it is a figure.
 */
export function Frame(props: FrameProps) {
  const { isStrip, isOwnPage } = props.context;
  if (isStrip) return <StripFrame {...props} />;
  return isOwnPage ? <OwnPageFrame {...props} /> : <FigureFrame {...props} />;
}
