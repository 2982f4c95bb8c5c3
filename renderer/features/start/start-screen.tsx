import { FileText, Keyboard, Loader2, Settings, TriangleAlert, Upload, X } from 'lucide-react'
import { useRef } from 'react'
import type { StoryCard } from '../../../shared/contract.ts'
import { host } from '../../connection/host.ts'
import { forgetStory, openFile, openPath } from '../../store/actions.ts'
import { useApp } from '../../store/app-store.ts'
import { readFailure } from '../../store/read-failure.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { formatAgo } from '../../ui/format.ts'
import { runCommand, shortcutOf } from '../workspace/commands.ts'
import { pickOnDisk } from '../workspace/use-host-commands.ts'
import { SampleCard } from './sample-card.tsx'

const accepted = '.md,.markdown,.txt,.fountain,.spmd,.srt,.vtt,text/*'

function OpenFailure() {
  const failure = useApp((state) => state.openFailure)
  if (!failure) return null
  const { title } = readFailure({ code: failure.code })
  return (
    <div role="alert" className="flex animate-rise items-start gap-3 rounded-lg bg-bad-wash px-4 py-3">
      <TriangleAlert className="mt-0.5 size-4 shrink-0 text-bad" aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <h2 className="text-sm font-semibold">{title}</h2>
        <p className="text-sm break-words text-soft">{failure.message}</p>
      </div>
      <IconButton label="Dismiss" onClick={() => useApp.setState({ openFailure: null })}>
        <X />
      </IconButton>
    </div>
  )
}

function PickStory() {
  const input = useRef<HTMLInputElement>(null)
  const opening = useApp((state) => state.opening)
  const connected = useApp((state) => state.connection === 'open')
  const pick = () => (host ? void pickOnDisk() : input.current?.click())
  return (
    <div className="group relative flex flex-col items-center gap-4 rounded-2xl border border-dashed border-line-strong bg-surface px-6 py-8 text-center transition-colors hover:border-accent-text">
      <div className="flex size-12 items-center justify-center rounded-xl bg-accent-wash text-accent-text">
        {opening ? <Loader2 className="size-6 animate-spin" /> : <Upload className="size-6" strokeWidth={1.75} />}
      </div>
      <div>
        <p className="text-base font-semibold">{opening ? `Reading ${opening}` : 'Drop a story anywhere'}</p>
        <p className="mt-0.5 text-sm text-soft">Markdown, plain text, Fountain, SRT or WebVTT, up to 10 MB</p>
      </div>
      <Button look="primary" size="lg" onClick={pick} disabled={opening !== null || !connected}>
        Choose a file
      </Button>
      <input
        ref={input}
        type="file"
        accept={accepted}
        aria-label="Story file"
        tabIndex={-1}
        className="sr-only"
        onChange={(change) => {
          const file = change.target.files?.[0]
          change.target.value = ''
          if (file) void openFile(file)
        }}
      />
    </div>
  )
}

function Recent({ card, now }: { card: StoryCard; now: number }) {
  return (
    <li className="group relative flex items-center rounded-lg hover:bg-hover focus-within:bg-hover">
      <button
        type="button"
        onClick={() => void openPath(card.path)}
        className="flex min-w-0 flex-1 items-center gap-3 rounded-lg px-3 py-2 text-left"
      >
        <FileText className="size-4 shrink-0 text-faint" strokeWidth={1.75} aria-hidden="true" />
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-medium">{card.name}</span>
          <span className="block truncate text-xs text-faint">{card.detail || card.path}</span>
        </span>
        <span className="shrink-0 pr-7 text-xs text-faint">{formatAgo(card.openedAt, now)}</span>
      </button>
      <span className="absolute right-1.5 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100">
        <IconButton label={`Forget ${card.name}`} side="left" onClick={() => forgetStory(card.path)}>
          <X />
        </IconButton>
      </span>
    </li>
  )
}

const heading = 'mb-2.5 text-xs font-medium text-faint'

/** The first screen. */
export function StartScreen() {
  const stories = useApp((state) => state.stories)
  const version = useApp((state) => state.info?.version)
  const now = Date.now()
  return (
    <main className="h-full overflow-y-auto">
      <div className="mx-auto flex min-h-full max-w-[760px] flex-col gap-7 px-8 pt-[max(40px,7vh)] pb-8">
        <header className="text-center">
          <img src="./icon.svg" alt="" className="mx-auto mb-5 size-12 drop-shadow-lg" />
          <h1 className="text-[28px] leading-9 font-semibold tracking-[-0.025em] text-balance">
            From a story to everything your editor needs
          </h1>
          <p className="mx-auto mt-2 max-w-[54ch] text-base text-balance text-soft">
            A matched set of pictures and sounds, each placed at its words. It works offline, with no account.
          </p>
        </header>
        <OpenFailure />
        <PickStory />
        <section aria-labelledby="samples">
          <h2 id="samples" className={heading}>
            Or start with a sample
          </h2>
          <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
            {stories
              ? stories.samples.map((card) => <SampleCard key={card.path} card={card} />)
              : ['a', 'b'].map((key) => <div key={key} className="h-[214px] animate-breathe rounded-xl bg-hover" />)}
          </div>
        </section>
        {stories && stories.recent.length > 0 && (
          <section aria-labelledby="recent">
            <h2 id="recent" className={heading}>
              Recent
            </h2>
            <ul className="-mx-3 flex flex-col">
              {stories.recent.slice(0, 8).map((card) => (
                <Recent key={card.path} card={card} now={now} />
              ))}
            </ul>
          </section>
        )}
        <footer className="mt-auto flex items-center justify-center gap-1 pt-2 text-xs text-faint">
          <Button look="ghost" size="sm" onClick={() => runCommand('settings')}>
            <Settings /> Settings
          </Button>
          <Button
            look="ghost"
            size="sm"
            onClick={() => runCommand('shortcuts')}
            aria-keyshortcuts={shortcutOf('shortcuts')}
          >
            <Keyboard /> Shortcuts
          </Button>
          {version && <span className="px-2">Inkcue {version}</span>}
        </footer>
      </div>
    </main>
  )
}
