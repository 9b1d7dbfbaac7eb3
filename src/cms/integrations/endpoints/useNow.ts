import { useEffect, useState } from 'react';

/** The time, as it goes on while somebody looks. */
export function useNow(everyMs = 10_000): number {
  const [, setLooked] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setLooked((times) => times + 1), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return Date.now();
}
