const targets = ['etc/passwd', 'package.json', 'dist/node/bin.js', 'dist/desktop/main.js', 'windows/win.ini']
const steps = [
  '../',
  '..%2f',
  '..%5c',
  '%2e%2e/',
  '%2e%2e%2f',
  '%2e%2e%5c',
  '..%252f',
  '%252e%252e%252f',
  '..;/',
  '....//',
  '%c0%ae%c0%ae/',
  '..%00/',
  '.%2e/',
  '%uff0e%uff0e/',
]
const starts = ['/', '/assets/', '/files/x/takes/']

/** Addresses that try to leave the folder that is served: encodings and depths from the usual lists. */
export const traversals: readonly string[] = [
  ...targets.flatMap((target) => steps.flatMap((step) => starts.map((start) => start + step.repeat(4) + target))),
  '/%00',
  '/index.html%00.js',
  '/assets/%00.js',
  '/%',
  '/%zz.js',
  '/assets',
  '/assets/',
  '//etc/passwd',
  '/%2fetc/passwd',
  '/file:///etc/passwd',
  '/files/',
  '/files/../../package.json',
  '/C:/windows/win.ini',
]
