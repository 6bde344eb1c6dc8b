import { once } from 'node:events';
import { write } from '../files.ts';
import { Misuse } from '../outcome.ts';
import { channelIn } from '../publish/folder.ts';
import { testServer } from '../publish/static-server.ts';
import { command, type Surroundings } from './command.ts';
import { wholeNumber } from './given.ts';

interface Options {
  port: number;
  json?: boolean;
}

export const serve = ({ terminal, end }: Surroundings) =>
  command(
    'serve',
    'offer a published folder on this computer, for trying it out (ends with Ctrl+C)',
  )
    .argument('<folder>', 'what "publish" wrote')
    .option('--port <number>', 'where to listen', wholeNumber(0, 65_535), 8443)
    .action(async (folder: string, options: Options) => {
      const channel = channelIn(folder);
      if (!channel) throw new Misuse(`${folder} holds no channel.json. "publish" writes it.`);
      const { server, certificate } = await testServer(folder, terminal.complain);
      server.listen(options.port, '127.0.0.1');
      await once(server, 'listening').catch(() => {
        throw new Misuse(`Port ${options.port} is in use. Choose another with --port.`);
      });
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : options.port;
      const url = `https://localhost:${port}/channel.json`;
      // Not into the folder, whose content is for everybody.
      const file = 'test-server.pem';
      write(file, certificate);
      const lines = [
        `Serving ${folder} at ${url} until Ctrl+C.`,
        `In another window: second-look verify ${url} --org ${channel.orgId} --ca ${file} --key <public key>`,
      ];
      end({ ok: true, data: { url, certificate: file }, lines }, options.json ?? false);
      await once(server, 'close');
    });
