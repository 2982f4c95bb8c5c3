import { implement, ORPCError, type RouterClient } from '@orpc/server'
import { contract } from '../../shared/contract.ts'
import { isCoded } from '../../shared/errors.ts'
import type { Log } from './environment.ts'
import type { Operations } from './operations/index.ts'

/** The same sentence and code on every pipe. */
const toContractError = (error: unknown): unknown =>
  isCoded(error) ? new ORPCError(error.code, { message: error.message, cause: error }) : error

/** A stream fails while it is read, out of reach of the middleware. */
async function* withContractErrors<T>(values: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* values
  } catch (error) {
    throw toContractError(error)
  }
}

/** The contract, answered by the engine's operations. Coded errors cross as the contract's own errors. */
export function createRouter(operations: Operations, log: Log) {
  const os = implement(contract).use(async ({ next, path, signal }) => {
    try {
      return await next()
    } catch (error) {
      // The client is told only that something failed; what it was must be somewhere.
      if (!isCoded(error) && !(error instanceof ORPCError) && !signal?.aborted)
        log.error({ error, call: path.join('.') }, 'a call failed')
      throw toContractError(error)
    }
  })
  const { app, project, plan, run, take } = operations
  const done = async (step: Promise<unknown>): Promise<Record<string, never>> => {
    await step
    return {}
  }
  return os.router({
    app: {
      info: os.app.info.handler(() => app.info()),
      settings: os.app.settings.handler(() => app.settings()),
      changeSettings: os.app.changeSettings.handler(({ input }) => app.changeSettings(input.values)),
      registries: os.app.registries.handler(() => app.registries()),
      doctor: os.app.doctor.handler(({ signal }) => app.doctor(signal)),
      stories: os.app.stories.handler(() => app.stories()),
      forget: os.app.forget.handler(({ input }) => done(app.forget(input.path))),
    },
    project: {
      open: os.project.open.handler(({ input }) => project.open(input.path, input.folder, input.unlisted)),
      openSample: os.project.openSample.handler(({ input }) => project.openSample(input.sample)),
      openUpload: os.project.openUpload.handler(({ input }) => project.openUpload(input)),
      reload: os.project.reload.handler(({ input }) => done(project.reload(input.projectId))),
      close: os.project.close.handler(({ input }) => done(operations.closeProject(input.projectId))),
      snapshot: os.project.snapshot.handler(({ input }) => project.get(input.projectId).view.snapshot()),
      changeSettings: os.project.changeSettings.handler(({ input }) =>
        done(project.changeSettings(input.projectId, input.values)),
      ),
    },
    plan: {
      make: os.plan.make.handler(({ input }) => done(plan.make(input.projectId))),
      edit: os.plan.edit.handler(({ input }) => done(project.get(input.projectId).edit(input.edit))),
      restyle: os.plan.restyle.handler(({ input }) => done(plan.restyle(input.projectId, input.style))),
      undo: os.plan.undo.handler(({ input }) => done(project.get(input.projectId).undo())),
      redo: os.plan.redo.handler(({ input }) => done(project.get(input.projectId).redo())),
      save: os.plan.save.handler(({ input }) => plan.save(input.projectId)),
      load: os.plan.load.handler(({ input }) => done(project.get(input.projectId).loadPlan(input.text))),
    },
    run: {
      start: os.run.start.handler(({ input }) => run.start(input.projectId, input)),
      cancel: os.run.cancel.handler(({ input }) => {
        run.cancel(input.projectId, input)
        return {}
      }),
      retryFailed: os.run.retryFailed.handler(({ input }) => run.retryFailed(input.projectId)),
    },
    take: {
      select: os.take.select.handler(({ input }) => done(take.of(input).select(input.assetId, input.takeId))),
      star: os.take.star.handler(({ input }) => done(take.of(input).star(input.assetId, input.takeId, input.on))),
      reject: os.take.reject.handler(({ input }) => done(take.of(input).reject(input.assetId, input.takeId, input.on))),
      lock: os.take.lock.handler(({ input }) => done(take.of(input).lock(input.assetId, input.on))),
    },
    export: {
      start: os.export.start.handler(({ input }) => operations.export.start(input.projectId, input)),
      cancel: os.export.cancel.handler(({ input }) => {
        operations.export.cancel(input.exportId)
        return {}
      }),
    },
    events: os.events.handler(({ input, signal }) =>
      withContractErrors(project.get(input.projectId).view.events(input.since, signal)),
    ),
  })
}
export type EngineRouter = ReturnType<typeof createRouter>
export type EngineClient = RouterClient<EngineRouter>
