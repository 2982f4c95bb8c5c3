import { expect, it } from 'vitest'
import type { Visual } from '../../../shared/plan.ts'
import { openStory, planOf } from './plan-fixture.ts'

const roomy = { visualsPerMinute: 40, soundsPerMinute: 0, maximumVisuals: 80, maximumSounds: 10 }

const picturesOf = (text: string): Visual[] =>
  planOf(openStory('trial.md', text), roomy).assets.filter(
    (asset): asset is Visual => asset.type === 'visual' && asset.baseId === null,
  )
const castOf = (text: string): string[] =>
  picturesOf(text)
    .filter((visual) => visual.kind === 'character')
    .map((visual) => `${visual.name}: ${visual.subject}`)
    .sort()
const propsOf = (text: string): string[] =>
  picturesOf(text)
    .filter((visual) => visual.kind === 'prop')
    .map((visual) => visual.subject)

it.each([
  ['Pepper the parrot sat on the mast. The pirate laughed at Pepper.', 'Pepper: parrot'],
  ['His parrot, Pepper, flapped its wings. Then Pepper the parrot laughed.', 'Pepper: parrot'],
  ['An orange cat named Waffles slept. Waffles knocked a cup off the table.', 'Waffles: cat'],
  ['Their dog, Biscuit, chased a ball. Then Biscuit barked.', 'Biscuit: dog'],
  ["Ginger, the ship's cat, climbed the mast. Ginger jumped down.", 'Ginger: cat'],
  ['Button, the robot, carried a tray. Everybody liked Button.', 'Button: robot'],
  ['Mr. Button, a baker, carried a tray. Everybody liked Mr. Button.', 'Mr Button: baker'],
  ['Olive was a small mouse. Olive loved the boat.', 'Olive: mouse'],
  ['Her first mate, a nervous giant named Crumbs, dropped a mug. Crumbs laughed.', 'Crumbs: giant'],
  ['An old man bought a parrot and named it Pizza. Pizza sang.', 'Pizza: parrot'],
  ['Ginger purred in the sun. They all liked Ginger.', 'Ginger: cat'],
])('"%s" has one somebody whose name is also a noun', (text, wanted) => {
  const name = wanted.replace(/^Mr |:.*/g, '').toLowerCase()
  const species = wanted.split(': ')[1]
  expect(castOf(text)).toContain(wanted)
  expect(castOf(text).filter((each) => each.endsWith(`: ${species}`))).toHaveLength(1)
  expect(propsOf(text).map((prop) => prop.toLowerCase())).not.toContain(name)
  expect(propsOf(text).map((prop) => `${prop.toLowerCase()}s`)).not.toContain(name)
})

it('a noun that begins a sentence stays a thing', () => {
  const text = 'Candles burned on the table. Balloons floated over the long table. Boats came. Children laughed.'
  expect(castOf(text)).toEqual(['Children: child'])
  expect(propsOf(text)).toEqual(expect.arrayContaining(['candle', 'balloon']))
})

it('"asked Mr. Stone" is Mr Stone, not somebody called Mr', () => {
  const text = 'Mr. Stone, a lawyer, smiled. "Is there any cake?" asked Mr. Stone. Everybody liked Mr. Stone.'
  expect(castOf(text)).toEqual(['Mr Stone: lawyer'])
})

it.each([
  ["# Mia's Seventh Birthday\nMia woke up. Mia smiled at her father. Mia laughed.", 'Mia', /^Mia, a girl/],
  ["It was Leo's 8th birthday. Leo got a kite.", 'Leo', /^Leo, a boy/],
  ['Six-year-old Tom ran home. Tom had a kite.', 'Tom', /^Tom, a boy/],
  ['Oscar, nine, ate the cake. Oscar laughed.', 'Oscar', /^Oscar, a boy/],
  ['Little Anna sang a song. Anna danced.', 'Anna', /^Anna, a girl/],
  ['The boy Max laughed. Max ran away.', 'Max', /^Max, a boy/],
  ['Lucy was eleven years old. Lucy had a dog.', 'Lucy', /^Lucy, a girl/],
  ["It was Mia's sixth birthday. Her friends Tom and Aisha brought a kite. Tom sang.", 'Tom', /^Tom, a boy/],
  ['Fifteen-year-old Lena played the guitar. Lena sang.', 'Lena', /^Lena, a young woman/],
  ['Henry, who was seventy-two, sat on a bench. Henry slept.', 'Henry', /^Henry, an old man/],
  ['Sam was thirty years old and drove the bus. Sam sang.', 'Sam', /^Sam, a man/],
])('"%s" tells the age', (text, name, brief) => {
  // So much that it is plainly English.
  const told = `${text} It was a good day and they had all that they wanted.`
  expect(picturesOf(told).find((visual) => visual.name === name)?.brief).toMatch(brief)
})

