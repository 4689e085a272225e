import { AsPage } from '../../../ui/card/as-page.ts';
import { Page } from '../frame/page.tsx';
import { OperatorsCard } from './operators-card.tsx';

/** Who may sign in. */
export const OperatorsPage = () => (
  <Page>
    <AsPage value>
      <OperatorsCard />
    </AsPage>
  </Page>
);
