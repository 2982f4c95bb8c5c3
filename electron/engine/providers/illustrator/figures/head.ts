import { drawFace, type Face, type looks } from './face.ts'
import { blob, type Frame, knots, oval, readKnots, tube } from './geometry.ts'
import { type BeardName, drawBeard, type HairName, hairShapes } from './hair.ts'
import { type HatName, hats, openHats } from './hats.ts'
import { type Brush, darker, type Item, type Part, part } from './shape.ts'

export interface HeadLook {
  skin: string
  hair: string
  hairName: HairName
  beard: BeardName | null
  glasses: boolean
  patch: boolean
  redNose: boolean
  freckles: boolean
  age: 'baby' | 'child' | 'adult' | 'old'
  female: boolean
  iris: string
  eyes: 'dot' | 'oval' | 'round'
  hat: HatName | null
  hatColour: string
  hatTrim: string
}

/** Big hair gives way to a hat. */
export function hairUnderHat(look: HeadLook): HairName {
  const bulky = [
    'spiky',
    'curly',
    'afro',
    ...(look.hat === 'space' ? ['bun', 'ponytail', 'pigtails', 'long', 'wavy'] : []),
  ]
  if (!look.hat || (openHats.has(look.hat) && look.hat !== 'space') || !bulky.includes(look.hairName))
    return look.hairName
  return look.female && look.hat !== 'space' ? 'bob' : 'short'
}

/** 1 looks to the right by about a third, 0 straight at us. */
export function drawHead(
  look: HeadLook,
  mood: (typeof looks)[keyof typeof looks],
  turn: number,
  brush: Brush,
  frame: Frame,
): Part {
  const { skin } = look
  const shift = 0.15 * turn
  const young = look.age === 'child' || look.age === 'baby'
  const jaw = young ? 0.82 : look.female ? 0.72 : 0.8
  const skull = blob(
    knots`0 -1, 0.6 -0.86, 0.91 -0.36, 0.93 0.16, ${jaw + 0.02} 0.64, ${0.34 + shift * 0.4} 0.94, ${shift * 0.6} 0.99, ${-0.3 + shift * 0.3} 0.92, ${-jaw + 0.02} 0.6, -0.92 0.14, -0.91 -0.36, -0.6 -0.86`,
    frame,
  )
  const face: Face = {
    eyes: [
      [shift - 0.37, 0.1],
      [shift + 0.37 - 0.03 * turn, 0.1],
    ],
    eyeSize: (young ? 0.125 : look.age === 'old' ? 0.095 : 0.11) * (look.female ? 1.06 : 1),
    mouth: [shift * 1.15, young ? 0.56 : 0.58],
    mouthWidth: young ? 0.25 : 0.28,
    cheeks: [
      [shift - 0.58, 0.42],
      [shift + 0.54, 0.42],
    ],
    eyeKind: look.eyes,
    iris: look.iris,
    lid: skin,
    brow: look.hairName === 'bald' && !look.beard ? darker(skin, 0.25) : darker(look.hair, 0.04),
    blush: darker('#f08a80', skinDark(skin)),
    lashes: look.female && !young,
  }
  const ear = (x: number, rx: number): Item[] => [
    ...brush.solid(oval(x, 0.14, rx, 0.2, frame), skin, 5),
    brush.flat(oval(x * 1.01, 0.15, rx * 0.5, 0.11, frame), darker(skin, 0.08)),
  ]
  const hood = look.hat === 'scarf' || look.hat === 'hood' || look.hat === 'helmet'
  const hairName = hairUnderHat(look)
  const nose = tube(
    knots`${shift * 1.5 - 0.05} 0.22, ${shift * 1.5 + (young ? 0.03 : 0.07)} 0.34, ${shift * 1.5 - 0.05} 0.385`,
    young ? [0.03, 0.1, 0.06] : look.female ? [0.03, 0.12, 0.08] : [0.05, 0.17, 0.11],
    frame,
  )
  return part(
    'head',
    hood ? [] : part('ear-left', ear(0.92, 0.11)),
    part('skull', brush.solid(skull, skin, 15)),
    hood ? [] : part('ear-right', ear(-0.9, 0.16)),
    look.freckles
      ? readKnots('-0.56 0.32, -0.44 0.38, -0.66 0.4, 0.46 0.32, 0.56 0.38, 0.66 0.34').map(([x = 0, y = 0]) =>
          brush.flat(oval(x + shift, y, 0.028, 0.026, frame), darker(skin, 0.13)),
        )
      : [],
    look.age === 'old' ? wrinkles(shift, skin, brush, frame) : [],
    look.beard ? part('beard', drawBeard(look.beard, look.hair, brush, frame)) : [],
    drawFace(face, mood, brush, frame),
    part(
      'nose',
      look.redNose
        ? brush.solid(oval(shift * 1.4, 0.3, 0.17, 0.16, frame), '#e2463d', 5)
        : brush.flat(nose, darker(skin, 0.1)),
    ),
    look.glasses ? part('glasses', drawGlasses(face, brush, frame)) : [],
    look.patch ? part('patch', drawPatch(face, brush, frame)) : [],
    hood && look.hat === 'helmet' ? [] : part('hair', hairShapes[hairName].front(look.hair, brush, frame)),
    look.hat ? part('hat', hats[look.hat]({ main: look.hatColour, trim: look.hatTrim }, brush, frame)) : [],
  )
}

