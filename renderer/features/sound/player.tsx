import { useEffect, useRef } from 'react'
import { holdAudio, usePlayer } from '../../store/player-store.ts'

/** The page's one audio element. */
export function Player() {
  const ref = useRef<HTMLAudioElement>(null)
  const playing = usePlayer((state) => state.playing)
  useEffect(() => {
    holdAudio(ref.current)
    return () => {
      holdAudio(null)
      usePlayer.setState({ take: null, playing: false, time: 0 })
    }
  }, [])
  useEffect(() => {
    if (!playing) return
    let frame = 0
    const follow = () => {
      if (ref.current) usePlayer.setState({ time: ref.current.currentTime })
      frame = requestAnimationFrame(follow)
    }
    frame = requestAnimationFrame(follow)
    return () => cancelAnimationFrame(frame)
  }, [playing])
  return (
    // biome-ignore lint/a11y/useMediaCaption: sound effects carry no speech to caption
    <audio
      ref={ref}
      preload="auto"
      aria-label="Player"
      hidden
      onPlay={() => usePlayer.setState({ playing: true })}
      onPause={() => usePlayer.setState({ playing: false })}
      onEnded={() => usePlayer.setState({ playing: false, time: 0 })}
    />
  )
}
