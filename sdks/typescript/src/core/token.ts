// The access token: got once for all that wait, renewed before its end, dropped when the server refuses it.

import type { Clock } from './clock.js'

/** A token as the server gave it; `lifetime` in milliseconds. */
export interface IssuedToken {
  text: string
  lifetime: number
}

/** Where calls have their tokens from. */
export interface Tokens {
  take(): Promise<string>
  /** Forgets a token that the server refused; false where there is no other to get. */
  drop(token: string): boolean
}

interface HeldToken {
  text: string
  renewAt: number
  /** From here on it is not sent any more, some time before the server refuses it. */
  endsAt: number
}

const PAUSE_AFTER_FAILURE = 5000

/** Tokens that the caller gives: a text for ever, or a function that is asked for each try. */
export function givenTokens(given: string | (() => string | Promise<string>)): Tokens {
  if (typeof given === 'string') return { take: async () => given, drop: () => false }
  return { take: async () => given(), drop: () => true }
}

/** Tokens that `issue` gets when they are needed, however many calls need one at a time. */
export function renewedTokens(issue: () => Promise<IssuedToken>, clock: Clock): Tokens {
  let held: HeldToken | undefined
  let flight: Promise<HeldToken> | undefined
  let notBefore = Number.NEGATIVE_INFINITY

  const renew = (): Promise<HeldToken> => {
    flight ??= hold().finally(() => {
      flight = undefined
    })
    return flight
  }
  const hold = async (): Promise<HeldToken> => {
    const sent = clock.now()
    held = heldSince(sent, await issue())
    return held
  }
  const orOld = (renewal: Promise<HeldToken>, old: HeldToken): Promise<HeldToken> => {
    return renewal.catch((error) => {
      notBefore = clock.now() + PAUSE_AFTER_FAILURE
      if (clock.now() >= old.endsAt) throw error
      return old
    })
  }
  const current = (): HeldToken | Promise<HeldToken> => {
    const now = clock.now()
    if (!held || now >= held.endsAt) return renew()
    if (now < held.renewAt || now < notBefore) return held
    return flight ? held : orOld(renew(), held)
  }
  return {
    take: async () => (await current()).text,
    drop: (token) => {
      if (held?.text === token) held = undefined
      return true
    },
  }
}

/** Renewed from 80 % of its life on, so that few calls have to wait for a new one. */
function heldSince(sent: number, { text, lifetime }: IssuedToken): HeldToken {
  const endsAt = sent + lifetime - Math.min(30_000, lifetime / 10)
  return { text, renewAt: sent + lifetime * 0.8, endsAt }
}
