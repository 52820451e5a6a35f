import { Words } from './parts'

/** Columns and rows of the dark squares beside the three corners. */
const cells = [
  [4, 0],
  [4, 2],
  [0, 4],
  [3, 4],
  [5, 4],
  [8, 4],
  [1, 5],
  [4, 5],
  [7, 5],
  [5, 7],
  [7, 7],
  [4, 8],
  [6, 8],
  [8, 8],
] as const

const corners = [
  [116, 48],
  [176, 48],
  [116, 108],
] as const

/** On tables and on houses. */
export const places = {
  'qr-sticker': (
    <>
      <path className="ct-d-soft" d="M20 150h280l14 44H6z" />
      <path className="ct-d-paper" d="M96 12h128v150H96z" />
      <Words x={160} y={36} size={14}>
        Quét nhận quà
      </Words>
      {corners.map(([x, y]) => (
        <g key={`${x} ${y}`}>
          <path d={`M${x} ${y}h28v28h-28z`} />
          <path className="ct-d-ink" d={`M${x + 9} ${y + 9}h10v10h-10z`} />
        </g>
      ))}
      {cells.map(([column, row]) => (
        <path
          key={`${column} ${row}`}
          className="ct-d-ink"
          d={`M${116 + column * 10} ${48 + row * 10}h7v7h-7z`}
        />
      ))}
    </>
  ),
  'barred-balcony': (
    <>
      <path className="ct-d-soft" d="M70 20h180v176H70z" />
      <path d="M70 106h180" />
      {/* The balcony above, closed by bars from floor to ceiling. */}
      <path className="ct-d-paper" d="M92 34h136v72H92z" />
      <path d="M112 34v72M132 34v72M152 34v72M172 34v72M192 34v72M208 34v72M92 58h136M92 82h136" />
      {/* One door below, the wall beside it without a window. */}
      <path className="ct-d-accent" d="M106 128h44v68h-44z" />
      <circle className="ct-d-paper" cx="140" cy="164" r="3" />
      <path d="M180 150h46M180 164h46M180 178h46M50 196h220" />
    </>
  ),
}
