import { z } from 'zod'
import { asset, placement } from './plan.ts'
import { soundKind } from './story.ts'
import { styleGuide, visualKind } from './style.ts'
import { id } from './units.ts'

/** One step a user takes on the plan. Each can be undone. */
export const planEdit = z.discriminatedUnion('type', [
  z.object({ type: z.literal('add'), asset }),
  z.object({ type: z.literal('remove'), assetIds: z.array(id).min(1) }),
  z.object({ type: z.literal('rename'), assetId: id, name: z.string().min(1).max(200) }),
  z.object({ type: z.literal('brief'), assetId: id, brief: z.string().max(4000) }),
  z.object({ type: z.literal('kind'), assetId: id, kind: z.union([visualKind, soundKind]) }),
  z.object({ type: z.literal('subject'), assetId: id, subject: z.string().min(1).max(200) }),
  z.object({ type: z.literal('search'), assetId: id, search: z.array(z.string().min(1)).min(1) }),
  z.object({ type: z.literal('placements'), assetId: id, placements: z.array(placement) }),
  z.object({ type: z.literal('gain'), assetId: id, gain: z.number().min(-60).max(24) }),
  /** The others become names of `intoId`, which takes over their placements. All must be of one type. */
  z.object({ type: z.literal('merge'), intoId: id, assetIds: z.array(id).min(1) }),
  z.object({ type: z.literal('style'), style: styleGuide }),
  /** A whole plan, as from a file or a new planning. */
  z.object({
    type: z.literal('replace'),
    planner: z.string(),
    style: styleGuide,
    assets: z.array(asset),
    warnings: z.array(z.string()),
  }),
])
export type PlanEdit = z.infer<typeof planEdit>
