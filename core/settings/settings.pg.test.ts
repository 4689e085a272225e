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

test('other ways of paying differ whatever their case, and are few and short', async () => {
  const { maintenance } = office.operations;
  const named = async (...otherMethods: string[]) =>
    (await maintenance.changeSettings({ otherMethods })).settings.otherMethods;
  expect((await maintenance.settings()).settings.otherMethods).toEqual([]);
  expect(await named(' BLIK ', 'Karta miejska')).toEqual(['BLIK', 'Karta miejska']);
  const eight = Array.from({ length: 8 }, (_, at) => 'ABCDEFGH'.charAt(at));
  expect(await named(...eight)).toEqual(eight);
  for (const wrong of [
    ['BLIK', 'blik '],
    ['ŻETON', 'żeton'],
    [...eight, 'I'],
    [''],
    ['x'.repeat(31)],
  ])
    await expect(named(...wrong)).rejects.toThrow();
  expect((await maintenance.settings()).settings.otherMethods).toEqual(eight);
});
