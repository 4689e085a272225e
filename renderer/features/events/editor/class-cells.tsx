import { TextInput } from '@mantine/core';
import { useText } from '../../../text/index.tsx';
import { MoneyField } from '../../../ui/money-field.tsx';
import type { ClassDraft } from '../draft/draft.ts';
import classes from './class-row.module.css';
import { PercentField } from './percent-field.tsx';
import type { Editor } from './use-editor.ts';
import { markOf } from './use-problem.ts';
import { WholeField } from './whole-field.tsx';

interface Props {
  readonly editor: Editor;
  readonly row: ClassDraft;
  readonly name: string;
}

/** The cells of a ticket class that are typed into. */
export function ClassCells({ editor, row, name }: Props) {
  const text = useText().events;
  const { draft, setClass } = editor;
  const marks = (label: string, field: string) => ({
    'aria-label': text.ofClass(label, name),
    ...markOf(editor, `${row.id}.${field}`),
  });
  return (
    <>
      <td>
        <TextInput
          {...marks(text.className, 'name')}
          data-class-name
          autoComplete="off"
          value={row.name}
          onChange={event => setClass(row.id, { name: event.currentTarget.value })}
        />
      </td>
      <td>
        {row.prices.length > 0 ? (
          <span className={classes['many']}>
            {text.manyPrices(row.prices.filter(each => each.active).length)}
          </span>
        ) : (
          <MoneyField
            {...marks(text.price, 'priceMinor')}
            currency={draft.currency}
            rightSection={null}
            rightSectionWidth={10}
            value={row.priceMinor}
            onChange={priceMinor => setClass(row.id, { priceMinor })}
          />
        )}
      </td>
      <td>
        <PercentField
          {...marks(text.vat, 'vat')}
          value={row.vat}
          onChange={vat => setClass(row.id, { vat })}
        />
      </td>
      <td>
        <WholeField
          {...marks(text.capacity, 'capacity')}
          value={row.capacity}
          onChange={capacity => setClass(row.id, { capacity })}
        />
      </td>
    </>
  );
}
