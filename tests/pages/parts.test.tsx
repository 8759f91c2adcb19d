// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '../app/render-app.tsx';
import { smallContents } from '../fixtures/contents.ts';

const [first] = smallContents.practices;
if (!first) throw new Error('expected a practice, received none');
const practices = Array.from({ length: 400 }, (_, index) => ({
  ...first,
  id: `practice-${index + 1}`,
  name: { nl: `Praktijk ${index + 1}`, en: `Practice ${index + 1}` },
}));
const files = {
  'data/contents.json': { ...smallContents, practices },
  'data/challenges.json': {
    themes: [{ id: 'time', label: { nl: 'Tijd', en: 'Time' } }],
    challenges: practices.map(({ id }) => ({
      nl: `Te weinig tijd in ${id}`,
      en: `Too little time in ${id}`,
      source: { heading: 'Uitdagingen', lines: [1, 2] },
      practice: id,
      theme: 'time',
    })),
  },
};

describe('with 400 practices', () => {
  it('the choice for a comparison shows some, finds any, and keeps what is chosen', async () => {
    const { user, currentAddress } = renderApp('/nl/compare/', files);
    const choices = () => screen.getAllByRole('checkbox', { name: /^Praktijk/ });
    await screen.findByRole('searchbox', { name: 'Zoek in praktijken' });
    expect(choices()).toHaveLength(48);
    await user.type(screen.getByRole('searchbox', { name: 'Zoek in praktijken' }), 'praktijk 399');
    await user.click(screen.getByRole('checkbox', { name: /^Praktijk 399/ }));
    expect(currentAddress()).toBe('/nl/compare/?practice=practice-399');
    await user.clear(screen.getByRole('searchbox', { name: 'Zoek in praktijken' }));
    expect(choices()).toHaveLength(49);
    await user.click(screen.getByRole('button', { name: 'Toon meer, nog 352' }));
    expect(choices()).toHaveLength(97);
  });

  it('cards and challenges come in parts', async () => {
    const { user } = renderApp('/nl/practices/', files);
    await screen.findByText(/Te weinig tijd in practice-1$/);
    expect(screen.getAllByText(/^Te weinig tijd|: Te weinig tijd/).length).toBeLessThanOrEqual(10);
    expect(screen.getAllByRole('article')).toHaveLength(24);
    await user.click(screen.getByRole('button', { name: 'Toon meer, nog 390' }));
    expect(screen.queryByRole('button', { name: 'Toon meer, nog 390' })).toBeNull();
  });
});
