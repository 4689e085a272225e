import { Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../text/index.tsx';
import { KeyButton } from '../../ui/key-button.tsx';
import { useShortcut } from '../../ui/shortcuts.ts';
import { isAtWork } from '../../ui/terminal/at-work.ts';
import classes from './order-actions.module.css';

interface Props {
  readonly keys: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly title: string;
  readonly shown: boolean;
  readonly ready: boolean;
  /** Of what gives places back: it stands apart from the rest. */
  readonly isApart?: boolean;
  /** Of a question with more to fill in. */
  readonly isWide?: boolean;
  /** What is asked, and how it is left: once something was done, its button may be gone. */
  readonly children: (leave: (isDone: boolean) => void) => ReactNode;
  readonly onAsk?: () => void;
  readonly refocus: () => void;
}

/** A button that asks before it does anything, and the question. */
export function AskingButton(props: Props) {
  const { keys, label, icon, title, shown, ready, isApart = false, isWide = false } = props;
  const text = useText();
  const [opened, setOpened] = useState(false);
  const [done, setDone] = useState(false);
  const ask = () => {
    if (!ready) return;
    props.onAsk?.();
    setDone(false);
    setOpened(true);
  };
  useShortcut({ keys, label, action: ask, when: shown });
  return (
    <>
      {shown && (
        <KeyButton
          className={(isApart ? classes['cancel'] : '') ?? ''}
          variant="subtle"
          color={isApart ? 'red' : 'gray'}
          px="sm"
          leftSection={icon}
          keys={keys}
          onClick={ask}
        >
          {label}
        </KeyButton>
      )}
      <Modal
        opened={opened}
        // What a terminal is at is aborted first, and its answer waited for.
        onClose={() => isAtWork() || setOpened(false)}
        // The button that opened it is gone once the order is cancelled, or is not what comes next.
        returnFocus={!done}
        onExitTransitionEnd={() => done && props.refocus()}
        title={title}
        closeButtonProps={{ 'aria-label': text.ui.close }}
        size={isWide ? 960 : 600}
      >
        {props.children(isDone => {
          setDone(isDone);
          setOpened(false);
        })}
      </Modal>
    </>
  );
}
