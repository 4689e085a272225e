import { AsPage } from '../../../ui/card/as-page.ts';
import { Page } from '../frame/page.tsx';
import { CountersCard } from './counters-card.tsx';
import { EnrolmentCard } from './enrolment-card.tsx';

/** The counters there are, and letting another one join. */
export const CountersPage = () => (
  <Page>
    <AsPage value>
      <CountersCard />
    </AsPage>
    <EnrolmentCard />
  </Page>
);
