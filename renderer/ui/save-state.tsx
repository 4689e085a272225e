import { IconAlertTriangle, IconCheck, IconCloudUpload, IconPencil } from '@tabler/icons-react';
import { useText } from '../text/index.tsx';
import classes from './save-state.module.css';

interface Props {
  readonly state: 'untouched' | 'unsaved' | 'saving' | 'saved' | 'failed';
}

const signs = {
  unsaved: { Icon: IconPencil, words: 'unsaved' },
  saving: { Icon: IconCloudUpload, words: 'saving' },
  saved: { Icon: IconCheck, words: 'saved' },
  failed: { Icon: IconAlertTriangle, words: 'notSaved' },
} as const;

/** Whether what is typed is kept. Takes its room even while it has nothing to say. */
export function SaveState({ state }: Props) {
  const text = useText();
  if (state === 'untouched') return <span className={classes['state']} />;
  const { Icon, words } = signs[state];
  return (
    <span className={classes['state']} data-state={state} role="status">
      <Icon size={16} aria-hidden />
      {text.ui[words]}
    </span>
  );
}
