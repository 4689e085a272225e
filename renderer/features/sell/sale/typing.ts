import type { Answer } from '../../../api/answers.ts';
import type { Command, SavedRow } from './command.ts';
import { type Draft, type Drafts, type Typed, typedOn } from './draft.ts';
import type { Sale, WithOrder } from './sale.ts';
import { inHandOf } from './stages.ts';

/** More was typed for some places. Saved with the next pause. */
export function typed(sale: Sale, rows: Readonly<Record<string, Partial<Typed>>>): Sale {
  switch (sale.stage) {
    case 'holding':
    case 'held':
    case 'releasing': {
      const changed = sale.wish.flatMap(({ ticketClassId, places }) =>
        places
          .filter(key => rows[key] !== undefined)
          .map(key => [key, typedOn(sale.drafts[key], ticketClassId, rows[key] ?? {})] as const),
      );
      const drafts = { ...sale.drafts, ...Object.fromEntries(changed) };
      return { ...sale, drafts, saveDue: false, problem: null };
    }
    case 'idle':
    case 'released':
    case 'paying':
    case 'lapsed':
    case 'charging':
    case 'taking':
    case 'done':
      return sale;
  }
}

/** The drafts of the rows of one command, each changed by what was answered. */
function withRows(
  drafts: Drafts,
  rows: readonly SavedRow[],
  change: (draft: Draft, row: SavedRow, at: number) => Draft,
): Drafts {
  const changed = rows.flatMap((row, at) => {
    const draft = drafts[row.key];
    return draft === undefined ? [] : [[row.key, change(draft, row, at)] as const];
  });
  return { ...drafts, ...Object.fromEntries(changed) };
}

type Save = Command & { readonly kind: 'save' };

/** The database has these rows, as they were when they were sent. */
export const saved = (sale: WithOrder, { rows }: Save): WithOrder => ({
  ...sale,
  drafts: withRows(sale.drafts, rows, (draft, { input: { ticketId }, edition }) => ({
    ...draft,
    kept: { ticketId, edition },
    unsaved: null,
  })),
});

/** Faults come as `participants.1.nationalId.value`; a row knows its fields only. */
function ofRow(answer: Answer, at: number): Answer {
  if (answer.kind !== 'invalid') return answer;
  const prefix = `participants.${at}.`;
  const own = Object.entries(answer.fields)
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, fault]) => [path.slice(prefix.length).split('.')[0] ?? '', fault] as const);
  return { kind: 'invalid', fields: Object.fromEntries(own) };
}

/** Rows that cannot be saved keep what is typed; a payment must not go on over them. */
export function notSaved(sale: WithOrder, { rows }: Save, answer: Answer): WithOrder {
  const drafts = withRows(sale.drafts, rows, (draft, { edition }, at) =>
    // What was typed since then nobody has refused.
    draft.edition === edition ? { ...draft, unsaved: ofRow(answer, at) } : draft,
  );
  // What was refused is not sent again as it is, or it would be sent for ever.
  const typedSince = rows.some(({ key, edition }) => drafts[key]?.edition !== edition);
  const kept = { ...sale, drafts, saveDue: sale.saveDue && typedSince };
  return kept.stage === 'taking' ? { ...inHandOf(kept), stage: 'held' } : kept;
}
