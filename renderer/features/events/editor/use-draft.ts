import { useEffect, useState } from 'react';
import type { Event } from '../../../../core/contract/events.ts';
import { momentNow } from '../../../api/server-clock.ts';
import { useLanguage } from '../../../text/index.tsx';
import { changes, news } from '../draft/changes.ts';
import { draftOf, type EventDraft, type Kept } from '../draft/draft.ts';
import { forgetDraft, keepDraft, keptDraft } from '../draft/kept.ts';
import { merge } from '../draft/merge.ts';

/** What stands in the form: over which state it was typed, and since when. */
export type Edited = Kept;

/**
 * The form's contents. Untouched they follow what is `stored`; touched they stay, and are kept under
 * `name` until they are saved or discarded. `fresh` is what a form begins with while nothing is stored.
 */
export function useDraft(name: string, stored: Event | null, fresh: EventDraft) {
  const { language } = useLanguage();
  const [edited, setEdited] = useState<Edited | null>(null);
  const [discarded, setDiscarded] = useState<Edited | null>(null);
  const [offer, setOffer] = useState(() => keptDraft(name));

  const untouched = (): Edited => {
    const draft = stored === null ? fresh : draftOf(language, stored);
    // The row that a new event begins with is nobody's work yet.
    const start = stored === null ? { ...fresh, classes: [] } : draft;
    return { at: '', stored, start, draft };
  };
  /** The same work, over a newer state. */
  const over = (newer: Event, { at, start, draft }: Edited): Edited => {
    const theirs = draftOf(language, newer);
    return { at, stored: newer, start: theirs, draft: merge(start, theirs, draft) };
  };

  const dirty = edited !== null && changes(edited.start, edited.draft).length > 0;
  const follows = edited !== null && !dirty && stored !== null;
  const now = edited === null ? untouched() : follows ? over(stored, edited) : edited;
  const theirs =
    dirty && stored !== null && edited.stored !== null
      ? news(edited.start, draftOf(language, stored), edited.draft)
      : [];

  useEffect(() => {
    if (edited === null) return;
    if (dirty) keepDraft(name, edited);
    else forgetDraft(name);
  }, [name, edited, dirty]);

  return {
    now,
    dirty,
    /** What somebody else has saved in between and this form does not have. */
    theirs,
    change: (typed: (draft: EventDraft) => EventDraft) =>
      setEdited(before => {
        const from = before !== null && !follows ? before : now;
        return { ...from, at: momentNow(), draft: typed(from.draft) };
      }),
    /** Puts a newer state under what is typed. */
    rebase: (newer: Event) => setEdited(before => (before === null ? null : over(newer, before))),
    /** What was `sent` is stored now; what was typed since stays. */
    settle: (newer: Event, sent: Edited) => {
      forgetDraft(name);
      setDiscarded(null);
      setEdited(before => {
        if (before === null || before.draft === sent.draft) return null;
        return over(newer, { ...before, start: sent.draft });
      });
    },
    discard: () => {
      forgetDraft(name);
      setDiscarded(edited);
      setEdited(null);
    },
    /** Whether what was discarded can still be brought back: until something else is typed. */
    canBringBack: edited === null && discarded !== null,
    bringBack: () => setEdited(discarded),
    offer,
    restore: () => {
      if (offer !== null) setEdited(offer);
      setOffer(null);
    },
    decline: () => {
      // What has been typed beside the offer is kept under the same name.
      if (!dirty) forgetDraft(name);
      setOffer(null);
    },
  };
}

export type Draft = ReturnType<typeof useDraft>;
