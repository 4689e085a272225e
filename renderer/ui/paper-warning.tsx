import { IconPrinter } from '@tabler/icons-react';
import { missingOnPaper } from '../../core/text/missing-on-paper.ts';
import { type Text, useText } from '../text/index.tsx';
import classes from './paper-warning.module.css';

/** What a ticket will not show of a text as it is typed, in words; null when it shows all of it. */
export function paperSentence({ ui }: Text, typed: string): string | null {
  const { boxes, leftOut } = missingOnPaper(typed);
  const sentences = [
    boxes.length > 0 && ui.boxesOnPaper(boxes.join('')),
    leftOut.length > 0 && ui.leftOutOnPaper(leftOut.join('')),
  ].filter(Boolean);
  return sentences.length === 0 ? null : sentences.join(' ');
}

interface Props {
  /** What is typed for paper. */
  readonly of: string;
  readonly className?: string;
}

/** Says so while it is typed, before anything is sold. It stops nobody. */
export function PaperWarning({ of, className = '' }: Props) {
  const warning = paperSentence(useText(), of);
  return warning === null ? null : (
    <span className={`${classes['warning'] ?? ''} ${className}`}>
      <IconPrinter size={16} aria-hidden />
      {warning}
    </span>
  );
}
