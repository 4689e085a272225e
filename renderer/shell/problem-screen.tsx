import { Button, Loader } from '@mantine/core';
import { IconAlertCircle, IconChecklist, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { DatabaseProblem } from '../../core/contract/database-problem.ts';
import { useText } from '../text/index.tsx';
import { useFocusBack } from '../ui/form/use-focus-back.ts';
import { MoveServer } from './move-server.tsx';
import { Preferences } from './preferences.tsx';
import { problemIcons } from './problem-icons.ts';
import classes from './problem-screen.module.css';

interface Props {
  readonly problem: DatabaseProblem;
  /** A folder or a server's name. */
  readonly where: string;
  /** What it is about, where that has a name. */
  readonly named?: string | null;
  /** Its server is not in this computer, and may have moved. */
  readonly isShared?: boolean;
}

/** The whole window while there is no database to work with. It goes away by itself. */
export function ProblemScreen({ problem, where, named = null, isShared = false }: Props) {
  const text = useText();
  const { title, happened, kept, todo, about } = text.database[problem];
  const further = named === null || !about ? '' : ` ${about(named)}`;
  const Icon = problemIcons[problem];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Not out of the hands of somebody who types where the server is now.
    if (document.activeElement?.closest('form') == null) heading.current?.focus();
  }, [problem]);
  const [isMoving, setMoving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useFocusBack(isMoving, () => opener.current);

  const facts = [
    { Sign: IconAlertCircle, name: text.shell.happened, sentence: happened },
    { Sign: IconShieldCheck, name: text.shell.kept, sentence: kept },
    { Sign: IconChecklist, name: text.shell.todo, sentence: todo + further },
  ];
  return (
    <main className={classes['screen']}>
      <div className={classes['corner']}>
        <Preferences />
      </div>
      <div className={classes['sheet']}>
        <Icon className={classes['icon']} size={48} stroke={1.5} aria-hidden />
        <h1 className={classes['title']} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <dl className={classes['facts']}>
          {facts.map(({ Sign, name, sentence }) => (
            <div key={name} className={classes['fact']}>
              <Sign size={22} aria-hidden />
              <dt>{name}</dt>
              <dd>{sentence}</dd>
            </div>
          ))}
        </dl>
        {isShared && isMoving && <MoveServer where={where} onClose={() => setMoving(false)} />}
        <div className={classes['foot']}>
          <span className={classes['trying']} role="status">
            <Loader size={16} type="dots" aria-hidden />
            {text.shell.stillTrying}
          </span>
          <bdi dir="ltr" className={classes['where']} title={text.shell.where}>
            {where}
          </bdi>
          {isShared && !isMoving && (
            <Button ref={opener} variant="default" onClick={() => setMoving(true)}>
              {text.movedServer.open}
            </Button>
          )}
        </div>
      </div>
    </main>
  );
}
