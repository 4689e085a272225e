import classes from './page-head.module.css';

interface Props {
  readonly title: string;
  /** What the page is for, in a sentence. */
  readonly hint?: string;
}

/** The name of a page of several cards; the focus comes here when the page is entered. */
export const PageHead = ({ title, hint }: Props) => (
  <header>
    <h1 className={classes['title']} tabIndex={-1} data-page-heading>
      {title}
    </h1>
    {hint !== undefined && <p className={classes['hint']}>{hint}</p>}
  </header>
);
