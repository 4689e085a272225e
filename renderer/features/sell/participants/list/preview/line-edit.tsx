import { Button, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useText } from '../../../../../text/index.tsx';
import { type ByHand, byHand } from '../by-hand.ts';
import type { SettledLine } from '../settle.ts';
import classes from './list.module.css';

interface Props {
  readonly line: SettledLine;
  readonly onApply: (edited: ByHand) => void;
  readonly onClose: () => void;
}

/** The fields of one line, to be put right. */
export function LineEdit({ line: { number, typed }, onApply, onClose }: Props) {
  const text = useText();
  const { list } = text.sell;
  const [fields, setFields] = useState({
    firstName: typed.firstName,
    lastName: typed.lastName,
    id: typed.nationalId?.text ?? '',
  });
  const apply = (event: SyntheticEvent) => {
    event.preventDefault();
    onApply(byHand(fields, typed.nationalId));
  };
  const field = (name: keyof typeof fields, label: string) => (
    <TextInput
      key={name}
      label={label}
      aria-label={list.ofLine(label, number)}
      autoFocus={name === 'firstName'}
      // Escape is for this line, and leaves the list open.
      data-mantine-stop-propagation
      autoComplete="off"
      spellCheck={false}
      maxLength={300}
      dir={name === 'id' ? 'ltr' : 'auto'}
      // A card may be scanned where its number is put right.
      data-scan={name === 'id' ? 'id' : undefined}
      value={fields[name] ?? ''}
      onChange={event => setFields({ ...fields, [name]: event.currentTarget.value })}
    />
  );
  return (
    <form
      className={classes['edit']}
      onSubmit={apply}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {field('firstName', text.sell.firstName)}
      {field('lastName', text.sell.lastName)}
      {field('id', list.number)}
      <span className={classes['acts']}>
        <Button type="submit" data-mantine-stop-propagation>
          {list.apply}
        </Button>
        <Button variant="default" data-mantine-stop-propagation onClick={onClose}>
          {text.ui.goBack}
        </Button>
      </span>
    </form>
  );
}
