import { useText } from '../../../text/index.tsx';
import { useCounter } from '../../../ui/use-counter.ts';
import { Page } from '../frame/page.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { PersonCard } from './person-card.tsx';
import { PrivacyCard } from './privacy-card.tsx';

/** Somebody who asks stands there and waits, so they come first; then what goes by itself. */
export function PersonalDataPage() {
  const text = useText().admin;
  const { may } = useCounter();
  return (
    <Page>
      <PageHead title={text.personalData} hint={text.personalDataHint} />
      {may('personalData') && <PersonCard />}
      {may('maintain') && <PrivacyCard />}
    </Page>
  );
}
