/** The attributes by which the script of a deck file finds its elements, and their words. */
export const fileAttribute = {
  /** A slide with its notes; its place, from 1. */
  slide: 'data-file-slide',
  /** On a slide: what is announced when it comes into view. */
  announcement: 'data-announcement',
  /** The box that a slide is scaled to. */
  frame: 'data-frame',
  /** A button of the overview; the place of its slide. */
  choose: 'data-choose',
  /** A button of the tools; the key that it stands for. */
  key: 'data-key',
  /** On a button that shows something else than the slide: what, a `Showing`. */
  shows: 'data-shows',
  /** The box of the tools. */
  tools: 'data-tools',
  /** Where changes are announced. */
  status: 'data-status',
  /** On the status: what is announced when the screen turns black. */
  black: 'data-black',
  /** Where the digits typed so far stand. */
  typed: 'data-typed',
  /** The box that switches letters, digits and signs on or off. */
  characterKeys: 'data-character-keys',
} as const;
