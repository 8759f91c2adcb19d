import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from '#i18n/locale-context.ts';
import { FigureProblem } from './figure-problem.tsx';
import { FigureSkeleton } from './figure-skeleton.tsx';
import type { FigureProps } from './figure.tsx';
import { usePageContentsQuery } from './page-contents.ts';
import { useAwakeFigure } from './use-awake-figure.ts';
import { whenNear } from './when-near.ts';

/** A figure of which nothing is printed: code and data are fetched when it comes near the viewport, at once on its own page. */
export function FetchedFigure(props: FigureProps) {
  const { chart, headingLevel, place = 'page', hide, tab, onTab, controls, onControls } = props;
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(place === 'own-page');
  useEffect(() => (isNear || !box.current ? undefined : whenNear(box.current, () => setNear(true))), [isNear]);
  const awake = useAwakeFigure(chart, isNear);
  const { data: contents } = useQuery(usePageContentsQuery());
  const title = contents?.charts.find(({ id }) => id === chart)?.title[locale];
  if (awake.status === 'error') {
    const heading = { title, level: headingLevel };
    return <FigureProblem errors={awake.errors} retry={awake.retry} locale={locale} heading={heading} />;
  }
  if (awake.status === 'success') {
    const { AwakeFigure } = awake.code;
    const placed = { headingLevel, place, hide, tab, onTab, controls, onControls };
    return <AwakeFigure make={awake.make} contents={awake.contents} {...placed} />;
  }
  return (
    <div ref={box}>
      <FigureSkeleton title={title} headingLevel={headingLevel} isAlone={place === 'own-page'} />
    </div>
  );
}
