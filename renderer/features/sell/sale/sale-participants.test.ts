import { describe, expect, it } from 'vitest';
import {
  answerOne,
  dueNow,
  heldBy,
  holding,
  placeAt,
  play,
  quantity,
  settle,
  typeAt,
} from './counter.testing.ts';
import { stalls, student } from './order.testing.ts';
import { nothingSold } from './stages.ts';

describe('participants', () => {
  it('are saved after a pause, with what is valid of each row', () => {
    const held = holding(student, 2);
    const typed = typeAt(held, 0, {
      firstName: 'Ola',
      nationalId: { kind: 'pesel', text: '4405' },
    });
    expect(dueNow(typed).command).toBeNull();

    const { command } = dueNow(play(typed, { type: 'pauseInTyping' }));
    const ticketId = placeAt(held, 0).ticket?.id;
    expect(command).toMatchObject({
      kind: 'save',
      rows: [{ input: { ticketId, firstName: 'Ola' } }],
    });
    expect(command).not.toHaveProperty('rows.0.input.nationalId');
  });

  it('keep what was typed while an earlier save was on its way, and save it too', () => {
    const first = play(typeAt(holding(stalls, 1), 0, { firstName: 'An' }), {
      type: 'pauseInTyping',
    });
    const { sale, command } = dueNow(first);
    if (command?.kind !== 'save') throw new Error('no save is due');
    const typedOn = typeAt(sale, 0, { firstName: 'Anna' });
    const answered = play(typedOn, { type: 'succeeded', command, order: heldBy(sale) });
    expect(placeAt(answered, 0).typed.firstName).toBe('Anna');
    expect(dueNow(play(answered, { type: 'pauseInTyping' })).command).toMatchObject({
      rows: [{ input: { firstName: 'Anna' } }],
    });
  });

  it('may be typed before the hold is answered', () => {
    const early = typeAt(play(nothingSold, quantity(stalls, 1)), 0, {
      firstName: 'Anna',
      lastName: 'Nowak',
    });
    const saved = settle(play(early, { type: 'pauseInTyping' }));
    expect(heldBy(saved).tickets[0]?.participant).toMatchObject({ lastName: 'Nowak' });
  });

  it('stay in the row they were typed in when the answer brings its ticket', () => {
    const early = typeAt(play(nothingSold, quantity(stalls, 2)), 1, { firstName: 'Anna' });
    const before = placeAt(early, 1);
    const after = placeAt(settle(early), 1);
    expect(before.ticket).toBeNull();
    expect(after.ticket).not.toBeNull();
    expect({ ...after, ticket: null, event: null }).toEqual(before);
  });

  it('give up an unnamed place first, and come back when a typed one is wanted again', () => {
    const typed = typeAt(holding(stalls, 2), 0, { firstName: 'Anna' });
    const one = play(typed, quantity(stalls, 1));
    expect(dueNow(one).command).toMatchObject({ giveUp: [placeAt(typed, 1).ticket?.id] });

    const again = settle(play(settle(play(one, quantity(stalls, 0))), quantity(stalls, 1)));
    expect(placeAt(again, 0).typed.firstName).toBe('Anna');
    expect(placeAt(again, 0).ticket?.id).not.toBe(placeAt(typed, 0).ticket?.id);
  });

  it('are saved anew with the ticket that a place gets when it is wanted again', () => {
    const saved = settle(
      play(typeAt(holding(stalls, 1), 0, { firstName: 'Anna', lastName: 'Nowak' }), {
        type: 'pauseInTyping',
      }),
    );
    const again = settle(play(settle(play(saved, quantity(stalls, 0))), quantity(stalls, 1)));
    expect(placeAt(again, 0).kept).toBe(false);
    const anew = settle(play(again, { type: 'pauseInTyping' }));
    expect(heldBy(anew).tickets[0]?.participant).toMatchObject({ lastName: 'Nowak' });
    expect(placeAt(anew, 0).kept).toBe(true);
  });

  it('release exactly the place of the row that is taken out', () => {
    const held = holding(stalls, 3);
    const { key, ticket } = placeAt(held, 1);
    const out = play(held, { type: 'placeReleased', key });
    expect(dueNow(out).command).toMatchObject({ lines: [{ quantity: 2 }], giveUp: [ticket?.id] });
  });

  it('keep the tickets of the rows that stay when one above them is taken out', () => {
    const held = holding(stalls, 3);
    const [, second, third] = [0, 1, 2].map(at => placeAt(held, at));
    const out = settle(play(held, { type: 'placeReleased', key: placeAt(held, 0).key }));
    expect([placeAt(out, 0), placeAt(out, 1)]).toEqual([second, third]);
  });

  it('have a ticket also in the place that is wanted again before anybody was told it is not', () => {
    const { sale, command } = dueNow(
      play(typeAt(holding(stalls, 2), 0, { firstName: 'Anna' }), { type: 'pauseInTyping' }),
    );
    if (command?.kind !== 'save') throw new Error('no save is due');
    const sending = play(sale, { type: 'sent', command });
    const changed = play(sending, quantity(stalls, 1), quantity(stalls, 2));
    expect(placeAt(changed, 1).ticket).toEqual(placeAt(sale, 1).ticket);
    const answered = play(changed, { type: 'succeeded', command, order: heldBy(sale) });
    expect(dueNow(answered).command).toBeNull();
  });

  it('say per field what the database refused', () => {
    const typed = play(typeAt(holding(stalls, 1), 0, { firstName: 'Anna' }), {
      type: 'pauseInTyping',
    });
    const fields = { 'participants.0.firstName': { code: 'nameShape' } } as const;
    const refused = answerOne(typed, { kind: 'invalid', fields });
    expect(placeAt(refused, 0).unsaved).toEqual({
      kind: 'invalid',
      fields: { firstName: { code: 'nameShape' } },
    });
    expect(placeAt(refused, 0).typed.firstName).toBe('Anna');
    expect(dueNow(refused).command).toBeNull();
  });
});
