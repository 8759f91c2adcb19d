// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { QuotedSentence } from '#figure/quoted-sentence.tsx';
import { ShareOptions } from '#figure/share-options.tsx';
import { LocaleContext } from '#i18n/locale-context.ts';
import { locales } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { NotesOf } from '#pages/present/speaker-notes.tsx';
import { contents as contentsOf } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const contents = contentsOf(catalogue);
const definition = catalogue.charts.find(({ id }) => id === 'ibo-contract-types');
if (!definition) throw new Error('expected the chart ibo-contract-types');
const models = locales.map((locale) => buildChart(definition, catalogue.datasets, catalogue.units, locale));

afterEach(cleanup);

describe.each(models)('the sentence to take along in $locale', (model) => {
  const { sharing } = messages[model.locale];

  it('is read with its source in the dialog before it is copied or shared, and goes along by device and by mail', async () => {
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: ShareData) => void shared.push(data),
    });
    render(
      <LocaleContext value={model.locale}>
        <ShareOptions model={model} contents={contents} tab="chart" />
      </LocaleContext>,
    );
    const cited = `${model.sentence} ${messages[model.locale].figure.source}: SERV (2018), `;
    expect(screen.getByLabelText(sharing.share.sentence)).toHaveProperty('value', expect.stringContaining(cited));
    await userEvent.click(screen.getByRole('button', { name: sharing.share.device }));
    expect(shared.map(({ text }) => text)).toEqual([expect.stringContaining(cited)]);
    const mail = screen.getByRole('link', { name: sharing.share.mail }).getAttribute('href');
    expect(decodeURIComponent(mail ?? '')).toContain(cited);
  });

  it('is copied with its source and its address from below the chart', async () => {
    const user = userEvent.setup();
    render(<QuotedSentence model={model} publication="SERV (2018)" />);
    await user.click(screen.getByRole('button', { name: sharing.share.copyWithSource }));
    expect(await screen.findByText(sharing.copied)).toBeTruthy();
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`${model.sentence} ${messages[model.locale].figure.source}: SERV`);
    expect(copied).toMatch(new RegExp(`\\. http://localhost.*/${model.locale}/charts/ibo-contract-types/$`));
  });

  it('has a citation beside it, of the chart and of the publication', () => {
    render(
      <LocaleContext value={model.locale}>
        <ShareOptions model={model} contents={contents} tab="chart" />
      </LocaleContext>,
    );
    const citation = screen.getByRole('textbox', { name: sharing.share.citation });
    expect(citation).toHaveProperty('value', expect.stringContaining(model.title));
    expect(citation).toHaveProperty('value', expect.stringContaining('SERV (2018)'));
  });

  it('comes first in what a speaker sees', () => {
    const { container } = render(<NotesOf model={model} note="" publication="SERV (2018)" />);
    expect(container.querySelector('p')?.textContent).toBe(model.sentence);
  });
});
