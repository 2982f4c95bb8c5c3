/**
 * An absolute path as a `file:` URL (RFC 8089), each segment percent-encoded by itself: what Resolve, Premiere and
 * Final Cut read. `C:\a b` gives `file:///C:/a%20b`, `\\host\share` gives `file://host/share`.
 */
export function toFileUrl(path: string): string {
  const isWindows = /^[A-Za-z]:[\\/]/.test(path) || path.startsWith('\\\\')
  const forward = isWindows ? path.replaceAll('\\', '/') : path
  if (forward.startsWith('//')) return `file:${encodePath(forward)}`
  return isWindows ? `file:///${forward.slice(0, 2)}${encodePath(forward.slice(2))}` : `file://${encodePath(forward)}`
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** The URL of a bundle's file; `root` is the bundle's absolute path, `file` relative with forward slashes. */
export const toMediaUrl = (root: string, file: string): string =>
  `${toFileUrl(root).replace(/\/$/, '')}/${encodePath(file)}`

/** The inverse of `toMediaUrl`; throws where the URL does not lie in `root`. */
export function fromMediaUrl(root: string, url: string): string {
  const base = `${toFileUrl(root).replace(/\/$/, '')}/`
  if (!url.startsWith(base)) throw new Error(`${url} is not in ${base}`)
  return decodeURIComponent(url.slice(base.length))
}
