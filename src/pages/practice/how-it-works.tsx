import type { Locale } from '#i18n/locale.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { formatCount } from '#format/number.ts';
import type { Practice, TextGroup } from '#schema/practice.ts';
import { Folded } from './folded.tsx';
import { TextGroups } from './text-groups.tsx';
import styles from './how-it-works.module.css';

/** How a practice works: its description, what is strong and what is hard about it, and, folded, its steps and details. */
export function HowItWorks({ practice }: { practice: Practice }) {
  const locale = useLocale();
  const { practice: text } = useMessages();
  const { description, strengths, challenges, procedure } = practice;
  const steps = procedure.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <>
      <TextGroups groups={description.filter(isInView)} as="prose" isWide headingLevel={3} />
      {strengths.length + challenges.length > 0 && (
        <div className={styles['sides']}>
          <Side title={text.strengths} groups={strengths} />
          <Side title={text.challenges} groups={challenges} />
        </div>
      )}
      <div>
        {steps > 0 && (
          <Folded title={text.procedure} count={formatCount(steps, locale)}>
            <TextGroups groups={procedure} as="steps" isWide />
          </Folded>
        )}
        {details(practice, locale).map((groups) => (
          <Folded key={groups[0].title?.[locale]} title={groups[0].title?.[locale] ?? text.details}>
            <TextGroups groups={[{ items: groups.flatMap(({ items }) => items) }]} isWide />
          </Folded>
        ))}
      </div>
    </>
  );
}

/** What is in view of a description: what has no head of its own, or its first part. */
function isInView({ title }: TextGroup, index: number): boolean {
  return index === 0 || !title;
}

/** The parts that are folded, each under its head: what the publication says under one head in two places is together. */
function details({ description, more }: Practice, locale: Locale): [TextGroup, ...TextGroup[]][] {
  const folded = [...description.filter((group, index) => !isInView(group, index)), ...more];
  const isSameHead = (one: TextGroup, other: TextGroup) => one.title?.[locale] === other.title?.[locale];
  return folded
    .filter((group, index) => folded.findIndex((other) => isSameHead(other, group)) === index)
    .map((first) => [first, ...folded.filter((other) => other !== first && isSameHead(other, first))]);
}

function Side({ title, groups }: { title: string; groups: readonly TextGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <div>
      <h3 className={styles['head']}>{title}</h3>
      <TextGroups groups={groups} />
    </div>
  );
}
