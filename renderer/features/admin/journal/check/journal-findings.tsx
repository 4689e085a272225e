import { IconForms } from '@tabler/icons-react';
import type { Finding, Verification } from '../../../../../core/contract/journal.ts';
import { type Text, useText } from '../../../../text/index.tsx';
import { Findings } from '../../../../ui/card/findings.tsx';
import classes from './journal-findings.module.css';

/** As many as a person reads; the terminal names more. */
const shown = 20;

function sentence({ findings }: Text['journal'], { kind, row, was, seal, to }: Finding): string {
  return kind === 'rowMoved'
    ? findings.rowMoved(row ?? 0, was ?? 0)
    : findings[kind](row ?? seal ?? 0, to);
}

/** What is not as it was, one line each; and that a seal was mistyped, which proves nothing yet. */
export function JournalFindings({ verification }: { readonly verification: Verification }) {
  const text = useText().journal;
  const { found, findings, mistyped } = verification;
  return (
    <>
      {found > 0 && (
        <Findings
          title={text.unsound(found)}
          foot={found > shown && <p>{text.more(found - shown)}</p>}
        >
          {findings.slice(0, shown).map(each => (
            <li key={JSON.stringify(each)}>{sentence(text, each)}</li>
          ))}
        </Findings>
      )}
      {mistyped !== null && (
        <div className={classes['mistyped']} role="alert">
          <IconForms size={20} aria-hidden />
          {text.anchorMistyped(mistyped)}
        </div>
      )}
    </>
  );
}
