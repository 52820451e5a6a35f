/** Ordered: many browsers name others too. */
const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bcoc_coc_browser\//, 'Cốc Cốc'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bZalo/i, 'Zalo'],
  [/\bFxiOS\/|\bFirefox\//, 'Firefox'],
  [/\bCriOS\/|\bChrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'điện thoại Android'],
  [/\bWindows\b/, 'máy Windows'],
  [/\bMacintosh\b/, 'máy Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'máy Linux'],
]

/** The browser and the system that a `User-Agent` names, for people: “Chrome trên máy Windows”. */
export function deviceWords(agent: string | null): string {
  const named = (list: [RegExp, string][]) => list.find(([mark]) => mark.test(agent ?? ''))?.[1]
  const browser = named(browsers)
  const system = named(systems)
  if (!browser && !system) return 'Thiết bị không rõ'
  if (!system) return browser!
  return `${browser ?? 'Trình duyệt'} trên ${system}`
}
