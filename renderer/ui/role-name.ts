import { Role } from '../../core/contract/permissions.ts';
import { useText } from '../text/index.tsx';

/** How a role is called: the delivered ones in the language of the screen, others as they were named. */
export function useRoleName(): (id: string, name: string | null) => string {
  const { roles } = useText().shell;
  return (id, name) => {
    const delivered = Role.safeParse(id);
    return name ?? (delivered.success ? roles[delivered.data] : id);
  };
}
