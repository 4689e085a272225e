import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staff } from '../../tests/support/fixtures/cast.ts';
import { eventInput } from '../../tests/support/fixtures/events.ts';
import {
  type BoxOffice,
  openBoxOffice,
  refusalOf,
  type TestCounter,
} from '../../tests/support/open-box-office.ts';

let office: BoxOffice;
let theirs: TestCounter;
beforeAll(async () => {
  office = await openBoxOffice();
  theirs = await office.openCounter();
  await theirs.signInAs('admin');
});
afterAll(() => office.close());

/** An event as it was made, and an edit of it at a counter. */
async function anEdit() {
  const { id: made, currency, ...details } = eventInput();
  const { event } = await office.operations.events.create({ id: made, currency, ...details });
  return (at: TestCounter, title: string, id?: string) =>
    at.operations.events.update({
      ...details,
      ...{ eventId: event.id, version: event.version, title },
      ...(id !== undefined && { id }),
    });
}

describe('an edit of an event (4a)', () => {
  test('that came too late is told whose came first', async () => {
    const edit = await anEdit();
    await edit(theirs, 'Theirs');
    const { counterName } = await theirs.operations.system.status();
    expect(await refusalOf(edit(office.counter, 'Mine', v7()))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      data: { by: { operatorName: staff.admin.name, counterName, operation: 'events.update' } },
    });
  });

  test('that is sent again is one’s own, by its id, and done once', async () => {
    const edit = await anEdit();
    const id = v7();
    const answers = await Promise.all([1, 2, 3].map(() => edit(theirs, 'Once', id)));
    expect(answers.map(({ event }) => [event.title, event.version])).toEqual(
      answers.map(() => ['Once', 2]),
    );
    expect((await refusalOf(edit(theirs, 'Twice', id))).code).toBe('ID_REUSED');
  });

  test('control: without the id one’s own second try is told as an edit in between', async () => {
    const edit = await anEdit();
    await edit(theirs, 'Once');
    expect((await refusalOf(edit(theirs, 'Once'))).code).toBe('CHANGED_MEANWHILE');
  });
});
