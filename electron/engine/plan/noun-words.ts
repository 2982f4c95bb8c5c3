const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Never worth a picture or a place in the cast, whatever WordNet says. */
export const junk = set(`
  air nap time way day night morning evening afternoon noon midnight moment minute hour second week month year sun moon star sky light dark darkness shadow
  side edge end top bottom middle center centre corner front back part piece bit half pair lot kind sort type thing something nothing anything everything
  place spot area point line row circle distance direction step foot feet hand hands head face eye ear nose mouth lip tooth tongue neck arm leg knee
  finger toe shoulder hair skin heart belly chest-body stomach paw tail wing beak claw whisker fur feather voice word name story tale song-word question answer idea thought dream plan
  wish secret truth lie joke trick problem trouble mistake reason matter case fact life death love fear joy hope anger luck chance turn game race contest
  sound noise silence knock ring bang boom crash laugh laughter cry shout scream whisper howl bark roar snap shot click splash song music breath sigh
  smile tear look glance smell taste touch color colour shape size number amount hundred thousand million dozen couple group crowd-word everyone everybody someone somebody
  nobody anyone one other another all none self tom max min i me you world earth-word ground floor wall ceiling roof water sand dust dirt mud smoke steam ice
  rain snow wind storm fog mist thunder lightning cloud weather winter summer spring autumn fall monday friday sunday
  work job rest sleep help care use need want change move start stop beginning finish visit trip journey walk run ride fight dance jump drink bite kiss hug
  winner loser rival friend neighbor neighbour guest member owner leader stranger-word person human people folk partner companion creature being figure
  god dear darling sir madam mister mr mrs ms dr thanks please yes no oh hello goodbye body being inside outside north south east west left right
  stuff material goods money price cost mile meter metre foot-length inch pound dollar second-time system process method result effect cause level power energy force signal-word
  course order sense mind memory attention interest experience knowledge information news message-word report data example view scene-word picture-word show
  stone-word grass leaf twig branch bush-word root hole crack gap opening entrance exit doorway step doorstep threshold lid handle hinge bottom surface layer
  lap bow shot drop cover match watch-verb land set pass block screen-verb file key-verb base track state staff stand post-verb can will might may must
  meal breakfast lunch dinner supper feast food treat snack bite pack load heap pile stack bunch bundle-word
  master elder youngster adult grown-up male female victim hero enemy type character speaker narrator host audience viewer reader listener
  wait hurry quiet peace calm middle thumb fist palm cheek chin brow forehead breeze gust glow spark-word flame beam ray echo hum tune rhythm beat
  space room-word air-word sunlight moonlight sunshine daylight daybreak gravity orbit speed height depth width weight heat cold warmth
  while bedtime today tomorrow yesterday tonight minute ten address stamp-verb hundred zero sort chapter part scene act title fade cut close
  fellow guy folks kind-person dozen-word lad one-word nothing-word whole rest-word others pebble pace trail-verb trick-verb set-word
  doorbell doorknob alarm siren rumble cushion-word sneeze tail-word cargo
  wood metal iron gold-word silver-word glass-word paper-word wool cloth leather rubber plastic cotton silk stillness horizon distance
`)

/** Things that a story means as things, though WordNet or its own senses would hide them. */
export const things = set(`
  letter envelope chest fire campfire bell clock lamp lantern candle key door gate window chair table bed book map coin crown sword ring treasure flower rose tree oak pine apple
  bread cake pie soup cup mug pot kettle basket box bag sack barrel bottle bowl spoon knife rope ladder bucket broom boat raft ship sail anchor kite balloon ball drum flute
  guitar piano violin radio phone telephone computer laptop robot-toy rocket satellite telescope microscope camera television screen-device console button lever engine machine wheel
  cart wagon carriage car truck bus train bicycle bike motorcycle airplane plane helicopter tractor ambulance mailbox stamp suitcase umbrella hat scarf coat boot glove
  blanket pillow mirror painting statue fountain well bench bridge fence sign flag trap net cage nest egg honey cheese carrot pumpkin mushroom berry grape acorn nut seed sunflower
  bone shell pearl diamond crystal gem potion wand scroll feather-pen pen pencil brush ink hammer axe saw nail shovel rake plow anvil compass hourglass lighthouse windmill
  tent snowman sled skate ski bomb shield helmet armor arrow spear cannon fireworks gift present letterbox newspaper magazine ticket passport badge star-badge medal trophy
  planet moon-rock comet antenna helmet capsule shuttle spacesuit beacon battery cable pipe valve toy doll teddy puppet block-toy sandwich pizza milk tea coffee cookie candy
  parcel package postcard signpost telegram flashlight torch thermometer magnet plant bush cactus log stump haystack scarecrow beehive kennel leash collar dish plate tray
  dough loaf oven flour plum pear peach cherry lemon orange onion potato tomato pancake soup-bowl towel curtain carpet sofa fireplace stove bathtub bucket paintbrush notebook trumpet drum kite backpack parachute
  fiddle skateboard microphone sandcastle seashell sailboat rowboat canoe submarine ferry lifeboat buoy net fishing-rod oar
`)

