import { AsPage } from '../../../ui/card/as-page.ts';
import { Page } from '../frame/page.tsx';
import { BooksCard } from './books-card.tsx';
import { DatabaseCard } from './database-card.tsx';
import { HoldsCard } from './holds-card.tsx';

/** Where everything sold is kept, and whether it is in order. */
export const DatabasePage = () => (
  <Page>
    <AsPage value>
      <DatabaseCard />
    </AsPage>
    <HoldsCard />
    <BooksCard />
  </Page>
);
