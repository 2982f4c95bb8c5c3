/** The words that a wish is read from. Each table maps a word to what it asks for. */

export const colourWords: Record<string, string> = {
  red: '#d63b34',
  crimson: '#b3203a',
  scarlet: '#d8322a',
  ruby: '#b81f4a',
  maroon: '#7a1f2b',
  pink: '#f08fb0',
  rose: '#e87a95',
  magenta: '#c93a9b',
  coral: '#f2785c',
  peach: '#f7b58c',
  orange: '#ee8a2b',
  amber: '#f0a828',
  yellow: '#f5cf3a',
  lemon: '#f6e05a',
  gold: '#e3b23c',
  golden: '#e3b23c',
  brass: '#c79a3e',
  bronze: '#b07a3e',
  copper: '#b9673a',
  green: '#4a9e4a',
  emerald: '#2a9d6f',
  lime: '#9ccc3c',
  olive: '#80863a',
  mint: '#93d8b8',
  teal: '#2b938f',
  turquoise: '#3fbdb8',
  cyan: '#3fbcd6',
  blue: '#3b78d1',
  azure: '#4a9be0',
  navy: '#27407a',
  indigo: '#4a4bb0',
  violet: '#7f55c4',
  purple: '#8446b3',
  lavender: '#b9a5e2',
  lilac: '#c3a5d8',
  brown: '#8b5a35',
  chestnut: '#8a4a2c',
  ginger: '#c9642a',
  tan: '#c9a173',
  beige: '#dcc7a2',
  cream: '#f5e8cc',
  ivory: '#f3ecd8',
  white: '#f4f2ec',
  snowy: '#eef3f7',
  black: '#2b2a30',
  ebony: '#2f2928',
  grey: '#8c8f96',
  gray: '#8c8f96',
  silver: '#b7c0c9',
  blond: '#e6c46a',
  blonde: '#e6c46a',
}

export const timeWords = invert({
  day: 'day daytime daylight noon midday morning afternoon sunny',
  dusk: 'dusk evening sunset twilight',
  night: 'night nighttime midnight moonlit moonlight starry starlit',
  dawn: 'dawn sunrise daybreak',
})

export const weatherWords = invert({
  clear: 'clear sunny cloudless',
  rain: 'rain rainy raining drizzle downpour',
  snow: 'snow snowing snowy snowfall blizzard',
  fog: 'fog foggy mist misty haze',
  storm: 'storm stormy thunder thunderstorm lightning tempest',
  clouds: 'cloudy clouds overcast',
  wind: 'wind windy breezy gale',
})

export const expressionWords = invert({
  neutral: 'neutral calm serious',
  happy: 'happy smiling smile smiles cheerful joyful glad friendly kind merry',
  laughing: 'laughing laugh laughs giggling delighted',
  sad: 'sad crying cries weeping tearful unhappy lonely disappointed miserable',
  angry: 'angry furious cross mad grumpy stern fierce evil wicked',
  surprised: 'surprised shocked amazed astonished startled',
  afraid: 'afraid scared frightened terrified worried nervous shivering',
  sleepy: 'sleepy tired sleeping asleep yawning dozing',
  proud: 'proud sly smug clever cunning',
})

export const poseWords = invert({
  standing: 'standing stands',
  walking: 'walking walks walk strolling wandering',
  running: 'running runs run racing fleeing chasing rushing',
  sitting: 'sitting sits sit seated kneeling crouching',
  waving: 'waving waves wave greeting',
  pointing: 'pointing points point',
  lying: 'lying sleeping asleep resting',
  jumping: 'jumping jumps jump leaping hopping flying dancing',
  cheering: 'cheering celebrating cheers',
  thinking: 'thinking wondering pondering',
  holding: 'holding holds carrying carries',
})

export const ageWords = invert({
  baby: 'baby infant newborn',
  child: 'child kid boy girl children young little cub puppy kitten',
  old: 'old elderly aged ancient grandmother grandfather grandma grandpa granny elder crone',
})

export const genderWords = invert({
  female:
    'woman women girl lady mother mom mum sister daughter wife aunt grandmother grandma granny queen princess witch nun widow her she female mermaid fairy actress waitress empress duchess maid mrs ms miss madam businesswoman policewoman firewoman fisherwoman heroine mama ines anna emma olivia sophia sophie ella mia lucy alice clara maria marie mary sarah laura julia nina rosa eva elena amara amelia hannah ruth nell nora marta greta heidi ingrid lena lisa maya zoe chloe ava isla freya aisha fatima leila yuki mei priya anya olga irina tanya carmen lucia sofia gretel',
  male: 'man men boy gentleman father dad brother son husband uncle grandfather grandpa king prince wizard monk his he male emperor fisherman policeman fireman postman lord duke mr mister sir beard bearded moustache mustache bald businessman mailman craftsman papa tom ben sam max leo jack john james peter paul otto oscar hugo felix milo henry harry george oliver noah liam ethan lucas adam david daniel michael thomas robert william arthur edward frank carlos diego pablo juan ivan boris omar ahmed hassan ali kenji hiro raj arjun hansel karl fritz',
})

/** From what is asked for and its words to each word and what it asks for. */
function invert<K extends string>(table: Record<K, string>): Record<string, K> {
  const pairs = Object.entries<string>(table).flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [word, meaning as K] as const),
  )
  return Object.fromEntries(pairs)
}

/** What a figure wears or carries: a colour before one of these is that item's own. */
export const garmentWords = new Set(
  'scarf hat cap hood cloak cape coat jacket dress skirt shirt sweater jumper trousers pants shorts boots shoes apron robe gown tunic vest gloves belt tie bow ribbon crown glasses mask helmet umbrella bag backpack basket beard moustache mustache'.split(
    ' ',
  ),
)

/** Adjectives that a drawing can show. */
export const lookWords = new Set(
  'tall short thin slim fat plump round big large huge giant small tiny little wide narrow old new broken cracked rusty wooden stone iron metal glass golden silver shiny glowing bright dark wet dirty dusty magic magical enchanted burning lit open closed empty full royal poor rich ragged young beautiful scary spooky abandoned ruined snowy sunny busy crowded quiet lonely striped spotted furry fluffy curly straight bald bearded long heavy'.split(
    ' ',
  ),
)
