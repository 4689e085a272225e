import type { Event } from '../../../../core/contract/events.ts';
import { useLanguage } from '../../../text/index.tsx';
import type { ClassDraft, EventDraft } from '../draft/draft.ts';
import { newRow } from '../draft/new-event.ts';
import type { PriceDraft } from '../draft/prices.ts';
import { useDraft } from './use-draft.ts';
import { useSaving } from './use-saving.ts';

interface Given {
  /** Under which name unsaved work is kept. */
  readonly name: string;
  readonly stored: Event | null;
  readonly fresh: EventDraft;
  readonly onCreated: (event: Event) => void;
}

/** Everything the form of one event can do. */
export function useEditor({ name, stored, fresh, onCreated }: Given) {
  const { language } = useLanguage();
  const draft = useDraft(name, stored, fresh);
  const saving = useSaving(draft, stored, onCreated);

  const setRows = (rows: (before: readonly ClassDraft[]) => readonly ClassDraft[]) =>
    draft.change(before => ({ ...before, classes: rows(before.classes) }));

  return {
    ...draft,
    ...saving,
    draft: draft.now.draft,
    stored,
    set: (typed: Partial<EventDraft>) => {
      saving.clear(Object.keys(typed));
      draft.change(before => ({ ...before, ...typed }));
    },
    setClass: (id: string, typed: Partial<ClassDraft>) => {
      saving.clear(Object.keys(typed).map(field => `${id}.${field}`));
      setRows(rows => rows.map(each => (each.id === id ? { ...each, ...typed } : each)));
    },
    /** Types into one price of a class, which is told by its place in the list when it is wrong. */
    setPrice: (id: string, priceId: string, at: number) => (typed: Partial<PriceDraft>) => {
      const wrong = Object.keys(typed).map(field => `${id}.prices.${at}.${field}`);
      saving.clear([...wrong, `${id}.prices`]);
      setRows(rows =>
        rows.map(row => {
          const prices = row.prices.map(each =>
            each.id === priceId ? { ...each, ...typed } : each,
          );
          return row.id === id ? { ...row, prices } : row;
        }),
      );
    },
    /** Adds, takes away or moves prices: what was said of their places is over. */
    setPrices: (id: string, change: (row: ClassDraft) => ClassDraft) => {
      const wrong = Object.keys(saving.problems);
      saving.clear(wrong.filter(each => each.startsWith(`${id}.price`)));
      setRows(rows => rows.map(row => (row.id === id ? change(row) : row)));
    },
    addClass: () => setRows(rows => [...rows, newRow(language, rows.at(-1))]),
    /** A row that is not stored simply goes. */
    dropClass: (id: string) => setRows(rows => rows.filter(each => each.id !== id)),
  };
}

export type Editor = ReturnType<typeof useEditor>;