function skinDark(skin: string): number {
  const value = Number.parseInt(skin.slice(1, 3), 16)
  return value < 0xb0 ? 0.2 : value < 0xd8 ? 0.1 : 0
}

function wrinkles(shift: number, skin: string, brush: Brush, frame: Frame): Item[] {
  const fold = darker(skin, 0.09)
  return [
    brush.flat(
      tube(knots`${shift - 0.5} 0.3, ${shift - 0.38} 0.33, ${shift - 0.27} 0.3`, [0.02, 0.035, 0.02], frame),
      fold,
    ),
    brush.flat(
      tube(knots`${shift + 0.27} 0.3, ${shift + 0.37} 0.33, ${shift + 0.47} 0.3`, [0.02, 0.035, 0.02], frame),
      fold,
    ),
    brush.flat(
      tube(knots`${shift - 0.33} 0.44, ${shift - 0.42} 0.56, ${shift - 0.4} 0.68`, [0.02, 0.035, 0.02], frame),
      fold,
    ),
    brush.flat(
      tube(knots`${shift + 0.38} 0.44, ${shift + 0.47} 0.56, ${shift + 0.44} 0.68`, [0.02, 0.035, 0.02], frame),
      fold,
    ),
  ]
}

function drawGlasses(face: Face, brush: Brush, frame: Frame): Item[] {
  const wire = darker(brush.ink, -0.12)
  const ring = ([x, y]: readonly [number, number]): Item[] => {
    const around = Array.from({ length: 13 }, (_, i) => {
      const turn = (i * Math.PI) / 6
      return [x + Math.sin(turn) * 0.255, y + 0.02 - Math.cos(turn) * 0.245] as const
    })
    return [
      brush.flat(oval(x, y + 0.02, 0.25, 0.24, frame), '#f2f9fd', 0.1),
      brush.flat(
        tube(
          around,
          around.map(() => 0.05),
          frame,
        ),
        wire,
      ),
    ]
  }
  const [left, right] = face.eyes
  return [
    ...ring(left),
    ...ring(right),
    brush.flat(
      tube(
        knots`${left[0] + 0.25} ${left[1]}, ${(left[0] + right[0]) / 2} ${left[1] - 0.05}, ${right[0] - 0.25} ${right[1]}`,
        [0.05, 0.05, 0.05],
        frame,
      ),
      wire,
    ),
    brush.flat(tube(knots`${left[0] - 0.25} ${left[1]}, -0.86 ${left[1] + 0.02}`, [0.045, 0.045], frame), wire),
  ]
}

function drawPatch(face: Face, brush: Brush, frame: Frame): Item[] {
  const [x, y] = face.eyes[1]
  return [
    brush.flat(tube(knots`-0.7 -0.5, ${x - 0.1} ${y - 0.14}, 0.92 ${y + 0.12}`, [0.05, 0.05, 0.05], frame), '#2f2b33'),
    brush.plain(
      blob(
        knots`${x - 0.2} ${y - 0.16}, ${x + 0.2} ${y - 0.12}, ${x + 0.2} ${y + 0.1}, ${x} ${y + 0.24}, ${x - 0.2} ${y + 0.08}`,
        frame,
      ),
      '#2f2b33',
    ),
  ]
}
