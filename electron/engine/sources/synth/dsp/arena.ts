/** 64 MB: most sounds fit; what goes over it is memory like any other. */
const most = 16 * 2 ** 20

let block: Float32Array | null = null
let used = 0

/**
 * Silence of so many samples. It lies in one block that the next sound uses anew: a sound takes dozens of signals of
 * some megabytes each, and to collect them as garbage costs more than to compute them.
 */
export function silence(frames: number): Float32Array {
  if (used + frames > most) return new Float32Array(frames)
  block ??= new Float32Array(most)
  const signal = block.subarray(used, used + frames)
  used += frames
  return signal.fill(0)
}

/** Runs `make` in the block and brings out only its result; a call within another one is part of that. */
export function inArena(make: () => [Float32Array, Float32Array]): [Float32Array, Float32Array] {
  const before = used
  try {
    const [left, right] = make()
    return [left.slice(), right.slice()]
  } finally {
    used = before
  }
}
