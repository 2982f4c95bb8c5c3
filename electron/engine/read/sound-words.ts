import type { SoundKind } from '../../../shared/story.ts'

/** What one sounding word stands for. */
export interface SoundWord {
  /** The sound's plain name: "knock". */
  name: string
  kind: SoundKind
  /** What to search for, best first. */
  search: string[]
  /** True where the sound is another one with another maker: a wolf's howl, the wind's howl. */
  byMaker: boolean
  /** 0 to 1: how surely somebody wants to hear it. */
  weight: number
}

/**
 * Name, search words, verbs, nouns; stems only. `*` after the name: another maker is another sound. A number
 * after it: its weight where that is not 1. Kept with the readers because they must know which parentheses are
 * sounds; the planner adds who or what makes it.
 */
const table = `
knock | door knock wood, knock | knock rap | knock knocking
door slam | door slam, door bang | slam | slam
bang | bang, gun bang, thump | bang | bang gunshot
crash | crash, glass crash | crash smash collide | crash smash
shatter | glass shatter, glass break | shatter |
thump | thump, thud | thump thud plop | thump thud
boom | boom, explosion | boom explode detonate | boom explosion blast
snap* | twig snap, snap | snap | snap
crack* | crack, wood crack | crack |
crackle* | fire crackle, campfire | crackle | crackle
pop | pop | pop | pop
tap* 0.8 | tap, knock | tap drum | tapping
applause | applause, clapping | clap applaud | applause clapping clap
stomp | stomp, footsteps heavy | stomp trample |
stamp* 0.8 | stamp, stomp | stamp |
pound* 0.8 | pounding, thump | pound hammer | hammering pounding
rattle* | rattle, shake | rattle | rattle
clatter | clatter, dishes clatter | clatter | clatter
clang | metal clang, clang | clang | clang
clink | glass clink, clink | clink | clink
jingle* | keys jingle, jingle | jingle jangle | jingle jangle
coin 0.6 | coins, coin drop | | coin
click | click, switch click | click clack | click
creak* | door creak, wood creak | creak groan | creak
squeak* | squeak | squeak | squeak
scrape | scrape | scrape | scrape scraping
scratch* | scratch | scratch | scratching
rip | paper rip, cloth rip | rip | 
rustle* | leaves rustle, rustle | rustle | rustle rustling
paper rustle 0.5 | paper rustle, paper | unfold crumple |
crunch* | crunch, footsteps snow | crunch munch chomp nibble | crunch
splash | splash, water splash | splash | splash
drip | water drip, drip | drip | drip dripping
bubble | bubbles, bubbling | bubble gurgle | bubbling
sizzle | sizzle, fry | sizzle fry | sizzle
hiss* | hiss | hiss fizz | hiss
whoosh | whoosh, swoosh | whoosh swoosh whizz zoom swish | whoosh swoosh swish
hum* 0.9 | hum, machine hum | hum whir whirr drone | hum whir whirr
rumble* | rumble, thunder rumble | rumble thunder | rumble
roar* | roar | roar | roar
ring* | bell, ring | ring chime toll peal | 
bell | bell, bell ring | | bell doorbell
ding | ding, bell | ding | ding
chime | chime, magic chime | | chime
beep | beep, computer beep | beep bleep | beep bleep
alarm | alarm | | alarm
siren | siren | | siren
honk* | horn, car horn | honk toot | honk toot
horn | horn, car horn | | horn
ticking | clock tick, clock | tick | ticking tick tick-tock
buzz* | buzz | buzz | buzz buzzing
zap | zap, laser | zap | zap
flap | wings flap, wing flap | flap flutter | 
gallop | horse gallop, hooves | gallop trot canter | gallop hoofbeat
drums | drum | | drumbeat drumroll
strum | guitar strum, guitar | strum | 
thunder | thunder | | thunder thunderclap
footsteps | footsteps | tiptoe trudge march plod tramp | footstep footfall
walking 0.45 | footsteps, footsteps walk | walk stroll pace stride | 
running 0.5 | footsteps running, running | run sprint dash race rush | 
blow* 0.8 | wind, wind gust | blow gust | gust
whistle | whistle | whistle | whistle
gulp 0.7 | gulp, drink | gulp slurp swallow | gulp
pour 0.7 | pour water, water | pour | 
typing | typing, keyboard | type | 
writing 0.5 | pencil writing, paper | scribble write | scribbling
heartbeat | heartbeat, heart | | heartbeat
laugh* | laugh, laughter | laugh giggle chuckle cackle | laughter giggle laugh giggling
crying* 0.9 | crying, sob | sob weep wail | sob wail
scream | scream | scream shriek | scream shriek
shout 0.5 | shout, yell | shout yell | shouting
cheer | crowd cheer, cheer | cheer | cheering cheer
gasp 0.7 | gasp | gasp | gasp
yawn 0.7 | yawn | yawn | yawn
snore* | snore | snore | snoring snore
sneeze | sneeze | sneeze | sneeze
cough | cough | cough | cough
sigh 0.5 | sigh | sigh | sigh
sing* 0.7 | singing, song | sing | singing
dog bark | dog bark, bark | bark woof yap | barking
howl* | howl | howl | howl
growl* | growl | growl snarl | growl snarl
cat meow | cat meow, meow | meow miaow mew | meow miaow
cat purr | cat purr, purr | purr | purr purring
owl hoot | owl hoot, hoot | hoot | hoot
crow caw | crow caw, caw | caw | caw
croak* | frog croak, croak | croak ribbit | croak ribbit
chirp* | bird chirp, bird | chirp tweet twitter chirrup | chirp birdsong chirping
rooster crow | rooster crow, rooster | | cock-a-doodle-doo cockcrow
rooster crow | rooster crow, rooster | crow | 
hen cluck | hen cluck, chicken | cluck | cluck
duck quack | duck quack, quack | quack | quack
cow moo | cow moo, moo | moo | moo
horse neigh | horse neigh, neigh | neigh whinny | neigh whinny
donkey bray | donkey bray, bray | bray | bray
sheep bleat | sheep bleat, bleat | bleat baa | bleat baa
pig oink | pig oink, oink | oink | oink
squeal* | squeal, squeak | squeal screech | squeal screech
bellow* 0.8 | bellow | bellow | bellow
trumpet* | trumpet | trumpet | fanfare
launch | rocket launch, rocket engine | launch | liftoff blastoff
engine | engine | | engine
stamping 0.8 | stamp, machine | | stamping
record scratch | record scratch | | record-scratch
`

