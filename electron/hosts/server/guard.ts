import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { parse, serialize } from 'cookie'

/** Cookies know no ports: each server has a cookie of its own. */
const cookieName = (port: number) => `inkcue-${port}`

export interface Guard {
  /** The secret of the printed address. */
  token: string
  /** Null where the request comes from this server's own page or address bar, else the status that refuses it. */
  checkOrigin(request: IncomingMessage): 403 | 421 | null
  /** True where the request carries the secret. */
  isKnown(request: IncomingMessage): boolean
  /** The cookie that a right token is traded for; null for a wrong one. */
  cookieFor(token: string): string | null
}

/**
 * Keeps other pages and other users of this machine out: the Host must be this server's own (DNS rebinding), the
 * Origin absent or its own, port included (a Strict cookie is sent across ports), and the cookie must carry a secret
 * that only the printed address had. See Jupyter's check_host and check_origin.
 */
export function createGuard(port: () => number): Guard {
  const token = randomBytes(32).toString('hex')
  const secret = randomBytes(32).toString('hex')
  const hosts = () => [`127.0.0.1:${port()}`, `localhost:${port()}`]
  return {
    token,
    checkOrigin({ headers, method }) {
      if (!hosts().includes(headers.host ?? '')) return 421
      if (headers.origin !== undefined && !hosts().some((host) => headers.origin === `http://${host}`)) return 403
      const site = headers['sec-fetch-site']
      if (site !== undefined && site !== 'same-origin' && !(site === 'none' && method === 'GET')) return 403
      return null
    },
    isKnown: ({ headers }) => sameSecret(parse(headers.cookie ?? '')[cookieName(port())] ?? '', secret),
    cookieFor: (given) =>
      sameSecret(given, token)
        ? serialize(cookieName(port()), secret, { httpOnly: true, sameSite: 'strict', path: '/' })
        : null,
  }
}

function sameSecret(given: string, secret: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(secret)
  return a.length === b.length && timingSafeEqual(a, b)
}
