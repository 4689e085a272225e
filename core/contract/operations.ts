import type { ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract';
import { type Contract, contract } from './index.ts';
import type { Area, OperationMeta } from './operation.ts';
import type { RefusalCode } from './refusals.ts';

type Group = keyof Contract;

/** An operation as the journal, the wire and the screens name it: `orders.hold`. */
export type OperationName = { [G in Group]: `${G}.${keyof Contract[G] & string}` }[Group];

type Of<Name extends OperationName> = Name extends `${infer G extends Group}.${infer O}`
  ? O extends keyof Contract[G]
    ? Contract[G][O]
    : never
  : never;

/** What a use case is given: the input as the contract has read it. */
export type InputOf<Operation> =
  Operation extends ContractProcedure<infer Input, infer _O, infer _E, infer _M>
    ? InferSchemaOutput<Input>
    : never;

/** What a use case answers, before the contract has looked at it. */
export type AnswerOf<Operation> =
  Operation extends ContractProcedure<infer _I, infer Output, infer _E, infer _M>
    ? InferSchemaInput<Output>
    : never;

/** Which transaction an operation is declared with. */
export type TransactionOf<Operation> =
  Operation extends ContractProcedure<infer _I, infer _O, infer _E, infer Meta>
    ? Meta extends { readonly transaction: infer Transaction }
      ? Transaction
      : never
    : never;

/** Which refusals an operation is declared with. */
export type RefusalOf<Operation> =
  Operation extends ContractProcedure<infer _I, infer _O, infer Errors, infer _M>
    ? keyof Errors & RefusalCode
    : never;

/** The same, by the operation's name. */
export type DeclaredRefusal<Name extends OperationName> = RefusalOf<Of<Name>>;

type DeclaredOf<Name extends OperationName> =
  Of<Name> extends { '~orpc': infer Declared } ? Declared : never;

/** Every operation by its name. The only place that looks into how oRPC keeps a contract. */
export const operations = Object.fromEntries(
  Object.entries<Record<string, { '~orpc': unknown }>>(contract).flatMap(([group, each]) =>
    Object.entries(each).map(([name, declared]) => [`${group}.${name}`, declared['~orpc']]),
  ),
) as { readonly [Name in OperationName]: DeclaredOf<Name> };

/** What is declared of one beside its shapes. */
export const metaOf = (name: OperationName): OperationMeta => operations[name].meta;

export const operationNames = Object.keys(operations) as OperationName[];

/** Operations that leave a row in the journal under their own name. */
export type JournalledOperation = {
  [Name in OperationName]: DeclaredOf<Name> extends { meta: { journalled: true } } ? Name : never;
}[OperationName];

/** What stands in the journal without being an operation somebody called, and what it changes. */
const incidents = {
  'orders.expire': ['events', 'orders'],
  'payments.outcome': ['orders'],
  'access.refreshTokenReused': ['operators'],
  'access.triesDelayed': ['operators'],
  'access.signInFailed': ['operators'],
  'access.counterWaiting': ['operators'],
  'participants.removalAnnounced': ['settings'],
  'participants.removalWithdrawn': ['settings'],
  'installation.recoveryCodeNotPrinted': [],
  'installation.enrolmentNotWritten': [],
} as const satisfies Readonly<Record<string, readonly Area[]>>;

type Incident = keyof typeof incidents;

/** Everything that can stand in the journal of this program; older ones may have left more. */
export type Act = JournalledOperation | Incident;

const isIncident = (deed: Deed): deed is Incident => deed in incidents;

/** An operation, or what happens within one and has a name of its own in the journal. */
export type Deed = OperationName | Incident;

/** What the journal tells of an order: acts on it, its participants and its tickets. */
export type ActOnOrder =
  | Extract<Act, `orders.${string}` | `payments.${string}` | `tickets.${string}`>
  | 'participants.reveal'
  | 'participants.change';

/** What screens must read again after this. */
export const changedBy = (deed: Deed): readonly Area[] =>
  isIncident(deed) ? incidents[deed] : metaOf(deed).changes;

/** Whether this program knows an act that was read in the journal. */
export const isAct = (name: string): name is Act =>
  name in incidents || (name in operations && metaOf(name as OperationName).journalled);
