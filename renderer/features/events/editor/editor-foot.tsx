import { IconArrowBackUp, IconArrowForwardUp, IconDeviceFloppy } from '@tabler/icons-react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { KeyButton } from '../../../ui/key-button.tsx';
import { useShortcut } from '../../../ui/shortcuts.ts';
import classes from './editor-foot.module.css';
import { OutcomeLine } from './outcome-line.tsx';
import type { Editor } from './use-editor.ts';

/** Saving and taking back, and what came of it. Always in view. */
export function EditorFoot({ editor }: { readonly editor: Editor }) {
  const text = useText().events;
  const { dirty, busy, stored, save, discard, canBringBack, bringBack } = editor;
  useShortcut({ keys: keyMap.save, label: text.save, action: () => void save() });

  return (
    <footer className={classes['foot']}>
      <OutcomeLine editor={editor} />
      <div className={classes['buttons']}>
        {/* One button for both, so that the focus stays where taking it back is. */}
        {(dirty || canBringBack) && (
          <BusyButton
            variant="subtle"
            color="gray"
            leftSection={
              dirty ? (
                <IconArrowBackUp size={18} aria-hidden />
              ) : (
                <IconArrowForwardUp size={18} aria-hidden />
              )
            }
            busy={busy}
            onClick={dirty ? discard : bringBack}
          >
            {dirty ? text.discard : text.bringBack}
          </BusyButton>
        )}
        <KeyButton
          variant={dirty || stored === null ? 'filled' : 'default'}
          leftSection={<IconDeviceFloppy size={18} aria-hidden />}
          keys={keyMap.save}
          aria-disabled={busy}
          onClick={() => void save()}
        >
          {text.save}
        </KeyButton>
      </div>
    </footer>
  );
}
