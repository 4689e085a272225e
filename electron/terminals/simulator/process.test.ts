import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { aFolder, anAsk, host, provider } from './simulator.testing.ts';

const Ready = z.object({ ready: z.literal(true), port: z.int() });

/** The simulator as a process of its own. */
async function started(folder: string): Promise<{ child: ChildProcess; port: number }> {
  const entry = join(import.meta.dirname, 'index.ts');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', entry, '--port', '0', '--step', '1', '--data-dir', folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, port: Ready.parse(JSON.parse(line)).port };
}

test('a terminal in a process of its own outlives kill -9 with all that it did', async () => {
  const folder = await aFolder();
  const before = await started(folder);
  const ask = anAsk();
  const line = await provider.open({ host, port: before.port });
  const outcome = await line.charge(ask, () => undefined);
  expect(outcome).toMatchObject({ state: 'approved' });
  before.child.kill('SIGKILL');
  await once(before.child, 'exit');
  const after = await started(folder);
  const again = await provider.open({ host, port: after.port });
  expect(await again.charge(ask, () => undefined)).toEqual(outcome);
  expect(await again.endOfDay()).toMatchObject([{ charges: 1 }]);
  await again.close();
  after.child.kill('SIGTERM');
  expect(await once(after.child, 'exit')).toEqual([0, null]);
});
