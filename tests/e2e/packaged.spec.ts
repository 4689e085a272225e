import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'vitest';
import { commandLine } from '../../electron/postgres/processes.ts';
import { anEmptyFolder, serverOf, withoutRowlock } from '../support/headless.ts';
import { keyboardOf } from '../support/keys.ts';
import {
  describeWindow,
  missingElectron,
  packagedFolder,
  photograph,
  startProgram,
} from '../support/program.ts';
import { textIn } from '../support/screens.ts';
import { openAdmin } from '../support/screens-admin.ts';
import { castOf } from '../support/screens-cast.ts';
import { setUp, signIn, signOut } from '../support/screens-way-in.ts';

const how = 'npm run package -- --for-tests';

/** Why the packaged program cannot be driven here; null when it can. */
async function missing(): Promise<string | null> {
  const program = join(packagedFolder, 'rowlock');
  if (!existsSync(program)) return `There is no packaged program: ${how}`;
  const fuses = await getCurrentFuseWire(program);
  const inspectable = Number(fuses[FuseV1Options.EnableNodeCliInspectArguments]) === enabled;
  return inspectable ? missingElectron() : `What is packaged lets nobody drive it: ${how}`;
}
/** As the fuses are written into the executable. */
const enabled = '1'.charCodeAt(0);

describeWindow(
  'the packaged program',
  () => {
    test('brings its own PostgreSQL and everything else: guided start, sign-in, paper', async () => {
      // Away from the checkout, whose node_modules would stand in for whatever was not packed.
      const folder = await anEmptyFolder();
      await chmod(folder, 0o755);
      await cp(packagedFolder, folder, { recursive: true, verbatimSymlinks: true });
      const { app, page, dataDir, complaints, close } = await startProgram({
        executable: join(folder, 'rowlock'),
        dataDir: await anEmptyFolder(),
      });
      expect(await app.evaluate(electron => electron.app.isPackaged)).toBe(true);

      const { admin } = castOf.en;
      const keys = await keyboardOf(app, page, 'en');
      await page.getByRole('heading', { name: textIn.en.signingIn.setUpTitle }).waitFor();
      await setUp(page, keys, 'en', castOf.en);
      await photograph(page, 'en-light-packaged');
      const server = await serverOf(dataDir);
      expect(await commandLine(server ?? 0)).toContain(
        `${join(folder, 'resources', 'postgres', 'bin', 'postgres')} -D ${dataDir}`,
      );
      await signOut(page, keys, 'en', admin.name);
      await signIn(page, keys, 'en', admin);

      // Set by the worker out of the archive, with the typefaces that lie beside it.
      const file = join(dataDir, 'code.pdf');
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, file);
      const say = textIn.en.keys;
      await openAdmin(page, keys, 'en', textIn.en.admin.keys);
      const card = page.getByRole('region', { name: say.recovery });
      await card.getByRole('button', { name: say.printCode }).click();
      await card.getByLabel(say.yourPassword, { exact: true }).fill(admin.password);
      await card.getByRole('button', { name: say.savePdf }).click();
      await card.getByText(file).waitFor();
      expect((await readFile(file, 'latin1')).slice(0, 5)).toBe('%PDF-');
      expect(complaints).toEqual([]);
      await close();
      expect(await serverOf(dataDir)).toBeNull();
    });

    test('does a command of maintenance once, without a window, and ends with its code', async () => {
      const { page, dataDir, close } = await startProgram({
        executable: join(packagedFolder, 'rowlock'),
      });
      await page.getByRole('heading', { name: textIn.en.signingIn.setUpTitle }).waitFor();
      const command = (...args: string[]) =>
        promisify(execFile)(
          join(packagedFolder, 'rowlock'),
          ['--no-sandbox', '--maintenance', ...args, '--data-dir', dataDir],
          { env: withoutRowlock(), timeout: 60_000 },
        ).then(
          ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
          (error: unknown) => error as { code: number; stdout: string; stderr: string },
        );
      // Beside the program that is running on the same folder, as a scheduler would.
      const cleaned = await command('cleanup-reservations', '--json');
      expect(cleaned, cleaned.stderr).toMatchObject({ code: 0 });
      expect(JSON.parse(cleaned.stdout)).toEqual({ orders: 0, places: 0, dryRun: false });
      expect((await command('sweep-the-floor')).code).toBe(2);
      await close();
    });
  },
  await missing(),
);
