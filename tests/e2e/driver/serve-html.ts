import type { Session } from './launch.ts';

/** A host of the sites answers with this page alone, whatever it is asked for. */
export function serveHtml({ sites }: Session, host: string, html: string): void {
  sites.serve(host, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
  });
}