const inflect = (stem: string): string[] => {
  const last = stem.at(-1) ?? ''
  const double = /[^aeiou][aeiou][bdgklmnprt]$/.test(stem) ? `${stem}${last}` : stem
  const root = last === 'e' ? stem.slice(0, -1) : double
  const plural = /(s|x|z|ch|sh)$/.test(stem)
    ? `${stem}es`
    : /[^aeiou]y$/.test(stem)
      ? `${stem.slice(0, -1)}ies`
      : `${stem}s`
  const past = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : last === 'e' ? `${stem}d` : `${root}ed`
  return [stem, plural, past, `${last === 'e' ? root : root}ing`, `${stem}ed`, `${stem}ing`]
}

const irregular: Record<string, string> = {
  rang: 'ring',
  rung: 'ring',
  sang: 'sing',
  sung: 'sing',
  ran: 'run',
  wept: 'weep',
  blew: 'blow',
  blown: 'blow',
  wrote: 'write',
  written: 'write',
  strode: 'stride',
  crew: 'crow',
}

const parse = (): { verbs: Map<string, SoundWord>; nouns: Map<string, SoundWord> } => {
  const verbs = new Map<string, SoundWord>()
  const nouns = new Map<string, SoundWord>()
  for (const line of table.trim().split('\n')) {
    const [head = '', search = '', verb = '', noun = ''] = line.split('|').map((part) => part.trim())
    const [, name = '', star, weight] = /^(.+?)(\*)?(?: (\d\.\d+))?$/.exec(head) ?? []
    const word: SoundWord = {
      name,
      kind: 'effect',
      search: search.split(',').map((part) => part.trim()),
      byMaker: star !== undefined,
      weight: weight ? Number(weight) : 1,
    }
    for (const stem of verb.split(' ').filter(Boolean)) for (const form of inflect(stem)) verbs.set(form, word)
    for (const stem of noun.split(' ').filter(Boolean)) {
      nouns.set(stem, word)
      nouns.set(inflect(stem)[1] ?? stem, word)
    }
  }
  for (const [form, stem] of Object.entries(irregular)) {
    const word = verbs.get(stem)
    if (word) verbs.set(form, word)
  }
  return { verbs, nouns }
}

const words = parse()

/** The sound that a verb form ("knocked", "rang") asks for. Lower case. */
export const soundOfVerb = (verb: string): SoundWord | undefined => words.verbs.get(verb)

/** The sound that a noun ("thunder", "footsteps") asks for. Lower case. */
export const soundOfNoun = (noun: string): SoundWord | undefined => words.nouns.get(noun)

const musical =
  /\b(music|song|theme|score|melody|lullaby|soundtrack|orchestra|waltz|tune)\b|(?<!\p{L})(?:музык|musik|musique|música|musica|мелоди|песн)/iu
const lasting =
  /\b(ambien(?:ce|t)|atmosphere?|background (?:noise|sounds?)|room tone|rain|wind|waves|sea|ocean|crickets|birdsong|crowd (?:murmur|noise|chatter)|traffic|forest sounds?|river|stream|regen|wellen)\b|(?<!\p{L})(?:фон|шум|дожд|ветер|волны)/iu

/** Whether words asked for by a hint are music, a lasting sound or a short one. */
export const kindOfHint = (text: string): SoundKind =>
  musical.test(text)
    ? 'music'
    : lasting.test(text) && !/\b(drop|splash|gust|chime)\b/i.test(text)
      ? 'ambience'
      : 'effect'

/** True where a parenthesis is a sound: "(record scratch)", "(DOOR CREAKS)", but not "(he was tired)". */
export const isSoundlike = (text: string): boolean => {
  const parts = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  if (parts.length === 0 || parts.length > 5) return false
  if (/^(he|she|it|they|i|we|you|who|which|that|and|but|or|as|because|if|when|with|to)$/.test(parts[0] ?? ''))
    return false
  return (
    musical.test(text) ||
    lasting.test(text) ||
    parts.some((part) => (words.verbs.get(part)?.weight ?? 0) >= 0.7 || words.nouns.has(part))
  )
}
