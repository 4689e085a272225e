import { useMutation, useQueryClient } from '@tanstack/react-query';
import { v7 } from 'uuid';
import { isBusy } from '../../../api/answers.ts';
import { api } from '../../../api/index.ts';
import type { Commands } from '../draft/saving.ts';

/** The operations on an event; a busy answer is sent again by itself, as it was. */
export function useCommands() {
  const queries = useQueryClient();
  const create = useMutation(api.events.create.mutationOptions()).mutateAsync;
  const update = useMutation(api.events.update.mutationOptions()).mutateAsync;
  const createClass = useMutation(api.ticketClasses.create.mutationOptions()).mutateAsync;
  const updateClass = useMutation(api.ticketClasses.update.mutationOptions()).mutateAsync;
  const removeClass = useMutation(api.ticketClasses.remove.mutationOptions()).mutateAsync;
  const publish = useMutation(api.events.publish.mutationOptions()).mutateAsync;
  const unpublish = useMutation(api.events.unpublish.mutationOptions()).mutateAsync;
  const commands: Commands = {
    // Straight from the database, whatever was read a moment ago.
    get: input =>
      queries.query({
        ...api.events.get.queryOptions({ input }),
        staleTime: 0,
        retry: (failures, error) => failures < 3 && isBusy(error),
      }),
    create,
    // Its id is made here, once for this edit, so that it is one's own when it is sent again.
    update: input => update({ id: v7(), ...input }),
    createClass,
    updateClass,
  };
  return { ...commands, commands, removeClass, publish, unpublish };
}
