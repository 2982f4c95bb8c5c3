import { utilityProcess } from 'electron'
import type { WorkerProcess } from '../../engine/index.ts'

/** A worker as an Electron utility process: with the runAsNode fuse off, `fork` is not to be had. */
export function spawnUtilityWorker(entry: string, assets: string): WorkerProcess {
  const child = utilityProcess.fork(entry, [], {
    env: { INKCUE_ASSETS: assets },
    serviceName: 'Inkcue worker',
    stdio: 'ignore',
  })
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', (code) => listener(`ended with code ${code}`)),
    kill: () => void child.kill(),
  }
}
