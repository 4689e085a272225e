import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Event } from '../../../../core/contract/events.ts';
import type { EventId } from '../../../../core/contract/ids.ts';
import { api } from '../../../api/index.ts';
import { live, pace } from '../../../api/live.ts';
import { serverNow } from '../../../api/server-clock.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { ListSkeleton } from '../../../ui/list-skeleton.tsx';
import { draftOf, type EventDraft } from '../draft/draft.ts';
import { newEvent } from '../draft/new-event.ts';
import classes from './event-editor.module.css';
import { EventEditor } from './event-editor.tsx';
import { useEditor } from './use-editor.ts';

interface Props {
  readonly eventId: EventId;
  /** It does not exist yet. */
  readonly isNew: boolean;
  readonly onReady: () => void;
  readonly onCreated: (event: Event) => void;
}

/** The form of an event, as soon as what it begins with is known. Its key is the event's id. */
export function EventPane({ eventId, isNew, onReady, onCreated }: Props) {
  const event = useQuery(
    api.events.get.queryOptions({
      input: { eventId },
      enabled: !isNew,
      ...live,
      // What does not exist will not come to exist; asked again and again it would only flicker.
      refetchInterval: ({ state }) => (state.status === 'error' ? false : pace()),
    }),
  );
  const settings = useQuery(api.maintenance.settings.queryOptions({ enabled: isNew }));
  const text = useText().events;
  const { language } = useLanguage();
  const [fresh, setFresh] = useState<EventDraft | null>(null);
  const stored = event.data?.event ?? null;
  if (fresh === null && stored !== null) setFresh(draftOf(language, stored));
  else if (fresh === null && isNew && settings.data !== undefined)
    setFresh(newEvent(language, eventId, settings.data.settings, serverNow()));

  if (stored?.manageable === false)
    return (
      <div className={classes['place']}>
        <EmptyState icon={<IconLock size={40} />} title={text.ofAnother}>
          {text.ofAnotherHint}
        </EmptyState>
      </div>
    );
  const asked = isNew ? settings : event;
  if (fresh === null)
    return (
      <div className={classes['place']}>
        {asked.isError ? (
          <Failure error={asked.error} onRetry={() => void asked.refetch()} />
        ) : (
          <ListSkeleton rows={7} height={72} />
        )}
      </div>
    );
  return (
    <Form
      name={isNew ? 'new' : eventId}
      stored={isNew ? null : stored}
      fresh={fresh}
      onReady={onReady}
      onCreated={onCreated}
    />
  );
}

interface FormProps extends Pick<Props, 'onReady' | 'onCreated'> {
  readonly name: string;
  readonly stored: Event | null;
  readonly fresh: EventDraft;
}

function Form({ onReady, ...given }: FormProps) {
  return <EventEditor editor={useEditor(given)} onReady={onReady} />;
}
