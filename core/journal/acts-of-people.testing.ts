import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import { recoveryCode } from '../../electron/program/recovery-code.ts';
import { password } from '../../tests/support/fixtures/cast.ts';
import type { Operations } from '../../tests/support/fixtures/counter.ts';
import { aCounter, aSession } from '../../tests/support/fixtures/in-tables.ts';
import { anOperator, aRole } from '../../tests/support/fixtures/people.ts';
import { letBegin, letNoticePass, workYesterday } from '../../tests/support/fixtures/removals.ts';
import type { BoxOffice, TestCounter } from '../../tests/support/open-box-office.ts';
import type { Order } from '../contract/order.ts';
import { keyObject } from '../keys/parts/key-object.ts';

/** A row of the journal, as far as it says who did what to what. */
export interface Row {
  seq: number;
  operation: string;
  operator_id: string | null;
  counter_id: string | null;
  object_id: string;
  at: Date;
  reason: string | null;
  after: unknown;
}

/** What an act is about, and what the journal says of it. */
export interface Told {
  objectId: unknown;
  rows: Row[];
  /** Where the journal names the act otherwise than the contract. */
  as?: string;
  /** Nobody did it. */
  byNobody?: boolean;
}

/** Where acts are done, and what is at hand for them. */
export interface Stage {
  readonly office: () => BoxOffice;
  readonly counter: () => TestCounter;
  readonly operations: () => Operations;
  /** What an act left in the journal. */
  readonly written: (act: () => Promise<unknown>) => Promise<Row[]>;
  readonly own: () => Promise<string>;
  /** A paid order of one ticket that asks for a national id. */
  readonly aNamedSale: () => Promise<Order>;
  readonly aHoldOfAnother: () => Promise<{ orderId: string }>;
}

const pin = '814725';
const reason = 'a customer asked';

/** Acts, each under the name that its operation has. */
export type Acts = Readonly<Record<string, () => Promise<Told>>>;

