import { type Critter, type CritterStage, critterFace, stageFrame } from './critter-stage.ts'
import { blob, createFrame, type Frame, knots, oval, readKnots, tube } from './geometry.ts'
import { darker, type Item, lighter, part } from './shape.ts'

export function feelers(stage: CritterStage, f: Frame): Item[] {
  return [-1, 1].flatMap((side) => [
    stage.brush.flat(
      tube(knots`${side * 0.24} -0.86, ${side * 0.4} -1.3, ${side * 0.7} -1.44`, [0.07, 0.06, 0.05], f),
      stage.dark,
    ),
    stage.brush.flat(oval(side * 0.72, -1.46, 0.11, 0.11, f), stage.dark),
  ])
}

/** Thin legs and arms with small feet. */
function twig(
  stage: CritterStage,
  from: readonly [number, number],
  to: readonly [number, number],
  bow: number,
  width = 22,
): Item[] {
  const middle = [(from[0] + to[0]) / 2 + bow, (from[1] + to[1]) / 2] as const
  return [
    stage.brush.plain(tube([from, middle, to], [width, width * 0.9, width * 0.8]), stage.dark),
    stage.brush.plain(oval(to[0] + 5, to[1], width * 0.8, width * 0.6), stage.dark),
  ]
}

function armTo(stage: CritterStage, x: number, y: number, turn: number, length: number): Item[] {
  const angle = (turn * Math.PI) / 180
  return twig(stage, [x, y], [x - Math.sin(angle) * length, y + Math.cos(angle) * length], 0)
}

