import type { Order } from '../../../../core/contract/order.ts';
import { Isolate } from '../../../ui/isolate.tsx';
import { When } from '../../../ui/when.tsx';

/** Which event it is: its title alone may be that of another one. */
export const WhichEvent = ({ event }: { readonly event: Order['events'][number] }) => (
  <>
    <Isolate>{event.title}</Isolate>
    {' · '}
    <When at={event.startsAt} timeZone={event.timeZone} form="relativeDateTime" />
    {' · '}
    <Isolate>{event.place}</Isolate>
  </>
);
