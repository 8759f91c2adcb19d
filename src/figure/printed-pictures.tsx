import { pictureWidths } from '#render/geometry.ts';
import styles from './figure-frame.module.css';

/** The drawings of a chart that the build printed, one for each width; the style sheet shows the one that fits. */
export function PrintedPictures({ pictures }: { pictures: string[] }) {
  return (
    <>
      <div data-slot="printed" className={styles['printed']}>
        {pictures.map((markup, index) => (
          <div
            key={index}
            className={styles['picture']}
            data-width={pictures.length > 1 ? pictureWidths[index] : undefined}
            dangerouslySetInnerHTML={{ __html: markup }}
          />
        ))}
      </div>
      <div data-slot="live" />
    </>
  );
}
