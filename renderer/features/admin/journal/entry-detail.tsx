import { Button } from '@mantine/core';
import { IconReceipt2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Entry } from '../../../../core/contract/journal.ts';
import { isolated } from '../../../../core/text/isolated.ts';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import { When } from '../../../ui/when.tsx';
import { actorOf, actSentence } from './act-sentence.ts';
import { changesOf } from './changes.ts';
import classes from './entry-detail.module.css';
import { inWords } from './in-words.ts';

/** One act in full: who, where, when, why, and what it changed. */
export function EntryDetail({ entry }: { readonly entry: Entry }) {
  const text = useText().journal;
  const format = useFormat();
  const [, navigate] = useLocation();
  const { may } = useCounter();
  const { seq, at, operation, counterName, objectId, about, reason } = entry;
  const changes = changesOf(entry);
  const compares = entry.before !== null;
  const fieldNames: Readonly<Record<string, string>> = text.fields;
  // The filters beside it have asked for them already.
  const { data } = useQuery(api.journal.state.queryOptions());
  const people = new Map(data?.operators.map(each => [each.id, each.name]));
  const surroundings = { text, format, currency: entry.currency, people };
  const facts: [string, string | null][] = [
    [text.operator, actorOf(text, entry)],
    [text.counter, counterName],
    [about === null ? '' : text.kinds[about.kind], about?.name ?? null],
    [text.reason, reason],
    [text.object, objectId],
  ];

  return (
    <article className={classes['detail']} aria-label={text.entry(seq)} tabIndex={0}>
      <header className={classes['head']}>
        <p className={classes['quiet']}>{text.entry(seq)}</p>
        <h2 className={classes['title']}>{actSentence(text, operation)}</h2>
        <p className={classes['quiet']}>
          <When at={at} />
        </p>
      </header>
      <dl className={classes['facts']}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name} className={classes['fact']}>
                <dt>{name}</dt>
                <dd>
                  <Isolate>{value}</Isolate>
                </dd>
              </div>
            ),
        )}
      </dl>
      {about?.kind === 'order' && may('findOrders') && (
        <Button
          className={classes['go'] ?? ''}
          variant="default"
          leftSection={<IconReceipt2 size={18} />}
          onClick={() => navigate(`/orders/${objectId}`)}
        >
          {text.openOrder}
        </Button>
      )}
      <h3 className={classes['subtitle']}>{text.changes}</h3>
      {changes.length === 0 ? (
        <p className={classes['quiet']}>{text.noValues}</p>
      ) : (
        <table className={classes['changes']}>
          {compares && (
            <thead>
              <tr>
                <td />
                <th scope="col">{text.before}</th>
                <th scope="col">{text.after}</th>
              </tr>
            </thead>
          )}
          <tbody>
            {changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{fieldNames[field] ?? isolated(field)}</th>
                {compares && <td>{inWords(field, before, surroundings)}</td>}
                <td>{inWords(field, after, surroundings)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}
