import { Button, FileButton, Modal } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useText } from '../../../../text/index.tsx';
import { announce } from '../../../../ui/announce.tsx';
import { KeyChip } from '../../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../../ui/keys.ts';
import { useShortcut } from '../../../../ui/shortcuts.ts';
import { importKeys } from '../../keys.ts';
import type { Place } from '../../sale/place.ts';
import { theSale } from '../../sale/the-sale.ts';
import { spread } from '../paste.ts';
import { decoded } from './csv.ts';
import { ListPreview } from './list-preview.tsx';
import { type ListedPerson, readList } from './read-list.ts';

interface Props {
  readonly places: readonly Place[];
}

/** Fills rows from a file, after a look at what it says and at what of it cannot be taken. */
export function ImportList({ places }: Props) {
  const text = useText();
  const [people, setPeople] = useState<readonly ListedPerson[] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [first] = places;
  useShortcut({
    keys: importKeys,
    label: text.sell.importList,
    action: () => button.current?.click(),
  });
  const close = () => setPeople(null);
  const read = async (file: File | null) => {
    if (file === null || first === undefined) return;
    setPeople(readList(decoded(await file.arrayBuffer()), first));
  };
  const take = () => {
    const good = (people ?? []).filter(each => each.fault === null).map(each => each.typed);
    const { rows } = spread(
      good,
      places.map(each => each.key),
      first?.key ?? '',
    );
    theSale.tell({ type: 'typed', rows });
    theSale.tell({ type: 'pauseInTyping' });
    announce(text.sell.pasted(Object.keys(rows).length));
    close();
  };
  return (
    <>
      <FileButton accept=".csv,.txt,.tsv,text/csv,text/plain" onChange={file => void read(file)}>
        {props => (
          <Button
            {...props}
            ref={button}
            rightSection={<KeyChip keys={importKeys} />}
            aria-keyshortcuts={ariaKeys(importKeys)}
            variant="subtle"
            size="compact-md"
            mih={44}
            leftSection={<IconTableImport size={18} />}
          >
            {text.sell.importList}
          </Button>
        )}
      </FileButton>
      <Modal
        opened={people !== null}
        onClose={close}
        title={text.sell.importTitle}
        closeButtonProps={{ 'aria-label': text.ui.close }}
        size={720}
      >
        {people !== null && (
          <ListPreview people={people} room={places.length} onTake={take} onClose={close} />
        )}
      </Modal>
    </>
  );
}
