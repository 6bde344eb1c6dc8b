import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../browser/message-of.ts';
import type { Stored } from '../browser/stored.ts';
import { t } from './text.ts';

/** A stored value as a page uses it: live, and with what went wrong in words. */
export interface Kept<T> {
  /** Undefined until it has been read. */
  value: T | undefined;
  problem: string | undefined;
  /** @returns whether the storage took the change; if not, `problem` says so. */
  change(step: (value: T) => T): Promise<boolean>;
}

export function useStored<T>(item: Stored<T>): Kept<T> {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    item.read().then(setValue, (error) => setProblem(t('popup.problem.read', messageOf(error))));
    return item.watch(setValue);
  }, [item]);

  const change = async (step: (value: T) => T) => {
    try {
      setValue(await item.change(step));
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(t('popup.problem.write', messageOf(error)));
      return false;
    }
  };
  return { value, problem, change };
}
