import { z } from 'zod';
import { CommandId, OrderId } from './ids.ts';
import { Phone } from './phone.ts';
import { Email } from './signing-in.ts';
import { TaxId } from './tax-id.ts';
import { line, paragraph } from './text.ts';

/** Who an order is for, as it is typed: a person or a firm. What is left out stays, null removes it. */
export const BuyerInput = z.object({
  name: line(200).nullable().optional(),
  phone: Phone.nullable().optional(),
  /** In lower case, however it was typed. */
  email: Email.transform(text => text.toLowerCase())
    .nullable()
    .optional(),
  /** Of a firm that wants it on its receipts. */
  taxId: TaxId.nullable().optional(),
});
export type BuyerInput = z.output<typeof BuyerInput>;

/** What the desk wrote about an order; several lines. */
export const NoteInput = paragraph(1_000)
  .transform(text => text || null)
  .nullable();

/** Buyer and note of one order; without the version that was seen, whatever stands there is written over. */
export const BuyerToSave = z.object({
  id: CommandId.optional(),
  orderId: OrderId,
  expectedVersion: z.int().min(0).optional(),
  buyer: BuyerInput.prefault({}),
  note: NoteInput.optional(),
});

export const Buyer = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  taxId: z.string().nullable().default(null),
});
export type Buyer = z.output<typeof Buyer>;

export const buyerFields = ['name', 'taxId', 'phone', 'email', 'note'] as const;
export type BuyerField = (typeof buyerFields)[number];

/** What an order tells of its buyer: nothing is known until somebody saves it. */
export const noBuyer = {
  buyer: { name: null, phone: null, email: null, taxId: null },
  note: null,
  buyerVersion: 0,
} as const;
