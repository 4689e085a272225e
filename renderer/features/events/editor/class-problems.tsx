import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLanguage, useText } from '../../../text/index.tsx';
import type { ClassDraft } from '../draft/draft.ts';
import { typedWhole } from '../draft/typed-numbers.ts';
import classes from './class-table.module.css';
import { problemSentence } from './sentences.ts';
import type { Editor } from './use-editor.ts';

/** Where the sentence about a field of the table stands, for the field to point at. */
export const problemId = (id: string, field: string) => `problem-${id}-${field}`;

interface Props {
  readonly editor: Editor;
  readonly row: ClassDraft;
}

/** What is wrong in a row of the table: under the row, since no sentence fits into a column. */
export function ClassProblems({ editor: { problems, setClass }, row }: Props) {
  const text = useText();
  const { language } = useLanguage();
  const columns = [
    { field: 'name', label: text.events.className },
    { field: 'priceMinor', label: text.events.price },
    { field: 'vat', label: text.events.vat },
    { field: 'capacity', label: text.events.capacity },
  ];
  const found = columns.flatMap(({ field, label }) => {
    const problem = problems[`${row.id}.${field}`];
    return problem === undefined ? [] : [{ field, label, problem }];
  });
  if (found.length === 0) return null;
  return (
    <ul className={classes['problems']}>
      {found.map(({ field, label, problem }) => (
        <li key={field} className={classes['problem']}>
          <IconAlertTriangle size={16} aria-hidden />
          <span id={problemId(row.id, field)}>
            <b>{label}</b> {problemSentence(text, problem)}
          </span>
          {problem.kind === 'taken' && (
            <Button
              size="compact-sm"
              variant="light"
              onClick={() => setClass(row.id, { capacity: typedWhole(language, problem.taken) })}
            >
              {text.events.problems.useTaken(problem.taken)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
