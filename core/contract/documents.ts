import { z } from 'zod';
import { OrderId } from './ids.ts';
import { Language } from './language.ts';
import { outside } from './operation.ts';
import { refuses } from './refusals.ts';

const request = z.object({ orderId: OrderId, language: Language });

export const documents = {
  /** The sold tickets of an order as PDF, A6, one page each; `pdf` is base64. */
  pdf: outside('sell', { changes: ['orders'], journalled: true, waits: 120_000 })
    .errors(refuses('NOT_FOUND', 'NOT_SOLD'))
    .input(request)
    .output(z.object({ fileName: z.string(), pdf: z.string() })),
  /** Lets the desk save, open or print the same document; only where the host has a desk. */
  handOver: outside('sell', { changes: ['orders'], journalled: true, waits: null })
    .errors(refuses('NOT_FOUND', 'NOT_SOLD', 'NOT_AT_THIS_DESK'))
    .input(request.extend({ how: z.enum(['save', 'open', 'print']) }))
    .output(z.object({ done: z.boolean(), where: z.string().nullable() })),
};
