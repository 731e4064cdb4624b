/** Which web pages may call: the CORS headers of an answer. */

/** Allowed origins; `*` = any. */
export type CorsOrigins = readonly string[] | '*'

/** A preflight may be remembered so long, in seconds. */
const preflightSeconds = '600'

/** Headers to add; none when the request has no origin or one that is not allowed. */
export function corsHeaders(
  origins: CorsOrigins,
  origin: string | undefined,
  preflight: boolean,
): readonly (readonly [name: string, value: string])[] {
  if (origin === undefined) return []
  if (origins !== '*' && !origins.includes(origin)) return []
  const allowed: [string, string][] = [['access-control-allow-origin', origins === '*' ? '*' : origin]]
  if (origins !== '*') allowed.push(['vary', 'origin'])
  if (preflight) {
    allowed.push(['access-control-allow-methods', 'POST, GET, OPTIONS'])
    allowed.push(['access-control-allow-headers', 'content-type'])
    allowed.push(['access-control-max-age', preflightSeconds])
  }
  return allowed
}

/**
 * True for a web page of an origin that is not allowed which takes this node for its own server: DNS rebinding lets a page's host name
 * lead here, and then CORS does not protect the answer. Addresses and `localhost` are nobody's name; other programs send no origin.
 */
export function isRebound(origins: CorsOrigins, origin: string | undefined, host: string | undefined): boolean {
  if (origins === '*' || origin === undefined || host === undefined || origins.includes(origin)) return false
  const page = URL.canParse(origin) ? new URL(origin) : undefined
  if (page === undefined || page.host !== host.toLowerCase()) return false
  return !isOwnName(page.hostname)
}

function isOwnName(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('[') || /^[0-9.]+$/.test(hostname)
}
