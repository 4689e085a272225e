import { useText } from '../../../text/index.tsx';
import { Page } from '../frame/page.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { InstallationKeyCard } from './installation-key-card.tsx';
import { RecoveryCard } from './recovery-card.tsx';

/** The key to the national ids: on paper, back from there, and another one in its place. */
export function KeysPage() {
  const text = useText().admin;
  return (
    <Page>
      <PageHead title={text.keys} hint={text.keysHint} />
      <RecoveryCard />
      <InstallationKeyCard />
    </Page>
  );
}
