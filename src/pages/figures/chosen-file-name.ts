import type { Figure } from '#data/figure-index.ts';

/** The name of a file with chosen figures: with their practice, where it is one, and the day, so that files are told apart. */
export function chosenFileName(
  name: string,
  figures: readonly { subject: Pick<Figure['subject'], 'practice'> }[],
  today = new Date(),
): string {
  const practices = new Set(figures.map(({ subject }) => subject.practice));
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  return [name, ...(practices.size === 1 ? practices : []), day].join('-');
}
