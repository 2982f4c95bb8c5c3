/** Where a story can stand. */
export interface PlaceWord {
  /** The noun to draw: "forest". */
  subject: string
  inside: boolean
  /** What one hears there by day and by night; empty where nothing is expected. */
  ambience: { day: string; night: string }
}

/**
 * Subject, inside or outside, ambience by day / by night (`-` none), then the words that mean the same picture. A
 * `~` before a word: only with a preposition of place, because alone it is a thing ("the house was white").
 */
const table = `
forest | out | forest birds / night crickets | woods wood woodland grove glade clearing thicket
jungle | out | jungle / night crickets | rainforest
swamp | out | frogs / frogs | marsh bog
meadow | out | birds / night crickets | field pasture prairie grassland valley countryside hillside
hill | out | wind / wind |
park | out | birds / night crickets | playground lawn schoolyard
garden | out | birds / night crickets | backyard yard orchard courtyard
farm | out | farm / night crickets | farmyard barnyard ranch
barn | in | - / - | stable shed
mountain | out | wind / wind | mountains cliff peak summit ridge canyon mountaintop
volcano | out | wind / wind | eruption
cave | in | cave drips / cave drips | cavern tunnel mine grotto
sea | out | sea waves / sea waves | ocean
beach | out | sea waves / sea waves | shore coast seaside island
harbor | out | harbor waves / harbor waves | harbour port dock pier wharf marina
lake | out | lake water / night crickets | pond
river | out | river stream / river stream | stream brook creek riverbank
waterfall | out | waterfall / waterfall |
desert | out | wind / wind | dune oasis
glacier | out | wind / wind | tundra iceberg snowfield arctic
underwater | out | underwater / underwater | seabed reef
sky | out | wind / wind | 
village | out | village birds / night crickets | hamlet
town | out | town street / night crickets | 
city | out | city traffic / city night | downtown metropolis
skyline | out | city traffic / city night | rooftop
street | out | city street / night crickets | sidewalk pavement avenue alley lane neighborhood neighbourhood
square | out | crowd / - | plaza
market | out | market crowd / - | marketplace bazaar fair fairground
road | out | - / night crickets | path trail highway roadside crossroads
bridge | out | wind / wind |
castle | out | - / wind | palace fortress
tower | out | wind / wind |
lighthouse | out | sea waves / sea waves |
church | in | - / - | cathedral chapel temple monastery
graveyard | out | wind / wind | cemetery churchyard
house | out | - / - | ~home cottage hut cabin farmhouse mansion
room | in | - / - | bedroom apartment parlor attic cellar basement hallway corridor hall chamber study nursery living-room ~bed ~fireside ~fireplace ~desk
kitchen | in | - / - | ~stove
bathroom | in | - / - | ~bathtub
workshop | in | - / - | smithy forge studio garage
laboratory | in | machine hum / machine hum | lab
classroom | in | classroom / - | school schoolroom
library | in | - / - | museum archive bookshop
shop | in | crowd murmur / - | store bakery supermarket grocery
restaurant | in | cafe crowd / cafe crowd | cafe café bar inn tavern diner pub
office | in | office / - | post-office headquarters
factory | in | factory machines / factory machines | warehouse
mill | out | river stream / river stream | windmill watermill
hospital | in | - / - | clinic
police station | in | office / office | prison jail
station | in | station crowd / station crowd | airport terminal platform
theater | in | crowd / crowd | theatre stage concert stadium cinema circus
train | in | train / train | 
airplane | in | airplane hum / airplane hum | cockpit
ship | out | sea waves / sea waves | deck
spaceship | in | spaceship hum / spaceship hum | starship spacecraft airlock bridge-deck cockpit-bay shuttle engine-room
space | out | space drone / space drone | orbit galaxy cosmos asteroid
moon | out | space drone / space drone | crater
planet | out | wind / wind | mars
camp | out | campfire / campfire | campsite campfire
`

interface Entry extends PlaceWord {
  /** True where the word must follow a preposition of place. */
  guarded: boolean
  /** True where the word is a thing that only tells the place: a stove stands in a kitchen. */
  telling: boolean
}

const words = new Map<string, Entry>()
for (const line of table.trim().split('\n')) {
  const [subject = '', side, sounds = '', others = ''] = line.split('|').map((part) => part.trim())
  const [day = '-', night = '-'] = sounds.split('/').map((part) => part.trim())
  const place: PlaceWord = {
    subject,
    inside: side === 'in',
    ambience: { day: day === '-' ? '' : day, night: night === '-' ? '' : night },
  }
  for (const word of [subject, ...others.split(' ').filter(Boolean)]) {
    const plain = word.replace('~', '').replaceAll('-', ' ')
    words.set(plain, {
      ...place,
      guarded: word.startsWith('~') || (guarded(plain) && subject !== 'spaceship'),
      telling: word.startsWith('~') && plain !== 'home',
    })
  }
}

/** Also things to hold, ride or see from afar. */
function guarded(word: string): boolean {
  return /^(train|airplane|ship|shuttle|moon|planet|bed|sky|bridge|tower|house|field|wood|stage|deck|hill|mine|road|path|trail|square|bar|study|store|port|mill|waterfall|tunnel|home|hall|space|lighthouse|study|lane|campfire|fireplace|castle|palace|island|platform|fair|forge|spaceship|starship|spacecraft|circus|orbit|asteroid|crater|river|stream|lake|pond|sea|ocean|mountain|mountains|cliff|tent|well)$/.test(
    word,
  )
}

export const placeOf = (noun: string): Entry | undefined => words.get(noun)

const timeBuckets = ['day', 'dawn', 'dusk', 'night'] as const
export type TimeOfDay = (typeof timeBuckets)[number]

const times: Record<string, TimeOfDay> = {
  morning: 'day',
  noon: 'day',
  midday: 'day',
  afternoon: 'day',
  daylight: 'day',
  day: 'day',
  dawn: 'dawn',
  sunrise: 'dawn',
  daybreak: 'dawn',
  dusk: 'dusk',
  evening: 'dusk',
  sunset: 'dusk',
  twilight: 'dusk',
  sundown: 'dusk',
  night: 'night',
  midnight: 'night',
  tonight: 'night',
  moonlight: 'night',
  nightfall: 'night',
  bedtime: 'night',
  starlight: 'night',
}
export const timeOf = (noun: string): TimeOfDay | undefined => (Object.hasOwn(times, noun) ? times[noun] : undefined)

const weathers: Record<string, string> = {
  rain: 'rain',
  raindrop: 'rain',
  drizzle: 'rain',
  downpour: 'rain',
  rainy: 'rain',
  storm: 'storm',
  thunder: 'storm',
  lightning: 'storm',
  thunderstorm: 'storm',
  tempest: 'storm',
  stormy: 'storm',
  snow: 'snow',
  snowflake: 'snow',
  snowfall: 'snow',
  blizzard: 'snow',
  snowstorm: 'snow',
  snowy: 'snow',
  fog: 'fog',
  mist: 'fog',
  foggy: 'fog',
  misty: 'fog',
  wind: 'wind',
  gale: 'wind',
  windy: 'wind',
  breeze: 'wind',
}
export const weatherOf = (noun: string): string | undefined =>
  Object.hasOwn(weathers, noun) ? weathers[noun] : undefined

/** Where it cannot rain or snow. */
export const isAirless = (place: PlaceWord): boolean => /^(moon|space|underwater|spaceship)$/.test(place.subject)
