import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runWrk } from './load'

type Mixed = {
  /** Origin on this machine. */
  url: string
  connections: number
  /** What is asked for all the time … */
  get: string
  headers: Record<string, string>
  /** … and what is posted beside it in every other stretch, from 256 addresses in turn. */
  post: { path: string; body: string; perSecond: number }
  seconds: number
}

/** Length of a stretch, and how much at its beginning is not counted: work of the one before may still come. */
const [lengthS, guardS] = [0.4, 0.15]

/** One stretch of the load: how many of the first kind, and how many posts, a second. */
export type Stretch = { isBeside: boolean; gets: number; posts: number }

/**
 * What a service answers to one sender that now asks for pages only, now posts among them as well, in
 * turns of 0.4 s: whatever else the machine does weighs on both, and the sender's work stays the same.
 * The first two seconds warm up and are left out.
 */
export function mixedLoad({ url, connections, get, headers, post, seconds }: Mixed): Stretch[] {
  const dir = mkdtempSync(path.join(tmpdir(), 'chung-tay-wrk-'))
  const script = path.join(dir, 'mixed.lua')
  const lua = (text: string) => `[==[${text}]==]`
  const table = Object.entries(headers).map(([name, value]) => `[ ${lua(name)} ]=${lua(value)}`)
  writeFileSync(
    script,
    `local ffi = require('ffi')
ffi.cdef[[typedef struct { long s; long ns; } moment; int clock_gettime(int, moment *);]]
local moment = ffi.new('moment')
local function now()
  ffi.C.clock_gettime(1, moment)
  return tonumber(moment.s) + tonumber(moment.ns) * 1e-9
end
local threads = {}
function setup(thread) table.insert(threads, thread) end

local page, batches = nil, {}
local interval, due, sent = 1 / ${post.perSecond}, 0, 0
local ends, counted, isBeside, gets, posts = 0, 0, false, 0, 0
stretches = ''
function init()
  page = wrk.format('GET', ${lua(get)}, {${table.join(',')}})
  for number = 0, 255 do
    local address = '10.' .. math.random(255) .. '.' .. math.random(255) .. '.' .. number
    batches[number] = wrk.format('POST', ${lua(post.path)},
      {['Content-Type']='text/plain', ['X-Forwarded-For']=address}, ${lua(post.body)})
  end
end
function request()
  local at = now()
  if at >= ends then
    if ends > 0 and counted then
      stretches = stretches .. string.format('%d %d %d %f;', isBeside and 1 or 0, gets, posts, at - counted)
    end
    isBeside, due, ends, counted = not isBeside, at + interval / 2, at + ${lengthS}, nil
  end
  if not counted and at >= ends - ${lengthS - guardS} then counted, gets, posts = at, 0, 0 end
  if isBeside and at >= due then
    due, posts, sent = due + interval, posts + 1, sent + 1
    return batches[sent % 256]
  end
  gets = gets + 1
  return page
end
function done() print('stretches: ' .. threads[1]:get('stretches')) end`,
  )
  try {
    const told = /stretches: (.*)/.exec(runWrk({ url, seconds, connections, script }))?.[1] ?? ''
    return told
      .split(';')
      .filter(Boolean)
      .map((stretch) => stretch.split(' ').map(Number) as [number, number, number, number])
      .map(([beside, gets, posts, length]) => ({
        isBeside: beside === 1,
        gets: gets / length,
        posts: posts / length,
      }))
      .slice(Math.ceil(2 / lengthS))
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
