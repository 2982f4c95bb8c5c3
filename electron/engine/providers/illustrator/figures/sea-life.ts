import { type Critter, critterFace, stageFrame } from './critter-stage.ts'
import { blob, createFrame, type Knot, knots, oval, readKnots, tube } from './geometry.ts'
import { darker, lighter, part } from './shape.ts'

const fin = (text: string, turn: number, x: number, y: number, size: number) =>
  blob(text, createFrame(x, y, turn, size))

export const seaLife = {
  whale: {
    words: 'whale',
    colours: ['#5f87b5', '#e3edf3', '#456a94'],
    floats: 130,
    draw(stage) {
      const { main, light, dark, brush, act } = stage
      const f = stageFrame(stage, 0, -300, 300)
      return [
        part(
          'tail',
          brush.solid(
            blob(
              '-0.9 -0.1, -1.34 -0.5, -1.5 -1.0, -1.16 -0.9, -1.24 -1.26 c, -1.66 -1.06, -2.0 -1.3 c, -1.94 -0.92, -1.64 -0.72, -1.5 -0.2, -0.9 0.5',
              f,
            ),
            main,
            14,
          ),
        ),
        part('arm-left', brush.solid(fin('-0.2 0, 0.2 0, 0.1 0.6, -0.16 0.8', act.far * 0.8, 130, -120, 190), dark, 7)),
        part(
          'body',
          brush.solid(
            blob('0.1 -0.82, 0.9 -0.56, 1.24 0.06, 1.02 0.62, 0.3 0.84, -0.6 0.7, -1.2 0.22, -1.16 -0.2, -0.7 -0.5', f),
            main,
            22,
          ),
          brush.flat(blob('1.22 0.16, 1.0 0.63, 0.3 0.84, -0.56 0.7, -0.9 0.5, -0.2 0.52, 0.5 0.32', f), light),
          [0.2, 0.48, 0.76].map((x) =>
            brush.flat(
              tube(knots`${x} ${0.5 - x * 0.2}, ${x - 0.08} ${0.76 - x * 0.06}`, [0.025, 0.02], f),
              darker(light, 0.1),
            ),
          ),
        ),
        part(
          'head',
          critterFace(stage, createFrame(0, 0, 0, 0.62, f), {
            x: 0.86,
            y: -0.08,
            apart: 0.5,
            size: 0.16,
            mouth: 0.34,
            width: 0.4,
          }),
        ),
        part(
          'arm-right',
          brush.solid(fin('-0.24 0, 0.24 0, 0.1 0.7, -0.3 0.96', act.near * 0.9 + 14, -60, -150, 200), dark, 8),
        ),
        part(
          'spout',
          [-1, 1].map((side) =>
            brush.flat(
              tube(knots`0.16 -0.84, ${0.16 + side * 0.1} -1.14, ${0.16 + side * 0.34} -1.2`, [0.09, 0.09, 0.05], f),
              '#a8dcf2',
            ),
          ),
        ),
      ]
    },
  },
  shark: {
    words: 'shark dolphin porpoise orca',
    colours: ['#7f95aa', '#eef2f3', '#5f7489'],
    floats: 150,
    draw(stage) {
      const { main, light, dark, brush, act } = stage
      const f = stageFrame(stage, 0, -260, 280)
      return [
        part('tail', brush.solid(blob('-1.1 -0.06, -1.7 -0.66 c, -1.6 -0.1, -1.76 0.5 c, -1.1 0.2', f), dark, 9)),
        part('arm-left', brush.solid(fin('-0.2 0, 0.24 0, 0.0 0.8 c', act.far * 0.7, 100, -150, 190), dark, 7)),
        part(
          'body',
          brush.solid(blob('-0.14 -0.5, -0.3 -1.0 c, 0.3 -0.56', f), dark, 7),
          brush.solid(
            blob('0.4 -0.56, 1.1 -0.28, 1.42 0.1, 1.0 0.4, 0.2 0.52, -0.7 0.36, -1.3 0.06, -0.7 -0.3', f),
            main,
            18,
          ),
          brush.flat(blob('1.4 0.14, 1.0 0.4, 0.2 0.52, -0.7 0.36, -0.3 0.26, 0.5 0.24', f), light),
        ),
        part(
          'head',
          critterFace(stage, createFrame(0, 0, 0, 0.55, f), {
            x: 1.5,
            y: -0.16,
            apart: 0.42,
            size: 0.17,
            mouth: 0.36,
            width: 0.36,
          }),
        ),
        part(
          'arm-right',
          brush.solid(fin('-0.24 0, 0.24 0, -0.3 0.9 c', act.near * 0.8 + 10, -20, -160, 190), dark, 7),
        ),
      ]
    },
  },
  fish: {
    words: 'fish goldfish carp trout salmon herring',
    colours: ['#f0923c', '#fbd9a5', '#cc6a2a'],
    floats: 170,
    size: 0.86,
    draw(stage) {
      const { main, light, dark, brush, act } = stage
      const f = stageFrame(stage, 0, -260, 250)
      return [
        part(
          'tail',
          brush.solid(blob('-0.8 0.0, -1.3 -0.6, -1.7 -0.66 c, -1.5 0.0, -1.7 0.66 c, -1.3 0.56', f), dark, 9),
        ),
        part(
          'fins',
          brush.solid(blob('-0.5 -0.6, -0.3 -1.06, 0.3 -1.12 c, 0.4 -0.7', f), dark, 7),
          brush.solid(blob('-0.3 0.6, -0.1 1.04 c, 0.34 0.66', f), dark, 5),
        ),
        part(
          'body',
          brush.solid(
            blob('0.1 -0.78, 0.8 -0.5, 1.16 0.04, 0.8 0.54, 0.1 0.78, -0.6 0.44, -0.98 0.0, -0.6 -0.46', f),
            main,
            18,
          ),
          brush.flat(blob('1.14 0.1, 0.8 0.54, 0.1 0.78, -0.5 0.5, 0.2 0.44', f), light),
          readKnots('-0.5 0, -0.2 -0.24, -0.2 0.2, 0.04 0').map(([x = 0, y = 0]) =>
            brush.flat(
              tube(knots`${x} ${y - 0.14}, ${x - 0.1} ${y}, ${x} ${y + 0.14}`, [0.03, 0.05, 0.03], f),
              darker(main, 0.09),
            ),
          ),
        ),
        part(
          'head',
          critterFace(stage, createFrame(0, 0, 0, 0.72, f), {
            x: 0.74,
            y: -0.14,
            apart: 0.36,
            size: 0.16,
            mouth: 0.4,
            width: 0.24,
          }),
        ),
        part(
          'arm-right',
          brush.solid(fin('-0.16 0, 0.16 0, 0.2 0.5, -0.1 0.66', act.near + 24, -20, -240, 190), dark, 6),
        ),
      ]
    },
  },
  octopus: {
    words: 'octopus squid jellyfish kraken',
    colours: ['#b56aa8', '#e9bcd9', '#8d4a84'],
    draw(stage) {
      const { main, light, dark, brush, act } = stage
      const f = stageFrame(stage, 0, -440, 260)
      const arm = (x: number, out: number, up: number, colour: string) =>
        brush.solid(
          tube(
            knots`${x} -300, ${x * 1.4 + out * 0.5} -140, ${x * 1.6 + out} ${-60 - up * 0.4}, ${x * 1.6 + out * 1.5} ${-110 - up}`,
            [96, 80, 58, 30],
          ),
          colour,
          9,
        )
      const raisedFar = Math.abs(act.far) > 60 ? 260 : 0
      const raisedNear = Math.abs(act.near) > 60 ? 260 : 0
      return [
        part('arm-left', arm(110, 170, raisedFar, darker(main, 0.05))),
        part('legs', arm(-60, -50, 0, darker(main, 0.05)), arm(70, 60, 0, darker(main, 0.05))),
        part(
          'body',
          brush.solid(
            blob('0 -1.2, 0.82 -0.86, 1.0 -0.1, 0.74 0.54, 0 0.7, -0.74 0.54, -1.0 -0.1, -0.82 -0.86', f),
            main,
            22,
          ),
          brush.flat(oval(-0.4, -0.74, 0.16, 0.1, f), light, 0.8),
        ),
        part('head', critterFace(stage, f, { x: 0.14 * stage.turn, y: -0.28, apart: 0.36, size: 0.125, mouth: 0.08 })),
        part('legs-near', arm(-20, -70, 10, main), arm(34, 90, 14, main)),
        part(
          'arm-right',
          arm(-110, -170, raisedNear, main),
          [0, 1, 2].map((i) =>
            brush.flat(
              oval(-214 - i * 46, -116 - i * 2 - (raisedNear ? i * 40 : 0), 13 - i * 2, 13 - i * 2),
              lighter(dark, 0.2),
            ),
          ),
        ),
      ]
    },
  },
  crab: {
    words: 'crab lobster',
    colours: ['#dd5a41', '#f5b19a', '#a83c2c'],
    size: 0.84,
    draw(stage) {
      const { main, light, brush, act } = stage
      const f = stageFrame(stage, 0, -190, 220)
      const claw = (side: 1 | -1, turn: number) => {
        const lift = Math.abs(turn) > 60 ? 190 : 40
        const hand = [side * 320, -230 - lift] as const
        return [
          ...brush.solid(tube([[side * 170, -170], [side * 290, -150 - lift * 0.2], hand], [56, 48, 46]), main, 7),
          ...brush.solid(
            blob(
              '-0.3 0.5, -0.72 -0.2, -0.5 -0.9, -0.06 -1.1 c, -0.1 -0.5 c, 0.3 -1.0 c, 0.66 -0.6, 0.56 0.1, 0.2 0.5',
              createFrame(hand[0], hand[1], side * 12, 100),
            ),
            main,
            9,
          ),
        ]
      }
      const legs = (side: number) =>
        [0, 1, 2].map((i) =>
          brush.plain(
            tube(
              knots`${side * 150} ${-120 + i * 10}, ${side * (250 - i * 20)} ${-120 + i * 14}, ${side * (290 - i * 34 + act.stride * 10)} -8`,
              [30, 26, 12],
            ),
            darker(main, 0.06),
          ),
        )
      return [
        part('leg-left', legs(1)),
        part('leg-right', legs(-1)),
        part('arm-left', claw(1, act.far)),
        part(
          'body',
          brush.solid(oval(0, 0, 1.06, 0.72, f), main, 18),
          brush.flat(blob('-0.7 0.3, 0 0.46, 0.7 0.3, 0.4 0.62, -0.4 0.62', f), light),
        ),
        part('head', critterFace(stage, f, { x: 0.06, y: -0.22, apart: 0.32, size: 0.12, mouth: 0.12 })),
        part('arm-right', claw(-1, act.near)),
      ]
    },
  },
  snake: {
    words: 'snake serpent viper cobra eel',
    colours: ['#6aa84f', '#dfe9a8', '#477a36'],
    size: 0.94,
    draw(stage) {
      const { main, light, dark, brush, act } = stage
      const rise = stage.act.squash < 0.86 ? 120 : 330 * act.squash
      const head = [150, -rise] as const
      const f = createFrame(head[0], head[1] - 60, act.tilt, 128)
      const ring = (x: number, y: number, rx: number, ry: number, w: number) =>
        brush.solid(
          tube(
            Array.from(
              { length: 9 },
              (_, i): Knot => [x + Math.cos((i * Math.PI) / 4) * rx, y + Math.sin((i * Math.PI) / 4) * ry],
            ),
            Array.from({ length: 9 }, () => w),
          ),
          main,
          12,
        )
      return [
        part('tail', brush.solid(tube('-160 -60, -320 -46, -400 -110, -440 -190', [96, 80, 50, 12]), main, 9)),
        part(
          'body',
          ring(-20, -62, 200, 24, 104),
          ring(-10, -140, 150, 18, 96),
          brush.solid(
            tube(knots`-90 -190, 40 -230, 170 ${-rise * 0.7 - 60}, ${head[0]} ${head[1] - 40}`, [100, 104, 100, 92]),
            main,
            13,
          ),
          [-180, -90, 0, 90].map((x) => brush.flat(oval(x, -74 + Math.abs(x) * 0.06, 26, 15), dark)),
          [-100, -20, 60].map((x) => brush.flat(oval(x, -146, 22, 13), dark)),
        ),
        part(
          'head',
          brush.solid(
            blob('0 -0.84, 0.7 -0.66, 1.12 0.0, 0.98 0.46, 0.4 0.7, -0.3 0.66, -0.9 0.4, -0.98 -0.1, -0.66 -0.66', f),
            main,
            12,
          ),
          brush.flat(blob('-0.86 0.32, 0.2 0.3, 1.06 0.24, 0.9 0.5, 0.4 0.7, -0.3 0.66', f), light),
          brush.flat(tube('0.5 0.56, 0.86 0.78, 1.06 0.7', [0.07, 0.06, 0.03], f), '#d9444c'),
          brush.flat(tube('0.86 0.78, 1.02 0.94', [0.06, 0.03], f), '#d9444c'),
          critterFace(stage, f, { x: 0.16, y: -0.2, apart: 0.42, size: 0.16, mouth: 0.38, width: 0.3 }),
        ),
      ]
    },
  },
} satisfies Record<string, Critter>