export const insects = {
  bee: {
    words: 'bee bumblebee honeybee wasp hornet',
    colours: ['#f4c23c', '#fbe69a', '#3f3540'],
    floats: 150,
    size: 0.86,
    draw(stage) {
      const { main, dark, brush, act } = stage
      const f = stageFrame(stage, -60, -250, 190)
      const h = stageFrame(stage, 130, -360, 150)
      return [
        part(
          'arm-left',
          brush.flat(
            blob('0 0, 0.5 -0.7, 0.3 -1.3, -0.3 -1.3, -0.4 -0.6', createFrame(10, -380, act.far * 0.2 + 30, 190)),
            '#d6ecf6',
            0.95,
          ),
        ),
        part(
          'body',
          brush.solid(blob('-1.4 0.4 c, -1.16 -0.1, -0.8 -0.2, -0.7 0.7', f), dark, 4),
          brush.solid(oval(0, 0, 1.1, 0.92, f), main, 18),
          [-0.62, -0.14, 0.34].map((x) =>
            brush.flat(
              tube(
                knots`${x} ${-0.86 + Math.abs(x) * 0.22}, ${x - 0.1} 0, ${x} ${0.86 - Math.abs(x) * 0.22}`,
                [0.22, 0.24, 0.22],
                f,
              ),
              dark,
            ),
          ),
        ),
        part('leg-left', twig(stage, [40, -110], [80, -40 - act.stride * 20], 10)),
        part('leg-right', twig(stage, [-80, -100], [-60, -30 + act.stride * 10], -10)),
        part(
          'head',
          feelers(stage, h),
          brush.solid(oval(0, 0, 1, 0.96, h), lighter(main, 0.03), 12),
          critterFace(stage, h, { x: 0.16, y: 0, apart: 0.38, size: 0.15, mouth: 0.48 }),
        ),
        part(
          'arm-right',
          brush.flat(
            blob('0 0, 0.5 -0.7, 0.3 -1.4, -0.3 -1.4, -0.46 -0.6', createFrame(-70, -390, -24 - act.near * 0.2, 210)),
            '#e6f5fb',
            0.95,
          ),
        ),
      ]
    },
  },
  butterfly: {
    words: 'butterfly moth',
    colours: ['#e8844a', '#fbd38a', '#4b3a52'],
    floats: 140,
    size: 0.9,
    draw(stage) {
      const { main, light, dark, brush, act } = stage
      const h = stageFrame(stage, 0, -480, 100)
      const flap = 1 - Math.min(0.4, Math.abs(act.near) / 400)
      const wing = (side: 1 | -1) => {
        const f = createFrame(0, -330, act.tilt, 300)
        const x = (value: number) => value * side * flap
        return [
          ...brush.solid(
            blob(knots`${x(0.06)} 0.1, ${x(0.6)} 0.2, ${x(0.96)} 0.62, ${x(0.6)} 0.98, ${x(0.2)} 0.66`, f),
            darker(main, 0.05),
            12,
          ),
          ...brush.solid(
            blob(
              knots`${x(0.06)} 0.1, ${x(0.3)} -0.56, ${x(0.86)} -0.98, ${x(1.34)} -0.72, ${x(1.16)} -0.06, ${x(0.7)} 0.24`,
              f,
            ),
            main,
            14,
          ),
          brush.flat(oval(x(0.94), -0.54, 0.22, 0.22, f), light),
          brush.flat(oval(x(0.6), -0.18, 0.14, 0.14, f), light),
          brush.flat(oval(x(0.64), 0.6, 0.15, 0.15, f), light),
        ]
      }
      return [
        part('arm-left', wing(1)),
        part('arm-right', wing(-1)),
        part('body', brush.solid(blob('0 -440, 44 -300, 30 -120, 0 -40, -30 -120, -44 -300'), dark, 8)),
        part(
          'head',
          feelers(stage, h),
          brush.solid(oval(0, 0, 1, 0.96, h), lighter(dark, 0.3), 8),
          critterFace(stage, h, { x: 0.12, y: 0, apart: 0.36, size: 0.15, mouth: 0.46, lid: lighter(dark, 0.3) }),
        ),
      ]
    },
  },
  ant: {
    words: 'ant termite ants',
    colours: ['#a5543a', '#d98d6c', '#6b3325'],
    size: 0.86,
    draw(stage) {
      const { main, brush, act } = stage
      const h = stageFrame(stage, 190, -380, 150)
      const step = act.stride * 46
      return [
        part(
          'leg-left',
          twig(stage, [20, -210], [90 + step, -10], 40),
          twig(stage, [-30, -210], [-20 - step, -10], 34),
        ),
        part('arm-left', armTo(stage, 70, -240, act.far, 150)),
        part(
          'body',
          brush.solid(blob('-110 -230, -220 -330, -400 -300, -430 -180, -320 -100, -160 -120'), main, 16),
          brush.solid(oval(0, -232, 108, 84), main, 12),
        ),
        part(
          'leg-right',
          twig(stage, [40, -190], [140 - step, -10], 40),
          twig(stage, [-50, -190], [-90 + step, -10], -30),
        ),
        part(
          'head',
          feelers({ ...stage }, h),
          brush.solid(
            blob('0 -0.9, 0.74 -0.7, 1.0 0.0, 0.66 0.74, 0.1 0.92, -0.6 0.74, -0.98 0.0, -0.74 -0.7', h),
            main,
            12,
          ),
          critterFace(stage, h, { x: 0.18, y: -0.04, apart: 0.4, size: 0.16, mouth: 0.48 }),
        ),
        part('arm-right', armTo(stage, 20, -230, act.near, 150)),
      ]
    },
  },
  ladybird: {
    words: 'ladybird ladybug beetle bug cricket grasshopper',
    colours: ['#d9433a', '#f0897a', '#3a323c'],
    size: 0.84,
    draw(stage) {
      const { main, dark, brush, act } = stage
      const h = stageFrame(stage, 220, -240, 140)
      const step = act.stride * 30
      return [
        part('leg-left', twig(stage, [80, -90], [130 + step, -8], 14), twig(stage, [-60, -90], [-70 - step, -8], -8)),
        part('arm-left', armTo(stage, 150, -150, act.far, 120)),
        part(
          'body',
          brush.solid(blob('-270 -90 c, -250 -260, -80 -380, 110 -330, 200 -190, 200 -90 c, 0 -64'), main, 20),
          brush.flat(tube('20 -356, -30 -220, -50 -74', [12, 12, 12]), dark),
          readKnots('-150 -220 36, -100 -120 30, -190 -130 26, 100 -250 36, 90 -140 30, -60 -300 28').map(
            ([x = 0, y = 0, r = 0]) => brush.flat(oval(x, y, Number(r), Number(r)), dark),
          ),
        ),
        part(
          'leg-right',
          twig(stage, [120, -90], [190 - step, -8], 14),
          twig(stage, [-130, -90], [-150 + step, -8], -8),
        ),
        part(
          'head',
          feelers(stage, h),
          brush.solid(oval(0, 0, 0.98, 0.94, h), lighter(dark, 0.26), 12),
          critterFace(stage, h, { x: 0.18, y: 0, apart: 0.38, size: 0.16, mouth: 0.46, lid: lighter(dark, 0.26) }),
        ),
        part('arm-right', armTo(stage, 120, -130, act.near, 110)),
      ]
    },
  },
} satisfies Record<string, Critter>
