import type { Catalogue } from '#data/catalogue.ts';
import type { Challenges } from '#schema/challenge.ts';
import { boundPractice } from './bound-texts.ts';

/** The challenges of all practices in one list, so that they can be read by theme. */
export function challenges(catalogue: Catalogue): Challenges {
  return {
    themes: catalogue.challengeThemes,
    challenges: catalogue.practices.flatMap((practice) =>
      boundPractice(practice, catalogue).challenges.flatMap(({ items }) =>
        items.map((item) => ({ ...item, practice: practice.id, theme: item.theme ?? null })),
      ),
    ),
  };
}
