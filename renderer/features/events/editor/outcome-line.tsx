import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useText } from '../../../text/index.tsx';
import { Failure } from '../../../ui/failure.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import classes from './editor-foot.module.css';
import type { Outcome } from './outcome.ts';
import { useChangeSentences } from './sentences.ts';
import type { Editor } from './use-editor.ts';

/** What the last save or switch did, in a sentence; else whether anything is unsaved. */
export function OutcomeLine({ editor }: { readonly editor: Editor }) {
  const text = useText().events;
  const { outcome, problems, busy, dirty, save } = editor;
  const told = useOutcomeSentence(outcome);
  const wrong = Object.keys(problems).length;
  if (outcome?.kind === 'failed')
    return (
      <div className={classes['failure']}>
        {outcome.partly && <p className={classes['line']}>{text.partlySaved}</p>}
        <Failure error={outcome.error} {...(dirty && { onRetry: () => void save() })} />
      </div>
    );
  if (busy) return <SaveState state="saving" />;
  if (wrong > 0 || outcome?.kind === 'stays')
    return (
      <p className={classes['line']} data-kind="bad" role="alert">
        <IconAlertTriangle size={18} aria-hidden />
        <span>{wrong > 0 ? text.notSaved(wrong) : told}</span>
      </p>
    );
  if (told === null) return <SaveState state={dirty ? 'unsaved' : 'untouched'} />;
  return (
    <p className={classes['line']} data-kind="good" role="status">
      <IconCheck size={18} aria-hidden />
      <span className={classes['words']} title={told}>
        {told}
      </span>
    </p>
  );
}

function useOutcomeSentence(outcome: Outcome | null): string | null {
  const text = useText().events;
  const sentences = useChangeSentences();
  switch (outcome?.kind) {
    case 'saved':
      return text.savedAs(sentences(outcome.what).join(text.and));
    case 'created':
      return text.created(outcome.title);
    case 'removed':
      return text.removed(outcome.name);
    case 'stays':
      return text.removeRefused(outcome.name, outcome.taken);
    case 'published':
      return text.published;
    case 'unpublished':
      return text.unpublished;
    case 'nothing':
      return text.nothingToSave;
    case 'failed':
    case undefined:
      return null;
  }
}
