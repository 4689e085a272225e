import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../../../text/index.tsx';
import { useFormat } from '../../../../../ui/format.ts';
import { type Decision, isOpen, type SettledLine } from '../settle.ts';
import { maskedId } from '../shown-id.ts';
import { LineEdit } from './line-edit.tsx';
import classes from './list.module.css';
import { Verdict } from './verdict.tsx';

/** So many lines are drawn at first, and as many more each time somebody asks. */
const page = 50;

interface Props {
  readonly lines: readonly SettledLine[];
  /** Nobody has said what the columns are. */
  readonly isGuess: boolean;
  /** No row can be filled yet: the next key goes to the first line with a question. */
  readonly takesFocus: boolean;
  readonly onDecide: (number: number, decision: Decision) => void;
}

/** Lines of a list, with named columns; what is to be said stands in the line. */
export function Lines({ lines, isGuess, takesFocus, onDecide }: Props) {
  const text = useText().sell;
  const format = useFormat();
  const [shown, setShown] = useState(page);
  const [editing, setEditing] = useState<number | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button or field that had the focus is gone: the next key goes to the next line with a question.
    if (document.activeElement !== document.body) return;
    const open = scroller.current?.querySelector<HTMLElement>('[data-open="true"] button');
    (open ?? scroller.current)?.focus();
  }, [lines, editing]);
  const firstOpen = takesFocus ? lines.find(({ state }) => isOpen(state)) : undefined;
  const more = Math.min(page, lines.length - shown);
  return (
    <div
      ref={scroller}
      className={classes['scroller']}
      tabIndex={0}
      role="region"
      aria-label={text.list.lines}
    >
      <table className={classes['lines']}>
        <thead>
          <tr>
            {[
              text.list.line,
              text.firstName,
              text.lastName,
              text.list.number,
              text.list.verdict,
            ].map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shown).map(line => (
            <tr key={line.number} data-open={isOpen(line.state)}>
              <td className={classes['number']}>{format.number(line.number)}</td>
              {editing === line.number ? (
                <td colSpan={4}>
                  <LineEdit
                    line={line}
                    onApply={edited => {
                      onDecide(line.number, { edited });
                      setEditing(null);
                    }}
                    onClose={() => setEditing(null)}
                  />
                </td>
              ) : (
                <>
                  <td dir="auto">{line.typed.firstName}</td>
                  <td dir="auto">{line.typed.lastName}</td>
                  <td dir="ltr" className={classes['id']}>
                    {maskedId(line.typed.nationalId)}
                  </td>
                  <td>
                    <Verdict
                      line={line}
                      isGuess={isGuess}
                      takesFocus={line === firstOpen}
                      onDecide={decision => onDecide(line.number, decision)}
                      onEdit={() => setEditing(line.number)}
                    />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button variant="subtle" fullWidth onClick={() => setShown(shown + page)}>
          {text.list.more(more)}
        </Button>
      )}
    </div>
  );
}
