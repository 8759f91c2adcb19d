/**
 * What a unit measures: how many, which part, how much money, how long, when, or something else (a score, a rate per
 * person). A file of its own: embeds need no parser for it.
 */
export const quantityKinds = ['count', 'share', 'amount', 'duration', 'date', 'other'] as const;

/** One of {@link quantityKinds}. */
export type QuantityKind = (typeof quantityKinds)[number];
