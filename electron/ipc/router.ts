import { letCounterIn } from '../../core/counters/let-counter-in.ts';
import { listCounters } from '../../core/counters/list-counters.ts';
import { lockCounterOut } from '../../core/counters/lock-counter-out.ts';
import { renameCounter } from '../../core/counters/rename-counter.ts';
import { pdf } from '../../core/documents/pdf.ts';
import { create as createEvent } from '../../core/events/create.ts';
import { get as getEvent } from '../../core/events/get.ts';
import { list as listEvents } from '../../core/events/list.ts';
import { publish } from '../../core/events/publish.ts';
import { unpublish } from '../../core/events/unpublish.ts';
import { update as updateEvent } from '../../core/events/update.ts';
import { list as listJournal } from '../../core/journal/list.ts';
import { state as journalState } from '../../core/journal/state.ts';
import { verify as verifyJournal } from '../../core/journal/verify.ts';
import { changeKey } from '../../core/keys/change-key.ts';
import { state as installationState } from '../../core/keys/state.ts';
import { overview } from '../../core/maintenance/overview.ts';
import { releaseExpiredHolds } from '../../core/maintenance/release-expired-holds.ts';
import { addOperator } from '../../core/operators/add-operator.ts';
import { changeRefundLimit } from '../../core/operators/change-refund-limit.ts';
import { changeRole } from '../../core/operators/change-role.ts';
import { deactivate } from '../../core/operators/deactivate.ts';
import { operators } from '../../core/operators/operators.ts';
import { reactivate } from '../../core/operators/reactivate.ts';
import { removeOperator } from '../../core/operators/remove-operator.ts';
import { removeRole } from '../../core/operators/remove-role.ts';
import { resetPassword } from '../../core/operators/reset-password.ts';
import { roles } from '../../core/operators/roles.ts';
import { saveRole } from '../../core/operators/save-role.ts';
import { unlock } from '../../core/operators/unlock.ts';
import { cancel } from '../../core/orders/cancel.ts';
import { changeHold } from '../../core/orders/change-hold.ts';
import { get as getOrder } from '../../core/orders/get.ts';
import { hold } from '../../core/orders/hold.ts';
import { list as listOrders } from '../../core/orders/list.ts';
import { openHolds } from '../../core/orders/open-holds.ts';
import { pay } from '../../core/orders/pay.ts';
import { saveParticipants } from '../../core/orders/save-participants.ts';
import { takeOver } from '../../core/orders/take-over.ts';
import { change as changeParticipant } from '../../core/participants/change.ts';
import { erase } from '../../core/participants/erase.ts';
import { exportPerson } from '../../core/participants/export-person.ts';
import { foreignKeys } from '../../core/participants/foreign-keys.ts';
import { ofPerson } from '../../core/participants/of-person.ts';
import { removeIds } from '../../core/participants/remove-ids.ts';
import { reveal } from '../../core/participants/reveal.ts';
import { changeSettings } from '../../core/settings/change-settings.ts';
import { settings } from '../../core/settings/settings.ts';
import { changePassword } from '../../core/signing-in/change-password.ts';
import { endSession } from '../../core/signing-in/end-session.ts';
import { endSessions } from '../../core/signing-in/end-sessions.ts';
import { listSessions } from '../../core/signing-in/list-sessions.ts';
import { me } from '../../core/signing-in/me.ts';
import { pinOperators } from '../../core/signing-in/pin-operators.ts';
import { refresh } from '../../core/signing-in/refresh.ts';
import { removePin } from '../../core/signing-in/remove-pin.ts';
import { setPin } from '../../core/signing-in/set-pin.ts';
import { setUp } from '../../core/signing-in/set-up.ts';
import { signIn } from '../../core/signing-in/sign-in.ts';
import { signOut } from '../../core/signing-in/sign-out.ts';
import { switchOperator } from '../../core/signing-in/switch-operator.ts';
import { create as createClass } from '../../core/ticket-classes/create.ts';
import { remove as removeClass } from '../../core/ticket-classes/remove.ts';
import { update as updateClass } from '../../core/ticket-classes/update.ts';
import { handOver } from '../program/hand-over.ts';
import { handOverHead } from '../program/hand-over-head.ts';
import type { HostContext } from '../program/host-context.ts';
import { join } from '../program/join.ts';
import { printRecoveryCode } from '../program/print-recovery-code.ts';
import { restoreKey } from '../program/restore-key.ts';
import { saveEnrolment } from '../program/save-enrolment.ts';
import { saveJournal } from '../program/save-journal.ts';
import { callerOf, chain } from './chain.ts';
import { news } from './news.ts';
import {
  atOnce,
  changing,
  changingInside,
  changingOver,
  inside,
  outside,
  seated,
  signedOut,
  staying,
} from './rows.ts';
import { steps } from './steps.ts';

