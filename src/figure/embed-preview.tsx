import { useEffect, useRef } from 'react';
import { heightIn } from '#view/embed-message.ts';
import styles from './embed-preview.module.css';

interface Props {
  /** Address of the embed document. */
  src: string;
  title: string;
  /** Width and height of the frame in pixels. */
  width: number;
  height: number;
  /** Called with the height that the embed asks for. */
  onHeight: (height: number) => void;
}

/**
 * An embed as another page would show it, in the strictest frame that a page may use, at a width that may be wider than there
 * is room for. Each address needs a preview of its own (`key`): a frame that goes from address to address would fill the
 * history of the page. So does each width: a frame out of view is measured when it is loaded, not when it is resized.
 */
export function EmbedPreview({ src, title, width, height, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const receive = ({ source, data }: MessageEvent) => {
      const asked = source === frame.current?.contentWindow ? heightIn(data) : null;
      if (asked !== null) onHeight(asked);
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [onHeight]);
  return (
    <div className={styles['place']}>
      <iframe
        ref={frame}
        className={styles['frame']}
        sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"
        src={src}
        title={title}
        width={width}
        height={height}
      />
    </div>
  );
}
