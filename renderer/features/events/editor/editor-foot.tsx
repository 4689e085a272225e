import { Button } from '@mantine/core';
import { IconArrowBackUp, IconDeviceFloppy } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { confirm } from '../../../ui/confirm.tsx';
import { KeyChip } from '../../../ui/key-chip.tsx';
import { ariaKeys } from '../../../ui/keys.ts';
import { useShortcut } from '../../../ui/shortcuts.ts';
import { changes } from '../draft/changes.ts';
import classes from './editor-foot.module.css';
import { OutcomeLine } from './outcome-line.tsx';
import { useChangeSentences } from './sentences.ts';
import type { Editor } from './use-editor.ts';

const saveKeys = 'mod+S';

/** Saving and taking back, and what came of it. Always in view. */
export function EditorFoot({ editor }: { readonly editor: Editor }) {
  const text = useText().events;
  const sentences = useChangeSentences();
  const { dirty, busy, stored, save, discard, now } = editor;
  useShortcut({ keys: saveKeys, label: text.save, action: () => void save() });

  const ask = async () => {
    const agreed = await confirm({
      title: text.discardQuestion,
      body: sentences(changes(now.start, now.draft)).join(text.and),
      confirmLabel: text.discardConfirm,
      cancelLabel: text.keep,
      danger: true,
    });
    if (agreed) discard();
  };
  return (
    <footer className={classes['foot']}>
      <OutcomeLine editor={editor} />
      <div className={classes['buttons']}>
        {dirty && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconArrowBackUp size={18} aria-hidden />}
            disabled={busy}
            onClick={() => void ask()}
          >
            {text.discard}
          </Button>
        )}
        <Button
          variant={dirty || stored === null ? 'filled' : 'default'}
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          rightSection={<KeyChip keys={saveKeys} />}
          aria-keyshortcuts={ariaKeys(saveKeys)}
          aria-disabled={busy}
          onClick={() => void save()}
        >
          {text.save}
        </Button>
      </div>
    </footer>
  );
}
