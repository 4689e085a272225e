import { z } from 'zod';
import { OrderId } from './ids.ts';
import { outside } from './operation.ts';
import { refuses } from './refusals.ts';

/** The languages of the screens and of paper. */
export const Language = z.enum(['en', 'pl', 'fa']);
export type Language = z.output<typeof Language>;

const request = z.object({ orderId: OrderId, language: Language });

export const tickets = {
  /** The sold tickets of an order as PDF, A6, one page each; `pdf` is base64. */
  pdf: outside('sell')
    .errors(refuses('NOT_FOUND', 'NOT_SOLD'))
    .input(request)
    .output(z.object({ fileName: z.string(), pdf: z.string() })),
  /** Lets the desk save, open or print the same document; only where the host has a desk. */
  handOver: outside('sell')
    .errors(refuses('NOT_FOUND', 'NOT_SOLD', 'NOT_AT_THIS_DESK'))
    .input(request.extend({ how: z.enum(['save', 'open', 'print']) }))
    .output(z.object({ done: z.boolean(), where: z.string().nullable() })),
};
