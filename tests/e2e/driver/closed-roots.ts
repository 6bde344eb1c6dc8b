import type { Frame, JSHandle, Page } from 'puppeteer-core';
import { isFirefox } from './firefox.ts';

/**
 * The closed shadow roots of a page or frame, which no script of it can reach, through the browser's
 * own debugging protocol. Only tests can do this: it is how they press what a person presses.
 */
export async function closedRoots(place: Page | Frame): Promise<JSHandle<ShadowRoot>[]> {
  const frame = 'mainFrame' in place ? place.mainFrame() : place;
  return isFirefox(frame.page().browser()) ? rootsByBidi(frame) : rootsByCdp(frame);
}

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

async function rootsByCdp(frame: Frame): Promise<JSHandle<ShadowRoot>[]> {
  // Puppeteer's own session is the only one whose objects become its handles.
  const { client, mainRealm } = frame as unknown as {
    client: { send(method: string, params: object): Promise<{ node: CdpNode; object: object }> };
    mainRealm(): { createCdpHandle(object: object): JSHandle<ShadowRoot> };
  };
  const handle = await frame.evaluateHandle(() => document);
  const { objectId } = handle.remoteObject();
  const { node } = await client.send('DOM.describeNode', { objectId, depth: -1, pierce: true });
  const closed = [...nodesBelow(node)].filter(({ shadowRootType }) => shadowRootType === 'closed');
  return Promise.all(
    closed.map(async ({ backendNodeId }) => {
      const { object } = await client.send('DOM.resolveNode', { backendNodeId });
      return mainRealm.call(frame).createCdpHandle(object);
    }),
  );
}

function* nodesBelow(node: CdpNode): Generator<CdpNode> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
    yield* nodesBelow(child);
}

interface BidiNode {
  sharedId?: string;
  type: string;
  value?: { mode?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

async function rootsByBidi(place: Frame): Promise<JSHandle<ShadowRoot>[]> {
  const frame = place as unknown as {
    browsingContext: { id: string; connection: unknown };
    mainRealm(): { createHandle(value: object): JSHandle<ShadowRoot> };
  };
  const browser = place.page().browser() as unknown as {
    connection: {
      send(method: string, params: object): Promise<{ result: { result: BidiNode } }>;
    };
  };
  const { result } = await browser.connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target: { context: frame.browsingContext.id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  return [...bidiRoots(result.result)].map((node) => frame.mainRealm().createHandle(node));
}

function* bidiRoots(node: BidiNode): Generator<BidiNode> {
  const { shadowRoot, children = [] } = node.value ?? {};
  if (shadowRoot?.value?.mode === 'closed') yield shadowRoot;
  for (const child of [...children, ...(shadowRoot ? [shadowRoot] : [])]) yield* bidiRoots(child);
}
