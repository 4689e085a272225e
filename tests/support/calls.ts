import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '../../core/contract/index.ts';
import type { OperationName } from '../../core/contract/operations.ts';
import type { At, Counter, Operations } from './fixtures/counter.ts';

type Outputs = InferContractRouterOutputs<Contract>;
type Area = keyof Outputs;

export type OutputOf<Name extends OperationName> = Name extends `${infer A extends Area}.${infer O}`
  ? O extends keyof Outputs[A]
    ? Outputs[A][O]
    : never
  : never;

/** What came over the wire, as it came. */
export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** An answer that is not the wanted one: its code, what it carries, and which fields it is about. */
export interface No {
  readonly status: number;
  readonly code: string;
  readonly data: Record<string, unknown>;
  /** Paths of invalid input, `participants.0.nationalId.value`, each with the reason beside it. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Somebody who has signed in over HTTP, and their access token. */
export interface Session extends At {
  readonly token: string;
}

/** Speaks to a loopback host as any program may: one POST for each operation. */
export interface Caller extends Counter<Session> {
  call(operation: string, input: unknown, accessToken?: string): Promise<Answer>;
  /** The answer to a call that must succeed. @throws with what came instead */
  ask<Name extends OperationName>(
    operation: Name,
    input: unknown,
    accessToken?: string,
  ): Promise<OutputOf<Name>>;
  /** The answer to a call that must not succeed. @throws when it does */
  no(operation: OperationName, input: unknown, accessToken?: string): Promise<No>;
}

/** Longer than the slowest statement may take, so that a hang is seen as one. */
const patience = 30_000;

export function caller(url: string, launchToken: string): Caller {
  const known = (accessToken?: string) => ({
    'x-rowlock-token': launchToken,
    ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
  });
  const call: Caller['call'] = async (operation, input, accessToken) => {
    const response = await fetch(new URL(`rpc/${operation.replaceAll('.', '/')}`, url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...known(accessToken) },
      body: JSON.stringify({ json: input }),
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    const body: unknown = isJson ? JSON.parse(text) : { json: text };
    return { status: response.status, json: (body as { json: unknown }).json };
  };
  const operationsOf = (accessToken?: string): Operations =>
    createORPCClient(new RPCLink({ url: new URL('rpc', url), headers: known(accessToken) }));
  const operations = operationsOf();
  return {
    call,
    operations,
    async signIn({ email, password }) {
      const { accessToken } = await operations.access.signIn({ email, password });
      if (!accessToken) throw new Error('over HTTP a sign-in must answer with its token');
      return { token: accessToken, operations: operationsOf(accessToken) };
    },
    async ask(operation, input, accessToken) {
      const { status, json } = await call(operation, input, accessToken);
      if (status === 200) return json as OutputOf<typeof operation>;
      throw new Error(`${operation} answered ${status} ${JSON.stringify(json)}`);
    },
    async no(operation, input, accessToken) {
      const { status, json } = await call(operation, input, accessToken);
      if (status === 200) throw new Error(`${operation} succeeded: ${JSON.stringify(json)}`);
      return told(status, json);
    },
  };
}

interface Issue {
  path?: (string | number)[];
  message: string;
}

function told(status: number, json: unknown): No {
  const { code, data } = json as { code: string; data?: Record<string, unknown> };
  const issues = (data?.['issues'] ?? []) as Issue[];
  const fields = issues.map(({ path = [], message }) => [path.join('.'), message]);
  return { status, code, data: data ?? {}, fields: Object.fromEntries(fields) as No['fields'] };
}
