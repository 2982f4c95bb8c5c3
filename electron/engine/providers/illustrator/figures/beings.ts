import { type Critter, type CritterStage, critterFace, stageFrame } from './critter-stage.ts'
import { blob, box, createFrame, knots, oval, readKnots, tube } from './geometry.ts'
import { hats } from './hats.ts'
import { darker, type Item, part } from './shape.ts'

function limb(
  stage: CritterStage,
  x: number,
  y: number,
  turn: number,
  length: number,
  widths: readonly number[],
  colour: string,
): Item[] {
  const angle = (turn * Math.PI) / 180
  const bow = turn * 0.003 * length
  const end = [x - Math.sin(angle) * length, y + Math.cos(angle) * length] as const
  return stage.brush.solid(tube([[x, y], [(x + end[0]) / 2 - bow, (y + end[1]) / 2 + 12], end], widths), colour, 8)
}

export const beings = {
  ghost: {
    words: 'ghost spirit phantom spectre',
    colours: ['#eef1f8', '#ffffff', '#6d7391'],
    floats: 90,
    draw(stage) {
      const { main, brush, act } = stage
      const f = stageFrame(stage, 0, -420, 290)
      return [
        part('arm-left', limb(stage, 220, -420, act.far, 220, [120, 100, 70], darker(main, 0.03))),
        part(
          'body',
          brush.solid(
            blob(
              '0 -1.3, 0.7 -1.06, 0.98 -0.3, 1.0 0.6, 1.1 1.2 c, 0.7 1.02, 0.42 1.3 c, 0.06 1.06, -0.3 1.3 c, -0.66 1.04, -1.06 1.26 c, -1.0 0.6, -0.98 -0.3, -0.7 -1.06',
              f,
            ),
            main,
            26,
          ),
        ),
        part('head', critterFace(stage, f, { x: 0.16 * stage.turn, y: -0.42, apart: 0.32, size: 0.125, mouth: -0.04 })),
        part('arm-right', limb(stage, -220, -420, act.near, 220, [120, 100, 70], darker(main, 0.015))),
      ]
    },
  },
  robot: {
    words: 'robot android machine droid',
    colours: ['#8fb0c4', '#dfeaf0', '#4e6678'],
    draw(stage) {
      const { main, light, dark, brush, act } = stage
      const h = stageFrame(stage, 0, -660, 190)
      const step = act.stride * 60
      const arm = (side: 1 | -1, turn: number, colour: string): Item[] => {
        const angle = (turn * Math.PI) / 180
        const [x, y] = [side * 190, -420]
        const end = [x - Math.sin(angle) * 200, y + Math.cos(angle) * 200] as const
        return [
          ...brush.solid(tube([[x, y], [(x + end[0]) / 2 + side * 10, (y + end[1]) / 2], end], [50, 44, 44]), dark, 7),
          ...brush.solid(oval(x, y, 44, 44), colour, 7),
          ...brush.solid(
            blob(
              '-0.9 -0.5, 0.9 -0.5, 1.0 0.6, 0.4 1.1 c, 0.3 0.5, -0.3 0.5, -0.4 1.1 c, -1.0 0.6',
              createFrame(end[0], end[1], turn, 50),
            ),
            colour,
            6,
          ),
        ]
      }
      const leg = (x: number, ahead: number, colour: string): Item[] => [
        ...brush.solid(tube(knots`${x} -200, ${x + ahead * 0.6} -110, ${x + ahead} -50`, [56, 50, 50]), dark, 7),
        ...brush.solid(blob('-60 0 c, -54 -50, 0 -66, 64 -46, 92 0 c', createFrame(x + ahead, 0)), colour, 8),
      ]
      return [
        part('arm-left', arm(1, act.far, darker(main, 0.05))),
        part('leg-left', leg(76, -step, darker(main, 0.04))),
        part('leg-right', leg(-76, step, main)),
        part(
          'body',
          brush.solid(box(-176, -480, 352, 300, 60), main, 22),
          brush.flat(box(-96, -420, 200, 120, 24), light),
          [-50, 4, 58].map((x, i) => brush.flat(oval(x, -378, 20, 20), ['#e2574c', '#f0b840', '#62b06a'][i] ?? main)),
          brush.flat(box(-76, -338, 160, 16, 8), darker(light, 0.15)),
        ),
        part(
          'head',
          brush.flat(tube('0 -1.0, 0 -1.42', [0.09, 0.09], h), dark),
          brush.plain(oval(0, -1.5, 0.15, 0.15, h), '#e2574c'),
          [-1, 1].map((side) => brush.plain(box(side * 1.12 - 0.12, -0.24, 0.24, 0.5, 0.1, h), dark)),
          brush.solid(box(-1.1, -0.96, 2.2, 1.8, 0.46, h), main, 18),
          brush.flat(box(-0.84, -0.66, 1.78, 1.26, 0.34, h), light),
          critterFace(stage, h, { x: 0.1, y: -0.14, apart: 0.4, size: 0.14, mouth: 0.3, lid: light }),
        ),
        part('arm-right', arm(-1, act.near, main)),
      ]
    },
  },
  snowman: {
    words: 'snowman snowmen',
    colours: ['#f6f8fb', '#ffffff', '#4a4a58'],
    draw(stage) {
      const { main, dark, brush, act } = stage
      const h = stageFrame(stage, 10, -740, 160)
      const arm = (side: 1 | -1, turn: number): Item[] => {
        const angle = (turn * Math.PI) / 180
        const [x, y] = [side * 150, -500]
        const at = (length: number, bend: number) =>
          [x - Math.sin(angle + bend) * length, y + Math.cos(angle + bend) * length] as const
        return [
          brush.plain(tube([[x, y], at(120, 0.06), at(230, 0)], [22, 18, 14]), '#7a5233'),
          brush.plain(tube([at(160, 0.02), at(226, 0.26)], [13, 9]), '#7a5233'),
          brush.plain(tube([at(160, 0.02), at(222, -0.24)], [13, 9]), '#7a5233'),
        ]
      }
      return [
        part('arm-left', arm(1, Math.abs(act.far) < 30 ? -62 : act.far)),
        part(
          'body',
          brush.solid(oval(0, -170, 250, 176), main, 24),
          brush.solid(oval(0, -470, 186, 170), main, 20),
          [-570, -480, -390].map((y) => brush.flat(oval(34, y, 17, 17), dark)),
        ),
        part(
          'head',
          brush.solid(oval(0, 0, 1, 0.96, h), main, 16),
          critterFace(stage, h, { x: 0.14, y: -0.12, apart: 0.36, size: 0.125, mouth: 0.5 }),
          brush.solid(blob('0.06 0.02, 0.2 0.08, 0.86 0.26 c, 0.14 0.3, 0.02 0.2', h), '#ef8a35', 4),
          hats.top({ main: dark, trim: '#d8574f' }, brush, h),
        ),
        part(
          'scarf',
          brush.solid(tube('-120 -610, 10 -580, 140 -612', [58, 64, 58]), '#d8574f', 9),
          brush.plain(blob('-70 -600, -16 -590, -40 -440 c, -110 -450 c'), '#c0463f'),
        ),
        part('arm-right', arm(-1, Math.abs(act.near) < 30 ? 62 : act.near)),
      ]
    },
  },
  monster: {
    words: 'monster troll ogre beast goblin demon devil yeti bigfoot creature alien',
    colours: ['#7fa65a', '#d5e0a5', '#4f6f38'],
    size: 1.06,
    draw(stage) {
      const { main, light, dark, brush, act } = stage
      const f = stageFrame(stage, 0, -430, 320)
      const step = act.stride * 56
      const leg = (x: number, ahead: number, colour: string): Item[] => [
        ...brush.solid(tube(knots`${x} -210, ${x + ahead * 0.5} -120, ${x + ahead} -50`, [150, 134, 124]), colour, 12),
        ...brush.solid(blob('-84 0 c, -84 -64, 0 -86, 84 -66, 120 0 c', createFrame(x + ahead, 0)), colour, 10),
        ...[20, 56, 90].map((toe) => brush.flat(oval(x + ahead + toe, -14, 15, 13), light)),
      ]
      const arm = (side: 1 | -1, turn: number, colour: string): Item[] =>
        limb(stage, side * 262, -470, turn, 300, [120, 104, 116], colour)
      return [
        part('arm-left', arm(1, act.far, darker(main, 0.04))),
        part('leg-left', leg(110, -step, darker(main, 0.04))),
        part('leg-right', leg(-110, step, main)),
        part(
          'body',
          brush.solid(
            blob(
              '0 -1.3, 0.66 -1.16, 0.98 -0.5, 1.06 0.3, 0.8 0.86, 0 1.0, -0.8 0.86, -1.06 0.3, -0.98 -0.5, -0.66 -1.16',
              f,
            ),
            main,
            26,
          ),
          brush.flat(blob('0.1 -0.1, 0.56 0.14, 0.6 0.56, 0.1 0.86, -0.44 0.56, -0.4 0.14', f), light),
          readKnots('-0.7 -0.2, -0.82 0.1, 0.8 -0.1, 0.84 0.26').map(([x = 0, y = 0]) =>
            brush.flat(oval(x, y, 0.07, 0.06, f), dark),
          ),
        ),
        part(
          'head',
          [-1, 1].flatMap((side) =>
            brush.solid(
              tube(knots`${side * 0.5} -1.16, ${side * 0.72} -1.46, ${side * 0.64} -1.74`, [0.24, 0.18, 0.04], f),
              '#f0e4c6',
              6,
            ),
          ),
          critterFace(stage, f, { x: 0.12 * stage.turn, y: -0.68, apart: 0.3, size: 0.13, mouth: -0.26, width: 0.3 }),
          [-0.12, 0.36].map((x) =>
            brush.flat(blob(knots`${x - 0.05} -0.22 c, ${x + 0.05} -0.22 c, ${x} -0.38 c`, f), '#ffffff'),
          ),
        ),
        part('arm-right', arm(-1, act.near, darker(main, 0.015))),
      ]
    },
  },
} satisfies Record<string, Critter>
