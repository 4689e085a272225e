import {
  type BuyerField,
  BuyerInput,
  buyerFields,
  NoteInput,
} from '../../../core/contract/buyer.ts';
import type { Order } from '../../../core/contract/order.ts';

/** Buyer and note as typed; empty is nothing. */
export interface BuyerDraft {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly taxId: string;
  readonly note: string;
}

type Stored = Pick<Order, 'buyer' | 'note'>;

export const buyerDraftOf = ({ buyer, note }: Stored): BuyerDraft => ({
  name: buyer.name ?? '',
  phone: buyer.phone ?? '',
  email: buyer.email ?? '',
  taxId: buyer.taxId ?? '',
  note: note ?? '',
});

export const isBlank = (draft: BuyerDraft): boolean =>
  buyerFields.every(field => draft[field].trim() === '');

/** What differs from what is stored, in the shape of the contract; an emptied field removes. Null: nothing does. */
export function changedBuyer(draft: BuyerDraft, stored: Stored) {
  const before = buyerDraftOf(stored);
  const changed: Partial<Record<keyof BuyerDraft, string | null>> = {};
  for (const field of buyerFields) {
    const typed = draft[field].trim();
    if (typed !== before[field]) changed[field] = typed === '' ? null : typed;
  }
  const { note, ...buyer } = changed;
  if (note === undefined && Object.keys(buyer).length === 0) return null;
  return { buyer, ...(note !== undefined && { note }) };
}

type Changed = ReturnType<typeof changedBuyer>;

const isWhole = (field: BuyerField, text: unknown): boolean =>
  (field === 'note' ? NoteInput.safeParse(text) : BuyerInput.safeParse({ [field]: text })).success;

/** The first field that cannot be kept as it is typed; null where there is none. */
export function firstHalf(changed: NonNullable<Changed>): BuyerField | null {
  const texts = { ...changed.buyer, ...('note' in changed && { note: changed.note }) };
  return buyerFields.find(field => field in texts && !isWhole(field, texts[field])) ?? null;
}

/** The same without what cannot be kept yet, because it is still being typed: half an e-mail address. */
export function keepable(changed: Changed) {
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
