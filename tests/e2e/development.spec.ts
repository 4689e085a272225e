import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';

describeWindow('what is built', () => {
  test('takes its pages from no server, whatever the environment says', async () => {
    const asked: string[] = [];
    const server = createServer(({ url }, answer) => {
      asked.push(url ?? '');
      answer.setHeader('content-type', 'text/html').end('<h1>A page of somebody else</h1>');
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    onTestFinished(() => {
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    process.env['ELECTRON_RENDERER_URL'] = `http://127.0.0.1:${port}`;
    onTestFinished(() => {
      delete process.env['ELECTRON_RENDERER_URL'];
    });

    const { page } = await startProgram();
    await page.getByRole('heading', { name: textIn.en.signingIn.setUpTitle }).waitFor();
    expect(asked).toEqual([]);
  });
});
