import type { RouteObject } from 'react-router-dom';
import { locales } from '#i18n/locale.ts';
import { AboutPage } from '#pages/about/about-page.tsx';
import { ChartPage } from '#pages/chart/chart-page.tsx';
import { ChartsPage } from '#pages/charts/charts-page.tsx';
import { ComparePage } from '#pages/compare/compare-page.tsx';
import { DataPage } from '#pages/data/data-page.tsx';
import { FiguresPage } from '#pages/figures/figures-page.tsx';
import { LanguageChoice } from '#pages/language-choice.tsx';
import { NotFoundPage } from '#pages/not-found-page.tsx';
import { OverviewPage } from '#pages/overview/overview-page.tsx';
import { PracticePage } from '#pages/practice/practice-page.tsx';
import { PracticesPage } from '#pages/practices/practices-page.tsx';
import { PresentPage } from '#pages/present/present-page.tsx';
import { itemPaths, pagePaths } from '#view/address.ts';
import { Crash } from './crash.tsx';
import { Layout } from './layout.tsx';

/** The pages of one language. */
function pages(): RouteObject[] {
  return [
    { index: true, element: <OverviewPage /> },
    { path: pagePaths.practices, element: <PracticesPage /> },
    { path: `${itemPaths.practice}/:id`, element: <PracticePage /> },
    { path: pagePaths.compare, element: <ComparePage /> },
    { path: pagePaths.charts, element: <ChartsPage /> },
    { path: `${itemPaths.chart}/:id`, element: <ChartPage /> },
    { path: pagePaths.figures, element: <FiguresPage /> },
    { path: pagePaths.present, element: <PresentPage /> },
    { path: pagePaths.data, element: <DataPage /> },
    { path: pagePaths.about, element: <AboutPage /> },
    { path: '*', element: <NotFoundPage /> },
  ];
}

/** Every route. An address without a known language is answered in the first. */
export const routes: RouteObject[] = [
  { path: '/', element: <LanguageChoice />, errorElement: <Crash /> },
  ...locales.map((locale) => ({
    path: locale,
    element: <Layout locale={locale} />,
    errorElement: <Crash />,
    children: pages(),
  })),
  {
    path: '*',
    element: <Layout locale={locales[0]} />,
    errorElement: <Crash />,
    children: [{ path: '*', element: <NotFoundPage /> }],
  },
];
