import { once } from 'node:events';
import { join } from 'node:path';
import { write } from '../files.ts';
import { Misuse } from '../outcome.ts';
import { testServer } from '../publish/static-server.ts';
import { command, type Surroundings } from './command.ts';

interface Options {
  port: string;
  json?: boolean;
}

export const serve = ({ terminal, end }: Surroundings) =>
  command(
    'serve',
    'offer a published folder on this computer, for trying it out (ends with Ctrl+C)',
  )
    .argument('<folder>', 'what "publish" wrote')
    .option('--port <number>', 'where to listen', '8443')
    .action(async (folder: string, options: Options) => {
      const { server, certificate } = await testServer(folder, terminal.complain);
      server.listen(Number(options.port), '127.0.0.1');
      await once(server, 'listening').catch(() => {
        throw new Misuse(`Port ${options.port} is in use. Choose another with --port.`);
      });
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : options.port;
      const url = `https://localhost:${port}/channel.json`;
      const file = join(folder, 'test-server.pem');
      write(file, certificate);
      const lines = [
        `Serving ${folder} at ${url}`,
        `Try: second-look verify ${url} --ca ${file} --key <public key>`,
      ];
      end({ ok: true, data: { url, certificate: file }, lines }, options.json ?? false);
      await once(server, 'close');
    });
