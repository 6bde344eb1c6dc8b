import { Unreachable } from '../../src/updates/download.ts';

/** Bytes of what travels for one answer, body apart; measured on the shipped nginx configuration. */
export interface Wire {
  /** A request for a file, with the headers browsers send. */
  request: number;
  headers: number;
  notModified: number;
}

/** A plain web host over simulated time, and what it had to do. */
export interface Host {
  put(name: string, text: string): void;
  setDown(down: boolean): void;
  /** @param known what the browser's own cache holds of this file @throws Unreachable while the host is down. */
  ask(name: string, known: string | undefined, second: number): string;
  /** Requests and bytes sent, by second. */
  load: Map<number, { requests: number; bytes: number }>;
}

export function makeHost(wire: Wire): Host {
  const files = new Map<string, string>();
  let isDown = false;
  const host: Host = {
    put: (name, text) => void files.set(name, text),
    setDown: (now) => {
      isDown = now;
    },
    load: new Map(),
    ask: (name, known, second) => {
      const text = files.get(name);
      const isKnown = text !== undefined && text === known;
      const bytes = isKnown ? wire.notModified : wire.headers + (text?.length ?? 0);
      const before = host.load.get(second) ?? { requests: 0, bytes: 0 };
      const sent = isDown ? 0 : bytes;
      host.load.set(second, { requests: before.requests + 1, bytes: before.bytes + sent });
      if (isDown || text === undefined) throw new Unreachable(['the host', isDown ? '' : '404']);
      return text;
    },
  };
  return host;
}
