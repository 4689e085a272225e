import { Button, FileButton } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useRef } from 'react';
import { keyMap } from '../../../../../core/contract/key-map.ts';
import { useText } from '../../../../text/index.tsx';
import { KeyChip } from '../../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../../ui/keys.ts';
import { useShortcut } from '../../../../ui/shortcuts.ts';

interface Props {
  readonly onFile: (file: File) => void;
}

/** Asks for a file with a list of participants. */
export function ImportList({ onFile }: Props) {
  const text = useText().sell.list;
  const button = useRef<HTMLButtonElement>(null);
  // The same file can be chosen again, once it was put right.
  const reset = useRef<() => void>(null);
  useShortcut({
    keys: keyMap.importList,
    label: text.import,
    action: () => button.current?.click(),
  });
  return (
    <FileButton
      accept=".csv,.txt,.tsv,.xlsx,.xls,.ods,text/csv,text/plain"
      resetRef={reset}
      onChange={file => {
        reset.current?.();
        if (file !== null) onFile(file);
      }}
    >
      {props => (
        <Button
          {...props}
          ref={button}
          rightSection={<KeyChip keys={keyMap.importList} />}
          aria-keyshortcuts={ariaKeys(keyMap.importList)}
          variant="subtle"
          size="compact-md"
          mih={44}
          leftSection={<IconTableImport size={18} />}
        >
          {text.import}
        </Button>
      )}
    </FileButton>
  );
}