it.each([
  ['Lily hugged her teddy bear in the bedroom. The bear was soft and brown.', 'teddy bear'],
  ['A toy car rolled over the floor of the room. They saw the toy car.', 'toy car'],
  ['She put a paper boat on the water. The paper boat sailed away with the wind.', 'paper boat'],
  ['Her brother sat on the rocking horse. The rocking horse was old and red.', 'rocking horse'],
  ['The stuffed rabbit fell from the shelf and nobody saw it. She took the stuffed rabbit to bed.', 'stuffed rabbit'],
  ['A rubber duck floated in the bathtub. She had the rubber duck in her hand.', 'rubber duck'],
  ['The old man moved the chess knight. It was the black chess knight that he had lost.', 'chess knight'],
])('"%s" has a toy, not an animal or a knight', (text, toy) => {
  expect(propsOf(text)).toContain(toy)
  const noun = toy.split(' ')[1] ?? ''
  expect(castOf(text).filter((each) => each.endsWith(`: ${noun}`))).toEqual([])
})

it('a toy that speaks, and a bear beside a teddy bear, are somebody', () => {
  const text = 'The teddy bear said that it was cold. A huge brown bear came out of the forest and looked at her.'
  expect(castOf(text).filter((each) => each.endsWith('bear'))).not.toEqual([])
})

it.each([
  ['Amara was a scientist. Doctor Amara looked at the rock. The doctor smiled and the scientist left.', 'Doctor Amara'],
  ['A scientist in a white coat, Doctor Amara Obi, drops a thermometer. The doctor laughs at it.', 'Doctor Amara Obi'],
  ['A pilot in a leather jacket, Captain Jo Reyes, came in. The captain waved. The pilot laughed.', 'Captain Jo Reyes'],
  ['Dr. Lin was a scientist. The doctor had a notebook and she was happy with it.', 'Dr Lin'],
])('"%s" has one person with a title', (text, name) => {
  const cast = castOf(text)
  expect(cast).toHaveLength(1)
  expect(cast[0]).toContain(`${name}:`)
})

it('two people of two trades stay two', () => {
  const text = 'Doctor Amara was in the village. A scientist came with a box. The scientist gave it to the doctor.'
  expect(castOf(text)).toHaveLength(2)
})

const placesOf = (text: string): string[] =>
  picturesOf(text)
    .filter((visual) => visual.kind === 'background')
    .map((visual) => visual.brief)

it.each([
  ['Inside the volcano the lava glowed and the rocks were hot.', /^a volcano by day/],
  ['Nora and her dog lived in their small apartment. It was an old one.', /^a small apartment \(room\) by day, inside/],
  ['They played in the playground all day, and she was happy.', /^a playground \(park\) by day/],
  ['Later Nora walked into the bakery and bought a loaf of bread.', /^a bakery \(shop\) by day, inside/],
  ['They flew through the stars in a spaceship, and it was cold.', /^a spaceship by day, inside/],
  ['In the kitchen the dog slept, and the cat sat on a chair.', /^a kitchen by day, inside/],
])('"%s" plays where it says', (text, brief) => {
  expect(placesOf(text)[0]).toMatch(brief)
})

it('a move inside a scene, headed or not, begins another background', () => {
  const text =
    '# The street\nA robot rolled down the street. They raced through the supermarket, and into the park. A clown laughed at them.'
  expect(placesOf(text).map((brief) => brief.split(' ')[1])).toEqual(['street', 'park'])
  const plain =
    'Nora lived in an apartment. She wanted to go to the beach. They ran to the park and played with a ball.'
  expect(placesOf(plain).map((brief) => brief.split(' ')[1])).toEqual(['apartment', 'park'])
})

it('it never rains or snows on the moon, in space or under water', () => {
  const text =
    '# The village\nA boy looked up.\n# On the moon\nSnow fell in his dream and the wind blew.\n# Under the sea\nThe rain could not reach them.'
  expect(placesOf(text).filter((brief) => /rain|snow|storm|wind/.test(brief))).toEqual([])
  expect(placesOf('# On the moon\nAn astronaut sat.\n# After\nThe rain fell on the village.')[0]).toBe(
    'the moon by day',
  )
})

it('what is only spoken of, a verb taken for a noun and a door bell get no picture', () => {
  const text =
    'The doorbell rang and it was for him. Mr. Stone, a lawyer who hated birds, was in the shop. Children plant an apple tree. He had a statue of a crocodile, and that was all that he had.'
  expect(castOf(text)).toEqual(['Children: child', 'Mr Stone: lawyer'])
  expect(propsOf(text).join()).not.toMatch(/plant|doorbell|crocodile/)
})
