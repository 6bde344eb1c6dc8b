import type { JSHandle, Page } from 'puppeteer-core';
import { isFirefox } from './firefox.ts';

/**
 * The closed shadow roots of a page, which no script of the page can reach, through the browser's
 * own debugging protocol. Only tests can do this: it is how they press what a person presses.
 */
export async function closedRoots(page: Page): Promise<JSHandle<ShadowRoot>[]> {
  return isFirefox(page.browser()) ? rootsByBidi(page) : rootsByCdp(page);
}

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  contentDocument?: CdpNode;
}

async function rootsByCdp(page: Page): Promise<JSHandle<ShadowRoot>[]> {
  // Puppeteer's own session is the only one whose objects become its handles.
  const frame = page.mainFrame() as unknown as {
    client: { send(method: string, params: object): Promise<{ root: CdpNode; object: object }> };
    mainRealm(): { createCdpHandle(object: object): JSHandle<ShadowRoot> };
  };
  const { root } = await frame.client.send('DOM.getDocument', { depth: -1, pierce: true });
  const closed = [...nodesBelow(root)].filter((node) => node.shadowRootType === 'closed');
  return Promise.all(
    closed.map(async ({ backendNodeId }) => {
      const { object } = await frame.client.send('DOM.resolveNode', { backendNodeId });
      return frame.mainRealm().createCdpHandle(object);
    }),
  );
}

function* nodesBelow(node: CdpNode): Generator<CdpNode> {
  yield node;
  for (const child of [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ])
    yield* nodesBelow(child);
}

interface BidiNode {
  sharedId?: string;
  type: string;
  value?: { mode?: string; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

async function rootsByBidi(page: Page): Promise<JSHandle<ShadowRoot>[]> {
  const frame = page.mainFrame() as unknown as {
    browsingContext: { id: string; connection: unknown };
    mainRealm(): { createHandle(value: object): JSHandle<ShadowRoot> };
  };
  const browser = page.browser() as unknown as {
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
