import {
  i as __exportAll,
  n as require_react,
  o as __toESM,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import {
  A as SearchField,
  I as useStored,
  K as PhoneButton,
  O as Section,
  U as Button,
  Z as useLocation,
  _ as LinkList,
  ct as useBakedSearch,
  g as LinkItem,
  h as Chips,
  i as Skeleton,
  o as Page,
  ot as useSettings,
  p as Chip,
  st as useContent,
  t as EmptyState,
} from './ui-BkTNSg5-.js'
import { r as queries } from './queries-D3El3I6I.js'
import { n as isSyllable, r as fold, t as telexReadings } from './text-wkNry6Ps.js'
import { i as toLocalDate } from './local-date-CY22fD8G.js'
// src/text/word-key.ts
/**
 * What all spellings of one word share: folded, and `y` written `i` where it is the only vowel, since
 * both are written (lý/lí, kỹ/kĩ, Mỹ/Mĩ, quý/quí). "thúy" keeps its y: "thúi" is another word.
 */
function wordKey(word) {
  return iForY(fold(word))
}
/** Applies the same rule to a word whose letters may still carry a circumflex, breve or horn. */
function iForY(word) {
  return /^(?:[bcdghklmnprstvxđ]{0,3}|qu)y$/.test(word) ? `${word.slice(0, -1)}i` : word
}
var wordPattern = /[\p{L}\p{M}\p{N}]+/gu
/** The words of a text as written: runs of letters, marks and digits. */
function wordsOf(text) {
  return text.match(wordPattern) ?? []
}
// src/text/accents.ts
var tones = {
  '̀': 'f',
  '́': 's',
  '̃': 'x',
  '̉': 'r',
  '̣': 'j',
}
var anyTone = /[\u0300\u0301\u0303\u0309\u0323]/g
var anyMark = /[\u0300-\u036f]/g
/**
 * Takes a word apart. As the tone is kept beside the letters and not on one of them, the old and the
 * new way of placing it (hoà/hòa, thuỷ/thủy) give the same answer.
 */
function takeApart(word) {
  const decomposed = word.toLocaleLowerCase('vi').normalize('NFD')
  const toneMark = decomposed.match(anyTone)?.[0]
  const letters = iForY(decomposed.replace(anyTone, '').normalize('NFC'))
  return {
    key: iForY(plain(letters)),
    letters,
    tone: toneMark ? (tones[toneMark] ?? '') : '',
  }
}
/** Whether a word carries any mark: then whoever typed it meant that very word. */
function isAccented(word) {
  return word.tone !== '' || word.letters !== word.key
}
/**
 * Compares a typed word with a written one whose key is the same or begins with the typed key:
 * `same` marks, `fewer` (marks are missing in the typed one, none contradicts), or `different`.
 */
function compareAccents(typed, written) {
  if (typed.letters === written.letters && typed.tone === written.tone) return 'same'
  if (typed.tone !== '' && typed.tone !== written.tone) return 'different'
  for (let i = 0; i < typed.letters.length; i += 1)
    if (!(typed.letters[i] === typed.key[i]) && typed.letters[i] !== written.letters[i])
      return 'different'
  return 'fewer'
}
function plain(letters) {
  return letters.normalize('NFD').replace(anyMark, '').replace(/đ/g, 'd')
}
// src/text/sound.ts
/** Onsets that sound alike to many speakers and are therefore confused in writing. */
var alike = [
  [/^tr/, 'ch'],
  [/^s/, 'x'],
  [/^gi(?=[aeou])/, 'z'],
  [/^(?:g(?=i)|d|r)/, 'z'],
  [/^(?:l|n(?![gh]))/, 'l'],
  [/^(?:k(?!h)|q(?=u))/, 'c'],
  [/^ngh/, 'ng'],
  [/^gh/, 'g'],
]
/** A folded word as it sounds: words confused by tr/ch, s/x, d/gi/r, l/n, c/k/q, ng/ngh share it. */
function soundOf(word) {
  for (const [spelling, sound] of alike)
    if (spelling.test(word)) return word.replace(spelling, sound)
  return word
}
// src/search/search-document.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
var folders = {
  procedure: '/thu-tuc',
  unit: '/lien-he',
  handbook: '/cam-nang',
  alert: '/tin-nong',
  page: '/trang',
  'legal-document': '/van-ban',
}
/** The page of a document, by its kind and slug. */
function pagePath(kind, slug) {
  return `${folders[kind]}/${slug}`
}
// src/search/stop-words.ts
/** Words of asking and politeness: they say nothing about what is asked for. */
var stopWords = new Map(
  'tôi mình em anh chị cháu bác chúng ta muốn cần phải xin hỏi cho giúp nhờ làm thì là mà và với của về để tại ở đâu gì nào sao thế đó này kia có không được bị những các một khi nếu nên hay hoặc như bao nhiêu lâu mấy ạ à ơi vậy nhỉ nhé đi ra vào từ đến theo bằng cách thủ tục giờ nay hiện đang sẽ đã'
    .split(' ')
    .map((word) => [wordKey(word), takeApart(word)]),
)
/** Whether a word, typed with or without marks, may be a word of asking. */
function mayBeStopWord(word) {
  const stop = stopWords.get(word.key)
  return stop !== void 0 && compareAccents(word, stop) !== 'different'
}
/** Whether a word can only be a word of asking: typed as one, mark for mark. */
function isStopWord(word) {
  const typed = takeApart(word)
  const stop = stopWords.get(typed.key)
  return stop !== void 0 && compareAccents(typed, stop) === 'same'
}
/** Whether the word is left open by missing marks: "can" is "cần" or "căn". */
function isAmbiguousStopWord(word) {
  const stop = stopWords.get(word.key)
  return stop !== void 0 && isAccented(stop) && compareAccents(word, stop) === 'fewer'
}
// src/search/build-index.ts
/** Words kept of the running text of one document. */
var maxTextWords = 80
/** Makes the storable index of documents. */
function buildIndex(documents) {
  const look = wordReader()
  return {
    version: 1,
    entries: documents.map((document) => entryOf(document, look)),
  }
}
/** Looks at each word only once: a few hundred different ones make up almost any text. */
function wordReader() {
  const known = /* @__PURE__ */ new Map()
  return (word) => {
    const seen = known.get(word)
    if (seen) return seen
    const read = {
      key: wordKey(word),
      folded: fold(word),
      isStop: isStopWord(word),
    }
    known.set(word, read)
    return read
  }
}
function entryOf(document, look) {
  const { kind, title, slug, href } = document
  const codes = withoutRepeats(document.codes ?? [], [title])
  const keywords = withoutRepeats(document.keywords ?? [], [title, ...codes])
  const aliases = withoutRepeats(document.aliases ?? [], [title, ...keywords])
  const formerAreas = withoutRepeats(document.formerAreas ?? [], [])
  const words = textWords(
    document,
    [title, ...codes, ...keywords, ...aliases, ...formerAreas],
    look,
  )
  return {
    kind,
    title,
    slug,
    ...(href !== pagePath(kind, slug) && { href }),
    ...(codes.length > 0 && { codes }),
    ...(keywords.length > 0 && { keywords }),
    ...(aliases.length > 0 && { aliases }),
    ...(formerAreas.length > 0 && { formerAreas }),
    ...(words !== '' && { words }),
  }
}
function withoutRepeats(phrases, others) {
  const seen = new Set(others.map((phrase) => phrase.toLocaleLowerCase('vi').normalize('NFC')))
  return phrases.filter((phrase) => {
    const plain = phrase.toLocaleLowerCase('vi').normalize('NFC')
    if (seen.has(plain) || plain.trim() === '') return false
    seen.add(plain)
    return true
  })
}
function textWords(document, phrases, look) {
  const { summary = '', body = '' } = document
  const known = new Set(phrases.flatMap(wordsOf).map((word) => look(word).key))
  const words = /* @__PURE__ */ new Set()
  for (const word of wordsOf(`${summary} ${body}`)) {
    if (words.size === maxTextWords) break
    const { key, folded, isStop } = look(word)
    if (!isStop && !known.has(key)) words.add(folded)
  }
  return [...words].join(' ')
}
// src/search/group-hits.ts
/** Sorts hits, best first, into their kinds; the kind with the best hit comes first. */
function groupHits(hits) {
  const groups = /* @__PURE__ */ new Map()
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit])
  return [...groups].map(([kind, found]) => ({
    kind,
    hits: found,
  }))
}
// ../node_modules/minisearch/dist/es/SearchableMap.js
/** @ignore */
var ENTRIES = 'ENTRIES'
/** @ignore */
var KEYS = 'KEYS'
/** @ignore */
var VALUES = 'VALUES'
/** @ignore */
var LEAF = ''
/**
 * @private
 */
