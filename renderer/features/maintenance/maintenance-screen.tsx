import { useCounter } from '../../ui/use-counter.ts';
import { AboutCard } from './about-card.tsx';
import { CountersCard } from './counters/counters-card.tsx';
import { DatabaseCard } from './database-card.tsx';
import { HoldsCard } from './holds-card.tsx';
import { JournalCard } from './journal/journal-card.tsx';
import { EnrolmentCard } from './key/enrolment-card.tsx';
import { InstallationKeyCard } from './key/installation-key-card.tsx';
import { RecoveryCard } from './key/recovery-card.tsx';
import classes from './maintenance-screen.module.css';
import { OperatorsCard } from './operators/operators-card.tsx';
import { PersonCard } from './people/person-card.tsx';
import { PrivacyCard } from './people/privacy-card.tsx';
import { RolesCard } from './roles/roles-card.tsx';
import { SettingsCard } from './settings/settings-card.tsx';

/** What keeps the box office running, a card for each task. */
export function MaintenanceScreen() {
  const { may } = useCounter();
  return (
    <div className={classes['screen']}>
      <div className={classes['cards']}>
        <div className={classes['column']}>
          {may('maintain') && <HoldsCard />}
          {may('maintain') && <DatabaseCard />}
          {may('maintain') && <InstallationKeyCard />}
          {may('maintain') && <RecoveryCard />}
          {may('maintain') && <EnrolmentCard />}
          <AboutCard />
        </div>
        <div className={classes['column']}>
          {may('manageOperators') && <OperatorsCard />}
          {may('manageOperators') && <RolesCard />}
          {may('maintain') && <CountersCard />}
          {may('maintain') && <SettingsCard />}
          {may('viewJournal') && <JournalCard />}
          {may('maintain') && <PrivacyCard />}
          {may('personalData') && <PersonCard />}
        </div>
      </div>
    </div>
  );
}
