import { AsPage } from '../../../ui/card/as-page.ts';
import { Page } from '../frame/page.tsx';
import { AboutCard } from './about-card.tsx';

/** Which program this is. */
export const AboutPage = () => (
  <Page>
    <AsPage value>
      <AboutCard />
    </AsPage>
  </Page>
);
