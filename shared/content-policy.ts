/** Where the page has this, a host puts the nonce of the answer. */
export const noncePlace = '__CSP_NONCE__'

/** The Content-Security-Policy of the app's page: nothing from elsewhere, no inline script, styles by nonce. */
export const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')

/** The policy of everything a model or a site made: even opened by itself it runs nothing and loads nothing. */
export const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
