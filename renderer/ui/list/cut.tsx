import classes from './cut.module.css';

interface Props {
  readonly text: string;
  /** What stands there while the text is empty. */
  readonly children?: string;
  readonly className?: string | undefined;
}

/** A text that is cut where its row ends, and whole under the pointer; in its own direction. */
export const Cut = ({ text, children = text, className = '' }: Props) => (
  <span className={`${classes['cut'] ?? ''} ${className}`} title={text} dir="auto">
    {text === '' ? children : text}
  </span>
);
