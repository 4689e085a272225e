import { AsPage } from '../../../ui/card/as-page.ts';
import { Page } from '../frame/page.tsx';
import { SettingsCard } from './settings-card.tsx';

/** What holds for every counter. */
export const SettingsPage = () => (
  <Page>
    <AsPage value>
      <SettingsCard />
    </AsPage>
  </Page>
);
