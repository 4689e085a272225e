import { useEffect, useRef } from 'react';
import { useText } from '../../../text/index.tsx';
import type { ClassDraft } from '../draft/draft.ts';
import classes from './class-terms.module.css';
import { SalePeriod } from './sale-period.tsx';
import type { Editor } from './use-editor.ts';
import { useProblem } from './use-problem.ts';
import { WholeField } from './whole-field.tsx';

interface Props {
  readonly editor: Editor;
  readonly row: ClassDraft;
  readonly name: string;
}

/** An age follows from a national id, so its limits stand only where one is asked for. */
const ages = ['minAge', 'maxAge'] as const;

/** When a ticket class is on sale, in the event's zone, how much of it one order may hold, and for whom. */
export function ClassTerms({ editor, row, name }: Props) {
  const text = useText().events;
  const problem = useProblem(editor);
  const { draft, setClass } = editor;
  const terms = useRef<HTMLDivElement>(null);
  // What was just opened should not stay hidden below the edge.
  useEffect(() => terms.current?.scrollIntoView({ block: 'nearest' }), []);
  // Each price of a list says its own.
  const isAged = row.participantData === 'nationalId' && row.prices.length === 0;
  return (
    <div ref={terms} className={classes['terms']}>
      <SalePeriod
        timeZone={draft.timeZone}
        name={name}
        value={row}
        error={end => problem(`${row.id}.${end}`)}
        otherwise={{ saleFrom: text.anyTime, saleUntil: text.untilStart }}
        onChange={typed => setClass(row.id, typed)}
      />
      {(['limit', ...(isAged ? ages : [])] as const).map(field => (
        <WholeField
          key={field}
          className={classes['limit']}
          label={text[field]}
          aria-label={text.ofClass(text[field], name)}
          placeholder={text.noLimit}
          value={row[field]}
          error={problem(`${row.id}.${field}`)}
          onChange={typed => setClass(row.id, { [field]: typed })}
        />
      ))}
    </div>
  );
}
