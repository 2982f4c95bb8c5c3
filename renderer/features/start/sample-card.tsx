import { ArrowRight } from 'lucide-react'
import type { StoryCard } from '../../../shared/contract.ts'
import { openSample } from '../../store/actions.ts'
import { useApp } from '../../store/app-store.ts'

const Lantern = () => (
  <>
    <rect width="360" height="140" fill="#2b2a55" />
    <rect y="44" width="360" height="96" fill="#514273" />
    <rect y="72" width="360" height="68" fill="#a4637a" opacity=".55" />
    <circle cx="292" cy="32" r="15" fill="#f6e7c4" />
    <circle cx="285" cy="28" r="13" fill="#2b2a55" />
    <path d="M0 96c46-26 92-18 140 0s120 14 220-16v60H0Z" fill="#3a3560" />
    <path d="M0 116c70-22 130-14 196-4s110 2 164-12v40H0Z" fill="#26254a" />
    <path d="m48 112 17-46 17 46Zm28 6 13-36 13 36Zm212-4 18-52 18 52Zm-32 6 13-38 13 38Z" fill="#1c1d3c" />
    <circle cx="180" cy="90" r="46" fill="#ffcf6b" opacity=".13" />
    <circle cx="180" cy="90" r="27" fill="#ffcf6b" opacity=".22" />
    <path d="M172 74a8 8 0 0 1 16 0" fill="none" stroke="#e9d6ae" strokeWidth="2.5" />
    <rect x="167" y="74" width="26" height="5" rx="2.5" fill="#e9d6ae" />
    <rect x="170" y="79" width="20" height="25" rx="4" fill="#ffdf8c" />
    <path d="M180 85c4 5 6 7.500 6 10.500a6 6 0 0 1-12 0c0-3 2-5.500 6-10.500Z" fill="#ff9d42" />
    <rect x="166" y="104" width="28" height="6" rx="3" fill="#e9d6ae" />
  </>
)

const Letter = () => (
  <>
    <rect width="360" height="140" fill="#a9d5ec" />
    <circle cx="62" cy="38" r="18" fill="#ffe6a3" />
    <path
      d="M206 34a13 13 0 0 1 25-4 11 11 0 0 1 17 10 8 8 0 0 1-3 15h-40a11 11 0 0 1 1-21Z"
      fill="#fff"
      opacity=".85"
    />
    <path d="M0 94c60-30 100-8 156-16s118-36 204-6v68H0Z" fill="#8fc7a2" />
    <path d="M0 116c80-24 150-8 214-12s96-8 146 2v34H0Z" fill="#5aa287" />
    <path
      d="M96 108c24-50 92-62 142-44"
      fill="none"
      stroke="#fff"
      strokeWidth="2.500"
      strokeDasharray="1 8"
      strokeLinecap="round"
    />
    <g transform="rotate(9 264 66)">
      <rect x="236" y="48" width="56" height="38" rx="4" fill="#fffaf0" />
      <path d="m237 51 27 20 27-20" fill="none" stroke="#d9c7a5" strokeWidth="2.500" strokeLinejoin="round" />
      <circle cx="264" cy="70" r="5.500" fill="#e2574c" />
    </g>
    <path d="M70 122V96a11 11 0 0 1 11-11h16a11 11 0 0 1 11 11v16H70" fill="#e2574c" />
    <rect x="84" y="112" width="8" height="22" fill="#7d5b46" />
    <rect x="76" y="97" width="16" height="3.500" rx="1.750" fill="#8e2f29" />
  </>
)

/** The little picture that goes with a sample. */
const SceneOf = ({ card }: { card: StoryCard }) => (/letter/i.test(card.path) ? <Letter /> : <Lantern />)

export function SampleCard({ card }: { card: StoryCard }) {
  const busy = useApp((state) => state.opening !== null)
  return (
    <button
      type="button"
      disabled={busy}
      onClick={() => void openSample(card.path, card.name)}
      className="group overflow-hidden rounded-xl bg-surface text-left shadow-card transition-[box-shadow,translate] duration-200 hover:-translate-y-0.5 hover:shadow-float disabled:opacity-60"
    >
      <svg viewBox="0 0 360 140" className="block w-full" aria-hidden="true">
        <SceneOf card={card} />
      </svg>
      <span className="flex items-center gap-3 px-4 py-3">
        <span className="min-w-0 flex-1">
          <span className="block truncate text-sm font-semibold">{card.name}</span>
          <span className="block truncate text-xs text-soft">{card.detail}</span>
        </span>
        <ArrowRight
          className="size-4 shrink-0 text-faint transition-transform group-hover:translate-x-0.5 group-hover:text-accent-text"
          aria-hidden="true"
        />
      </span>
    </button>
  )
}
