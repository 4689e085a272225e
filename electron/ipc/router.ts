import { addOperator } from '../../core/access/add-operator.ts';
import { me } from '../../core/access/me.ts';
import { operators } from '../../core/access/operators.ts';
import { refresh } from '../../core/access/refresh.ts';
import { setUp } from '../../core/access/set-up.ts';
import { signIn } from '../../core/access/sign-in.ts';
import { signOut } from '../../core/access/sign-out.ts';
import { create as createEvent } from '../../core/events/create.ts';
import { get as getEvent } from '../../core/events/get.ts';
import { list as listEvents } from '../../core/events/list.ts';
import { publish } from '../../core/events/publish.ts';
import { unpublish } from '../../core/events/unpublish.ts';
import { update as updateEvent } from '../../core/events/update.ts';
import { changeSettings } from '../../core/maintenance/change-settings.ts';
import { overview } from '../../core/maintenance/overview.ts';
import { releaseExpiredHolds } from '../../core/maintenance/release-expired-holds.ts';
import { settings } from '../../core/maintenance/settings.ts';
import { cancel } from '../../core/orders/cancel.ts';
import { changeHold } from '../../core/orders/change-hold.ts';
import { get as getOrder } from '../../core/orders/get.ts';
import { hold } from '../../core/orders/hold.ts';
import { list as listOrders } from '../../core/orders/list.ts';
import { openHolds } from '../../core/orders/open-holds.ts';
import { pay } from '../../core/orders/pay.ts';
import { saveParticipants } from '../../core/orders/save-participants.ts';
import { change as changeParticipant } from '../../core/participants/change.ts';
import { erase } from '../../core/participants/erase.ts';
import { exportPerson } from '../../core/participants/export-person.ts';
import { foreignKeys } from '../../core/participants/foreign-keys.ts';
import { ofPerson } from '../../core/participants/of-person.ts';
import { removeIds } from '../../core/participants/remove-ids.ts';
import { reveal } from '../../core/participants/reveal.ts';
import { create as createClass } from '../../core/ticket-classes/create.ts';
import { remove as removeClass } from '../../core/ticket-classes/remove.ts';
import { update as updateClass } from '../../core/ticket-classes/update.ts';
import { pdf } from '../../core/tickets/pdf.ts';
import { handOver } from '../host/hand-over.ts';
import { callerOf, chain } from './chain.ts';
import { news } from './news.ts';
import { atOnce, inside, outside, seated, signedOut } from './rows.ts';

const { access, events, live, maintenance, orders, participants, system, ticketClasses, tickets } =
  chain;

/** Every operation and its use case, one row each; a missing one does not compile. */
export const router = chain.router({
  access: {
    setUp: access.setUp.handler(inside(setUp)),
    signIn: access.signIn.handler(seated(signIn)),
    refresh: access.refresh.handler(seated(refresh)),
    signOut: access.signOut.handler(signedOut(signOut)),
    me: access.me.handler(inside(me)),
    operators: access.operators.handler(inside(operators)),
    addOperator: access.addOperator.handler(inside(addOperator)),
  },
  events: {
    create: events.create.handler(inside(createEvent)),
    update: events.update.handler(inside(updateEvent)),
    publish: events.publish.handler(inside(publish)),
    unpublish: events.unpublish.handler(inside(unpublish)),
    list: events.list.handler(inside(listEvents)),
    get: events.get.handler(inside(getEvent)),
  },
  live: {
    changes: live.changes.handler(({ context, signal }) => news(context, signal)),
  },
  maintenance: {
    releaseExpiredHolds: maintenance.releaseExpiredHolds.handler(async ({ context, input }) => {
      const released = await releaseExpiredHolds(context.database(), input);
      if (!released.dryRun) context.live.announce(['orders.expire']);
      return released;
    }),
    overview: maintenance.overview.handler(inside(overview)),
    settings: maintenance.settings.handler(inside(settings)),
    changeSettings: maintenance.changeSettings.handler(inside(changeSettings)),
  },
  orders: {
    hold: orders.hold.handler(atOnce(hold)),
    changeHold: orders.changeHold.handler(inside(changeHold)),
    saveParticipants: orders.saveParticipants.handler(atOnce(saveParticipants)),
    pay: orders.pay.handler(atOnce(pay)),
    cancel: orders.cancel.handler(inside(cancel)),
    get: orders.get.handler(inside(getOrder)),
    list: orders.list.handler(inside(listOrders)),
    openHolds: orders.openHolds.handler(inside(openHolds)),
  },
  participants: {
    reveal: participants.reveal.handler(inside(reveal)),
    change: participants.change.handler(inside(changeParticipant)),
    ofPerson: participants.ofPerson.handler(inside(ofPerson)),
    exportPerson: participants.exportPerson.handler(inside(exportPerson)),
    erase: participants.erase.handler(inside(erase)),
    foreignKeys: participants.foreignKeys.handler(inside(foreignKeys)),
    removeIds: participants.removeIds.handler(({ context, input }) =>
      removeIds(outside(context), input),
    ),
  },
  system: {
    status: system.status.handler(async ({ context }) => {
      // Nobody is signed in, as far as one can know, while the database is away.
      const caller = await callerOf(context).catch(() => null);
      return context.status(caller?.operator ?? null);
    }),
  },
  ticketClasses: {
    create: ticketClasses.create.handler(inside(createClass)),
    update: ticketClasses.update.handler(inside(updateClass)),
    remove: ticketClasses.remove.handler(inside(removeClass)),
  },
  tickets: {
    pdf: tickets.pdf.handler(async ({ context, input }) => {
      const document = await pdf(outside(context), context.press, input);
      return { ...document, pdf: Buffer.from(document.pdf).toString('base64') };
    }),
    handOver: tickets.handOver.handler(({ context, input }) =>
      handOver(outside(context), context.press, context.desk, input),
    ),
  },
});

export type Router = typeof router;
