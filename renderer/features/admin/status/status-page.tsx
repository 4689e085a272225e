import { useText } from '../../../text/index.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import { Page } from '../frame/page.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { CardPaymentsCard } from './card-payments-card.tsx';
import { LastRuns } from './last-runs.tsx';
import { StandingList } from './standing-list.tsx';

/** How things stand, and what needs somebody. */
export function StatusPage() {
  const text = useText().admin.status;
  const { may } = useCounter();
  return (
    <Page>
      <PageHead title={text.title} hint={text.hint} />
      <StandingList />
      <CardPaymentsCard />
      {may('viewJournal') && <LastRuns />}
    </Page>
  );
}
