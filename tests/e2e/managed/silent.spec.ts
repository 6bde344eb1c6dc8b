import { expect, inject, it, onTestFinished } from 'vitest';
import { startSites } from '../../sites/server.ts';
import { launch } from '../driver/launch.ts';
import { openPopup, says } from '../driver/own-page.ts';
import { schoolPack, signer } from '../driver/school.ts';

it('the good address is asked after two that never answer, with none of our pages open', async () => {
  const hosts = ['one', 'two', 'three'].map((name) => `${name}.oakfield.example`);
  const [one = '', two = '', three = ''] = hosts;
  const text = await signer.sign(schoolPack(1));
  const sites = await startSites();
  onTestFinished(() => sites.close());
  const asked: string[] = [];
  for (const host of [one, two]) sites.serve(host, () => void asked.push(host));
  const answered = new Promise<void>((resolve) => {
    sites.serve(three, (_, response) => {
      asked.push(three);
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end(text, resolve);
    });
  });
  const packUrls = hosts.map((host) => `https://${host}/pack.json`);
  const managed = { rootKeys: [signer.pinned], packUrls };
  const session = await launch(inject('browser'), { sites, managed });
  onTestFinished(() => session.close());
  const [first, ...others] = await session.browser.pages();
  await Promise.all(others.map((page) => page.close()));
  await first?.goto('about:blank');

  await answered;
  expect(asked).toEqual(hosts);
  await says(await openPopup(session, 'policy'), 'Oakfield rules, edition 1');
}, 120_000);
