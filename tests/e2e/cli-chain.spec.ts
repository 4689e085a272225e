import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headsOf } from '../support/fixtures/heads.ts';
import { sqlIn } from '../support/fixtures/owner.ts';
import { firstAdmin } from '../support/fixtures/people.ts';
import { startHeadless, stopEverything } from '../support/headless.ts';
import { maintenance } from '../support/maintenance.ts';

/* What a terminal tells of the head that this counter saw, while the program runs beside it. */

let host: Awaited<ReturnType<typeof startHeadless>>;
let token: string;
beforeAll(async () => {
  host = await startHeadless();
  ({ token } = await firstAdmin(host));
});
afterAll(stopEverything);

const check = (...more: string[]) =>
  maintenance(['verify-journal', ...more, '--data-dir', host.dataDir]);
const stateNow = () => host.ask('journal.state', {}, token);

test('verify-journal tells whether the journal goes on from the head that this counter saw', async () => {
  const seen = async () => {
    const { unsealed, head, chain } = await stateNow();
    return unsealed === 0 && head !== null && chain.known?.number === head.number;
  };
  await expect.poll(seen, { timeout: 20_000 }).toBe(true);
  const { known } = (await stateNow()).chain;
  const sound = await check();
  expect(sound).toMatchObject({ code: 0, said: '' });
  expect(sound.answer).toContain(`It goes on from seal ${known?.number}, which this counter saw`);

  const sql = sqlIn(host.dataDir);
  await sql('alter table journal_seals disable trigger all');
  await sql('delete from journal_seals');
  const cut = await check();
  expect(cut).toMatchObject({
    code: 5,
    said: 'The journal does not go on from where this counter knew it.\n',
  });
  expect(cut.answer).toMatch(
    /^It (ends before|has another seal in place of) seal \d+, which this counter saw last \(.+\); the same up to none of the seals seen here\./m,
  );
  const told = JSON.parse((await check('--json')).answer) as { chain: { is: string } };
  expect(told.chain.is).not.toBe('same');

  await rm(headsOf(host.dataDir));
  expect(await check(), 'control: without the file nobody notices').toMatchObject({ code: 0 });
  await host.stop();
});
