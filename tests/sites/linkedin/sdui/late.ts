import { useEffect, useState } from 'react';

/** A value as it was a moment ago: the real buttons follow the text late. */
export function useLate<Value>(value: Value): Value {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), 50);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
