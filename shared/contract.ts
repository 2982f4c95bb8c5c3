import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { errorCodes } from './errors.ts'
import { event } from './event.ts'
import { planEdit } from './plan-edit.ts'
import { projectSettings, snapshot } from './project.ts'
import { registryEntry, settings } from './settings.ts'
import { id } from './units.ts'

const coded = Object.fromEntries(errorCodes.map((code) => [code, {}])) as Record<(typeof errorCodes)[number], object>
const call = oc.errors(coded)
const inProject = z.object({ projectId: id })
const ofAsset = inProject.extend({ assetId: id })
const done = z.object({})

const status = z.object({
  id: z.string(),
  label: z.string(),
  type: z.enum(['provider', 'source', 'exporter', 'engine']),
  state: z.enum(['works', 'not-configured', 'wrong-key', 'unreachable', 'missing', 'limited']),
  detail: z.string(),
})
export type Status = z.infer<typeof status>

const storyCard = z.object({
  /** Absolute path of the project folder or story file; a sample's id for a sample. */
  path: z.string(),
  name: z.string(),
  detail: z.string(),
  openedAt: z.string(),
})
export type StoryCard = z.infer<typeof storyCard>

const planFile = z.object({ path: z.string(), text: z.string() })

/**
 * Everything a client can ask of the engine. Requests take and give plain data and fail with one of the coded
 * errors; what changes over time arrives by `events`. Bytes are read by URL, never here.
 */
export const contract = {
  app: {
    info: call
      .input(z.object({}))
      .output(z.object({ version: z.string(), home: z.string(), documents: z.string(), platform: z.string() })),
    settings: call.input(z.object({})).output(settings),
    changeSettings: call.input(z.object({ values: z.record(z.string(), z.unknown()) })).output(settings),
    registries: call.input(z.object({})).output(
      z.object({
        providers: z.array(registryEntry),
        sources: z.array(registryEntry),
        exporters: z.array(registryEntry),
        styles: z.array(
          z.object({ id: z.string(), name: z.string(), description: z.string(), palette: z.array(z.string()) }),
        ),
      }),
    ),
    doctor: call.input(z.object({})).output(z.array(status)),
    stories: call.input(z.object({})).output(z.object({ recent: z.array(storyCard), samples: z.array(storyCard) })),
    forget: call.input(z.object({ path: z.string() })).output(done),
  },
  project: {
    /**
     * Opens a project folder, or reads a story file and makes or opens its project: in `folder` where that is
     * given, else beside the story. An `unlisted` one is not remembered among the recent projects.
     */
    open: call
      .input(z.object({ path: z.string(), folder: z.string().optional(), unlisted: z.boolean().optional() }))
      .output(inProject),
    openSample: call.input(z.object({ sample: z.string() })).output(inProject),
    /** A story that a browser page was given: the project is made in the documents folder. */
    openUpload: call.input(z.object({ name: z.string().min(1).max(400), base64: z.string() })).output(inProject),
    /** Reads the story file again; the plan and the takes stay. */
    reload: call.input(inProject).output(done),
    /** Frees the folder. RUN_BUSY while a run or an export of it is under way. */
    close: call.input(inProject).output(done),
    snapshot: call.input(inProject).output(snapshot),
    changeSettings: call.input(inProject.extend({ values: projectSettings.partial() })).output(done),
  },
  plan: {
    /** Plans anew with the built-in planner; can be undone. */
    make: call.input(inProject).output(done),
    edit: call.input(inProject.extend({ edit: planEdit })).output(done),
    restyle: call.input(inProject.extend({ style: z.string() })).output(done),
    undo: call.input(inProject).output(done),
    redo: call.input(inProject).output(done),
    /** The plan as a JSON text that `load` takes. */
    save: call.input(inProject).output(planFile),
    load: call.input(inProject.extend({ text: z.string() })).output(done),
  },
  run: {
    /**
     * Starts a run over the assets named, or over all that have no fresh accepted take. With `again` the named
     * assets are made anew even so. `note` is what the user asks for on top of the brief.
     */
    start: call
      .input(
        inProject.extend({
          assetIds: z.array(id).optional(),
          again: z.boolean().optional(),
          note: z.string().max(2000).optional(),
          provider: z.string().optional(),
          sources: z.array(z.string()).optional(),
        }),
      )
      .output(z.object({ runId: id.nullable() })),
    cancel: call.input(inProject.extend({ runId: id.optional(), jobId: id.optional() })).output(done),
    retryFailed: call.input(inProject).output(z.object({ runId: id.nullable() })),
  },
  take: {
    select: call.input(ofAsset.extend({ takeId: id.nullable() })).output(done),
    star: call.input(ofAsset.extend({ takeId: id, on: z.boolean() })).output(done),
    reject: call.input(ofAsset.extend({ takeId: id, on: z.boolean() })).output(done),
    lock: call.input(ofAsset.extend({ on: z.boolean() })).output(done),
  },
  export: {
    /** Writes a bundle to a folder, or to a zip where the path ends in `.zip`; progress and receipt arrive by events. */
    start: call
      .input(
        inProject.extend({
          path: z.string().optional(),
          zip: z.boolean().optional(),
          formats: z.array(z.string()).optional(),
        }),
      )
      .output(z.object({ exportId: id })),
    cancel: call.input(inProject.extend({ exportId: id })).output(done),
  },
  /** What happened after `since`. Ends with NOT_FOUND where `since` is too old: ask for a snapshot. */
  events: call.input(inProject.extend({ since: z.int().nonnegative() })).output(eventIterator(event)),
}
