import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStory } from '../../../electron/engine/read/read-story.ts'
import { beatsOf, type Story, story as storyShape } from '../../../shared/story.ts'

const folder = path.join(import.meta.dirname, '../../fixtures/stories')
const open = (name: string): Story => readStory(readFileSync(path.join(folder, name)), name, { wordsPerMinute: 150 })
const read = (text: string, name: string): Story => readStory(Buffer.from(text), name, { wordsPerMinute: 150 })
const texts = (of: Story): string[] => beatsOf(of).map((beat) => beat.text)
const hints = (of: Story): string[] =>
  beatsOf(of).flatMap((beat) => beat.hints.map((hint) => `${hint.kind}: ${hint.text}`))

describe('Markdown', () => {
  it('takes title, language, frame rate and aspect from the front matter', () => {
    expect(open('otto-cannot-sleep.md')).toMatchObject({
      title: 'Otto Cannot Sleep',
      format: 'markdown',
      language: 'en',
      frameRate: [25, 1],
      aspect: '9:16',
      warnings: [],
    })
  })

  it('makes scenes of headings and leaves pictures and markup out of the words', () => {
    const otto = open('otto-cannot-sleep.md')
    expect(otto.scenes.map((scene) => scene.title)).toEqual(["Otto's room", 'The meadow of sheep', 'Back in bed'])
    expect(texts(otto)).toContain('She tucked the blue blanket around his ears and kissed his forehead.')
    expect(texts(otto).join(' ')).not.toMatch(/otto\.png|\*/)
  })

  it('keeps block quotes and brackets as hints, and no editor marks', () => {
    expect(hints(open('otto-cannot-sleep.md'))).toEqual([
      'music: soft lullaby on a music box',
      'ambience: quiet night, crickets',
      'effect: boing',
      'effect: boing',
      'effect: soft snoring',
    ])
  })

  it('warns of front matter that cannot be used and goes on', () => {
    const odd = read(
      '---\nfps: fast\naspect: 3:7\nlanguage: "!!"\n---\n\nThe cat sat on the mat and it was happy.',
      'odd.md',
    )
    expect(odd.warnings).toHaveLength(3)
    expect(odd.language).toBe('en')
    expect(odd.frameRate).toBeUndefined()
  })

  it.each([
    ['29.97', [30_000, 1001]],
    ['23.976', [24_000, 1001]],
    ['30000/1001', [30_000, 1001]],
    ['24', [24, 1]],
    ['12.5', [12_500, 1000]],
  ])('reads the frame rate %s', (written, rate) => {
    expect(read(`---\nfps: ${written}\n---\nHello there.`, 'rate.md').frameRate).toEqual(rate)
  })

  it('reads entities and escapes and still points at the source', () => {
    const escaped = read('Tom &amp; Jerry\\! They ran\n> **Loud** noise. [bang]\n', 'escaped.md')
    const [first] = beatsOf(escaped)
    expect(first?.text).toBe('Tom & Jerry!')
    expect(escaped.text.slice(first?.span.start, first?.span.end)).toBe('Tom &amp; Jerry\\!')
  })
})

describe('plain text', () => {
  it('finds the title, chapters and breaks', () => {
    const signal = open('signal-from-tau.txt')
    expect(signal.title).toBe('Signal from tau')
    expect(signal.scenes.map((scene) => scene.title)).toEqual([
      'Chapter 1: The Long Watch',
      'Chapter 2: The Hatch',
      'Scene 3',
      'Scene 4',
    ])
  })

  it('begins a scene where time moves on', () => {
    const goose = open('the-goose-and-the-mirror.txt')
    expect(goose.scenes.map((scene) => scene.beats[0]?.text.slice(0, 12))).toEqual([
      'On a windy h',
      'One morning ',
      'That night a',
      'In the morni',
    ])
  })

  it('knows who speaks where the words plainly say it', () => {
    const goose = open('the-goose-and-the-mirror.txt')
    expect(beatsOf(goose).find((beat) => beat.text.startsWith('"How rude'))).toMatchObject({
      kind: 'dialogue',
      speaker: 'Greta',
    })
  })

  it('takes NAME: lines as speech', () => {
    const talk = read('ANNA: Where is the cat?\n\nBEN: On the roof again.\n', 'talk.txt')
    expect(beatsOf(talk).map((beat) => [beat.speaker, beat.text])).toEqual([
      ['Anna', 'Where is the cat?'],
      ['Ben', 'On the roof again.'],
    ])
  })
})

