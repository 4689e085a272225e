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
import type { Happening } from './happening.ts';
import { stalls, student } from './order.testing.ts';
import { placesOf } from './place.ts';
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

  it('of a list longer than one call takes are all saved, call after call', () => {
    const held = holding(stalls, 1_201);
    const rows = Object.fromEntries(
      placesOf(held).map(({ key }) => [key, { firstName: 'Anna', lastName: 'Nowak' }]),
    );
    const filled = play(held, { type: 'typed', rows }, { type: 'pauseInTyping' });
    const { command } = dueNow(filled);
    expect(command?.kind === 'save' && command.rows.length).toBe(500);
    expect(placesOf(settle(filled)).every(place => place.kept)).toBe(true);
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

  it('that are missing at the money are told until somebody types, also while the others are being saved', () => {
    const named = { firstName: 'Anna', lastName: 'Nowak' };
    const early = settle(play(typeAt(holding(stalls, 2), 0, named), { type: 'toPay' }));
    expect(placeAt(early, 0).kept).toBe(true);
    expect(early.problem).toMatchObject({ code: 'PARTICIPANTS_MISSING' });
    expect(typeAt(early, 1, { firstName: 'Jan' }).problem).toBeNull();
  });

  it('are saved also when the typing paused while an earlier save was on its way', () => {
    const pause = { type: 'pauseInTyping' } as const;
    const { sale, command } = dueNow(
      play(typeAt(holding(stalls, 1), 0, { firstName: 'An' }), pause),
    );
    if (command?.kind !== 'save') throw new Error('no save is due');
    const typedOn = play(typeAt(sale, 0, { firstName: 'Anna' }), pause);
    const answers: Happening[] = [
      { type: 'succeeded', command, order: heldBy(sale) },
      { type: 'failed', command, answer: { kind: 'invalid', fields: {} } },
    ];
    for (const answer of answers)
      expect(dueNow(play(typedOn, answer)).command).toMatchObject({
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
