import { useMessages } from '#i18n/locale-context.ts';
import { useCurrentSection } from './use-current-section.ts';
import styles from './section-list.module.css';

/** The sections of the page of a practice, in their order; each is its anchor too. */
export const sectionIds = ['results', 'working', 'money', 'sources'] as const;

/** One of {@link sectionIds}. */
export type SectionId = (typeof sectionIds)[number];

/** The list of sections, which stays in view: plain anchors, the one that is being read marked once scripts run. */
export function SectionList() {
  const { practice: text } = useMessages();
  const current = useCurrentSection(sectionIds);
  return (
    <nav className={styles['sections']} aria-label={text.onThisPage}>
      <ul className={styles['list']}>
        {sectionIds.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {text.sections[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
