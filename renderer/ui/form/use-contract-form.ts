import { type UseFormInput, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type ComponentProps, useState } from 'react';
import type { z } from 'zod';
import { useText } from '../../text/index.tsx';
import { delayOf } from '../delay-of.ts';
import type { SaveState } from '../save-state.tsx';
import { check } from './check.ts';
import { type Beside, useFaults } from './use-faults.ts';

interface Given<Values, Result> {
  readonly initial: Values;
  /** Of the operation that it leads to; the host asks them again. Left out where the host alone decides. */
  readonly rules?: z.ZodType;
  /** What the rules are asked about, where that is not simply what is typed. */
  readonly read?: (values: Values) => unknown;
  /** Faults that no rule of one operation knows, by field. */
  readonly also?: (values: Values) => Readonly<Record<string, string>>;
  readonly send: (values: Values) => Promise<Result>;
  readonly onSent?: (result: Result) => unknown;
  readonly onFailed?: (error: unknown) => void;
  readonly beside?: Beside<keyof Values & string>;
  readonly onType?: UseFormInput<Values>['onValuesChange'];
}

/**
 * A form by the rules of the contract. What is wrong stands beside its field, whether the rules say so or
 * the host does; `rest` is what no field says. It is sent once at a time and not while tries are delayed,
 * and what is typed stays until whoever uses this resets it.
 */
export function useContractForm<Values extends Record<string, unknown>, Result>({
  initial,
  rules,
  read = values => values,
  also,
  send,
  onSent,
  onFailed,
  beside,
  onType,
}: Given<Values, Result>) {
  const text = useText();
  const form = useForm<Values>({
    initialValues: initial,
    validate: values => ({
      ...also?.(values),
      ...(rules !== undefined && check(text, rules, read(values))),
    }),
    ...(onType !== undefined && { onValuesChange: onType }),
  });
  const call = useMutation({
    mutationFn: send,
    ...(onSent !== undefined && { onSuccess: onSent }),
    ...(onFailed !== undefined && { onError: onFailed }),
  });
  const names = Object.keys(initial) as (keyof Values & string)[];
  const { faults, rest } = useFaults(call.error, names, beside);
  const [faulty, setFaulty] = useState(0);
  const isDelayed = delayOf(call.error) !== null;
  const state = (): ComponentProps<typeof SaveState>['state'] => {
    if (call.isPending) return 'saving';
    if (call.isError) return 'failed';
    if (form.isDirty()) return 'unsaved';
    return call.isSuccess ? 'saved' : 'untouched';
  };
  return {
    form,
    call,
    rest,
    isDelayed,
    /** Whether what is typed is kept, as `SaveState` says it. */
    state: state(),
    /** How often the rules have found something wrong: for a `Form` that leads to the first of it. */
    faulty,
    field: (name: keyof Values & string) => {
      const props = form.getInputProps(name);
      return { ...props, error: (props.error as string | undefined) ?? faults[name] };
    },
    submit: form.onSubmit(
      values => {
        if (!call.isPending && !isDelayed) call.mutate(values);
      },
      () => setFaulty(faulty + 1),
    ),
  };
}
