import { ActionIcon, Select, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ParticipantData } from '../../../../core/contract/ticket-classes.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { PaperWarning } from '../../../ui/paper-warning.tsx';
import type { ClassDraft } from '../draft/draft.ts';
import { ClassCells } from './class-cells.tsx';
import { ClassProblems } from './class-problems.tsx';
import classes from './class-row.module.css';
import { ClassSales } from './class-sales.tsx';
import { ClassTerms } from './class-terms.tsx';
import { Prices } from './prices.tsx';
import { wallInWords } from './sentences.ts';
import { unopened } from './unopened.ts';
import { useClassRemoval } from './use-class-removal.ts';
import type { Editor } from './use-editor.ts';
import { wholeOf } from './use-price-terms.ts';

interface Props {
  readonly editor: Editor;
  readonly row: ClassDraft;
  /** Its place in the table, from 1. */
  readonly place: number;
  readonly onRemoved: () => void;
}

/** One ticket class: what it is and costs, how it sells, and below it on which terms. */
export function ClassRow({ editor, row, place, onRemoved }: Props) {
  const text = useText().events;
  const [opened, setOpened] = useState(false);
  const ask = useClassRemoval(editor);
  const remove = async (shown: string) => {
    await ask(row, shown);
    onRemoved();
  };
  const { problems, setClass } = editor;
  const name = row.name.trim() === '' ? text.unnamed(place) : row.name;
  const stored = editor.stored?.ticketClasses.find(each => each.id === row.id);
  const inTerms = ['saleFrom', 'saleUntil', 'limit', 'minAge', 'maxAge'];
  const wrong = inTerms.some(each => `${row.id}.${each}` in problems);
  // What is wrong is put right in them, and they stay open while that is typed.
  if (wrong && !opened) setOpened(true);
  const terms = useTermsInWords(editor, row);
  return (
    <tbody className={classes['class']} data-class={row.id}>
      <tr>
        <ClassCells editor={editor} row={row} name={name} />
        <td>
          <ClassSales stored={stored} />
        </td>
        <td>
          <ActionIcon aria-label={text.removeClass(name)} onClick={() => void remove(name)}>
            <IconTrash size={20} aria-hidden />
          </ActionIcon>
        </td>
      </tr>
      <tr>
        <td colSpan={6}>
          <ClassProblems editor={editor} row={row} />
          <PaperWarning className={classes['paper'] ?? ''} of={row.name} />
          <div className={classes['second']}>
            <Select
              className={classes['participant']}
              aria-label={text.ofClass(text.participant, name)}
              comboboxProps={unopened}
              data={ParticipantData.options.map(value => ({
                value,
                label: text.participantData[value],
              }))}
              value={row.participantData}
              onChange={value => {
                const chosen = ParticipantData.safeParse(value).data;
                if (chosen !== undefined) setClass(row.id, { participantData: chosen });
              }}
            />
            <UnstyledButton
              className={classes['toggle']}
              aria-expanded={opened}
              aria-label={[text.ofClass(text.terms, name), terms].join(text.and)}
              onClick={() => setOpened(!opened)}
            >
              <span className={classes['inWords']} title={terms}>
                {terms}
              </span>
              <IconChevronDown size={18} aria-hidden data-open={opened} />
            </UnstyledButton>
          </div>
          <Prices editor={editor} row={row} name={name} />
          {opened && <ClassTerms editor={editor} row={row} name={name} />}
        </td>
      </tr>
    </tbody>
  );
}

function useTermsInWords({ draft }: Editor, row: ClassDraft): string {
  const text = useText().events;
  const format = useFormat();
  const from = wallInWords(format, row.saleFrom, draft.timeZone);
  const until = wallInWords(format, row.saleUntil, draft.timeZone);
  const limit = wholeOf(row.limit);
  const asked = row.participantData === 'nationalId' && row.prices.length === 0;
  const [minAge, maxAge] = asked ? [wholeOf(row.minAge), wholeOf(row.maxAge)] : [null, null];
  const terms = [
    from === null && until === null ? text.wholeTime : text.period(from, until),
    limit === null ? null : text.limitOf(limit),
    minAge === null && maxAge === null ? null : text.ages(minAge, maxAge),
  ];
  return terms.filter(each => each !== null).join(' · ');
}
