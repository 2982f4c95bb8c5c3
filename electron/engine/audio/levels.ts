import type { SoundKind } from '../../../shared/story.ts'

/**
 * Integrated loudness that each kind is levelled to, in LUFS, so that a bundle dropped under a narration sits right
 * before anyone touches a fader. The narration is taken to be at -14, what the big video sites play at:
 * effects come 2 LU under the voice, so they are heard and never jump out; music 10 LU under, about the least
 * distance that listening tests call comfortable for speech over music; ambience 14 LU under, felt more than heard.
 */
export const targetLoudness: Record<SoundKind, number> = { effect: -16, ambience: -28, music: -24 }

/** dBTP. 1 dB is left for what a lossy encoder adds, as EBU R 128 asks. */
export const peakCeiling = -1