describe('Fountain', () => {
  it('reads scene headings, speeches and their speakers, and leaves out boneyard and notes', () => {
    const train = open('night-train.fountain')
    expect(train).toMatchObject({ title: 'Night Train to Valdora', format: 'fountain' })
    expect(train.scenes.map((scene) => scene.title)).toEqual([
      'Scene 1',
      'EXT. SMALL RAILWAY STATION - NIGHT',
      'INT. TRAIN COMPARTMENT - NIGHT',
      'INT. TRAIN CORRIDOR - CONTINUOUS',
      'EXT. MOUNTAIN BRIDGE - DAWN',
    ])
    expect(beatsOf(train).find((beat) => beat.text === 'Trains do not wait.')).toMatchObject({
      speaker: 'Nora',
      kind: 'dialogue',
    })
    expect(texts(train).join(' ')).not.toMatch(/violin|cat basket|smiling/)
  })

  it('takes sound words in capitals, parentheses and lyrics for what they are', () => {
    const found = hints(open('night-train.fountain'))
    expect(found).toEqual(
      expect.arrayContaining([
        'effect: ticks',
        'effect: barks',
        'effect: record scratch',
        'effect: laughs',
        'music: warm strings, slowly rising',
      ]),
    )
    expect(found.join()).not.toMatch(/nora|conductor|smiling/)
  })

  it('reads forced elements, dual speech and centred text', () => {
    const odd = read(
      '.BEHIND THE MOON\n\n@McAvoy\nHi.\n\nEVE ^\n~La la la\n\n!BANG\n\n> The end <\n\nSMASH TO:\n',
      'odd.fountain',
    )
    expect(odd.scenes[0]?.title).toBe('BEHIND THE MOON')
    expect(beatsOf(odd).map((beat) => [beat.kind, beat.speaker, beat.text])).toEqual([
      ['dialogue', 'McAvoy', 'Hi.'],
      ['dialogue', 'Eve', 'La la la'],
      ['action', undefined, 'BANG'],
      ['caption', undefined, 'The end'],
      ['transition', undefined, 'SMASH TO:'],
    ])
  })
})

describe('subtitles', () => {
  it('keeps the times of SRT and takes brackets out of the words', () => {
    const letter = open('how-a-letter-travels.srt')
    expect(letter).toMatchObject({ format: 'srt', timed: true, duration: 43.4 })
    expect(beatsOf(letter)[2]).toMatchObject({
      start: 8.6,
      end: 12,
      text: 'She walks down the street and drops it into the red mailbox.',
    })
  })

  it('mends SRT that is out of order, overlapping or broken, and says so', () => {
    const damaged = open('damaged.srt')
    expect(texts(damaged)).toEqual([
      'The first line comes second.',
      'The second line comes first.',
      'This one ends before it begins.',
      '[door slams]',
    ])
    expect(damaged.warnings).toHaveLength(4)
  })

  it('reads WebVTT voices, entities and settings, and no notes or styles', () => {
    const bread = open('how-bread-rises.vtt')
    expect(bread).toMatchObject({ title: 'How Bread Rises', format: 'vtt', timed: true })
    expect(beatsOf(bread)[1]).toMatchObject({ speaker: 'Priya', text: 'A baker pours flour into a giant steel bowl.' })
    expect(texts(bread).join(' ')).toContain('alive & hungry')
    expect(texts(bread).join(' ')).not.toMatch(/NOTE|cue|line:85/)
    expect(hints(bread)).toEqual([
      'effect: mixer whirring',
      'effect: bubbles popping',
      'effect: timer dings',
      'music: cheerful accordion',
    ])
  })

  it('tells SRT from WebVTT by what is in the file, whatever its name', () => {
    expect(read('WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n', 'wrong.srt').format).toBe('vtt')
    expect(read('1\n00:00:01,000 --> 00:00:02,000\nHello.\n', 'subtitles.txt').format).toBe('srt')
  })
})

it.each([
  ['lisa-utf16be-plain.txt', 'lisa-i-fonar.txt'],
  ['lisa-windows-1251.txt', 'lisa-i-fonar.txt'],
  ['signal-utf16le-bom.txt', 'signal-from-tau.txt'],
  ['der-mond-windows-1252.md', 'der-mond-im-brunnen.md'],
  ['otto-bom-crlf.md', 'otto-cannot-sleep.md'],
])('%s has the same text and beats as %s', (other, plain) => {
  expect(open(other).text).toBe(open(plain).text)
  expect(open(other).scenes).toEqual(open(plain).scenes)
})

it.each([
  ['der-mond-im-brunnen.md', 'de'],
  ['lisa-i-fonar.txt', 'ru'],
  ['the-missing-trumpet.txt', 'en'],
])('%s is in %s', (name, language) => {
  expect(open(name).language).toBe(language)
})

it.each(['night-train.fountain', 'otto-cannot-sleep.md', 'damaged.srt', 'how-bread-rises.vtt', 'lisa-i-fonar.txt'])(
  '%s fits the schema',
  (name) => {
    expect(storyShape.parse(open(name))).toEqual(open(name))
  },
)

it('keeps the ids of beats when the story changes elsewhere', () => {
  const before = read('# One\n\nThe fox ran. The owl slept.\n\n# Two\n\nThe bear sang.', 'a.md')
  const after = read(
    '# Zero\n\nA new start. Another line.\n\n# One\n\nThe fox ran. The owl slept.\n\n# Two\n\nThe bear sang.',
    'a.md',
  )
  const ids = new Set(beatsOf(after).map((beat) => beat.id))
  expect(beatsOf(before).every((beat) => ids.has(beat.id))).toBe(true)
})
