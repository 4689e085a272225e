import type { shifts as area } from '../../../core/contract/shifts.ts';
import { beginCount } from '../../../core/shifts/begin-count.ts';
import { close } from '../../../core/shifts/close.ts';
import { current } from '../../../core/shifts/current.ts';
import { drop } from '../../../core/shifts/drop.ts';
import { list } from '../../../core/shifts/list.ts';
import { movements } from '../../../core/shifts/movements.ts';
import { open } from '../../../core/shifts/open.ts';
import { openDrawer } from '../../../core/shifts/open-drawer.ts';
import { payIn } from '../../../core/shifts/pay-in.ts';
import { payOut } from '../../../core/shifts/pay-out.ts';
import { recount } from '../../../core/shifts/recount.ts';
import { report } from '../../../core/shifts/report.ts';
import { resume } from '../../../core/shifts/resume.ts';
import { voidMovement } from '../../../core/shifts/void-movement.ts';
import type { Rows } from '../row.ts';

export const shifts: Rows<typeof area> = {
  open,
  current,
  movements,
  payIn,
  payOut,
  drop,
  openDrawer,
  voidMovement,
  report,
  beginCount,
  resume,
  close,
  recount,
  list,
};
