import { Group, Panel, Separator } from 'react-resizable-panels'
import { useSnapshot } from '../../store/project-store.ts'
import { useView } from '../../store/view-store.ts'
import { useMedia } from '../../ui/use-media.ts'
import { OpenedAsset } from '../asset/opened-asset.tsx'
import { Board } from '../board/board.tsx'
import { PlanTable } from '../plan/plan-table.tsx'
import { Player } from '../sound/player.tsx'
import { StoryView } from '../story/story-view.tsx'
import { Details } from './details.tsx'
import { Header } from './header.tsx'
import { Notices } from './notices.tsx'
import { ProjectDialogs } from './project-dialogs.tsx'

const Edge = () => (
  <Separator className="relative w-px bg-line outline-none transition-colors after:absolute after:inset-y-0 after:-inset-x-1 data-[separator=active]:bg-accent-text data-[separator=focus]:bg-accent-text data-[separator=hover]:bg-line-strong focus-visible:bg-accent-text" />
)

function Centre() {
  const tab = useView((state) => state.tab)
  const opened = useView((state) => state.opened)
  const exists = useSnapshot((snapshot) => opened !== null && opened in snapshot.assets)
  if (opened && exists) return <OpenedAsset key={opened} assetId={opened} />
  if (tab === 'story') return <StoryView wide />
  return tab === 'plan' ? <PlanTable /> : <Board />
}

/** An open story. */
export function Workspace() {
  const roomy = useMedia('(min-width: 1180px)')
  const storyShown = useView((state) => state.storyShown && state.tab === 'board') && roomy
  const detailsShown = useView((state) => state.detailsShown)
  return (
    <div className="flex h-full flex-col">
      <Header />
      <Notices />
      <Group orientation="horizontal" className="min-h-0 flex-1">
        {storyShown && (
          <>
            <Panel id="story" defaultSize={304} minSize={240} maxSize={520} className="bg-surface">
              <StoryView />
            </Panel>
            <Edge />
          </>
        )}
        <Panel id="centre" minSize={380}>
          <main className="relative h-full">
            <Centre />
          </main>
        </Panel>
        {detailsShown && (
          <>
            <Edge />
            <Panel id="details" defaultSize={roomy ? 328 : 304} minSize={288} maxSize={520} className="bg-surface">
              <Details />
            </Panel>
          </>
        )}
      </Group>
      <Player />
      <ProjectDialogs />
    </div>
  )
}
