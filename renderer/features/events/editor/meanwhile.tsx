import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { changes } from '../draft/changes.ts';
import classes from './banner.module.css';
import { useChangeSentences } from './sentences.ts';
import type { Editor } from './use-editor.ts';

interface Props {
  readonly editor: Editor;
  /** The question is gone, and with it the button that had the focus. */
  readonly onDecided: () => void;
}

/** Somebody else saved while this form was typed into: both sides are told, and neither is lost. */
export function Meanwhile({ editor, onDecided }: Props) {
  const text = useText().events;
  const sentences = useChangeSentences();
  const { theirs, now, stored, rebase, discard } = editor;
  if (theirs.length === 0 || stored === null) return null;
  const decide = (act: () => void) => {
    act();
    onDecided();
  };
  return (
    <div className={classes['banner']} data-kind="meanwhile" role="alert">
      <div className={classes['line']}>
        <IconUsers size={20} aria-hidden />
        <span className={classes['title']}>{text.meanwhile}</span>
      </div>
      <dl className={classes['sides']}>
        <dt>{text.theirs}</dt>
        <dd>{sentences(theirs).join(text.and)}</dd>
        <dt>{text.yours}</dt>
        <dd>{sentences(changes(now.start, now.draft)).join(text.and)}</dd>
      </dl>
      <div className={classes['line']}>
        <Button size="sm" onClick={() => decide(() => rebase(stored))}>
          {text.takeTheirs}
        </Button>
        <Button size="sm" variant="default" onClick={() => decide(discard)}>
          {text.dropMine}
        </Button>
      </div>
    </div>
  );
}
