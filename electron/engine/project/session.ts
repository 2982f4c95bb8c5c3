import { readFile } from 'node:fs/promises'
import { CodedError } from '../../../shared/errors.ts'
import type { Change } from '../../../shared/event.ts'
import type { Asset, Plan } from '../../../shared/plan.ts'
import type { PlanEdit } from '../../../shared/plan-edit.ts'
import type { Choice, ProjectHead, ProjectSettings, Snapshot } from '../../../shared/project.ts'
import type { Story } from '../../../shared/story.ts'
import type { Take } from '../../../shared/take.ts'
import type { Clock } from '../environment.ts'
import { briefHash } from '../generate/brief-hash.ts'
import { editPlan } from '../plan/edit-plan.ts'
import { planFromText, planToText } from '../plan/plan-file.ts'
import type { ProjectFile } from '../store/project-file.ts'
import type { ProjectFolder } from '../store/project-folder.ts'
import { bindFinished, noChoice, reject, selectedTake, star } from './choices.ts'
import type { OpenedProject } from './open-project.ts'
import { createPlanHistory } from './plan-history.ts'
import { takesOf } from './takes-of.ts'
import { createView, type ProjectView } from './view.ts'

/** An open project: its records, the plan's history, and the user's choices. Everything it changes, it saves. */
export interface Session {
  readonly id: string
  readonly folder: ProjectFolder
  readonly view: ProjectView
  state(): Snapshot
  /** As `state`, but jobs and runs may lag behind: for what is asked many times in a run. */
  records(): Snapshot
  setStory(story: Story): void
  changeSettings(values: Partial<ProjectSettings>): Promise<void>
  edit(edit: PlanEdit): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
  savePlan(): string
  loadPlan(text: string): Promise<void>
  select(assetId: string, takeId: string | null): Promise<void>
  star(assetId: string, takeId: string, on: boolean): Promise<void>
  reject(assetId: string, takeId: string, on: boolean): Promise<void>
  lock(assetId: string, on: boolean): Promise<void>
  /** Records a finished take; with `select` it is selected if it was accepted and the asset is not locked. */
  addTake(take: Take, options: { select: boolean }): Promise<void>
  asset(assetId: string): Asset
  /** The selected picture's text, null where there is none. */
  pictureOf(assetId: string): Promise<string | null>
  close(): Promise<void>
}

export function createSession(opened: OpenedProject, clock: Clock): Session {
  const { folder } = opened
  const history = createPlanHistory(opened.file.plan)
  let file: ProjectFile = opened.file
  const view = createView(firstSnapshot(opened), clock)
  const records = () => view.records()

  const head = (): ProjectHead => headOf(file, folder, history, opened.notices)
  const save = (): Promise<void> => {
    file = { ...file, plan: history.current(), choices: records().choices }
    return folder.save(file)
  }

  const publishPlan = (): Promise<void> => {
    view.publish(...planChanges(records(), history.current(), file.settings), { kind: 'project', value: head() })
    return save()
  }

  const choose = (assetId: string, change: (choice: Choice) => Choice): Promise<void> => {
    asset(assetId)
    const next = change(records().choices[assetId] ?? noChoice(assetId))
    view.publish({ kind: 'choice', id: assetId, value: next })
    return save()
  }

  const asset = (assetId: string): Asset => {
    const found = records().assets[assetId]
    if (found) return found
    throw new CodedError('ASSET_MISSING', `The plan has no asset ${assetId}. It may have been removed.`)
  }

  const mustHave = (assetId: string, takeId: string): void => {
    if (records().takes[takeId]?.assetId === assetId) return
    throw new CodedError('TAKE_MISSING', `${asset(assetId).name} has no take ${takeId}.`)
  }

  return {
    id: file.id,
    folder,
    view,
    state: () => view.state(),
    records,
    asset,
    setStory(story) {
      view.publish({ kind: 'story', value: story })
    },
    changeSettings(values) {
      file = { ...file, settings: { ...file.settings, ...values } }
      return publishPlan()
    },
    edit(edit) {
      history.change(editPlan(history.current(), edit))
      return publishPlan()
    },
    undo() {
      history.undo()
      return publishPlan()
    },
    redo() {
      history.redo()
      return publishPlan()
    },
    savePlan: () => planToText(history.current()),
    loadPlan(text) {
      history.change(planFromText(text))
      return publishPlan()
    },
    async select(assetId, takeId) {
      if (takeId !== null) mustHave(assetId, takeId)
      await choose(assetId, (choice) => ({ ...choice, selectedTakeId: takeId }))
    },
    async star(assetId, takeId, on) {
      mustHave(assetId, takeId)
      await choose(assetId, (choice) => star(choice, takeId, on))
    },
    async reject(assetId, takeId, on) {
      mustHave(assetId, takeId)
      await choose(assetId, (choice) => reject(choice, takeId, on, takesOf(Object.values(records().takes), assetId)))
    },
    lock: async (assetId, on) => choose(assetId, (choice) => ({ ...choice, locked: on })),
    async addTake(take, { select }) {
      view.publish({ kind: 'take', id: take.id, value: take })
      const { choices, briefHashes } = records()
      if (!select || !take.verdict.accepted || choices[take.assetId]?.locked) return
      // A take for a brief that has changed meanwhile is kept, and never bound.
      if (take.briefHash !== briefHashes[take.assetId]) return
      await choose(take.assetId, (before) => ({ ...before, selectedTakeId: take.id }))
    },
    async pictureOf(assetId) {
      const take = selectedTake(records(), assetId)
      return take?.picture ? readFile(folder.pathOfTake(take), 'utf8') : null
    },
    async close() {
      view.close()
      await folder.close()
    },
  }
}

