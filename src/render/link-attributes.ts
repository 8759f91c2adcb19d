import type { Link } from '#charts/link.ts';

/** The attributes by which the elements of a page light up together. */
export const linkAttribute = {
  /** The links of an element, separated by spaces: it lights up with each of these. */
  links: 'data-links',
  /** The link that lights up while the reader points at the element or is in it. */
  lights: 'data-lights',
  /** On an element that is lit. */
  lit: 'data-lit',
} as const;

/** The attributes of an element that lights up with some links. @param lights the one that it lights up itself; null for none */
export function linked(links: readonly Link[], lights: Link | null) {
  return { [linkAttribute.links]: links.join(' ') || undefined, [linkAttribute.lights]: lights ?? undefined };
}

/** The attributes of an element that stands for one thing; none where that means nothing elsewhere. */
export function linkedTo(link: Link | null | undefined) {
  return link ? linked([link], link) : {};
}
