import type { Client } from 'pg';
import { takeDrawerGuardAway, takeStepsAway, takeStockGuardAway } from '../../load/protection.ts';
import { appRole } from '../../support/database.ts';

type Fall = (owner: Client) => Promise<unknown>;

/** Statements as the owner of the tables. */
const by =
  (...statements: string[]): Fall =>
  owner =>
    owner.query(statements.join(';'));

const withoutTriggers = (table: string, ...names: string[]): string =>
  names.map(name => `drop trigger ${name} on ${table}`).join(';');

/** What the program's role may do meanwhile. */
const may = (what: string): string => `grant ${what} to ${appRole()}`;

/**
 * What keeps the rules in the database, each with how it falls. Walls that stand behind each other fall
 * together: a counter that gets through one would be stopped by the next.
 */
export const walls: Readonly<Record<string, Fall>> = {
  'the bounds of stock': takeStockGuardAway,
  'the stock that follows the lines': by(
    withoutTriggers('order_lines', 'stock_follows_order_lines'),
  ),
  'the table of states': takeStepsAway,
  'the place of a line': by(
    withoutTriggers('order_lines', 'order_lines_stay_where_they_are'),
    may('update on order_lines'),
  ),
  'the agreement of orders': by(withoutTriggers('orders', 'orders_agree')),
  'the agreement of orders that begin': by(
    withoutTriggers('orders', 'orders_begin_agreed', 'orders_agree'),
  ),
  'what wakes it when tickets come': by(withoutTriggers('tickets', 'tickets_added')),
  'what wakes it when tickets change': by(withoutTriggers('tickets', 'tickets_changed')),
  'tickets that are there for good': by(
    withoutTriggers('tickets', 'tickets_are_there_for_good'),
    may('delete on tickets'),
  ),
  'what wakes it when money comes': by(withoutTriggers('payments', 'payments_added')),
  'what a ticket was sold as': by(withoutTriggers('tickets', 'tickets_stay_as_sold')),
  'payments that are written once': by(
    withoutTriggers('payments', 'payments_are_written_once'),
    may('update, delete on payments'),
  ),
  'the payment of what a terminal approved': by(
    withoutTriggers('payments', 'payments_use_attempts'),
  ),
  'an approved charge that is used by a payment': by(
    withoutTriggers('payment_attempts', 'payment_attempts_are_booked'),
  ),
  'a charge that goes back by a reversal': by(
    withoutTriggers('payment_attempts', 'payment_attempts_are_reversed'),
  ),
  'what goes back of a charge': by(withoutTriggers('payment_attempts', 'payment_attempts_go_back')),
  'the steps of an attempt': by(withoutTriggers('payment_attempts', 'payment_attempts_steps')),
  'the first state of an attempt': by(
    withoutTriggers('payment_attempts', 'payment_attempts_first_state'),
    may('insert on payment_attempts'),
  ),
  'approvals of a terminal': by(
    withoutTriggers('payment_attempts', 'payment_attempts_stay_approved'),
  ),
  'what was asked of a terminal, and told by it': by(
    withoutTriggers('payment_attempts', 'payment_attempts_stay_as_written'),
  ),
  'attempts that are there for good': by(
    withoutTriggers('payment_attempts', 'payment_attempts_are_there_for_good'),
    may('delete on payment_attempts'),
  ),
  'what a correction comes to': by(withoutTriggers('payments', 'corrections_come_to_nothing')),
  'what wakes it when charges come': by(withoutTriggers('charges', 'charges_added')),
  'what wakes it when charges are voided': by(withoutTriggers('charges', 'charges_changed')),
  'charges that are there for good': by(
    withoutTriggers('charges', 'charges_are_there_for_good'),
    may('delete on charges'),
  ),
  'charges that stay as written': by(
    withoutTriggers('charges', 'charges_stay_as_written'),
    may('update on charges'),
  ),
  'a fee that is not below nothing': by('alter table charges drop constraint charges_sign'),
  'a rounding that is less than a coin': by('alter table charges drop constraint charges_rounding'),
  'a name with the method that has one': by(
    'alter table payments drop constraint payments_method_name',
  ),
  'a payment that is of something': by('alter table payments drop constraint payments_some'),
  'a price that is not below nothing': by('alter table tickets drop constraint tickets_price'),
  'a ticket within its list': by('alter table tickets drop constraint tickets_within_list'),
  'a reason for what costs nothing': by('alter table tickets drop constraint tickets_free'),
  'an admitted ticket that is sold': by(
    'alter table tickets drop constraint tickets_admitted_is_sold',
    may('update (admitted_at) on tickets'),
  ),
  'a line in the currency of its class': by(
    'alter table order_lines drop constraint order_lines_class_currency',
  ),
  'a line in the currency of its order': by(
    'alter table order_lines drop constraint order_lines_order_currency',
  ),
  'a journal that is written once': by(
    withoutTriggers('journal', 'journal_is_written_once'),
    may('update, delete on journal'),
  ),
  'the moment and the number of the journal': by(may('insert on journal')),
  'the columns of tickets': by(may('update on tickets')),
  'the bounds of a drawer': takeDrawerGuardAway,
  'the drawer that follows cash payments': by(
    withoutTriggers('payments', 'drawer_follows_payments'),
  ),
  'the drawer that follows movements': by(
    withoutTriggers('cash_movements', 'drawer_follows_movements'),
  ),
  'what a payment of a shift may be': by(withoutTriggers('payments', 'payments_of_a_shift')),
  'what a movement of a shift may be': by(
    withoutTriggers('cash_movements', 'cash_movements_of_a_shift'),
  ),
  'movements that are written once': by(
    withoutTriggers('cash_movements', 'cash_movements_are_written_once'),
    may('update, delete on cash_movements'),
  ),
  'one shift of a drawer': by('drop index shifts_one_open'),
  'the tally of a shift that begins': by(
    withoutTriggers('shifts', 'shifts_begin'),
    may('insert on shifts'),
  ),
  'the steps of a shift': by(withoutTriggers('shifts', 'shifts_steps')),
  'the settlement of a closed shift': by(
    withoutTriggers('shifts', 'shifts_settled'),
    withoutTriggers('settlements', 'settlements_of_closed_shifts'),
  ),
  'the number of a settlement': by(
    withoutTriggers('settlements', 'settlements_numbered'),
    may('insert on settlements'),
  ),
  'settlements that are written once': by(
    withoutTriggers('settlements', 'settlements_are_written_once'),
    may('update, delete on settlements'),
  ),
  'recounts that are written once': by(
    withoutTriggers('recounts', 'recounts_are_written_once'),
    may('update, delete on recounts'),
  ),
  'the columns of a drawer': by(may('update on drawer_tallies')),
  'the columns of stock': by(may('update on ticket_stock')),
};
