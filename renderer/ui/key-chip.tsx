import { keyNames } from '../../core/format/key-names.ts';
import classes from './key-chip.module.css';

/**
 * The key of a control, on it. Screen readers get it from the control's `aria-keyshortcuts`
 * (`ariaKeys(keys)`), so the chip itself stays silent.
 */
export const KeyChip = ({ keys }: { readonly keys: string }) => (
  <span className={classes['chips']} dir="ltr" aria-hidden>
    {keyNames(keys).map(name => (
      <kbd key={name} className={classes['chip']}>
        {name}
      </kbd>
    ))}
  </span>
);
