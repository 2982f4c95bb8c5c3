import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cruise } from 'dependency-cruiser'
import { execaSync } from 'execa'

// The layer rule, and proof that it read the tree: dependency-cruiser says "no violations" of nothing just as gladly.

const { options, forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  options: object
  forbidden: object[]
}
const roots = ['shared', 'electron', 'renderer']
const listed = execaSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...roots]).stdout.split('\n')
const files = listed.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && readable(name))

const { output } = await cruise(roots, { ...options, ruleSet: { forbidden: forbidden as never }, validate: true })
if (typeof output === 'string') throw new Error('dependency-cruiser gave text where a result was due')
const read = new Set(output.modules.map((each) => each.source))
const unread = files.filter((name) => !read.has(name))
const problems = [
  ...output.summary.violations.map((each) => `${each.rule.name}: ${each.from} -> ${each.to}`),
  ...unread.map((name) => `not read: ${name}`),
]
for (const line of problems) process.stderr.write(`${line}\n`)
process.stdout.write(
  `layers: ${files.length} files, ${output.summary.violations.length} violations, ${unread.length} not read\n`,
)
process.exitCode = problems.length === 0 && files.length > 0 ? 0 : 1

function readable(name: string): boolean {
  try {
    return readFileSync(name).length >= 0
  } catch {
    return false
  }
}
