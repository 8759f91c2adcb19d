import { useXAxisDomain, useXAxisScale, useYAxisDomain, useYAxisScale } from 'recharts';

/** The place in pixels of a value on an axis; NaN for a value without one. */
type Scale = (value: number) => number;

/**
 * The scale of the horizontal axis of the chart around: whatever is drawn beside Recharts' own marks asks it.
 * @returns null until Recharts has laid the chart out
 */
export function useXScale(): Scale | null {
  return scaleOf(useXAxisScale(), useXAxisDomain());
}

/** The scale of the vertical axis; see {@link useXScale}. */
export function useYScale(): Scale | null {
  return scaleOf(useYAxisScale(), useYAxisDomain());
}

function scaleOf(places: ReturnType<typeof useXAxisScale>, domain: ReturnType<typeof useXAxisDomain>): Scale | null {
  // Recharts hands out a scale before it knows the size of the chart.
  const isReady = places && Number.isFinite(places(domain?.[0]));
  return isReady ? (value) => places(value) ?? NaN : null;
}