var TreeIterator = class {
  constructor(set, type) {
    const node = set._tree
    const keys = Array.from(node.keys())
    this.set = set
    this._type = type
    this._path =
      keys.length > 0
        ? [
            {
              node,
              keys,
            },
          ]
        : []
  }
  next() {
    const value = this.dive()
    this.backtrack()
    return value
  }
  dive() {
    if (this._path.length === 0)
      return {
        done: true,
        value: void 0,
      }
    const { node, keys } = last$1(this._path)
    if (last$1(keys) === LEAF)
      return {
        done: false,
        value: this.result(),
      }
    const child = node.get(last$1(keys))
    this._path.push({
      node: child,
      keys: Array.from(child.keys()),
    })
    return this.dive()
  }
  backtrack() {
    if (this._path.length === 0) return
    const keys = last$1(this._path).keys
    keys.pop()
    if (keys.length > 0) return
    this._path.pop()
    this.backtrack()
  }
  key() {
    return (
      this.set._prefix +
      this._path
        .map(({ keys }) => last$1(keys))
        .filter((key) => key !== LEAF)
        .join('')
    )
  }
  value() {
    return last$1(this._path).node.get(LEAF)
  }
  result() {
    switch (this._type) {
      case VALUES:
        return this.value()
      case KEYS:
        return this.key()
      default:
        return [this.key(), this.value()]
    }
  }
  [Symbol.iterator]() {
    return this
  }
}
var last$1 = (array) => {
  return array[array.length - 1]
}
/**
 * @ignore
 */
var fuzzySearch = (node, query, maxDistance) => {
  const results = /* @__PURE__ */ new Map()
  if (query === void 0) return results
  const n = query.length + 1
  const m = n + maxDistance
  const matrix = new Uint8Array(m * n).fill(maxDistance + 1)
  for (let j = 0; j < n; ++j) matrix[j] = j
  for (let i = 1; i < m; ++i) matrix[i * n] = i
  recurse(node, query, maxDistance, results, matrix, 1, n, '')
  return results
}
var recurse = (node, query, maxDistance, results, matrix, m, n, prefix) => {
  const offset = m * n
  key: for (const key of node.keys())
    if (key === LEAF) {
      const distance = matrix[offset - 1]
      if (distance <= maxDistance) results.set(prefix, [node.get(key), distance])
    } else {
      let i = m
      for (let pos = 0; pos < key.length; ++pos, ++i) {
        const char = key[pos]
        const thisRowOffset = n * i
        const prevRowOffset = thisRowOffset - n
        let minDistance = matrix[thisRowOffset]
        const jmin = Math.max(0, i - maxDistance - 1)
        const jmax = Math.min(n - 1, i + maxDistance)
        for (let j = jmin; j < jmax; ++j) {
          const different = char !== query[j]
          const rpl = matrix[prevRowOffset + j] + +different
          const del = matrix[prevRowOffset + j + 1] + 1
          const ins = matrix[thisRowOffset + j] + 1
          const dist = (matrix[thisRowOffset + j + 1] = Math.min(rpl, del, ins))
          if (dist < minDistance) minDistance = dist
        }
        if (minDistance > maxDistance) continue key
      }
      recurse(node.get(key), query, maxDistance, results, matrix, i, n, prefix + key)
    }
}
/**
 * A class implementing the same interface as a standard JavaScript
 * [`Map`](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map)
 * with string keys, but adding support for efficiently searching entries with
 * prefix or fuzzy search. This class is used internally by {@link MiniSearch}
 * as the inverted index data structure. The implementation is a radix tree
 * (compressed prefix tree).
 *
 * Since this class can be of general utility beyond _MiniSearch_, it is
 * exported by the `minisearch` package and can be imported (or required) as
 * `minisearch/SearchableMap`.
 *
 * @typeParam T  The type of the values stored in the map.
 */
