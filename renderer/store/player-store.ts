import { create } from 'zustand'
import type { Take } from '../../shared/take.ts'
import { takeUrl } from '../connection/file-url.ts'
import { useProject } from './project-store.ts'

interface PlayerState {
  take: Take | null
  playing: boolean
  /** In seconds. */
  time: number
}

/** What is heard. One sound at a time, from the page's one audio element. */
export const usePlayer = create<PlayerState>(() => ({ take: null, playing: false, time: 0 }))

let element: HTMLAudioElement | null = null

/** Takes the page's audio element into use, until it is gone. */
export function holdAudio(audio: HTMLAudioElement | null): void {
  element = audio
}

export function playTake(take: Take, from = 0): void {
  const { projectId } = useProject.getState()
  if (!element || !projectId) return
  if (usePlayer.getState().take?.id !== take.id) element.src = takeUrl(projectId, take)
  usePlayer.setState({ take, time: from, playing: true })
  element.currentTime = from
  element.play().catch(() => usePlayer.setState({ playing: false }))
}

function stopPlaying(): void {
  element?.pause()
}

/** Plays it, or stops where it plays. */
export function togglePlay(take: Take): void {
  const { playing, take: current, time } = usePlayer.getState()
  if (current?.id !== take.id) playTake(take)
  else if (playing) stopPlaying()
  else playTake(take, time >= (take.sound?.duration ?? 0) - 0.05 ? 0 : time)
}