export const persons = set(`
  man woman boy girl child baby kid lady gentleman king queen prince princess knight wizard witch fairy elf dwarf giant ogre troll dragon unicorn mermaid ghost monster
  alien robot android farmer miller baker blacksmith shepherd fisherman sailor captain pirate soldier guard hunter woodcutter carpenter merchant thief beggar monk nun
  priest teacher student pupil doctor nurse scientist professor astronaut pilot engineer mechanic officer policeman policewoman detective firefighter postman mailman
  driver conductor chef cook waiter waitress clown magician dancer singer musician painter artist writer poet judge lawyer president mayor clerk librarian gardener tailor
  mother father mom mum dad mommy daddy mama papa parent grandmother grandfather grandma grandpa granny grandson granddaughter son daughter brother sister twin uncle aunt cousin husband wife widow
  villager townsfolk stranger traveler traveller old-man hermit servant maid butler emperor empress sultan duke duchess lord shopkeeper innkeeper lighthouse-keeper keeper
  crowd family team crew army people-group postwoman carrier courier worker machinist operator technician commander lieutenant sergeant ranger scout explorer inventor
  snowman-person superhero ninja samurai viking cowboy sheriff vampire zombie mummy skeleton angel devil gnome goblin genie giantess sorcerer sorceress toddler teenager
  neighbor neighbour grandchild seller vendor owner-person
`)

export const animals = set(`
  fox wolf bear hare rabbit bunny tortoise turtle mouse rat cat kitten dog puppy crow raven owl eagle hawk bird sparrow robin duck duckling goose swan hen chick chicken rooster
  turkey pig piglet cow bull calf ox horse pony foal donkey mule sheep lamb goat kid-goat deer fawn moose squirrel hedgehog badger mole beaver otter skunk raccoon bat frog toad
  snake lizard crocodile alligator fish shark whale dolphin octopus crab lobster snail worm ant bee butterfly spider ladybug firefly dragonfly moth fly-insect lion tiger leopard
  cheetah elephant giraffe zebra monkey ape gorilla kangaroo koala panda camel hippo rhino penguin seal walrus parrot peacock pigeon dove seagull gull stork flamingo llama
  cricket grasshopper caterpillar beetle mosquito hamster vixen cub jackal hyena cock magpie woodpecker cuckoo nightingale
`)

/** What one wears or has in hand and is drawn with. */
export const carried = set(`
  scarf hat cap hood cloak cape coat jacket dress skirt shirt sweater jumper trousers boots shoes apron robe gown tunic vest gloves belt tie bow ribbon crown glasses mask helmet umbrella bag backpack basket beard hair uniform
  lantern lamp cane staff stick sword shield wand broom telescope toolbox guitar violin trumpet drum suitcase bucket rope spear bow satchel pipe mustache moustache wings skin eyes
`)

/** Pronoun genders of nouns for people. */
const female = set(
  'woman girl lady queen princess witch mother mom mum mommy mama grandmother grandma granny granddaughter daughter sister aunt wife widow waitress nun maid mermaid fairy empress duchess policewoman vixen hen cow nurse',
)
const male = set(
  'man boy gentleman king prince wizard father dad daddy papa grandfather grandpa grandson son brother uncle husband monk emperor duke lord fisherman policeman postman mailman knight rooster bull blacksmith miller woodcutter sheriff',
)

export type Gender = 'female' | 'male'
export const genderOf = (noun: string): Gender | undefined =>
  female.has(noun) ? 'female' : male.has(noun) ? 'male' : undefined

/** Common first names, because a name alone says nothing else of who it is. */
const femaleNames = set(
  'anna marta maria mary mia emma lily lucy sophie sophia olivia ella eva eve rosa rose nora clara alice amy sara sarah hannah julia laura lena lisa kate kat katie emily grace ivy zoe luna maya mira nina tess tessa ada iris jane jenny molly polly sally ruth vera olga natasha masha dasha irina elena katya heidi greta ines lucia carmen chloe priya aisha fatima yuki mei wendy elsa freya greta helga otylia nadja elise marie klara charlotte pip-girl mila nadia hana leila amara rita dora matilda ruby hazel violet daisy',
)
const maleNames = set(
  'tom ben max sam jack leo finn noah liam john james peter paul mark luke david daniel adam alex oscar otto felix hugo henry harry george fred frank bob bill jim joe tim theo toby will oliver charlie edric ivan boris dmitri misha sasha vanya pavel hans karl klaus juan carlos pedro luis marco ravi omar ali kai ken hiro arthur robin martin jacob anton emil jonas lukas milo elias viktor igor',
)
export const genderOfName = (name: string): Gender | undefined => {
  const lower = name.toLowerCase()
  return femaleNames.has(lower) ? 'female' : maleNames.has(lower) ? 'male' : undefined
}

/** Adjectives that say something about how a thing looks. */
export const looks = set(`
  red crimson scarlet pink rose orange amber yellow gold golden bronze copper brass green emerald olive mint teal turquoise cyan blue azure navy indigo violet purple lavender brown ginger tan beige
  cream white black grey gray silver blond blonde dark bright pale
  old young little small tiny big large huge giant great tall short thin slim fat plump round long wide narrow new broken cracked rusty wooden stone iron metal glass silver shiny glowing sparkling wet
  dirty dusty muddy magic magical enchanted burning open closed empty full royal poor rich ragged beautiful pretty handsome ugly scary spooky abandoned ruined sunny busy crowded quiet lonely striped spotted furry fluffy
  curly straight bald bearded heavy elderly ancient wise clever sly proud kind friendly cheerful happy sad angry grumpy fierce brave shy sleepy tired hungry lazy mean strong weak blind lost stray wild hooded
  cloaked masked invisible frozen snowy icy stormy foggy mossy crooked hollow sharp soft warm cosy cozy steep deep colorful colourful bright-eyed freckled grey-haired white-haired gray-haired plastic paper leather woolen knitted steel electric mechanical
  alien brick marble steaming hot flat square pointed floating flying distant
`)
