import {
  IconDatabaseX,
  IconFileUnknown,
  IconFolderX,
  IconHourglass,
  IconKeyOff,
  IconLock,
  IconPlugConnectedX,
  IconServerOff,
  IconShieldQuestion,
  IconShieldX,
  IconVersions,
} from '@tabler/icons-react';
import type { DatabaseProblem } from '../../core/contract/database-problem.ts';

export const problemIcons = {
  starting: IconHourglass,
  unreachable: IconPlugConnectedX,
  refused: IconLock,
  diskFull: IconDatabaseX,
  folderNotWritable: IconFolderX,
  binariesMissing: IconFileUnknown,
  newerSchema: IconVersions,
  notPrivileged: IconShieldX,
  untrusted: IconShieldQuestion,
  keySealed: IconKeyOff,
  cannotStart: IconServerOff,
} satisfies Record<DatabaseProblem, typeof IconLock>;
