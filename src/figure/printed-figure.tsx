import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, type RefObject } from 'react';
import type { Locale } from '#i18n/locale.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { enliven } from './enliven.ts';
import type { HeadingLevel } from './figure-frame.tsx';

/** Gives the markup of a figure while the build prints a page; in the browser there is none to give. */
export const PrintContext = createContext<(chart: string, locale: Locale, headingLevel: HeadingLevel) => string>(
  () => '',
);

interface Props {
  box: RefObject<HTMLDivElement | null>;
  chart: string;
  headingLevel: HeadingLevel;
}

/** A figure that the build printed into the page. React leaves its markup alone. */
export function PrintedFigure({ box, chart, headingLevel }: Props) {
  const locale = useLocale();
  const queryClient = useQueryClient();
  const print = useContext(PrintContext);
  useEffect(() => {
    const figure = box.current?.querySelector('figure');
    return figure ? enliven(figure, locale, () => queryClient) : undefined;
  }, [box, locale, queryClient]);
  return (
    <div ref={box} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: print(chart, locale, headingLevel) }} />
  );
}