function firstSnapshot({ folder, file, story, notices }: OpenedProject): Snapshot {
  const empty: Snapshot = {
    seq: 0,
    project: headOf(file, folder, createPlanHistory(file.plan), notices),
    story,
    style: file.plan.style,
    order: [],
    assets: {},
    choices: file.choices,
    briefHashes: {},
    takes: Object.fromEntries(folder.takes.map((take) => [take.id, take])),
    runs: {},
    jobs: {},
    exports: {},
  }
  const records = planChanges(empty, file.plan, file.settings)
  const byKind = <Kind extends Change['kind']>(kind: Kind) =>
    records.filter((each): each is Extract<Change, { kind: Kind }> => each.kind === kind)
  const first: Snapshot = {
    ...empty,
    order: file.plan.assets.map((each) => each.id),
    assets: Object.fromEntries(file.plan.assets.map((each) => [each.id, each])),
    briefHashes: Object.fromEntries(byKind('brief').map((each) => [each.id, each.value ?? ''])),
  }
  return { ...first, choices: bindFinished(first) }
}

const headOf = (
  file: ProjectFile,
  folder: ProjectFolder,
  history: { canUndo(): boolean; canRedo(): boolean; current(): Plan },
  notices: string[],
): ProjectHead => ({
  id: file.id,
  name: file.name,
  path: folder.path,
  settings: file.settings,
  planner: history.current().planner,
  planWarnings: history.current().warnings,
  canUndo: history.canUndo(),
  canRedo: history.canRedo(),
  notices,
})

/** What differs between the records and a plan: only that is sent. */
function planChanges(before: Snapshot, plan: Plan, settings: ProjectSettings): Change[] {
  const changes: Change[] = []
  const ids = plan.assets.map((each) => each.id)
  const byId = new Map(plan.assets.map((each) => [each.id, each]))
  if (JSON.stringify(ids) !== JSON.stringify(before.order)) changes.push({ kind: 'order', value: ids })
  if (plan.style !== before.style) changes.push({ kind: 'style', value: plan.style })
  for (const each of plan.assets) {
    if (before.assets[each.id] !== each) changes.push({ kind: 'asset', id: each.id, value: each })
    const base = each.type === 'visual' && each.baseId ? (byId.get(each.baseId) ?? null) : null
    const hash = briefHash(each, { style: plan.style, aspect: settings.aspect, base })
    if (before.briefHashes[each.id] !== hash) changes.push({ kind: 'brief', id: each.id, value: hash })
  }
  for (const id of Object.keys(before.assets))
    if (!byId.has(id)) changes.push({ kind: 'asset', id, value: null }, { kind: 'brief', id, value: null })
  return changes
}
