import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

// Runs the built desktop program with `electron` replaced. The real package would try to download its binary.

const standIn = new URL('electron.ts', import.meta.url).href
const hook = `
export const resolve = (name, context, next) => next(name === 'electron' ? ${JSON.stringify(standIn)} : name, context)
`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
await import(pathToFileURL(resolve('dist/desktop/main.js')).href)
