import { type Critter, critterFace, stageFrame } from './critter-stage.ts'
import { blob, knots, oval, tube } from './geometry.ts'
import { feelers } from './insects.ts'
import { darker, lighter, part } from './shape.ts'

export const crawlers = {
  spider: {
    words: 'spider tarantula scorpion',
    colours: ['#5a4a66', '#8f7a9c', '#3c3046'],
    size: 0.86,
    draw(stage) {
      const { main, light, brush, act } = stage
      const h = stageFrame(stage, 30, -300 * act.squash, 190)
      const leg = (side: 1 | -1, i: number) => {
        const out = side * (230 + i * 60)
        const raise = i === 3 && (side === 1 ? Math.abs(act.far) : Math.abs(act.near)) > 60
        const foot = raise ? ([out * 1.05, -560] as const) : ([out + act.stride * 30 * (i % 2 ? 1 : -1), -8] as const)
        return stage.brush.plain(
          tube([[side * 90, -290 + i * 10], [out * 0.72, raise ? -330 : -430 + i * 40], foot], [32, 27, 14]),
          i % 2 ? darker(main, 0.06) : main,
        )
      }
      return [
        part(
          'leg-left',
          [0, 1, 2].map((i) => leg(1, i)),
        ),
        part(
          'leg-right',
          [0, 1, 2].map((i) => leg(-1, i)),
        ),
        part('arm-left', leg(1, 3)),
        part(
          'body',
          brush.solid(oval(-0.1, -0.3, 1.12, 1.06, h), darker(main, 0.04), 18),
          brush.flat(oval(-0.5, -0.94, 0.16, 0.1, h), light, 0.8),
        ),
        part(
          'head',
          brush.solid(oval(0.1, 0.12, 0.88, 0.82, h), main, 14),
          critterFace(stage, h, { x: 0.22, y: 0.06, apart: 0.33, size: 0.13, mouth: 0.48 }),
        ),
        part('arm-right', leg(-1, 3)),
      ]
    },
  },
  snail: {
    words: 'snail slug',
    colours: ['#e5c48f', '#f6e5c4', '#a8764a'],
    size: 0.84,
    draw(stage) {
      const { main, dark, brush, act } = stage
      const h = stageFrame(stage, 240, -300 * act.squash, 120)
      const spiral = Array.from(
        { length: 16 },
        (_, i) => [Math.cos(i * 0.72 + 0.4) * (150 - i * 9), Math.sin(i * 0.72 + 0.4) * (150 - i * 9)] as const,
      )
      return [
        part(
          'body',
          brush.solid(
            blob('-420 -10 c, -240 -70, 60 -80, 150 -200, 250 -330, 330 -260, 310 -90, 200 -8, -100 -4'),
            main,
            14,
          ),
        ),
        part(
          'shell',
          brush.solid(oval(-70, -240, 200, 196), '#c07a55', 20),
          brush.flat(
            tube(
              spiral.map(([x, y]) => [x - 74, y - 236] as const),
              spiral.map((_, i) => 24 - i),
            ),
            dark,
          ),
        ),
        part(
          'head',
          [-1, 1].flatMap((side) => [
            ...brush.solid(
              tube(knots`${side * 0.4} -0.6, ${side * 0.5} -1.2, ${side * 0.64} -1.6`, [0.22, 0.17, 0.14], h),
              main,
              4,
            ),
            ...brush.solid(oval(side * 0.66, -1.66, 0.19, 0.19, h), main, 4),
          ]),
          brush.solid(oval(0, 0, 1, 0.98, h), main, 12),
          critterFace(stage, h, { x: 0.18, y: -0.02, apart: 0.38, size: 0.15, mouth: 0.48 }),
        ),
      ]
    },
  },
  worm: {
    words: 'worm caterpillar centipede larva',
    colours: ['#8fbf4d', '#d6e8a0', '#5d8a30'],
    size: 0.86,
    draw(stage) {
      const { main, brush, act } = stage
      const h = stageFrame(stage, 260, -260, 150)
      const arch = 60 + act.stride * 110
      const lumps = [-380, -250, -120, 10, 130].map((x, i) => [x, -100 - Math.sin((i / 4) * Math.PI) * arch] as const)
      return [
        part(
          'leg-left',
          lumps.map(([x, y]) => brush.plain(oval(x + 20, Math.min(-14, y + 96), 24, 16), stage.dark)),
        ),
        part(
          'body',
          lumps.flatMap(([x, y], i) => brush.solid(oval(x, y, 104, 100), i % 2 ? main : lighter(main, 0.05), 14)),
        ),
        part(
          'head',
          feelers(stage, h),
          brush.solid(oval(0, 0, 1, 0.98, h), lighter(main, 0.03), 12),
          critterFace(stage, h, { x: 0.16, y: 0, apart: 0.38, size: 0.15, mouth: 0.46 }),
        ),
      ]
    },
  },
} satisfies Record<string, Critter>
