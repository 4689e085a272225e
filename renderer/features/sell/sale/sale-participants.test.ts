import { describe, expect, it } from 'vitest';
import { answerOne, dueNow, holding, play, settle, stalls, student } from './counter.testing.ts';
import { nothingSold, type Sale } from './sale.ts';

const quantity = (offer: typeof stalls, n: number) =>
  ({ type: 'quantity', offer, quantity: n }) as const;

const type = (sale: Sale, at: number, typed: Record<string, unknown>) =>
  play(sale, { type: 'typed', rows: { [sale.places[at]?.key ?? '']: typed } });

describe('participants', () => {
  it('are saved after a pause, with what is valid of each row', () => {
    const held = holding(student, 2);
    const typed = type(held, 0, { firstName: 'Ola', nationalId: { kind: 'pesel', text: '4405' } });
    expect(dueNow(typed).command).toBeNull();

    const { command } = dueNow(play(typed, { type: 'pauseInTyping' }));
    const ticketId = held.places[0]?.ticketId;
    expect(command).toMatchObject({
      kind: 'save',
      rows: [{ input: { ticketId, firstName: 'Ola' } }],
    });
    expect(command).not.toHaveProperty('rows.0.input.nationalId');
  });

  it('keep what was typed while an earlier save was on its way, and save it too', () => {
    const first = play(type(holding(stalls, 1), 0, { firstName: 'An' }), { type: 'pauseInTyping' });
    const { sale, command } = dueNow(first);
    if (command?.kind !== 'save' || sale.order === null) throw new Error('no save is due');
    const typedOn = type(sale, 0, { firstName: 'Anna' });
    const answered = play(typedOn, { type: 'succeeded', command, order: sale.order });
    expect(answered.places[0]?.typed.firstName).toBe('Anna');
    expect(dueNow(play(answered, { type: 'pauseInTyping' })).command).toMatchObject({
      rows: [{ input: { firstName: 'Anna' } }],
    });
  });

  it('may be typed before the hold is answered', () => {
    const early = type(play(nothingSold, quantity(stalls, 1)), 0, {
      firstName: 'Anna',
      lastName: 'Nowak',
    });
    const saved = settle(play(early, { type: 'pauseInTyping' }));
    expect(saved.order?.tickets[0]?.participant).toMatchObject({ lastName: 'Nowak' });
  });

  it('give up an unnamed place first, and come back when a typed one is wanted again', () => {
    const typed = type(holding(stalls, 2), 0, { firstName: 'Anna' });
    const [anna, other] = typed.places;
    const one = play(typed, quantity(stalls, 1));
    expect(dueNow(one).command).toMatchObject({ giveUp: [other?.ticketId] });

    const again = settle(play(settle(play(one, quantity(stalls, 0))), quantity(stalls, 1)));
    expect(again.places[0]?.typed.firstName).toBe('Anna');
    expect(again.places[0]?.ticketId).not.toBe(anna?.ticketId);
  });

  it('release exactly the place of the row that is taken out', () => {
    const held = holding(stalls, 3);
    const out = play(held, { type: 'placeReleased', key: held.places[1]?.key ?? '' });
    expect(dueNow(out).command).toMatchObject({
      lines: [{ quantity: 2 }],
      giveUp: [held.places[1]?.ticketId],
    });
  });

  it('say per field what the database refused', () => {
    const typed = play(type(holding(stalls, 1), 0, { firstName: 'Anna' }), {
      type: 'pauseInTyping',
    });
    const fields = { 'participants.0.firstName': { code: 'nameShape' } } as const;
    const refused = answerOne(typed, { kind: 'invalid', fields });
    expect(refused.places[0]?.unsaved).toEqual({
      kind: 'invalid',
      fields: { firstName: { code: 'nameShape' } },
    });
    expect(refused.places[0]?.typed.firstName).toBe('Anna');
    expect(dueNow(refused).command).toBeNull();
  });
});
