/** Parameters as Payload reads them: `{a: {b: ['c']}}` becomes `a[b][0]=c`. Halves of letters are left out. */
export function toSearch(parameters: object): URLSearchParams {
  const search = new URLSearchParams()
  const add = (name: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) add(`${name}[${key}]`, each)
    else search.append(wellFormed(name), wellFormed(String(value)))
  }
  for (const [name, value] of Object.entries(parameters)) add(name, value)
  return search
}

const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '')
