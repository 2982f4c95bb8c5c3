import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { builtInStyles } from '../../../shared/built-in-styles.ts'
import type { Status, StoryCard } from '../../../shared/contract.ts'
import type { RegistryEntry } from '../../../shared/settings.ts'
import { exporters } from '../exporters/index.ts'
import { providers } from '../providers/index.ts'
import type { MakerContext, Provider } from '../providers/provider.ts'
import { sources } from '../sources/index.ts'
import type { Source } from '../sources/source.ts'
import type { Core } from './core.ts'

/** Milliseconds a maker may take to say how it is. */
const statusMost = 10_000

export function createAppOperations({ environment, home, settings }: Core) {
  const statusOf = async (
    type: 'provider' | 'source',
    maker: Provider | Source,
    signal: AbortSignal,
  ): Promise<Status> => {
    const own: MakerContext = {
      settings: (await settings.read()).makers[maker.id] ?? {},
      signal,
      fetch: environment.fetch,
      now: environment.clock.now,
      assets: environment.assets,
    }
    const facts = await maker.status(own).catch((error: unknown) => ({
      state: 'unreachable' as const,
      detail: error instanceof Error ? error.message : String(error),
    }))
    return { id: maker.id, label: maker.label, type, ...facts }
  }

  return {
    info: () => ({
      version: environment.version,
      home: environment.home,
      documents: environment.documents,
      platform: process.platform,
    }),
    settings: () => settings.read(),
    changeSettings: (values: Record<string, unknown>) => settings.change(values),
    registries: () => ({
      providers: providers.map(describe),
      sources: sources.map(describe),
      exporters: exporters.map((each) => ({ ...pick(each), kind: 'timeline', settings: {}, editors: each.editors })),
      styles: builtInStyles.map(({ id, name, description, palette }) => ({
        id,
        name,
        description,
        palette: Object.values(palette),
      })),
    }),
    async doctor(signal?: AbortSignal): Promise<Status[]> {
      const limit = AbortSignal.any([AbortSignal.timeout(statusMost), ...(signal ? [signal] : [])])
      const makers = await Promise.all([
        ...providers.map((each) => statusOf('provider', each, limit)),
        ...sources.map((each) => statusOf('source', each, limit)),
      ])
      const art = await stat(join(environment.assets, 'generated')).catch(() => null)
      const engine: Status = {
        id: 'assets',
        label: 'Built-in art and words',
        type: 'engine',
        state: art ? 'works' : 'missing',
        detail: art
          ? join(environment.assets, 'generated')
          : 'Run "npm run build": the built-in art has not been extracted yet.',
      }
      return [engine, ...makers]
    },
    stories: async () => ({
      recent: await existing(await home.readRecent()),
      samples: await listSamples(environment.assets),
    }),
    forget: (path: string) => home.removeRecent(path),
  }
}

const pick = ({ id, label, description }: { id: string; label: string; description: string }) => ({
  id,
  label,
  description,
})

const describe = (maker: Provider | Source): RegistryEntry => ({
  ...pick(maker),
  kind: maker.kind,
  settings: z.toJSONSchema(maker.settings) as Record<string, unknown>,
  editors: [],
})

async function existing(cards: StoryCard[]): Promise<StoryCard[]> {
  const there = await Promise.all(
    cards.map((card) =>
      stat(card.path).then(
        () => true,
        () => false,
      ),
    ),
  )
  return cards.filter((_, index) => there[index])
}

/** The sample stories, with the first line of their text as the detail. */
async function listSamples(assets: string): Promise<StoryCard[]> {
  const names = (await readdir(join(assets, 'samples')).catch(() => [])).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(assets, 'samples', name), 'utf8')
      const lines = text.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n')
      const detail = lines.find((line) => /^[A-Z].*[.?!]$/.test(line.trim())) ?? ''
      const title = /^title:\s*(.+)$/m.exec(text)?.[1] ?? name.replace(/\.\w+$/, '').replaceAll('-', ' ')
      return { path: name, name: title.charAt(0).toUpperCase() + title.slice(1), detail: detail.trim(), openedAt: '' }
    }),
  )
}