var SearchableMap = class SearchableMap {
  /**
   * The constructor is normally called without arguments, creating an empty
   * map. In order to create a {@link SearchableMap} from an iterable or from an
   * object, check {@link SearchableMap.from} and {@link
   * SearchableMap.fromObject}.
   *
   * The constructor arguments are for internal use, when creating derived
   * mutable views of a map at a prefix.
   */
  constructor(tree = /* @__PURE__ */ new Map(), prefix = '') {
    this._size = void 0
    this._tree = tree
    this._prefix = prefix
  }
  /**
   * Creates and returns a mutable view of this {@link SearchableMap},
   * containing only entries that share the given prefix.
   *
   * ### Usage:
   *
   * ```javascript
   * let map = new SearchableMap()
   * map.set("unicorn", 1)
   * map.set("universe", 2)
   * map.set("university", 3)
   * map.set("unique", 4)
   * map.set("hello", 5)
   *
   * let uni = map.atPrefix("uni")
   * uni.get("unique") // => 4
   * uni.get("unicorn") // => 1
   * uni.get("hello") // => undefined
   *
   * let univer = map.atPrefix("univer")
   * univer.get("unique") // => undefined
   * univer.get("universe") // => 2
   * univer.get("university") // => 3
   * ```
   *
   * @param prefix  The prefix
   * @return A {@link SearchableMap} representing a mutable view of the original
   * Map at the given prefix
   */
  atPrefix(prefix) {
    if (!prefix.startsWith(this._prefix)) throw new Error('Mismatched prefix')
    const [node, path] = trackDown(this._tree, prefix.slice(this._prefix.length))
    if (node === void 0) {
      const [parentNode, key] = last(path)
      for (const k of parentNode.keys())
        if (k !== LEAF && k.startsWith(key)) {
          const node = /* @__PURE__ */ new Map()
          node.set(k.slice(key.length), parentNode.get(k))
          return new SearchableMap(node, prefix)
        }
    }
    return new SearchableMap(node, prefix)
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/clear
   */
  clear() {
    this._size = void 0
    this._tree.clear()
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/delete
   * @param key  Key to delete
   */
  delete(key) {
    this._size = void 0
    return remove(this._tree, key)
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/entries
   * @return An iterator iterating through `[key, value]` entries.
   */
  entries() {
    return new TreeIterator(this, ENTRIES)
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/forEach
   * @param fn  Iteration function
   */
  forEach(fn) {
    for (const [key, value] of this) fn(key, value, this)
  }
  /**
   * Returns a Map of all the entries that have a key within the given edit
   * distance from the search key. The keys of the returned Map are the matching
   * keys, while the values are two-element arrays where the first element is
   * the value associated to the key, and the second is the edit distance of the
   * key to the search key.
   *
   * ### Usage:
   *
   * ```javascript
   * let map = new SearchableMap()
   * map.set('hello', 'world')
   * map.set('hell', 'yeah')
   * map.set('ciao', 'mondo')
   *
   * // Get all entries that match the key 'hallo' with a maximum edit distance of 2
   * map.fuzzyGet('hallo', 2)
   * // => Map(2) { 'hello' => ['world', 1], 'hell' => ['yeah', 2] }
   *
   * // In the example, the "hello" key has value "world" and edit distance of 1
   * // (change "e" to "a"), the key "hell" has value "yeah" and edit distance of 2
   * // (change "e" to "a", delete "o")
   * ```
   *
   * @param key  The search key
   * @param maxEditDistance  The maximum edit distance (Levenshtein)
   * @return A Map of the matching keys to their value and edit distance
   */
  fuzzyGet(key, maxEditDistance) {
    return fuzzySearch(this._tree, key, maxEditDistance)
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/get
   * @param key  Key to get
   * @return Value associated to the key, or `undefined` if the key is not
   * found.
   */
  get(key) {
    const node = lookup(this._tree, key)
    return node !== void 0 ? node.get(LEAF) : void 0
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/has
   * @param key  Key
   * @return True if the key is in the map, false otherwise
   */
  has(key) {
    const node = lookup(this._tree, key)
    return node !== void 0 && node.has(LEAF)
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/keys
   * @return An `Iterable` iterating through keys
   */
  keys() {
    return new TreeIterator(this, KEYS)
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/set
   * @param key  Key to set
   * @param value  Value to associate to the key
   * @return The {@link SearchableMap} itself, to allow chaining
   */
  set(key, value) {
    if (typeof key !== 'string') throw new Error('key must be a string')
    this._size = void 0
    createPath(this._tree, key).set(LEAF, value)
    return this
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/size
   */
  get size() {
    if (this._size) return this._size
    /** @ignore */
    this._size = 0
    const iter = this.entries()
    while (!iter.next().done) this._size += 1
    return this._size
  }
  /**
   * Updates the value at the given key using the provided function. The function
   * is called with the current value at the key, and its return value is used as
   * the new value to be set.
   *
   * ### Example:
   *
   * ```javascript
   * // Increment the current value by one
   * searchableMap.update('somekey', (currentValue) => currentValue == null ? 0 : currentValue + 1)
   * ```
   *
   * If the value at the given key is or will be an object, it might not require
   * re-assignment. In that case it is better to use `fetch()`, because it is
   * faster.
   *
   * @param key  The key to update
   * @param fn  The function used to compute the new value from the current one
   * @return The {@link SearchableMap} itself, to allow chaining
   */
  update(key, fn) {
    if (typeof key !== 'string') throw new Error('key must be a string')
    this._size = void 0
    const node = createPath(this._tree, key)
    node.set(LEAF, fn(node.get(LEAF)))
    return this
  }
  /**
   * Fetches the value of the given key. If the value does not exist, calls the
   * given function to create a new value, which is inserted at the given key
   * and subsequently returned.
   *
   * ### Example:
   *
   * ```javascript
   * const map = searchableMap.fetch('somekey', () => new Map())
   * map.set('foo', 'bar')
   * ```
   *
   * @param key  The key to update
   * @param initial  A function that creates a new value if the key does not exist
   * @return The existing or new value at the given key
   */
  fetch(key, initial) {
    if (typeof key !== 'string') throw new Error('key must be a string')
    this._size = void 0
    const node = createPath(this._tree, key)
    let value = node.get(LEAF)
    if (value === void 0) node.set(LEAF, (value = initial()))
    return value
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/values
   * @return An `Iterable` iterating through values.
   */
  values() {
    return new TreeIterator(this, VALUES)
  }
  /**
   * @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Map/@@iterator
   */
  [Symbol.iterator]() {
    return this.entries()
  }
  /**
   * Creates a {@link SearchableMap} from an `Iterable` of entries
   *
   * @param entries  Entries to be inserted in the {@link SearchableMap}
   * @return A new {@link SearchableMap} with the given entries
   */
  static from(entries) {
    const tree = new SearchableMap()
    for (const [key, value] of entries) tree.set(key, value)
    return tree
  }
  /**
   * Creates a {@link SearchableMap} from the iterable properties of a JavaScript object
   *
   * @param object  Object of entries for the {@link SearchableMap}
   * @return A new {@link SearchableMap} with the given entries
   */
  static fromObject(object) {
    return SearchableMap.from(Object.entries(object))
  }
}
var trackDown = (tree, key, path = []) => {
  if (key.length === 0 || tree == null) return [tree, path]
  for (const k of tree.keys())
    if (k !== LEAF && key.startsWith(k)) {
      path.push([tree, k])
      return trackDown(tree.get(k), key.slice(k.length), path)
    }
  path.push([tree, key])
  return trackDown(void 0, '', path)
}
var lookup = (tree, key) => {
  if (key.length === 0 || tree == null) return tree
  for (const k of tree.keys())
    if (k !== LEAF && key.startsWith(k)) return lookup(tree.get(k), key.slice(k.length))
}
var createPath = (node, key) => {
  const keyLength = key.length
  outer: for (let pos = 0; node && pos < keyLength;) {
    for (const k of node.keys())
      if (k !== LEAF && key[pos] === k[0]) {
        const len = Math.min(keyLength - pos, k.length)
        let offset = 1
        while (offset < len && key[pos + offset] === k[offset]) ++offset
        const child = node.get(k)
        if (offset === k.length) node = child
        else {
          const intermediate = /* @__PURE__ */ new Map()
          intermediate.set(k.slice(offset), child)
          node.set(key.slice(pos, pos + offset), intermediate)
          node.delete(k)
          node = intermediate
        }
        pos += offset
        continue outer
      }
    const child = /* @__PURE__ */ new Map()
    node.set(key.slice(pos), child)
    return child
  }
  return node
}
var remove = (tree, key) => {
  const [node, path] = trackDown(tree, key)
  if (node === void 0) return
  node.delete(LEAF)
  if (node.size === 0) cleanup(path)
  else if (node.size === 1) {
    const [key, value] = node.entries().next().value
    merge(path, key, value)
  }
}
var cleanup = (path) => {
  if (path.length === 0) return
  const [node, key] = last(path)
  node.delete(key)
  if (node.size === 0) cleanup(path.slice(0, -1))
  else if (node.size === 1) {
    const [key, value] = node.entries().next().value
    if (key !== LEAF) merge(path.slice(0, -1), key, value)
  }
}
var merge = (path, key, value) => {
  if (path.length === 0) return
  const [node, nodeKey] = last(path)
  node.set(nodeKey + key, value)
  node.delete(nodeKey)
}
var last = (array) => {
  return array[array.length - 1]
}
// src/search/dictionary.ts
function emptyDictionary() {
  return {
    terms: new SearchableMap(),
    keys: [],
    variants: [],
    variantsOfTerm: [],
    termOfVariant: [],
    bySound: /* @__PURE__ */ new Map(),
  }
}
/** Makes the function that answers the number of a written word's variant, adding it if it is new. */
function variantAdder(dictionary) {
  const marked = /* @__PURE__ */ new Map()
  const unmarked = /* @__PURE__ */ new Map()
  return (word, isUnmarked) => {
    const known = isUnmarked ? unmarked : marked
    const id =
      known.get(word) ??
      addVariant(dictionary, {
        ...takeApart(word),
        isUnmarked,
      })
    known.set(word, id)
    return id
  }
}
/** The number of a term, adding it if it is new; a term without variants is known but in no document. */
function termNumber(dictionary, key) {
  const known = dictionary.terms.get(key)
  if (known !== void 0) return known
  const term = dictionary.keys.push(key) - 1
  dictionary.terms.set(key, term)
  dictionary.variantsOfTerm.push([])
  const sound = soundOf(key)
  const alike = dictionary.bySound.get(sound)
  if (alike) alike.push(term)
  else dictionary.bySound.set(sound, [term])
  return term
}
function addVariant(dictionary, variant) {
  const term = termNumber(dictionary, variant.key)
  const variants = dictionary.variantsOfTerm[term]
  const same = variants.find((id) => isSame(dictionary.variants[id], variant))
  if (same !== void 0) return same
  const id = dictionary.variants.push(variant) - 1
  dictionary.termOfVariant.push(term)
  variants.push(id)
  return id
}
function isSame(one, other) {
  return (
    one.letters === other.letters && one.tone === other.tone && one.isUnmarked === other.isUnmarked
  )
}
// src/search/fields.ts
var fieldBit = {
  title: 1,
  keywords: 2,
  aliases: 4,
  formerAreas: 8,
  words: 16,
}
/** How much it says of a document that a word stands in this field. */
var fieldWeight = {
  title: 1,
  keywords: 0.9,
  aliases: 0.9,
  formerAreas: 0.8,
  words: 0.3,
}
/** The weight of the best field among the set bits. */
var weightOfBits = Float32Array.from({ length: 32 }, (_, bits) =>
  Math.max(
    0,
    ...Object.keys(fieldBit)
      .filter((field) => bits & fieldBit[field])
      .map((field) => fieldWeight[field]),
  ),
)
// src/search/neighbours.ts
function addNeighbours(neighbours, one, other) {
  add(neighbours, one, other)
  add(neighbours, other, one)
}
/** Whether two words stand next to each other somewhere, in either order. */
function areNeighbours({ dictionary, neighbours }, one, other) {
  const [a, b] = [dictionary.terms.get(one), dictionary.terms.get(other)]
  return a !== void 0 && b !== void 0 && (neighbours.get(a)?.has(b) ?? false)
}
/** The word beginning with `start` that stands next to a word, if there is one. */
function neighbourStarting({ dictionary, neighbours }, word, start) {
  const term = dictionary.terms.get(word)
  for (const other of (term !== void 0 && neighbours.get(term)) || []) {
    const key = dictionary.keys[other]
    if (key.startsWith(start)) return key
  }
}
function add(neighbours, one, other) {
  const known = neighbours.get(one)
  if (known) known.add(other)
  else neighbours.set(one, /* @__PURE__ */ new Set([other]))
}
// src/search/synonyms-table.ts
/** Names of one thing: whoever types one finds what carries any other. */
var sameThing = [
  [
    'căn cước',
    'cccd',
    'cc',
    'cmnd',
    'cmt',
    'cmtnd',
    'căn cước công dân',
    'thẻ căn cước công dân',
    'chứng minh nhân dân',
    'chứng minh thư',
    'chứng minh thư nhân dân',
    'thẻ chip',
    'căn cước gắn chip',
    'căn cước công dân gắn chip',
    'thẻ cc',
  ],
  ['hộ khẩu', 'hk', 'shk', 'sổ hk', 'sổ hộ khẩu'],
  ['hộ chiếu', 'hc', 'hch', 'passport', 'pasport', 'pp'],
  ['xuất nhập cảnh', 'xnc', 'qlxnc', 'pa08', 'xuất cảnh nhập cảnh', 'quản lý xuất nhập cảnh'],
  ['đăng ký thường trú', 'dktt', 'đktt', 'đk thường trú', 'đăng ký hộ khẩu'],
  ['đăng ký tạm trú', 'dkt', 'đk tạm trú', 'kt3', 'kt2', 'dktamtru'],
  [
    'xác nhận thông tin cư trú',
    'xác nhận thông tin về cư trú',
    'xntt',
    'ct07',
    'ct08',
    'xác nhận cư trú',
    'giấy xác nhận cư trú',
    'xác nhận nơi cư trú',
  ],
  [
    'chứng nhận đăng ký xe',
    'đăng ký xe',
    'dkx',
    'đkx',
    'cavet',
    'cà vẹt',
    'cà vẹt xe',
    'giấy đăng ký xe',
    'giấy tờ xe',
  ],
  ['biển số', 'biển số xe', 'bsx', 'bks', 'biển kiểm soát', 'bảng số xe'],
  ['giấy phép lái xe', 'gplx', 'blx', 'bằng lái', 'bằng lái xe', 'giấy phép lái', 'bằng xe'],
  ['lý lịch tư pháp', 'lltp', 'phiếu lý lịch tư pháp', 'phiếu lltp', 'giấy lý lịch tư pháp'],
  [
    'định danh điện tử',
    'vneid',
    'vn eid',
    'vneit',
    'vnied',
    'vnid',
    'định danh',
    'đddt',
    'đdđt',
    'tài khoản định danh điện tử',
    'tài khoản định danh',
    'tk định danh',
  ],
  ['an ninh trật tự', 'antt', 'an ninh, trật tự'],
  ['phòng cháy chữa cháy', 'pccc', 'pc07', 'phòng cháy và chữa cháy', 'phòng cháy'],
  ['quản lý hành chính về trật tự xã hội', 'pc06', 'qlhc', 'qlhc về ttxh', 'ttxh'],
  ['cảnh sát giao thông', 'csgt', 'pc08', 'công an giao thông'],
  ['an ninh mạng', 'pa05', 'a05'],
  ['người nước ngoài', 'nnn', 'ndt', 'khách nước ngoài', 'khách tây', 'người ngoại quốc'],
  ['thị thực', 'visa', 'vi sa'],
  ['bảo hiểm xã hội', 'bhxh'],
  ['mạng xã hội', 'mxh'],
  ['cộng tác viên', 'ctv'],
  ['dịch vụ công', 'dvc'],
  ['giấy chứng nhận', 'gcn'],
  ['giấy khai sinh', 'gks', 'khai sinh'],
  ['số điện thoại', 'sđt', 'sdt'],
  ['công an', 'ca', 'cong an nhan dan'],
  ['viện kiểm sát', 'vks'],
  ['phương tiện giao thông', 'ptgt'],
  ['mã otp', 'otp', 'mã xác thực'],
  ['giả danh', 'giả mạo', 'mạo danh'],
  ['tiền ảo', 'tiền điện tử', 'tiền số', 'bitcoin', 'crypto', 'coin'],
  ['trực tuyến', 'online', 'qua mạng', 'trên mạng'],
  ['facebook', 'fb', 'phây búc'],
  ['deepfake', 'đíp phếch', 'giả khuôn mặt'],
  ['thành phố', 'tp'],
  ['thị trấn', 'ttr'],
]
/** What people say when they need something that has another name; weaker than a name of it. */
var leadsTo = [
  {
    says: ['tt'],
    means: ['thường trú', 'tạm trú'],
    factor: 0.7,
  },
  {
    says: ['hộ khẩu', 'hk', 'sổ hộ khẩu'],
    means: ['thường trú', 'cư trú'],
    factor: 0.6,
  },
  {
    says: ['ct01', 'tờ khai ct01', 'mẫu ct01'],
    means: ['tờ khai thay đổi thông tin cư trú', 'đăng ký thường trú', 'đăng ký tạm trú'],
    factor: 0.7,
  },
  {
    says: ['a1', 'a2', 'b1', 'b2', 'c1', 'bằng a1', 'bằng a2', 'bằng b1', 'bằng b2', 'bằng c'],
    means: ['giấy phép lái xe'],
    factor: 0.75,
  },
  {
    says: ['lý lịch', 'phiếu số 1', 'phiếu số 2', 'tiền án', 'tiền sự', 'án tích', 'sở tư pháp'],
    means: ['lý lịch tư pháp'],
    factor: 0.8,
  },
  {
    says: ['sở gtvt', 'sở giao thông', 'sở giao thông vận tải'],
    means: ['giấy phép lái xe'],
    factor: 0.8,
  },
  {
    says: ['mức 2', 'mức độ 2', 'định danh mức 2'],
    means: ['định danh điện tử mức độ 2', 'định danh điện tử'],
    factor: 0.8,
  },
  {
    says: ['mất', 'rơi', 'đánh rơi', 'thất lạc'],
    means: ['cấp lại', 'trình báo mất'],
    factor: 0.6,
  },
  {
    says: ['hỏng', 'gãy', 'rách', 'hư', 'hư hỏng', 'bong tróc'],
    means: ['cấp lại', 'cấp đổi'],
    factor: 0.6,
  },
  {
    says: ['mờ', 'phai'],
    means: ['đổi', 'cấp đổi'],
    factor: 0.5,
  },
  {
    says: ['hết hạn', 'quá hạn', 'sắp hết hạn', 'hết thời hạn'],
    means: ['cấp đổi', 'đổi', 'gia hạn'],
    factor: 0.65,
  },
  {
    says: ['làm lại', 'xin lại', 'in lại'],
    means: ['cấp lại'],
    factor: 0.9,
  },
  {
    says: ['làm mới', 'xin cấp', 'làm lần đầu'],
    means: ['cấp'],
    factor: 0.7,
  },
  {
    says: ['sai thông tin', 'sai tên', 'sai ngày sinh', 'sửa thông tin', 'đổi tên'],
    means: ['điều chỉnh thông tin', 'cấp đổi'],
    factor: 0.6,
  },
  {
    says: [
      'nhập khẩu',
      'nhập hộ khẩu',
      'chuyển hộ khẩu',
      'chuyển khẩu',
      'nhập hộ',
      'làm hộ khẩu',
      'nhập tịch hộ',
    ],
    means: ['đăng ký thường trú'],
    factor: 0.9,
  },
  {
    says: ['cắt khẩu', 'xóa khẩu', 'cắt hộ khẩu', 'xóa hộ khẩu'],
    means: ['xóa đăng ký thường trú'],
    factor: 0.9,
  },
  {
    says: ['tách khẩu', 'tách hộ khẩu', 'tách sổ', 'tách sổ hộ khẩu'],
    means: ['tách hộ'],
    factor: 0.95,
  },
  {
    says: ['ở trọ', 'thuê trọ', 'nhà trọ', 'phòng trọ', 'thuê nhà', 'trọ'],
    means: ['tạm trú'],
    factor: 0.7,
  },
  {
    says: [
      'sđt',
      'số điện thoại',
      'địa chỉ',
      'liên hệ',
      'trụ sở',
      'đường dây nóng',
      'giờ mở cửa',
      'giờ làm việc',
      'lịch làm việc',
    ],
    means: ['công an', 'phòng'],
    factor: 0.5,
  },
  {
    says: ['qua đêm', 'ngủ lại', 'ở lại', 'ở nhờ', 'khách đến chơi'],
    means: ['lưu trú'],
    factor: 0.7,
  },
  {
    says: ['đi vắng', 'vắng nhà', 'đi xa'],
    means: ['tạm vắng'],
    factor: 0.8,
  },
  {
    says: ['sinh con', 'mới sinh', 'trẻ sơ sinh', 'mới đẻ'],
    means: ['đăng ký thường trú', 'dưới 6 tuổi', 'dưới 14 tuổi'],
    factor: 0.5,
  },
  {
    says: ['trẻ em', 'trẻ con', 'em bé', 'cho con', 'con nhỏ', 'cho bé', 'cho cháu'],
    means: ['dưới 14 tuổi', 'dưới 6 tuổi'],
    factor: 0.7,
  },
  {
    says: [
      'bán xe',
      'mua xe cũ',
      'mua bán xe',
      'chuyển nhượng xe',
      'tặng xe',
      'cho xe',
      'đổi chủ xe',
    ],
    means: ['sang tên'],
    factor: 0.8,
  },
  {
    says: ['xe mới', 'mua xe', 'bấm biển', 'bốc biển'],
    means: ['đăng ký xe lần đầu'],
    factor: 0.8,
  },
  {
    says: ['đi nước ngoài', 'du lịch nước ngoài', 'đi du học', 'xuất khẩu lao động'],
    means: ['hộ chiếu'],
    factor: 0.7,
  },
  {
    says: ['trừ điểm', 'hết điểm', 'mất điểm', 'cộng điểm'],
    means: ['phục hồi điểm'],
    factor: 0.7,
  },
  {
    says: ['lừa', 'lừa tiền', 'lừa gạt'],
    means: ['lừa đảo'],
    factor: 0.85,
  },
  {
    says: ['hack', 'mất nick'],
    means: ['chiếm đoạt tài khoản', 'chiếm tài khoản', 'chiếm quyền'],
    factor: 0.8,
  },
  {
    says: ['công an giả', 'giả công an'],
    means: ['giả danh công an'],
    factor: 0.95,
  },
  {
    says: ['tống tiền', 'đe dọa', 'dọa'],
    means: ['cưỡng đoạt', 'tống tiền'],
    factor: 0.6,
  },
  {
    says: ['việc nhẹ lương cao', 'việc làm online', 'chốt đơn'],
    means: ['cộng tác viên'],
    factor: 0.8,
  },
  {
    says: ['cá độ', 'lô đề', 'số đề', 'đánh bạc'],
    means: ['đánh đề', 'cờ bạc'],
    factor: 0.8,
  },
  {
    says: ['ck', 'chuyển khoản'],
    means: ['chuyển tiền'],
    factor: 0.8,
  },
  {
    says: ['tk'],
    means: ['tài khoản'],
    factor: 0.85,
  },
  {
    says: ['karaoke', 'cầm đồ', 'khách sạn', 'nhà nghỉ', 'massage', 'xoa bóp', 'vũ trường'],
    means: ['điều kiện về an ninh trật tự'],
    factor: 0.7,
  },
  {
    says: ['mộc', 'dấu công ty', 'khắc dấu', 'làm dấu'],
    means: ['con dấu'],
    factor: 0.85,
  },
  {
    says: ['cứu hỏa'],
    means: ['phòng cháy'],
    factor: 0.7,
  },
  {
    says: ['công an huyện', 'công an quận', 'công an thị xã'],
    means: ['công an xã', 'công an phường'],
    factor: 0.5,
  },
  {
    says: ['cảnh sát khu vực', 'csgt xã', 'công an khu vực'],
    means: ['công an xã', 'công an phường'],
    factor: 0.6,
  },
]
// src/search/synonyms.ts
/** How close another name of the same thing is to the name itself. */
var otherNameFactor = 0.92
var apart = (phrase) => wordsOf(phrase).map(takeApart)
var namesOfOneThing = sameThing.flatMap((names) =>
  names.map((name) => ({
    says: apart(name),
    means: names
      .filter((other) => wordKeys(other) !== wordKeys(name))
      .map((other) => ({
        words: apart(other),
        factor: otherNameFactor,
      })),
  })),
)
var hints = leadsTo.flatMap(({ says, means, factor }) =>
  says.map((phrase) => ({
    says: apart(phrase),
    means: means.map((meaning) => ({
      words: apart(meaning),
      factor,
    })),
  })),
)
/** All of them, longer ones first: "sổ hộ khẩu" is tried before "hộ khẩu". */
var synonyms = merged([...namesOfOneThing, ...hints]).sort(
  (one, other) => other.says.length - one.says.length,
)
/** Single words among them: abbreviations and foreign names. */
var abbreviations = new Set(
  synonyms.filter(({ says }) => says.length === 1).map(({ says }) => says[0]?.key ?? ''),
)
function wordKeys(phrase) {
  return wordsOf(phrase).map(wordKey).join(' ')
}
/** One entry a phrase: what is said in two groups means what both say. */
function merged(list) {
  const byPhrase = /* @__PURE__ */ new Map()
  for (const { says, means } of list) {
    const phrase = says.map(({ letters, tone }) => letters + tone).join(' ')
    const known = byPhrase.get(phrase)
    if (known) known.means.push(...means)
    else
      byPhrase.set(phrase, {
        says,
        means: [...means],
      })
  }
  return [...byPhrase.values()]
}
// src/search/load-index.ts
/** A letter with a mark on it, composed or not. */
var markedLetter = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u
/** Makes the index that is searched from the one that is stored. About 5 ms for 160 documents. */
function loadIndex(data) {
  const dictionary = emptyDictionary()
  const index = {
    documents: [],
    dictionary,
    postings: [],
    neighbours: /* @__PURE__ */ new Map(),
  }
  const variantOf = variantAdder(dictionary)
  const termOf = (variant) => dictionary.termOfVariant[variant]
  const wordsIn = (text) => {
    const isUnmarked = !markedLetter.test(text)
    return wordsOf(text).map((word) => variantOf(word.toLocaleLowerCase('vi'), isUnmarked))
  }
  for (const entry of data.entries) {
    const document = index.documents.length
    const phrases = phrasesOf(entry).map((phrase) => ({
      ...phrase,
      words: wordsIn(phrase.text),
    }))
    index.documents.push({
      entry,
      phrases,
    })
    for (const { field, words } of phrases) {
      for (const variant of words)
        post(index, {
          variant,
          document,
          bit: fieldBit[field],
        })
      for (let i = 1; i < words.length; i += 1)
        addNeighbours(index.neighbours, termOf(words[i - 1]), termOf(words[i]))
    }
    for (const variant of wordsIn(entry.words ?? ''))
      post(index, {
        variant,
        document,
        bit: fieldBit.words,
      })
  }
  for (const abbreviation of abbreviations) termNumber(dictionary, abbreviation)
  return index
}
function phrasesOf(entry) {
  const all = (field, texts = []) =>
    texts.map((text) => ({
      field,
      text,
    }))
  return [
    ...all('title', [entry.title, ...(entry.codes ?? [])]),
    ...all('keywords', entry.keywords),
    ...all('aliases', entry.aliases),
    ...all('formerAreas', entry.formerAreas),
  ]
}
function post({ postings }, { variant, document, bit }) {
  const list = (postings[variant] ??= [])
  const last = list.length - 1
  if (last >= 0 && list[last] >>> 5 === document) list[last] = list[last] | bit
  else list.push((document << 5) | bit)
}
// src/search/corrections.ts
var mostCorrections = 6
/** Slips by how sure one can be of them. */
var likelihood = {
  inputMethod: 0.95,
  doubled: 0.85,
  sound: 0.75,
  swap: 0.75,
  edit: 0.65,
  shortEdit: 0.55,
  twoEdits: 0.4,
}
/** From here on a slip is believed by itself; others are the less so the shorter the word. */
var obvious = 0.85
/** What a candidate is worth that stands next to none of the query's other words. */
function trustAlone({ key, factor }, { word, isKnown }) {
  if (isKnown || (isAccented(word) && isSyllable(word.key))) return 0
  if (factor >= obvious) return 0.9
  if (key.length >= 6) return 0.85
  return key.length >= 4 ? 0.6 : 0
}
/**
 * Known spellings near a typed word. Syllables are short, so almost any one is one letter away from
 * many others: a candidate that stands next to one of the query's other words somewhere in the
 * documents is believed, a short one that never does is not.
 */
function correctionsOf(index, slip) {
  const { word, others } = slip
  const found = /* @__PURE__ */ new Map()
  for (const candidate of candidatesFor(index, word)) {
    const { key, factor } = candidate
    const trust = others.some((other) => isBeside(index, key, other))
      ? factor
      : factor * trustAlone(candidate, slip)
    if (key !== word.key && trust > 0 && trust > (found.get(key) ?? 0)) found.set(key, trust)
  }
  return [...found]
    .map(([key, factor]) => ({
      key,
      factor,
    }))
    .sort((one, other) => other.factor - one.factor)
    .slice(0, mostCorrections)
}
function candidatesFor(index, { start }) {
  const { terms, keys, bySound } = index.dictionary
  const known = (key, factor) =>
    terms.has(key)
      ? [
          {
            key,
            factor,
          },
        ]
      : []
  const typed = telexReadings(start).flatMap((reading) => known(reading, likelihood.inputMethod))
  if (/\d/.test(start) || start.length < 2) return typed
  return [
    ...typed,
    ...known(start.replace(/(.)\1/, '$1'), likelihood.doubled),
    ...(bySound.get(soundOf(start)) ?? []).flatMap((term) => known(keys[term], likelihood.sound)),
    ...neighbourSwaps(start).flatMap((swapped) => known(swapped, likelihood.swap)),
    ...nearSpellings(index, start),
  ]
}
function nearSpellings({ dictionary }, start) {
  const oneEdit = start.length > 3 ? likelihood.edit : likelihood.shortEdit
  return [...dictionary.terms.fuzzyGet(start, start.length >= 7 ? 2 : 1)]
    .filter(([key]) => !/\d/.test(key))
    .map(([key, [, edits]]) => ({
      key,
      factor: edits === 1 ? oneEdit : likelihood.twoEdits,
    }))
}
function neighbourSwaps(word) {
  return Array.from({ length: word.length - 1 }, (_, i) => {
    return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
  })
}
function isBeside(index, key, other) {
  if (areNeighbours(index, key, other.key)) return true
  return (
    other.isUnfinished &&
    other.start.length >= 2 &&
    neighbourStarting(index, key, other.start) !== void 0
  )
}
// src/search/spans.ts
/** An abbreviation still being typed ("ccc") is worth less than a finished one. */
var unfinishedFactor = 0.8
/** So is one that has to be put right first ("bằng nái"). */
var correctedFactor = 0.75
/** Other words that may stand among those of a phrase. */
var gap = 1
/**
 * Finds what the query's words say, longest phrase first, each word used once. The words of a phrase
 * stand close together, in any order: "lái bằng" is nobody's phrase for anything else.
 */
function spansOf({ words }, corrections) {
  const spans = []
  const free = new Set(words)
  const take = (isSaid, factor) => {
    for (const synonym of synonyms) {
      if (synonym.says.length > free.size) continue
      const found = wordsSaying(synonym, [...free], isSaid)
      if (!found) continue
      spans.push({
        words: found,
        synonym,
        factor,
      })
      for (const word of found) free.delete(word)
    }
  }
  take(says, 1)
  if (words.some(({ isUnfinished }) => isUnfinished))
    take((typed, said) => says(typed, said) || mayBecome(typed, said), unfinishedFactor)
  if (corrections.size > 0) {
    const becomes = (typed, said) =>
      corrections.get(typed)?.some(({ key }) => key === said.key) ?? false
    take((typed, said) => says(typed, said) || becomes(typed, said), correctedFactor)
  }
  return spans
}
function wordsSaying({ says: phrase }, free, isSaid) {
  const found = []
  for (const said of phrase) {
    const word = free.find((typed) => !found.includes(typed) && isSaid(typed, said))
    if (!word) return void 0
    found.push(word)
  }
  found.sort((one, other) => one.position - other.position)
  const [first, last] = [found[0], found[found.length - 1]]
  return (last?.position ?? 0) - (first?.position ?? 0) < phrase.length + gap ? found : void 0
}
function says(typed, said) {
  return typed.key === said.key && compareAccents(typed, said) !== 'different'
}
function mayBecome(typed, said) {
  return (
    typed.isUnfinished &&
    typed.start.length >= 2 &&
    typed.key.length < said.key.length &&
    said.key.startsWith(typed.start) &&
    compareAccents(typed, said) !== 'different'
  )
}
// src/search/word-matches.ts
/** What is left of a match when the typed marks say another word: "thư" for "thu". */
var otherMarksWeight = 0.5
/** The variants spelled with the letters of the word, marks or none. */
function exactMatches({ dictionary }, word, query) {
  const matches = /* @__PURE__ */ new Map()
  const term = dictionary.terms.get(word.key)
  if (term === void 0) return matches
  for (const id of dictionary.variantsOfTerm[term] ?? [])
    matches.set(id, accentWeight(word, dictionary.variants[id], query))
  return matches
}
/** The variants that begin with an unfinished word; the more of one is typed, the likelier it is. */
function prefixMatches({ dictionary }, word, query) {
  const matches = /* @__PURE__ */ new Map()
  for (const start of /* @__PURE__ */ new Set([word.start, word.key]))
    for (const [key, term] of dictionary.terms.atPrefix(start)) {
      if (key === word.key) continue
      const completeness = 0.45 + 0.35 * Math.min(1, start.length / key.length)
      for (const id of dictionary.variantsOfTerm[term] ?? []) {
        const weight = completeness * accentWeight(word, dictionary.variants[id], query)
        matches.set(id, Math.max(weight, matches.get(id) ?? 0))
      }
    }
  return matches
}
/** All variants of a term, when the spelling was put right and its marks say nothing any more. */
function termMatches({ dictionary }, key) {
  const term = dictionary.terms.get(key)
  return new Map(term === void 0 ? [] : dictionary.variantsOfTerm[term]?.map((id) => [id, 1]))
}
/** The variants of a word that we know exactly, as from the table of synonyms. */
function meantMatches({ dictionary }, word) {
  const term = dictionary.terms.get(word.key)
  const variants = term === void 0 ? [] : (dictionary.variantsOfTerm[term] ?? [])
  const isMeant = (variant) => variant.isUnmarked || compareAccents(word, variant) !== 'different'
  return new Map(variants.filter((id) => isMeant(dictionary.variants[id])).map((id) => [id, 1]))
}
/** Who marks the other words leaves this one bare on purpose, unless it is still being typed. */
function accentWeight(word, variant, query) {
  if (!query.isAccented || variant.isUnmarked) return 1
  switch (compareAccents(word, variant)) {
    case 'same':
      return 1
    case 'fewer':
      return word.isUnfinished ? 0.95 : 0.75
    case 'different':
      return otherMarksWeight
  }
}
// src/search/concepts.ts
/** A known word is more likely meant than mistaken for another. */
var trustInCorrection = {
  ofUnknown: 1,
  ofKnown: 0.75,
}
/** What a query asks for, in the order typed. */
function conceptsOf(index, query, options) {
  const corrections = correctionsIn(index, query, options)
  const spans = spansOf(query, corrections)
  const claimed = new Set(spans.flatMap(({ words }) => words))
  const concepts = [
    ...spans.map((span) =>
      conceptOf(index, query, {
        words: span.words,
        span,
        corrections,
      }),
    ),
    ...query.words
      .filter((word) => !claimed.has(word))
      .map((word) =>
        conceptOf(index, query, {
          words: [word],
          corrections,
        }),
      ),
  ].sort((one, other) => one.first - other.first)
  return concepts.every(({ isStop }) => isStop)
    ? concepts.map((concept) => ({
        ...concept,
        isStop: false,
      }))
    : concepts
}
function correctionsIn(index, query, { correctKnownWords }) {
  const slips = query.words
    .filter((word) => !isStopHere(index, word, query) && !isAbbreviation(index, word))
    .map((word) => ({
      word,
      others: othersIn(query, word),
      isKnown: isKnown(typedMatches(index, query, word)),
    }))
    .filter((slip) => correctKnownWords || !slip.isKnown)
  return new Map(slips.map((slip) => [slip.word, correctionsOf(index, slip)]))
}
function conceptOf(index, query, { words, span, corrections }) {
  const first = words[0]
  const last = words[words.length - 1]
  return {
    first: first.position,
    last: last.position,
    isExpression: span !== void 0,
    isStop: !span && isStopHere(index, first, query),
    alternatives: [
      {
        factor: 1,
        parts: words.map((word) =>
          likelyMatches(index, query, {
            word,
            corrections,
          }),
        ),
        needsAll: false,
      },
      ...(span ? meanings(index, span.synonym, span.factor) : []),
    ],
  }
}
/** What a word stands for as typed, and as it may have been meant. */
function likelyMatches(index, query, { word, corrections }) {
  const matches = typedMatches(index, query, word)
  const trust = isKnown(matches) ? trustInCorrection.ofKnown : trustInCorrection.ofUnknown
  for (const { key, factor } of corrections.get(word) ?? [])
    for (const [variant] of termMatches(index, key))
      matches.set(variant, Math.max(factor * trust, matches.get(variant) ?? 0))
  return matches
}
/** Whether the documents have the word, and not only one with other marks. */
function isKnown(matches) {
  return [...matches.values()].some((weight) => weight > otherMarksWeight)
}
function typedMatches(index, query, word) {
  const exact = exactMatches(index, word, query)
  if (!word.isUnfinished) return exact
  return new Map([...prefixMatches(index, word, query), ...exact])
}
function meanings(index, { means }, factor) {
  return means.flatMap(({ words, factor: closeness }) => {
    const parts = words.map((word) => meantMatches(index, word))
    if (parts.some((matches) => matches.size === 0)) return []
    return [
      {
        factor: closeness * factor,
        parts,
        needsAll: true,
      },
    ]
  })
}
function isStopHere(index, word, query) {
  if (!mayBeStopWord(word)) return false
  const isSupported = othersIn(query, word).some(
    (other) => !mayBeStopWord(other) && areNeighbours(index, word.key, other.key),
  )
  return !(isAmbiguousStopWord(word) && isSupported)
}
/** A term that stands in no document is known only as somebody's short form. */
function isAbbreviation({ dictionary }, word) {
  const term = dictionary.terms.get(word.key)
  return term !== void 0 && dictionary.variantsOfTerm[term]?.length === 0
}
function othersIn({ words }, word) {
  return words.filter((other) => other !== word)
}
// src/search/recall.ts
/** A stop word's share of the weight that it would have as another word. */
var stopShare = 0.08
/** An expression's share: Vietnamese words mostly have two syllables. */
var expressionShare = 1.5
/** Half of a phrase is much less than half of its meaning. */
var partOfPhrase = 0.4
/** A document has to have one thing asked for at least this surely. */
var certainty = 0.28
/** Below this a concept is not really in the document (a guess found only in its running text). */
var presence = 0.2
/** Scores every document by the concepts it has: the rarer a concept, the more it counts. */
function recall(index, concepts, kinds) {
  const count = index.documents.length
  const strengths = concepts.map((concept) => strengthOf(index, concept))
  const weights = concepts.map((concept, i) => weightOf(strengths[i], concept))
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const scores = new Float32Array(count)
  const isFull = new Uint8Array(count).fill(1)
  const surest = new Float32Array(count)
  concepts.forEach((concept, i) => {
    const strength = strengths[i]
    const share = weights[i] / total
    const isAnywhere = strength.some((value) => value > presence)
    for (let document = 0; document < count; document += 1) {
      const value = strength[document]
      scores[document] = scores[document] + share * value
      if (!concept.isStop && value > surest[document]) surest[document] = value
      if (value <= presence && isAnywhere && !concept.isStop) isFull[document] = 0
    }
  })
  return {
    scores,
    isFull,
    weights,
    ...summary(
      index,
      {
        scores,
        isFull,
        surest,
        strengths,
        concepts,
      },
      kinds,
    ),
  }
}
function summary(index, scored, kinds) {
  const { scores, isFull, surest, strengths, concepts } = scored
  let best = 0
  let hasFull = false
  for (let document = 0; document < scores.length; document += 1) {
    if (
      !(!kinds || kinds.includes(index.documents[document]?.entry.kind)) ||
      surest[document] < certainty
    ) {
      scores[document] = 0
      isFull[document] = 0
    }
    best = Math.max(best, scores[document])
    hasFull ||= isFull[document] === 1
  }
  const allKnown = concepts.every(
    ({ isStop }, i) => isStop || strengths[i].some((value) => value > presence),
  )
  return {
    best,
    isAnswered: hasFull && allKnown,
  }
}
function weightOf(strength, concept) {
  let found = 0
  for (const value of strength) if (value > presence) found += 1
  const count = strength.length
  const rarity = Math.log(1 + count / (found + 1)) / Math.log(1 + count)
  const share = concept.isStop ? stopShare : concept.isExpression ? expressionShare : 1
  return (0.25 + 0.75 * Math.min(1, rarity)) * share
}
function strengthOf(index, concept) {
  const strength = new Float32Array(index.documents.length)
  for (const { factor, parts, needsAll } of concept.alternatives) {
    if (parts.length === 1) {
      raise(index, {
        strength,
        matches: parts[0],
        factor,
      })
      continue
    }
    combine(
      strength,
      parts.map((matches) => {
        const part = new Float32Array(strength.length)
        raise(index, {
          strength: part,
          matches,
          factor,
        })
        return part
      }),
      needsAll,
    )
  }
  return strength
}
function raise({ postings }, { strength, matches, factor }) {
  for (const [variant, weight] of matches)
    for (const posting of postings[variant] ?? []) {
      const document = posting >>> 5
      const value = factor * weight * weightOfBits[posting & 31]
      if (value > strength[document]) strength[document] = value
    }
}
function combine(strength, parts, needsAll) {
  for (let document = 0; document < strength.length; document += 1) {
    let sum = 0
    let isWhole = true
    for (const part of parts) {
      const value = part[document]
      sum += value
      if (value === 0) isWhole = false
    }
    if (needsAll && !isWhole) continue
    const value = (sum / parts.length) * (isWhole ? 1 : partOfPhrase)
    if (value > strength[document]) strength[document] = value
  }
}
// src/search/phrase-match.ts
var noMatch = {
  quality: 0,
  coverage: 0,
  concepts: 0,
  sequences: 0,
}
/** The share of the query's neighbouring concepts that are neighbours in one of the phrases, 0 to 1. */
function coherence({ weights }, sequences) {
  let kept = 0
  let all = 0
  for (let i = 0; i + 1 < weights.length; i += 1) {
    const weight = weights[i] + weights[i + 1]
    all += weight
    if (sequences & (1 << i)) kept += weight
  }
  return all === 0 ? 1 : kept / all
}
function readingOf(concepts, weights) {
  const reading = {
    concepts,
    weights,
    uses: /* @__PURE__ */ new Map(),
    alternatives: [],
  }
  concepts.forEach(({ alternatives }, concept) => {
    for (const { factor, parts, needsAll } of alternatives) {
      const alternative = reading.alternatives.length
      reading.alternatives.push({
        concept,
        factor,
        partCount: parts.length,
        needsAll,
      })
      parts.forEach((matches, part) => {
        for (const [variant, weight] of matches) {
          const use = {
            concept,
            alternative,
            part,
            weight,
          }
          const uses = reading.uses.get(variant)
          if (uses) uses.push(use)
          else reading.uses.set(variant, [use])
        }
      })
    }
  })
  return reading
}
/** Compares a phrase, given as the variants of its words, with what was asked. */
function matchPhrase(reading, words) {
  const partsFound = /* @__PURE__ */ new Map()
  const sums = /* @__PURE__ */ new Map()
  let matched = 0
  let adjacent = 0
  let sequences = 0
  let previous = []
  for (const word of words) {
    const uses = reading.uses.get(word) ?? []
    if (uses.length > 0) matched += 1
    let isAdjacent = false
    for (const use of uses) {
      const { alternative, part, weight } = use
      for (const before of previous) {
        if (!follows(reading, before, use)) continue
        isAdjacent = true
        if (use.concept === before.concept + 1) sequences |= 1 << before.concept
      }
      const found = partsFound.get(alternative) ?? 0
      if (found & (1 << part)) continue
      partsFound.set(alternative, found | (1 << part))
      sums.set(alternative, (sums.get(alternative) ?? 0) + weight)
    }
    if (isAdjacent) adjacent += 1
    previous = uses
  }
  if (matched === 0) return noMatch
  const { coverage, concepts } = coverageOf(reading, partsFound, sums)
  const closeness = matched > 1 ? adjacent / (matched - 1) : 1
  const density = matched / words.length
  const isStart = reading.uses.get(words[0])?.some(({ concept }) => concept === 0)
  return {
    quality: coverage * (0.65 + 0.15 * closeness + 0.15 * density + (isStart ? 0.05 : 0)),
    coverage,
    concepts,
    sequences,
  }
}
function coverageOf(reading, partsFound, sums) {
  const best = /* @__PURE__ */ new Map()
  for (const [id, found] of partsFound) {
    const alternative = reading.alternatives[id]
    if (!alternative) continue
    const { concept, factor, partCount, needsAll } = alternative
    const isWhole = found === (1 << partCount) - 1
    if (needsAll && !isWhole) continue
    const strength = (factor * (sums.get(id) ?? 0) * (isWhole ? 1 : partOfPhrase)) / partCount
    best.set(concept, Math.max(strength, best.get(concept) ?? 0))
  }
  let covered = 0
  let concepts = 0
  for (const [concept, strength] of best) {
    covered += strength * reading.weights[concept]
    if (!reading.concepts[concept]?.isStop) concepts |= 1 << concept
  }
  const total = reading.weights.reduce((sum, weight) => sum + weight, 0) || 1
  return {
    coverage: covered / total,
    concepts,
  }
}
function follows({ concepts }, before, use) {
  if (before.alternative === use.alternative) return use.part === before.part + 1
  return concepts[use.concept]?.first === (concepts[before.concept]?.last ?? 0) + 1
}
// src/search/query-words.ts
var maxCharacters = 160
var maxWords = 14
/** The words of what was typed. The last one counts as unfinished unless a space follows it. */
function readQuery(text) {
  const typed = text.slice(0, maxCharacters)
  const found = wordsOf(typed).slice(0, maxWords)
  const isFinished = !/[\p{L}\p{M}\p{N}]$/u.test(typed)
  const words = found.map((word, position) => ({
    ...takeApart(word),
    start: fold(word),
    position,
    isUnfinished: position === found.length - 1 && !isFinished,
  }))
  return {
    words: words.filter(({ key }) => key !== ''),
    isAccented: words.some(isAccented),
  }
}
// src/search/rank.ts
/** Most people look for something to do or somewhere to go; the law itself comes last. */
var kindWeight = {
  procedure: 1,
  unit: 0.96,
  handbook: 0.9,
  alert: 0.9,
  page: 0.85,
  'legal-document': 0.75,
}
/** Below this a document must have more than single syllables of what was asked for. */
var scatteredScore = 0.5
/** By how much an old name must say more than the title to be worth mentioning. */
var clearlyMore = 0.02
/**
 * Turns a document found into a hit: looks at how its phrases say what was asked for. Undefined when it
 * merely shares single syllables with the query, which are no words yet.
 */
function rankOne(reading, { document, score, isFull }) {
  const { entry, phrases } = document
  let quality = 0
  let title = noMatch
  let sequences = 0
  let found = 0
  let hasPhrase = false
  const former = []
  for (const phrase of phrases) {
    const match = matchPhrase(reading, phrase.words)
    quality = Math.max(quality, match.quality * fieldWeight[phrase.field])
    found |= match.concepts
    sequences |= match.sequences
    hasPhrase ||= isSeveral(match.concepts)
    if (phrase.field === 'title' && match.quality > title.quality) title = match
    if (phrase.field === 'aliases' || phrase.field === 'formerAreas')
      former.push({
        phrase,
        match,
      })
  }
  if (!isFull && score < scatteredScore && !hasPhrase && !hasExpression(reading, found))
    return void 0
  const value =
    0.4 * score +
    0.35 * quality +
    0.1 * title.quality +
    0.15 * coherence(reading, sequences) +
    (isFull ? 0.35 : 0)
  return {
    kind: entry.kind,
    title: entry.title,
    slug: entry.slug,
    href: entry.href ?? pagePath(entry.kind, entry.slug),
    score: Math.round((1e4 * value * kindWeight[entry.kind]) / 1.35) / 100,
    ...reasonOf(title, former),
  }
}
function isSeveral(concepts) {
  return (concepts & (concepts - 1)) !== 0
}
function hasExpression({ concepts }, found) {
  return concepts.some(({ isExpression }, i) => isExpression && (found & (1 << i)) !== 0)
}
/** The old name that says what the title does not, or says it less well. */
function reasonOf(title, former) {
  let best
  for (const one of former) {
    const { coverage, concepts } = one.match
    if (
      ((concepts & ~title.concepts) !== 0 || coverage > title.coverage + clearlyMore) &&
      one.match.quality > (best?.match.quality ?? 0)
    )
      best = one
  }
  if (!best) return {}
  const viaKind = best.phrase.field === 'aliases' ? 'former-name' : 'former-area'
  return {
    via: best.phrase.text,
    viaKind,
  }
}
// src/search/unglue.ts
var mostParts = 4
var shortestPart = 2
/** Takes words apart that were typed without the spaces between them: "hochieu", "matcccd". */
function unglue(index, query) {
  if (query.words.every((word) => isWord(index, word))) return query
  const words = query.words
    .flatMap((word) =>
      isWord(index, word)
        ? [word]
        : (partsOf(index, word)?.map((part) => wordOf(word, part)) ?? [word]),
    )
    .map((word, position) => ({
      ...word,
      position,
    }))
  const last = words.length - 1
  return {
    ...query,
    words: words.map((word, i) => ({
      ...word,
      isUnfinished: word.isUnfinished && i === last,
    })),
  }
}
function isWord({ dictionary }, word) {
  if (word.start.length < 4 || dictionary.terms.has(word.key)) return true
  return word.isUnfinished && dictionary.terms.atPrefix(word.start).size > 0
}
function wordOf(glued, part) {
  return {
    ...glued,
    ...takeApart(part),
    start: part,
  }
}
/** The fewest words that a glued one consists of, each known to stand next to the one before it. */
function partsOf(index, word) {
  const read = (rest, before, count) => {
    if (rest === '') return []
    if (count === 0) return void 0
    for (let length = rest.length; length >= shortestPart; length -= 1) {
      const part = rest.slice(0, length)
      if (
        !mayFollow(index, {
          part,
          before,
          isUnfinished: length === rest.length && word.isUnfinished,
        })
      )
        continue
      const others = read(rest.slice(length), part, count - 1)
      if (others) return [part, ...others]
    }
  }
  for (let count = 2; count <= mostParts; count += 1) {
    const parts = read(word.start, void 0, count)
    if (parts) return parts
  }
}
function mayFollow(index, { part, before, isUnfinished }) {
  const isKnown = index.dictionary.terms.has(part)
  if (before === void 0) return isKnown
  if (isKnown && areNeighbours(index, before, part)) return true
  if (isKnown && (abbreviations.has(part) || abbreviations.has(before))) return true
  return isUnfinished && neighbourStarting(index, before, part) !== void 0
}
// src/search/search.ts
/** Documents looked at closely; the rest of a long list is nobody's. */
var closelyRanked = 120
/** What lacks something asked for and has less than this share of the best score only shares a word. */
var relevance = 0.5
/**
 * Finds documents by what a person types, also while typing: with or without diacritics, abbreviated,
 * misspelled, in any order, by old names. Best first; [] when there is nothing to go by.
 */
function search(index, text, options = {}) {
  const query = unglue(index, readQuery(text))
  if (query.words.length === 0) return []
  let concepts = conceptsOf(index, query, { correctKnownWords: false })
  let found = recall(index, concepts, options.kinds)
  if (!found.isAnswered) {
    const corrected = conceptsOf(index, query, { correctKnownWords: true })
    const foundCorrected = recall(index, corrected, options.kinds)
    if (foundCorrected.best > found.best) {
      concepts = corrected
      found = foundCorrected
    }
  }
  const reading = readingOf(concepts, found.weights)
  return candidates(found)
    .flatMap(
      (document) =>
        rankOne(reading, {
          document: index.documents[document],
          score: found.scores[document],
          isFull: found.isFull[document] === 1,
        }) ?? [],
    )
    .sort((one, other) => other.score - one.score)
    .slice(0, options.limit ?? 20)
}
/** The documents worth a closer look: the best by score, earlier ones first among equals. */
function candidates({ scores, isFull, best }) {
  const isRelevant = (document) =>
    isFull[document] === 1 || (scores[document] > 0 && scores[document] >= best * relevance)
  const rankOf = (document) => scores[document] + isFull[document]
  const counts = /* @__PURE__ */ new Uint32Array(257)
  const bucketOf = (document) => Math.min(256, Math.floor(rankOf(document) * 128))
  for (let document = 0; document < scores.length; document += 1)
    if (isRelevant(document)) counts[bucketOf(document)] += 1
  let lowest = 256
  for (let sum = counts[256]; lowest > 0 && sum < closelyRanked; sum += counts[lowest]) lowest -= 1
  const chosen = []
  const lowestOnes = []
  for (let document = 0; document < scores.length; document += 1) {
    if (!isRelevant(document)) continue
    const bucket = bucketOf(document)
    if (bucket > lowest) chosen.push(document)
    else if (bucket === lowest) lowestOnes.push(document)
  }
  return [...chosen, ...lowestOnes.slice(0, closelyRanked - chosen.length)]
}
// src/search/via-sentence.ts
/** Says by which old name a thing was found, or undefined when its title shows why. */
function viaSentence({ via, viaKind }) {
  if (!via) return void 0
  return viaKind === 'former-area' ? `Trước thuộc ${via}` : `Trước đây: ${via}`
}
// src/find/use-search.ts
/**
 * Searches on this device. The engine comes when the page opens; the index is the one the build made,
 * or is made anew from the lists when something was published since.
 */
function useSearch(text) {
  const [engine, setEngine] = (0, import_react.useState)()
  ;(0, import_react.useEffect)(() => {
    import('./search-engine-3KYBXa3C.js').then(setEngine)
  }, [])
  const baked = useBakedSearch()
  const mustBuild = baked === null
  const procedures = useContent(mustBuild ? queries.procedures : null).data
  const units = useContent(mustBuild ? queries.units : null).data
  const handbook = useContent(mustBuild ? queries.handbook : null).data
  const alerts = useContent(mustBuild ? queries.alerts : null).data
  const legalDocuments = useContent(mustBuild ? queries.legalDocuments : null).data
  const pages = useContent(mustBuild ? queries.pages : null).data
  const index = (0, import_react.useMemo)(() => {
    if (!engine) return void 0
    if (baked) return engine.loadIndex(baked)
    if (!procedures || !units || !handbook || !alerts || !legalDocuments || !pages) return void 0
    const content = {
      procedures,
      units,
      handbook,
      alerts,
      legalDocuments,
      pages,
    }
    return engine.indexOf(content, toLocalDate(/* @__PURE__ */ new Date()))
  }, [engine, baked, procedures, units, handbook, alerts, legalDocuments, pages])
  const hits = (0, import_react.useMemo)(
    () => (index && engine ? engine.search(index, text) : []),
    [engine, index, text],
  )
  return {
    isReady: index !== void 0,
    hits,
  }
}
// src/find/FindPage.tsx
var FindPage_exports = /* @__PURE__ */ __exportAll({
  __moduleId: () => __moduleId,
  default: () => FindPage,
})
var import_jsx_runtime = require_jsx_runtime()
var kinds = {
  procedure: {
    title: 'Thủ tục',
    icon: 'document',
  },
  unit: {
    title: 'Nơi liên hệ',
    icon: 'map-pin',
  },
  handbook: {
    title: 'Cẩm nang',
    icon: 'book',
  },
  alert: {
    title: 'Tin nóng',
    icon: 'alert',
  },
  page: {
    title: 'Trang giới thiệu',
    icon: 'info',
  },
  'legal-document': {
    title: 'Văn bản',
    icon: 'scale',
  },
}
var noRecent = []
var recentLimit = 6
/** Search: answers while typing, grouped by kind. The words stay in the address's fragment, on this device. */
function FindPage() {
  const { hash } = useLocation()
  const [text, setText] = (0, import_react.useState)('')
  const [recent, setRecent] = useStored('recent-searches', noRecent)
  const { data: settings } = useSettings()
  const { isReady, hits } = useSearch(text)
  const groups = groupHits(hits)
  const isAsking = text.trim().length > 1
  ;(0, import_react.useEffect)(() => setText(wordsIn(hash)), [hash])
  function remember() {
    const words = text.trim()
    if (words.length < 2) return
    setRecent([words, ...recent.filter((other) => other !== words)].slice(0, recentLimit))
    history.replaceState(history.state, '', `#${encodeURIComponent(words)}`)
  }
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title: 'Bạn cần làm gì?',
    meta: {
      title: 'Tìm kiếm',
      noindex: true,
    },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SearchField, {
        label: 'Điều bạn cần',
        value: text,
        onChange: setText,
        onSubmit: remember,
        placeholder: 'Ví dụ: mat cccd',
        autoFocus: true,
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        role: 'status',
        className: 'ct-visually-hidden',
        children: isAsking && isReady ? `${hits.length} kết quả` : '',
      }),
      isAsking
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
            onClick: remember,
            children: [
              isReady ? null : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Skeleton, { lines: 4 }),
              groups.map(({ kind, hits: found }) =>
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                  Section,
                  {
                    title: kinds[kind].title,
                    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(LinkList, {
                      children: found.map((hit) =>
                        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
                          LinkItem,
                          {
                            to: hit.href,
                            icon: kinds[kind].icon,
                            title: hit.title,
                            hint: viaSentence(hit),
                          },
                          hit.href,
                        ),
                      ),
                    }),
                  },
                  kind,
                ),
              ),
              isReady && hits.length === 0
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmptyState, {
                    drawing: 'search',
                    title: 'Chưa tìm thấy điều bạn cần',
                    children:
                      'Thử gõ ngắn hơn, ví dụ “tam tru”. Hoặc hỏi công an xã, phường nơi bạn ở.',
                  })
                : null,
              isReady && hits.length === 0
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PhoneButton, {
                    number: '19000368',
                    label: '1900 0368 – hỏi về căn cước, VNeID',
                  })
                : null,
            ],
          })
        : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
            children: [
              recent.length > 0
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
                    title: 'Vừa tìm',
                    action: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
                      kind: 'quiet',
                      icon: 'trash',
                      onClick: () => setRecent(noRecent),
                      children: 'Xóa',
                    }),
                    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Words, {
                      words: recent,
                      onPick: setText,
                      label: 'Từ bạn vừa tìm',
                    }),
                  })
                : null,
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
                title: 'Hay được tìm',
                children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Words, {
                  words: settings?.popularSearches ?? [],
                  onPick: setText,
                  label: 'Từ hay được tìm',
                }),
              }),
            ],
          }),
    ],
  })
}
function Words({ words, onPick, label }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Chips, {
    label,
    children: words.map((word) =>
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
        Chip,
        {
          selected: false,
          onClick: () => onPick(word),
          children: word,
        },
        word,
      ),
    ),
  })
}
function wordsIn(hash) {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
var __moduleId = 'src/find/FindPage.tsx'
export {
  __moduleId,
  pagePath as a,
  FindPage as default,
  buildIndex as i,
  search as n,
  loadIndex as r,
  FindPage_exports as t,
}
