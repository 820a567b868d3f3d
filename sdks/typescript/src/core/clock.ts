// Time and chance, so that tests can have their own.

/** What the SDK takes time and chance from; `clock` of the options replaces it in tests. */
export interface Clock {
  /** Milliseconds since 1970, that never go back. */
  now(): number
  /** Ends after so many milliseconds, or fails with the reason of the signal. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** A number in [0, 1). */
  random(): number
}

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) => {
    return new Promise((resolve, reject) => {
      const finish = (end: () => void) => () => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', cancelled)
        end()
      }
      const cancelled = finish(() => reject(signal?.reason))
      const timer = setTimeout(
        finish(() => resolve()),
        milliseconds,
      )
      if (signal?.aborted) cancelled()
      else signal?.addEventListener('abort', cancelled)
    })
  },
}
