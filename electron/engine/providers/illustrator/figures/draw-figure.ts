import type { DrawRequest } from '../../provider.ts'
import type { Drawing, Tools } from '../drawing.ts'
import { chooseActing, looks, varyPose } from './acting.ts'
import { placeFigure } from './emit.ts'
import { chooseIdentity } from './identity.ts'
import { drawPerson } from './person.ts'
import { createPersonLook, findRole, personColours } from './person-look.ts'
import { createBrush } from './shape.ts'

/** Figure units that a standing figure of everyone's measure may take of the canvas. */
const fullHeight = 1120

/** A whole figure with its feet on the ground, in the pose and with the expression that is wished for. */
export function drawFigure(request: DrawRequest, tools: Tools): Drawing {
  const { wish, paint, random } = tools
  const { style, canvas } = request
  const choice = chooseActing(request, wish)
  const mirrored = wish.facing === 'left'
  const brush = createBrush(style, mirrored)
  const acting = {
    pose: varyPose(choice.pose, random.fork('pose')),
    mood: looks[choice.look],
    turn: wish.facing === 'front' && wish.noted.has('facing') ? 0 : 0.8,
  }
  const role = findRole(request)
  const look = chooseIdentity(request, (chance) => createPersonLook(request, wish, chance), personColours, paint)
  const parts = drawPerson(look, acting, brush)
  const small = look.head.age === 'child' ? 0.84 : look.head.age === 'baby' ? 0.66 : 1
  const nodes = placeFigure(
    parts,
    {
      canvas,
      scale: (canvas.height / fullHeight) * 0.86 * small * wish.scale,
      mirrored,
      lift: (acting.pose.lift / 100) * 1000,
      shadow: true,
    },
    style,
    paint,
  )
  return {
    nodes,
    credits: [
      {
        title: 'Inkcue figure',
        author: 'Inkcue',
        licence: 'generated',
        url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    ],
    label: `${role ?? 'person'}, ${choice.pose}, ${choice.look}`,
    approximate: role === null,
  }
}
