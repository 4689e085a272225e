import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useText } from '../text/index.tsx';
import { Failure } from '../ui/failure.tsx';
import { isAltCode } from '../ui/keys.ts';
import classes from './palette.module.css';
import { type PaletteItem, type Places, usePaletteGroups } from './palette-groups.tsx';
import { PaletteLine } from './palette-line.tsx';

interface Props extends Places {
  readonly onRun: (item: PaletteItem) => void;
}

/**
 * A field and what it finds, as one combobox: the arrows choose, Enter does it. @mantine/spotlight 9.7
 * cannot serve here. It marks its choice on the page behind React's back and gives its lines no ids, so a
 * screen reader is not told which is meant; and it chooses only at a letter or an arrow, so Enter would
 * do nothing with an order that is found after the last letter.
 */
export function PaletteSearch({ onRun, ...places }: Props) {
  const text = useText();
  const id = useId();
  const [sought, setSought] = useState('');
  const [chosenId, choose] = useState<string>();
  const { groups, settled, error } = usePaletteGroups(places, sought);
  const items = groups.flatMap(group => group.items);
  // Answers arrive after the keys: what was chosen stays chosen, else Enter means the first line.
  const at = Math.max(
    0,
    items.findIndex(each => each.id === chosenId),
  );
  const chosen = items[at];

  useEffect(() => {
    if (chosen !== undefined)
      document.getElementById(id + chosen.id)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isAltCode(event.nativeEvent)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) choose(items.at((at + step) % items.length)?.id);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && chosen) onRun(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <TextInput
        data-autofocus
        size="lg"
        variant="unstyled"
        className={classes['field'] ?? ''}
        leftSection={<IconSearch size={20} />}
        placeholder={text.shell.findAnything}
        role="combobox"
        aria-label={text.shell.findAnything}
        aria-expanded={items.length > 0}
        aria-controls={id}
        aria-activedescendant={chosen && id + chosen.id}
        autoComplete="off"
        value={sought}
        onKeyDown={onKeyDown}
        onChange={event => {
          setSought(event.currentTarget.value);
          choose(undefined);
        }}
      />
      <div className={classes['list']} id={id} role="listbox" aria-label={text.shell.findAnything}>
        {groups.map(group => (
          <div key={group.label} role="group" aria-label={group.label}>
            <div className={classes['group']} aria-hidden>
              {group.label}
            </div>
            {group.items.map(item => (
              <PaletteLine
                key={item.id}
                id={id + item.id}
                item={item}
                chosen={item === chosen}
                onRun={() => onRun(item)}
              />
            ))}
          </div>
        ))}
        {settled && items.length === 0 && error === null && (
          <p className={classes['nothing']} role="status">
            {text.shell.nothingFound}
          </p>
        )}
        {error !== null && <Failure error={error} />}
      </div>
    </>
  );
}
