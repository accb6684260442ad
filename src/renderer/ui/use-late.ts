import { useEffect, useState } from 'react';

/** True after 150 ms: what loads faster than that must not flash. */
export function useLate(afterMs = 150): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs]);
  return late;
}
