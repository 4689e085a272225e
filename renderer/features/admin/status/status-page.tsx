import { useText } from '../../../text/index.tsx';
import { Page } from '../frame/page.tsx';
import { PageHead } from '../frame/page-head.tsx';
import { CardPaymentsCard } from './card-payments-card.tsx';

/** How things stand, and what needs somebody. */
export function StatusPage() {
  const text = useText().admin.status;
  return (
    <Page>
      <PageHead title={text.title} hint={text.hint} />
      <CardPaymentsCard />
    </Page>
  );
}
