import { useEffect, useState } from 'react';

/** After this many milliseconds a wait is put into words. */
const slowAfter = 4000;

/** False at first, true once the component has waited for long. */
export function useIsSlow(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return isSlow;
}
