import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { Language } from '../../../../core/contract/language.ts';
import type { Order } from '../../../../core/contract/order.ts';
import type { ParticipantInput } from '../../../../core/contract/participant.ts';
import { counterFor } from '../../../api/counter.testing.ts';
import { host, serve } from '../../../api/host.testing.ts';
import { show } from '../../../ui/render.testing.tsx';
import { granted, priced, student } from '../sale/order.testing.ts';
import { placesOf } from '../sale/place.ts';
import { theSale } from '../sale/the-sale.ts';
import { useSale } from '../sale/use-sale.ts';
import type { Offer } from '../sale/wanted.ts';
import { Participants } from './participants.tsx';

const Rows = () => <Participants sale={useSale()} />;

interface Given {
  readonly offer?: Offer;
  readonly language?: Language;
}

/** A clerk with so many tickets in hand whose participants are asked for. */
export async function withRows(quantity: number, { offer = student, language = 'en' }: Given = {}) {
  let order: Order | null = null;
  const saved: ParticipantInput[] = [];
  const hold = host.orders.hold.handler(({ input: { id, lines } }) => {
    order = granted({ kind: 'hold', id, lines: priced(lines) }, null);
    return { order };
  });
  const saveParticipants = host.orders.saveParticipants.handler(({ input }) => {
    saved.push(...input.participants);
    const rows = input.participants.map(each => ({ key: '', edition: 0, input: each }));
    order = granted({ kind: 'save', orderId: input.orderId, rows }, order);
    return { order };
  });
  serve({ system: counterFor('sell'), orders: { hold, saveParticipants } });
  theSale.tell({ type: 'operatorChanged' });
  const shown = show(<Rows />, language);
  theSale.tell({ type: 'quantity', offer, quantity });
  const text = shown.text.sell;
  await waitFor(() =>
    expect(placesOf(theSale.getState()).every(({ ticket }) => ticket)).toBe(true),
  );
  await screen.findByRole('region', { name: text.participants });
  const cells = (name: string) =>
    screen
      .getAllByRole<HTMLInputElement>('textbox')
      .filter(each => each.getAttribute('aria-label')?.startsWith(`${name}, `));
  return {
    ...{ ...shown, text, ui: shown.text.ui, saved },
    /** What stands in the rows: first name, last name, id. */
    rows: () =>
      placesOf(theSale.getState()).map(({ typed }) =>
        [typed.firstName, typed.lastName, typed.nationalId?.text].map(each => each ?? '').join('|'),
      ),
    cell: (name: string, at: number) => {
      const found = cells(name)[at];
      if (found === undefined) throw new Error(`no ${name} in row ${at}`);
      return found;
    },
    /** As a person chooses a file. */
    importFile: async (content: string | Uint8Array | File, name = 'list.csv') => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) throw new Error('nothing asks for a file');
      const part = content instanceof Uint8Array ? Uint8Array.from(content) : content;
      await shown.user.upload(input, part instanceof File ? part : new File([part], name));
    },
    dialog: (name = text.list.fromFile) => screen.findByRole('dialog', { name }),
  };
}
