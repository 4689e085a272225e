import { CountersCard } from '../../features/counters/counters-card.tsx';
import { ChainCard } from '../../features/journal/check/chain-card.tsx';
import { JournalCard } from '../../features/journal/check/journal-card.tsx';
import { EnrolmentCard } from '../../features/keys/enrolment-card.tsx';
import { InstallationKeyCard } from '../../features/keys/installation-key-card.tsx';
import { RecoveryCard } from '../../features/keys/recovery-card.tsx';
import { AboutCard } from '../../features/maintenance/about-card.tsx';
import { BooksCard } from '../../features/maintenance/books-card.tsx';
import { CardPaymentsCard } from '../../features/maintenance/card-payments-card.tsx';
import { DatabaseCard } from '../../features/maintenance/database-card.tsx';
import { HoldsCard } from '../../features/maintenance/holds-card.tsx';
import { OperatorsCard } from '../../features/operators/operators-card.tsx';
import { RolesCard } from '../../features/operators/roles/roles-card.tsx';
import { PersonCard } from '../../features/participants/person-card.tsx';
import { PrivacyCard } from '../../features/participants/privacy-card.tsx';
import { SettingsCard } from '../../features/settings/settings-card.tsx';
import { TerminalsCard } from '../../features/terminals/terminals-card.tsx';
import { useCounter } from '../../ui/use-counter.ts';
import classes from './maintenance-page.module.css';

/** What keeps the box office running, a card for each task. */
export function MaintenancePage() {
  const { may } = useCounter();
  return (
    <div className={classes['screen']}>
      <div className={classes['cards']}>
        <div className={classes['column']}>
          {may('viewJournal') && <ChainCard />}
          {may('maintain') && <CardPaymentsCard />}
          {may('maintain') && <HoldsCard />}
          {may('maintain') && <BooksCard />}
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
          {may('maintain') && <TerminalsCard />}
          {may('maintain') && <SettingsCard />}
          {may('viewJournal') && <JournalCard />}
          {may('maintain') && <PrivacyCard />}
          {may('personalData') && <PersonCard />}
        </div>
      </div>
    </div>
  );
}
