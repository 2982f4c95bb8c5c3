import { readFileSync, writeFileSync } from 'node:fs'

// Run by hand after `npm install` against a registry that lacks other platforms' optional packages: npm then leaves
// them out of the lockfile, and `npm ci` refuses it. Their names say what os, cpu and libc they are for.

interface Entry {
  version?: string
  optional?: boolean
  optionalDependencies?: Record<string, string>
  os?: string[]
  cpu?: string[]
  libc?: string[]
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'aix', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'x64', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const added: string[] = []
for (const [place, entry] of Object.entries(lock.packages))
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const known = [`${place}/node_modules/${name}`, `node_modules/${name}`].some((path) => path in lock.packages)
    const words = name.split(/[-/]/)
    const os = systems.filter((each) => words.includes(each))
    const cpu = processors.filter((each) =>
      words.some((word) => word === each || (each === 'arm' && /^arm(?:hf|eabi|v7)?$|^gnueabihf$/.test(word))),
    )
    if (known || (os.length === 0 && cpu.length === 0)) continue
    const libc = words.includes('musl') ? { libc: ['musl'] } : words.includes('gnu') ? { libc: ['glibc'] } : {}
    const version = range.replace(/^[^\d]*/, '')
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length ? { cpu } : {}),
      ...libc,
      optional: true,
      ...(os.length ? { os } : {}),
    }
    added.push(`${name}@${version}`)
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`added ${added.length}: ${added.join(', ')}\n`)
