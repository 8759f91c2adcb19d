import type { ReactNode } from 'react';

interface Props {
  /** What is in the box: it is a region of the page. */
  label: string;
  /** How far it reaches, and in which direction it scrolls. */
  className: string | undefined;
  children: ReactNode;
}

/** A box that scrolls where there is no room for what it holds. */
export function ScrollBox({ label, className, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser scrolls by keys without focus
    <div className={className} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