const {
  access,
  events,
  installation,
  journal,
  live,
  maintenance,
  orders,
  participants,
  system,
  ticketClasses,
  tickets,
} = chain;

const notRecorded =
  ({ log }: HostContext) =>
  (error: unknown) =>
    log.warn({ err: error }, 'tickets were handed over without their row in the journal');

/** Every operation and its use case, one row each; a missing one does not compile. */
export const router = chain.router({
  access: {
    setUp: access.setUp.handler(inside(setUp)),
    signIn: access.signIn.handler(staying(signIn)),
    refresh: access.refresh.handler(seated(refresh)),
    signOut: access.signOut.handler(signedOut(signOut)),
    pinOperators: access.pinOperators.handler(inside(pinOperators)),
    switchOperator: access.switchOperator.handler(changingOver(switchOperator)),
    lockScreen: access.lockScreen.handler(signedOut(signOut)),
    setPin: access.setPin.handler(changing(setPin)),
    removePin: access.removePin.handler(changingInside(removePin)),
    me: access.me.handler(inside(me)),
    changePassword: access.changePassword.handler(changing(changePassword)),
    listSessions: access.listSessions.handler(inside(listSessions)),
    endSession: access.endSession.handler(inside(endSession)),
    endSessions: access.endSessions.handler(inside(endSessions)),
    roles: access.roles.handler(inside(roles)),
    saveRole: access.saveRole.handler(inside(saveRole)),
    removeRole: access.removeRole.handler(inside(removeRole)),
    operators: access.operators.handler(inside(operators)),
    addOperator: access.addOperator.handler(inside(addOperator)),
    changeRole: access.changeRole.handler(inside(changeRole)),
    changeRefundLimit: access.changeRefundLimit.handler(inside(changeRefundLimit)),
    deactivate: access.deactivate.handler(inside(deactivate)),
    reactivate: access.reactivate.handler(inside(reactivate)),
    removeOperator: access.removeOperator.handler(inside(removeOperator)),
    resetPassword: access.resetPassword.handler(inside(resetPassword)),
    unlock: access.unlock.handler(inside(unlock)),
    listCounters: access.listCounters.handler(inside(listCounters)),
    renameCounter: access.renameCounter.handler(inside(renameCounter)),
    lockCounterOut: access.lockCounterOut.handler(inside(lockCounterOut)),
    letCounterIn: access.letCounterIn.handler(inside(letCounterIn)),
  },
  events: {
    create: events.create.handler(inside(createEvent)),
    update: events.update.handler(inside(updateEvent)),
    publish: events.publish.handler(inside(publish)),
    unpublish: events.unpublish.handler(inside(unpublish)),
    list: events.list.handler(inside(listEvents)),
    get: events.get.handler(inside(getEvent)),
  },
  installation: {
    state: installation.state.handler(inside(installationState)),
    changeKey: installation.changeKey.handler(({ context, input }) =>
      changeKey(outside(context), context.keys, input),
    ),
    printRecoveryCode: installation.printRecoveryCode.handler(({ context, input }) =>
      printRecoveryCode(
        outside(context),
        { folder: context.folder, press: context.press.recovery, desk: context.desk },
        input,
      ),
    ),
    restoreKey: installation.restoreKey.handler(({ context, input }) =>
      restoreKey(outside(context), context.folder, input, context.beginAnew),
    ),
    writeEnrolment: installation.writeEnrolment.handler(({ context, input }) =>
      saveEnrolment(outside(context), context.folder, context.desk, input),
    ),
    join: installation.join.handler(({ context, input }) =>
      join(outside(context), context.folder, input, context.beginAnew),
    ),
  },
  journal: {
    state: journal.state.handler(inside(journalState)),
    list: journal.list.handler(inside(listJournal)),
    export: journal.export.handler(({ context, input }) =>
      saveJournal(outside(context), context.desk, input),
    ),
    printHead: journal.printHead.handler(({ context, input }) =>
      handOverHead(outside(context), context.press.head, context.desk, input),
    ),
    verify: journal.verify.handler(({ context, input }) =>
      steps(context, 'journal.verify', verifyJournal(outside(context), input)),
    ),
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
    cancel: orders.cancel.handler(({ context, input }) => cancel(outside(context), input)),
    get: orders.get.handler(inside(getOrder)),
    list: orders.list.handler(inside(listOrders)),
    takeOver: orders.takeOver.handler(inside(takeOver)),
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
      const press = context.press.tickets;
      const document = await pdf(outside(context), press, input, notRecorded(context));
      return { ...document, pdf: Buffer.from(document.pdf).toString('base64') };
    }),
    handOver: tickets.handOver.handler(({ context, input }) =>
      handOver(outside(context), context.press.tickets, context.desk, input, notRecorded(context)),
    ),
  },
});
