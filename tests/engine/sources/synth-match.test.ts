import { describe, expect, it } from 'vitest'
import { matchVoices } from '../../../electron/engine/sources/synth/match.ts'
import { readWish } from '../../../electron/engine/sources/synth/wish.ts'
import { stemsOf } from '../../../electron/engine/sources/synth/words.ts'
import { synth } from '../../../electron/engine/sources/synth.ts'
import { context, request } from './requests.ts'

const effects: Record<string, string> = {
  'three knocks on wood': 'knock',
  'knocking at the door': 'knock',
  'a loud knock': 'knock',
  'door creak': 'door-creak',
  'the door creaks open': 'door-creak',
  'squeaky hinge': 'door-creak',
  'door slams shut': 'door-slam',
  'footsteps on gravel': 'footsteps',
  'heavy footsteps': 'footsteps',
  'he walks away': 'footsteps',
  'running feet': 'running',
  'footsteps in snow': 'snow-steps',
  'distant thunder': 'thunder',
  'thunder rumbles': 'thunder',
  'lightning strikes': 'lightning',
  'a splash in the river': 'splash',
  'water dripping': 'drip',
  'bubbling cauldron': 'bubbles',
  'pouring tea': 'pour',
  gulp: 'gulp',
  'glass shattering': 'glass',
  'the window breaks': 'glass',
  'a twig snaps': 'snap',
  'record scratch': 'record-scratch',
  ding: 'ding',
  'microwave ding': 'ding',
  doorbell: 'doorbell',
  'church bells ring': 'church-bell',
  'the clock strikes midnight': 'church-bell',
  'bicycle bell': 'bicycle-bell',
  'school bell': 'bell',
  'coin drop': 'coin',
  'cash register': 'cash-register',
  'camera shutter': 'camera',
  'typing on a keyboard': 'typing',
  typewriter: 'typewriter',
  'phone rings': 'phone',
  'alarm clock': 'alarm',
  'police siren': 'siren',
  'engine starting': 'engine',
  'car horn': 'car-horn',
  'truck horn': 'truck-horn',
  'train whistle': 'train',
  'heart beating': 'heartbeat',
  'birds chirping': 'bird',
  'crickets chirp': 'crickets',
  'bee buzzing': 'bee',
  boing: 'boing',
  'drum roll': 'drum-roll',
  'drum hit': 'drum',
  'tension riser': 'riser',
  'magic sparkle': 'magic',
  'clock ticking': 'clock',
  'paper rustling': 'paper',
  'turning a page': 'page-turn',
  'sword clang': 'sword',
  'an arrow flies': 'arrow',
  'zipper closing': 'zip',
  'radio static': 'static',
  'keys jingling': 'keys',
  'the lock clicks': 'latch',
  'treasure chest opens': 'chest-lid',
  'owl hooting': 'owl',
  'sawing wood': 'saw',
  'hammering nails': 'hammer',
  'leaves rustle': 'rustle',
  'crowd applause': 'applause',
  'vine boom': 'boom',
  explosion: 'explosion',
  whoosh: 'whoosh',
  'cork pop': 'pop',
  'sad trombone': 'sad-trombone',
  'horse galloping': 'hooves',
  'wings flapping': 'wings',
  'laser gun': 'laser',
  'wrong answer buzzer': 'buzzer',
}
const ambient: Record<string, string> = {
  'heavy rain': 'rain',
  'rain on the roof': 'rain',
  'howling wind': 'wind',
  'stormy night at sea': 'storm',
  'forest birds': 'forest',
  'night crickets': 'night',
  'sea waves': 'waves',
  'river flowing': 'stream',
  'city traffic': 'city',
  'quiet room': 'room',
  'dripping cave': 'cave',
  'crackling fire': 'fire',
  'campfire at night': 'fire',
  'space drone': 'space',
  underwater: 'underwater',
  'village morning': 'village',
  'busy kitchen': 'kitchen',
}

describe('matchVoices', () => {
  it.each(Object.entries(effects))('takes "%s" to mean %s', (words, id) => {
    expect(matchVoices(request(words))[0]?.voice.id).toBe(id)
  })
  it.each(Object.entries(ambient))('takes the ambience "%s" to mean %s', (words, id) => {
    expect(matchVoices(request(words, 'ambience'))[0]?.voice.id).toBe(id)
  })

  it.each([
    'dog barking',
    'a woman laughing',
    'baby crying',
    'whispering voices',
    'a lion roars',
    'cat meow',
    'crowd cheering',
    'rooster crows',
    'someone screams',
  ])('leaves "%s" open', async (words) => {
    expect(await synth.search(request(words), context)).toEqual([])
  })

  it('offers what else a request names beside what it cannot make, and calls it approximate', async () => {
    const found = await synth.search(request('crowd cheering and clapping'), context)
    expect(found[0]?.title).toContain('Applause')
    expect(found.every((each) => each.approximate && each.match < 0.7)).toBe(true)
  })

  it('says that an owl comes near only, and a knock is a knock', async () => {
    expect((await synth.search(request('owl hoot'), context))[0]?.approximate).toBe(true)
    expect((await synth.search(request('knock'), context))[0]?.approximate).toBe(false)
  })

  it('finds nothing for what has no sound in it', async () => {
    expect(await synth.search(request('justice'), context)).toEqual([])
    expect(await synth.search(request(''), context)).toEqual([])
  })

  it('lets the note lead', () => {
    expect(matchVoices(request('knock', 'effect', 'a doorbell instead'))[0]?.voice.id).toBe('doorbell')
  })
})

describe('readWish', () => {
  const wish = (words: string) => readWish(stemsOf(words))
  it('reads number, material, size, speed, force and distance', () => {
    expect(wish('three knocks on wood')).toMatchObject({ count: 3, material: 'wood' })
    expect(wish('a huge iron gate')).toMatchObject({ size: 1.6, material: 'metal' })
    expect(wish('quick light steps')).toMatchObject({ speed: 1.6, force: 0.55 })
    expect(wish('very far away bell').distance).toBeGreaterThan(wish('distant bell').distance)
    expect(wish('bell')).toMatchObject({ count: null, size: 1, speed: 1, force: 1, distance: 0, room: null })
  })

  it('shows in the title', async () => {
    const [first] = await synth.search(request('three knocks on wood, far away'), context)
    expect(first?.title).toBe('Knock, three times, wood, far off')
  })
})
