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
        stop()
        signal?.removeEventListener('abort', cancelled)
        end()
      }
      const cancelled = finish(() => reject(signal?.reason))
      const stop = after(
        milliseconds,
        finish(() => resolve()),
      )
      if (signal?.aborted) cancelled()
      else signal?.addEventListener('abort', cancelled)
    })
  },
}

// A longer time than this makes timers fire at once.
const LONGEST = 2 ** 31 - 1

/** Calls a function after so many milliseconds, which may be infinite; gives what ends the waiting. */
export function after(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, Math.min(Math.max(0, milliseconds), LONGEST))
  return () => clearTimeout(timer)
}
