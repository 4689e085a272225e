import { z } from 'zod';
import { AttemptId } from './ids.ts';
import { Minor, SignedMinor } from './money.ts';
import { line } from './text.ts';

export const PaymentMethod = z.enum(['cash', 'card', 'transfer', 'other', 'complimentary']);
export type PaymentMethod = z.output<typeof PaymentMethod>;

/** What the settings call another method: BLIK, city card. */
export const MethodName = line(30);

/** By which method money moves; of `other` there are several, told apart by the name they had when it moved. */
export interface Way {
  readonly method: PaymentMethod;
  readonly name?: string | undefined;
}

export const isSameWay = (one: Way, other: Way): boolean =>
  one.method === other.method && one.name === other.name;

/** Tells ways apart, as keys of a record do. */
export const wayKey = ({ method, name }: Way): string =>
  name === undefined ? method : `${method} ${name}`;

/** Every way of some, once, in the sequence in which they come. */
export const waysIn = (all: readonly Way[]): Way[] => [
  ...new Map(
    all.map(({ method, name }) => [wayKey({ method, name }), asWay(method, name)]),
  ).values(),
];

/** A name only where there is one. */
export const asWay = <Method extends PaymentMethod>(
  method: Method,
  name: string | null | undefined,
): { readonly method: Method; readonly name?: string } =>
  name === null || name === undefined ? { method } : { method, name };

/** For a refinement: the name stands with the method that has one, and with no other. */
export const nameOfMethod: [(way: Way) => boolean, { path: string[]; error: string }] = [
  ({ method, name }) => (method === 'other') === (name !== undefined),
  { path: ['name'], error: 'nameOfMethod' },
];

/** `tenderedMinor` is what was handed over in cash; the change is the difference. */
export const PaymentInput = z
  .object({
    method: PaymentMethod,
    /** Of `other` alone: one that the settings have now. */
    name: MethodName.optional(),
    // An order that costs nothing is paid by no payments.
    amountMinor: Minor.refine(amount => amount > 0, 'nothingPaid'),
    tenderedMinor: Minor.optional(),
    reference: line(100).optional(),
    /** The charge that a card terminal approved for it (attempts.ts). */
    attemptId: AttemptId.optional(),
  })
  .refine(payment => payment.attemptId === undefined || payment.method === 'card', {
    path: ['attemptId'],
    error: 'attemptOnlyCard',
  })
  .refine(...nameOfMethod)
  .refine(payment => payment.tenderedMinor === undefined || payment.method === 'cash', {
    path: ['tenderedMinor'],
    error: 'tenderedOnlyCash',
  })
  .refine(payment => (payment.tenderedMinor ?? payment.amountMinor) >= payment.amountMinor, {
    path: ['tenderedMinor'],
    error: 'tenderedTooLittle',
  });
export type PaymentInput = z.output<typeof PaymentInput>;

/** Money that goes back by this method, instead of the one it came by. */
export const RefundInput = z
  .object({
    method: PaymentMethod.exclude(['complimentary']),
    /** Of `other` alone: one that it was paid by. */
    name: MethodName.optional(),
    amountMinor: Minor.refine(amount => amount > 0, 'nothingPaid'),
    /** What a card terminal has given back already (`payments.refund`). */
    attemptId: AttemptId.optional(),
  })
  .refine(refund => refund.attemptId === undefined || refund.method === 'card', {
    path: ['attemptId'],
    error: 'attemptOnlyCard',
  })
  .refine(...nameOfMethod);
export type RefundInput = z.output<typeof RefundInput>;

/** No attempt stands for two payments. */
export const eachAttemptOnce = (all: readonly { readonly attemptId?: string | undefined }[]) => {
  const ids = all.flatMap(each => each.attemptId ?? []);
  return new Set(ids).size === ids.length;
};

/** A negative amount is money given back, or balances a payment that was booked by the wrong method. */
export const Payment = z.object({
  id: z.string(),
  method: PaymentMethod,
  /** Of `other` alone: what it was called then. */
  name: z.string().optional(),
  amountMinor: SignedMinor,
  tenderedMinor: SignedMinor.nullable(),
  changeMinor: SignedMinor,
  reference: z.string().nullable(),
  at: z.string(),
  /** The payment whose method this puts right: what balances it, and what took its place. */
  correctsId: z.string().nullable(),
  /** What a card terminal was asked for, where one was. */
  attemptId: AttemptId.nullable().default(null),
});
export type Payment = z.output<typeof Payment>;
