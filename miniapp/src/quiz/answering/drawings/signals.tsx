import type { ReactNode } from 'react'
import { At, Lights, Officer } from './parts'

const pole = 'M160 176V198'
const light = (lights: ReactNode) => (
  <>
    <path className="ct-d-thick" d={pole} />
    <At x={130} y={24}>
      {lights}
    </At>
  </>
)

/** Traffic lights and the signals of an officer. */
export const signals = {
  'light-red': light(<Lights lit="red" />),
  'light-yellow': light(<Lights lit="yellow" />),
  'light-green': light(<Lights lit="green" />),
  'light-yellow-flashing': light(<Lights lit="yellow" isFlashing />),
  'officer-arm-up': (
    <>
      <path className="ct-d-road" d="M40 198l70-92h100l70 92" />
      <path d="M20 184h280" strokeDasharray="18 14" />
      <At x={160} y={184}>
        <Officer />
      </At>
    </>
  ),
  'officer-and-green-light': (
    <>
      <path d="M20 190h280" />
      <path className="ct-d-thick" d="M90 166v24" />
      <At x={60} y={16}>
        <Lights lit="green" />
      </At>
      <At x={220} y={190}>
        <Officer />
      </At>
    </>
  ),
}
