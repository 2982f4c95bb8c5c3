import { toast } from 'sonner'
import type { PlanEdit } from '../../shared/plan-edit.ts'
import type { ProjectSettings } from '../../shared/project.ts'
import type { Settings } from '../../shared/settings.ts'
import type { Client } from '../connection/connect.ts'
import { host, readBase64 } from '../connection/host.ts'
import { engine, useApp } from './app-store.ts'
import { useProject } from './project-store.ts'
import { readFailure } from './read-failure.ts'
import { useView } from './view-store.ts'

/** Does it, and says in a toast why it failed where it did. */
async function attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    const { title, message } = readFailure(error)
    toast.error(title, { description: message })
    return undefined
  }
}

/** Makes a call about the open project. */
export function call<Value>(make: (client: Client, projectId: string) => Promise<Value>): Promise<Value | undefined> {
  return attempt(async () => {
    const { projectId } = useProject.getState()
    if (!projectId) throw new Error('No story is open')
    return await make(engine(), projectId)
  })
}

async function open(name: string, make: (client: Client) => Promise<{ projectId: string }>): Promise<void> {
  useApp.setState({ opening: name, openFailure: null })
  try {
    const { projectId } = await make(engine())
    useView.getState().leave()
    useProject.getState().enter(projectId)
  } catch (error) {
    const { code, message } = readFailure(error)
    useApp.setState({ openFailure: { code, message, name } })
    useProject.getState().enter(null)
  } finally {
    useApp.setState({ opening: null })
  }
}

const nameOf = (path: string) => path.split(/[\\/]/).findLast(Boolean) ?? path

export const openPath = (path: string) => open(nameOf(path), (client) => client.project.open({ path }))
export const openSample = (sample: string, name: string) =>
  open(name, (client) => client.project.openSample({ sample }))

/** Opens a file that was dropped or picked: by its path where it has one, otherwise with its bytes. */
export function openFile(file: File): Promise<void> {
  const path = host?.pathOfFile(file)
  if (path) return openPath(path)
  return open(file.name, async (client) =>
    client.project.openUpload({ name: file.name, base64: await readBase64(file) }),
  )
}

/** Back to the first screen. What runs goes on. */
export function leaveProject(): void {
  useView.getState().leave()
  useProject.getState().enter(null)
  refreshStories()
}

function refreshStories(): void {
  void attempt(async () => useApp.setState({ stories: await engine().app.stories({}) }))
}

export function forgetStory(path: string): void {
  void attempt(async () => {
    await engine().app.forget({ path })
    useApp.setState({ stories: await engine().app.stories({}) })
  })
}

export function refreshDoctor(): void {
  useApp.setState({ doctor: null })
  void attempt(async () => useApp.setState({ doctor: await engine().app.doctor({}) }))
}

export const changeSettings = (values: Partial<Settings>) =>
  attempt(async () => useApp.setState({ settings: await engine().app.changeSettings({ values }) }))

export const changeProjectSettings = (values: Partial<ProjectSettings>) =>
  call((client, projectId) => client.project.changeSettings({ projectId, values }))

export const editPlan = (edit: PlanEdit) => call((client, projectId) => client.plan.edit({ projectId, edit }))

interface Making {
  assetIds?: string[]
  again?: boolean
  note?: string
}

/** Makes what is missing, or the assets named. */
export async function generate(making: Making = {}): Promise<void> {
  const started = await call((client, projectId) => client.run.start({ projectId, ...making }))
  if (started && started.runId === null) toast('Nothing to make', { description: 'All of it is fresh or locked.' })
}

export const cancelRuns = () => call((client, projectId) => client.run.cancel({ projectId }))
export const cancelJob = (jobId: string) => call((client, projectId) => client.run.cancel({ projectId, jobId }))
export const retryFailed = () => call((client, projectId) => client.run.retryFailed({ projectId }))

export const selectTake = (assetId: string, takeId: string | null) =>
  call((client, projectId) => client.take.select({ projectId, assetId, takeId }))
export const starTake = (assetId: string, takeId: string, on: boolean) =>
  call((client, projectId) => client.take.star({ projectId, assetId, takeId, on }))
export const rejectTake = (assetId: string, takeId: string, on: boolean) =>
  call((client, projectId) => client.take.reject({ projectId, assetId, takeId, on }))

export async function lockAssets(assetIds: readonly string[], on: boolean): Promise<void> {
  await call(async (client, projectId) => {
    await Promise.all(assetIds.map((assetId) => client.take.lock({ projectId, assetId, on })))
  })
}

export async function removeAssets(assetIds: readonly string[]): Promise<void> {
  if (assetIds.length === 0) return
  const done = await editPlan({ type: 'remove', assetIds: [...assetIds] })
  if (!done) return
  useView.getState().select([])
  toast(assetIds.length === 1 ? 'Removed from the plan' : `${assetIds.length} removed from the plan`, {
    action: { label: 'Undo', onClick: () => undo() },
  })
}

export const undo = () => call((client, projectId) => client.plan.undo({ projectId }))
export const redo = () => call((client, projectId) => client.plan.redo({ projectId }))

export async function planAgain(): Promise<void> {
  const done = await call((client, projectId) => client.plan.make({ projectId }))
  if (done) toast.success('Planned again', { action: { label: 'Undo', onClick: () => undo() } })
}

export async function reloadStory(): Promise<void> {
  const done = await call((client, projectId) => client.project.reload({ projectId }))
  if (done) toast.success('Story read again')
}

export const restyle = (style: string) => call((client, projectId) => client.plan.restyle({ projectId, style }))

export async function savePlan(): Promise<void> {
  const file = await call((client, projectId) => client.plan.save({ projectId }))
  if (!file) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }))
  link.download = nameOf(file.path)
  link.click()
  URL.revokeObjectURL(link.href)
}

export async function loadPlan(text: string): Promise<void> {
  const done = await call((client, projectId) => client.plan.load({ projectId, text }))
  if (done) toast.success('Plan loaded', { action: { label: 'Undo', onClick: () => undo() } })
}
