import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { FirstPassword } from '../features/signing-in/first-password.tsx';
import { FirstStart } from '../features/signing-in/first-start.tsx';
import { WaitingCounter } from '../features/signing-in/waiting-counter.tsx';
import { WayIn } from '../features/signing-in/way-in.tsx';
import { useText } from '../text/index.tsx';
import { announce } from '../ui/announce.tsx';
import { Frame } from './frame.tsx';
import { useKeptFocus } from './keep-focus.ts';
import { LockedOut } from './locked-out.tsx';
import { ProblemScreen } from './problem-screen.tsx';
import classes from './shell.module.css';
import { StartingScreen } from './starting-screen.tsx';
import { type Heartbeat, useHeartbeat, useRecovery } from './status.ts';
import { Threshold } from './threshold.tsx';
import { TrainingBand } from './training-band.tsx';
import { useTraining } from './use-training.ts';

/** The window, and above all of it, in training, that it is one. */
export function Shell() {
  const known = useHeartbeat();
  useKeptFocus();
  const isTraining = useTraining(known);
  const { latest } = known;
  return (
    <div className={classes['shell']}>
      {isTraining && (
        <TrainingBand
          goesOver={latest?.goesOver === true}
          isSignedIn={(latest?.operator ?? null) !== null}
        />
      )}
      <View {...known} />
    </div>
  );
}

/**
 * Decides what a window shows: the reason why there is no database, the guided start, the way in,
 * or the frame with the screens. Once something stands it stays, with a bar above it while the database is away.
 */
function View({ latest, lastWhole, trouble }: Heartbeat) {
  const text = useText();
  const queries = useQueryClient();
  const [last, setLast] = useState<string | null>(null);
  const here = lastWhole?.operator?.id ?? null;
  if (here !== null && here !== last) setLast(here);
  useRecovery(
    trouble,
    useCallback(() => {
      announce(text.shell.backAgain);
      void queries.invalidateQueries();
    }, [queries, text]),
  );

  if (lastWhole === undefined) {
    if (latest === undefined || trouble === null || trouble === 'hostGone') {
      const title = trouble === null ? text.shell.starting : text.shell.hostGone;
      return <StartingScreen title={title} />;
    }
    const { title, happened } = text.database[trouble];
    return trouble === 'starting' || trouble === 'makingSamples' ? (
      <StartingScreen title={title} hint={happened} />
    ) : (
      <ProblemScreen
        problem={trouble}
        where={latest.database.where}
        named={latest.database.about}
        isShared={latest.database.kind === 'shared'}
      />
    );
  }

  const { operator, setUp, counterName, counterLockedOut, counterWaiting, demo } = lastWhole;
  const way = () => {
    if (counterLockedOut) return <LockedOut />;
    if (counterWaiting) return <WaitingCounter />;
    if (operator !== null) return <FirstPassword />;
    return setUp === false ? <FirstStart /> : <WayIn last={last} />;
  };
  return operator !== null && !operator.mustChangePassword ? (
    <Router hook={useHashLocation}>
      <Frame
        key={operator.id}
        operator={operator}
        counterName={counterName}
        demo={demo}
        trouble={trouble}
      />
    </Router>
  ) : (
    <Threshold demo={demo} trouble={trouble}>
      {way()}
    </Threshold>
  );
}
