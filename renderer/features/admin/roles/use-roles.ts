import { useQuery } from '@tanstack/react-query';
import type { RoleTable } from '../../../../core/contract/operators.ts';
import { Role } from '../../../../core/contract/permissions.ts';
import { api } from '../../../api/index.ts';
import { useText } from '../../../text/index.tsx';
import { useRoleName } from '../../../ui/role-name.ts';

/** The roles there are, and how to speak of them. */
export function useRoles() {
  const text = useText();
  const nameOf = useRoleName();
  const { data, isPending, error, refetch } = useQuery(api.access.roles.queryOptions());
  const delivered = (role: RoleTable) => {
    const id = Role.safeParse(role.id);
    return id.success ? id.data : null;
  };
  return {
    roles: data?.roles ?? [],
    isPending,
    error: data === undefined ? error : null,
    refetch,
    nameOf: (role: RoleTable) => nameOf(role.id, role.name),
    /** What somebody with it may do, in a sentence. */
    mayDo: (role: RoleTable): string => {
      const id = delivered(role);
      if (id !== null && !role.edited) return text.operators.mayDo[id];
      return role.permissions.map(each => text.operators.roles.may[each]).join(' · ');
    },
    /** The act of giving it to somebody. */
    give: (role: RoleTable): string => {
      const id = delivered(role);
      return id === null ? text.operators.roles.give(role.name ?? '') : text.operators.makeRole[id];
    },
  };
}
