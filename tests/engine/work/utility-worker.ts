import { serveTasks } from '../../../electron/engine/work/serve-tasks.ts'

// Stands in for Electron's `process.parentPort`, which wraps each message in an event.
Object.assign(process, {
  parentPort: {
    postMessage: (message: unknown) => process.send?.(message),
    on: (_event: 'message', listener: (event: { data: unknown }) => void) =>
      process.on('message', (data) => listener({ data })),
  },
})

export const utilityTasks = { double: async (value: number) => 2 * value }
serveTasks(utilityTasks, { assets: '' })
