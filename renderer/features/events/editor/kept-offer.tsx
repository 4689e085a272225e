import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { momentNow } from '../../../api/server-clock.ts';
import { useText } from '../../../text/index.tsx';
import { useFormat } from '../../../ui/format.ts';
import { changes } from '../draft/changes.ts';
import classes from './banner.module.css';
import { useChangeSentences } from './sentences.ts';
import type { Editor } from './use-editor.ts';

interface Props {
  readonly editor: Editor;
  /** The question is gone, and with it the button that had the focus. */
  readonly onDecided: () => void;
}

/** Offers what was typed here before and never saved. */
export function KeptOffer({ editor, onDecided }: Props) {
  const text = useText().events;
  const format = useFormat();
  const sentences = useChangeSentences();
  const { offer, restore, decline } = editor;
  if (offer === null) return null;
  const today = format.day(offer.at) === format.day(momentNow());
  const at = today ? format.time(offer.at) : format.dateTime(offer.at);
  const told =
    offer.stored === null
      ? [offer.draft.title].filter(Boolean)
      : sentences(changes(offer.start, offer.draft));
  const decide = (act: () => void) => {
    act();
    onDecided();
  };
  return (
    <div className={classes['banner']} role="region" aria-label={text.kept(at)}>
      <div className={classes['line']}>
        <IconHistory size={20} aria-hidden />
        <span className={classes['title']}>
          {offer.stored === null ? text.keptNew(at) : text.kept(at)}
        </span>
        <Button size="sm" onClick={() => decide(restore)}>
          {text.restore}
        </Button>
        <Button size="sm" variant="default" onClick={() => decide(decline)}>
          {text.discardKept}
        </Button>
      </div>
      {told.length > 0 && <div>{told.join(text.and)}</div>}
    </div>
  );
}
