import type { InferContractRouterOutputs } from '@orpc/contract'
import { create } from 'zustand'
import type { contract } from '../../shared/contract.ts'
import type { Client, ConnectionState } from '../connection/connect.ts'

type Outputs = InferContractRouterOutputs<typeof contract>

interface AppState {
  connection: ConnectionState
  client: Client | null
  info: Outputs['app']['info'] | null
  stories: Outputs['app']['stories'] | null
  settings: Outputs['app']['settings'] | null
  registries: Outputs['app']['registries'] | null
  doctor: Outputs['app']['doctor'] | null
  /** What opening a story failed with, shown on the first screen. */
  openFailure: { code: string; message: string; name: string } | null
  /** The story that is being opened, in words. */
  opening: string | null
}

export const useApp = create<AppState>(() => ({
  connection: 'connecting',
  client: null,
  info: null,
  stories: null,
  settings: null,
  registries: null,
  doctor: null,
  openFailure: null,
  opening: null,
}))

/** The engine, for a call. */
export function engine(): Client {
  const { client } = useApp.getState()
  if (!client) throw new Error('Not connected to the engine yet. It is tried again by itself.')
  return client
}
