import { AsPage } from '../../../ui/card/as-page.ts';
import { Page } from '../frame/page.tsx';
import { RolesCard } from './roles-card.tsx';

/** What operators may do. */
export const RolesPage = () => (
  <Page>
    <AsPage value>
      <RolesCard />
    </AsPage>
  </Page>
);
