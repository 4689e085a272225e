import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoxOffice, openBoxOffice } from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
beforeAll(async () => {
  office = await openBoxOffice();
});
afterAll(() => office.close());

test.each(['1984', 'true', 'null', '"Globe"'])('a theatre may be called %s', async organisation => {
  const { maintenance } = office.operations;
  await maintenance.changeSettings({ organisation });
  expect((await maintenance.settings()).settings.organisation).toBe(organisation);
});
