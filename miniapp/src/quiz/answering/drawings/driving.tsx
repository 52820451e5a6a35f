import { At, Motorbike } from './parts'

/** In cars, and after a crash. */
export const driving = {
  'child-front-seat': (
    <>
      <rect className="ct-d-paper" x="96" y="4" width="128" height="204" rx="34" />
      <path className="ct-d-soft" d="M110 56c20-22 80-22 100 0l-8 16h-84z" />
      <path d="M116 156h88M104 96v52M216 96v52" />
      <At x={134} y={112}>
        <rect className="ct-d-soft" x="-22" y="-22" width="44" height="44" rx="10" />
        <path className="ct-d-accent" d="M-20 6c0-22 40-22 40 0l-2 14h-36z" />
        <circle className="ct-d-paper" cx="0" cy="2" r="12" />
        <ellipse cx="0" cy="-28" rx="15" ry="5" />
        <path d="M-14-4l4-20M14-4l-4-20" />
      </At>
      <At x={186} y={112}>
        <rect className="ct-d-soft" x="-22" y="-22" width="44" height="44" rx="10" />
        <path className="ct-d-uniform" d="M-12 8c0-14 24-14 24 0l-2 10h-20z" />
        <circle className="ct-d-paper" cx="0" cy="2" r="8" />
      </At>
      <rect className="ct-d-soft" x="112" y="166" width="96" height="28" rx="10" />
    </>
  ),
  'seat-belt-off': (
    <>
      <path className="ct-d-soft" d="M40 204V84c10-50 50-66 110-66h70l60 78v108z" />
      <path className="ct-d-paper" d="M62 116c8-56 36-78 90-78h58l44 60H168z" />
      {/* The belt hangs from the pillar, its tongue free. */}
      <path className="ct-d-belt" d="M76 76v84" />
      <rect className="ct-d-ink" x="68" y="158" width="16" height="20" rx="3" />
      <path className="ct-d-accent" d="M104 204c0-56 12-76 34-76s32 20 34 76z" />
      <circle className="ct-d-paper" cx="140" cy="98" r="24" />
      <path d="M154 150l46 2" className="ct-d-thick" />
      <ellipse cx="212" cy="158" rx="10" ry="32" transform="rotate(16 212 158)" />
    </>
  ),
  'crash-scene': (
    <>
      <rect className="ct-d-road" x="0" y="120" width="320" height="84" />
      <path className="ct-d-mark" d="M0 186h320" strokeDasharray="26 18" />
      <g transform="translate(48 160) rotate(-62) scale(.8)">
        <Motorbike />
      </g>
      <g transform="translate(200 172) rotate(12) scale(-.8 -.62)">
        <Motorbike />
      </g>
      <At x={222} y={160}>
        <circle className="ct-d-paper" cx="0" cy="-52" r="12" />
        <path className="ct-d-thick" d="M0-40l-6 36" />
        <path d="M-6-4l26-8 16 10M-2-30l18 10 6-14" />
        <path className="ct-d-danger" d="M8-16l8 8M16-16l-8 8" />
      </At>
      <At x={286} y={164}>
        <circle className="ct-d-paper" cx="0" cy="-104" r="12" />
        <path className="ct-d-thick" d="M0-92v46" />
        <path d="M0-46l-10 44M0-46l10 44M0-84l-24 14M0-84l16 26" />
      </At>
    </>
  ),
}
