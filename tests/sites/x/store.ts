import { useSyncExternalStore } from 'react';

/** One value that lives outside React and redraws whoever uses it. */
export interface Store<T> {
  set(value: T): void;
  use(): T;
}

export function createStore<T>(initial: T): Store<T> {
  let held = initial;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    set(value) {
      held = value;
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, () => held),
  };
}
