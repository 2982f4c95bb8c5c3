import pLimit from 'p-limit'

/**
 * Runs all, so many at once, and gives the results in order. After the first failure the others are told to stop by
 * their signal, and it is thrown only when none of them runs any more.
 */
export async function runParallel<Item, Result>(
  items: readonly Item[],
  { parallel, signal }: { parallel: number; signal: AbortSignal },
  run: (item: Item, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const limit = pLimit(Math.max(1, parallel))
  const stop = new AbortController()
  const both = AbortSignal.any([signal, stop.signal])
  let failure: { error: unknown } | undefined
  const settled = await Promise.all(
    items.map((item) =>
      limit(async () => {
        if (both.aborted) return undefined
        try {
          return { result: await run(item, both) }
        } catch (error) {
          failure ??= { error }
          stop.abort()
          return undefined
        }
      }),
    ),
  )
  signal.throwIfAborted()
  if (failure) throw failure.error
  return settled.flatMap((each) => (each ? [each.result] : []))
}
