import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { KeyButton } from '../../../ui/key-button.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { ClassRow } from './class-row.tsx';
import classes from './class-table.module.css';
import type { Editor } from './use-editor.ts';

/** The ticket classes of the event, edited in place. */
export function ClassTable({ editor }: { readonly editor: Editor }) {
  const text = useText().events;
  const table = useRef<HTMLTableElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const added = useRef(false);
  const { draft, addClass } = editor;
  const rows = draft.classes.length;

  const add = () => {
    added.current = true;
    addClass();
  };
  useEffect(() => {
    if (!added.current) return;
    added.current = false;
    const names = table.current?.querySelectorAll<HTMLElement>('[data-class-name]');
    names?.item(rows - 1).focus();
  }, [rows]);
  // The button that had the focus went with its row; after a refusal both are still there.
  const afterRemoval = (id: string) =>
    requestAnimationFrame(() => {
      const row = table.current?.querySelector(`[data-class="${id}"]`);
      if (row == null) addButton.current?.focus();
    });
  useShortcut({ keys: keyMap.addClass, label: text.addClass, action: add });

  return (
    <section aria-labelledby="ticket-classes" className={classes['section']}>
      <div className={classes['head']}>
        <h3 id="ticket-classes" className={classes['heading']}>
          {text.classes}
        </h3>
        <KeyButton
          ref={addButton}
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          keys={keyMap.addClass}
          onClick={add}
        >
          {text.addClass}
        </KeyButton>
      </div>
      {rows === 0 ? (
        <p className={classes['none']}>{text.classesHint}</p>
      ) : (
        <table ref={table} className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{text.className}</th>
              <th scope="col">{text.priceIn(draft.currency)}</th>
              <th scope="col">{text.vat}</th>
              <th scope="col">{text.capacity}</th>
              <th scope="col">{text.sales}</th>
              <td />
            </tr>
          </thead>
          {draft.classes.map((row, at) => (
            <ClassRow
              key={row.id}
              editor={editor}
              row={row}
              place={at + 1}
              onRemoved={() => afterRemoval(row.id)}
            />
          ))}
        </table>
      )}
    </section>
  );
}
