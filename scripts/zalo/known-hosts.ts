/**
 * Hosts whose names stand in the package's code. `asked`: the phone sends something there by itself or when the
 * person asks for it; `opened`: only where a link leads, which the person is asked about first; `named`: a name in
 * a format or a message, never asked.
 */
export const knownHosts: Record<string, { use: 'asked' | 'opened' | 'named'; why: string }> = {
  'graph.zalo.me': { use: 'asked', why: 'Zalo’s SDK' },
  'h5.zalo.me': { use: 'asked', why: 'Zalo’s SDK: links for sharing, tokens, its log' },
  'h5.zdn.vn': { use: 'asked', why: 'Zalo’s host of mini apps: the package’s own files' },
  'oauth.zaloapp.com': { use: 'asked', why: 'Zalo’s SDK: its login' },
  'mini.zalo.me': { use: 'named', why: 'Zalo’s SDK: its documentation' },
  'miniapp.zalo.me': { use: 'named', why: 'Zalo’s SDK: its documentation' },
  'payment-mini.zalo.me': { use: 'named', why: 'Zalo’s SDK: paying, which the app never does' },
  'zalo.me': { use: 'opened', why: 'links by which others open a page, and chats' },
  'www.openstreetmap.org': { use: 'opened', why: 'directions to an address' },
  'leafletjs.com': { use: 'opened', why: 'the map’s maker, where a map is shown' },
  'json-schema.org': { use: 'named', why: 'the name of a format' },
  'schema.org': { use: 'named', why: 'the name of a vocabulary' },
  'www.w3.org': { use: 'named', why: 'names of SVG and XML' },
  'reactjs.org': { use: 'named', why: 'in React’s messages' },
  'reactrouter.com': { use: 'named', why: 'in the router’s messages' },
}
