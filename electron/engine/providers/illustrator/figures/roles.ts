import type { Role } from './role.ts'
import { showRoles } from './roles-show.ts'
import { taleRoles } from './roles-tale.ts'
import { workRoles } from './roles-work.ts'

/** First match wins; the plain ones, `child` and `villager`, only when nothing else is named. */
export const roles = { ...taleRoles, ...workRoles, ...showRoles } satisfies Record<string, Role>

export type RoleName = keyof typeof roles
