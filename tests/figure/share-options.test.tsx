// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { CopyOptions } from '#figure/copy-options.tsx';
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
  const { sharing, file } = messages[model.locale];
  const context = { publication: 'SERV', practice: null, provenance: { address: '', fingerprint: '' } };

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

  it('is read among the things to copy, with its source', () => {
    render(
      <LocaleContext value={model.locale}>
        <CopyOptions model={model} contents={contents} context={context} />
      </LocaleContext>,
    );
    const entry = screen.getByRole('button', { name: file.copy.sentence }).parentElement;
    expect(entry?.textContent).toContain(model.sentence);
    expect(entry?.textContent).toContain('SERV (2018)');
  });

  it('comes first in what a speaker sees', () => {
    const { container } = render(<NotesOf model={model} note="" publication="SERV (2018)" />);
    expect(container.querySelector('p')?.textContent).toBe(model.sentence);
  });
});
