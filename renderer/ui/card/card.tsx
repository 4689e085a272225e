import type { ReactNode } from 'react';
import { use, useId } from 'react';
import { AsPage } from './as-page.ts';
import classes from './card.module.css';

interface Props {
  /** A Tabler icon at size 22. */
  readonly icon: ReactNode;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One task: what it does, how things stand, and what can be done. */
export function Card({ icon, title, hint, children }: Props) {
  const heading = useId();
  const isPage = use(AsPage);
  return (
    <section className={classes['card']} aria-labelledby={heading} data-page={isPage || undefined}>
      <header className={classes['head']}>
        <span className={classes['icon']} aria-hidden>
          {icon}
        </span>
        <div>
          {isPage ? (
            <h1 id={heading} className={classes['title']} tabIndex={-1} data-page-heading>
              {title}
            </h1>
          ) : (
            <h2 id={heading} className={classes['title']}>
              {title}
            </h2>
          )}
          {hint !== undefined && <p className={classes['hint']}>{hint}</p>}
        </div>
      </header>
      {children}
    </section>
  );
}

/** Names and values, a line each. */
export const Facts = ({ children }: { readonly children: ReactNode }) => (
  <dl className={classes['facts']}>{children}</dl>
);

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

export const Fact = ({ name, children }: FactProps) => (
  <div className={classes['fact']}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** The buttons of a task, and before them what came of the last one (false: nothing yet). */
export const Foot = ({ result, children }: { result?: ReactNode; children: ReactNode }) => (
  <div className={classes['foot']}>
    {result !== undefined && (
      <div className={classes['result']} role="status">
        {result}
      </div>
    )}
    {children}
  </div>
);
