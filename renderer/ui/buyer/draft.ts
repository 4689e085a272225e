import { BuyerInput, NoteInput } from '../../../core/contract/buyer.ts';
import type { Order } from '../../../core/contract/order.ts';

/** Buyer and note as typed; empty is nothing. */
export interface BuyerDraft {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly note: string;
}

type Stored = Pick<Order, 'buyer' | 'note'>;

export const buyerDraftOf = ({ buyer, note }: Stored): BuyerDraft => ({
  name: buyer.name ?? '',
  phone: buyer.phone ?? '',
  email: buyer.email ?? '',
  note: note ?? '',
});

export const isBlank = (draft: BuyerDraft): boolean =>
  Object.values(draft).every((text: string) => text.trim() === '');

/** What differs from what is stored, in the shape of the contract; an emptied field removes. Null: nothing does. */
export function changedBuyer(draft: BuyerDraft, stored: Stored) {
  const before = buyerDraftOf(stored);
  const { note, ...buyer } = Object.fromEntries(
    Object.entries(draft)
      .filter(([field, text]) => text.trim() !== before[field as keyof BuyerDraft])
      .map(([field, text]: [string, string]) => [field, text.trim() === '' ? null : text]),
  ) as Partial<Record<keyof BuyerDraft, string | null>>;
  if (note === undefined && Object.keys(buyer).length === 0) return null;
  return { buyer, ...(note !== undefined && { note }) };
}

/** The same without what cannot be kept yet, because it is still being typed: half an e-mail address. */
export function keepable(changed: ReturnType<typeof changedBuyer>) {
  if (changed === null) return null;
  const buyer = Object.fromEntries(
    Object.entries(changed.buyer).filter(
      ([field, text]) => BuyerInput.safeParse({ [field]: text }).success,
    ),
  );
  const note = NoteInput.safeParse(changed.note).success ? changed.note : undefined;
  if (note === undefined && Object.keys(buyer).length === 0) return null;
  return { buyer, ...(note !== undefined && { note }) };
}
