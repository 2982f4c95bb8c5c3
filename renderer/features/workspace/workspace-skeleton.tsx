const Block = ({ className }: { className: string }) => (
  <div className={`animate-breathe rounded-md bg-hover ${className}`} />
)

/** The shape of the workspace while its first snapshot is on the way. */
export function WorkspaceSkeleton() {
  return (
    <main className="flex h-full flex-col" aria-busy="true" aria-label="Opening the story">
      <div className="flex h-12 items-center gap-3 border-b px-4">
        <Block className="size-7" />
        <Block className="h-4 w-48" />
        <div className="flex-1" />
        <Block className="h-8 w-28" />
        <Block className="h-8 w-24" />
      </div>
      <div className="grid flex-1 grid-cols-[repeat(auto-fill,minmax(160px,1fr))] content-start gap-3 p-6">
        {Array.from({ length: 18 }, (_, at) => `card-${at}`).map((key) => (
          <Block key={key} className="h-52 rounded-lg" />
        ))}
      </div>
    </main>
  )
}
