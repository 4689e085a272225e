import { AsPage } from '../../../ui/card/as-page.ts';
import { Page } from '../frame/page.tsx';
import { TerminalsCard } from './terminals-card.tsx';

/** The card terminals of the box office. */
export const TerminalsPage = () => (
  <Page>
    <AsPage value>
      <TerminalsCard />
    </AsPage>
  </Page>
);
