import { useEffect, useState } from 'react';

/** True only some milliseconds after the value is: the real site enables its buttons a little late. */
export function useLate(value: boolean, milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!value) return setLate(false);
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return value && late;
}
