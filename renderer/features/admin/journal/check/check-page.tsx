import { AsPage } from '../../../../ui/card/as-page.ts';
import { Page } from '../../frame/page.tsx';
import { ChainCard } from './chain-card.tsx';
import { JournalCard } from './journal-card.tsx';

/** Whether the journal is as it was; above all, where it is another one than this counter knew. */
export const CheckPage = () => (
  <Page>
    <ChainCard />
    <AsPage value>
      <JournalCard />
    </AsPage>
  </Page>
);
