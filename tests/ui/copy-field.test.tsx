// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { CopyField } from '#ui/copy-field.tsx';

afterEach(cleanup);

it('says that it waits for the text that is about to change, and copies that', async () => {
  const user = userEvent.setup();
  const words = { copy: 'Copy', copied: 'Copied', failed: 'Failed' };
  const { rerender } = render(<CopyField label="Code" text="a guess" words={words} pending="Measuring" />);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(screen.getByRole('status').textContent).toBe('Measuring');
  rerender(<CopyField label="Code" text="measured" words={words} />);
  await screen.findByText('Copied');
  expect(screen.getByRole('status').textContent).toBe('Copied');
  expect(await navigator.clipboard.readText()).toBe('measured');
});
