import { z } from 'zod';
import { OrderId, WorkId } from './ids.ts';
import { Language } from './language.ts';
import { outside } from './operation.ts';
import { refuses } from './refusals.ts';

/**
 * Why a document is not where it was wanted. `closed`: the operator closed the dialog. `opened`: no printer could
 * be used, and it was opened instead. `noPrinter`: nothing opens it either.
 * `stopped`: whoever began it ended it. `training`: nothing is printed there, and it was opened instead.
 */
export const WhyNot = z.enum([
  'closed',
  'opened',
  'noPrinter',
  'noReader',
  'diskFull',
  'notWritable',
  'folderGone',
  'stopped',
  'training',
]);
export type WhyNot = z.output<typeof WhyNot>;

/**
 * What became of a document. Where the host has devices they took it, and `where` is the path of what was
 * saved; else it is in the answer, as base64. `done` is false when
 * it stayed here, and `whyNot` says why.
 */
export const Delivered = z.object({
  fileName: z.string(),
  done: z.boolean(),
  where: z.string().nullable(),
  whyNot: WhyNot.nullable(),
  content: z.string().nullable(),
});
export type Delivered = z.output<typeof Delivered>;

/** Under `work` the caller hears how many pages are done (`live.progress`). */
const request = z.object({ orderId: OrderId, language: Language, work: WorkId.optional() });

/** Longer than the largest order takes on a slow computer; whoever called can end it at any moment before. */
const forPages = 900_000;

export const documents = {
  /** The sold tickets of an order as PDF, A6, one page each; `pdf` is base64. */
  pdf: outside('sell', { changes: ['orders'], journalled: true, waits: forPages })
    .errors(refuses('NOT_FOUND', 'NOT_SOLD'))
    .input(request)
    .output(z.object({ fileName: z.string(), pdf: z.string() })),
  /** Saves, opens or prints the same document; only where the host has devices for that. */
  handOver: outside('sell', { changes: ['orders'], journalled: true, waits: null })
    .errors(refuses('NOT_FOUND', 'NOT_SOLD', 'NOT_AT_THIS_DESK'))
    .input(request.extend({ how: z.enum(['save', 'open', 'print']) }))
    .output(Delivered),
};
