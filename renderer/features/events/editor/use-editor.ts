import type { Event } from '../../../../core/contract/events.ts';
import { useLanguage } from '../../../text/index.tsx';
import type { ClassDraft, EventDraft } from '../draft/draft.ts';
import { newRow } from '../draft/new-event.ts';
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
    addClass: () => setRows(rows => [...rows, newRow(language, rows.at(-1))]),
    /** A row that is not stored simply goes. */
    dropClass: (id: string) => setRows(rows => rows.filter(each => each.id !== id)),
  };
}

export type Editor = ReturnType<typeof useEditor>;
