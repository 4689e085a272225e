import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { desktopIn } from '../../core/text/desktop.ts';
import { anEmptyFolder, stopEverything, withoutRowlock } from '../support/headless.ts';
import { electron, programArguments } from '../support/launch.ts';
import { describeWindow } from '../support/program.ts';

afterAll(stopEverything);

/** What a start that cannot go on says, and its exit code. On Linux its dialog is words on the terminal. */
async function refused(language: string, dataDir: string, ...options: string[]) {
  const program = spawn(electron ?? '', [...programArguments({ dataDir }), ...options], {
    env: { ...withoutRowlock(), LANGUAGE: language },
  });
  const [said] = await Promise.all([text(program.stderr), once(program, 'exit')]);
  return { said, code: program.exitCode };
}

const elsewhere = 'the dialog waits for somebody to close it';

function saysWhy(): void {
  test.each(['en', 'pl', 'fa'])('says why in the language of the system: %s', async language => {
    const { configuration } = desktopIn(language);
    const folder = await anEmptyFolder();
    expect(await refused(language, folder, '--port', 'eighty')).toEqual({
      said: expect.stringContaining(configuration.port) as string,
      code: 2,
    });
    const nowhere = join(process.execPath, 'data');
    const [beginning] = configuration.dataFolder('|').split('|');
    expect(await refused(language, nowhere)).toEqual({
      said: expect.stringContaining(`${beginning}Error: ENOTDIR`) as string,
      code: 2,
    });
  });

  test('says it in English where the system speaks none of ours', async () => {
    const { said } = await refused('de', await anEmptyFolder(), '--port', 'eighty');
    expect(said).toContain(desktopIn('en').configuration.port);
  });
}

describeWindow(
  'a start that cannot go on',
  saysWhy,
  process.platform === 'linux' ? undefined : elsewhere,
);
