import { readdir, readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { serverOf, stopEverything } from '../support/headless.ts';
import { endGroup, launchProgram } from '../support/launch.ts';
import { ended, gone } from '../support/processes.ts';
import { describeWindow } from '../support/program.ts';
import { textIn } from '../support/screens.ts';

/** Far more than it takes: what is asked here is how it ends. */
const patience = 30_000;

/** The processes that Chromium has started for a program, which are all of its group but itself. */
async function chromiums(leader: number): Promise<number[]> {
  const found: number[] = [];
  for (const pid of (await readdir('/proc').catch(() => [])).map(Number)) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // Behind the name, which may have spaces: the state, the parent and the group.
    const group = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2];
    if (pid !== leader && Number(group) === leader) found.push(pid);
  }
  return found;
}

const tell = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // One that ends another has been faster.
  }
};

async function aWindow() {
  const { app, page, dataDir } = await launchProgram();
  await page.getByRole('heading', { name: textIn.en.signingIn.setUpTitle }).waitFor();
  const child = app.process();
  return { child, leader: child.pid ?? 0, server: (await serverOf(dataDir)) ?? 0 };
}

describeWindow('a window', () => {
  afterAll(stopEverything);

  test.each(['SIGTERM', 'SIGHUP'] as const)(
    'whose whole group is ended by %s stops its database and ends without a crash',
    async signal => {
      const { child, leader, server } = await aWindow();
      try {
        for (const pid of await chromiums(leader)) tell(pid, signal);
        child.kill(signal);
        expect(await ended(child, patience)).toBe(true);
        expect([child.exitCode, child.signalCode]).toEqual([0, null]);
        expect(await gone(server, 0)).toBe(true);
      } finally {
        endGroup(leader);
      }
    },
  );

  test('that can start no page any more stops its database, and ends as one that failed', async () => {
    const { child, leader, server } = await aWindow();
    try {
      for (const pid of await chromiums(leader)) tell(pid, 'SIGKILL');
      expect(await ended(child, patience)).toBe(true);
      expect([child.exitCode, child.signalCode]).toEqual([1, null]);
      expect(await gone(server, 0)).toBe(true);
    } finally {
      endGroup(leader);
    }
  });
});
