import { TextInput } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { Pair } from '../../../ui/form/form.tsx';
import { useFaults } from '../../../ui/form/use-faults.ts';
import type { Draft } from '../participant/draft.ts';
import { IdFields } from '../participant/id-fields.tsx';
import own from './exchange-form.module.css';
import { isNamed, type NewTicket, typedFor } from './people.ts';
import type { Exchange } from './use-exchange.ts';

/** Who the new tickets are for: who moves along, and fields for what is lacking. */
export function NewPeople({ exchange }: { readonly exchange: Exchange }) {
  const text = useText();
  const { now, wish, setTyped } = exchange;
  if (now.people.length === 0) return null;
  const lacking = now.people.filter(({ lacks }) => lacks.names || lacks.id);
  return (
    <section className={own['people']} aria-label={text.orders.newTicketsFor}>
      {lacking.length > 0 && <h3 className={own['title']}>{text.orders.newTicketsFor}</h3>}
      {now.people.map(ticket => (
        <div
          key={ticket.key}
          className={own['person']}
          role="group"
          aria-label={text.orders.newTicket(ticket.place, ticket.name)}
        >
          <span className={own['which']}>
            <b>{text.orders.newTicket(ticket.place, ticket.name)}</b>
            {ticket.moves !== null && (
              <span className={own['moves']}>
                <IconUserCheck size={16} aria-hidden />
                {text.orders.movesAlong(ticket.moves)}
              </span>
            )}
          </span>
          <Lacking
            exchange={exchange}
            ticket={ticket}
            at={lacking.indexOf(ticket)}
            onType={draft => setTyped({ ...wish.typed, [ticket.key]: draft })}
          />
        </div>
      ))}
    </section>
  );
}

interface Props {
  readonly exchange: Exchange;
  readonly ticket: NewTicket;
  /** Its place among those that are sent. */
  readonly at: number;
  readonly onType: (draft: Draft) => void;
}

function Lacking({ exchange, ticket, at, onType }: Props) {
  const text = useText();
  const { act, wish, refusal } = exchange;
  const isMissed = exchange.isMissed || refusal?.code === 'PARTICIPANTS_MISSING';
  const draft = typedFor(wish.typed, ticket);
  const of = <Field extends string>(field: Field) => `participants.${at}.${field}` as const;
  const names = [of('firstName'), of('lastName'), of('nationalId.value'), of('nationalId.country')];
  const { faults } = useFaults(act.error, names);
  const { lacks } = ticket;
  const type = (typed: Partial<Draft>) => onType({ ...draft, ...typed });
  const missing = (value: string, sentence: string) =>
    isMissed && !isNamed(ticket, wish.typed) && value.trim() === '' ? sentence : undefined;
  return (
    <>
      {lacks.names && (
        <Pair>
          {(['firstName', 'lastName'] as const).map(field => (
            <TextInput
              key={field}
              label={text.sell[field]}
              autoComplete="off"
              maxLength={300}
              value={draft[field]}
              error={faults[of(field)] ?? missing(draft[field], text.orders.nameFirst)}
              onChange={event => type({ [field]: event.currentTarget.value })}
            />
          ))}
        </Pair>
      )}
      {lacks.id && (
        <IdFields
          draft={draft}
          masked=""
          error={
            faults[of('nationalId.value')] ??
            faults[of('nationalId.country')] ??
            missing(draft.id, text.orders.idFirst)
          }
          onType={type}
        />
      )}
    </>
  );
}
