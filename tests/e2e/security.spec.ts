import { spawn } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { withoutRowlock } from '../support/headless.ts';
import { type Program, programArguments } from '../support/launch.ts';
import { ended } from '../support/processes.ts';
import { describeWindow, startProgram } from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { within } from '../support/within.ts';

/** What happens in a window has no limit of its own. */
const patience = 30_000;

describeWindow('the window is closed to everything but its own page', () => {
  let program: Program;
  beforeAll(async () => {
    program = await startProgram();
    await program.page.getByRole('heading', { name: textIn.en.signingIn.setUpTitle }).waitFor();
  });

  test('the page has no Node, in a sandbox of its own', async () => {
    const { app, page } = program;
    const names = '[typeof require, typeof process, typeof module, typeof Buffer].join()';
    expect(await page.evaluate(names)).toBe('undefined,undefined,undefined,undefined');
    expect(await page.evaluate('location.origin')).toBe('app://rowlock');
    const preferences = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(window => {
        // Not in the declarations, and the only way to ask.
        const contents = window.webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>;
        };
        const { sandbox, contextIsolation, nodeIntegration, webviewTag } =
          contents.getLastWebPreferences();
        return { sandbox, contextIsolation, nodeIntegration, webviewTag };
      }),
    );
    expect(preferences).toEqual([
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false },
    ]);
  });

  test('it opens no other window and goes to no other place', async () => {
    const { app, page } = program;
    await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const tried: string[] = [];
      Object.assign(globalThis, { tried });
      window?.webContents.on('will-frame-navigate', event => {
        tried.push(`${event.url} ${event.defaultPrevented ? 'refused' : 'allowed'}`);
      });
    });
    expect(await page.evaluate(`window.open('https://example.org/') === null`)).toBe(true);
    expect(await page.evaluate(`window.open('app://rowlock/') === null`)).toBe(true);
    await page.evaluate(`location.href = 'https://example.org/'`);
    await page.evaluate(`location.href = 'app://rowlock/other'`);
    await page.evaluate(`location.href = 'app://training/'`);
    await page.evaluate(`{
      const link = document.createElement('a');
      link.href = 'file:///etc/passwd';
      document.body.append(link);
      link.click();
      link.remove();
    }`);
    const tried = () => app.evaluate(() => (globalThis as unknown as { tried: string[] }).tried);
    await expect
      .poll(tried, { timeout: 10_000 })
      .toEqual([
        'https://example.org/ refused',
        'app://rowlock/other refused',
        'app://training/ refused',
      ]);
    expect(page.url()).toBe('app://rowlock/');
    expect(app.windows()).toHaveLength(1);
  });

  test('its policy lets nothing in but its own files', async () => {
    const { page } = program;
    const policy = String(
      await page.evaluate(`fetch('/').then(page => page.headers.get('content-security-policy'))`),
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);

    // After a turn of the event loop, so that nothing runs with the debugger's own rights.
    const tried = page.evaluate(`new Promise(done => setTimeout(async () => {
      const violated = [];
      const listen = event => violated.push(event.effectiveDirective);
      document.addEventListener('securitypolicyviolation', listen);
      const script = document.createElement('script');
      script.textContent = 'window.inlineScriptRan = true';
      document.body.append(script);
      const image = new Image();
      const frame = document.createElement('iframe');
      const noFrame = new Promise(resolve => document.addEventListener('securitypolicyviolation', event => {
        if (event.effectiveDirective === 'frame-src') resolve(true);
      }));
      frame.src = 'https://example.org/';
      document.body.append(frame);
      const noImage = new Promise(resolve => (image.onerror = () => resolve(true)));
      image.src = 'https://example.org/picture.png';
      let evaluated = false;
      try { evaluated = (0, eval)('true'); } catch {}
      const fetched = await fetch('https://example.org/').then(() => true, () => false);
      await Promise.all([noImage, noFrame]);
      script.remove();
      frame.remove();
      document.removeEventListener('securitypolicyviolation', listen);
      done({ inline: window.inlineScriptRan === true, evaluated, fetched, violated: [...new Set(violated)].sort() });
    }, 0))`);
    expect(await within(patience, 'the end of all that was tried', tried)).toEqual({
      inline: false,
      evaluated: false,
      fetched: false,
      violated: ['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem'],
    });
  });

  test('its files are those of the page alone', async () => {
    const { page } = program;
    for (const path of [
      '/../../package.json',
      '/..%2f..%2fpackage.json',
      '/nothing.js',
      '//etc/passwd',
    ]) {
      const status = await page.evaluate(
        `fetch(${JSON.stringify(path)}).then(answer => answer.status, () => 'refused')`,
      );
      expect([path, status]).toEqual([
        path,
        expect.toSatisfy(each => each === 404 || each === 'refused'),
      ]);
    }
  });

  test('it is permitted nothing of the computer', async () => {
    const { page } = program;
    expect(await page.evaluate('Notification.requestPermission()')).toBe('denied');
    const asking = page.evaluate(`Promise.all([
      navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(() => 'given', each => each.name),
      new Promise(done => navigator.geolocation.getCurrentPosition(() => done('given'), each => done(each.code))),
      navigator.clipboard.readText().then(() => 'given', each => each.name),
      ...['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'].map(name =>
        navigator.permissions.query({ name }).then(({ state }) => state, each => each.name)),
    ])`);
    expect(await within(patience, 'an answer to each wish', asking)).toEqual([
      expect.stringMatching(/^(NotAllowedError|NotFoundError)$/),
      1,
      'NotAllowedError',
      ...Array<string>(6).fill('denied'),
    ]);
  });

  test('only the page itself gets a port: no frame in it, no other window', async () => {
    const { app, page } = program;
    const prepared = page.evaluate(`(async () => {
      // What the page says to the program, word for word, so that it can be said again.
      const said = await new Promise(done => {
        const post = MessagePort.prototype.postMessage;
        MessagePort.prototype.postMessage = function (message, ...rest) {
          MessagePort.prototype.postMessage = post;
          done(message);
          return post.call(this, message, ...rest);
        };
      });
      window.heard = [];
      window.ask = (who, post) => {
        const { port1, port2 } = new MessageChannel();
        const answer = new Promise(done => (port1.onmessage = () => done(heard.push(who))));
        post(port2);
        port1.postMessage(said);
        return answer;
      };
      document.body.append(document.createElement('iframe'));
    })()`);
    await within(patience, 'a word of the page to the program', prepared);
    const [, frame] = page.frames();
    if (!frame) throw new Error('there is no frame to ask from');
    const asking = `port => parent.postMessage({ rowlock: 'port' }, '*', [port])`;
    await frame.evaluate(`void parent.ask('a frame', ${asking})`);
    // Asked after the frame, so when this one has its answer the frame would have had its own.
    const answered = page.evaluate(`ask('the page', ${asking})`);
    await within(patience, 'an answer to the page', answered);
    expect(await page.evaluate('heard')).toEqual(['the page']);

    const asked = app.evaluate(async ({ BrowserWindow }) => {
      // With every right that a window can have, and still not ours.
      const window = new BrowserWindow({
        show: false,
        webPreferences: { nodeIntegration: true, contextIsolation: false, sandbox: false },
      });
      await window.loadURL('about:blank');
      const answer: unknown = await window.webContents.executeJavaScript(`new Promise(done => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('close', () => done('closed'));
        port1.onmessage = () => done('answered');
        require('electron').ipcRenderer.postMessage('rowlock:port', null, [port2]);
      })`);
      window.destroy();
      return answer;
    });
    expect(await within(patience, 'an answer to the other window', asked)).toBe('closed');
  });

  test('a second start shows the first window and ends', async () => {
    const { app, dataDir } = program;
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
    const second = spawn(app.process().spawnfile, programArguments({ dataDir }), {
      cwd: dataDir,
      env: withoutRowlock(),
      stdio: 'ignore',
    });
    expect(await ended(second, 15_000)).toBe(true);
    expect(second.exitCode).toBe(0);
    const shown = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(each => each.isVisible()),
      );
    await expect.poll(shown).toEqual([true]);
  });
});
