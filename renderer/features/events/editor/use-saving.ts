import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Event } from '../../../../core/contract/events.ts';
import { refusalOf } from '../../../api/answers.ts';
import { api } from '../../../api/index.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { changes, news } from '../draft/changes.ts';
import { check } from '../draft/check.ts';
import { type ClassDraft, draftOf } from '../draft/draft.ts';
import { type Problems, problemsIn } from '../draft/problems.ts';
import { alongWith } from '../draft/sale-windows.ts';
import { save } from '../draft/saving.ts';
import { startQuestion } from '../draft/start-question.ts';
import type { Outcome } from './outcome.ts';
import { useCommands } from './use-commands.ts';
import type { Draft } from './use-draft.ts';
import { useStartQuestion } from './use-start-question.tsx';

/** Everything that sends the form's work away, one thing at a time, and what came of it. */
export function useSaving(draft: Draft, stored: Event | null, onCreated: (event: Event) => void) {
  const queries = useQueryClient();
  const { commands, removeClass, publish, unpublish } = useCommands();
  const isMeant = useStartQuestion();
  const [busy, setBusy] = useState(false);
  const working = useRef(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  /** Counts the saves that found something wrong: the focus goes there each time. */
  const [wrongs, setWrongs] = useState(0);

  const show = (event: Event) => {
    const { queryKey } = api.events.get.queryOptions({ input: { eventId: event.id } });
    queries.setQueryData(queryKey, { event });
    void queries.invalidateQueries({ queryKey: api.events.list.key() });
  };
  const point = (found: Problems) => {
    setProblems(found);
    setWrongs(times => times + 1);
  };

  async function run(work: () => Promise<Outcome | null>) {
    // A second press while the first is on its way would be a second command.
    if (working.current) return;
    working.current = true;
    setBusy(true);
    setOutcome(null);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ kind: 'failed', error, partly: false });
    } finally {
      working.current = false;
      setBusy(false);
    }
  }

  /** The stored event once all is saved; null when something stands in the way, which is shown. */
  async function saveAll(): Promise<Event | Outcome | null> {
    const sent = draft.now;
    const found = check(sent.draft, sent.stored, serverNow());
    setProblems({});
    if (Object.keys(found).length > 0) {
      point(found);
      return null;
    }
    const eventId = sent.draft.id;
    const known = sent.stored === null ? null : (await commands.get({ eventId })).event;
    // Their work is on the screen now, beside what is typed; nothing of either is lost.
    const theirs = known === null ? [] : news(sent.start, draftOf('en', known), sent.draft);
    if (theirs.length > 0) return null;
    const question = startQuestion(sent.draft, known, serverNow());
    // Nothing is being saved while somebody makes up their mind.
    setBusy(question === null);
    if (question !== null && !(await isMeant(question))) return null;
    setBusy(true);
    const { event, failure } = await save(sent.draft, known, commands, question !== null);
    if (event !== null) show(event);
    if (event !== null && known === null) onCreated(event);
    if (failure === null) {
      if (event !== null) draft.settle(event, sent);
      return event;
    }
    if (event !== null) draft.rebase(event);
    const prefix = failure.at === 'event' ? '' : `${failure.at}.`;
    const there = problemsIn(failure.error, prefix);
    if (refusalOf(failure.error)?.code === 'CHANGED_MEANWHILE') await commands.get({ eventId });
    if (Object.keys(there).length > 0) {
      point(there);
      return null;
    }
    return { kind: 'failed', error: failure.error, partly: event !== known };
  }

  return {
    busy,
    outcome,
    problems,
    wrongs,
    /** Something is typed into these fields again: what was said of them is over. */
    clear: (fields: readonly string[]) => {
      setProblems(before =>
        fields.some(field => field in before)
          ? Object.fromEntries(Object.entries(before).filter(([name]) => !fields.includes(name)))
          : before,
      );
      setOutcome(null);
    },
    save: () =>
      run(async () => {
        if (!draft.dirty && stored !== null) return { kind: 'nothing' };
        const { start, draft: typed, stored: before } = draft.now;
        const saved = await saveAll();
        if (saved === null || 'kind' in saved) return saved;
        return stored === null
          ? { kind: 'created', title: saved.title }
          : {
              kind: 'saved',
              what: changes(start, before === null ? typed : alongWith(typed, before, saved)),
            };
      }),
    publish: () =>
      run(async () => {
        const saved = draft.dirty || stored === null ? await saveAll() : stored;
        if (saved === null || 'kind' in saved) return saved;
        show((await publish({ eventId: saved.id })).event);
        return { kind: 'published' };
      }),
    unpublish: () =>
      run(async () => {
        show((await unpublish({ eventId: draft.now.draft.id })).event);
        return { kind: 'unpublished' };
      }),
    removeClass: (row: ClassDraft) =>
      run(async () => {
        try {
          await removeClass({ ticketClassId: row.id });
        } catch (error) {
          const refusal = refusalOf(error);
          if (refusal?.code === 'CAPACITY_TAKEN')
            return { kind: 'stays', name: row.name, taken: refusal.data.taken };
          // Gone already, by an answer that was lost or by somebody else: just as well.
          if (refusal?.code !== 'NOT_FOUND') throw error;
        }
        const { event } = await commands.get({ eventId: draft.now.draft.id });
        show(event);
        draft.rebase(event);
        return { kind: 'removed', name: row.name };
      }),
  };
}
