import { At, Lights, Motorbike, Rider } from './parts'

/** Motorbikes, bicycles and who rides them. */
export const riding = {
  'helmet-open': (
    <>
      <path className="ct-d-soft" d="M88 198c4-40 36-44 72-44s68 4 72 44z" />
      <path className="ct-d-paper" d="M116 92c0 36 16 60 44 60s44-24 44-60z" />
      <path d="M142 108h.01M178 108h.01" className="ct-d-thick" />
      <path d="M148 132c8 5 16 5 24 0" />
      <path className="ct-d-accent" d="M100 96c0-84 120-84 120 0z" />
      <path d="M96 96h128" className="ct-d-thick" />
      <path d="M112 98c-6 26-10 40-22 62M208 98c6 26 10 40 22 62" />
      <path className="ct-d-soft" d="M84 158h12v10H84zM224 158h12v10h-12z" />
    </>
  ),
  'three-on-motorbike': (
    <>
      <path d="M30 182h260" />
      <At x={88} y={158} scale={1.25}>
        <Motorbike />
        {[40, 15, -10].map((x, at) => (
          <At key={x} x={x} y={-32}>
            <Rider helmet arm={at === 0 ? undefined : 'M6-38l10 16 12-2'} />
          </At>
        ))}
      </At>
    </>
  ),
  'phone-while-riding': (
    <>
      <path d="M30 182h260" />
      <At x={96} y={158} scale={1.25}>
        <Motorbike />
        <At x={28} y={-32}>
          <Rider
            helmet
            arm="M6-38l14 18 14-4M6-36l16 6 14-26"
            head={<rect className="ct-d-ink" x="32" y="-74" width="11" height="20" rx="2" />}
          />
        </At>
      </At>
      <path d="M216 46c8 4 8 16 0 20M228 38c14 8 14 28 0 36" />
    </>
  ),
  'wrong-way': (
    <>
      <rect className="ct-d-road" x="90" y="-4" width="140" height="210" />
      <path d="M90-4v210M230-4v210" />
      {[64, 150].map((y) => (
        <path key={y} className="ct-d-mark" d={`M124 ${y}v-36M110 ${y - 22}l14-18 14 18`} />
      ))}
      {/* Seen from above, heading down. */}
      <At x={190} y={86}>
        <rect className="ct-d-ink" x="-6" y="-34" width="12" height="24" rx="6" />
        <rect className="ct-d-ink" x="-6" y="14" width="12" height="26" rx="6" />
        <path className="ct-d-accent" d="M-10-18h20v40h-20z" />
        <path d="M-22 18h44" className="ct-d-thick" />
        <path d="M-14-2L-18 16M14-2l4 18" />
        <circle className="ct-d-paper" cx="0" cy="-2" r="14" />
        <path d="M0 54v30M-10 74l10 12 10-12" className="ct-d-danger" />
      </At>
    </>
  ),
  'plate-covered': (
    <>
      <rect className="ct-d-paper" x="70" y="34" width="180" height="132" rx="12" />
      <text className="ct-d-plate" x="160" y="90" fontSize="42">
        89-K1
      </text>
      <text className="ct-d-plate" x="160" y="146" fontSize="46">
        234.56
      </text>
      <rect
        className="ct-d-cover"
        x="140"
        y="98"
        width="118"
        height="56"
        rx="4"
        transform="rotate(-5 200 126)"
      />
      <path d="M152 112l92-8M154 128l92-8M156 144l92-8" />
    </>
  ),
  'pedestrian-crossing': (
    <>
      <rect className="ct-d-road" x="0" y="120" width="320" height="84" />
      {[176, 206, 236, 266].map((x) => (
        <path key={x} className="ct-d-stripe" d={`M${x} 128h14l10 64h-14z`} />
      ))}
      <At x={36} y={164} scale={1.05}>
        <Motorbike />
        <At x={28} y={-32}>
          <Rider helmet />
        </At>
      </At>
      <At x={228} y={168}>
        <circle className="ct-d-paper" cx="0" cy="-112" r="14" />
        <path className="ct-d-thick" d="M0-96v50" />
        <path d="M0-46l-16 44M0-46l16 44M0-86l-20 26M0-86l20 26" />
      </At>
      <path d="M140 92c10-8 12-20 8-34M140 62l8-8 10 6" />
    </>
  ),
  'bike-red-light': (
    <>
      <rect className="ct-d-road" x="0" y="168" width="320" height="40" />
      <path className="ct-d-stripe" d="M84 168h10v32h-10z" />
      <path className="ct-d-thick" d="M50 148v22" />
      <At x={24} y={10} scale={0.9}>
        <Lights lit="red" />
      </At>
      <At x={150} y={150}>
        <circle className="ct-d-paper" cx="0" cy="0" r="30" />
        <circle className="ct-d-paper" cx="96" cy="0" r="30" />
        <path d="M0 0l30-44h46L40 0H0M30-44L40 0M96 0L74-54l12-6M22-52h18" />
        <At x={30} y={-54} scale={1.1}>
          <Rider arm="M6-38l18 16 22 12" />
        </At>
      </At>
    </>
  ),
  'wide-load': (
    <>
      <path d="M20 190h280" />
      <path className="ct-d-soft" d="M28 62h264v54H28z" />
      <path d="M28 88h264M92 62v54M160 62v54M228 62v54" />
      <circle className="ct-d-paper" cx="160" cy="34" r="18" />
      <path className="ct-d-ink" d="M141 34c0-26 38-26 38 0z" />
      <rect className="ct-d-accent" x="140" y="116" width="40" height="34" rx="6" />
      <rect className="ct-d-ink" x="150" y="146" width="20" height="44" rx="8" />
      <path d="M148 128h24" />
      <path d="M112 120h28M180 120h28" />
    </>
  ),
}
