// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '#app/query-client.ts';
import { buildChart } from '#charts/build.ts';
import { AwakeFigure } from '#figure/awake-figure.tsx';
import { LocaleContext } from '#i18n/locale-context.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { contents as contentsOf } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

// The library of charts cannot be loaded here.
vi.mock('#render/chart-picture.tsx', () => ({ ChartPicture: () => <p>The drawing</p> }));

const catalogue = readCatalogue('data');
const contents = contentsOf(catalogue);
const [definition] = catalogue.charts;
if (!definition) throw new Error('expected a chart');

class Sizes {
  observe = () => {};
  unobserve = () => {};
  disconnect = () => {};
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each(locales)('a figure that cannot be drawn, in %s', (locale) => {
  const model = buildChart(definition, catalogue.datasets, catalogue.units, locale);
  const { problem } = messages[locale];

  it('keeps its title, tells why, leaves the page as it is, and is drawn when that is asked for', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubGlobal(
      'ResizeObserver',
      class extends Sizes {
        override observe = () => {
          throw new Error('no sizes here');
        };
      },
    );
    render(
      <LocaleContext value={locale}>
        <QueryClientProvider client={createQueryClient()}>
          <p>What stands beside it</p>
          <AwakeFigure make={() => model} contents={contents} headingLevel={1} place="own-page" />
        </QueryClientProvider>
      </LocaleContext>,
    );
    expect(screen.getByText('What stands beside it')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: model.title })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('no sizes here');
    vi.stubGlobal('ResizeObserver', Sizes);
    await userEvent.click(screen.getByRole('button', { name: problem.retry }));
    expect(screen.getByRole('figure', { name: model.title })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
