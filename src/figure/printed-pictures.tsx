import { layoutNames, type Layout } from '#render/geometry.ts';
import styles from './described-chart.module.css';

interface Props {
  /** The drawings that the build made, in the order of the layouts; one for a kind that is plain HTML. */
  pictures: string[];
  /** Whether the chart has the page to itself. */
  isOwnPage: boolean;
}

/** The drawings of a chart that the build printed, in the two layouts that its place has; the style sheet shows the one that fits. */
export function PrintedPictures({ pictures, isOwnPage }: Props) {
  const unused: Layout = isOwnPage ? 'wide' : 'large';
  return (
    <div data-slot="printed">
      {pictures.map(
        (markup, index) =>
          layoutNames[index] !== unused && (
            <div
              key={index}
              className={styles['picture']}
              data-layout={pictures.length > 1 ? layoutNames[index] : undefined}
              dangerouslySetInnerHTML={{ __html: markup }}
            />
          ),
      )}
    </div>
  );
}
