import { layouts } from '#render/geometry.ts';
import styles from './figure-frame.module.css';

const names = Object.keys(layouts);

/** The drawings of a chart that the build printed, one for each layout; the style sheet shows the one that fits. */
export function PrintedPictures({ pictures }: { pictures: string[] }) {
  return (
    <div data-slot="printed">
      {pictures.map((markup, index) => (
        <div
          key={index}
          className={styles['picture']}
          data-layout={pictures.length > 1 ? names[index] : undefined}
          dangerouslySetInnerHTML={{ __html: markup }}
        />
      ))}
    </div>
  );
}
