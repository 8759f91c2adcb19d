import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents, PracticeEntry } from '#schema/contents.ts';
import { mostPractices } from '#schema/most-practices.ts';
import { outcomeKinds } from '#schema/outcome.ts';
import type { Question } from '#schema/question.ts';
import { address, withView } from '#view/address.ts';
import { questionAnchor } from '#view/passage.ts';

/** A question that a comparison answers, in the reader's language. */
export interface ReadyQuestion extends Pick<Question, 'section' | 'practices'> {
  /** The anchor that tells the comparison what is asked. */
  anchor: string;
  text: string;
}

/** What can be asked about. */
interface Askable extends Pick<Contents, 'questions'> {
  practices: readonly Pick<PracticeEntry, 'id' | 'outcomeKinds'>[];
}

/** The questions that are often asked, and the kinds of outcome that several practices have. */
export function readyQuestions({ questions, practices }: Askable, locale: Locale): ReadyQuestion[] {
  const asked = questions.map(({ id, text, section, practices: about }) => ({
    anchor: questionAnchor(id),
    text: text[locale],
    section,
    practices: about,
  }));
  const shared = outcomeKinds.flatMap((kind): ReadyQuestion[] => {
    const having = practices.filter((practice) => practice.outcomeKinds.includes(kind)).map(({ id }) => id);
    const isAsked = asked.some((question) => having.every((id) => question.practices.includes(id)));
    if (having.length < 2 || having.length > mostPractices || isAsked) return [];
    const text = messages[locale].outcome.question[kind];
    return [{ anchor: questionAnchor(`of-${kind}`), text, section: kind, practices: having }];
  });
  return [...asked, ...shared];
}

/** Where a question is asked: the comparison of its practices, opened by it. */
export function questionAddress({ practices, anchor }: ReadyQuestion, locale: Locale): string {
  return `${withView(address.compare(locale), { practice: practices })}#${anchor}`;
}

/** The question that an anchor names; null where it names none, or the practices are others than it asks about. */
export function askedQuestion(
  anchor: string,
  practices: readonly { id: string }[],
  contents: Contents,
  locale: Locale,
): ReadyQuestion | null {
  const asked = readyQuestions(contents, locale).find((question) => question.anchor === anchor);
  const isAboutThese =
    asked?.practices.length === practices.length && practices.every(({ id }) => asked.practices.includes(id));
  return asked && isAboutThese ? asked : null;
}