/** Acts on operators, their sign-ins and roles, on counters, and on the participants of sold tickets. */
export function actsOfPeople(stage: Stage) {
  const { office, counter, operations, written, own } = stage;
  const access = () => operations().access;

  /** An event whose national ids are announced to go. */
  const anAnnounced = async () => {
    const { id: eventId } = await office().event();
    await office().sql(
      'insert into id_removals (event_id, counts_from, counter_clock) values ($1, now(), now())',
      [eventId],
    );
    return eventId;
  };
  const aColleague = async () => (await anOperator(counter())).id;
  const onColleague =
    (act: (operatorId: string) => Promise<unknown>, before?: (id: string) => Promise<unknown>) =>
    async (): Promise<Told> => {
      const objectId = await aColleague();
      await before?.(objectId);
      return { objectId, rows: await written(() => act(objectId)) };
    };
  const onCounter =
    (act: (counterId: string) => Promise<unknown>, isLocked = false) =>
    async () => {
      const objectId = await aCounter(office().sql);
      if (isLocked) await access().lockCounterOut({ counterId: objectId });
      return { objectId, rows: await written(() => act(objectId)) };
    };
  const onTicket =
    (act: (sale: { orderId: string; ticketId: string }) => Promise<unknown>) =>
    async (): Promise<Told> => {
      const { id: orderId, tickets } = await stage.aNamedSale();
      const ticketId = tickets[0]?.id ?? '';
      return { objectId: orderId, rows: await written(() => act({ orderId, ticketId })) };
    };

  return {
    'access.changePassword': async () => {
      const objectId = await own();
      const change = (oldPassword: string, newPassword: string) =>
        access().changePassword({ oldPassword, newPassword });
      const rows = await written(() => change(password, 'another long password'));
      await change('another long password', password);
      // One's other sign-ins have ended with the old password.
      await office().counter.signInAs('admin');
      return { objectId, rows };
    },
    'access.changeRole': onColleague(operatorId =>
      access().changeRole({ operatorId, role: 'organizer' }),
    ),
    'access.changeRefundLimit': onColleague(operatorId =>
      access().changeRefundLimit({ operatorId, refundLimitMinor: 20_000 }),
    ),
    'access.deactivate': onColleague(operatorId => access().deactivate({ operatorId })),
    'access.reactivate': onColleague(
      operatorId => access().reactivate({ operatorId }),
      operatorId => access().deactivate({ operatorId }),
    ),
    'access.removeOperator': onColleague(operatorId => access().removeOperator({ operatorId })),
    'access.resetPassword': onColleague(operatorId =>
      access().resetPassword({ id: v7(), operatorId, oneTimePassword: 'four words in a row' }),
    ),
    'access.unlock': onColleague(
      operatorId => access().unlock({ operatorId }),
      async operatorId => {
        const email = `${operatorId}@example.org`;
        const stranger = await office().openCounter();
        const guess = () => stranger.operations.access.signIn({ email, password: 'a wild guess' });
        await guess().catch(() => undefined);
      },
    ),
    'access.endSession': async () => {
      const objectId = await aColleague();
      const sessionId = await aSession(office().sql, objectId);
      return { objectId, rows: await written(() => access().endSession({ sessionId })) };
    },
    'access.endSessions': onColleague(
      operatorId => access().endSessions({ operatorId }),
      operatorId => aSession(office().sql, operatorId),
    ),
    'access.setPin': async () => ({
      objectId: await own(),
      rows: await written(() => access().setPin({ password, pin })),
    }),
    'access.removePin': async () => {
      await access().setPin({ password, pin });
      return { objectId: await own(), rows: await written(() => access().removePin()) };
    },
    'access.switchOperator': async () => {
      await access().setPin({ password, pin });
      const operatorId = await own();
      const rows = await written(() => access().switchOperator({ operatorId, pin }));
      await counter().signInAs('admin');
      return { objectId: operatorId, rows, byNobody: true };
    },
    'access.lockScreen': async () => {
      const objectId = await own();
      const rows = await written(() => access().lockScreen());
      await counter().signInAs('admin');
      return { objectId, rows };
    },
    'access.saveRole': async () => ({
      objectId: expect.any(String),
      rows: await written(() => aRole(counter(), 'sell')),
    }),
    'access.removeRole': async () => {
      const roleId = await aRole(counter(), 'sell');
      const rows = await written(() => access().removeRole({ roleId }));
      return { objectId: expect.any(String), rows };
    },
    'access.renameCounter': onCounter(counterId =>
      access().renameCounter({ counterId, name: `Desk ${v7().slice(-12)}` }),
    ),
    'access.lockCounterOut': onCounter(counterId => access().lockCounterOut({ counterId })),
    'access.letCounterIn': onCounter(counterId => access().letCounterIn({ counterId }), true),
    'installation.changeKey': async () => {
      const { name: from } = await operations().installation.state();
      const change = () => operations().installation.changeKey({ password, from });
      return { objectId: keyObject, rows: await written(change) };
    },
    'installation.printRecoveryCode': async () => ({
      objectId: keyObject,
      rows: await written(() =>
        operations().installation.printRecoveryCode({ password, language: 'pl', how: 'print' }),
      ),
    }),
    'installation.restoreKey': async () => {
      const code = recoveryCode(randomBytes(32)).join(' ');
      const restore = () => operations().installation.restoreKey({ password, code });
      return { objectId: keyObject, rows: await written(restore) };
    },
    'installation.writeEnrolment': async () => ({
      objectId: keyObject,
      rows: await written(() =>
        operations().installation.writeEnrolment({ password, passphrase: 'four words of a song' }),
      ),
    }),
    'orders.takeOver': async () => {
      const { orderId } = await stage.aHoldOfAnother();
      const rows = await written(() => operations().orders.takeOver({ orderId }));
      return { objectId: orderId, rows };
    },
    'participants.reveal': onTicket(({ ticketId }) =>
      operations().participants.reveal({ ticketId, reason }),
    ),
    'participants.change': onTicket(sale =>
      operations().participants.change({ ...sale, firstName: 'Maria', reason }),
    ),
    'participants.exportPerson': onTicket(({ ticketId }) =>
      operations().participants.exportPerson({ ticketIds: [ticketId], reason }),
    ),
    'participants.erase': async () => {
      const { id: objectId, tickets, events } = await stage.aNamedSale();
      await office().sql(`update events set starts_at = now() - interval '3 days' where id = $1`, [
        events[0]?.id,
      ]);
      const ticketIds = tickets.map(each => each.id);
      const erase = () => operations().participants.erase({ ticketIds, reason });
      return { objectId, rows: await written(erase) };
    },
    'participants.removeIds': async () => {
      const { events } = await stage.aNamedSale();
      const objectId = events[0]?.id;
      await letBegin(office().sql, String(objectId), 90);
      await workYesterday(office().sql);
      const announce = await written(() => operations().participants.removeIds());
      expect(announce).toMatchObject([{ operation: 'participants.removalAnnounced' }]);
      await letNoticePass(office().sql);
      return { objectId, rows: await written(() => operations().participants.removeIds()) };
    },
    'participants.stopRemoval': async () => {
      const eventId = await anAnnounced();
      const stop = () => operations().participants.stopRemoval({ eventId, reason });
      return { objectId: eventId, rows: await written(stop) };
    },
    'participants.resumeRemoval': async () => {
      const eventId = await anAnnounced();
      await operations().participants.stopRemoval({ eventId, reason });
      const resume = () => operations().participants.resumeRemoval({ eventId, reason });
      return { objectId: eventId, rows: await written(resume) };
    },
  } satisfies Acts;
}
