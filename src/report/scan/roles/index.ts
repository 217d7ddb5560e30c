/** All roles a column may have, declared once. */

import { COUNT_ROLES } from './counts';
import { FACT_ROLES } from './facts';
import { FIGURE_ROLES } from './figures';
import { GROWTH_ROLES } from './growth';
import { OPERATION_ROLES } from './operations';
import { RECORD_ROLES } from './records';
import type { Role } from './role';
import { SERVICE_ROLES } from './service';

export const ROLES = {
  ...RECORD_ROLES,
  ...FACT_ROLES,
  ...FIGURE_ROLES,
  ...COUNT_ROLES,
  ...GROWTH_ROLES,
  ...OPERATION_ROLES,
  ...SERVICE_ROLES,
};

export type RoleId = keyof typeof ROLES;

export const roleOf = (id: RoleId): Role => ROLES[id];

export function roleIds(): readonly RoleId[] {
  return Object.keys(ROLES) as RoleId[];
}
