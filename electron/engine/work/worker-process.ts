/**
 * A process that runs `work/worker.ts` and can be killed. Messages are structured clones. The engine starts it by
 * `fork`, the desktop host as an Electron utility process, where `fork` is not to be had.
 */
export interface WorkerProcess {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, whatever ended it. */
  onExit(listener: (detail: string) => void): void
  kill(): void
}
