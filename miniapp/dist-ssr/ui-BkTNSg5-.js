import {
  n as require_react,
  o as __toESM,
  r as __commonJSMin,
  t as require_jsx_runtime,
} from './jsx-runtime-DMhvi77r.js'
import { r as queries } from './queries-D3El3I6I.js'
import { i as toLocalDate, r as dayOfWeek } from './local-date-CY22fD8G.js'
// src/platform/connection/use-online.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1)
/** Whether the device says it has a network. */
function useOnline() {
  return (0, import_react.useSyncExternalStore)(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
}
function subscribe(listener) {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
// src/platform/content/related.ts
/** The related document, or undefined when only its id came (it is not published). */
function related(value) {
  return typeof value === 'object' && value !== null ? value : void 0
}
/** The related documents that the reader may see, in order. */
function relatedAll(values) {
  return (values ?? []).flatMap((value) => related(value) ?? [])
}
// ../node_modules/use-sync-external-store/cjs/use-sync-external-store-shim.production.js
/**
 * @license React
 * use-sync-external-store-shim.production.js
 *
 * Copyright (c) Meta Platforms, Inc. and affiliates.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE file in the root directory of this source tree.
 */
var require_use_sync_external_store_shim_production = /* @__PURE__ */ __commonJSMin((exports) => {
  var React = require_react()
  function is(x, y) {
    return (x === y && (0 !== x || 1 / x === 1 / y)) || (x !== x && y !== y)
  }
  var objectIs = 'function' === typeof Object.is ? Object.is : is
  var useState = React.useState
  var useEffect = React.useEffect
  var useLayoutEffect = React.useLayoutEffect
  var useDebugValue = React.useDebugValue
  function useSyncExternalStore$2(subscribe, getSnapshot) {
    var value = getSnapshot(),
      _useState = useState({
        inst: {
          value,
          getSnapshot,
        },
      }),
      inst = _useState[0].inst,
      forceUpdate = _useState[1]
    useLayoutEffect(
      function () {
        inst.value = value
        inst.getSnapshot = getSnapshot
        checkIfSnapshotChanged(inst) && forceUpdate({ inst })
      },
      [subscribe, value, getSnapshot],
    )
    useEffect(
      function () {
        checkIfSnapshotChanged(inst) && forceUpdate({ inst })
        return subscribe(function () {
          checkIfSnapshotChanged(inst) && forceUpdate({ inst })
        })
      },
      [subscribe],
    )
    useDebugValue(value)
    return value
  }
  function checkIfSnapshotChanged(inst) {
    var latestGetSnapshot = inst.getSnapshot
    inst = inst.value
    try {
      var nextValue = latestGetSnapshot()
      return !objectIs(inst, nextValue)
    } catch (error) {
      return !0
    }
  }
  function useSyncExternalStore$1(subscribe, getSnapshot) {
    return getSnapshot()
  }
  var shim =
    'undefined' === typeof window ||
    'undefined' === typeof window.document ||
    'undefined' === typeof window.document.createElement
      ? useSyncExternalStore$1
      : useSyncExternalStore$2
  exports.useSyncExternalStore =
    void 0 !== React.useSyncExternalStore ? React.useSyncExternalStore : shim
})
// ../node_modules/dequal/lite/index.mjs
var import_shim = /* @__PURE__ */ __commonJSMin((exports, module) => {
  module.exports = require_use_sync_external_store_shim_production()
})()
var has = Object.prototype.hasOwnProperty
function dequal(foo, bar) {
  var ctor, len
  if (foo === bar) return true
  if (foo && bar && (ctor = foo.constructor) === bar.constructor) {
    if (ctor === Date) return foo.getTime() === bar.getTime()
    if (ctor === RegExp) return foo.toString() === bar.toString()
    if (ctor === Array) {
      if ((len = foo.length) === bar.length) while (len-- && dequal(foo[len], bar[len]));
      return len === -1
    }
    if (!ctor || typeof foo === 'object') {
      len = 0
      for (ctor in foo) {
        if (has.call(foo, ctor) && ++len && !has.call(bar, ctor)) return false
        if (!(ctor in bar) || !dequal(foo[ctor], bar[ctor])) return false
      }
      return Object.keys(bar).length === len
    }
  }
  return foo !== foo && bar !== bar
}
var SWRGlobalState = /* @__PURE__ */ new WeakMap()
var noop = () => {}
var OBJECT = Object
var isUndefined = (v) => v === void 0
var isFunction = (v) => typeof v == 'function'
var mergeObjects = (a, b) => ({
  ...a,
  ...b,
})
var isPromiseLike = (x) => isFunction(x.then)
var EMPTY_CACHE = {}
var INITIAL_CACHE = {}
var STR_UNDEFINED = 'undefined'
var isWindowDefined = typeof window != STR_UNDEFINED
var isDocumentDefined = typeof document != STR_UNDEFINED
var isLegacyDeno = isWindowDefined && 'Deno' in window
var hasRequestAnimationFrame = () =>
  isWindowDefined && typeof window['requestAnimationFrame'] != STR_UNDEFINED
var createCacheHelper = (cache, key) => {
  const state = SWRGlobalState.get(cache)
  return [
    () => (!isUndefined(key) && cache.get(key)) || EMPTY_CACHE,
    (info) => {
      if (!isUndefined(key)) {
        const prev = cache.get(key)
        if (!(key in INITIAL_CACHE)) INITIAL_CACHE[key] = prev
        state[5](key, mergeObjects(prev, info), prev || EMPTY_CACHE)
      }
    },
    state[6],
    () => {
      if (!isUndefined(key)) {
        if (key in INITIAL_CACHE) return INITIAL_CACHE[key]
      }
      return (!isUndefined(key) && cache.get(key)) || EMPTY_CACHE
    },
  ]
}
/**
 * Due to the bug https://bugs.chromium.org/p/chromium/issues/detail?id=678075,
 * it's not reliable to detect if the browser is currently online or offline
 * based on `navigator.onLine`.
 * As a workaround, we always assume it's online on the first load, and change
 * the status upon `online` or `offline` events.
 */ var online = true
var isOnline = () => online
var [onWindowEvent, offWindowEvent] =
  isWindowDefined && window.addEventListener
    ? [window.addEventListener.bind(window), window.removeEventListener.bind(window)]
    : [noop, noop]
var isVisible = () => {
  const visibilityState = isDocumentDefined && document.visibilityState
  return isUndefined(visibilityState) || visibilityState !== 'hidden'
}
var initFocus = (callback) => {
  if (isDocumentDefined) document.addEventListener('visibilitychange', callback)
  onWindowEvent('focus', callback)
  return () => {
    if (isDocumentDefined) document.removeEventListener('visibilitychange', callback)
    offWindowEvent('focus', callback)
  }
}
var initReconnect = (callback) => {
  const onOnline = () => {
    online = true
    callback()
  }
  const onOffline = () => {
    online = false
  }
  onWindowEvent('online', onOnline)
  onWindowEvent('offline', onOffline)
  return () => {
    offWindowEvent('online', onOnline)
    offWindowEvent('offline', onOffline)
  }
}
var preset = {
  isOnline,
  isVisible,
}
var defaultConfigOptions = {
  initFocus,
  initReconnect,
}
var IS_REACT_LEGACY = !import_react.useId
var IS_SERVER = !isWindowDefined || isLegacyDeno
var rAF = (f) =>
  hasRequestAnimationFrame() ? window['requestAnimationFrame'](f) : setTimeout(f, 1)
var useIsomorphicLayoutEffect$1 = IS_SERVER ? import_react.useEffect : import_react.useLayoutEffect
var navigatorConnection = typeof navigator !== 'undefined' && navigator.connection
var slowConnection =
  !IS_SERVER &&
  navigatorConnection &&
  (['slow-2g', '2g'].includes(navigatorConnection.effectiveType) || navigatorConnection.saveData)
var table = /* @__PURE__ */ new WeakMap()
var getTypeName = (value) => OBJECT.prototype.toString.call(value)
var isObjectTypeName = (typeName, type) => typeName === `[object ${type}]`
var counter = 0
var stableHash = (arg) => {
  const type = typeof arg
  const typeName = getTypeName(arg)
  const isDate = isObjectTypeName(typeName, 'Date')
  const isRegex = isObjectTypeName(typeName, 'RegExp')
  const isPlainObject = isObjectTypeName(typeName, 'Object')
  let result
  let index
  if (OBJECT(arg) === arg && !isDate && !isRegex) {
    result = table.get(arg)
    if (result) return result
    result = ++counter + '~'
    table.set(arg, result)
    if (Array.isArray(arg)) {
      result = '@'
      for (index = 0; index < arg.length; index++) result += stableHash(arg[index]) + ','
      table.set(arg, result)
    }
    if (isPlainObject) {
      result = '#'
      const keys = OBJECT.keys(arg).sort()
      while (!isUndefined((index = keys.pop())))
        if (!isUndefined(arg[index])) result += index + ':' + stableHash(arg[index]) + ','
      table.set(arg, result)
    }
  } else
    result = isDate
      ? arg.toJSON()
      : type == 'symbol'
        ? arg.toString()
        : type == 'string'
          ? JSON.stringify(arg)
          : '' + arg
  return result
}
var serialize = (key) => {
  if (isFunction(key))
    try {
      key = key()
    } catch (err) {
      key = ''
    }
  const args = key
  key =
    typeof key == 'string' ? key : (Array.isArray(key) ? key.length : key) ? stableHash(key) : ''
  return [key, args]
}
var __timestamp = 0
var getTimestamp = () => ++__timestamp
async function internalMutate(...args) {
  const [cache, _key, _data, _opts] = args
  const options = mergeObjects(
    {
      populateCache: true,
      throwOnError: true,
    },
    typeof _opts === 'boolean' ? { revalidate: _opts } : _opts || {},
  )
  let populateCache = options.populateCache
  const rollbackOnErrorOption = options.rollbackOnError
  let optimisticData = options.optimisticData
  const rollbackOnError = (error) => {
    return typeof rollbackOnErrorOption === 'function'
      ? rollbackOnErrorOption(error)
      : rollbackOnErrorOption !== false
  }
  const throwOnError = options.throwOnError
  if (isFunction(_key)) {
    const keyFilter = _key
    const matchedKeys = []
    const it = cache.keys()
    for (const key of it)
      if (!/^\$(inf|sub)\$/.test(key) && keyFilter(cache.get(key)._k)) matchedKeys.push(key)
    return Promise.all(matchedKeys.map(mutateByKey))
  }
  return mutateByKey(_key)
  async function mutateByKey(_k) {
    const [key] = serialize(_k)
    if (!key) return
    const [get, set] = createCacheHelper(cache, key)
    const [EVENT_REVALIDATORS, MUTATION, FETCH, PRELOAD] = SWRGlobalState.get(cache)
    const startRevalidate = () => {
      const revalidators = EVENT_REVALIDATORS[key]
      if (
        isFunction(options.revalidate)
          ? options.revalidate(get().data, _k)
          : options.revalidate !== false
      ) {
        delete FETCH[key]
        delete PRELOAD[key]
        if (revalidators && revalidators[0]) return revalidators[0](2).then(() => get().data)
      }
      return get().data
    }
    if (args.length < 3) return startRevalidate()
    let data = _data
    let error
    let isError = false
    const beforeMutationTs = getTimestamp()
    MUTATION[key] = [beforeMutationTs, 0]
    const hasOptimisticData = !isUndefined(optimisticData)
    const state = get()
    const displayedData = state.data
    const currentData = state._c
    const committedData = isUndefined(currentData) ? displayedData : currentData
    if (hasOptimisticData) {
      optimisticData = isFunction(optimisticData)
        ? optimisticData(committedData, displayedData)
        : optimisticData
      set({
        data: optimisticData,
        _c: committedData,
      })
    }
    if (isFunction(data))
      try {
        data = data(committedData)
      } catch (err) {
        error = err
        isError = true
      }
    if (data && isPromiseLike(data)) {
      data = await data.catch((err) => {
        error = err
        isError = true
      })
      if (beforeMutationTs !== MUTATION[key][0]) {
        if (isError) throw error
        return data
      } else if (isError && hasOptimisticData && rollbackOnError(error)) {
        populateCache = true
        set({
          data: committedData,
          _c: void 0,
        })
      }
    }
    if (populateCache) {
      if (!isError) {
        if (isFunction(populateCache))
          set({
            data: populateCache(data, committedData),
            error: void 0,
            _c: void 0,
          })
        else
          set({
            data,
            error: void 0,
            _c: void 0,
          })
      }
    }
    MUTATION[key][1] = getTimestamp()
    Promise.resolve(startRevalidate()).then(() => {
      set({ _c: void 0 })
    })
    if (isError) {
      if (throwOnError) throw error
      return
    }
    return data
  }
}
var revalidateAllKeys = (revalidators, type) => {
  for (const key in revalidators) if (revalidators[key][0]) revalidators[key][0](type)
}
var initCache = (provider, options) => {
  if (!SWRGlobalState.has(provider)) {
    const opts = mergeObjects(defaultConfigOptions, options)
    const EVENT_REVALIDATORS = Object.create(null)
    const mutate = internalMutate.bind(void 0, provider)
    let unmount = noop
    const subscriptions = Object.create(null)
    const subscribe = (key, callback) => {
      const subs = subscriptions[key] || []
      subscriptions[key] = subs
      subs.push(callback)
      return () => {
        const index = subs.indexOf(callback)
        if (index >= 0) {
          subs[index] = subs[subs.length - 1]
          subs.pop()
        }
      }
    }
    const setter = (key, value, prev) => {
      provider.set(key, value)
      const subs = subscriptions[key]
      if (subs) for (const fn of subs) fn(value, prev)
    }
    const unload = (unloadOptions) => {
      const state = SWRGlobalState.get(provider)
      const [, MUTATION, FETCH, PRELOAD] = state
      const ts = getTimestamp()
      state[8]++
      for (const key in FETCH) delete FETCH[key]
      for (const key in PRELOAD) delete PRELOAD[key]
      for (const key in MUTATION) MUTATION[key] = [ts, ts]
      const emptyState = {}
      for (const key of [...provider.keys()]) {
        const prev = provider.get(key)
        provider.delete(key)
        const subs = subscriptions[key]
        if (subs) for (const fn of subs) fn(emptyState, prev)
      }
      const revalidate = !unloadOptions || unloadOptions.revalidate !== false
      for (const key in EVENT_REVALIDATORS) {
        const revalidators = EVENT_REVALIDATORS[key]
        for (let i = 0; i < revalidators.length; i++)
          revalidators[i](4, { revalidate: revalidate && !i })
      }
    }
    const initProvider = () => {
      if (!SWRGlobalState.has(provider)) {
        SWRGlobalState.set(provider, [
          EVENT_REVALIDATORS,
          Object.create(null),
          Object.create(null),
          Object.create(null),
          mutate,
          setter,
          subscribe,
          unload,
          0,
        ])
        if (!IS_SERVER) {
          const releaseFocus = opts.initFocus(
            setTimeout.bind(void 0, revalidateAllKeys.bind(void 0, EVENT_REVALIDATORS, 0)),
          )
          const releaseReconnect = opts.initReconnect(
            setTimeout.bind(void 0, revalidateAllKeys.bind(void 0, EVENT_REVALIDATORS, 1)),
          )
          unmount = () => {
            releaseFocus && releaseFocus()
            releaseReconnect && releaseReconnect()
            SWRGlobalState.delete(provider)
          }
        }
      }
    }
    initProvider()
    return [provider, mutate, initProvider, unmount, unload]
  }
  const state = SWRGlobalState.get(provider)
  return [provider, state[4], void 0, void 0, state[7]]
}
var onErrorRetry = (_, __, config, revalidate, opts) => {
  const maxRetryCount = config.errorRetryCount
  const currentRetryCount = opts.retryCount
  const timeout =
    ~~((Math.random() + 0.5) * (1 << (currentRetryCount < 8 ? currentRetryCount : 8))) *
    config.errorRetryInterval
  if (!isUndefined(maxRetryCount) && currentRetryCount > maxRetryCount) return
  setTimeout(revalidate, timeout, opts)
}
var compare = dequal
var [cache, mutate, , , unload] = initCache(/* @__PURE__ */ new Map())
var defaultConfig = mergeObjects(
  {
    onLoadingSlow: noop,
    onSuccess: noop,
    onError: noop,
    onErrorRetry,
    onDiscarded: noop,
    revalidateOnFocus: true,
    revalidateOnReconnect: true,
    revalidateIfStale: true,
    shouldRetryOnError: true,
    errorRetryInterval: slowConnection ? 1e4 : 5e3,
    focusThrottleInterval: 5e3,
    dedupingInterval: 2e3,
    loadingTimeout: slowConnection ? 5e3 : 3e3,
    compare,
    isPaused: () => false,
    cache,
    mutate,
    unload,
    fallback: {},
  },
  preset,
)
var mergeConfigs = (a, b) => {
  const v = mergeObjects(a, b)
  if (b) {
    const { use: u1, fallback: f1, cacheData: c1 } = a
    const { use: u2, fallback: f2, cacheData: c2 } = b
    if (u1 && u2) v.use = u1.concat(u2)
    if (f1 && f2) v.fallback = mergeObjects(f1, f2)
    if (c1 && c2) v.cacheData = mergeObjects(c1, c2)
  }
  return v
}
var SWRConfigContext = (0, import_react.createContext)({})
var SWRConfig$1 = (props) => {
  const { value } = props
  const parentConfig = (0, import_react.useContext)(SWRConfigContext)
  const isFunctionalConfig = isFunction(value)
  const config = (0, import_react.useMemo)(
    () => (isFunctionalConfig ? value(parentConfig) : value),
    [isFunctionalConfig, parentConfig, value],
  )
  const extendedConfig = (0, import_react.useMemo)(
    () => (isFunctionalConfig ? config : mergeConfigs(parentConfig, config)),
    [isFunctionalConfig, parentConfig, config],
  )
  const provider = config && config.provider
  const cacheContextRef = (0, import_react.useRef)(void 0)
  if (provider && !cacheContextRef.current)
    cacheContextRef.current = initCache(provider(extendedConfig.cache || cache), config)
  const cacheContext = cacheContextRef.current
  if (cacheContext) {
    extendedConfig.cache = cacheContext[0]
    extendedConfig.mutate = cacheContext[1]
    extendedConfig.unload = cacheContext[4]
  }
  useIsomorphicLayoutEffect$1(() => {
    if (cacheContext) {
      cacheContext[2] && cacheContext[2]()
      return cacheContext[3]
    }
  }, [])
  return (0, import_react.createElement)(
    SWRConfigContext.Provider,
    mergeObjects(props, { value: extendedConfig }),
  )
}
// ../node_modules/swr/dist/_internal/index.mjs
var enableDevtools = isWindowDefined && window.__SWR_DEVTOOLS_USE__
var use$1 = enableDevtools ? window.__SWR_DEVTOOLS_USE__ : []
var setupDevTools = () => {
  if (enableDevtools) window.__SWR_DEVTOOLS_REACT__ = import_react.default
}
var normalize = (args) => {
  return isFunction(args[1])
    ? [args[0], args[1], args[2] || {}]
    : [args[0], null, (args[1] === null ? args[2] : args[1]) || {}]
}
var useSWRConfig = () => {
  const parentConfig = (0, import_react.useContext)(SWRConfigContext)
  return (0, import_react.useMemo)(() => mergeObjects(defaultConfig, parentConfig), [parentConfig])
}
var middleware = (useSWRNext) => (key_, fetcher_, config) => {
  return useSWRNext(
    key_,
    fetcher_ &&
      ((...args) => {
        const [key] = serialize(key_)
        const [, , , PRELOAD] = SWRGlobalState.get(cache)
        if (key.startsWith('$inf$')) return fetcher_(...args)
        const req = PRELOAD[key]
        if (isUndefined(req)) return fetcher_(...args)
        delete PRELOAD[key]
        return req
      }),
    config,
  )
}
var BUILT_IN_MIDDLEWARE = use$1.concat(middleware)
var withArgs = (hook) => {
  return function useSWRArgs(...args) {
    const fallbackConfig = useSWRConfig()
    const [key, fn, _config] = normalize(args)
    const config = mergeConfigs(fallbackConfig, _config)
    let next = hook
    const { use } = config
    const middleware = (use || []).concat(BUILT_IN_MIDDLEWARE)
    for (let i = middleware.length; i--;) next = middleware[i](next)
    return next(key, fn || config.fetcher || null, config)
  }
}
var subscribeCallback = (key, callbacks, callback) => {
  const keyedRevalidators = callbacks[key] || (callbacks[key] = [])
  keyedRevalidators.push(callback)
  return () => {
    const index = keyedRevalidators.indexOf(callback)
    if (index >= 0) {
      keyedRevalidators[index] = keyedRevalidators[keyedRevalidators.length - 1]
      keyedRevalidators.pop()
    }
  }
}
setupDevTools()
// ../node_modules/swr/dist/use-swr-emll9s78.mjs
var use =
  import_react.default.use ||
  ((thenable) => {
    switch (thenable.status) {
      case 'pending':
        throw thenable
      case 'fulfilled':
        return thenable.value
      case 'rejected':
        throw thenable.reason
      default:
        thenable.status = 'pending'
        thenable.then(
          (v) => {
            thenable.status = 'fulfilled'
            thenable.value = v
          },
          (e) => {
            thenable.status = 'rejected'
            thenable.reason = e
          },
        )
        throw thenable
    }
  })
var WITH_DEDUPE = { dedupe: true }
var isCacheDataConsumed = (consumedCacheData, cacheData, key) => {
  var _consumedCacheData_get
  return cacheData
    ? ((_consumedCacheData_get = consumedCacheData.get(cacheData)) == null
        ? void 0
        : _consumedCacheData_get.has(key)) === true
    : false
}
var markCacheDataConsumed = (consumedCacheData, cacheData, key) => {
  if (!cacheData) return
  let consumedKeys = consumedCacheData.get(cacheData)
  if (!consumedKeys) {
    consumedKeys = /* @__PURE__ */ new Set()
    consumedCacheData.set(cacheData, consumedKeys)
  }
  consumedKeys.add(key)
}
var commitCacheData = ({ value, getCacheData, canCommit, setCache }) => {
  const commit = (state) => {
    if (canCommit() && isUndefined(getCacheData())) setCache(state)
  }
  Promise.resolve(value).then(
    (data) => {
      commit({
        data,
        error: void 0,
      })
    },
    (error) => {
      commit({ error })
    },
  )
}
var resolvedUndef = Promise.resolve(void 0)
resolvedUndef.status = 'fulfilled'
resolvedUndef.value = void 0
var sub = () => noop
/**
 * The core implementation of the useSWR hook.
 *
 * This is the main handler function that implements all SWR functionality including
 * data fetching, caching, revalidation, error handling, and state management.
 * It manages the complete lifecycle of SWR requests from initialization through
 * cleanup.
 *
 * Key responsibilities:
 * - Key serialization and normalization
 * - Cache state management and synchronization
 * - Automatic and manual revalidation
 * - Error handling and retry logic
 * - Suspense integration
 * - Loading state management
 * - Effect cleanup and memory management
 *
 * @template Data - The type of data returned by the fetcher
 * @template Error - The type of error that can be thrown
 *
 * @param _key - The SWR key (string, array, object, function, or falsy)
 * @param fetcher - The fetcher function to retrieve data, or null to disable fetching
 * @param config - Complete SWR configuration object with both public and internal options
 *
 * @returns SWRResponse object containing data, error, mutate function, and loading states
 *
 * @internal This is the internal implementation. Use `useSWR` instead.
 */ var useSWRHandler = (_key, fetcher, config) => {
  const {
    cache,
    compare,
    suspense,
    fallbackData,
    revalidateOnMount,
    revalidateIfStale,
    refreshInterval,
    refreshWhenHidden,
    refreshWhenOffline,
    keepPreviousData,
    strictServerPrefetchWarning,
  } = config
  const [EVENT_REVALIDATORS, MUTATION, FETCH, PRELOAD] = SWRGlobalState.get(cache)
  const [key, fnArg] = serialize(_key)
  const initialMountedRef = (0, import_react.useRef)(false)
  const unmountedRef = (0, import_react.useRef)(false)
  const keyRef = (0, import_react.useRef)(key)
  const fetcherRef = (0, import_react.useRef)(fetcher)
  const configRef = (0, import_react.useRef)(config)
  const getConfig = () => configRef.current
  const isActive = () => getConfig().isVisible() && getConfig().isOnline()
  const [getCache, setCache, subscribeCache, getInitialCache] = createCacheHelper(cache, key)
  const stateDependencies = (0, import_react.useRef)({}).current
  const fallback = isUndefined(fallbackData)
    ? isUndefined(config.fallback)
      ? void 0
      : config.fallback[key]
    : fallbackData
  const serverCacheData = config.cacheData
  const configCacheData = !key ? void 0 : serverCacheData == null ? void 0 : serverCacheData[key]
  const req = key ? PRELOAD[key] : void 0
  const hasCacheData = isUndefined(req) && !isUndefined(configCacheData)
  const preloadedData = hasCacheData ? configCacheData : req
  const isEqual = (prev, current) => {
    for (const _ in stateDependencies) {
      const t = _
      if (t === 'data') {
        if (!compare(prev[t], current[t])) {
          if (!isUndefined(prev[t])) return false
          if (!compare(returnedData, current[t])) return false
        }
      } else if (current[t] !== prev[t]) return false
    }
    return true
  }
  const isInitialMount = !initialMountedRef.current
  const getSnapshot = (0, import_react.useMemo)(() => {
    const cachedData = getCache()
    const initialData = getInitialCache()
    const getSelectedCache = (state) => {
      const snapshot = mergeObjects(state)
      delete snapshot._k
      if (
        !(() => {
          if (!key) return false
          if (!fetcher) return false
          if (getConfig().isPaused()) return false
          if (isInitialMount && !isUndefined(revalidateOnMount)) return revalidateOnMount
          const data = !isUndefined(fallback) ? fallback : snapshot.data
          if (suspense && hasCacheData && isUndefined(data)) return false
          if (suspense) return isUndefined(data) || revalidateIfStale
          return isUndefined(data) || revalidateIfStale
        })()
      )
        return snapshot
      return {
        isValidating: true,
        isLoading: true,
        ...snapshot,
      }
    }
    const clientSnapshot = getSelectedCache(cachedData)
    const serverSnapshot =
      cachedData === initialData ? clientSnapshot : getSelectedCache(initialData)
    let memorizedSnapshot = clientSnapshot
    return [
      () => {
        const newSnapshot = getSelectedCache(getCache())
        if (isEqual(newSnapshot, memorizedSnapshot)) {
          memorizedSnapshot.data = newSnapshot.data
          memorizedSnapshot.isLoading = newSnapshot.isLoading
          memorizedSnapshot.isValidating = newSnapshot.isValidating
          memorizedSnapshot.error = newSnapshot.error
          return memorizedSnapshot
        } else {
          memorizedSnapshot = newSnapshot
          return newSnapshot
        }
      },
      () => serverSnapshot,
    ]
  }, [cache, key])
  const cached = (0, import_shim.useSyncExternalStore)(
    (0, import_react.useCallback)(
      (callback) =>
        subscribeCache(key, (current, prev) => {
          if (!isEqual(prev, current)) callback()
        }),
      [cache, key],
    ),
    getSnapshot[0],
    getSnapshot[1],
  )
  const hasRevalidator = EVENT_REVALIDATORS[key] && EVENT_REVALIDATORS[key].length > 0
  const cachedData = cached.data
  let data = isUndefined(cachedData)
    ? fallback && isPromiseLike(fallback)
      ? use(fallback)
      : fallback
    : cachedData
  const error = cached.error
  const laggyDataRef = (0, import_react.useRef)(data)
  const consumedCacheDataRef = (0, import_react.useRef)(void 0)
  let consumedCacheData = consumedCacheDataRef.current
  if (!consumedCacheData) {
    consumedCacheData = /* @__PURE__ */ new WeakMap()
    consumedCacheDataRef.current = consumedCacheData
  }
  const preloadCacheRef = (0, import_react.useRef)(null)
  let returnedData = keepPreviousData
    ? isUndefined(cachedData)
      ? isUndefined(laggyDataRef.current)
        ? data
        : laggyDataRef.current
      : cachedData
    : data
  const hasKeyButNoData = key && isUndefined(data)
  const hydrationRef = (0, import_react.useRef)(null)
  !IS_SERVER &&
    (0, import_shim.useSyncExternalStore)(
      sub,
      () => {
        hydrationRef.current = false
        return hydrationRef
      },
      () => {
        hydrationRef.current = true
        return hydrationRef
      },
    )
  const isHydration = hydrationRef.current
  if (strictServerPrefetchWarning && isHydration && !suspense && hasKeyButNoData)
    console.warn(
      `Missing pre-initiated data for serialized key "${key}" during server-side rendering. Data fetching should be initiated on the server and provided to SWR via fallback data. You can set "strictServerPrefetchWarning: false" to disable this warning.`,
    )
  const shouldDoInitialRevalidation = (() => {
    if (!key || !fetcher) return false
    if (getConfig().isPaused()) return false
    if (hasRevalidator && !isUndefined(error)) return false
    if (isInitialMount && !isUndefined(revalidateOnMount)) return revalidateOnMount
    if (suspense && hasCacheData && hasKeyButNoData) return false
    if (suspense) return isUndefined(data) ? false : revalidateIfStale
    return isUndefined(data) || revalidateIfStale
  })()
  const defaultValidatingState = isInitialMount && shouldDoInitialRevalidation
  const isValidating = isUndefined(cached.isValidating)
    ? defaultValidatingState
    : cached.isValidating
  const isLoading = isUndefined(cached.isLoading) ? defaultValidatingState : cached.isLoading
  const revalidate = (0, import_react.useCallback)(
    async (revalidateOpts) => {
      const currentFetcher = fetcherRef.current
      if (!key || !currentFetcher || unmountedRef.current || getConfig().isPaused()) return false
      let newData
      let startAt
      let loading = true
      const opts = revalidateOpts || {}
      const shouldStartNewRequest = !FETCH[key] || !opts.dedupe
      const shouldUseRSCPreload =
        hasCacheData &&
        !isCacheDataConsumed(consumedCacheData, serverCacheData, key) &&
        !isUndefined(preloadedData) &&
        isUndefined(getCache().data)
      const callbackSafeguard = () => {
        if (IS_REACT_LEGACY)
          return !unmountedRef.current && key === keyRef.current && initialMountedRef.current
        return key === keyRef.current
      }
      const finalState = {
        isValidating: false,
        isLoading: false,
      }
      const finishRequestAndUpdateState = () => {
        setCache(finalState)
      }
      const cleanupState = () => {
        const requestInfo = FETCH[key]
        if (requestInfo && requestInfo[1] === startAt) delete FETCH[key]
      }
      const initialState = { isValidating: true }
      if (isUndefined(getCache().data)) initialState.isLoading = true
      try {
        if (shouldStartNewRequest) {
          setCache(initialState)
          if (config.loadingTimeout && isUndefined(getCache().data))
            setTimeout(() => {
              if (loading && callbackSafeguard()) getConfig().onLoadingSlow(key, config)
            }, config.loadingTimeout)
          if (shouldUseRSCPreload) markCacheDataConsumed(consumedCacheData, serverCacheData, key)
          FETCH[key] = [shouldUseRSCPreload ? preloadedData : currentFetcher(fnArg), getTimestamp()]
          if (shouldUseRSCPreload && PRELOAD[key]) delete PRELOAD[key]
        }
        ;[newData, startAt] = FETCH[key]
        newData = await newData
        if (shouldStartNewRequest) setTimeout(cleanupState, config.dedupingInterval)
        if (!FETCH[key] || FETCH[key][1] !== startAt) {
          if (shouldStartNewRequest) {
            if (callbackSafeguard()) getConfig().onDiscarded(key)
          }
          return false
        }
        finalState.error = void 0
        const mutationInfo = MUTATION[key]
        if (
          !isUndefined(mutationInfo) &&
          (startAt <= mutationInfo[0] || startAt <= mutationInfo[1] || mutationInfo[1] === 0)
        ) {
          finishRequestAndUpdateState()
          if (shouldStartNewRequest) {
            if (callbackSafeguard()) getConfig().onDiscarded(key)
          }
          return false
        }
        const cacheData = getCache().data
        finalState.data = compare(cacheData, newData) ? cacheData : newData
        if (shouldStartNewRequest) {
          if (callbackSafeguard()) getConfig().onSuccess(newData, key, config)
        }
      } catch (err) {
        cleanupState()
        const currentConfig = getConfig()
        const { shouldRetryOnError } = currentConfig
        if (!currentConfig.isPaused()) {
          finalState.error = err
          if (shouldStartNewRequest && callbackSafeguard()) {
            currentConfig.onError(err, key, currentConfig)
            if (
              shouldRetryOnError === true ||
              (isFunction(shouldRetryOnError) && shouldRetryOnError(err))
            ) {
              if (
                !getConfig().revalidateOnFocus ||
                !getConfig().revalidateOnReconnect ||
                isActive()
              )
                currentConfig.onErrorRetry(
                  err,
                  key,
                  currentConfig,
                  (_opts) => {
                    const revalidators = EVENT_REVALIDATORS[key]
                    if (revalidators && revalidators[0]) revalidators[0](3, _opts)
                  },
                  {
                    retryCount: (opts.retryCount || 0) + 1,
                    dedupe: true,
                  },
                )
            }
          }
        }
      }
      loading = false
      finishRequestAndUpdateState()
      return true
    },
    [key, cache],
  )
  const boundMutate = (0, import_react.useCallback)((...args) => {
    return internalMutate(cache, keyRef.current, ...args)
  }, [])
  useIsomorphicLayoutEffect$1(() => {
    const preloaded = preloadCacheRef.current
    if (!preloaded) return
    preloadCacheRef.current = null
    markCacheDataConsumed(consumedCacheData, preloaded.cacheData, preloaded.key)
    if (isUndefined(getCache().data))
      setCache({
        data: preloaded.data,
        error: void 0,
        _k: preloaded._k,
      })
    if (PRELOAD[preloaded.key]) delete PRELOAD[preloaded.key]
  })
  useIsomorphicLayoutEffect$1(() => {
    fetcherRef.current = fetcher
    configRef.current = config
    if (!isUndefined(cachedData)) laggyDataRef.current = cachedData
  })
  useIsomorphicLayoutEffect$1(() => {
    if (
      fetcher ||
      !hasCacheData ||
      isUndefined(preloadedData) ||
      isCacheDataConsumed(consumedCacheData, serverCacheData, key) ||
      !isUndefined(getCache().data)
    )
      return
    markCacheDataConsumed(consumedCacheData, serverCacheData, key)
    const mutation = MUTATION[key]
    commitCacheData({
      value: preloadedData,
      getCacheData: () => getCache().data,
      canCommit: () =>
        !unmountedRef.current && key === keyRef.current && MUTATION[key] === mutation,
      setCache: (state) =>
        setCache({
          ...state,
          _k: fnArg,
        }),
    })
  })
  useIsomorphicLayoutEffect$1(() => {
    if (!key) return
    const softRevalidate = revalidate.bind(void 0, WITH_DEDUPE)
    let nextFocusRevalidatedAt = 0
    if (getConfig().revalidateOnFocus)
      nextFocusRevalidatedAt = Date.now() + getConfig().focusThrottleInterval
    const onRevalidate = (type, opts = {}) => {
      if (type == 0) {
        const now = Date.now()
        if (getConfig().revalidateOnFocus && now > nextFocusRevalidatedAt && isActive()) {
          nextFocusRevalidatedAt = now + getConfig().focusThrottleInterval
          softRevalidate()
        }
      } else if (type == 1) {
        if (getConfig().revalidateOnReconnect && isActive()) softRevalidate()
      } else if (type == 2) return revalidate()
      else if (type == 3) return revalidate(opts)
      else if (type == 4) {
        laggyDataRef.current = void 0
        if (opts.revalidate) return revalidate()
      }
    }
    const unsubEvents = subscribeCallback(key, EVENT_REVALIDATORS, onRevalidate)
    unmountedRef.current = false
    keyRef.current = key
    initialMountedRef.current = true
    setCache({ _k: fnArg })
    if (shouldDoInitialRevalidation) {
      if (!FETCH[key]) {
        if (isUndefined(data) || IS_SERVER) softRevalidate()
        else rAF(softRevalidate)
      }
    }
    return () => {
      unmountedRef.current = true
      unsubEvents()
    }
  }, [key])
  useIsomorphicLayoutEffect$1(() => {
    let timer
    function next() {
      const interval = isFunction(refreshInterval)
        ? refreshInterval(getCache().data)
        : refreshInterval
      if (interval && timer !== -1) timer = setTimeout(execute, interval)
    }
    function execute() {
      if (
        !getCache().error &&
        (refreshWhenHidden || getConfig().isVisible()) &&
        (refreshWhenOffline || getConfig().isOnline())
      )
        revalidate(WITH_DEDUPE).then(next)
      else next()
    }
    next()
    return () => {
      if (timer) {
        clearTimeout(timer)
        timer = -1
      }
    }
  }, [refreshInterval, refreshWhenHidden, refreshWhenOffline, key])
  ;(0, import_react.useDebugValue)(returnedData)
  if (suspense) {
    if (!IS_REACT_LEGACY && IS_SERVER && hasKeyButNoData && isUndefined(preloadedData))
      throw new Error('Fallback data is required when using Suspense in SSR.')
    if (hasKeyButNoData) {
      fetcherRef.current = fetcher
      configRef.current = config
      unmountedRef.current = false
    }
    const shouldConsumePreload = !isUndefined(preloadedData) && hasKeyButNoData
    let preloadData = void 0
    if (shouldConsumePreload && hasCacheData) {
      preloadData =
        preloadedData && isPromiseLike(preloadedData) ? use(preloadedData) : preloadedData
      data = preloadData
      returnedData = preloadData
      if (!IS_SERVER)
        preloadCacheRef.current = {
          data: preloadData,
          _k: fnArg,
          key,
          cacheData: serverCacheData,
        }
    } else use(shouldConsumePreload ? boundMutate(preloadedData) : resolvedUndef)
    if (!isUndefined(error) && hasKeyButNoData) throw error
    const revalidation =
      hasKeyButNoData && isUndefined(preloadData) ? revalidate(WITH_DEDUPE) : resolvedUndef
    if (!isUndefined(returnedData) && hasKeyButNoData) {
      revalidation.status = 'fulfilled'
      revalidation.value = true
    }
    use(revalidation)
  }
  return {
    mutate: boundMutate,
    get data() {
      stateDependencies.data = true
      return returnedData
    },
    get error() {
      stateDependencies.error = true
      return error
    },
    get isValidating() {
      stateDependencies.isValidating = true
      return isValidating
    },
    get isLoading() {
      stateDependencies.isLoading = true
      return isLoading
    },
  }
}
var SWRConfig = OBJECT.defineProperty(SWRConfig$1, 'defaultValue', { value: defaultConfig })
/**
 * A hook to fetch data.
 *
 * @see {@link https://swr.vercel.app}
 *
 * @example
 * ```jsx
 * import useSWR from 'swr'
 * function Profile() {
 *   const { data, error, isLoading } = useSWR('/api/user', fetcher)
 *   if (error) return <div>failed to load</div>
 *   if (isLoading) return <div>loading...</div>
 *   return <div>hello {data.name}!</div>
 * }
 * ```
 */ var useSWR = withArgs(useSWRHandler)
// src/platform/host/host.ts
/** Why the device's place is not known. */
var PositionError = class extends Error {
  name = 'PositionError'
  code
  constructor(code) {
    super(`Position: ${code}`)
    this.code = code
  }
}
// src/platform/host/position.ts
/** Asks the browser where the device is. @throws PositionError */
function askPosition() {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new PositionError('unavailable'))
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        resolve({
          latitude,
          longitude,
          accuracy,
        }),
      (error) => reject(new PositionError(codes[error.code] ?? 'unavailable')),
      {
        enableHighAccuracy: false,
        timeout: 1e4,
        maximumAge: 3e5,
      },
    )
  })
}
var codes = {
  1: 'denied',
  2: 'unavailable',
  3: 'timeout',
}
// src/platform/host/browser-host.ts
/** The app in a browser. */
var browserHost = {
  kind: 'browser',
  basename: () => '/'.replace(/^\.?\/?$|\/$/, ''),
  openPhone: (number) => window.location.assign(`tel:${number.replace(/[^\d+*#]/g, '')}`),
  openExternal: openTab,
  openZaloChat: openTab,
  share: share$1,
  getPosition: askPosition,
  setTitle: (title) => {
    document.title = title
  },
  onResume: (callback) => {
    const check = () => {
      if (document.visibilityState === 'visible') callback()
    }
    document.addEventListener('visibilitychange', check)
    window.addEventListener('pageshow', check)
    return () => {
      document.removeEventListener('visibilitychange', check)
      window.removeEventListener('pageshow', check)
    }
  },
  openStorage: async () => browserStorage(),
}
/** localStorage where it works; private modes and locked-down devices throw when it is touched. */
function browserStorage() {
  const storage = window.localStorage
  const probe = 'chung-tay:probe'
  storage.setItem(probe, probe)
  storage.removeItem(probe)
  return storage
}
function openTab(url) {
  window.open(url, '_blank', 'noopener,noreferrer')
}
async function share$1({ title, text, path }) {
  const url = new URL(`${browserHost.basename()}${path}`, window.location.origin).href
  if (typeof navigator.share === 'function')
    try {
      await navigator.share({
        title,
        text,
        url,
      })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  return (await copyText(`${text}\n${url}`)) ? 'copied' : 'cancelled'
}
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}
function copyBySelection(text) {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  document.body.append(field)
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  return isCopied
}
// src/platform/host/host-kind.ts
/**
 * Whether the app runs as a Zalo mini app. A page of ours opened in Zalo's browser is not one:
 * there Zalo's bridge exists without an app id.
 */
function hostKind({ location, ...globals }) {
  if (location.protocol === 'zbrowser:' || location.hostname === 'h5.zdn.vn') return 'zalo'
  return globals.ZaloJavaScriptInterface && globals.APP_ID ? 'zalo' : 'browser'
}
/** `/zapps/<id>` when the address has it, else empty: the same build also runs on a plain host. */
function zaloBasename(pathname) {
  return /^\/zapps\/[^/]+/.exec(pathname)?.[0] ?? ''
}
// src/platform/host/zalo-host.ts
var loadSdk = () => import('./zalo-sdk-CwmR8qKR.js')
/** The app inside Zalo; what Zalo refuses is done the browser's way. */
var zaloHost = {
  kind: 'zalo',
  basename: () => zaloBasename(window.location.pathname),
  openPhone: (number) =>
    attempt(
      (sdk) => sdk.openPhone({ phoneNumber: number }),
      () => browserHost.openPhone(number),
    ),
  openExternal: (url) =>
    attempt(
      (sdk) => sdk.openWebview({ url }),
      () => browserHost.openExternal(url),
    ),
  openZaloChat: (url) =>
    attempt(
      (sdk) => openChat(sdk, url),
      () => browserHost.openExternal(url),
    ),
  share,
  getPosition: askPosition,
  setTitle: (title) => {
    document.title = title
    attempt(
      (sdk) => sdk.setNavigationBarTitle({ title }),
      () => void 0,
    )
  },
  onResume,
  createShortcut: () =>
    attempt(
      (sdk) => sdk.createShortcut(),
      () => void 0,
    ),
  openStorage: async () => {
    const { nativeStorage } = await loadSdk()
    nativeStorage.getStorageInfo()
    return {
      getItem: (key) => nativeStorage.getItem(key) || null,
      setItem: (key, value) => nativeStorage.setItem(key, value),
      removeItem: (key) => nativeStorage.removeItem(key),
    }
  },
}
function attempt(action, otherwise) {
  loadSdk().then(action).catch(otherwise)
}
async function openChat(sdk, url) {
  const id = /^https:\/\/zalo\.me\/(\d{15,})\/?$/.exec(url)?.[1]
  if (id)
    await sdk.openChat({
      type: 'oa',
      id,
    })
  else await sdk.openWebview({ url })
}
async function share(request) {
  const { title, text, path } = request
  try {
    const sdk = await loadSdk()
    const link = await sdk.getShareableLink({
      title,
      description: text,
      path,
    })
    await sdk.openShareSheet({
      type: 'link',
      data: { link },
    })
    return 'shared'
  } catch (error) {
    return isRefusal(error) ? 'cancelled' : browserHost.share(request)
  }
}
function isRefusal(error) {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === -201
}
function onResume(callback) {
  const stopBrowser = browserHost.onResume(callback)
  let stopZalo = () => {}
  let isStopped = false
  loadSdk()
    .then(({ events, EventName }) => {
      if (isStopped) return
      events.on(EventName.AppResumed, callback)
      stopZalo = () => events.off(EventName.AppResumed, callback)
    })
    .catch(() => void 0)
  return () => {
    isStopped = true
    stopBrowser()
    stopZalo()
  }
}
// src/platform/host/index.ts
/** The program the app runs in, found out once. */
var host = typeof window !== 'undefined' && hostKind(window) === 'zalo' ? zaloHost : browserHost
// src/platform/content/keep-checking.ts
var interval = 5e3
/**
 * Asks for the version every five seconds while the page is seen and online, and at once when the
 * person comes back to it. Returns the function that stops it.
 */
function keepChecking(watch) {
  const check = () => {
    if (document.visibilityState === 'visible' && navigator.onLine) watch.check()
  }
  const timer = setInterval(check, interval)
  window.addEventListener('focus', check)
  window.addEventListener('online', check)
  const stopResume = host.onResume(check)
  check()
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', check)
    window.removeEventListener('online', check)
    stopResume()
  }
}
// src/platform/content/shown-paths.ts
var readers = /* @__PURE__ */ new Map()
/** Paths of the queries that something on the screen reads. */
function shownPaths() {
  return [...readers.keys()]
}
/** Counts something on the screen that reads `path`; returns the function that takes it back. */
function countReader(path) {
  readers.set(path, (readers.get(path) ?? 0) + 1)
  return () => {
    const left = (readers.get(path) ?? 1) - 1
    if (left > 0) readers.set(path, left)
    else readers.delete(path)
  }
}
// src/platform/content/ContentProvider.tsx
var import_jsx_runtime = require_jsx_runtime()
var StoreContext = (0, import_react.createContext)(void 0)
/** The store of the nearest `ContentProvider`. */
function useContentStore() {
  const store = (0, import_react.useContext)(StoreContext)
  if (!store) throw new Error('useContent needs a ContentProvider above it')
  return store
}
/** Lets `useContent` below it read from `store`. */
function ContentProvider({ store, children }) {
  const config = (0, import_react.useMemo)(
    () => ({
      provider: () => store.cache,
      fallback: store.fallback,
      revalidateOnFocus: false,
      revalidateOnReconnect: false,
      shouldRetryOnError: (error) => error.isTemporary,
    }),
    [store],
  )
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StoreContext.Provider, {
    value: store,
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(SWRConfig, {
      value: config,
      children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Freshness, { store }), children],
    }),
  })
}
/** Asks again for everything on the screen when the version of published content changed. */
function Freshness({ store }) {
  const { mutate } = useSWRConfig()
  ;(0, import_react.useEffect)(() => {
    const { watch } = store
    if (!watch) return
    const stopChecking = keepChecking(watch)
    const unsubscribe = watch.subscribe(() => {
      for (const path of shownPaths()) if (!store.isCurrent(path)) mutate(path)
    })
    return () => {
      stopChecking()
      unsubscribe()
    }
  }, [store, mutate])
  return null
}
// src/platform/content/use-baked-search.ts
/**
 * The search index that the build made, as long as it belongs to what is published: then the lists
 * need not be read for searching. Undefined while it is not known; null when the index has to be
 * made from the lists.
 */
function useBakedSearch() {
  const { files, watch } = useContentStore()
  const [baked, setBaked] = (0, import_react.useState)()
  ;(0, import_react.useEffect)(() => {
    let isCurrent = true
    const show = (data) => {
      if (isCurrent) setBaked(data)
    }
    const read = async () => {
      if (!files) return show(null)
      try {
        const { version, search } = await files.manifest()
        const isOutdated = watch?.current() !== void 0 && watch.current() !== version
        show(isOutdated ? null : await files.load(search))
      } catch {
        show(null)
      }
    }
    const unsubscribe = watch?.subscribe(() => void read())
    read()
    return () => {
      isCurrent = false
      unsubscribe?.()
    }
  }, [files, watch])
  return baked
}
// src/platform/content/use-content.ts
/**
 * Reads public content: at once from the page's data or the snapshot, then kept as new as what is
 * published. `null` asks for nothing.
 */
function useContent(query) {
  const store = useContentStore()
  const path = query?.path ?? null
  const isOutdated = path !== null && !store.isCurrent(path)
  const { data, error, mutate } = useSWR(path, query ? () => store.fetch(query) : null, {
    revalidateOnMount: isOutdated,
    revalidateIfStale: isOutdated,
  })
  ;(0, import_react.useEffect)(() => (path === null ? void 0 : countReader(path)), [path])
  const isUnreachable = useIsUnreachable()
  const hasData = data !== void 0
  return {
    data,
    isLoading: path !== null && !hasData && !error,
    error,
    isStale: hasData && (Boolean(error) || isUnreachable),
    retry: (0, import_react.useCallback)(() => void mutate(), [mutate]),
  }
}
function useIsUnreachable() {
  const { watch } = useContentStore()
  return (0, import_react.useSyncExternalStore)(
    (0, import_react.useCallback)(
      (listener) => watch?.subscribe(listener) ?? (() => void 0),
      [watch],
    ),
    () => watch?.isUnreachable() ?? false,
    () => false,
  )
}
// src/platform/content/use-settings.ts
/** What makes the app one province's own: names, colours, hotlines, the home page, holidays. */
function useSettings() {
  return useContent(queries.settings)
}
// ../node_modules/scheduler/cjs/scheduler.production.min.js
/**
 * @license React
 * scheduler.production.min.js
 *
 * Copyright (c) Facebook, Inc. and its affiliates.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE file in the root directory of this source tree.
 */
var require_scheduler_production_min = /* @__PURE__ */ __commonJSMin((exports) => {
  function f(a, b) {
    var c = a.length
    a.push(b)
    a: for (; 0 < c;) {
      var d = (c - 1) >>> 1,
        e = a[d]
      if (0 < g(e, b)) ((a[d] = b), (a[c] = e), (c = d))
      else break a
    }
  }
  function h(a) {
    return 0 === a.length ? null : a[0]
  }
  function k(a) {
    if (0 === a.length) return null
    var b = a[0],
      c = a.pop()
    if (c !== b) {
      a[0] = c
      a: for (var d = 0, e = a.length, w = e >>> 1; d < w;) {
        var m = 2 * (d + 1) - 1,
          C = a[m],
          n = m + 1,
          x = a[n]
        if (0 > g(C, c))
          n < e && 0 > g(x, C)
            ? ((a[d] = x), (a[n] = c), (d = n))
            : ((a[d] = C), (a[m] = c), (d = m))
        else if (n < e && 0 > g(x, c)) ((a[d] = x), (a[n] = c), (d = n))
        else break a
      }
    }
    return b
  }
  function g(a, b) {
    var c = a.sortIndex - b.sortIndex
    return 0 !== c ? c : a.id - b.id
  }
  if ('object' === typeof performance && 'function' === typeof performance.now) {
    var l = performance
    exports.unstable_now = function () {
      return l.now()
    }
  } else {
    var p = Date,
      q = p.now()
    exports.unstable_now = function () {
      return p.now() - q
    }
  }
  var r = []
  var t = []
  var u = 1
  var v = null
  var y = 3
  var z = !1
  var A = !1
  var B = !1
  var D = 'function' === typeof setTimeout ? setTimeout : null
  var E = 'function' === typeof clearTimeout ? clearTimeout : null
  var F = 'undefined' !== typeof setImmediate ? setImmediate : null
  'undefined' !== typeof navigator &&
    void 0 !== navigator.scheduling &&
    void 0 !== navigator.scheduling.isInputPending &&
    navigator.scheduling.isInputPending.bind(navigator.scheduling)
  function G(a) {
    for (var b = h(t); null !== b;) {
      if (null === b.callback) k(t)
      else if (b.startTime <= a) (k(t), (b.sortIndex = b.expirationTime), f(r, b))
      else break
      b = h(t)
    }
  }
  function H(a) {
    B = !1
    G(a)
    if (!A)
      if (null !== h(r)) ((A = !0), I(J))
      else {
        var b = h(t)
        null !== b && K(H, b.startTime - a)
      }
  }
  function J(a, b) {
    A = !1
    B && ((B = !1), E(L), (L = -1))
    z = !0
    var c = y
    try {
      G(b)
      for (v = h(r); null !== v && (!(v.expirationTime > b) || (a && !M()));) {
        var d = v.callback
        if ('function' === typeof d) {
          v.callback = null
          y = v.priorityLevel
          var e = d(v.expirationTime <= b)
          b = exports.unstable_now()
          'function' === typeof e ? (v.callback = e) : v === h(r) && k(r)
          G(b)
        } else k(r)
        v = h(r)
      }
      if (null !== v) var w = !0
      else {
        var m = h(t)
        null !== m && K(H, m.startTime - b)
        w = !1
      }
      return w
    } finally {
      ;((v = null), (y = c), (z = !1))
    }
  }
  var N = !1
  var O = null
  var L = -1
  var P = 5
  var Q = -1
  function M() {
    return exports.unstable_now() - Q < P ? !1 : !0
  }
  function R() {
    if (null !== O) {
      var a = exports.unstable_now()
      Q = a
      var b = !0
      try {
        b = O(!0, a)
      } finally {
        b ? S() : ((N = !1), (O = null))
      }
    } else N = !1
  }
  var S
  if ('function' === typeof F)
    S = function () {
      F(R)
    }
  else if ('undefined' !== typeof MessageChannel) {
    var T = new MessageChannel(),
      U = T.port2
    T.port1.onmessage = R
    S = function () {
      U.postMessage(null)
    }
  } else
    S = function () {
      D(R, 0)
    }
  function I(a) {
    O = a
    N || ((N = !0), S())
  }
  function K(a, b) {
    L = D(function () {
      a(exports.unstable_now())
    }, b)
  }
  exports.unstable_IdlePriority = 5
  exports.unstable_ImmediatePriority = 1
  exports.unstable_LowPriority = 4
  exports.unstable_NormalPriority = 3
  exports.unstable_Profiling = null
  exports.unstable_UserBlockingPriority = 2
  exports.unstable_cancelCallback = function (a) {
    a.callback = null
  }
  exports.unstable_continueExecution = function () {
    A || z || ((A = !0), I(J))
  }
  exports.unstable_forceFrameRate = function (a) {
    0 > a || 125 < a
      ? console.error(
          'forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported',
        )
      : (P = 0 < a ? Math.floor(1e3 / a) : 5)
  }
  exports.unstable_getCurrentPriorityLevel = function () {
    return y
  }
  exports.unstable_getFirstCallbackNode = function () {
    return h(r)
  }
  exports.unstable_next = function (a) {
    switch (y) {
      case 1:
      case 2:
      case 3:
        var b = 3
        break
      default:
        b = y
    }
    var c = y
    y = b
    try {
      return a()
    } finally {
      y = c
    }
  }
  exports.unstable_pauseExecution = function () {}
  exports.unstable_requestPaint = function () {}
  exports.unstable_runWithPriority = function (a, b) {
    switch (a) {
      case 1:
      case 2:
      case 3:
      case 4:
      case 5:
        break
      default:
        a = 3
    }
    var c = y
    y = a
    try {
      return b()
    } finally {
      y = c
    }
  }
  exports.unstable_scheduleCallback = function (a, b, c) {
    var d = exports.unstable_now()
    'object' === typeof c && null !== c
      ? ((c = c.delay), (c = 'number' === typeof c && 0 < c ? d + c : d))
      : (c = d)
    switch (a) {
      case 1:
        var e = -1
        break
      case 2:
        e = 250
        break
      case 5:
        e = 1073741823
        break
      case 4:
        e = 1e4
        break
      default:
        e = 5e3
    }
    e = c + e
    a = {
      id: u++,
      callback: b,
      priorityLevel: a,
      startTime: c,
      expirationTime: e,
      sortIndex: -1,
    }
    c > d
      ? ((a.sortIndex = c),
        f(t, a),
        null === h(r) && a === h(t) && (B ? (E(L), (L = -1)) : (B = !0), K(H, c - d)))
      : ((a.sortIndex = e), f(r, a), A || z || ((A = !0), I(J)))
    return a
  }
  exports.unstable_shouldYield = M
  exports.unstable_wrapCallback = function (a) {
    var b = y
    return function () {
      var c = y
      y = b
      try {
        return a.apply(this, arguments)
      } finally {
        y = c
      }
    }
  }
})
// ../node_modules/scheduler/index.js
var require_scheduler = /* @__PURE__ */ __commonJSMin((exports, module) => {
  module.exports = require_scheduler_production_min()
})
// node_modules/react-dom/cjs/react-dom.production.min.js
/**
 * @license React
 * react-dom.production.min.js
 *
 * Copyright (c) Facebook, Inc. and its affiliates.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE file in the root directory of this source tree.
 */
var require_react_dom_production_min = /* @__PURE__ */ __commonJSMin((exports) => {
  var aa = require_react()
  var ca = require_scheduler()
  function p(a) {
    for (
      var b = 'https://reactjs.org/docs/error-decoder.html?invariant=' + a, c = 1;
      c < arguments.length;
      c++
    )
      b += '&args[]=' + encodeURIComponent(arguments[c])
    return (
      'Minified React error #' +
      a +
      '; visit ' +
      b +
      ' for the full message or use the non-minified dev environment for full errors and additional helpful warnings.'
    )
  }
  var da = /* @__PURE__ */ new Set()
  var ea = {}
  function fa(a, b) {
    ha(a, b)
    ha(a + 'Capture', b)
  }
  function ha(a, b) {
    ea[a] = b
    for (a = 0; a < b.length; a++) da.add(b[a])
  }
  var ia = !(
    'undefined' === typeof window ||
    'undefined' === typeof window.document ||
    'undefined' === typeof window.document.createElement
  )
  var ja = Object.prototype.hasOwnProperty
  var ka =
    /^[:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD][:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\-.0-9\u00B7\u0300-\u036F\u203F-\u2040]*$/
  var la = {}
  var ma = {}
  function oa(a) {
    if (ja.call(ma, a)) return !0
    if (ja.call(la, a)) return !1
    if (ka.test(a)) return (ma[a] = !0)
    la[a] = !0
    return !1
  }
  function pa(a, b, c, d) {
    if (null !== c && 0 === c.type) return !1
    switch (typeof b) {
      case 'function':
      case 'symbol':
        return !0
      case 'boolean':
        if (d) return !1
        if (null !== c) return !c.acceptsBooleans
        a = a.toLowerCase().slice(0, 5)
        return 'data-' !== a && 'aria-' !== a
      default:
        return !1
    }
  }
  function qa(a, b, c, d) {
    if (null === b || 'undefined' === typeof b || pa(a, b, c, d)) return !0
    if (d) return !1
    if (null !== c)
      switch (c.type) {
        case 3:
          return !b
        case 4:
          return !1 === b
        case 5:
          return isNaN(b)
        case 6:
          return isNaN(b) || 1 > b
      }
    return !1
  }
  function v(a, b, c, d, e, f, g) {
    this.acceptsBooleans = 2 === b || 3 === b || 4 === b
    this.attributeName = d
    this.attributeNamespace = e
    this.mustUseProperty = c
    this.propertyName = a
    this.type = b
    this.sanitizeURL = f
    this.removeEmptyString = g
  }
  var z = {}
  'children dangerouslySetInnerHTML defaultValue defaultChecked innerHTML suppressContentEditableWarning suppressHydrationWarning style'
    .split(' ')
    .forEach(function (a) {
      z[a] = new v(a, 0, !1, a, null, !1, !1)
    })
  ;[
    ['acceptCharset', 'accept-charset'],
    ['className', 'class'],
    ['htmlFor', 'for'],
    ['httpEquiv', 'http-equiv'],
  ].forEach(function (a) {
    var b = a[0]
    z[b] = new v(b, 1, !1, a[1], null, !1, !1)
  })
  ;['contentEditable', 'draggable', 'spellCheck', 'value'].forEach(function (a) {
    z[a] = new v(a, 2, !1, a.toLowerCase(), null, !1, !1)
  })
  ;['autoReverse', 'externalResourcesRequired', 'focusable', 'preserveAlpha'].forEach(function (a) {
    z[a] = new v(a, 2, !1, a, null, !1, !1)
  })
  'allowFullScreen async autoFocus autoPlay controls default defer disabled disablePictureInPicture disableRemotePlayback formNoValidate hidden loop noModule noValidate open playsInline readOnly required reversed scoped seamless itemScope'
    .split(' ')
    .forEach(function (a) {
      z[a] = new v(a, 3, !1, a.toLowerCase(), null, !1, !1)
    })
  ;['checked', 'multiple', 'muted', 'selected'].forEach(function (a) {
    z[a] = new v(a, 3, !0, a, null, !1, !1)
  })
  ;['capture', 'download'].forEach(function (a) {
    z[a] = new v(a, 4, !1, a, null, !1, !1)
  })
  ;['cols', 'rows', 'size', 'span'].forEach(function (a) {
    z[a] = new v(a, 6, !1, a, null, !1, !1)
  })
  ;['rowSpan', 'start'].forEach(function (a) {
    z[a] = new v(a, 5, !1, a.toLowerCase(), null, !1, !1)
  })
  var ra = /[\-:]([a-z])/g
  function sa(a) {
    return a[1].toUpperCase()
  }
  'accent-height alignment-baseline arabic-form baseline-shift cap-height clip-path clip-rule color-interpolation color-interpolation-filters color-profile color-rendering dominant-baseline enable-background fill-opacity fill-rule flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style font-variant font-weight glyph-name glyph-orientation-horizontal glyph-orientation-vertical horiz-adv-x horiz-origin-x image-rendering letter-spacing lighting-color marker-end marker-mid marker-start overline-position overline-thickness paint-order panose-1 pointer-events rendering-intent shape-rendering stop-color stop-opacity strikethrough-position strikethrough-thickness stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering underline-position underline-thickness unicode-bidi unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical vector-effect vert-adv-y vert-origin-x vert-origin-y word-spacing writing-mode xmlns:xlink x-height'
    .split(' ')
    .forEach(function (a) {
      var b = a.replace(ra, sa)
      z[b] = new v(b, 1, !1, a, null, !1, !1)
    })
  'xlink:actuate xlink:arcrole xlink:role xlink:show xlink:title xlink:type'
    .split(' ')
    .forEach(function (a) {
      var b = a.replace(ra, sa)
      z[b] = new v(b, 1, !1, a, 'http://www.w3.org/1999/xlink', !1, !1)
    })
  ;['xml:base', 'xml:lang', 'xml:space'].forEach(function (a) {
    var b = a.replace(ra, sa)
    z[b] = new v(b, 1, !1, a, 'http://www.w3.org/XML/1998/namespace', !1, !1)
  })
  ;['tabIndex', 'crossOrigin'].forEach(function (a) {
    z[a] = new v(a, 1, !1, a.toLowerCase(), null, !1, !1)
  })
  z.xlinkHref = new v('xlinkHref', 1, !1, 'xlink:href', 'http://www.w3.org/1999/xlink', !0, !1)
  ;['src', 'href', 'action', 'formAction'].forEach(function (a) {
    z[a] = new v(a, 1, !1, a.toLowerCase(), null, !0, !0)
  })
  function ta(a, b, c, d) {
    var e = z.hasOwnProperty(b) ? z[b] : null
    if (
      null !== e
        ? 0 !== e.type
        : d || !(2 < b.length) || ('o' !== b[0] && 'O' !== b[0]) || ('n' !== b[1] && 'N' !== b[1])
    )
      (qa(b, c, e, d) && (c = null),
        d || null === e
          ? oa(b) && (null === c ? a.removeAttribute(b) : a.setAttribute(b, '' + c))
          : e.mustUseProperty
            ? (a[e.propertyName] = null === c ? (3 === e.type ? !1 : '') : c)
            : ((b = e.attributeName),
              (d = e.attributeNamespace),
              null === c
                ? a.removeAttribute(b)
                : ((e = e.type),
                  (c = 3 === e || (4 === e && !0 === c) ? '' : '' + c),
                  d ? a.setAttributeNS(d, b, c) : a.setAttribute(b, c))))
  }
  var ua = aa.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED
  var va = Symbol.for('react.element')
  var wa = Symbol.for('react.portal')
  var ya = Symbol.for('react.fragment')
  var za = Symbol.for('react.strict_mode')
  var Aa = Symbol.for('react.profiler')
  var Ba = Symbol.for('react.provider')
  var Ca = Symbol.for('react.context')
  var Da = Symbol.for('react.forward_ref')
  var Ea = Symbol.for('react.suspense')
  var Fa = Symbol.for('react.suspense_list')
  var Ga = Symbol.for('react.memo')
  var Ha = Symbol.for('react.lazy')
  var Ia = Symbol.for('react.offscreen')
  var Ja = Symbol.iterator
  function Ka(a) {
    if (null === a || 'object' !== typeof a) return null
    a = (Ja && a[Ja]) || a['@@iterator']
    return 'function' === typeof a ? a : null
  }
  var A = Object.assign
  var La
  function Ma(a) {
    if (void 0 === La)
      try {
        throw Error()
      } catch (c) {
        var b = c.stack.trim().match(/\n( *(at )?)/)
        La = (b && b[1]) || ''
      }
    return '\n' + La + a
  }
  var Na = !1
  function Oa(a, b) {
    if (!a || Na) return ''
    Na = !0
    var c = Error.prepareStackTrace
    Error.prepareStackTrace = void 0
    try {
      if (b)
        if (
          ((b = function () {
            throw Error()
          }),
          Object.defineProperty(b.prototype, 'props', {
            set: function () {
              throw Error()
            },
          }),
          'object' === typeof Reflect && Reflect.construct)
        ) {
          try {
            Reflect.construct(b, [])
          } catch (l) {
            var d = l
          }
          Reflect.construct(a, [], b)
        } else {
          try {
            b.call()
          } catch (l) {
            d = l
          }
          a.call(b.prototype)
        }
      else {
        try {
          throw Error()
        } catch (l) {
          d = l
        }
        a()
      }
    } catch (l) {
      if (l && d && 'string' === typeof l.stack) {
        for (
          var e = l.stack.split('\n'), f = d.stack.split('\n'), g = e.length - 1, h = f.length - 1;
          1 <= g && 0 <= h && e[g] !== f[h];
        )
          h--
        for (; 1 <= g && 0 <= h; g--, h--)
          if (e[g] !== f[h]) {
            if (1 !== g || 1 !== h)
              do
                if ((g--, h--, 0 > h || e[g] !== f[h])) {
                  var k = '\n' + e[g].replace(' at new ', ' at ')
                  a.displayName &&
                    k.includes('<anonymous>') &&
                    (k = k.replace('<anonymous>', a.displayName))
                  return k
                }
              while (1 <= g && 0 <= h)
            break
          }
      }
    } finally {
      ;((Na = !1), (Error.prepareStackTrace = c))
    }
    return (a = a ? a.displayName || a.name : '') ? Ma(a) : ''
  }
  function Pa(a) {
    switch (a.tag) {
      case 5:
        return Ma(a.type)
      case 16:
        return Ma('Lazy')
      case 13:
        return Ma('Suspense')
      case 19:
        return Ma('SuspenseList')
      case 0:
      case 2:
      case 15:
        return ((a = Oa(a.type, !1)), a)
      case 11:
        return ((a = Oa(a.type.render, !1)), a)
      case 1:
        return ((a = Oa(a.type, !0)), a)
      default:
        return ''
    }
  }
  function Qa(a) {
    if (null == a) return null
    if ('function' === typeof a) return a.displayName || a.name || null
    if ('string' === typeof a) return a
    switch (a) {
      case ya:
        return 'Fragment'
      case wa:
        return 'Portal'
      case Aa:
        return 'Profiler'
      case za:
        return 'StrictMode'
      case Ea:
        return 'Suspense'
      case Fa:
        return 'SuspenseList'
    }
    if ('object' === typeof a)
      switch (a.$$typeof) {
        case Ca:
          return (a.displayName || 'Context') + '.Consumer'
        case Ba:
          return (a._context.displayName || 'Context') + '.Provider'
        case Da:
          var b = a.render
          a = a.displayName
          a ||
            ((a = b.displayName || b.name || ''),
            (a = '' !== a ? 'ForwardRef(' + a + ')' : 'ForwardRef'))
          return a
        case Ga:
          return ((b = a.displayName || null), null !== b ? b : Qa(a.type) || 'Memo')
        case Ha:
          b = a._payload
          a = a._init
          try {
            return Qa(a(b))
          } catch (c) {}
      }
    return null
  }
  function Ra(a) {
    var b = a.type
    switch (a.tag) {
      case 24:
        return 'Cache'
      case 9:
        return (b.displayName || 'Context') + '.Consumer'
      case 10:
        return (b._context.displayName || 'Context') + '.Provider'
      case 18:
        return 'DehydratedFragment'
      case 11:
        return (
          (a = b.render),
          (a = a.displayName || a.name || ''),
          b.displayName || ('' !== a ? 'ForwardRef(' + a + ')' : 'ForwardRef')
        )
      case 7:
        return 'Fragment'
      case 5:
        return b
      case 4:
        return 'Portal'
      case 3:
        return 'Root'
      case 6:
        return 'Text'
      case 16:
        return Qa(b)
      case 8:
        return b === za ? 'StrictMode' : 'Mode'
      case 22:
        return 'Offscreen'
      case 12:
        return 'Profiler'
      case 21:
        return 'Scope'
      case 13:
        return 'Suspense'
      case 19:
        return 'SuspenseList'
      case 25:
        return 'TracingMarker'
      case 1:
      case 0:
      case 17:
      case 2:
      case 14:
      case 15:
        if ('function' === typeof b) return b.displayName || b.name || null
        if ('string' === typeof b) return b
    }
    return null
  }
  function Sa(a) {
    switch (typeof a) {
      case 'boolean':
      case 'number':
      case 'string':
      case 'undefined':
        return a
      case 'object':
        return a
      default:
        return ''
    }
  }
  function Ta(a) {
    var b = a.type
    return (a = a.nodeName) && 'input' === a.toLowerCase() && ('checkbox' === b || 'radio' === b)
  }
  function Ua(a) {
    var b = Ta(a) ? 'checked' : 'value',
      c = Object.getOwnPropertyDescriptor(a.constructor.prototype, b),
      d = '' + a[b]
    if (
      !a.hasOwnProperty(b) &&
      'undefined' !== typeof c &&
      'function' === typeof c.get &&
      'function' === typeof c.set
    ) {
      var e = c.get,
        f = c.set
      Object.defineProperty(a, b, {
        configurable: !0,
        get: function () {
          return e.call(this)
        },
        set: function (a) {
          d = '' + a
          f.call(this, a)
        },
      })
      Object.defineProperty(a, b, { enumerable: c.enumerable })
      return {
        getValue: function () {
          return d
        },
        setValue: function (a) {
          d = '' + a
        },
        stopTracking: function () {
          a._valueTracker = null
          delete a[b]
        },
      }
    }
  }
  function Va(a) {
    a._valueTracker || (a._valueTracker = Ua(a))
  }
  function Wa(a) {
    if (!a) return !1
    var b = a._valueTracker
    if (!b) return !0
    var c = b.getValue()
    var d = ''
    a && (d = Ta(a) ? (a.checked ? 'true' : 'false') : a.value)
    a = d
    return a !== c ? (b.setValue(a), !0) : !1
  }
  function Xa(a) {
    a = a || ('undefined' !== typeof document ? document : void 0)
    if ('undefined' === typeof a) return null
    try {
      return a.activeElement || a.body
    } catch (b) {
      return a.body
    }
  }
  function Ya(a, b) {
    var c = b.checked
    return A({}, b, {
      defaultChecked: void 0,
      defaultValue: void 0,
      value: void 0,
      checked: null != c ? c : a._wrapperState.initialChecked,
    })
  }
  function Za(a, b) {
    var c = null == b.defaultValue ? '' : b.defaultValue,
      d = null != b.checked ? b.checked : b.defaultChecked
    c = Sa(null != b.value ? b.value : c)
    a._wrapperState = {
      initialChecked: d,
      initialValue: c,
      controlled: 'checkbox' === b.type || 'radio' === b.type ? null != b.checked : null != b.value,
    }
  }
  function ab(a, b) {
    b = b.checked
    null != b && ta(a, 'checked', b, !1)
  }
  function bb(a, b) {
    ab(a, b)
    var c = Sa(b.value),
      d = b.type
    if (null != c)
      if ('number' === d) {
        if ((0 === c && '' === a.value) || a.value != c) a.value = '' + c
      } else a.value !== '' + c && (a.value = '' + c)
    else if ('submit' === d || 'reset' === d) {
      a.removeAttribute('value')
      return
    }
    b.hasOwnProperty('value')
      ? cb(a, b.type, c)
      : b.hasOwnProperty('defaultValue') && cb(a, b.type, Sa(b.defaultValue))
    null == b.checked && null != b.defaultChecked && (a.defaultChecked = !!b.defaultChecked)
  }
  function db(a, b, c) {
    if (b.hasOwnProperty('value') || b.hasOwnProperty('defaultValue')) {
      var d = b.type
      if (!(('submit' !== d && 'reset' !== d) || (void 0 !== b.value && null !== b.value))) return
      b = '' + a._wrapperState.initialValue
      c || b === a.value || (a.value = b)
      a.defaultValue = b
    }
    c = a.name
    '' !== c && (a.name = '')
    a.defaultChecked = !!a._wrapperState.initialChecked
    '' !== c && (a.name = c)
  }
  function cb(a, b, c) {
    if ('number' !== b || Xa(a.ownerDocument) !== a)
      null == c
        ? (a.defaultValue = '' + a._wrapperState.initialValue)
        : a.defaultValue !== '' + c && (a.defaultValue = '' + c)
  }
  var eb = Array.isArray
  function fb(a, b, c, d) {
    a = a.options
    if (b) {
      b = {}
      for (var e = 0; e < c.length; e++) b['$' + c[e]] = !0
      for (c = 0; c < a.length; c++)
        ((e = b.hasOwnProperty('$' + a[c].value)),
          a[c].selected !== e && (a[c].selected = e),
          e && d && (a[c].defaultSelected = !0))
    } else {
      c = '' + Sa(c)
      b = null
      for (e = 0; e < a.length; e++) {
        if (a[e].value === c) {
          a[e].selected = !0
          d && (a[e].defaultSelected = !0)
          return
        }
        null !== b || a[e].disabled || (b = a[e])
      }
      null !== b && (b.selected = !0)
    }
  }
  function gb(a, b) {
    if (null != b.dangerouslySetInnerHTML) throw Error(p(91))
    return A({}, b, {
      value: void 0,
      defaultValue: void 0,
      children: '' + a._wrapperState.initialValue,
    })
  }
  function hb(a, b) {
    var c = b.value
    if (null == c) {
      c = b.children
      b = b.defaultValue
      if (null != c) {
        if (null != b) throw Error(p(92))
        if (eb(c)) {
          if (1 < c.length) throw Error(p(93))
          c = c[0]
        }
        b = c
      }
      b ??= ''
      c = b
    }
    a._wrapperState = { initialValue: Sa(c) }
  }
  function ib(a, b) {
    var c = Sa(b.value),
      d = Sa(b.defaultValue)
    null != c &&
      ((c = '' + c),
      c !== a.value && (a.value = c),
      null == b.defaultValue && a.defaultValue !== c && (a.defaultValue = c))
    null != d && (a.defaultValue = '' + d)
  }
  function jb(a) {
    var b = a.textContent
    b === a._wrapperState.initialValue && '' !== b && null !== b && (a.value = b)
  }
  function kb(a) {
    switch (a) {
      case 'svg':
        return 'http://www.w3.org/2000/svg'
      case 'math':
        return 'http://www.w3.org/1998/Math/MathML'
      default:
        return 'http://www.w3.org/1999/xhtml'
    }
  }
  function lb(a, b) {
    return null == a || 'http://www.w3.org/1999/xhtml' === a
      ? kb(b)
      : 'http://www.w3.org/2000/svg' === a && 'foreignObject' === b
        ? 'http://www.w3.org/1999/xhtml'
        : a
  }
  var mb
  var nb = (function (a) {
    return 'undefined' !== typeof MSApp && MSApp.execUnsafeLocalFunction
      ? function (b, c, d, e) {
          MSApp.execUnsafeLocalFunction(function () {
            return a(b, c, d, e)
          })
        }
      : a
  })(function (a, b) {
    if ('http://www.w3.org/2000/svg' !== a.namespaceURI || 'innerHTML' in a) a.innerHTML = b
    else {
      mb = mb || document.createElement('div')
      mb.innerHTML = '<svg>' + b.valueOf().toString() + '</svg>'
      for (b = mb.firstChild; a.firstChild;) a.removeChild(a.firstChild)
      for (; b.firstChild;) a.appendChild(b.firstChild)
    }
  })
  function ob(a, b) {
    if (b) {
      var c = a.firstChild
      if (c && c === a.lastChild && 3 === c.nodeType) {
        c.nodeValue = b
        return
      }
    }
    a.textContent = b
  }
  var pb = {
    animationIterationCount: !0,
    aspectRatio: !0,
    borderImageOutset: !0,
    borderImageSlice: !0,
    borderImageWidth: !0,
    boxFlex: !0,
    boxFlexGroup: !0,
    boxOrdinalGroup: !0,
    columnCount: !0,
    columns: !0,
    flex: !0,
    flexGrow: !0,
    flexPositive: !0,
    flexShrink: !0,
    flexNegative: !0,
    flexOrder: !0,
    gridArea: !0,
    gridRow: !0,
    gridRowEnd: !0,
    gridRowSpan: !0,
    gridRowStart: !0,
    gridColumn: !0,
    gridColumnEnd: !0,
    gridColumnSpan: !0,
    gridColumnStart: !0,
    fontWeight: !0,
    lineClamp: !0,
    lineHeight: !0,
    opacity: !0,
    order: !0,
    orphans: !0,
    tabSize: !0,
    widows: !0,
    zIndex: !0,
    zoom: !0,
    fillOpacity: !0,
    floodOpacity: !0,
    stopOpacity: !0,
    strokeDasharray: !0,
    strokeDashoffset: !0,
    strokeMiterlimit: !0,
    strokeOpacity: !0,
    strokeWidth: !0,
  }
  var qb = ['Webkit', 'ms', 'Moz', 'O']
  Object.keys(pb).forEach(function (a) {
    qb.forEach(function (b) {
      b = b + a.charAt(0).toUpperCase() + a.substring(1)
      pb[b] = pb[a]
    })
  })
  function rb(a, b, c) {
    return null == b || 'boolean' === typeof b || '' === b
      ? ''
      : c || 'number' !== typeof b || 0 === b || (pb.hasOwnProperty(a) && pb[a])
        ? ('' + b).trim()
        : b + 'px'
  }
  function sb(a, b) {
    a = a.style
    for (var c in b)
      if (b.hasOwnProperty(c)) {
        var d = 0 === c.indexOf('--'),
          e = rb(c, b[c], d)
        'float' === c && (c = 'cssFloat')
        d ? a.setProperty(c, e) : (a[c] = e)
      }
  }
  var tb = A(
    { menuitem: !0 },
    {
      area: !0,
      base: !0,
      br: !0,
      col: !0,
      embed: !0,
      hr: !0,
      img: !0,
      input: !0,
      keygen: !0,
      link: !0,
      meta: !0,
      param: !0,
      source: !0,
      track: !0,
      wbr: !0,
    },
  )
  function ub(a, b) {
    if (b) {
      if (tb[a] && (null != b.children || null != b.dangerouslySetInnerHTML)) throw Error(p(137, a))
      if (null != b.dangerouslySetInnerHTML) {
        if (null != b.children) throw Error(p(60))
        if (
          'object' !== typeof b.dangerouslySetInnerHTML ||
          !('__html' in b.dangerouslySetInnerHTML)
        )
          throw Error(p(61))
      }
      if (null != b.style && 'object' !== typeof b.style) throw Error(p(62))
    }
  }
  function vb(a, b) {
    if (-1 === a.indexOf('-')) return 'string' === typeof b.is
    switch (a) {
      case 'annotation-xml':
      case 'color-profile':
      case 'font-face':
      case 'font-face-src':
      case 'font-face-uri':
      case 'font-face-format':
      case 'font-face-name':
      case 'missing-glyph':
        return !1
      default:
        return !0
    }
  }
  var wb = null
  function xb(a) {
    a = a.target || a.srcElement || window
    a.correspondingUseElement && (a = a.correspondingUseElement)
    return 3 === a.nodeType ? a.parentNode : a
  }
  var yb = null
  var zb = null
  var Ab = null
  function Bb(a) {
    if ((a = Cb(a))) {
      if ('function' !== typeof yb) throw Error(p(280))
      var b = a.stateNode
      b && ((b = Db(b)), yb(a.stateNode, a.type, b))
    }
  }
  function Eb(a) {
    zb ? (Ab ? Ab.push(a) : (Ab = [a])) : (zb = a)
  }
  function Fb() {
    if (zb) {
      var a = zb,
        b = Ab
      Ab = zb = null
      Bb(a)
      if (b) for (a = 0; a < b.length; a++) Bb(b[a])
    }
  }
  function Gb(a, b) {
    return a(b)
  }
  function Hb() {}
  var Ib = !1
  function Jb(a, b, c) {
    if (Ib) return a(b, c)
    Ib = !0
    try {
      return Gb(a, b, c)
    } finally {
      if (((Ib = !1), null !== zb || null !== Ab)) (Hb(), Fb())
    }
  }
  function Kb(a, b) {
    var c = a.stateNode
    if (null === c) return null
    var d = Db(c)
    if (null === d) return null
    c = d[b]
    a: switch (b) {
      case 'onClick':
      case 'onClickCapture':
      case 'onDoubleClick':
      case 'onDoubleClickCapture':
      case 'onMouseDown':
      case 'onMouseDownCapture':
      case 'onMouseMove':
      case 'onMouseMoveCapture':
      case 'onMouseUp':
      case 'onMouseUpCapture':
      case 'onMouseEnter':
        ;(d = !d.disabled) ||
          ((a = a.type),
          (d = !('button' === a || 'input' === a || 'select' === a || 'textarea' === a)))
        a = !d
        break a
      default:
        a = !1
    }
    if (a) return null
    if (c && 'function' !== typeof c) throw Error(p(231, b, typeof c))
    return c
  }
  var Lb = !1
  if (ia)
    try {
      var Mb = {}
      Object.defineProperty(Mb, 'passive', {
        get: function () {
          Lb = !0
        },
      })
      window.addEventListener('test', Mb, Mb)
      window.removeEventListener('test', Mb, Mb)
    } catch (a) {
      Lb = !1
    }
  function Nb(a, b, c, d, e, f, g, h, k) {
    var l = Array.prototype.slice.call(arguments, 3)
    try {
      b.apply(c, l)
    } catch (m) {
      this.onError(m)
    }
  }
  var Ob = !1
  var Pb = null
  var Qb = !1
  var Rb = null
  var Sb = {
    onError: function (a) {
      Ob = !0
      Pb = a
    },
  }
  function Tb(a, b, c, d, e, f, g, h, k) {
    Ob = !1
    Pb = null
    Nb.apply(Sb, arguments)
  }
  function Ub(a, b, c, d, e, f, g, h, k) {
    Tb.apply(this, arguments)
    if (Ob) {
      if (Ob) {
        var l = Pb
        Ob = !1
        Pb = null
      } else throw Error(p(198))
      Qb || ((Qb = !0), (Rb = l))
    }
  }
  function Vb(a) {
    var b = a,
      c = a
    if (a.alternate) for (; b.return;) b = b.return
    else {
      a = b
      do ((b = a), 0 !== (b.flags & 4098) && (c = b.return), (a = b.return))
      while (a)
    }
    return 3 === b.tag ? c : null
  }
  function Wb(a) {
    if (13 === a.tag) {
      var b = a.memoizedState
      null === b && ((a = a.alternate), null !== a && (b = a.memoizedState))
      if (null !== b) return b.dehydrated
    }
    return null
  }
  function Xb(a) {
    if (Vb(a) !== a) throw Error(p(188))
  }
  function Yb(a) {
    var b = a.alternate
    if (!b) {
      b = Vb(a)
      if (null === b) throw Error(p(188))
      return b !== a ? null : a
    }
    for (var c = a, d = b; ;) {
      var e = c.return
      if (null === e) break
      var f = e.alternate
      if (null === f) {
        d = e.return
        if (null !== d) {
          c = d
          continue
        }
        break
      }
      if (e.child === f.child) {
        for (f = e.child; f;) {
          if (f === c) return (Xb(e), a)
          if (f === d) return (Xb(e), b)
          f = f.sibling
        }
        throw Error(p(188))
      }
      if (c.return !== d.return) ((c = e), (d = f))
      else {
        for (var g = !1, h = e.child; h;) {
          if (h === c) {
            g = !0
            c = e
            d = f
            break
          }
          if (h === d) {
            g = !0
            d = e
            c = f
            break
          }
          h = h.sibling
        }
        if (!g) {
          for (h = f.child; h;) {
            if (h === c) {
              g = !0
              c = f
              d = e
              break
            }
            if (h === d) {
              g = !0
              d = f
              c = e
              break
            }
            h = h.sibling
          }
          if (!g) throw Error(p(189))
        }
      }
      if (c.alternate !== d) throw Error(p(190))
    }
    if (3 !== c.tag) throw Error(p(188))
    return c.stateNode.current === c ? a : b
  }
  function Zb(a) {
    a = Yb(a)
    return null !== a ? $b(a) : null
  }
  function $b(a) {
    if (5 === a.tag || 6 === a.tag) return a
    for (a = a.child; null !== a;) {
      var b = $b(a)
      if (null !== b) return b
      a = a.sibling
    }
    return null
  }
  var ac = ca.unstable_scheduleCallback
  var bc = ca.unstable_cancelCallback
  var cc = ca.unstable_shouldYield
  var dc = ca.unstable_requestPaint
  var B = ca.unstable_now
  var ec = ca.unstable_getCurrentPriorityLevel
  var fc = ca.unstable_ImmediatePriority
  var gc = ca.unstable_UserBlockingPriority
  var hc = ca.unstable_NormalPriority
  var ic = ca.unstable_LowPriority
  var jc = ca.unstable_IdlePriority
  var kc = null
  var lc = null
  function mc(a) {
    if (lc && 'function' === typeof lc.onCommitFiberRoot)
      try {
        lc.onCommitFiberRoot(kc, a, void 0, 128 === (a.current.flags & 128))
      } catch (b) {}
  }
  var oc = Math.clz32 ? Math.clz32 : nc
  var pc = Math.log
  var qc = Math.LN2
  function nc(a) {
    a >>>= 0
    return 0 === a ? 32 : (31 - ((pc(a) / qc) | 0)) | 0
  }
  var rc = 64
  var sc = 4194304
  function tc(a) {
    switch (a & -a) {
      case 1:
        return 1
      case 2:
        return 2
      case 4:
        return 4
      case 8:
        return 8
      case 16:
        return 16
      case 32:
        return 32
      case 64:
      case 128:
      case 256:
      case 512:
      case 1024:
      case 2048:
      case 4096:
      case 8192:
      case 16384:
      case 32768:
      case 65536:
      case 131072:
      case 262144:
      case 524288:
      case 1048576:
      case 2097152:
        return a & 4194240
      case 4194304:
      case 8388608:
      case 16777216:
      case 33554432:
      case 67108864:
        return a & 130023424
      case 134217728:
        return 134217728
      case 268435456:
        return 268435456
      case 536870912:
        return 536870912
      case 1073741824:
        return 1073741824
      default:
        return a
    }
  }
  function uc(a, b) {
    var c = a.pendingLanes
    if (0 === c) return 0
    var d = 0,
      e = a.suspendedLanes,
      f = a.pingedLanes,
      g = c & 268435455
    if (0 !== g) {
      var h = g & ~e
      0 !== h ? (d = tc(h)) : ((f &= g), 0 !== f && (d = tc(f)))
    } else ((g = c & ~e), 0 !== g ? (d = tc(g)) : 0 !== f && (d = tc(f)))
    if (0 === d) return 0
    if (
      0 !== b &&
      b !== d &&
      0 === (b & e) &&
      ((e = d & -d), (f = b & -b), e >= f || (16 === e && 0 !== (f & 4194240)))
    )
      return b
    0 !== (d & 4) && (d |= c & 16)
    b = a.entangledLanes
    if (0 !== b)
      for (a = a.entanglements, b &= d; 0 < b;)
        ((c = 31 - oc(b)), (e = 1 << c), (d |= a[c]), (b &= ~e))
    return d
  }
  function vc(a, b) {
    switch (a) {
      case 1:
      case 2:
      case 4:
        return b + 250
      case 8:
      case 16:
      case 32:
      case 64:
      case 128:
      case 256:
      case 512:
      case 1024:
      case 2048:
      case 4096:
      case 8192:
      case 16384:
      case 32768:
      case 65536:
      case 131072:
      case 262144:
      case 524288:
      case 1048576:
      case 2097152:
        return b + 5e3
      case 4194304:
      case 8388608:
      case 16777216:
      case 33554432:
      case 67108864:
        return -1
      case 134217728:
      case 268435456:
      case 536870912:
      case 1073741824:
        return -1
      default:
        return -1
    }
  }
  function wc(a, b) {
    for (
      var c = a.suspendedLanes, d = a.pingedLanes, e = a.expirationTimes, f = a.pendingLanes;
      0 < f;
    ) {
      var g = 31 - oc(f),
        h = 1 << g,
        k = e[g]
      if (-1 === k) {
        if (0 === (h & c) || 0 !== (h & d)) e[g] = vc(h, b)
      } else k <= b && (a.expiredLanes |= h)
      f &= ~h
    }
  }
  function xc(a) {
    a = a.pendingLanes & -1073741825
    return 0 !== a ? a : a & 1073741824 ? 1073741824 : 0
  }
  function yc() {
    var a = rc
    rc <<= 1
    0 === (rc & 4194240) && (rc = 64)
    return a
  }
  function Ac(a, b, c) {
    a.pendingLanes |= b
    536870912 !== b && ((a.suspendedLanes = 0), (a.pingedLanes = 0))
    a = a.eventTimes
    b = 31 - oc(b)
    a[b] = c
  }
  function Bc(a, b) {
    var c = a.pendingLanes & ~b
    a.pendingLanes = b
    a.suspendedLanes = 0
    a.pingedLanes = 0
    a.expiredLanes &= b
    a.mutableReadLanes &= b
    a.entangledLanes &= b
    b = a.entanglements
    var d = a.eventTimes
    for (a = a.expirationTimes; 0 < c;) {
      var e = 31 - oc(c),
        f = 1 << e
      b[e] = 0
      d[e] = -1
      a[e] = -1
      c &= ~f
    }
  }
  function Cc(a, b) {
    var c = (a.entangledLanes |= b)
    for (a = a.entanglements; c;) {
      var d = 31 - oc(c),
        e = 1 << d
      ;(e & b) | (a[d] & b) && (a[d] |= b)
      c &= ~e
    }
  }
  var C = 0
  function Dc(a) {
    a &= -a
    return 1 < a ? (4 < a ? (0 !== (a & 268435455) ? 16 : 536870912) : 4) : 1
  }
  var Ec
  var Fc
  var Gc
  var Hc
  var Ic
  var Jc = !1
  var Kc = []
  var Lc = null
  var Mc = null
  var Nc = null
  var Oc = /* @__PURE__ */ new Map()
  var Pc = /* @__PURE__ */ new Map()
  var Qc = []
  var Rc =
    'mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset submit'.split(
      ' ',
    )
  function Sc(a, b) {
    switch (a) {
      case 'focusin':
      case 'focusout':
        Lc = null
        break
      case 'dragenter':
      case 'dragleave':
        Mc = null
        break
      case 'mouseover':
      case 'mouseout':
        Nc = null
        break
      case 'pointerover':
      case 'pointerout':
        Oc.delete(b.pointerId)
        break
      case 'gotpointercapture':
      case 'lostpointercapture':
        Pc.delete(b.pointerId)
    }
  }
  function Tc(a, b, c, d, e, f) {
    if (null === a || a.nativeEvent !== f)
      return (
        (a = {
          blockedOn: b,
          domEventName: c,
          eventSystemFlags: d,
          nativeEvent: f,
          targetContainers: [e],
        }),
        null !== b && ((b = Cb(b)), null !== b && Fc(b)),
        a
      )
    a.eventSystemFlags |= d
    b = a.targetContainers
    null !== e && -1 === b.indexOf(e) && b.push(e)
    return a
  }
  function Uc(a, b, c, d, e) {
    switch (b) {
      case 'focusin':
        return ((Lc = Tc(Lc, a, b, c, d, e)), !0)
      case 'dragenter':
        return ((Mc = Tc(Mc, a, b, c, d, e)), !0)
      case 'mouseover':
        return ((Nc = Tc(Nc, a, b, c, d, e)), !0)
      case 'pointerover':
        var f = e.pointerId
        Oc.set(f, Tc(Oc.get(f) || null, a, b, c, d, e))
        return !0
      case 'gotpointercapture':
        return ((f = e.pointerId), Pc.set(f, Tc(Pc.get(f) || null, a, b, c, d, e)), !0)
    }
    return !1
  }
  function Vc(a) {
    var b = Wc(a.target)
    if (null !== b) {
      var c = Vb(b)
      if (null !== c) {
        if (((b = c.tag), 13 === b)) {
          if (((b = Wb(c)), null !== b)) {
            a.blockedOn = b
            Ic(a.priority, function () {
              Gc(c)
            })
            return
          }
        } else if (3 === b && c.stateNode.current.memoizedState.isDehydrated) {
          a.blockedOn = 3 === c.tag ? c.stateNode.containerInfo : null
          return
        }
      }
    }
    a.blockedOn = null
  }
  function Xc(a) {
    if (null !== a.blockedOn) return !1
    for (var b = a.targetContainers; 0 < b.length;) {
      var c = Yc(a.domEventName, a.eventSystemFlags, b[0], a.nativeEvent)
      if (null === c) {
        c = a.nativeEvent
        var d = new c.constructor(c.type, c)
        wb = d
        c.target.dispatchEvent(d)
        wb = null
      } else return ((b = Cb(c)), null !== b && Fc(b), (a.blockedOn = c), !1)
      b.shift()
    }
    return !0
  }
  function Zc(a, b, c) {
    Xc(a) && c.delete(b)
  }
  function $c() {
    Jc = !1
    null !== Lc && Xc(Lc) && (Lc = null)
    null !== Mc && Xc(Mc) && (Mc = null)
    null !== Nc && Xc(Nc) && (Nc = null)
    Oc.forEach(Zc)
    Pc.forEach(Zc)
  }
  function ad(a, b) {
    a.blockedOn === b &&
      ((a.blockedOn = null),
      Jc || ((Jc = !0), ca.unstable_scheduleCallback(ca.unstable_NormalPriority, $c)))
  }
  function bd(a) {
    function b(b) {
      return ad(b, a)
    }
    if (0 < Kc.length) {
      ad(Kc[0], a)
      for (var c = 1; c < Kc.length; c++) {
        var d = Kc[c]
        d.blockedOn === a && (d.blockedOn = null)
      }
    }
    null !== Lc && ad(Lc, a)
    null !== Mc && ad(Mc, a)
    null !== Nc && ad(Nc, a)
    Oc.forEach(b)
    Pc.forEach(b)
    for (c = 0; c < Qc.length; c++) ((d = Qc[c]), d.blockedOn === a && (d.blockedOn = null))
    for (; 0 < Qc.length && ((c = Qc[0]), null === c.blockedOn);)
      (Vc(c), null === c.blockedOn && Qc.shift())
  }
  var cd = ua.ReactCurrentBatchConfig
  var dd = !0
  function ed(a, b, c, d) {
    var e = C,
      f = cd.transition
    cd.transition = null
    try {
      ;((C = 1), fd(a, b, c, d))
    } finally {
      ;((C = e), (cd.transition = f))
    }
  }
  function gd(a, b, c, d) {
    var e = C,
      f = cd.transition
    cd.transition = null
    try {
      ;((C = 4), fd(a, b, c, d))
    } finally {
      ;((C = e), (cd.transition = f))
    }
  }
  function fd(a, b, c, d) {
    if (dd) {
      var e = Yc(a, b, c, d)
      if (null === e) (hd(a, b, d, id, c), Sc(a, d))
      else if (Uc(e, a, b, c, d)) d.stopPropagation()
      else if ((Sc(a, d), b & 4 && -1 < Rc.indexOf(a))) {
        for (; null !== e;) {
          var f = Cb(e)
          null !== f && Ec(f)
          f = Yc(a, b, c, d)
          null === f && hd(a, b, d, id, c)
          if (f === e) break
          e = f
        }
        null !== e && d.stopPropagation()
      } else hd(a, b, d, null, c)
    }
  }
  var id = null
  function Yc(a, b, c, d) {
    id = null
    a = xb(d)
    a = Wc(a)
    if (null !== a)
      if (((b = Vb(a)), null === b)) a = null
      else if (((c = b.tag), 13 === c)) {
        a = Wb(b)
        if (null !== a) return a
        a = null
      } else if (3 === c) {
        if (b.stateNode.current.memoizedState.isDehydrated)
          return 3 === b.tag ? b.stateNode.containerInfo : null
        a = null
      } else b !== a && (a = null)
    id = a
    return null
  }
  function jd(a) {
    switch (a) {
      case 'cancel':
      case 'click':
      case 'close':
      case 'contextmenu':
      case 'copy':
      case 'cut':
      case 'auxclick':
      case 'dblclick':
      case 'dragend':
      case 'dragstart':
      case 'drop':
      case 'focusin':
      case 'focusout':
      case 'input':
      case 'invalid':
      case 'keydown':
      case 'keypress':
      case 'keyup':
      case 'mousedown':
      case 'mouseup':
      case 'paste':
      case 'pause':
      case 'play':
      case 'pointercancel':
      case 'pointerdown':
      case 'pointerup':
      case 'ratechange':
      case 'reset':
      case 'resize':
      case 'seeked':
      case 'submit':
      case 'touchcancel':
      case 'touchend':
      case 'touchstart':
      case 'volumechange':
      case 'change':
      case 'selectionchange':
      case 'textInput':
      case 'compositionstart':
      case 'compositionend':
      case 'compositionupdate':
      case 'beforeblur':
      case 'afterblur':
      case 'beforeinput':
      case 'blur':
      case 'fullscreenchange':
      case 'focus':
      case 'hashchange':
      case 'popstate':
      case 'select':
      case 'selectstart':
        return 1
      case 'drag':
      case 'dragenter':
      case 'dragexit':
      case 'dragleave':
      case 'dragover':
      case 'mousemove':
      case 'mouseout':
      case 'mouseover':
      case 'pointermove':
      case 'pointerout':
      case 'pointerover':
      case 'scroll':
      case 'toggle':
      case 'touchmove':
      case 'wheel':
      case 'mouseenter':
      case 'mouseleave':
      case 'pointerenter':
      case 'pointerleave':
        return 4
      case 'message':
        switch (ec()) {
          case fc:
            return 1
          case gc:
            return 4
          case hc:
          case ic:
            return 16
          case jc:
            return 536870912
          default:
            return 16
        }
      default:
        return 16
    }
  }
  var kd = null
  var ld = null
  var md = null
  function nd() {
    if (md) return md
    var a,
      b = ld,
      c = b.length,
      d,
      e = 'value' in kd ? kd.value : kd.textContent,
      f = e.length
    for (a = 0; a < c && b[a] === e[a]; a++);
    var g = c - a
    for (d = 1; d <= g && b[c - d] === e[f - d]; d++);
    return (md = e.slice(a, 1 < d ? 1 - d : void 0))
  }
  function od(a) {
    var b = a.keyCode
    'charCode' in a ? ((a = a.charCode), 0 === a && 13 === b && (a = 13)) : (a = b)
    10 === a && (a = 13)
    return 32 <= a || 13 === a ? a : 0
  }
  function pd() {
    return !0
  }
  function qd() {
    return !1
  }
  function rd(a) {
    function b(b, d, e, f, g) {
      this._reactName = b
      this._targetInst = e
      this.type = d
      this.nativeEvent = f
      this.target = g
      this.currentTarget = null
      for (var c in a) a.hasOwnProperty(c) && ((b = a[c]), (this[c] = b ? b(f) : f[c]))
      this.isDefaultPrevented = (
        null != f.defaultPrevented ? f.defaultPrevented : !1 === f.returnValue
      )
        ? pd
        : qd
      this.isPropagationStopped = qd
      return this
    }
    A(b.prototype, {
      preventDefault: function () {
        this.defaultPrevented = !0
        var a = this.nativeEvent
        a &&
          (a.preventDefault
            ? a.preventDefault()
            : 'unknown' !== typeof a.returnValue && (a.returnValue = !1),
          (this.isDefaultPrevented = pd))
      },
      stopPropagation: function () {
        var a = this.nativeEvent
        a &&
          (a.stopPropagation
            ? a.stopPropagation()
            : 'unknown' !== typeof a.cancelBubble && (a.cancelBubble = !0),
          (this.isPropagationStopped = pd))
      },
      persist: function () {},
      isPersistent: pd,
    })
    return b
  }
  var sd = {
    eventPhase: 0,
    bubbles: 0,
    cancelable: 0,
    timeStamp: function (a) {
      return a.timeStamp || Date.now()
    },
    defaultPrevented: 0,
    isTrusted: 0,
  }
  var td = rd(sd)
  var ud = A({}, sd, {
    view: 0,
    detail: 0,
  })
  var vd = rd(ud)
  var wd
  var xd
  var yd
  var Ad = A({}, ud, {
    screenX: 0,
    screenY: 0,
    clientX: 0,
    clientY: 0,
    pageX: 0,
    pageY: 0,
    ctrlKey: 0,
    shiftKey: 0,
    altKey: 0,
    metaKey: 0,
    getModifierState: zd,
    button: 0,
    buttons: 0,
    relatedTarget: function (a) {
      return void 0 === a.relatedTarget
        ? a.fromElement === a.srcElement
          ? a.toElement
          : a.fromElement
        : a.relatedTarget
    },
    movementX: function (a) {
      if ('movementX' in a) return a.movementX
      a !== yd &&
        (yd && 'mousemove' === a.type
          ? ((wd = a.screenX - yd.screenX), (xd = a.screenY - yd.screenY))
          : (xd = wd = 0),
        (yd = a))
      return wd
    },
    movementY: function (a) {
      return 'movementY' in a ? a.movementY : xd
    },
  })
  var Bd = rd(Ad)
  var Dd = rd(A({}, Ad, { dataTransfer: 0 }))
  var Fd = rd(A({}, ud, { relatedTarget: 0 }))
  var Hd = rd(
    A({}, sd, {
      animationName: 0,
      elapsedTime: 0,
      pseudoElement: 0,
    }),
  )
  var Jd = rd(
    A({}, sd, {
      clipboardData: function (a) {
        return 'clipboardData' in a ? a.clipboardData : window.clipboardData
      },
    }),
  )
  var Ld = rd(A({}, sd, { data: 0 }))
  var Md = {
    Esc: 'Escape',
    Spacebar: ' ',
    Left: 'ArrowLeft',
    Up: 'ArrowUp',
    Right: 'ArrowRight',
    Down: 'ArrowDown',
    Del: 'Delete',
    Win: 'OS',
    Menu: 'ContextMenu',
    Apps: 'ContextMenu',
    Scroll: 'ScrollLock',
    MozPrintableKey: 'Unidentified',
  }
  var Nd = {
    8: 'Backspace',
    9: 'Tab',
    12: 'Clear',
    13: 'Enter',
    16: 'Shift',
    17: 'Control',
    18: 'Alt',
    19: 'Pause',
    20: 'CapsLock',
    27: 'Escape',
    32: ' ',
    33: 'PageUp',
    34: 'PageDown',
    35: 'End',
    36: 'Home',
    37: 'ArrowLeft',
    38: 'ArrowUp',
    39: 'ArrowRight',
    40: 'ArrowDown',
    45: 'Insert',
    46: 'Delete',
    112: 'F1',
    113: 'F2',
    114: 'F3',
    115: 'F4',
    116: 'F5',
    117: 'F6',
    118: 'F7',
    119: 'F8',
    120: 'F9',
    121: 'F10',
    122: 'F11',
    123: 'F12',
    144: 'NumLock',
    145: 'ScrollLock',
    224: 'Meta',
  }
  var Od = {
    Alt: 'altKey',
    Control: 'ctrlKey',
    Meta: 'metaKey',
    Shift: 'shiftKey',
  }
  function Pd(a) {
    var b = this.nativeEvent
    return b.getModifierState ? b.getModifierState(a) : (a = Od[a]) ? !!b[a] : !1
  }
  function zd() {
    return Pd
  }
  var Rd = rd(
    A({}, ud, {
      key: function (a) {
        if (a.key) {
          var b = Md[a.key] || a.key
          if ('Unidentified' !== b) return b
        }
        return 'keypress' === a.type
          ? ((a = od(a)), 13 === a ? 'Enter' : String.fromCharCode(a))
          : 'keydown' === a.type || 'keyup' === a.type
            ? Nd[a.keyCode] || 'Unidentified'
            : ''
      },
      code: 0,
      location: 0,
      ctrlKey: 0,
      shiftKey: 0,
      altKey: 0,
      metaKey: 0,
      repeat: 0,
      locale: 0,
      getModifierState: zd,
      charCode: function (a) {
        return 'keypress' === a.type ? od(a) : 0
      },
      keyCode: function (a) {
        return 'keydown' === a.type || 'keyup' === a.type ? a.keyCode : 0
      },
      which: function (a) {
        return 'keypress' === a.type
          ? od(a)
          : 'keydown' === a.type || 'keyup' === a.type
            ? a.keyCode
            : 0
      },
    }),
  )
  var Td = rd(
    A({}, Ad, {
      pointerId: 0,
      width: 0,
      height: 0,
      pressure: 0,
      tangentialPressure: 0,
      tiltX: 0,
      tiltY: 0,
      twist: 0,
      pointerType: 0,
      isPrimary: 0,
    }),
  )
  var Vd = rd(
    A({}, ud, {
      touches: 0,
      targetTouches: 0,
      changedTouches: 0,
      altKey: 0,
      metaKey: 0,
      ctrlKey: 0,
      shiftKey: 0,
      getModifierState: zd,
    }),
  )
  var Xd = rd(
    A({}, sd, {
      propertyName: 0,
      elapsedTime: 0,
      pseudoElement: 0,
    }),
  )
  var Zd = rd(
    A({}, Ad, {
      deltaX: function (a) {
        return 'deltaX' in a ? a.deltaX : 'wheelDeltaX' in a ? -a.wheelDeltaX : 0
      },
      deltaY: function (a) {
        return 'deltaY' in a
          ? a.deltaY
          : 'wheelDeltaY' in a
            ? -a.wheelDeltaY
            : 'wheelDelta' in a
              ? -a.wheelDelta
              : 0
      },
      deltaZ: 0,
      deltaMode: 0,
    }),
  )
  var $d = [9, 13, 27, 32]
  var ae = ia && 'CompositionEvent' in window
  var be = null
  ia && 'documentMode' in document && (be = document.documentMode)
  var ce = ia && 'TextEvent' in window && !be
  var de = ia && (!ae || (be && 8 < be && 11 >= be))
  var ee = String.fromCharCode(32)
  var fe = !1
  function ge(a, b) {
    switch (a) {
      case 'keyup':
        return -1 !== $d.indexOf(b.keyCode)
      case 'keydown':
        return 229 !== b.keyCode
      case 'keypress':
      case 'mousedown':
      case 'focusout':
        return !0
      default:
        return !1
    }
  }
  function he(a) {
    a = a.detail
    return 'object' === typeof a && 'data' in a ? a.data : null
  }
  var ie = !1
  function je(a, b) {
    switch (a) {
      case 'compositionend':
        return he(b)
      case 'keypress':
        if (32 !== b.which) return null
        fe = !0
        return ee
      case 'textInput':
        return ((a = b.data), a === ee && fe ? null : a)
      default:
        return null
    }
  }
  function ke(a, b) {
    if (ie)
      return 'compositionend' === a || (!ae && ge(a, b))
        ? ((a = nd()), (md = ld = kd = null), (ie = !1), a)
        : null
    switch (a) {
      case 'paste':
        return null
      case 'keypress':
        if (!(b.ctrlKey || b.altKey || b.metaKey) || (b.ctrlKey && b.altKey)) {
          if (b.char && 1 < b.char.length) return b.char
          if (b.which) return String.fromCharCode(b.which)
        }
        return null
      case 'compositionend':
        return de && 'ko' !== b.locale ? null : b.data
      default:
        return null
    }
  }
  var le = {
    color: !0,
    date: !0,
    datetime: !0,
    'datetime-local': !0,
    email: !0,
    month: !0,
    number: !0,
    password: !0,
    range: !0,
    search: !0,
    tel: !0,
    text: !0,
    time: !0,
    url: !0,
    week: !0,
  }
  function me(a) {
    var b = a && a.nodeName && a.nodeName.toLowerCase()
    return 'input' === b ? !!le[a.type] : 'textarea' === b ? !0 : !1
  }
  function ne(a, b, c, d) {
    Eb(d)
    b = oe(b, 'onChange')
    0 < b.length &&
      ((c = new td('onChange', 'change', null, c, d)),
      a.push({
        event: c,
        listeners: b,
      }))
  }
  var pe = null
  var qe = null
  function re(a) {
    se(a, 0)
  }
  function te(a) {
    if (Wa(ue(a))) return a
  }
  function ve(a, b) {
    if ('change' === a) return b
  }
  var we = !1
  if (ia) {
    var xe
    if (ia) {
      var ye = 'oninput' in document
      if (!ye) {
        var ze = document.createElement('div')
        ze.setAttribute('oninput', 'return;')
        ye = 'function' === typeof ze.oninput
      }
      xe = ye
    } else xe = !1
    we = xe && (!document.documentMode || 9 < document.documentMode)
  }
  function Ae() {
    pe && (pe.detachEvent('onpropertychange', Be), (qe = pe = null))
  }
  function Be(a) {
    if ('value' === a.propertyName && te(qe)) {
      var b = []
      ne(b, qe, a, xb(a))
      Jb(re, b)
    }
  }
  function Ce(a, b, c) {
    'focusin' === a
      ? (Ae(), (pe = b), (qe = c), pe.attachEvent('onpropertychange', Be))
      : 'focusout' === a && Ae()
  }
  function De(a) {
    if ('selectionchange' === a || 'keyup' === a || 'keydown' === a) return te(qe)
  }
  function Ee(a, b) {
    if ('click' === a) return te(b)
  }
  function Fe(a, b) {
    if ('input' === a || 'change' === a) return te(b)
  }
  function Ge(a, b) {
    return (a === b && (0 !== a || 1 / a === 1 / b)) || (a !== a && b !== b)
  }
  var He = 'function' === typeof Object.is ? Object.is : Ge
  function Ie(a, b) {
    if (He(a, b)) return !0
    if ('object' !== typeof a || null === a || 'object' !== typeof b || null === b) return !1
    var c = Object.keys(a),
      d = Object.keys(b)
    if (c.length !== d.length) return !1
    for (d = 0; d < c.length; d++) {
      var e = c[d]
      if (!ja.call(b, e) || !He(a[e], b[e])) return !1
    }
    return !0
  }
  function Je(a) {
    for (; a && a.firstChild;) a = a.firstChild
    return a
  }
  function Ke(a, b) {
    var c = Je(a)
    a = 0
    for (var d; c;) {
      if (3 === c.nodeType) {
        d = a + c.textContent.length
        if (a <= b && d >= b)
          return {
            node: c,
            offset: b - a,
          }
        a = d
      }
      a: {
        for (; c;) {
          if (c.nextSibling) {
            c = c.nextSibling
            break a
          }
          c = c.parentNode
        }
        c = void 0
      }
      c = Je(c)
    }
  }
  function Le(a, b) {
    return a && b
      ? a === b
        ? !0
        : a && 3 === a.nodeType
          ? !1
          : b && 3 === b.nodeType
            ? Le(a, b.parentNode)
            : 'contains' in a
              ? a.contains(b)
              : a.compareDocumentPosition
                ? !!(a.compareDocumentPosition(b) & 16)
                : !1
      : !1
  }
  function Me() {
    for (var a = window, b = Xa(); b instanceof a.HTMLIFrameElement;) {
      try {
        var c = 'string' === typeof b.contentWindow.location.href
      } catch (d) {
        c = !1
      }
      if (c) a = b.contentWindow
      else break
      b = Xa(a.document)
    }
    return b
  }
  function Ne(a) {
    var b = a && a.nodeName && a.nodeName.toLowerCase()
    return (
      b &&
      (('input' === b &&
        ('text' === a.type ||
          'search' === a.type ||
          'tel' === a.type ||
          'url' === a.type ||
          'password' === a.type)) ||
        'textarea' === b ||
        'true' === a.contentEditable)
    )
  }
  function Oe(a) {
    var b = Me(),
      c = a.focusedElem,
      d = a.selectionRange
    if (b !== c && c && c.ownerDocument && Le(c.ownerDocument.documentElement, c)) {
      if (null !== d && Ne(c)) {
        if (((b = d.start), (a = d.end), void 0 === a && (a = b), 'selectionStart' in c))
          ((c.selectionStart = b), (c.selectionEnd = Math.min(a, c.value.length)))
        else if (
          ((a = ((b = c.ownerDocument || document) && b.defaultView) || window), a.getSelection)
        ) {
          a = a.getSelection()
          var e = c.textContent.length,
            f = Math.min(d.start, e)
          d = void 0 === d.end ? f : Math.min(d.end, e)
          !a.extend && f > d && ((e = d), (d = f), (f = e))
          e = Ke(c, f)
          var g = Ke(c, d)
          e &&
            g &&
            (1 !== a.rangeCount ||
              a.anchorNode !== e.node ||
              a.anchorOffset !== e.offset ||
              a.focusNode !== g.node ||
              a.focusOffset !== g.offset) &&
            ((b = b.createRange()),
            b.setStart(e.node, e.offset),
            a.removeAllRanges(),
            f > d
              ? (a.addRange(b), a.extend(g.node, g.offset))
              : (b.setEnd(g.node, g.offset), a.addRange(b)))
        }
      }
      b = []
      for (a = c; (a = a.parentNode);)
        1 === a.nodeType &&
          b.push({
            element: a,
            left: a.scrollLeft,
            top: a.scrollTop,
          })
      'function' === typeof c.focus && c.focus()
      for (c = 0; c < b.length; c++)
        ((a = b[c]), (a.element.scrollLeft = a.left), (a.element.scrollTop = a.top))
    }
  }
  var Pe = ia && 'documentMode' in document && 11 >= document.documentMode
  var Qe = null
  var Re = null
  var Se = null
  var Te = !1
  function Ue(a, b, c) {
    var d = c.window === c ? c.document : 9 === c.nodeType ? c : c.ownerDocument
    Te ||
      null == Qe ||
      Qe !== Xa(d) ||
      ((d = Qe),
      'selectionStart' in d && Ne(d)
        ? (d = {
            start: d.selectionStart,
            end: d.selectionEnd,
          })
        : ((d = ((d.ownerDocument && d.ownerDocument.defaultView) || window).getSelection()),
          (d = {
            anchorNode: d.anchorNode,
            anchorOffset: d.anchorOffset,
            focusNode: d.focusNode,
            focusOffset: d.focusOffset,
          })),
      (Se && Ie(Se, d)) ||
        ((Se = d),
        (d = oe(Re, 'onSelect')),
        0 < d.length &&
          ((b = new td('onSelect', 'select', null, b, c)),
          a.push({
            event: b,
            listeners: d,
          }),
          (b.target = Qe))))
  }
  function Ve(a, b) {
    var c = {}
    c[a.toLowerCase()] = b.toLowerCase()
    c['Webkit' + a] = 'webkit' + b
    c['Moz' + a] = 'moz' + b
    return c
  }
  var We = {
    animationend: Ve('Animation', 'AnimationEnd'),
    animationiteration: Ve('Animation', 'AnimationIteration'),
    animationstart: Ve('Animation', 'AnimationStart'),
    transitionend: Ve('Transition', 'TransitionEnd'),
  }
  var Xe = {}
  var Ye = {}
  ia &&
    ((Ye = document.createElement('div').style),
    'AnimationEvent' in window ||
      (delete We.animationend.animation,
      delete We.animationiteration.animation,
      delete We.animationstart.animation),
    'TransitionEvent' in window || delete We.transitionend.transition)
  function Ze(a) {
    if (Xe[a]) return Xe[a]
    if (!We[a]) return a
    var b = We[a],
      c
    for (c in b) if (b.hasOwnProperty(c) && c in Ye) return (Xe[a] = b[c])
    return a
  }
  var $e = Ze('animationend')
  var af = Ze('animationiteration')
  var bf = Ze('animationstart')
  var cf = Ze('transitionend')
  var df = /* @__PURE__ */ new Map()
  var ef =
    'abort auxClick cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel'.split(
      ' ',
    )
  function ff(a, b) {
    df.set(a, b)
    fa(b, [a])
  }
  for (var gf = 0; gf < ef.length; gf++) {
    var hf = ef[gf]
    ff(hf.toLowerCase(), 'on' + (hf[0].toUpperCase() + hf.slice(1)))
  }
  ff($e, 'onAnimationEnd')
  ff(af, 'onAnimationIteration')
  ff(bf, 'onAnimationStart')
  ff('dblclick', 'onDoubleClick')
  ff('focusin', 'onFocus')
  ff('focusout', 'onBlur')
  ff(cf, 'onTransitionEnd')
  ha('onMouseEnter', ['mouseout', 'mouseover'])
  ha('onMouseLeave', ['mouseout', 'mouseover'])
  ha('onPointerEnter', ['pointerout', 'pointerover'])
  ha('onPointerLeave', ['pointerout', 'pointerover'])
  fa('onChange', 'change click focusin focusout input keydown keyup selectionchange'.split(' '))
  fa(
    'onSelect',
    'focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange'.split(
      ' ',
    ),
  )
  fa('onBeforeInput', ['compositionend', 'keypress', 'textInput', 'paste'])
  fa('onCompositionEnd', 'compositionend focusout keydown keypress keyup mousedown'.split(' '))
  fa('onCompositionStart', 'compositionstart focusout keydown keypress keyup mousedown'.split(' '))
  fa(
    'onCompositionUpdate',
    'compositionupdate focusout keydown keypress keyup mousedown'.split(' '),
  )
  var lf =
    'abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting'.split(
      ' ',
    )
  var mf = new Set('cancel close invalid load scroll toggle'.split(' ').concat(lf))
  function nf(a, b, c) {
    var d = a.type || 'unknown-event'
    a.currentTarget = c
    Ub(d, b, void 0, a)
    a.currentTarget = null
  }
  function se(a, b) {
    b = 0 !== (b & 4)
    for (var c = 0; c < a.length; c++) {
      var d = a[c],
        e = d.event
      d = d.listeners
      a: {
        var f = void 0
        if (b)
          for (var g = d.length - 1; 0 <= g; g--) {
            var h = d[g],
              k = h.instance,
              l = h.currentTarget
            h = h.listener
            if (k !== f && e.isPropagationStopped()) break a
            nf(e, h, l)
            f = k
          }
        else
          for (g = 0; g < d.length; g++) {
            h = d[g]
            k = h.instance
            l = h.currentTarget
            h = h.listener
            if (k !== f && e.isPropagationStopped()) break a
            nf(e, h, l)
            f = k
          }
      }
    }
    if (Qb) throw ((a = Rb), (Qb = !1), (Rb = null), a)
  }
  function D(a, b) {
    var c = b[of]
    void 0 === c && (c = b[of] = /* @__PURE__ */ new Set())
    var d = a + '__bubble'
    c.has(d) || (pf(b, a, 2, !1), c.add(d))
  }
  function qf(a, b, c) {
    var d = 0
    b && (d |= 4)
    pf(c, a, d, b)
  }
  var rf = '_reactListening' + Math.random().toString(36).slice(2)
  function sf(a) {
    if (!a[rf]) {
      a[rf] = !0
      da.forEach(function (b) {
        'selectionchange' !== b && (mf.has(b) || qf(b, !1, a), qf(b, !0, a))
      })
      var b = 9 === a.nodeType ? a : a.ownerDocument
      null === b || b[rf] || ((b[rf] = !0), qf('selectionchange', !1, b))
    }
  }
  function pf(a, b, c, d) {
    switch (jd(b)) {
      case 1:
        var e = ed
        break
      case 4:
        e = gd
        break
      default:
        e = fd
    }
    c = e.bind(null, b, c, a)
    e = void 0
    !Lb || ('touchstart' !== b && 'touchmove' !== b && 'wheel' !== b) || (e = !0)
    d
      ? void 0 !== e
        ? a.addEventListener(b, c, {
            capture: !0,
            passive: e,
          })
        : a.addEventListener(b, c, !0)
      : void 0 !== e
        ? a.addEventListener(b, c, { passive: e })
        : a.addEventListener(b, c, !1)
  }
  function hd(a, b, c, d, e) {
    var f = d
    if (0 === (b & 1) && 0 === (b & 2) && null !== d)
      a: for (;;) {
        if (null === d) return
        var g = d.tag
        if (3 === g || 4 === g) {
          var h = d.stateNode.containerInfo
          if (h === e || (8 === h.nodeType && h.parentNode === e)) break
          if (4 === g)
            for (g = d.return; null !== g;) {
              var k = g.tag
              if (3 === k || 4 === k) {
                if (
                  ((k = g.stateNode.containerInfo),
                  k === e || (8 === k.nodeType && k.parentNode === e))
                )
                  return
              }
              g = g.return
            }
          for (; null !== h;) {
            g = Wc(h)
            if (null === g) return
            k = g.tag
            if (5 === k || 6 === k) {
              d = f = g
              continue a
            }
            h = h.parentNode
          }
        }
        d = d.return
      }
    Jb(function () {
      var d = f,
        e = xb(c),
        g = []
      a: {
        var h = df.get(a)
        if (void 0 !== h) {
          var k = td,
            n = a
          switch (a) {
            case 'keypress':
              if (0 === od(c)) break a
            case 'keydown':
            case 'keyup':
              k = Rd
              break
            case 'focusin':
              n = 'focus'
              k = Fd
              break
            case 'focusout':
              n = 'blur'
              k = Fd
              break
            case 'beforeblur':
            case 'afterblur':
              k = Fd
              break
            case 'click':
              if (2 === c.button) break a
            case 'auxclick':
            case 'dblclick':
            case 'mousedown':
            case 'mousemove':
            case 'mouseup':
            case 'mouseout':
            case 'mouseover':
            case 'contextmenu':
              k = Bd
              break
            case 'drag':
            case 'dragend':
            case 'dragenter':
            case 'dragexit':
            case 'dragleave':
            case 'dragover':
            case 'dragstart':
            case 'drop':
              k = Dd
              break
            case 'touchcancel':
            case 'touchend':
            case 'touchmove':
            case 'touchstart':
              k = Vd
              break
            case $e:
            case af:
            case bf:
              k = Hd
              break
            case cf:
              k = Xd
              break
            case 'scroll':
              k = vd
              break
            case 'wheel':
              k = Zd
              break
            case 'copy':
            case 'cut':
            case 'paste':
              k = Jd
              break
            case 'gotpointercapture':
            case 'lostpointercapture':
            case 'pointercancel':
            case 'pointerdown':
            case 'pointermove':
            case 'pointerout':
            case 'pointerover':
            case 'pointerup':
              k = Td
          }
          var t = 0 !== (b & 4),
            J = !t && 'scroll' === a,
            x = t ? (null !== h ? h + 'Capture' : null) : h
          t = []
          for (var w = d, u; null !== w;) {
            u = w
            var F = u.stateNode
            5 === u.tag &&
              null !== F &&
              ((u = F), null !== x && ((F = Kb(w, x)), null != F && t.push(tf(w, F, u))))
            if (J) break
            w = w.return
          }
          0 < t.length &&
            ((h = new k(h, n, null, c, e)),
            g.push({
              event: h,
              listeners: t,
            }))
        }
      }
      if (0 === (b & 7)) {
        a: {
          h = 'mouseover' === a || 'pointerover' === a
          k = 'mouseout' === a || 'pointerout' === a
          if (h && c !== wb && (n = c.relatedTarget || c.fromElement) && (Wc(n) || n[uf])) break a
          if (k || h) {
            h =
              e.window === e ? e : (h = e.ownerDocument) ? h.defaultView || h.parentWindow : window
            if (k) {
              if (
                ((n = c.relatedTarget || c.toElement),
                (k = d),
                (n = n ? Wc(n) : null),
                null !== n && ((J = Vb(n)), n !== J || (5 !== n.tag && 6 !== n.tag)))
              )
                n = null
            } else ((k = null), (n = d))
            if (k !== n) {
              t = Bd
              F = 'onMouseLeave'
              x = 'onMouseEnter'
              w = 'mouse'
              if ('pointerout' === a || 'pointerover' === a)
                ((t = Td), (F = 'onPointerLeave'), (x = 'onPointerEnter'), (w = 'pointer'))
              J = null == k ? h : ue(k)
              u = null == n ? h : ue(n)
              h = new t(F, w + 'leave', k, c, e)
              h.target = J
              h.relatedTarget = u
              F = null
              Wc(e) === d &&
                ((t = new t(x, w + 'enter', n, c, e)),
                (t.target = u),
                (t.relatedTarget = J),
                (F = t))
              J = F
              if (k && n)
                b: {
                  t = k
                  x = n
                  w = 0
                  for (u = t; u; u = vf(u)) w++
                  u = 0
                  for (F = x; F; F = vf(F)) u++
                  for (; 0 < w - u;) ((t = vf(t)), w--)
                  for (; 0 < u - w;) ((x = vf(x)), u--)
                  for (; w--;) {
                    if (t === x || (null !== x && t === x.alternate)) break b
                    t = vf(t)
                    x = vf(x)
                  }
                  t = null
                }
              else t = null
              null !== k && wf(g, h, k, t, !1)
              null !== n && null !== J && wf(g, J, n, t, !0)
            }
          }
        }
        a: {
          h = d ? ue(d) : window
          k = h.nodeName && h.nodeName.toLowerCase()
          if ('select' === k || ('input' === k && 'file' === h.type)) var na = ve
          else if (me(h))
            if (we) na = Fe
            else {
              na = De
              var xa = Ce
            }
          else
            (k = h.nodeName) &&
              'input' === k.toLowerCase() &&
              ('checkbox' === h.type || 'radio' === h.type) &&
              (na = Ee)
          if (na && (na = na(a, d))) {
            ne(g, na, c, e)
            break a
          }
          xa && xa(a, h, d)
          'focusout' === a &&
            (xa = h._wrapperState) &&
            xa.controlled &&
            'number' === h.type &&
            cb(h, 'number', h.value)
        }
        xa = d ? ue(d) : window
        switch (a) {
          case 'focusin':
            if (me(xa) || 'true' === xa.contentEditable) ((Qe = xa), (Re = d), (Se = null))
            break
          case 'focusout':
            Se = Re = Qe = null
            break
          case 'mousedown':
            Te = !0
            break
          case 'contextmenu':
          case 'mouseup':
          case 'dragend':
            Te = !1
            Ue(g, c, e)
            break
          case 'selectionchange':
            if (Pe) break
          case 'keydown':
          case 'keyup':
            Ue(g, c, e)
        }
        var $a
        if (ae)
          b: {
            switch (a) {
              case 'compositionstart':
                var ba = 'onCompositionStart'
                break b
              case 'compositionend':
                ba = 'onCompositionEnd'
                break b
              case 'compositionupdate':
                ba = 'onCompositionUpdate'
                break b
            }
            ba = void 0
          }
        else
          ie
            ? ge(a, c) && (ba = 'onCompositionEnd')
            : 'keydown' === a && 229 === c.keyCode && (ba = 'onCompositionStart')
        ba &&
          (de &&
            'ko' !== c.locale &&
            (ie || 'onCompositionStart' !== ba
              ? 'onCompositionEnd' === ba && ie && ($a = nd())
              : ((kd = e), (ld = 'value' in kd ? kd.value : kd.textContent), (ie = !0))),
          (xa = oe(d, ba)),
          0 < xa.length &&
            ((ba = new Ld(ba, a, null, c, e)),
            g.push({
              event: ba,
              listeners: xa,
            }),
            $a ? (ba.data = $a) : (($a = he(c)), null !== $a && (ba.data = $a))))
        if (($a = ce ? je(a, c) : ke(a, c)))
          ((d = oe(d, 'onBeforeInput')),
            0 < d.length &&
              ((e = new Ld('onBeforeInput', 'beforeinput', null, c, e)),
              g.push({
                event: e,
                listeners: d,
              }),
              (e.data = $a)))
      }
      se(g, b)
    })
  }
  function tf(a, b, c) {
    return {
      instance: a,
      listener: b,
      currentTarget: c,
    }
  }
  function oe(a, b) {
    for (var c = b + 'Capture', d = []; null !== a;) {
      var e = a,
        f = e.stateNode
      5 === e.tag &&
        null !== f &&
        ((e = f),
        (f = Kb(a, c)),
        null != f && d.unshift(tf(a, f, e)),
        (f = Kb(a, b)),
        null != f && d.push(tf(a, f, e)))
      a = a.return
    }
    return d
  }
  function vf(a) {
    if (null === a) return null
    do a = a.return
    while (a && 5 !== a.tag)
    return a ? a : null
  }
  function wf(a, b, c, d, e) {
    for (var f = b._reactName, g = []; null !== c && c !== d;) {
      var h = c,
        k = h.alternate,
        l = h.stateNode
      if (null !== k && k === d) break
      5 === h.tag &&
        null !== l &&
        ((h = l),
        e
          ? ((k = Kb(c, f)), null != k && g.unshift(tf(c, k, h)))
          : e || ((k = Kb(c, f)), null != k && g.push(tf(c, k, h))))
      c = c.return
    }
    0 !== g.length &&
      a.push({
        event: b,
        listeners: g,
      })
  }
  var xf = /\r\n?/g
  var yf = /\u0000|\uFFFD/g
  function zf(a) {
    return ('string' === typeof a ? a : '' + a).replace(xf, '\n').replace(yf, '')
  }
  function Af(a, b, c) {
    b = zf(b)
    if (zf(a) !== b && c) throw Error(p(425))
  }
  function Bf() {}
  var Cf = null
  var Df = null
  function Ef(a, b) {
    return (
      'textarea' === a ||
      'noscript' === a ||
      'string' === typeof b.children ||
      'number' === typeof b.children ||
      ('object' === typeof b.dangerouslySetInnerHTML &&
        null !== b.dangerouslySetInnerHTML &&
        null != b.dangerouslySetInnerHTML.__html)
    )
  }
  var Ff = 'function' === typeof setTimeout ? setTimeout : void 0
  var Gf = 'function' === typeof clearTimeout ? clearTimeout : void 0
  var Hf = 'function' === typeof Promise ? Promise : void 0
  var Jf =
    'function' === typeof queueMicrotask
      ? queueMicrotask
      : 'undefined' !== typeof Hf
        ? function (a) {
            return Hf.resolve(null).then(a).catch(If)
          }
        : Ff
  function If(a) {
    setTimeout(function () {
      throw a
    })
  }
  function Kf(a, b) {
    var c = b,
      d = 0
    do {
      var e = c.nextSibling
      a.removeChild(c)
      if (e && 8 === e.nodeType)
        if (((c = e.data), '/$' === c)) {
          if (0 === d) {
            a.removeChild(e)
            bd(b)
            return
          }
          d--
        } else ('$' !== c && '$?' !== c && '$!' !== c) || d++
      c = e
    } while (c)
    bd(b)
  }
  function Lf(a) {
    for (; null != a; a = a.nextSibling) {
      var b = a.nodeType
      if (1 === b || 3 === b) break
      if (8 === b) {
        b = a.data
        if ('$' === b || '$!' === b || '$?' === b) break
        if ('/$' === b) return null
      }
    }
    return a
  }
  function Mf(a) {
    a = a.previousSibling
    for (var b = 0; a;) {
      if (8 === a.nodeType) {
        var c = a.data
        if ('$' === c || '$!' === c || '$?' === c) {
          if (0 === b) return a
          b--
        } else '/$' === c && b++
      }
      a = a.previousSibling
    }
    return null
  }
  var Nf = Math.random().toString(36).slice(2)
  var Of = '__reactFiber$' + Nf
  var Pf = '__reactProps$' + Nf
  var uf = '__reactContainer$' + Nf
  var of = '__reactEvents$' + Nf
  var Qf = '__reactListeners$' + Nf
  var Rf = '__reactHandles$' + Nf
  function Wc(a) {
    var b = a[Of]
    if (b) return b
    for (var c = a.parentNode; c;) {
      if ((b = c[uf] || c[Of])) {
        c = b.alternate
        if (null !== b.child || (null !== c && null !== c.child))
          for (a = Mf(a); null !== a;) {
            if ((c = a[Of])) return c
            a = Mf(a)
          }
        return b
      }
      a = c
      c = a.parentNode
    }
    return null
  }
  function Cb(a) {
    a = a[Of] || a[uf]
    return !a || (5 !== a.tag && 6 !== a.tag && 13 !== a.tag && 3 !== a.tag) ? null : a
  }
  function ue(a) {
    if (5 === a.tag || 6 === a.tag) return a.stateNode
    throw Error(p(33))
  }
  function Db(a) {
    return a[Pf] || null
  }
  var Sf = []
  var Tf = -1
  function Uf(a) {
    return { current: a }
  }
  function E(a) {
    0 > Tf || ((a.current = Sf[Tf]), (Sf[Tf] = null), Tf--)
  }
  function G(a, b) {
    Tf++
    Sf[Tf] = a.current
    a.current = b
  }
  var Vf = {}
  var H = Uf(Vf)
  var Wf = Uf(!1)
  var Xf = Vf
  function Yf(a, b) {
    var c = a.type.contextTypes
    if (!c) return Vf
    var d = a.stateNode
    if (d && d.__reactInternalMemoizedUnmaskedChildContext === b)
      return d.__reactInternalMemoizedMaskedChildContext
    var e = {},
      f
    for (f in c) e[f] = b[f]
    d &&
      ((a = a.stateNode),
      (a.__reactInternalMemoizedUnmaskedChildContext = b),
      (a.__reactInternalMemoizedMaskedChildContext = e))
    return e
  }
  function Zf(a) {
    a = a.childContextTypes
    return null !== a && void 0 !== a
  }
  function $f() {
    E(Wf)
    E(H)
  }
  function ag(a, b, c) {
    if (H.current !== Vf) throw Error(p(168))
    G(H, b)
    G(Wf, c)
  }
  function bg(a, b, c) {
    var d = a.stateNode
    b = b.childContextTypes
    if ('function' !== typeof d.getChildContext) return c
    d = d.getChildContext()
    for (var e in d) if (!(e in b)) throw Error(p(108, Ra(a) || 'Unknown', e))
    return A({}, c, d)
  }
  function cg(a) {
    a = ((a = a.stateNode) && a.__reactInternalMemoizedMergedChildContext) || Vf
    Xf = H.current
    G(H, a)
    G(Wf, Wf.current)
    return !0
  }
  function dg(a, b, c) {
    var d = a.stateNode
    if (!d) throw Error(p(169))
    c
      ? ((a = bg(a, b, Xf)),
        (d.__reactInternalMemoizedMergedChildContext = a),
        E(Wf),
        E(H),
        G(H, a))
      : E(Wf)
    G(Wf, c)
  }
  var eg = null
  var fg = !1
  var gg = !1
  function hg(a) {
    null === eg ? (eg = [a]) : eg.push(a)
  }
  function ig(a) {
    fg = !0
    hg(a)
  }
  function jg() {
    if (!gg && null !== eg) {
      gg = !0
      var a = 0,
        b = C
      try {
        var c = eg
        for (C = 1; a < c.length; a++) {
          var d = c[a]
          do d = d(!0)
          while (null !== d)
        }
        eg = null
        fg = !1
      } catch (e) {
        throw (null !== eg && (eg = eg.slice(a + 1)), ac(fc, jg), e)
      } finally {
        ;((C = b), (gg = !1))
      }
    }
    return null
  }
  var kg = []
  var lg = 0
  var mg = null
  var ng = 0
  var og = []
  var pg = 0
  var qg = null
  var rg = 1
  var sg = ''
  function tg(a, b) {
    kg[lg++] = ng
    kg[lg++] = mg
    mg = a
    ng = b
  }
  function ug(a, b, c) {
    og[pg++] = rg
    og[pg++] = sg
    og[pg++] = qg
    qg = a
    var d = rg
    a = sg
    var e = 32 - oc(d) - 1
    d &= ~(1 << e)
    c += 1
    var f = 32 - oc(b) + e
    if (30 < f) {
      var g = e - (e % 5)
      f = (d & ((1 << g) - 1)).toString(32)
      d >>= g
      e -= g
      rg = (1 << (32 - oc(b) + e)) | (c << e) | d
      sg = f + a
    } else ((rg = (1 << f) | (c << e) | d), (sg = a))
  }
  function vg(a) {
    null !== a.return && (tg(a, 1), ug(a, 1, 0))
  }
  function wg(a) {
    for (; a === mg;) ((mg = kg[--lg]), (kg[lg] = null), (ng = kg[--lg]), (kg[lg] = null))
    for (; a === qg;)
      ((qg = og[--pg]),
        (og[pg] = null),
        (sg = og[--pg]),
        (og[pg] = null),
        (rg = og[--pg]),
        (og[pg] = null))
  }
  var xg = null
  var yg = null
  var I = !1
  var zg = null
  function Ag(a, b) {
    var c = Bg(5, null, null, 0)
    c.elementType = 'DELETED'
    c.stateNode = b
    c.return = a
    b = a.deletions
    null === b ? ((a.deletions = [c]), (a.flags |= 16)) : b.push(c)
  }
  function Cg(a, b) {
    switch (a.tag) {
      case 5:
        var c = a.type
        b = 1 !== b.nodeType || c.toLowerCase() !== b.nodeName.toLowerCase() ? null : b
        return null !== b ? ((a.stateNode = b), (xg = a), (yg = Lf(b.firstChild)), !0) : !1
      case 6:
        return (
          (b = '' === a.pendingProps || 3 !== b.nodeType ? null : b),
          null !== b ? ((a.stateNode = b), (xg = a), (yg = null), !0) : !1
        )
      case 13:
        return (
          (b = 8 !== b.nodeType ? null : b),
          null !== b
            ? ((c =
                null !== qg
                  ? {
                      id: rg,
                      overflow: sg,
                    }
                  : null),
              (a.memoizedState = {
                dehydrated: b,
                treeContext: c,
                retryLane: 1073741824,
              }),
              (c = Bg(18, null, null, 0)),
              (c.stateNode = b),
              (c.return = a),
              (a.child = c),
              (xg = a),
              (yg = null),
              !0)
            : !1
        )
      default:
        return !1
    }
  }
  function Dg(a) {
    return 0 !== (a.mode & 1) && 0 === (a.flags & 128)
  }
  function Eg(a) {
    if (I) {
      var b = yg
      if (b) {
        var c = b
        if (!Cg(a, b)) {
          if (Dg(a)) throw Error(p(418))
          b = Lf(c.nextSibling)
          var d = xg
          b && Cg(a, b) ? Ag(d, c) : ((a.flags = (a.flags & -4097) | 2), (I = !1), (xg = a))
        }
      } else {
        if (Dg(a)) throw Error(p(418))
        a.flags = (a.flags & -4097) | 2
        I = !1
        xg = a
      }
    }
  }
  function Fg(a) {
    for (a = a.return; null !== a && 5 !== a.tag && 3 !== a.tag && 13 !== a.tag;) a = a.return
    xg = a
  }
  function Gg(a) {
    if (a !== xg) return !1
    if (!I) return (Fg(a), (I = !0), !1)
    var b
    ;(b = 3 !== a.tag) &&
      !(b = 5 !== a.tag) &&
      ((b = a.type), (b = 'head' !== b && 'body' !== b && !Ef(a.type, a.memoizedProps)))
    if (b && (b = yg)) {
      if (Dg(a)) throw (Hg(), Error(p(418)))
      for (; b;) (Ag(a, b), (b = Lf(b.nextSibling)))
    }
    Fg(a)
    if (13 === a.tag) {
      a = a.memoizedState
      a = null !== a ? a.dehydrated : null
      if (!a) throw Error(p(317))
      a: {
        a = a.nextSibling
        for (b = 0; a;) {
          if (8 === a.nodeType) {
            var c = a.data
            if ('/$' === c) {
              if (0 === b) {
                yg = Lf(a.nextSibling)
                break a
              }
              b--
            } else ('$' !== c && '$!' !== c && '$?' !== c) || b++
          }
          a = a.nextSibling
        }
        yg = null
      }
    } else yg = xg ? Lf(a.stateNode.nextSibling) : null
    return !0
  }
  function Hg() {
    for (var a = yg; a;) a = Lf(a.nextSibling)
  }
  function Ig() {
    yg = xg = null
    I = !1
  }
  function Jg(a) {
    null === zg ? (zg = [a]) : zg.push(a)
  }
  var Kg = ua.ReactCurrentBatchConfig
  function Lg(a, b, c) {
    a = c.ref
    if (null !== a && 'function' !== typeof a && 'object' !== typeof a) {
      if (c._owner) {
        c = c._owner
        if (c) {
          if (1 !== c.tag) throw Error(p(309))
          var d = c.stateNode
        }
        if (!d) throw Error(p(147, a))
        var e = d,
          f = '' + a
        if (null !== b && null !== b.ref && 'function' === typeof b.ref && b.ref._stringRef === f)
          return b.ref
        b = function (a) {
          var b = e.refs
          null === a ? delete b[f] : (b[f] = a)
        }
        b._stringRef = f
        return b
      }
      if ('string' !== typeof a) throw Error(p(284))
      if (!c._owner) throw Error(p(290, a))
    }
    return a
  }
  function Mg(a, b) {
    a = Object.prototype.toString.call(b)
    throw Error(
      p(31, '[object Object]' === a ? 'object with keys {' + Object.keys(b).join(', ') + '}' : a),
    )
  }
  function Ng(a) {
    var b = a._init
    return b(a._payload)
  }
  function Og(a) {
    function b(b, c) {
      if (a) {
        var d = b.deletions
        null === d ? ((b.deletions = [c]), (b.flags |= 16)) : d.push(c)
      }
    }
    function c(c, d) {
      if (!a) return null
      for (; null !== d;) (b(c, d), (d = d.sibling))
      return null
    }
    function d(a, b) {
      for (a = /* @__PURE__ */ new Map(); null !== b;)
        (null !== b.key ? a.set(b.key, b) : a.set(b.index, b), (b = b.sibling))
      return a
    }
    function e(a, b) {
      a = Pg(a, b)
      a.index = 0
      a.sibling = null
      return a
    }
    function f(b, c, d) {
      b.index = d
      if (!a) return ((b.flags |= 1048576), c)
      d = b.alternate
      if (null !== d) return ((d = d.index), d < c ? ((b.flags |= 2), c) : d)
      b.flags |= 2
      return c
    }
    function g(b) {
      a && null === b.alternate && (b.flags |= 2)
      return b
    }
    function h(a, b, c, d) {
      if (null === b || 6 !== b.tag) return ((b = Qg(c, a.mode, d)), (b.return = a), b)
      b = e(b, c)
      b.return = a
      return b
    }
    function k(a, b, c, d) {
      var f = c.type
      if (f === ya) return m(a, b, c.props.children, d, c.key)
      if (
        null !== b &&
        (b.elementType === f ||
          ('object' === typeof f && null !== f && f.$$typeof === Ha && Ng(f) === b.type))
      )
        return ((d = e(b, c.props)), (d.ref = Lg(a, b, c)), (d.return = a), d)
      d = Rg(c.type, c.key, c.props, null, a.mode, d)
      d.ref = Lg(a, b, c)
      d.return = a
      return d
    }
    function l(a, b, c, d) {
      if (
        null === b ||
        4 !== b.tag ||
        b.stateNode.containerInfo !== c.containerInfo ||
        b.stateNode.implementation !== c.implementation
      )
        return ((b = Sg(c, a.mode, d)), (b.return = a), b)
      b = e(b, c.children || [])
      b.return = a
      return b
    }
    function m(a, b, c, d, f) {
      if (null === b || 7 !== b.tag) return ((b = Tg(c, a.mode, d, f)), (b.return = a), b)
      b = e(b, c)
      b.return = a
      return b
    }
    function q(a, b, c) {
      if (('string' === typeof b && '' !== b) || 'number' === typeof b)
        return ((b = Qg('' + b, a.mode, c)), (b.return = a), b)
      if ('object' === typeof b && null !== b) {
        switch (b.$$typeof) {
          case va:
            return (
              (c = Rg(b.type, b.key, b.props, null, a.mode, c)),
              (c.ref = Lg(a, null, b)),
              (c.return = a),
              c
            )
          case wa:
            return ((b = Sg(b, a.mode, c)), (b.return = a), b)
          case Ha:
            var d = b._init
            return q(a, d(b._payload), c)
        }
        if (eb(b) || Ka(b)) return ((b = Tg(b, a.mode, c, null)), (b.return = a), b)
        Mg(a, b)
      }
      return null
    }
    function r(a, b, c, d) {
      var e = null !== b ? b.key : null
      if (('string' === typeof c && '' !== c) || 'number' === typeof c)
        return null !== e ? null : h(a, b, '' + c, d)
      if ('object' === typeof c && null !== c) {
        switch (c.$$typeof) {
          case va:
            return c.key === e ? k(a, b, c, d) : null
          case wa:
            return c.key === e ? l(a, b, c, d) : null
          case Ha:
            return ((e = c._init), r(a, b, e(c._payload), d))
        }
        if (eb(c) || Ka(c)) return null !== e ? null : m(a, b, c, d, null)
        Mg(a, c)
      }
      return null
    }
    function y(a, b, c, d, e) {
      if (('string' === typeof d && '' !== d) || 'number' === typeof d)
        return ((a = a.get(c) || null), h(b, a, '' + d, e))
      if ('object' === typeof d && null !== d) {
        switch (d.$$typeof) {
          case va:
            return ((a = a.get(null === d.key ? c : d.key) || null), k(b, a, d, e))
          case wa:
            return ((a = a.get(null === d.key ? c : d.key) || null), l(b, a, d, e))
          case Ha:
            var f = d._init
            return y(a, b, c, f(d._payload), e)
        }
        if (eb(d) || Ka(d)) return ((a = a.get(c) || null), m(b, a, d, e, null))
        Mg(b, d)
      }
      return null
    }
    function n(e, g, h, k) {
      for (var l = null, m = null, u = g, w = (g = 0), x = null; null !== u && w < h.length; w++) {
        u.index > w ? ((x = u), (u = null)) : (x = u.sibling)
        var n = r(e, u, h[w], k)
        if (null === n) {
          null === u && (u = x)
          break
        }
        a && u && null === n.alternate && b(e, u)
        g = f(n, g, w)
        null === m ? (l = n) : (m.sibling = n)
        m = n
        u = x
      }
      if (w === h.length) return (c(e, u), I && tg(e, w), l)
      if (null === u) {
        for (; w < h.length; w++)
          ((u = q(e, h[w], k)),
            null !== u && ((g = f(u, g, w)), null === m ? (l = u) : (m.sibling = u), (m = u)))
        I && tg(e, w)
        return l
      }
      for (u = d(e, u); w < h.length; w++)
        ((x = y(u, e, w, h[w], k)),
          null !== x &&
            (a && null !== x.alternate && u.delete(null === x.key ? w : x.key),
            (g = f(x, g, w)),
            null === m ? (l = x) : (m.sibling = x),
            (m = x)))
      a &&
        u.forEach(function (a) {
          return b(e, a)
        })
      I && tg(e, w)
      return l
    }
    function t(e, g, h, k) {
      var l = Ka(h)
      if ('function' !== typeof l) throw Error(p(150))
      h = l.call(h)
      if (null == h) throw Error(p(151))
      for (
        var u = (l = null), m = g, w = (g = 0), x = null, n = h.next();
        null !== m && !n.done;
        w++, n = h.next()
      ) {
        m.index > w ? ((x = m), (m = null)) : (x = m.sibling)
        var t = r(e, m, n.value, k)
        if (null === t) {
          null === m && (m = x)
          break
        }
        a && m && null === t.alternate && b(e, m)
        g = f(t, g, w)
        null === u ? (l = t) : (u.sibling = t)
        u = t
        m = x
      }
      if (n.done) return (c(e, m), I && tg(e, w), l)
      if (null === m) {
        for (; !n.done; w++, n = h.next())
          ((n = q(e, n.value, k)),
            null !== n && ((g = f(n, g, w)), null === u ? (l = n) : (u.sibling = n), (u = n)))
        I && tg(e, w)
        return l
      }
      for (m = d(e, m); !n.done; w++, n = h.next())
        ((n = y(m, e, w, n.value, k)),
          null !== n &&
            (a && null !== n.alternate && m.delete(null === n.key ? w : n.key),
            (g = f(n, g, w)),
            null === u ? (l = n) : (u.sibling = n),
            (u = n)))
      a &&
        m.forEach(function (a) {
          return b(e, a)
        })
      I && tg(e, w)
      return l
    }
    function J(a, d, f, h) {
      'object' === typeof f &&
        null !== f &&
        f.type === ya &&
        null === f.key &&
        (f = f.props.children)
      if ('object' === typeof f && null !== f) {
        switch (f.$$typeof) {
          case va:
            a: {
              for (var k = f.key, l = d; null !== l;) {
                if (l.key === k) {
                  k = f.type
                  if (k === ya) {
                    if (7 === l.tag) {
                      c(a, l.sibling)
                      d = e(l, f.props.children)
                      d.return = a
                      a = d
                      break a
                    }
                  } else if (
                    l.elementType === k ||
                    ('object' === typeof k && null !== k && k.$$typeof === Ha && Ng(k) === l.type)
                  ) {
                    c(a, l.sibling)
                    d = e(l, f.props)
                    d.ref = Lg(a, l, f)
                    d.return = a
                    a = d
                    break a
                  }
                  c(a, l)
                  break
                } else b(a, l)
                l = l.sibling
              }
              f.type === ya
                ? ((d = Tg(f.props.children, a.mode, h, f.key)), (d.return = a), (a = d))
                : ((h = Rg(f.type, f.key, f.props, null, a.mode, h)),
                  (h.ref = Lg(a, d, f)),
                  (h.return = a),
                  (a = h))
            }
            return g(a)
          case wa:
            a: {
              for (l = f.key; null !== d;) {
                if (d.key === l)
                  if (
                    4 === d.tag &&
                    d.stateNode.containerInfo === f.containerInfo &&
                    d.stateNode.implementation === f.implementation
                  ) {
                    c(a, d.sibling)
                    d = e(d, f.children || [])
                    d.return = a
                    a = d
                    break a
                  } else {
                    c(a, d)
                    break
                  }
                else b(a, d)
                d = d.sibling
              }
              d = Sg(f, a.mode, h)
              d.return = a
              a = d
            }
            return g(a)
          case Ha:
            return ((l = f._init), J(a, d, l(f._payload), h))
        }
        if (eb(f)) return n(a, d, f, h)
        if (Ka(f)) return t(a, d, f, h)
        Mg(a, f)
      }
      return ('string' === typeof f && '' !== f) || 'number' === typeof f
        ? ((f = '' + f),
          null !== d && 6 === d.tag
            ? (c(a, d.sibling), (d = e(d, f)), (d.return = a), (a = d))
            : (c(a, d), (d = Qg(f, a.mode, h)), (d.return = a), (a = d)),
          g(a))
        : c(a, d)
    }
    return J
  }
  var Ug = Og(!0)
  var Vg = Og(!1)
  var Wg = Uf(null)
  var Xg = null
  var Yg = null
  var Zg = null
  function $g() {
    Zg = Yg = Xg = null
  }
  function ah(a) {
    var b = Wg.current
    E(Wg)
    a._currentValue = b
  }
  function bh(a, b, c) {
    for (; null !== a;) {
      var d = a.alternate
      ;(a.childLanes & b) !== b
        ? ((a.childLanes |= b), null !== d && (d.childLanes |= b))
        : null !== d && (d.childLanes & b) !== b && (d.childLanes |= b)
      if (a === c) break
      a = a.return
    }
  }
  function ch(a, b) {
    Xg = a
    Zg = Yg = null
    a = a.dependencies
    null !== a &&
      null !== a.firstContext &&
      (0 !== (a.lanes & b) && (dh = !0), (a.firstContext = null))
  }
  function eh(a) {
    var b = a._currentValue
    if (Zg !== a)
      if (
        ((a = {
          context: a,
          memoizedValue: b,
          next: null,
        }),
        null === Yg)
      ) {
        if (null === Xg) throw Error(p(308))
        Yg = a
        Xg.dependencies = {
          lanes: 0,
          firstContext: a,
        }
      } else Yg = Yg.next = a
    return b
  }
  var fh = null
  function gh(a) {
    null === fh ? (fh = [a]) : fh.push(a)
  }
  function hh(a, b, c, d) {
    var e = b.interleaved
    null === e ? ((c.next = c), gh(b)) : ((c.next = e.next), (e.next = c))
    b.interleaved = c
    return ih(a, d)
  }
  function ih(a, b) {
    a.lanes |= b
    var c = a.alternate
    null !== c && (c.lanes |= b)
    c = a
    for (a = a.return; null !== a;)
      ((a.childLanes |= b),
        (c = a.alternate),
        null !== c && (c.childLanes |= b),
        (c = a),
        (a = a.return))
    return 3 === c.tag ? c.stateNode : null
  }
  var jh = !1
  function kh(a) {
    a.updateQueue = {
      baseState: a.memoizedState,
      firstBaseUpdate: null,
      lastBaseUpdate: null,
      shared: {
        pending: null,
        interleaved: null,
        lanes: 0,
      },
      effects: null,
    }
  }
  function lh(a, b) {
    a = a.updateQueue
    b.updateQueue === a &&
      (b.updateQueue = {
        baseState: a.baseState,
        firstBaseUpdate: a.firstBaseUpdate,
        lastBaseUpdate: a.lastBaseUpdate,
        shared: a.shared,
        effects: a.effects,
      })
  }
  function mh(a, b) {
    return {
      eventTime: a,
      lane: b,
      tag: 0,
      payload: null,
      callback: null,
      next: null,
    }
  }
  function nh(a, b, c) {
    var d = a.updateQueue
    if (null === d) return null
    d = d.shared
    if (0 !== (K & 2)) {
      var e = d.pending
      null === e ? (b.next = b) : ((b.next = e.next), (e.next = b))
      d.pending = b
      return ih(a, c)
    }
    e = d.interleaved
    null === e ? ((b.next = b), gh(d)) : ((b.next = e.next), (e.next = b))
    d.interleaved = b
    return ih(a, c)
  }
  function oh(a, b, c) {
    b = b.updateQueue
    if (null !== b && ((b = b.shared), 0 !== (c & 4194240))) {
      var d = b.lanes
      d &= a.pendingLanes
      c |= d
      b.lanes = c
      Cc(a, c)
    }
  }
  function ph(a, b) {
    var c = a.updateQueue,
      d = a.alternate
    if (null !== d && ((d = d.updateQueue), c === d)) {
      var e = null,
        f = null
      c = c.firstBaseUpdate
      if (null !== c) {
        do {
          var g = {
            eventTime: c.eventTime,
            lane: c.lane,
            tag: c.tag,
            payload: c.payload,
            callback: c.callback,
            next: null,
          }
          null === f ? (e = f = g) : (f = f.next = g)
          c = c.next
        } while (null !== c)
        null === f ? (e = f = b) : (f = f.next = b)
      } else e = f = b
      c = {
        baseState: d.baseState,
        firstBaseUpdate: e,
        lastBaseUpdate: f,
        shared: d.shared,
        effects: d.effects,
      }
      a.updateQueue = c
      return
    }
    a = c.lastBaseUpdate
    null === a ? (c.firstBaseUpdate = b) : (a.next = b)
    c.lastBaseUpdate = b
  }
  function qh(a, b, c, d) {
    var e = a.updateQueue
    jh = !1
    var f = e.firstBaseUpdate,
      g = e.lastBaseUpdate,
      h = e.shared.pending
    if (null !== h) {
      e.shared.pending = null
      var k = h,
        l = k.next
      k.next = null
      null === g ? (f = l) : (g.next = l)
      g = k
      var m = a.alternate
      null !== m &&
        ((m = m.updateQueue),
        (h = m.lastBaseUpdate),
        h !== g && (null === h ? (m.firstBaseUpdate = l) : (h.next = l), (m.lastBaseUpdate = k)))
    }
    if (null !== f) {
      var q = e.baseState
      g = 0
      m = l = k = null
      h = f
      do {
        var r = h.lane,
          y = h.eventTime
        if ((d & r) === r) {
          null !== m &&
            (m = m.next =
              {
                eventTime: y,
                lane: 0,
                tag: h.tag,
                payload: h.payload,
                callback: h.callback,
                next: null,
              })
          a: {
            var n = a,
              t = h
            r = b
            y = c
            switch (t.tag) {
              case 1:
                n = t.payload
                if ('function' === typeof n) {
                  q = n.call(y, q, r)
                  break a
                }
                q = n
                break a
              case 3:
                n.flags = (n.flags & -65537) | 128
              case 0:
                n = t.payload
                r = 'function' === typeof n ? n.call(y, q, r) : n
                if (null === r || void 0 === r) break a
                q = A({}, q, r)
                break a
              case 2:
                jh = !0
            }
          }
          null !== h.callback &&
            0 !== h.lane &&
            ((a.flags |= 64), (r = e.effects), null === r ? (e.effects = [h]) : r.push(h))
        } else
          ((y = {
            eventTime: y,
            lane: r,
            tag: h.tag,
            payload: h.payload,
            callback: h.callback,
            next: null,
          }),
            null === m ? ((l = m = y), (k = q)) : (m = m.next = y),
            (g |= r))
        h = h.next
        if (null === h)
          if (((h = e.shared.pending), null === h)) break
          else
            ((r = h),
              (h = r.next),
              (r.next = null),
              (e.lastBaseUpdate = r),
              (e.shared.pending = null))
      } while (1)
      null === m && (k = q)
      e.baseState = k
      e.firstBaseUpdate = l
      e.lastBaseUpdate = m
      b = e.shared.interleaved
      if (null !== b) {
        e = b
        do ((g |= e.lane), (e = e.next))
        while (e !== b)
      } else null === f && (e.shared.lanes = 0)
      rh |= g
      a.lanes = g
      a.memoizedState = q
    }
  }
  function sh(a, b, c) {
    a = b.effects
    b.effects = null
    if (null !== a)
      for (b = 0; b < a.length; b++) {
        var d = a[b],
          e = d.callback
        if (null !== e) {
          d.callback = null
          d = c
          if ('function' !== typeof e) throw Error(p(191, e))
          e.call(d)
        }
      }
  }
  var th = {}
  var uh = Uf(th)
  var vh = Uf(th)
  var wh = Uf(th)
  function xh(a) {
    if (a === th) throw Error(p(174))
    return a
  }
  function yh(a, b) {
    G(wh, b)
    G(vh, a)
    G(uh, th)
    a = b.nodeType
    switch (a) {
      case 9:
      case 11:
        b = (b = b.documentElement) ? b.namespaceURI : lb(null, '')
        break
      default:
        ;((a = 8 === a ? b.parentNode : b),
          (b = a.namespaceURI || null),
          (a = a.tagName),
          (b = lb(b, a)))
    }
    E(uh)
    G(uh, b)
  }
  function zh() {
    E(uh)
    E(vh)
    E(wh)
  }
  function Ah(a) {
    xh(wh.current)
    var b = xh(uh.current)
    var c = lb(b, a.type)
    b !== c && (G(vh, a), G(uh, c))
  }
  function Bh(a) {
    vh.current === a && (E(uh), E(vh))
  }
  var L = Uf(0)
  function Ch(a) {
    for (var b = a; null !== b;) {
      if (13 === b.tag) {
        var c = b.memoizedState
        if (null !== c && ((c = c.dehydrated), null === c || '$?' === c.data || '$!' === c.data))
          return b
      } else if (19 === b.tag && void 0 !== b.memoizedProps.revealOrder) {
        if (0 !== (b.flags & 128)) return b
      } else if (null !== b.child) {
        b.child.return = b
        b = b.child
        continue
      }
      if (b === a) break
      for (; null === b.sibling;) {
        if (null === b.return || b.return === a) return null
        b = b.return
      }
      b.sibling.return = b.return
      b = b.sibling
    }
    return null
  }
  var Dh = []
  function Eh() {
    for (var a = 0; a < Dh.length; a++) Dh[a]._workInProgressVersionPrimary = null
    Dh.length = 0
  }
  var Fh = ua.ReactCurrentDispatcher
  var Gh = ua.ReactCurrentBatchConfig
  var Hh = 0
  var M = null
  var N = null
  var O = null
  var Ih = !1
  var Jh = !1
  var Kh = 0
  var Lh = 0
  function P() {
    throw Error(p(321))
  }
  function Mh(a, b) {
    if (null === b) return !1
    for (var c = 0; c < b.length && c < a.length; c++) if (!He(a[c], b[c])) return !1
    return !0
  }
  function Nh(a, b, c, d, e, f) {
    Hh = f
    M = b
    b.memoizedState = null
    b.updateQueue = null
    b.lanes = 0
    Fh.current = null === a || null === a.memoizedState ? Oh : Ph
    a = c(d, e)
    if (Jh) {
      f = 0
      do {
        Jh = !1
        Kh = 0
        if (25 <= f) throw Error(p(301))
        f += 1
        O = N = null
        b.updateQueue = null
        Fh.current = Qh
        a = c(d, e)
      } while (Jh)
    }
    Fh.current = Rh
    b = null !== N && null !== N.next
    Hh = 0
    O = N = M = null
    Ih = !1
    if (b) throw Error(p(300))
    return a
  }
  function Sh() {
    var a = 0 !== Kh
    Kh = 0
    return a
  }
  function Th() {
    var a = {
      memoizedState: null,
      baseState: null,
      baseQueue: null,
      queue: null,
      next: null,
    }
    null === O ? (M.memoizedState = O = a) : (O = O.next = a)
    return O
  }
  function Uh() {
    if (null === N) {
      var a = M.alternate
      a = null !== a ? a.memoizedState : null
    } else a = N.next
    var b = null === O ? M.memoizedState : O.next
    if (null !== b) ((O = b), (N = a))
    else {
      if (null === a) throw Error(p(310))
      N = a
      a = {
        memoizedState: N.memoizedState,
        baseState: N.baseState,
        baseQueue: N.baseQueue,
        queue: N.queue,
        next: null,
      }
      null === O ? (M.memoizedState = O = a) : (O = O.next = a)
    }
    return O
  }
  function Vh(a, b) {
    return 'function' === typeof b ? b(a) : b
  }
  function Wh(a) {
    var b = Uh(),
      c = b.queue
    if (null === c) throw Error(p(311))
    c.lastRenderedReducer = a
    var d = N,
      e = d.baseQueue,
      f = c.pending
    if (null !== f) {
      if (null !== e) {
        var g = e.next
        e.next = f.next
        f.next = g
      }
      d.baseQueue = e = f
      c.pending = null
    }
    if (null !== e) {
      f = e.next
      d = d.baseState
      var h = (g = null),
        k = null,
        l = f
      do {
        var m = l.lane
        if ((Hh & m) === m)
          (null !== k &&
            (k = k.next =
              {
                lane: 0,
                action: l.action,
                hasEagerState: l.hasEagerState,
                eagerState: l.eagerState,
                next: null,
              }),
            (d = l.hasEagerState ? l.eagerState : a(d, l.action)))
        else {
          var q = {
            lane: m,
            action: l.action,
            hasEagerState: l.hasEagerState,
            eagerState: l.eagerState,
            next: null,
          }
          null === k ? ((h = k = q), (g = d)) : (k = k.next = q)
          M.lanes |= m
          rh |= m
        }
        l = l.next
      } while (null !== l && l !== f)
      null === k ? (g = d) : (k.next = h)
      He(d, b.memoizedState) || (dh = !0)
      b.memoizedState = d
      b.baseState = g
      b.baseQueue = k
      c.lastRenderedState = d
    }
    a = c.interleaved
    if (null !== a) {
      e = a
      do ((f = e.lane), (M.lanes |= f), (rh |= f), (e = e.next))
      while (e !== a)
    } else null === e && (c.lanes = 0)
    return [b.memoizedState, c.dispatch]
  }
  function Xh(a) {
    var b = Uh(),
      c = b.queue
    if (null === c) throw Error(p(311))
    c.lastRenderedReducer = a
    var d = c.dispatch,
      e = c.pending,
      f = b.memoizedState
    if (null !== e) {
      c.pending = null
      var g = (e = e.next)
      do ((f = a(f, g.action)), (g = g.next))
      while (g !== e)
      He(f, b.memoizedState) || (dh = !0)
      b.memoizedState = f
      null === b.baseQueue && (b.baseState = f)
      c.lastRenderedState = f
    }
    return [f, d]
  }
  function Yh() {}
  function Zh(a, b) {
    var c = M,
      d = Uh(),
      e = b(),
      f = !He(d.memoizedState, e)
    f && ((d.memoizedState = e), (dh = !0))
    d = d.queue
    $h(ai.bind(null, c, d, a), [a])
    if (d.getSnapshot !== b || f || (null !== O && O.memoizedState.tag & 1)) {
      c.flags |= 2048
      bi(9, ci.bind(null, c, d, e, b), void 0, null)
      if (null === Q) throw Error(p(349))
      0 !== (Hh & 30) || di(c, b, e)
    }
    return e
  }
  function di(a, b, c) {
    a.flags |= 16384
    a = {
      getSnapshot: b,
      value: c,
    }
    b = M.updateQueue
    null === b
      ? ((b = {
          lastEffect: null,
          stores: null,
        }),
        (M.updateQueue = b),
        (b.stores = [a]))
      : ((c = b.stores), null === c ? (b.stores = [a]) : c.push(a))
  }
  function ci(a, b, c, d) {
    b.value = c
    b.getSnapshot = d
    ei(b) && fi(a)
  }
  function ai(a, b, c) {
    return c(function () {
      ei(b) && fi(a)
    })
  }
  function ei(a) {
    var b = a.getSnapshot
    a = a.value
    try {
      var c = b()
      return !He(a, c)
    } catch (d) {
      return !0
    }
  }
  function fi(a) {
    var b = ih(a, 1)
    null !== b && gi(b, a, 1, -1)
  }
  function hi(a) {
    var b = Th()
    'function' === typeof a && (a = a())
    b.memoizedState = b.baseState = a
    a = {
      pending: null,
      interleaved: null,
      lanes: 0,
      dispatch: null,
      lastRenderedReducer: Vh,
      lastRenderedState: a,
    }
    b.queue = a
    a = a.dispatch = ii.bind(null, M, a)
    return [b.memoizedState, a]
  }
  function bi(a, b, c, d) {
    a = {
      tag: a,
      create: b,
      destroy: c,
      deps: d,
      next: null,
    }
    b = M.updateQueue
    null === b
      ? ((b = {
          lastEffect: null,
          stores: null,
        }),
        (M.updateQueue = b),
        (b.lastEffect = a.next = a))
      : ((c = b.lastEffect),
        null === c
          ? (b.lastEffect = a.next = a)
          : ((d = c.next), (c.next = a), (a.next = d), (b.lastEffect = a)))
    return a
  }
  function ji() {
    return Uh().memoizedState
  }
  function ki(a, b, c, d) {
    var e = Th()
    M.flags |= a
    e.memoizedState = bi(1 | b, c, void 0, void 0 === d ? null : d)
  }
  function li(a, b, c, d) {
    var e = Uh()
    d = void 0 === d ? null : d
    var f = void 0
    if (null !== N) {
      var g = N.memoizedState
      f = g.destroy
      if (null !== d && Mh(d, g.deps)) {
        e.memoizedState = bi(b, c, f, d)
        return
      }
    }
    M.flags |= a
    e.memoizedState = bi(1 | b, c, f, d)
  }
  function mi(a, b) {
    return ki(8390656, 8, a, b)
  }
  function $h(a, b) {
    return li(2048, 8, a, b)
  }
  function ni(a, b) {
    return li(4, 2, a, b)
  }
  function oi(a, b) {
    return li(4, 4, a, b)
  }
  function pi(a, b) {
    if ('function' === typeof b)
      return (
        (a = a()),
        b(a),
        function () {
          b(null)
        }
      )
    if (null !== b && void 0 !== b)
      return (
        (a = a()),
        (b.current = a),
        function () {
          b.current = null
        }
      )
  }
  function qi(a, b, c) {
    c = null !== c && void 0 !== c ? c.concat([a]) : null
    return li(4, 4, pi.bind(null, b, a), c)
  }
  function ri() {}
  function si(a, b) {
    var c = Uh()
    b = void 0 === b ? null : b
    var d = c.memoizedState
    if (null !== d && null !== b && Mh(b, d[1])) return d[0]
    c.memoizedState = [a, b]
    return a
  }
  function ti(a, b) {
    var c = Uh()
    b = void 0 === b ? null : b
    var d = c.memoizedState
    if (null !== d && null !== b && Mh(b, d[1])) return d[0]
    a = a()
    c.memoizedState = [a, b]
    return a
  }
  function ui(a, b, c) {
    if (0 === (Hh & 21))
      return (a.baseState && ((a.baseState = !1), (dh = !0)), (a.memoizedState = c))
    He(c, b) || ((c = yc()), (M.lanes |= c), (rh |= c), (a.baseState = !0))
    return b
  }
  function vi(a, b) {
    var c = C
    C = 0 !== c && 4 > c ? c : 4
    a(!0)
    var d = Gh.transition
    Gh.transition = {}
    try {
      ;(a(!1), b())
    } finally {
      ;((C = c), (Gh.transition = d))
    }
  }
  function wi() {
    return Uh().memoizedState
  }
  function xi(a, b, c) {
    var d = yi(a)
    c = {
      lane: d,
      action: c,
      hasEagerState: !1,
      eagerState: null,
      next: null,
    }
    if (zi(a)) Ai(b, c)
    else if (((c = hh(a, b, c, d)), null !== c)) {
      var e = R()
      gi(c, a, d, e)
      Bi(c, b, d)
    }
  }
  function ii(a, b, c) {
    var d = yi(a),
      e = {
        lane: d,
        action: c,
        hasEagerState: !1,
        eagerState: null,
        next: null,
      }
    if (zi(a)) Ai(b, e)
    else {
      var f = a.alternate
      if (
        0 === a.lanes &&
        (null === f || 0 === f.lanes) &&
        ((f = b.lastRenderedReducer), null !== f)
      )
        try {
          var g = b.lastRenderedState,
            h = f(g, c)
          e.hasEagerState = !0
          e.eagerState = h
          if (He(h, g)) {
            var k = b.interleaved
            null === k ? ((e.next = e), gh(b)) : ((e.next = k.next), (k.next = e))
            b.interleaved = e
            return
          }
        } catch (l) {}
      c = hh(a, b, e, d)
      null !== c && ((e = R()), gi(c, a, d, e), Bi(c, b, d))
    }
  }
  function zi(a) {
    var b = a.alternate
    return a === M || (null !== b && b === M)
  }
  function Ai(a, b) {
    Jh = Ih = !0
    var c = a.pending
    null === c ? (b.next = b) : ((b.next = c.next), (c.next = b))
    a.pending = b
  }
  function Bi(a, b, c) {
    if (0 !== (c & 4194240)) {
      var d = b.lanes
      d &= a.pendingLanes
      c |= d
      b.lanes = c
      Cc(a, c)
    }
  }
  var Rh = {
    readContext: eh,
    useCallback: P,
    useContext: P,
    useEffect: P,
    useImperativeHandle: P,
    useInsertionEffect: P,
    useLayoutEffect: P,
    useMemo: P,
    useReducer: P,
    useRef: P,
    useState: P,
    useDebugValue: P,
    useDeferredValue: P,
    useTransition: P,
    useMutableSource: P,
    useSyncExternalStore: P,
    useId: P,
    unstable_isNewReconciler: !1,
  }
  var Oh = {
    readContext: eh,
    useCallback: function (a, b) {
      Th().memoizedState = [a, void 0 === b ? null : b]
      return a
    },
    useContext: eh,
    useEffect: mi,
    useImperativeHandle: function (a, b, c) {
      c = null !== c && void 0 !== c ? c.concat([a]) : null
      return ki(4194308, 4, pi.bind(null, b, a), c)
    },
    useLayoutEffect: function (a, b) {
      return ki(4194308, 4, a, b)
    },
    useInsertionEffect: function (a, b) {
      return ki(4, 2, a, b)
    },
    useMemo: function (a, b) {
      var c = Th()
      b = void 0 === b ? null : b
      a = a()
      c.memoizedState = [a, b]
      return a
    },
    useReducer: function (a, b, c) {
      var d = Th()
      b = void 0 !== c ? c(b) : b
      d.memoizedState = d.baseState = b
      a = {
        pending: null,
        interleaved: null,
        lanes: 0,
        dispatch: null,
        lastRenderedReducer: a,
        lastRenderedState: b,
      }
      d.queue = a
      a = a.dispatch = xi.bind(null, M, a)
      return [d.memoizedState, a]
    },
    useRef: function (a) {
      var b = Th()
      a = { current: a }
      return (b.memoizedState = a)
    },
    useState: hi,
    useDebugValue: ri,
    useDeferredValue: function (a) {
      return (Th().memoizedState = a)
    },
    useTransition: function () {
      var a = hi(!1),
        b = a[0]
      a = vi.bind(null, a[1])
      Th().memoizedState = a
      return [b, a]
    },
    useMutableSource: function () {},
    useSyncExternalStore: function (a, b, c) {
      var d = M,
        e = Th()
      if (I) {
        if (void 0 === c) throw Error(p(407))
        c = c()
      } else {
        c = b()
        if (null === Q) throw Error(p(349))
        0 !== (Hh & 30) || di(d, b, c)
      }
      e.memoizedState = c
      var f = {
        value: c,
        getSnapshot: b,
      }
      e.queue = f
      mi(ai.bind(null, d, f, a), [a])
      d.flags |= 2048
      bi(9, ci.bind(null, d, f, c, b), void 0, null)
      return c
    },
    useId: function () {
      var a = Th(),
        b = Q.identifierPrefix
      if (I) {
        var c = sg
        var d = rg
        c = (d & ~(1 << (32 - oc(d) - 1))).toString(32) + c
        b = ':' + b + 'R' + c
        c = Kh++
        0 < c && (b += 'H' + c.toString(32))
        b += ':'
      } else ((c = Lh++), (b = ':' + b + 'r' + c.toString(32) + ':'))
      return (a.memoizedState = b)
    },
    unstable_isNewReconciler: !1,
  }
  var Ph = {
    readContext: eh,
    useCallback: si,
    useContext: eh,
    useEffect: $h,
    useImperativeHandle: qi,
    useInsertionEffect: ni,
    useLayoutEffect: oi,
    useMemo: ti,
    useReducer: Wh,
    useRef: ji,
    useState: function () {
      return Wh(Vh)
    },
    useDebugValue: ri,
    useDeferredValue: function (a) {
      return ui(Uh(), N.memoizedState, a)
    },
    useTransition: function () {
      return [Wh(Vh)[0], Uh().memoizedState]
    },
    useMutableSource: Yh,
    useSyncExternalStore: Zh,
    useId: wi,
    unstable_isNewReconciler: !1,
  }
  var Qh = {
    readContext: eh,
    useCallback: si,
    useContext: eh,
    useEffect: $h,
    useImperativeHandle: qi,
    useInsertionEffect: ni,
    useLayoutEffect: oi,
    useMemo: ti,
    useReducer: Xh,
    useRef: ji,
    useState: function () {
      return Xh(Vh)
    },
    useDebugValue: ri,
    useDeferredValue: function (a) {
      var b = Uh()
      return null === N ? (b.memoizedState = a) : ui(b, N.memoizedState, a)
    },
    useTransition: function () {
      return [Xh(Vh)[0], Uh().memoizedState]
    },
    useMutableSource: Yh,
    useSyncExternalStore: Zh,
    useId: wi,
    unstable_isNewReconciler: !1,
  }
  function Ci(a, b) {
    if (a && a.defaultProps) {
      b = A({}, b)
      a = a.defaultProps
      for (var c in a) void 0 === b[c] && (b[c] = a[c])
      return b
    }
    return b
  }
  function Di(a, b, c, d) {
    b = a.memoizedState
    c = c(d, b)
    c = null === c || void 0 === c ? b : A({}, b, c)
    a.memoizedState = c
    0 === a.lanes && (a.updateQueue.baseState = c)
  }
  var Ei = {
    isMounted: function (a) {
      return (a = a._reactInternals) ? Vb(a) === a : !1
    },
    enqueueSetState: function (a, b, c) {
      a = a._reactInternals
      var d = R(),
        e = yi(a),
        f = mh(d, e)
      f.payload = b
      void 0 !== c && null !== c && (f.callback = c)
      b = nh(a, f, e)
      null !== b && (gi(b, a, e, d), oh(b, a, e))
    },
    enqueueReplaceState: function (a, b, c) {
      a = a._reactInternals
      var d = R(),
        e = yi(a),
        f = mh(d, e)
      f.tag = 1
      f.payload = b
      void 0 !== c && null !== c && (f.callback = c)
      b = nh(a, f, e)
      null !== b && (gi(b, a, e, d), oh(b, a, e))
    },
    enqueueForceUpdate: function (a, b) {
      a = a._reactInternals
      var c = R(),
        d = yi(a),
        e = mh(c, d)
      e.tag = 2
      void 0 !== b && null !== b && (e.callback = b)
      b = nh(a, e, d)
      null !== b && (gi(b, a, d, c), oh(b, a, d))
    },
  }
  function Fi(a, b, c, d, e, f, g) {
    a = a.stateNode
    return 'function' === typeof a.shouldComponentUpdate
      ? a.shouldComponentUpdate(d, f, g)
      : b.prototype && b.prototype.isPureReactComponent
        ? !Ie(c, d) || !Ie(e, f)
        : !0
  }
  function Gi(a, b, c) {
    var d = !1,
      e = Vf
    var f = b.contextType
    'object' === typeof f && null !== f
      ? (f = eh(f))
      : ((e = Zf(b) ? Xf : H.current),
        (d = b.contextTypes),
        (f = (d = null !== d && void 0 !== d) ? Yf(a, e) : Vf))
    b = new b(c, f)
    a.memoizedState = null !== b.state && void 0 !== b.state ? b.state : null
    b.updater = Ei
    a.stateNode = b
    b._reactInternals = a
    d &&
      ((a = a.stateNode),
      (a.__reactInternalMemoizedUnmaskedChildContext = e),
      (a.__reactInternalMemoizedMaskedChildContext = f))
    return b
  }
  function Hi(a, b, c, d) {
    a = b.state
    'function' === typeof b.componentWillReceiveProps && b.componentWillReceiveProps(c, d)
    'function' === typeof b.UNSAFE_componentWillReceiveProps &&
      b.UNSAFE_componentWillReceiveProps(c, d)
    b.state !== a && Ei.enqueueReplaceState(b, b.state, null)
  }
  function Ii(a, b, c, d) {
    var e = a.stateNode
    e.props = c
    e.state = a.memoizedState
    e.refs = {}
    kh(a)
    var f = b.contextType
    'object' === typeof f && null !== f
      ? (e.context = eh(f))
      : ((f = Zf(b) ? Xf : H.current), (e.context = Yf(a, f)))
    e.state = a.memoizedState
    f = b.getDerivedStateFromProps
    'function' === typeof f && (Di(a, b, f, c), (e.state = a.memoizedState))
    'function' === typeof b.getDerivedStateFromProps ||
      'function' === typeof e.getSnapshotBeforeUpdate ||
      ('function' !== typeof e.UNSAFE_componentWillMount &&
        'function' !== typeof e.componentWillMount) ||
      ((b = e.state),
      'function' === typeof e.componentWillMount && e.componentWillMount(),
      'function' === typeof e.UNSAFE_componentWillMount && e.UNSAFE_componentWillMount(),
      b !== e.state && Ei.enqueueReplaceState(e, e.state, null),
      qh(a, c, e, d),
      (e.state = a.memoizedState))
    'function' === typeof e.componentDidMount && (a.flags |= 4194308)
  }
  function Ji(a, b) {
    try {
      var c = '',
        d = b
      do ((c += Pa(d)), (d = d.return))
      while (d)
      var e = c
    } catch (f) {
      e = '\nError generating stack: ' + f.message + '\n' + f.stack
    }
    return {
      value: a,
      source: b,
      stack: e,
      digest: null,
    }
  }
  function Ki(a, b, c) {
    return {
      value: a,
      source: null,
      stack: null != c ? c : null,
      digest: null != b ? b : null,
    }
  }
  function Li(a, b) {
    try {
      console.error(b.value)
    } catch (c) {
      setTimeout(function () {
        throw c
      })
    }
  }
  var Mi = 'function' === typeof WeakMap ? WeakMap : Map
  function Ni(a, b, c) {
    c = mh(-1, c)
    c.tag = 3
    c.payload = { element: null }
    var d = b.value
    c.callback = function () {
      Oi || ((Oi = !0), (Pi = d))
      Li(a, b)
    }
    return c
  }
  function Qi(a, b, c) {
    c = mh(-1, c)
    c.tag = 3
    var d = a.type.getDerivedStateFromError
    if ('function' === typeof d) {
      var e = b.value
      c.payload = function () {
        return d(e)
      }
      c.callback = function () {
        Li(a, b)
      }
    }
    var f = a.stateNode
    null !== f &&
      'function' === typeof f.componentDidCatch &&
      (c.callback = function () {
        Li(a, b)
        'function' !== typeof d &&
          (null === Ri ? (Ri = /* @__PURE__ */ new Set([this])) : Ri.add(this))
        var c = b.stack
        this.componentDidCatch(b.value, { componentStack: null !== c ? c : '' })
      })
    return c
  }
  function Si(a, b, c) {
    var d = a.pingCache
    if (null === d) {
      d = a.pingCache = new Mi()
      var e = /* @__PURE__ */ new Set()
      d.set(b, e)
    } else ((e = d.get(b)), void 0 === e && ((e = /* @__PURE__ */ new Set()), d.set(b, e)))
    e.has(c) || (e.add(c), (a = Ti.bind(null, a, b, c)), b.then(a, a))
  }
  function Ui(a) {
    do {
      var b
      if ((b = 13 === a.tag))
        ((b = a.memoizedState), (b = null !== b ? (null !== b.dehydrated ? !0 : !1) : !0))
      if (b) return a
      a = a.return
    } while (null !== a)
    return null
  }
  function Vi(a, b, c, d, e) {
    if (0 === (a.mode & 1))
      return (
        a === b
          ? (a.flags |= 65536)
          : ((a.flags |= 128),
            (c.flags |= 131072),
            (c.flags &= -52805),
            1 === c.tag &&
              (null === c.alternate ? (c.tag = 17) : ((b = mh(-1, 1)), (b.tag = 2), nh(c, b, 1))),
            (c.lanes |= 1)),
        a
      )
    a.flags |= 65536
    a.lanes = e
    return a
  }
  var Wi = ua.ReactCurrentOwner
  var dh = !1
  function Xi(a, b, c, d) {
    b.child = null === a ? Vg(b, null, c, d) : Ug(b, a.child, c, d)
  }
  function Yi(a, b, c, d, e) {
    c = c.render
    var f = b.ref
    ch(b, e)
    d = Nh(a, b, c, d, f, e)
    c = Sh()
    if (null !== a && !dh)
      return ((b.updateQueue = a.updateQueue), (b.flags &= -2053), (a.lanes &= ~e), Zi(a, b, e))
    I && c && vg(b)
    b.flags |= 1
    Xi(a, b, d, e)
    return b.child
  }
  function $i(a, b, c, d, e) {
    if (null === a) {
      var f = c.type
      if (
        'function' === typeof f &&
        !aj(f) &&
        void 0 === f.defaultProps &&
        null === c.compare &&
        void 0 === c.defaultProps
      )
        return ((b.tag = 15), (b.type = f), bj(a, b, f, d, e))
      a = Rg(c.type, null, d, b, b.mode, e)
      a.ref = b.ref
      a.return = b
      return (b.child = a)
    }
    f = a.child
    if (0 === (a.lanes & e)) {
      var g = f.memoizedProps
      c = c.compare
      c = null !== c ? c : Ie
      if (c(g, d) && a.ref === b.ref) return Zi(a, b, e)
    }
    b.flags |= 1
    a = Pg(f, d)
    a.ref = b.ref
    a.return = b
    return (b.child = a)
  }
  function bj(a, b, c, d, e) {
    if (null !== a) {
      var f = a.memoizedProps
      if (Ie(f, d) && a.ref === b.ref)
        if (((dh = !1), (b.pendingProps = d = f), 0 !== (a.lanes & e)))
          0 !== (a.flags & 131072) && (dh = !0)
        else return ((b.lanes = a.lanes), Zi(a, b, e))
    }
    return cj(a, b, c, d, e)
  }
  function dj(a, b, c) {
    var d = b.pendingProps,
      e = d.children,
      f = null !== a ? a.memoizedState : null
    if ('hidden' === d.mode)
      if (0 === (b.mode & 1))
        ((b.memoizedState = {
          baseLanes: 0,
          cachePool: null,
          transitions: null,
        }),
          G(ej, fj),
          (fj |= c))
      else {
        if (0 === (c & 1073741824))
          return (
            (a = null !== f ? f.baseLanes | c : c),
            (b.lanes = b.childLanes = 1073741824),
            (b.memoizedState = {
              baseLanes: a,
              cachePool: null,
              transitions: null,
            }),
            (b.updateQueue = null),
            G(ej, fj),
            (fj |= a),
            null
          )
        b.memoizedState = {
          baseLanes: 0,
          cachePool: null,
          transitions: null,
        }
        d = null !== f ? f.baseLanes : c
        G(ej, fj)
        fj |= d
      }
    else
      (null !== f ? ((d = f.baseLanes | c), (b.memoizedState = null)) : (d = c),
        G(ej, fj),
        (fj |= d))
    Xi(a, b, e, c)
    return b.child
  }
  function gj(a, b) {
    var c = b.ref
    if ((null === a && null !== c) || (null !== a && a.ref !== c))
      ((b.flags |= 512), (b.flags |= 2097152))
  }
  function cj(a, b, c, d, e) {
    var f = Zf(c) ? Xf : H.current
    f = Yf(b, f)
    ch(b, e)
    c = Nh(a, b, c, d, f, e)
    d = Sh()
    if (null !== a && !dh)
      return ((b.updateQueue = a.updateQueue), (b.flags &= -2053), (a.lanes &= ~e), Zi(a, b, e))
    I && d && vg(b)
    b.flags |= 1
    Xi(a, b, c, e)
    return b.child
  }
  function hj(a, b, c, d, e) {
    if (Zf(c)) {
      var f = !0
      cg(b)
    } else f = !1
    ch(b, e)
    if (null === b.stateNode) (ij(a, b), Gi(b, c, d), Ii(b, c, d, e), (d = !0))
    else if (null === a) {
      var g = b.stateNode,
        h = b.memoizedProps
      g.props = h
      var k = g.context,
        l = c.contextType
      'object' === typeof l && null !== l
        ? (l = eh(l))
        : ((l = Zf(c) ? Xf : H.current), (l = Yf(b, l)))
      var m = c.getDerivedStateFromProps,
        q = 'function' === typeof m || 'function' === typeof g.getSnapshotBeforeUpdate
      q ||
        ('function' !== typeof g.UNSAFE_componentWillReceiveProps &&
          'function' !== typeof g.componentWillReceiveProps) ||
        ((h !== d || k !== l) && Hi(b, g, d, l))
      jh = !1
      var r = b.memoizedState
      g.state = r
      qh(b, d, g, e)
      k = b.memoizedState
      h !== d || r !== k || Wf.current || jh
        ? ('function' === typeof m && (Di(b, c, m, d), (k = b.memoizedState)),
          (h = jh || Fi(b, c, h, d, r, k, l))
            ? (q ||
                ('function' !== typeof g.UNSAFE_componentWillMount &&
                  'function' !== typeof g.componentWillMount) ||
                ('function' === typeof g.componentWillMount && g.componentWillMount(),
                'function' === typeof g.UNSAFE_componentWillMount && g.UNSAFE_componentWillMount()),
              'function' === typeof g.componentDidMount && (b.flags |= 4194308))
            : ('function' === typeof g.componentDidMount && (b.flags |= 4194308),
              (b.memoizedProps = d),
              (b.memoizedState = k)),
          (g.props = d),
          (g.state = k),
          (g.context = l),
          (d = h))
        : ('function' === typeof g.componentDidMount && (b.flags |= 4194308), (d = !1))
    } else {
      g = b.stateNode
      lh(a, b)
      h = b.memoizedProps
      l = b.type === b.elementType ? h : Ci(b.type, h)
      g.props = l
      q = b.pendingProps
      r = g.context
      k = c.contextType
      'object' === typeof k && null !== k
        ? (k = eh(k))
        : ((k = Zf(c) ? Xf : H.current), (k = Yf(b, k)))
      var y = c.getDerivedStateFromProps
      ;(m = 'function' === typeof y || 'function' === typeof g.getSnapshotBeforeUpdate) ||
        ('function' !== typeof g.UNSAFE_componentWillReceiveProps &&
          'function' !== typeof g.componentWillReceiveProps) ||
        ((h !== q || r !== k) && Hi(b, g, d, k))
      jh = !1
      r = b.memoizedState
      g.state = r
      qh(b, d, g, e)
      var n = b.memoizedState
      h !== q || r !== n || Wf.current || jh
        ? ('function' === typeof y && (Di(b, c, y, d), (n = b.memoizedState)),
          (l = jh || Fi(b, c, l, d, r, n, k) || !1)
            ? (m ||
                ('function' !== typeof g.UNSAFE_componentWillUpdate &&
                  'function' !== typeof g.componentWillUpdate) ||
                ('function' === typeof g.componentWillUpdate && g.componentWillUpdate(d, n, k),
                'function' === typeof g.UNSAFE_componentWillUpdate &&
                  g.UNSAFE_componentWillUpdate(d, n, k)),
              'function' === typeof g.componentDidUpdate && (b.flags |= 4),
              'function' === typeof g.getSnapshotBeforeUpdate && (b.flags |= 1024))
            : ('function' !== typeof g.componentDidUpdate ||
                (h === a.memoizedProps && r === a.memoizedState) ||
                (b.flags |= 4),
              'function' !== typeof g.getSnapshotBeforeUpdate ||
                (h === a.memoizedProps && r === a.memoizedState) ||
                (b.flags |= 1024),
              (b.memoizedProps = d),
              (b.memoizedState = n)),
          (g.props = d),
          (g.state = n),
          (g.context = k),
          (d = l))
        : ('function' !== typeof g.componentDidUpdate ||
            (h === a.memoizedProps && r === a.memoizedState) ||
            (b.flags |= 4),
          'function' !== typeof g.getSnapshotBeforeUpdate ||
            (h === a.memoizedProps && r === a.memoizedState) ||
            (b.flags |= 1024),
          (d = !1))
    }
    return jj(a, b, c, d, f, e)
  }
  function jj(a, b, c, d, e, f) {
    gj(a, b)
    var g = 0 !== (b.flags & 128)
    if (!d && !g) return (e && dg(b, c, !1), Zi(a, b, f))
    d = b.stateNode
    Wi.current = b
    var h = g && 'function' !== typeof c.getDerivedStateFromError ? null : d.render()
    b.flags |= 1
    null !== a && g
      ? ((b.child = Ug(b, a.child, null, f)), (b.child = Ug(b, null, h, f)))
      : Xi(a, b, h, f)
    b.memoizedState = d.state
    e && dg(b, c, !0)
    return b.child
  }
  function kj(a) {
    var b = a.stateNode
    b.pendingContext
      ? ag(a, b.pendingContext, b.pendingContext !== b.context)
      : b.context && ag(a, b.context, !1)
    yh(a, b.containerInfo)
  }
  function lj(a, b, c, d, e) {
    Ig()
    Jg(e)
    b.flags |= 256
    Xi(a, b, c, d)
    return b.child
  }
  var mj = {
    dehydrated: null,
    treeContext: null,
    retryLane: 0,
  }
  function nj(a) {
    return {
      baseLanes: a,
      cachePool: null,
      transitions: null,
    }
  }
  function oj(a, b, c) {
    var d = b.pendingProps,
      e = L.current,
      f = !1,
      g = 0 !== (b.flags & 128),
      h
    ;(h = g) || (h = null !== a && null === a.memoizedState ? !1 : 0 !== (e & 2))
    if (h) ((f = !0), (b.flags &= -129))
    else if (null === a || null !== a.memoizedState) e |= 1
    G(L, e & 1)
    if (null === a) {
      Eg(b)
      a = b.memoizedState
      if (null !== a && ((a = a.dehydrated), null !== a))
        return (
          0 === (b.mode & 1)
            ? (b.lanes = 1)
            : '$!' === a.data
              ? (b.lanes = 8)
              : (b.lanes = 1073741824),
          null
        )
      g = d.children
      a = d.fallback
      return f
        ? ((d = b.mode),
          (f = b.child),
          (g = {
            mode: 'hidden',
            children: g,
          }),
          0 === (d & 1) && null !== f
            ? ((f.childLanes = 0), (f.pendingProps = g))
            : (f = pj(g, d, 0, null)),
          (a = Tg(a, d, c, null)),
          (f.return = b),
          (a.return = b),
          (f.sibling = a),
          (b.child = f),
          (b.child.memoizedState = nj(c)),
          (b.memoizedState = mj),
          a)
        : qj(b, g)
    }
    e = a.memoizedState
    if (null !== e && ((h = e.dehydrated), null !== h)) return rj(a, b, g, d, h, e, c)
    if (f) {
      f = d.fallback
      g = b.mode
      e = a.child
      h = e.sibling
      var k = {
        mode: 'hidden',
        children: d.children,
      }
      0 === (g & 1) && b.child !== e
        ? ((d = b.child), (d.childLanes = 0), (d.pendingProps = k), (b.deletions = null))
        : ((d = Pg(e, k)), (d.subtreeFlags = e.subtreeFlags & 14680064))
      null !== h ? (f = Pg(h, f)) : ((f = Tg(f, g, c, null)), (f.flags |= 2))
      f.return = b
      d.return = b
      d.sibling = f
      b.child = d
      d = f
      f = b.child
      g = a.child.memoizedState
      g =
        null === g
          ? nj(c)
          : {
              baseLanes: g.baseLanes | c,
              cachePool: null,
              transitions: g.transitions,
            }
      f.memoizedState = g
      f.childLanes = a.childLanes & ~c
      b.memoizedState = mj
      return d
    }
    f = a.child
    a = f.sibling
    d = Pg(f, {
      mode: 'visible',
      children: d.children,
    })
    0 === (b.mode & 1) && (d.lanes = c)
    d.return = b
    d.sibling = null
    null !== a &&
      ((c = b.deletions), null === c ? ((b.deletions = [a]), (b.flags |= 16)) : c.push(a))
    b.child = d
    b.memoizedState = null
    return d
  }
  function qj(a, b) {
    b = pj(
      {
        mode: 'visible',
        children: b,
      },
      a.mode,
      0,
      null,
    )
    b.return = a
    return (a.child = b)
  }
  function sj(a, b, c, d) {
    null !== d && Jg(d)
    Ug(b, a.child, null, c)
    a = qj(b, b.pendingProps.children)
    a.flags |= 2
    b.memoizedState = null
    return a
  }
  function rj(a, b, c, d, e, f, g) {
    if (c) {
      if (b.flags & 256) return ((b.flags &= -257), (d = Ki(Error(p(422)))), sj(a, b, g, d))
      if (null !== b.memoizedState) return ((b.child = a.child), (b.flags |= 128), null)
      f = d.fallback
      e = b.mode
      d = pj(
        {
          mode: 'visible',
          children: d.children,
        },
        e,
        0,
        null,
      )
      f = Tg(f, e, g, null)
      f.flags |= 2
      d.return = b
      f.return = b
      d.sibling = f
      b.child = d
      0 !== (b.mode & 1) && Ug(b, a.child, null, g)
      b.child.memoizedState = nj(g)
      b.memoizedState = mj
      return f
    }
    if (0 === (b.mode & 1)) return sj(a, b, g, null)
    if ('$!' === e.data) {
      d = e.nextSibling && e.nextSibling.dataset
      if (d) var h = d.dgst
      d = h
      f = Error(p(419))
      d = Ki(f, d, void 0)
      return sj(a, b, g, d)
    }
    h = 0 !== (g & a.childLanes)
    if (dh || h) {
      d = Q
      if (null !== d) {
        switch (g & -g) {
          case 4:
            e = 2
            break
          case 16:
            e = 8
            break
          case 64:
          case 128:
          case 256:
          case 512:
          case 1024:
          case 2048:
          case 4096:
          case 8192:
          case 16384:
          case 32768:
          case 65536:
          case 131072:
          case 262144:
          case 524288:
          case 1048576:
          case 2097152:
          case 4194304:
          case 8388608:
          case 16777216:
          case 33554432:
          case 67108864:
            e = 32
            break
          case 536870912:
            e = 268435456
            break
          default:
            e = 0
        }
        e = 0 !== (e & (d.suspendedLanes | g)) ? 0 : e
        0 !== e && e !== f.retryLane && ((f.retryLane = e), ih(a, e), gi(d, a, e, -1))
      }
      tj()
      d = Ki(Error(p(421)))
      return sj(a, b, g, d)
    }
    if ('$?' === e.data)
      return (
        (b.flags |= 128),
        (b.child = a.child),
        (b = uj.bind(null, a)),
        (e._reactRetry = b),
        null
      )
    a = f.treeContext
    yg = Lf(e.nextSibling)
    xg = b
    I = !0
    zg = null
    null !== a &&
      ((og[pg++] = rg), (og[pg++] = sg), (og[pg++] = qg), (rg = a.id), (sg = a.overflow), (qg = b))
    b = qj(b, d.children)
    b.flags |= 4096
    return b
  }
  function vj(a, b, c) {
    a.lanes |= b
    var d = a.alternate
    null !== d && (d.lanes |= b)
    bh(a.return, b, c)
  }
  function wj(a, b, c, d, e) {
    var f = a.memoizedState
    null === f
      ? (a.memoizedState = {
          isBackwards: b,
          rendering: null,
          renderingStartTime: 0,
          last: d,
          tail: c,
          tailMode: e,
        })
      : ((f.isBackwards = b),
        (f.rendering = null),
        (f.renderingStartTime = 0),
        (f.last = d),
        (f.tail = c),
        (f.tailMode = e))
  }
  function xj(a, b, c) {
    var d = b.pendingProps,
      e = d.revealOrder,
      f = d.tail
    Xi(a, b, d.children, c)
    d = L.current
    if (0 !== (d & 2)) ((d = (d & 1) | 2), (b.flags |= 128))
    else {
      if (null !== a && 0 !== (a.flags & 128))
        a: for (a = b.child; null !== a;) {
          if (13 === a.tag) null !== a.memoizedState && vj(a, c, b)
          else if (19 === a.tag) vj(a, c, b)
          else if (null !== a.child) {
            a.child.return = a
            a = a.child
            continue
          }
          if (a === b) break a
          for (; null === a.sibling;) {
            if (null === a.return || a.return === b) break a
            a = a.return
          }
          a.sibling.return = a.return
          a = a.sibling
        }
      d &= 1
    }
    G(L, d)
    if (0 === (b.mode & 1)) b.memoizedState = null
    else
      switch (e) {
        case 'forwards':
          c = b.child
          for (e = null; null !== c;)
            ((a = c.alternate), null !== a && null === Ch(a) && (e = c), (c = c.sibling))
          c = e
          null === c ? ((e = b.child), (b.child = null)) : ((e = c.sibling), (c.sibling = null))
          wj(b, !1, e, c, f)
          break
        case 'backwards':
          c = null
          e = b.child
          for (b.child = null; null !== e;) {
            a = e.alternate
            if (null !== a && null === Ch(a)) {
              b.child = e
              break
            }
            a = e.sibling
            e.sibling = c
            c = e
            e = a
          }
          wj(b, !0, c, null, f)
          break
        case 'together':
          wj(b, !1, null, null, void 0)
          break
        default:
          b.memoizedState = null
      }
    return b.child
  }
  function ij(a, b) {
    0 === (b.mode & 1) && null !== a && ((a.alternate = null), (b.alternate = null), (b.flags |= 2))
  }
  function Zi(a, b, c) {
    null !== a && (b.dependencies = a.dependencies)
    rh |= b.lanes
    if (0 === (c & b.childLanes)) return null
    if (null !== a && b.child !== a.child) throw Error(p(153))
    if (null !== b.child) {
      a = b.child
      c = Pg(a, a.pendingProps)
      b.child = c
      for (c.return = b; null !== a.sibling;)
        ((a = a.sibling), (c = c.sibling = Pg(a, a.pendingProps)), (c.return = b))
      c.sibling = null
    }
    return b.child
  }
  function yj(a, b, c) {
    switch (b.tag) {
      case 3:
        kj(b)
        Ig()
        break
      case 5:
        Ah(b)
        break
      case 1:
        Zf(b.type) && cg(b)
        break
      case 4:
        yh(b, b.stateNode.containerInfo)
        break
      case 10:
        var d = b.type._context,
          e = b.memoizedProps.value
        G(Wg, d._currentValue)
        d._currentValue = e
        break
      case 13:
        d = b.memoizedState
        if (null !== d) {
          if (null !== d.dehydrated) return (G(L, L.current & 1), (b.flags |= 128), null)
          if (0 !== (c & b.child.childLanes)) return oj(a, b, c)
          G(L, L.current & 1)
          a = Zi(a, b, c)
          return null !== a ? a.sibling : null
        }
        G(L, L.current & 1)
        break
      case 19:
        d = 0 !== (c & b.childLanes)
        if (0 !== (a.flags & 128)) {
          if (d) return xj(a, b, c)
          b.flags |= 128
        }
        e = b.memoizedState
        null !== e && ((e.rendering = null), (e.tail = null), (e.lastEffect = null))
        G(L, L.current)
        if (d) break
        else return null
      case 22:
      case 23:
        return ((b.lanes = 0), dj(a, b, c))
    }
    return Zi(a, b, c)
  }
  var zj = function (a, b) {
    for (var c = b.child; null !== c;) {
      if (5 === c.tag || 6 === c.tag) a.appendChild(c.stateNode)
      else if (4 !== c.tag && null !== c.child) {
        c.child.return = c
        c = c.child
        continue
      }
      if (c === b) break
      for (; null === c.sibling;) {
        if (null === c.return || c.return === b) return
        c = c.return
      }
      c.sibling.return = c.return
      c = c.sibling
    }
  }
  var Bj = function (a, b, c, d) {
    var e = a.memoizedProps
    if (e !== d) {
      a = b.stateNode
      xh(uh.current)
      var f = null
      switch (c) {
        case 'input':
          e = Ya(a, e)
          d = Ya(a, d)
          f = []
          break
        case 'select':
          e = A({}, e, { value: void 0 })
          d = A({}, d, { value: void 0 })
          f = []
          break
        case 'textarea':
          e = gb(a, e)
          d = gb(a, d)
          f = []
          break
        default:
          'function' !== typeof e.onClick && 'function' === typeof d.onClick && (a.onclick = Bf)
      }
      ub(c, d)
      var g
      c = null
      for (l in e)
        if (!d.hasOwnProperty(l) && e.hasOwnProperty(l) && null != e[l])
          if ('style' === l) {
            var h = e[l]
            for (g in h) h.hasOwnProperty(g) && (c || (c = {}), (c[g] = ''))
          } else
            'dangerouslySetInnerHTML' !== l &&
              'children' !== l &&
              'suppressContentEditableWarning' !== l &&
              'suppressHydrationWarning' !== l &&
              'autoFocus' !== l &&
              (ea.hasOwnProperty(l) ? f || (f = []) : (f = f || []).push(l, null))
      for (l in d) {
        var k = d[l]
        h = null != e ? e[l] : void 0
        if (d.hasOwnProperty(l) && k !== h && (null != k || null != h))
          if ('style' === l)
            if (h) {
              for (g in h)
                !h.hasOwnProperty(g) || (k && k.hasOwnProperty(g)) || (c || (c = {}), (c[g] = ''))
              for (g in k) k.hasOwnProperty(g) && h[g] !== k[g] && (c || (c = {}), (c[g] = k[g]))
            } else (c || (f || (f = []), f.push(l, c)), (c = k))
          else
            'dangerouslySetInnerHTML' === l
              ? ((k = k ? k.__html : void 0),
                (h = h ? h.__html : void 0),
                null != k && h !== k && (f = f || []).push(l, k))
              : 'children' === l
                ? ('string' !== typeof k && 'number' !== typeof k) || (f = f || []).push(l, '' + k)
                : 'suppressContentEditableWarning' !== l &&
                  'suppressHydrationWarning' !== l &&
                  (ea.hasOwnProperty(l)
                    ? (null != k && 'onScroll' === l && D('scroll', a), f || h === k || (f = []))
                    : (f = f || []).push(l, k))
      }
      c && (f = f || []).push('style', c)
      var l = f
      if ((b.updateQueue = l)) b.flags |= 4
    }
  }
  var Cj = function (a, b, c, d) {
    c !== d && (b.flags |= 4)
  }
  function Dj(a, b) {
    if (!I)
      switch (a.tailMode) {
        case 'hidden':
          b = a.tail
          for (var c = null; null !== b;) (null !== b.alternate && (c = b), (b = b.sibling))
          null === c ? (a.tail = null) : (c.sibling = null)
          break
        case 'collapsed':
          c = a.tail
          for (var d = null; null !== c;) (null !== c.alternate && (d = c), (c = c.sibling))
          null === d
            ? b || null === a.tail
              ? (a.tail = null)
              : (a.tail.sibling = null)
            : (d.sibling = null)
      }
  }
  function S(a) {
    var b = null !== a.alternate && a.alternate.child === a.child,
      c = 0,
      d = 0
    if (b)
      for (var e = a.child; null !== e;)
        ((c |= e.lanes | e.childLanes),
          (d |= e.subtreeFlags & 14680064),
          (d |= e.flags & 14680064),
          (e.return = a),
          (e = e.sibling))
    else
      for (e = a.child; null !== e;)
        ((c |= e.lanes | e.childLanes),
          (d |= e.subtreeFlags),
          (d |= e.flags),
          (e.return = a),
          (e = e.sibling))
    a.subtreeFlags |= d
    a.childLanes = c
    return b
  }
  function Ej(a, b, c) {
    var d = b.pendingProps
    wg(b)
    switch (b.tag) {
      case 2:
      case 16:
      case 15:
      case 0:
      case 11:
      case 7:
      case 8:
      case 12:
      case 9:
      case 14:
        return (S(b), null)
      case 1:
        return (Zf(b.type) && $f(), S(b), null)
      case 3:
        d = b.stateNode
        zh()
        E(Wf)
        E(H)
        Eh()
        d.pendingContext && ((d.context = d.pendingContext), (d.pendingContext = null))
        if (null === a || null === a.child)
          Gg(b)
            ? (b.flags |= 4)
            : null === a ||
              (a.memoizedState.isDehydrated && 0 === (b.flags & 256)) ||
              ((b.flags |= 1024), null !== zg && (Fj(zg), (zg = null)))
        S(b)
        return null
      case 5:
        Bh(b)
        var e = xh(wh.current)
        c = b.type
        if (null !== a && null != b.stateNode)
          (Bj(a, b, c, d, e), a.ref !== b.ref && ((b.flags |= 512), (b.flags |= 2097152)))
        else {
          if (!d) {
            if (null === b.stateNode) throw Error(p(166))
            S(b)
            return null
          }
          a = xh(uh.current)
          if (Gg(b)) {
            d = b.stateNode
            c = b.type
            var f = b.memoizedProps
            d[Of] = b
            d[Pf] = f
            a = 0 !== (b.mode & 1)
            switch (c) {
              case 'dialog':
                D('cancel', d)
                D('close', d)
                break
              case 'iframe':
              case 'object':
              case 'embed':
                D('load', d)
                break
              case 'video':
              case 'audio':
                for (e = 0; e < lf.length; e++) D(lf[e], d)
                break
              case 'source':
                D('error', d)
                break
              case 'img':
              case 'image':
              case 'link':
                D('error', d)
                D('load', d)
                break
              case 'details':
                D('toggle', d)
                break
              case 'input':
                Za(d, f)
                D('invalid', d)
                break
              case 'select':
                d._wrapperState = { wasMultiple: !!f.multiple }
                D('invalid', d)
                break
              case 'textarea':
                ;(hb(d, f), D('invalid', d))
            }
            ub(c, f)
            e = null
            for (var g in f)
              if (f.hasOwnProperty(g)) {
                var h = f[g]
                'children' === g
                  ? 'string' === typeof h
                    ? d.textContent !== h &&
                      (!0 !== f.suppressHydrationWarning && Af(d.textContent, h, a),
                      (e = ['children', h]))
                    : 'number' === typeof h &&
                      d.textContent !== '' + h &&
                      (!0 !== f.suppressHydrationWarning && Af(d.textContent, h, a),
                      (e = ['children', '' + h]))
                  : ea.hasOwnProperty(g) && null != h && 'onScroll' === g && D('scroll', d)
              }
            switch (c) {
              case 'input':
                Va(d)
                db(d, f, !0)
                break
              case 'textarea':
                Va(d)
                jb(d)
                break
              case 'select':
              case 'option':
                break
              default:
                'function' === typeof f.onClick && (d.onclick = Bf)
            }
            d = e
            b.updateQueue = d
            null !== d && (b.flags |= 4)
          } else {
            g = 9 === e.nodeType ? e : e.ownerDocument
            'http://www.w3.org/1999/xhtml' === a && (a = kb(c))
            'http://www.w3.org/1999/xhtml' === a
              ? 'script' === c
                ? ((a = g.createElement('div')),
                  (a.innerHTML = '<script><\/script>'),
                  (a = a.removeChild(a.firstChild)))
                : 'string' === typeof d.is
                  ? (a = g.createElement(c, { is: d.is }))
                  : ((a = g.createElement(c)),
                    'select' === c &&
                      ((g = a), d.multiple ? (g.multiple = !0) : d.size && (g.size = d.size)))
              : (a = g.createElementNS(a, c))
            a[Of] = b
            a[Pf] = d
            zj(a, b, !1, !1)
            b.stateNode = a
            a: {
              g = vb(c, d)
              switch (c) {
                case 'dialog':
                  D('cancel', a)
                  D('close', a)
                  e = d
                  break
                case 'iframe':
                case 'object':
                case 'embed':
                  D('load', a)
                  e = d
                  break
                case 'video':
                case 'audio':
                  for (e = 0; e < lf.length; e++) D(lf[e], a)
                  e = d
                  break
                case 'source':
                  D('error', a)
                  e = d
                  break
                case 'img':
                case 'image':
                case 'link':
                  D('error', a)
                  D('load', a)
                  e = d
                  break
                case 'details':
                  D('toggle', a)
                  e = d
                  break
                case 'input':
                  Za(a, d)
                  e = Ya(a, d)
                  D('invalid', a)
                  break
                case 'option':
                  e = d
                  break
                case 'select':
                  a._wrapperState = { wasMultiple: !!d.multiple }
                  e = A({}, d, { value: void 0 })
                  D('invalid', a)
                  break
                case 'textarea':
                  hb(a, d)
                  e = gb(a, d)
                  D('invalid', a)
                  break
                default:
                  e = d
              }
              ub(c, e)
              h = e
              for (f in h)
                if (h.hasOwnProperty(f)) {
                  var k = h[f]
                  'style' === f
                    ? sb(a, k)
                    : 'dangerouslySetInnerHTML' === f
                      ? ((k = k ? k.__html : void 0), null != k && nb(a, k))
                      : 'children' === f
                        ? 'string' === typeof k
                          ? ('textarea' !== c || '' !== k) && ob(a, k)
                          : 'number' === typeof k && ob(a, '' + k)
                        : 'suppressContentEditableWarning' !== f &&
                          'suppressHydrationWarning' !== f &&
                          'autoFocus' !== f &&
                          (ea.hasOwnProperty(f)
                            ? null != k && 'onScroll' === f && D('scroll', a)
                            : null != k && ta(a, f, k, g))
                }
              switch (c) {
                case 'input':
                  Va(a)
                  db(a, d, !1)
                  break
                case 'textarea':
                  Va(a)
                  jb(a)
                  break
                case 'option':
                  null != d.value && a.setAttribute('value', '' + Sa(d.value))
                  break
                case 'select':
                  a.multiple = !!d.multiple
                  f = d.value
                  null != f
                    ? fb(a, !!d.multiple, f, !1)
                    : null != d.defaultValue && fb(a, !!d.multiple, d.defaultValue, !0)
                  break
                default:
                  'function' === typeof e.onClick && (a.onclick = Bf)
              }
              switch (c) {
                case 'button':
                case 'input':
                case 'select':
                case 'textarea':
                  d = !!d.autoFocus
                  break a
                case 'img':
                  d = !0
                  break a
                default:
                  d = !1
              }
            }
            d && (b.flags |= 4)
          }
          null !== b.ref && ((b.flags |= 512), (b.flags |= 2097152))
        }
        S(b)
        return null
      case 6:
        if (a && null != b.stateNode) Cj(a, b, a.memoizedProps, d)
        else {
          if ('string' !== typeof d && null === b.stateNode) throw Error(p(166))
          c = xh(wh.current)
          xh(uh.current)
          if (Gg(b)) {
            d = b.stateNode
            c = b.memoizedProps
            d[Of] = b
            if ((f = d.nodeValue !== c)) {
              if (((a = xg), null !== a))
                switch (a.tag) {
                  case 3:
                    Af(d.nodeValue, c, 0 !== (a.mode & 1))
                    break
                  case 5:
                    !0 !== a.memoizedProps.suppressHydrationWarning &&
                      Af(d.nodeValue, c, 0 !== (a.mode & 1))
                }
            }
            f && (b.flags |= 4)
          } else
            ((d = (9 === c.nodeType ? c : c.ownerDocument).createTextNode(d)),
              (d[Of] = b),
              (b.stateNode = d))
        }
        S(b)
        return null
      case 13:
        E(L)
        d = b.memoizedState
        if (null === a || (null !== a.memoizedState && null !== a.memoizedState.dehydrated)) {
          if (I && null !== yg && 0 !== (b.mode & 1) && 0 === (b.flags & 128))
            (Hg(), Ig(), (b.flags |= 98560), (f = !1))
          else if (((f = Gg(b)), null !== d && null !== d.dehydrated)) {
            if (null === a) {
              if (!f) throw Error(p(318))
              f = b.memoizedState
              f = null !== f ? f.dehydrated : null
              if (!f) throw Error(p(317))
              f[Of] = b
            } else (Ig(), 0 === (b.flags & 128) && (b.memoizedState = null), (b.flags |= 4))
            S(b)
            f = !1
          } else (null !== zg && (Fj(zg), (zg = null)), (f = !0))
          if (!f) return b.flags & 65536 ? b : null
        }
        if (0 !== (b.flags & 128)) return ((b.lanes = c), b)
        d = null !== d
        d !== (null !== a && null !== a.memoizedState) &&
          d &&
          ((b.child.flags |= 8192),
          0 !== (b.mode & 1) && (null === a || 0 !== (L.current & 1) ? 0 === T && (T = 3) : tj()))
        null !== b.updateQueue && (b.flags |= 4)
        S(b)
        return null
      case 4:
        return (zh(), null === a && sf(b.stateNode.containerInfo), S(b), null)
      case 10:
        return (ah(b.type._context), S(b), null)
      case 17:
        return (Zf(b.type) && $f(), S(b), null)
      case 19:
        E(L)
        f = b.memoizedState
        if (null === f) return (S(b), null)
        d = 0 !== (b.flags & 128)
        g = f.rendering
        if (null === g)
          if (d) Dj(f, !1)
          else {
            if (0 !== T || (null !== a && 0 !== (a.flags & 128)))
              for (a = b.child; null !== a;) {
                g = Ch(a)
                if (null !== g) {
                  b.flags |= 128
                  Dj(f, !1)
                  d = g.updateQueue
                  null !== d && ((b.updateQueue = d), (b.flags |= 4))
                  b.subtreeFlags = 0
                  d = c
                  for (c = b.child; null !== c;)
                    ((f = c),
                      (a = d),
                      (f.flags &= 14680066),
                      (g = f.alternate),
                      null === g
                        ? ((f.childLanes = 0),
                          (f.lanes = a),
                          (f.child = null),
                          (f.subtreeFlags = 0),
                          (f.memoizedProps = null),
                          (f.memoizedState = null),
                          (f.updateQueue = null),
                          (f.dependencies = null),
                          (f.stateNode = null))
                        : ((f.childLanes = g.childLanes),
                          (f.lanes = g.lanes),
                          (f.child = g.child),
                          (f.subtreeFlags = 0),
                          (f.deletions = null),
                          (f.memoizedProps = g.memoizedProps),
                          (f.memoizedState = g.memoizedState),
                          (f.updateQueue = g.updateQueue),
                          (f.type = g.type),
                          (a = g.dependencies),
                          (f.dependencies =
                            null === a
                              ? null
                              : {
                                  lanes: a.lanes,
                                  firstContext: a.firstContext,
                                })),
                      (c = c.sibling))
                  G(L, (L.current & 1) | 2)
                  return b.child
                }
                a = a.sibling
              }
            null !== f.tail &&
              B() > Gj &&
              ((b.flags |= 128), (d = !0), Dj(f, !1), (b.lanes = 4194304))
          }
        else {
          if (!d)
            if (((a = Ch(g)), null !== a)) {
              if (
                ((b.flags |= 128),
                (d = !0),
                (c = a.updateQueue),
                null !== c && ((b.updateQueue = c), (b.flags |= 4)),
                Dj(f, !0),
                null === f.tail && 'hidden' === f.tailMode && !g.alternate && !I)
              )
                return (S(b), null)
            } else
              2 * B() - f.renderingStartTime > Gj &&
                1073741824 !== c &&
                ((b.flags |= 128), (d = !0), Dj(f, !1), (b.lanes = 4194304))
          f.isBackwards
            ? ((g.sibling = b.child), (b.child = g))
            : ((c = f.last), null !== c ? (c.sibling = g) : (b.child = g), (f.last = g))
        }
        if (null !== f.tail)
          return (
            (b = f.tail),
            (f.rendering = b),
            (f.tail = b.sibling),
            (f.renderingStartTime = B()),
            (b.sibling = null),
            (c = L.current),
            G(L, d ? (c & 1) | 2 : c & 1),
            b
          )
        S(b)
        return null
      case 22:
      case 23:
        return (
          Hj(),
          (d = null !== b.memoizedState),
          null !== a && (null !== a.memoizedState) !== d && (b.flags |= 8192),
          d && 0 !== (b.mode & 1)
            ? 0 !== (fj & 1073741824) && (S(b), b.subtreeFlags & 6 && (b.flags |= 8192))
            : S(b),
          null
        )
      case 24:
        return null
      case 25:
        return null
    }
    throw Error(p(156, b.tag))
  }
  function Ij(a, b) {
    wg(b)
    switch (b.tag) {
      case 1:
        return (
          Zf(b.type) && $f(),
          (a = b.flags),
          a & 65536 ? ((b.flags = (a & -65537) | 128), b) : null
        )
      case 3:
        return (
          zh(),
          E(Wf),
          E(H),
          Eh(),
          (a = b.flags),
          0 !== (a & 65536) && 0 === (a & 128) ? ((b.flags = (a & -65537) | 128), b) : null
        )
      case 5:
        return (Bh(b), null)
      case 13:
        E(L)
        a = b.memoizedState
        if (null !== a && null !== a.dehydrated) {
          if (null === b.alternate) throw Error(p(340))
          Ig()
        }
        a = b.flags
        return a & 65536 ? ((b.flags = (a & -65537) | 128), b) : null
      case 19:
        return (E(L), null)
      case 4:
        return (zh(), null)
      case 10:
        return (ah(b.type._context), null)
      case 22:
      case 23:
        return (Hj(), null)
      case 24:
        return null
      default:
        return null
    }
  }
  var Jj = !1
  var U = !1
  var Kj = 'function' === typeof WeakSet ? WeakSet : Set
  var V = null
  function Lj(a, b) {
    var c = a.ref
    if (null !== c)
      if ('function' === typeof c)
        try {
          c(null)
        } catch (d) {
          W(a, b, d)
        }
      else c.current = null
  }
  function Mj(a, b, c) {
    try {
      c()
    } catch (d) {
      W(a, b, d)
    }
  }
  var Nj = !1
  function Oj(a, b) {
    Cf = dd
    a = Me()
    if (Ne(a)) {
      if ('selectionStart' in a)
        var c = {
          start: a.selectionStart,
          end: a.selectionEnd,
        }
      else
        a: {
          c = ((c = a.ownerDocument) && c.defaultView) || window
          var d = c.getSelection && c.getSelection()
          if (d && 0 !== d.rangeCount) {
            c = d.anchorNode
            var e = d.anchorOffset,
              f = d.focusNode
            d = d.focusOffset
            try {
              ;(c.nodeType, f.nodeType)
            } catch (F) {
              c = null
              break a
            }
            var g = 0,
              h = -1,
              k = -1,
              l = 0,
              m = 0,
              q = a,
              r = null
            b: for (;;) {
              for (var y; ;) {
                q !== c || (0 !== e && 3 !== q.nodeType) || (h = g + e)
                q !== f || (0 !== d && 3 !== q.nodeType) || (k = g + d)
                3 === q.nodeType && (g += q.nodeValue.length)
                if (null === (y = q.firstChild)) break
                r = q
                q = y
              }
              for (;;) {
                if (q === a) break b
                r === c && ++l === e && (h = g)
                r === f && ++m === d && (k = g)
                if (null !== (y = q.nextSibling)) break
                q = r
                r = q.parentNode
              }
              q = y
            }
            c =
              -1 === h || -1 === k
                ? null
                : {
                    start: h,
                    end: k,
                  }
          } else c = null
        }
      c = c || {
        start: 0,
        end: 0,
      }
    } else c = null
    Df = {
      focusedElem: a,
      selectionRange: c,
    }
    dd = !1
    for (V = b; null !== V;)
      if (((b = V), (a = b.child), 0 !== (b.subtreeFlags & 1028) && null !== a))
        ((a.return = b), (V = a))
      else
        for (; null !== V;) {
          b = V
          try {
            var n = b.alternate
            if (0 !== (b.flags & 1024))
              switch (b.tag) {
                case 0:
                case 11:
                case 15:
                  break
                case 1:
                  if (null !== n) {
                    var t = n.memoizedProps,
                      J = n.memoizedState,
                      x = b.stateNode
                    x.__reactInternalSnapshotBeforeUpdate = x.getSnapshotBeforeUpdate(
                      b.elementType === b.type ? t : Ci(b.type, t),
                      J,
                    )
                  }
                  break
                case 3:
                  var u = b.stateNode.containerInfo
                  1 === u.nodeType
                    ? (u.textContent = '')
                    : 9 === u.nodeType && u.documentElement && u.removeChild(u.documentElement)
                  break
                case 5:
                case 6:
                case 4:
                case 17:
                  break
                default:
                  throw Error(p(163))
              }
          } catch (F) {
            W(b, b.return, F)
          }
          a = b.sibling
          if (null !== a) {
            a.return = b.return
            V = a
            break
          }
          V = b.return
        }
    n = Nj
    Nj = !1
    return n
  }
  function Pj(a, b, c) {
    var d = b.updateQueue
    d = null !== d ? d.lastEffect : null
    if (null !== d) {
      var e = (d = d.next)
      do {
        if ((e.tag & a) === a) {
          var f = e.destroy
          e.destroy = void 0
          void 0 !== f && Mj(b, c, f)
        }
        e = e.next
      } while (e !== d)
    }
  }
  function Qj(a, b) {
    b = b.updateQueue
    b = null !== b ? b.lastEffect : null
    if (null !== b) {
      var c = (b = b.next)
      do {
        if ((c.tag & a) === a) {
          var d = c.create
          c.destroy = d()
        }
        c = c.next
      } while (c !== b)
    }
  }
  function Rj(a) {
    var b = a.ref
    if (null !== b) {
      var c = a.stateNode
      switch (a.tag) {
        case 5:
          a = c
          break
        default:
          a = c
      }
      'function' === typeof b ? b(a) : (b.current = a)
    }
  }
  function Sj(a) {
    var b = a.alternate
    null !== b && ((a.alternate = null), Sj(b))
    a.child = null
    a.deletions = null
    a.sibling = null
    5 === a.tag &&
      ((b = a.stateNode),
      null !== b && (delete b[Of], delete b[Pf], delete b[of], delete b[Qf], delete b[Rf]))
    a.stateNode = null
    a.return = null
    a.dependencies = null
    a.memoizedProps = null
    a.memoizedState = null
    a.pendingProps = null
    a.stateNode = null
    a.updateQueue = null
  }
  function Tj(a) {
    return 5 === a.tag || 3 === a.tag || 4 === a.tag
  }
  function Uj(a) {
    a: for (;;) {
      for (; null === a.sibling;) {
        if (null === a.return || Tj(a.return)) return null
        a = a.return
      }
      a.sibling.return = a.return
      for (a = a.sibling; 5 !== a.tag && 6 !== a.tag && 18 !== a.tag;) {
        if (a.flags & 2) continue a
        if (null === a.child || 4 === a.tag) continue a
        else ((a.child.return = a), (a = a.child))
      }
      if (!(a.flags & 2)) return a.stateNode
    }
  }
  function Vj(a, b, c) {
    var d = a.tag
    if (5 === d || 6 === d)
      ((a = a.stateNode),
        b
          ? 8 === c.nodeType
            ? c.parentNode.insertBefore(a, b)
            : c.insertBefore(a, b)
          : (8 === c.nodeType
              ? ((b = c.parentNode), b.insertBefore(a, c))
              : ((b = c), b.appendChild(a)),
            (c = c._reactRootContainer),
            (null !== c && void 0 !== c) || null !== b.onclick || (b.onclick = Bf)))
    else if (4 !== d && ((a = a.child), null !== a))
      for (Vj(a, b, c), a = a.sibling; null !== a;) (Vj(a, b, c), (a = a.sibling))
  }
  function Wj(a, b, c) {
    var d = a.tag
    if (5 === d || 6 === d) ((a = a.stateNode), b ? c.insertBefore(a, b) : c.appendChild(a))
    else if (4 !== d && ((a = a.child), null !== a))
      for (Wj(a, b, c), a = a.sibling; null !== a;) (Wj(a, b, c), (a = a.sibling))
  }
  var X = null
  var Xj = !1
  function Yj(a, b, c) {
    for (c = c.child; null !== c;) (Zj(a, b, c), (c = c.sibling))
  }
  function Zj(a, b, c) {
    if (lc && 'function' === typeof lc.onCommitFiberUnmount)
      try {
        lc.onCommitFiberUnmount(kc, c)
      } catch (h) {}
    switch (c.tag) {
      case 5:
        U || Lj(c, b)
      case 6:
        var d = X,
          e = Xj
        X = null
        Yj(a, b, c)
        X = d
        Xj = e
        null !== X &&
          (Xj
            ? ((a = X),
              (c = c.stateNode),
              8 === a.nodeType ? a.parentNode.removeChild(c) : a.removeChild(c))
            : X.removeChild(c.stateNode))
        break
      case 18:
        null !== X &&
          (Xj
            ? ((a = X),
              (c = c.stateNode),
              8 === a.nodeType ? Kf(a.parentNode, c) : 1 === a.nodeType && Kf(a, c),
              bd(a))
            : Kf(X, c.stateNode))
        break
      case 4:
        d = X
        e = Xj
        X = c.stateNode.containerInfo
        Xj = !0
        Yj(a, b, c)
        X = d
        Xj = e
        break
      case 0:
      case 11:
      case 14:
      case 15:
        if (!U && ((d = c.updateQueue), null !== d && ((d = d.lastEffect), null !== d))) {
          e = d = d.next
          do {
            var f = e,
              g = f.destroy
            f = f.tag
            void 0 !== g && (0 !== (f & 2) ? Mj(c, b, g) : 0 !== (f & 4) && Mj(c, b, g))
            e = e.next
          } while (e !== d)
        }
        Yj(a, b, c)
        break
      case 1:
        if (!U && (Lj(c, b), (d = c.stateNode), 'function' === typeof d.componentWillUnmount))
          try {
            ;((d.props = c.memoizedProps), (d.state = c.memoizedState), d.componentWillUnmount())
          } catch (h) {
            W(c, b, h)
          }
        Yj(a, b, c)
        break
      case 21:
        Yj(a, b, c)
        break
      case 22:
        c.mode & 1 ? ((U = (d = U) || null !== c.memoizedState), Yj(a, b, c), (U = d)) : Yj(a, b, c)
        break
      default:
        Yj(a, b, c)
    }
  }
  function ak(a) {
    var b = a.updateQueue
    if (null !== b) {
      a.updateQueue = null
      var c = a.stateNode
      null === c && (c = a.stateNode = new Kj())
      b.forEach(function (b) {
        var d = bk.bind(null, a, b)
        c.has(b) || (c.add(b), b.then(d, d))
      })
    }
  }
  function ck(a, b) {
    var c = b.deletions
    if (null !== c)
      for (var d = 0; d < c.length; d++) {
        var e = c[d]
        try {
          var f = a,
            g = b,
            h = g
          a: for (; null !== h;) {
            switch (h.tag) {
              case 5:
                X = h.stateNode
                Xj = !1
                break a
              case 3:
                X = h.stateNode.containerInfo
                Xj = !0
                break a
              case 4:
                X = h.stateNode.containerInfo
                Xj = !0
                break a
            }
            h = h.return
          }
          if (null === X) throw Error(p(160))
          Zj(f, g, e)
          X = null
          Xj = !1
          var k = e.alternate
          null !== k && (k.return = null)
          e.return = null
        } catch (l) {
          W(e, b, l)
        }
      }
    if (b.subtreeFlags & 12854) for (b = b.child; null !== b;) (dk(b, a), (b = b.sibling))
  }
  function dk(a, b) {
    var c = a.alternate,
      d = a.flags
    switch (a.tag) {
      case 0:
      case 11:
      case 14:
      case 15:
        ck(b, a)
        ek(a)
        if (d & 4) {
          try {
            ;(Pj(3, a, a.return), Qj(3, a))
          } catch (t) {
            W(a, a.return, t)
          }
          try {
            Pj(5, a, a.return)
          } catch (t) {
            W(a, a.return, t)
          }
        }
        break
      case 1:
        ck(b, a)
        ek(a)
        d & 512 && null !== c && Lj(c, c.return)
        break
      case 5:
        ck(b, a)
        ek(a)
        d & 512 && null !== c && Lj(c, c.return)
        if (a.flags & 32) {
          var e = a.stateNode
          try {
            ob(e, '')
          } catch (t) {
            W(a, a.return, t)
          }
        }
        if (d & 4 && ((e = a.stateNode), null != e)) {
          var f = a.memoizedProps,
            g = null !== c ? c.memoizedProps : f,
            h = a.type,
            k = a.updateQueue
          a.updateQueue = null
          if (null !== k)
            try {
              'input' === h && 'radio' === f.type && null != f.name && ab(e, f)
              vb(h, g)
              var l = vb(h, f)
              for (g = 0; g < k.length; g += 2) {
                var m = k[g],
                  q = k[g + 1]
                'style' === m
                  ? sb(e, q)
                  : 'dangerouslySetInnerHTML' === m
                    ? nb(e, q)
                    : 'children' === m
                      ? ob(e, q)
                      : ta(e, m, q, l)
              }
              switch (h) {
                case 'input':
                  bb(e, f)
                  break
                case 'textarea':
                  ib(e, f)
                  break
                case 'select':
                  var r = e._wrapperState.wasMultiple
                  e._wrapperState.wasMultiple = !!f.multiple
                  var y = f.value
                  null != y
                    ? fb(e, !!f.multiple, y, !1)
                    : r !== !!f.multiple &&
                      (null != f.defaultValue
                        ? fb(e, !!f.multiple, f.defaultValue, !0)
                        : fb(e, !!f.multiple, f.multiple ? [] : '', !1))
              }
              e[Pf] = f
            } catch (t) {
              W(a, a.return, t)
            }
        }
        break
      case 6:
        ck(b, a)
        ek(a)
        if (d & 4) {
          if (null === a.stateNode) throw Error(p(162))
          e = a.stateNode
          f = a.memoizedProps
          try {
            e.nodeValue = f
          } catch (t) {
            W(a, a.return, t)
          }
        }
        break
      case 3:
        ck(b, a)
        ek(a)
        if (d & 4 && null !== c && c.memoizedState.isDehydrated)
          try {
            bd(b.containerInfo)
          } catch (t) {
            W(a, a.return, t)
          }
        break
      case 4:
        ck(b, a)
        ek(a)
        break
      case 13:
        ck(b, a)
        ek(a)
        e = a.child
        e.flags & 8192 &&
          ((f = null !== e.memoizedState),
          (e.stateNode.isHidden = f),
          !f || (null !== e.alternate && null !== e.alternate.memoizedState) || (fk = B()))
        d & 4 && ak(a)
        break
      case 22:
        m = null !== c && null !== c.memoizedState
        a.mode & 1 ? ((U = (l = U) || m), ck(b, a), (U = l)) : ck(b, a)
        ek(a)
        if (d & 8192) {
          l = null !== a.memoizedState
          if ((a.stateNode.isHidden = l) && !m && 0 !== (a.mode & 1))
            for (V = a, m = a.child; null !== m;) {
              for (q = V = m; null !== V;) {
                r = V
                y = r.child
                switch (r.tag) {
                  case 0:
                  case 11:
                  case 14:
                  case 15:
                    Pj(4, r, r.return)
                    break
                  case 1:
                    Lj(r, r.return)
                    var n = r.stateNode
                    if ('function' === typeof n.componentWillUnmount) {
                      d = r
                      c = r.return
                      try {
                        ;((b = d),
                          (n.props = b.memoizedProps),
                          (n.state = b.memoizedState),
                          n.componentWillUnmount())
                      } catch (t) {
                        W(d, c, t)
                      }
                    }
                    break
                  case 5:
                    Lj(r, r.return)
                    break
                  case 22:
                    if (null !== r.memoizedState) {
                      gk(q)
                      continue
                    }
                }
                null !== y ? ((y.return = r), (V = y)) : gk(q)
              }
              m = m.sibling
            }
          a: for (m = null, q = a; ;) {
            if (5 === q.tag) {
              if (null === m) {
                m = q
                try {
                  ;((e = q.stateNode),
                    l
                      ? ((f = e.style),
                        'function' === typeof f.setProperty
                          ? f.setProperty('display', 'none', 'important')
                          : (f.display = 'none'))
                      : ((h = q.stateNode),
                        (k = q.memoizedProps.style),
                        (g =
                          void 0 !== k && null !== k && k.hasOwnProperty('display')
                            ? k.display
                            : null),
                        (h.style.display = rb('display', g))))
                } catch (t) {
                  W(a, a.return, t)
                }
              }
            } else if (6 === q.tag) {
              if (null === m)
                try {
                  q.stateNode.nodeValue = l ? '' : q.memoizedProps
                } catch (t) {
                  W(a, a.return, t)
                }
            } else if (
              ((22 !== q.tag && 23 !== q.tag) || null === q.memoizedState || q === a) &&
              null !== q.child
            ) {
              q.child.return = q
              q = q.child
              continue
            }
            if (q === a) break a
            for (; null === q.sibling;) {
              if (null === q.return || q.return === a) break a
              m === q && (m = null)
              q = q.return
            }
            m === q && (m = null)
            q.sibling.return = q.return
            q = q.sibling
          }
        }
        break
      case 19:
        ck(b, a)
        ek(a)
        d & 4 && ak(a)
        break
      case 21:
        break
      default:
        ;(ck(b, a), ek(a))
    }
  }
  function ek(a) {
    var b = a.flags
    if (b & 2) {
      try {
        a: {
          for (var c = a.return; null !== c;) {
            if (Tj(c)) {
              var d = c
              break a
            }
            c = c.return
          }
          throw Error(p(160))
        }
        switch (d.tag) {
          case 5:
            var e = d.stateNode
            d.flags & 32 && (ob(e, ''), (d.flags &= -33))
            Wj(a, Uj(a), e)
            break
          case 3:
          case 4:
            var g = d.stateNode.containerInfo
            Vj(a, Uj(a), g)
            break
          default:
            throw Error(p(161))
        }
      } catch (k) {
        W(a, a.return, k)
      }
      a.flags &= -3
    }
    b & 4096 && (a.flags &= -4097)
  }
  function hk(a, b, c) {
    V = a
    ik(a, b, c)
  }
  function ik(a, b, c) {
    for (var d = 0 !== (a.mode & 1); null !== V;) {
      var e = V,
        f = e.child
      if (22 === e.tag && d) {
        var g = null !== e.memoizedState || Jj
        if (!g) {
          var h = e.alternate,
            k = (null !== h && null !== h.memoizedState) || U
          h = Jj
          var l = U
          Jj = g
          if ((U = k) && !l)
            for (V = e; null !== V;)
              ((g = V),
                (k = g.child),
                22 === g.tag && null !== g.memoizedState
                  ? jk(e)
                  : null !== k
                    ? ((k.return = g), (V = k))
                    : jk(e))
          for (; null !== f;) ((V = f), ik(f, b, c), (f = f.sibling))
          V = e
          Jj = h
          U = l
        }
        kk(a, b, c)
      } else 0 !== (e.subtreeFlags & 8772) && null !== f ? ((f.return = e), (V = f)) : kk(a, b, c)
    }
  }
  function kk(a) {
    for (; null !== V;) {
      var b = V
      if (0 !== (b.flags & 8772)) {
        var c = b.alternate
        try {
          if (0 !== (b.flags & 8772))
            switch (b.tag) {
              case 0:
              case 11:
              case 15:
                U || Qj(5, b)
                break
              case 1:
                var d = b.stateNode
                if (b.flags & 4 && !U)
                  if (null === c) d.componentDidMount()
                  else {
                    var e = b.elementType === b.type ? c.memoizedProps : Ci(b.type, c.memoizedProps)
                    d.componentDidUpdate(e, c.memoizedState, d.__reactInternalSnapshotBeforeUpdate)
                  }
                var f = b.updateQueue
                null !== f && sh(b, f, d)
                break
              case 3:
                var g = b.updateQueue
                if (null !== g) {
                  c = null
                  if (null !== b.child)
                    switch (b.child.tag) {
                      case 5:
                        c = b.child.stateNode
                        break
                      case 1:
                        c = b.child.stateNode
                    }
                  sh(b, g, c)
                }
                break
              case 5:
                var h = b.stateNode
                if (null === c && b.flags & 4) {
                  c = h
                  var k = b.memoizedProps
                  switch (b.type) {
                    case 'button':
                    case 'input':
                    case 'select':
                    case 'textarea':
                      k.autoFocus && c.focus()
                      break
                    case 'img':
                      k.src && (c.src = k.src)
                  }
                }
                break
              case 6:
                break
              case 4:
                break
              case 12:
                break
              case 13:
                if (null === b.memoizedState) {
                  var l = b.alternate
                  if (null !== l) {
                    var m = l.memoizedState
                    if (null !== m) {
                      var q = m.dehydrated
                      null !== q && bd(q)
                    }
                  }
                }
                break
              case 19:
              case 17:
              case 21:
              case 22:
              case 23:
              case 25:
                break
              default:
                throw Error(p(163))
            }
          U || (b.flags & 512 && Rj(b))
        } catch (r) {
          W(b, b.return, r)
        }
      }
      if (b === a) {
        V = null
        break
      }
      c = b.sibling
      if (null !== c) {
        c.return = b.return
        V = c
        break
      }
      V = b.return
    }
  }
  function gk(a) {
    for (; null !== V;) {
      var b = V
      if (b === a) {
        V = null
        break
      }
      var c = b.sibling
      if (null !== c) {
        c.return = b.return
        V = c
        break
      }
      V = b.return
    }
  }
  function jk(a) {
    for (; null !== V;) {
      var b = V
      try {
        switch (b.tag) {
          case 0:
          case 11:
          case 15:
            var c = b.return
            try {
              Qj(4, b)
            } catch (k) {
              W(b, c, k)
            }
            break
          case 1:
            var d = b.stateNode
            if ('function' === typeof d.componentDidMount) {
              var e = b.return
              try {
                d.componentDidMount()
              } catch (k) {
                W(b, e, k)
              }
            }
            var f = b.return
            try {
              Rj(b)
            } catch (k) {
              W(b, f, k)
            }
            break
          case 5:
            var g = b.return
            try {
              Rj(b)
            } catch (k) {
              W(b, g, k)
            }
        }
      } catch (k) {
        W(b, b.return, k)
      }
      if (b === a) {
        V = null
        break
      }
      var h = b.sibling
      if (null !== h) {
        h.return = b.return
        V = h
        break
      }
      V = b.return
    }
  }
  var lk = Math.ceil
  var mk = ua.ReactCurrentDispatcher
  var nk = ua.ReactCurrentOwner
  var ok = ua.ReactCurrentBatchConfig
  var K = 0
  var Q = null
  var Y = null
  var Z = 0
  var fj = 0
  var ej = Uf(0)
  var T = 0
  var pk = null
  var rh = 0
  var qk = 0
  var rk = 0
  var sk = null
  var tk = null
  var fk = 0
  var Gj = Infinity
  var uk = null
  var Oi = !1
  var Pi = null
  var Ri = null
  var vk = !1
  var wk = null
  var xk = 0
  var yk = 0
  var zk = null
  var Ak = -1
  var Bk = 0
  function R() {
    return 0 !== (K & 6) ? B() : -1 !== Ak ? Ak : (Ak = B())
  }
  function yi(a) {
    if (0 === (a.mode & 1)) return 1
    if (0 !== (K & 2) && 0 !== Z) return Z & -Z
    if (null !== Kg.transition) return (0 === Bk && (Bk = yc()), Bk)
    a = C
    if (0 !== a) return a
    a = window.event
    a = void 0 === a ? 16 : jd(a.type)
    return a
  }
  function gi(a, b, c, d) {
    if (50 < yk) throw ((yk = 0), (zk = null), Error(p(185)))
    Ac(a, c, d)
    if (0 === (K & 2) || a !== Q)
      (a === Q && (0 === (K & 2) && (qk |= c), 4 === T && Ck(a, Z)),
        Dk(a, d),
        1 === c && 0 === K && 0 === (b.mode & 1) && ((Gj = B() + 500), fg && jg()))
  }
  function Dk(a, b) {
    var c = a.callbackNode
    wc(a, b)
    var d = uc(a, a === Q ? Z : 0)
    if (0 === d) (null !== c && bc(c), (a.callbackNode = null), (a.callbackPriority = 0))
    else if (((b = d & -d), a.callbackPriority !== b)) {
      null != c && bc(c)
      if (1 === b)
        (0 === a.tag ? ig(Ek.bind(null, a)) : hg(Ek.bind(null, a)),
          Jf(function () {
            0 === (K & 6) && jg()
          }),
          (c = null))
      else {
        switch (Dc(d)) {
          case 1:
            c = fc
            break
          case 4:
            c = gc
            break
          case 16:
            c = hc
            break
          case 536870912:
            c = jc
            break
          default:
            c = hc
        }
        c = Fk(c, Gk.bind(null, a))
      }
      a.callbackPriority = b
      a.callbackNode = c
    }
  }
  function Gk(a, b) {
    Ak = -1
    Bk = 0
    if (0 !== (K & 6)) throw Error(p(327))
    var c = a.callbackNode
    if (Hk() && a.callbackNode !== c) return null
    var d = uc(a, a === Q ? Z : 0)
    if (0 === d) return null
    if (0 !== (d & 30) || 0 !== (d & a.expiredLanes) || b) b = Ik(a, d)
    else {
      b = d
      var e = K
      K |= 2
      var f = Jk()
      if (Q !== a || Z !== b) ((uk = null), (Gj = B() + 500), Kk(a, b))
      do
        try {
          Lk()
          break
        } catch (h) {
          Mk(a, h)
        }
      while (1)
      $g()
      mk.current = f
      K = e
      null !== Y ? (b = 0) : ((Q = null), (Z = 0), (b = T))
    }
    if (0 !== b) {
      2 === b && ((e = xc(a)), 0 !== e && ((d = e), (b = Nk(a, e))))
      if (1 === b) throw ((c = pk), Kk(a, 0), Ck(a, d), Dk(a, B()), c)
      if (6 === b) Ck(a, d)
      else {
        e = a.current.alternate
        if (
          0 === (d & 30) &&
          !Ok(e) &&
          ((b = Ik(a, d)), 2 === b && ((f = xc(a)), 0 !== f && ((d = f), (b = Nk(a, f)))), 1 === b)
        )
          throw ((c = pk), Kk(a, 0), Ck(a, d), Dk(a, B()), c)
        a.finishedWork = e
        a.finishedLanes = d
        switch (b) {
          case 0:
          case 1:
            throw Error(p(345))
          case 2:
            Pk(a, tk, uk)
            break
          case 3:
            Ck(a, d)
            if ((d & 130023424) === d && ((b = fk + 500 - B()), 10 < b)) {
              if (0 !== uc(a, 0)) break
              e = a.suspendedLanes
              if ((e & d) !== d) {
                R()
                a.pingedLanes |= a.suspendedLanes & e
                break
              }
              a.timeoutHandle = Ff(Pk.bind(null, a, tk, uk), b)
              break
            }
            Pk(a, tk, uk)
            break
          case 4:
            Ck(a, d)
            if ((d & 4194240) === d) break
            b = a.eventTimes
            for (e = -1; 0 < d;) {
              var g = 31 - oc(d)
              f = 1 << g
              g = b[g]
              g > e && (e = g)
              d &= ~f
            }
            d = e
            d = B() - d
            d =
              (120 > d
                ? 120
                : 480 > d
                  ? 480
                  : 1080 > d
                    ? 1080
                    : 1920 > d
                      ? 1920
                      : 3e3 > d
                        ? 3e3
                        : 4320 > d
                          ? 4320
                          : 1960 * lk(d / 1960)) - d
            if (10 < d) {
              a.timeoutHandle = Ff(Pk.bind(null, a, tk, uk), d)
              break
            }
            Pk(a, tk, uk)
            break
          case 5:
            Pk(a, tk, uk)
            break
          default:
            throw Error(p(329))
        }
      }
    }
    Dk(a, B())
    return a.callbackNode === c ? Gk.bind(null, a) : null
  }
  function Nk(a, b) {
    var c = sk
    a.current.memoizedState.isDehydrated && (Kk(a, b).flags |= 256)
    a = Ik(a, b)
    2 !== a && ((b = tk), (tk = c), null !== b && Fj(b))
    return a
  }
  function Fj(a) {
    null === tk ? (tk = a) : tk.push.apply(tk, a)
  }
  function Ok(a) {
    for (var b = a; ;) {
      if (b.flags & 16384) {
        var c = b.updateQueue
        if (null !== c && ((c = c.stores), null !== c))
          for (var d = 0; d < c.length; d++) {
            var e = c[d],
              f = e.getSnapshot
            e = e.value
            try {
              if (!He(f(), e)) return !1
            } catch (g) {
              return !1
            }
          }
      }
      c = b.child
      if (b.subtreeFlags & 16384 && null !== c) ((c.return = b), (b = c))
      else {
        if (b === a) break
        for (; null === b.sibling;) {
          if (null === b.return || b.return === a) return !0
          b = b.return
        }
        b.sibling.return = b.return
        b = b.sibling
      }
    }
    return !0
  }
  function Ck(a, b) {
    b &= ~rk
    b &= ~qk
    a.suspendedLanes |= b
    a.pingedLanes &= ~b
    for (a = a.expirationTimes; 0 < b;) {
      var c = 31 - oc(b),
        d = 1 << c
      a[c] = -1
      b &= ~d
    }
  }
  function Ek(a) {
    if (0 !== (K & 6)) throw Error(p(327))
    Hk()
    var b = uc(a, 0)
    if (0 === (b & 1)) return (Dk(a, B()), null)
    var c = Ik(a, b)
    if (0 !== a.tag && 2 === c) {
      var d = xc(a)
      0 !== d && ((b = d), (c = Nk(a, d)))
    }
    if (1 === c) throw ((c = pk), Kk(a, 0), Ck(a, b), Dk(a, B()), c)
    if (6 === c) throw Error(p(345))
    a.finishedWork = a.current.alternate
    a.finishedLanes = b
    Pk(a, tk, uk)
    Dk(a, B())
    return null
  }
  function Qk(a, b) {
    var c = K
    K |= 1
    try {
      return a(b)
    } finally {
      ;((K = c), 0 === K && ((Gj = B() + 500), fg && jg()))
    }
  }
  function Rk(a) {
    null !== wk && 0 === wk.tag && 0 === (K & 6) && Hk()
    var b = K
    K |= 1
    var c = ok.transition,
      d = C
    try {
      if (((ok.transition = null), (C = 1), a)) return a()
    } finally {
      ;((C = d), (ok.transition = c), (K = b), 0 === (K & 6) && jg())
    }
  }
  function Hj() {
    fj = ej.current
    E(ej)
  }
  function Kk(a, b) {
    a.finishedWork = null
    a.finishedLanes = 0
    var c = a.timeoutHandle
    ;-1 !== c && ((a.timeoutHandle = -1), Gf(c))
    if (null !== Y)
      for (c = Y.return; null !== c;) {
        var d = c
        wg(d)
        switch (d.tag) {
          case 1:
            d = d.type.childContextTypes
            null !== d && void 0 !== d && $f()
            break
          case 3:
            zh()
            E(Wf)
            E(H)
            Eh()
            break
          case 5:
            Bh(d)
            break
          case 4:
            zh()
            break
          case 13:
            E(L)
            break
          case 19:
            E(L)
            break
          case 10:
            ah(d.type._context)
            break
          case 22:
          case 23:
            Hj()
        }
        c = c.return
      }
    Q = a
    Y = a = Pg(a.current, null)
    Z = fj = b
    T = 0
    pk = null
    rk = qk = rh = 0
    tk = sk = null
    if (null !== fh) {
      for (b = 0; b < fh.length; b++)
        if (((c = fh[b]), (d = c.interleaved), null !== d)) {
          c.interleaved = null
          var e = d.next,
            f = c.pending
          if (null !== f) {
            var g = f.next
            f.next = e
            d.next = g
          }
          c.pending = d
        }
      fh = null
    }
    return a
  }
  function Mk(a, b) {
    do {
      var c = Y
      try {
        $g()
        Fh.current = Rh
        if (Ih) {
          for (var d = M.memoizedState; null !== d;) {
            var e = d.queue
            null !== e && (e.pending = null)
            d = d.next
          }
          Ih = !1
        }
        Hh = 0
        O = N = M = null
        Jh = !1
        Kh = 0
        nk.current = null
        if (null === c || null === c.return) {
          T = 1
          pk = b
          Y = null
          break
        }
        a: {
          var f = a,
            g = c.return,
            h = c,
            k = b
          b = Z
          h.flags |= 32768
          if (null !== k && 'object' === typeof k && 'function' === typeof k.then) {
            var l = k,
              m = h,
              q = m.tag
            if (0 === (m.mode & 1) && (0 === q || 11 === q || 15 === q)) {
              var r = m.alternate
              r
                ? ((m.updateQueue = r.updateQueue),
                  (m.memoizedState = r.memoizedState),
                  (m.lanes = r.lanes))
                : ((m.updateQueue = null), (m.memoizedState = null))
            }
            var y = Ui(g)
            if (null !== y) {
              y.flags &= -257
              Vi(y, g, h, f, b)
              y.mode & 1 && Si(f, l, b)
              b = y
              k = l
              var n = b.updateQueue
              if (null === n) {
                var t = /* @__PURE__ */ new Set()
                t.add(k)
                b.updateQueue = t
              } else n.add(k)
              break a
            } else {
              if (0 === (b & 1)) {
                Si(f, l, b)
                tj()
                break a
              }
              k = Error(p(426))
            }
          } else if (I && h.mode & 1) {
            var J = Ui(g)
            if (null !== J) {
              0 === (J.flags & 65536) && (J.flags |= 256)
              Vi(J, g, h, f, b)
              Jg(Ji(k, h))
              break a
            }
          }
          f = k = Ji(k, h)
          4 !== T && (T = 2)
          null === sk ? (sk = [f]) : sk.push(f)
          f = g
          do {
            switch (f.tag) {
              case 3:
                f.flags |= 65536
                b &= -b
                f.lanes |= b
                var x = Ni(f, k, b)
                ph(f, x)
                break a
              case 1:
                h = k
                var w = f.type,
                  u = f.stateNode
                if (
                  0 === (f.flags & 128) &&
                  ('function' === typeof w.getDerivedStateFromError ||
                    (null !== u &&
                      'function' === typeof u.componentDidCatch &&
                      (null === Ri || !Ri.has(u))))
                ) {
                  f.flags |= 65536
                  b &= -b
                  f.lanes |= b
                  var F = Qi(f, h, b)
                  ph(f, F)
                  break a
                }
            }
            f = f.return
          } while (null !== f)
        }
        Sk(c)
      } catch (na) {
        b = na
        Y === c && null !== c && (Y = c = c.return)
        continue
      }
      break
    } while (1)
  }
  function Jk() {
    var a = mk.current
    mk.current = Rh
    return null === a ? Rh : a
  }
  function tj() {
    if (0 === T || 3 === T || 2 === T) T = 4
    null === Q || (0 === (rh & 268435455) && 0 === (qk & 268435455)) || Ck(Q, Z)
  }
  function Ik(a, b) {
    var c = K
    K |= 2
    var d = Jk()
    if (Q !== a || Z !== b) ((uk = null), Kk(a, b))
    do
      try {
        Tk()
        break
      } catch (e) {
        Mk(a, e)
      }
    while (1)
    $g()
    K = c
    mk.current = d
    if (null !== Y) throw Error(p(261))
    Q = null
    Z = 0
    return T
  }
  function Tk() {
    for (; null !== Y;) Uk(Y)
  }
  function Lk() {
    for (; null !== Y && !cc();) Uk(Y)
  }
  function Uk(a) {
    var b = Vk(a.alternate, a, fj)
    a.memoizedProps = a.pendingProps
    null === b ? Sk(a) : (Y = b)
    nk.current = null
  }
  function Sk(a) {
    var b = a
    do {
      var c = b.alternate
      a = b.return
      if (0 === (b.flags & 32768)) {
        if (((c = Ej(c, b, fj)), null !== c)) {
          Y = c
          return
        }
      } else {
        c = Ij(c, b)
        if (null !== c) {
          c.flags &= 32767
          Y = c
          return
        }
        if (null !== a) ((a.flags |= 32768), (a.subtreeFlags = 0), (a.deletions = null))
        else {
          T = 6
          Y = null
          return
        }
      }
      b = b.sibling
      if (null !== b) {
        Y = b
        return
      }
      Y = b = a
    } while (null !== b)
    0 === T && (T = 5)
  }
  function Pk(a, b, c) {
    var d = C,
      e = ok.transition
    try {
      ;((ok.transition = null), (C = 1), Wk(a, b, c, d))
    } finally {
      ;((ok.transition = e), (C = d))
    }
    return null
  }
  function Wk(a, b, c, d) {
    do Hk()
    while (null !== wk)
    if (0 !== (K & 6)) throw Error(p(327))
    c = a.finishedWork
    var e = a.finishedLanes
    if (null === c) return null
    a.finishedWork = null
    a.finishedLanes = 0
    if (c === a.current) throw Error(p(177))
    a.callbackNode = null
    a.callbackPriority = 0
    var f = c.lanes | c.childLanes
    Bc(a, f)
    a === Q && ((Y = Q = null), (Z = 0))
    ;(0 === (c.subtreeFlags & 2064) && 0 === (c.flags & 2064)) ||
      vk ||
      ((vk = !0),
      Fk(hc, function () {
        Hk()
        return null
      }))
    f = 0 !== (c.flags & 15990)
    if (0 !== (c.subtreeFlags & 15990) || f) {
      f = ok.transition
      ok.transition = null
      var g = C
      C = 1
      var h = K
      K |= 4
      nk.current = null
      Oj(a, c)
      dk(c, a)
      Oe(Df)
      dd = !!Cf
      Df = Cf = null
      a.current = c
      hk(c, a, e)
      dc()
      K = h
      C = g
      ok.transition = f
    } else a.current = c
    vk && ((vk = !1), (wk = a), (xk = e))
    f = a.pendingLanes
    0 === f && (Ri = null)
    mc(c.stateNode, d)
    Dk(a, B())
    if (null !== b)
      for (d = a.onRecoverableError, c = 0; c < b.length; c++)
        ((e = b[c]),
          d(e.value, {
            componentStack: e.stack,
            digest: e.digest,
          }))
    if (Oi) throw ((Oi = !1), (a = Pi), (Pi = null), a)
    0 !== (xk & 1) && 0 !== a.tag && Hk()
    f = a.pendingLanes
    0 !== (f & 1) ? (a === zk ? yk++ : ((yk = 0), (zk = a))) : (yk = 0)
    jg()
    return null
  }
  function Hk() {
    if (null !== wk) {
      var a = Dc(xk),
        b = ok.transition,
        c = C
      try {
        ok.transition = null
        C = 16 > a ? 16 : a
        if (null === wk) var d = !1
        else {
          a = wk
          wk = null
          xk = 0
          if (0 !== (K & 6)) throw Error(p(331))
          var e = K
          K |= 4
          for (V = a.current; null !== V;) {
            var f = V,
              g = f.child
            if (0 !== (V.flags & 16)) {
              var h = f.deletions
              if (null !== h) {
                for (var k = 0; k < h.length; k++) {
                  var l = h[k]
                  for (V = l; null !== V;) {
                    var m = V
                    switch (m.tag) {
                      case 0:
                      case 11:
                      case 15:
                        Pj(8, m, f)
                    }
                    var q = m.child
                    if (null !== q) ((q.return = m), (V = q))
                    else
                      for (; null !== V;) {
                        m = V
                        var r = m.sibling,
                          y = m.return
                        Sj(m)
                        if (m === l) {
                          V = null
                          break
                        }
                        if (null !== r) {
                          r.return = y
                          V = r
                          break
                        }
                        V = y
                      }
                  }
                }
                var n = f.alternate
                if (null !== n) {
                  var t = n.child
                  if (null !== t) {
                    n.child = null
                    do {
                      var J = t.sibling
                      t.sibling = null
                      t = J
                    } while (null !== t)
                  }
                }
                V = f
              }
            }
            if (0 !== (f.subtreeFlags & 2064) && null !== g) ((g.return = f), (V = g))
            else
              b: for (; null !== V;) {
                f = V
                if (0 !== (f.flags & 2048))
                  switch (f.tag) {
                    case 0:
                    case 11:
                    case 15:
                      Pj(9, f, f.return)
                  }
                var x = f.sibling
                if (null !== x) {
                  x.return = f.return
                  V = x
                  break b
                }
                V = f.return
              }
          }
          var w = a.current
          for (V = w; null !== V;) {
            g = V
            var u = g.child
            if (0 !== (g.subtreeFlags & 2064) && null !== u) ((u.return = g), (V = u))
            else
              b: for (g = w; null !== V;) {
                h = V
                if (0 !== (h.flags & 2048))
                  try {
                    switch (h.tag) {
                      case 0:
                      case 11:
                      case 15:
                        Qj(9, h)
                    }
                  } catch (na) {
                    W(h, h.return, na)
                  }
                if (h === g) {
                  V = null
                  break b
                }
                var F = h.sibling
                if (null !== F) {
                  F.return = h.return
                  V = F
                  break b
                }
                V = h.return
              }
          }
          K = e
          jg()
          if (lc && 'function' === typeof lc.onPostCommitFiberRoot)
            try {
              lc.onPostCommitFiberRoot(kc, a)
            } catch (na) {}
          d = !0
        }
        return d
      } finally {
        ;((C = c), (ok.transition = b))
      }
    }
    return !1
  }
  function Xk(a, b, c) {
    b = Ji(c, b)
    b = Ni(a, b, 1)
    a = nh(a, b, 1)
    b = R()
    null !== a && (Ac(a, 1, b), Dk(a, b))
  }
  function W(a, b, c) {
    if (3 === a.tag) Xk(a, a, c)
    else
      for (; null !== b;) {
        if (3 === b.tag) {
          Xk(b, a, c)
          break
        } else if (1 === b.tag) {
          var d = b.stateNode
          if (
            'function' === typeof b.type.getDerivedStateFromError ||
            ('function' === typeof d.componentDidCatch && (null === Ri || !Ri.has(d)))
          ) {
            a = Ji(c, a)
            a = Qi(b, a, 1)
            b = nh(b, a, 1)
            a = R()
            null !== b && (Ac(b, 1, a), Dk(b, a))
            break
          }
        }
        b = b.return
      }
  }
  function Ti(a, b, c) {
    var d = a.pingCache
    null !== d && d.delete(b)
    b = R()
    a.pingedLanes |= a.suspendedLanes & c
    Q === a &&
      (Z & c) === c &&
      (4 === T || (3 === T && (Z & 130023424) === Z && 500 > B() - fk) ? Kk(a, 0) : (rk |= c))
    Dk(a, b)
  }
  function Yk(a, b) {
    0 === b &&
      (0 === (a.mode & 1)
        ? (b = 1)
        : ((b = sc), (sc <<= 1), 0 === (sc & 130023424) && (sc = 4194304)))
    var c = R()
    a = ih(a, b)
    null !== a && (Ac(a, b, c), Dk(a, c))
  }
  function uj(a) {
    var b = a.memoizedState,
      c = 0
    null !== b && (c = b.retryLane)
    Yk(a, c)
  }
  function bk(a, b) {
    var c = 0
    switch (a.tag) {
      case 13:
        var d = a.stateNode
        var e = a.memoizedState
        null !== e && (c = e.retryLane)
        break
      case 19:
        d = a.stateNode
        break
      default:
        throw Error(p(314))
    }
    null !== d && d.delete(b)
    Yk(a, c)
  }
  var Vk = function (a, b, c) {
    if (null !== a)
      if (a.memoizedProps !== b.pendingProps || Wf.current) dh = !0
      else {
        if (0 === (a.lanes & c) && 0 === (b.flags & 128)) return ((dh = !1), yj(a, b, c))
        dh = 0 !== (a.flags & 131072) ? !0 : !1
      }
    else ((dh = !1), I && 0 !== (b.flags & 1048576) && ug(b, ng, b.index))
    b.lanes = 0
    switch (b.tag) {
      case 2:
        var d = b.type
        ij(a, b)
        a = b.pendingProps
        var e = Yf(b, H.current)
        ch(b, c)
        e = Nh(null, b, d, a, e, c)
        var f = Sh()
        b.flags |= 1
        'object' === typeof e &&
        null !== e &&
        'function' === typeof e.render &&
        void 0 === e.$$typeof
          ? ((b.tag = 1),
            (b.memoizedState = null),
            (b.updateQueue = null),
            Zf(d) ? ((f = !0), cg(b)) : (f = !1),
            (b.memoizedState = null !== e.state && void 0 !== e.state ? e.state : null),
            kh(b),
            (e.updater = Ei),
            (b.stateNode = e),
            (e._reactInternals = b),
            Ii(b, d, a, c),
            (b = jj(null, b, d, !0, f, c)))
          : ((b.tag = 0), I && f && vg(b), Xi(null, b, e, c), (b = b.child))
        return b
      case 16:
        d = b.elementType
        a: {
          ij(a, b)
          a = b.pendingProps
          e = d._init
          d = e(d._payload)
          b.type = d
          e = b.tag = Zk(d)
          a = Ci(d, a)
          switch (e) {
            case 0:
              b = cj(null, b, d, a, c)
              break a
            case 1:
              b = hj(null, b, d, a, c)
              break a
            case 11:
              b = Yi(null, b, d, a, c)
              break a
            case 14:
              b = $i(null, b, d, Ci(d.type, a), c)
              break a
          }
          throw Error(p(306, d, ''))
        }
        return b
      case 0:
        return (
          (d = b.type),
          (e = b.pendingProps),
          (e = b.elementType === d ? e : Ci(d, e)),
          cj(a, b, d, e, c)
        )
      case 1:
        return (
          (d = b.type),
          (e = b.pendingProps),
          (e = b.elementType === d ? e : Ci(d, e)),
          hj(a, b, d, e, c)
        )
      case 3:
        a: {
          kj(b)
          if (null === a) throw Error(p(387))
          d = b.pendingProps
          f = b.memoizedState
          e = f.element
          lh(a, b)
          qh(b, d, null, c)
          var g = b.memoizedState
          d = g.element
          if (f.isDehydrated)
            if (
              ((f = {
                element: d,
                isDehydrated: !1,
                cache: g.cache,
                pendingSuspenseBoundaries: g.pendingSuspenseBoundaries,
                transitions: g.transitions,
              }),
              (b.updateQueue.baseState = f),
              (b.memoizedState = f),
              b.flags & 256)
            ) {
              e = Ji(Error(p(423)), b)
              b = lj(a, b, d, c, e)
              break a
            } else if (d !== e) {
              e = Ji(Error(p(424)), b)
              b = lj(a, b, d, c, e)
              break a
            } else
              for (
                yg = Lf(b.stateNode.containerInfo.firstChild),
                  xg = b,
                  I = !0,
                  zg = null,
                  c = Vg(b, null, d, c),
                  b.child = c;
                c;
              )
                ((c.flags = (c.flags & -3) | 4096), (c = c.sibling))
          else {
            Ig()
            if (d === e) {
              b = Zi(a, b, c)
              break a
            }
            Xi(a, b, d, c)
          }
          b = b.child
        }
        return b
      case 5:
        return (
          Ah(b),
          null === a && Eg(b),
          (d = b.type),
          (e = b.pendingProps),
          (f = null !== a ? a.memoizedProps : null),
          (g = e.children),
          Ef(d, e) ? (g = null) : null !== f && Ef(d, f) && (b.flags |= 32),
          gj(a, b),
          Xi(a, b, g, c),
          b.child
        )
      case 6:
        return (null === a && Eg(b), null)
      case 13:
        return oj(a, b, c)
      case 4:
        return (
          yh(b, b.stateNode.containerInfo),
          (d = b.pendingProps),
          null === a ? (b.child = Ug(b, null, d, c)) : Xi(a, b, d, c),
          b.child
        )
      case 11:
        return (
          (d = b.type),
          (e = b.pendingProps),
          (e = b.elementType === d ? e : Ci(d, e)),
          Yi(a, b, d, e, c)
        )
      case 7:
        return (Xi(a, b, b.pendingProps, c), b.child)
      case 8:
        return (Xi(a, b, b.pendingProps.children, c), b.child)
      case 12:
        return (Xi(a, b, b.pendingProps.children, c), b.child)
      case 10:
        a: {
          d = b.type._context
          e = b.pendingProps
          f = b.memoizedProps
          g = e.value
          G(Wg, d._currentValue)
          d._currentValue = g
          if (null !== f)
            if (He(f.value, g)) {
              if (f.children === e.children && !Wf.current) {
                b = Zi(a, b, c)
                break a
              }
            } else
              for (f = b.child, null !== f && (f.return = b); null !== f;) {
                var h = f.dependencies
                if (null !== h) {
                  g = f.child
                  for (var k = h.firstContext; null !== k;) {
                    if (k.context === d) {
                      if (1 === f.tag) {
                        k = mh(-1, c & -c)
                        k.tag = 2
                        var l = f.updateQueue
                        if (null !== l) {
                          l = l.shared
                          var m = l.pending
                          null === m ? (k.next = k) : ((k.next = m.next), (m.next = k))
                          l.pending = k
                        }
                      }
                      f.lanes |= c
                      k = f.alternate
                      null !== k && (k.lanes |= c)
                      bh(f.return, c, b)
                      h.lanes |= c
                      break
                    }
                    k = k.next
                  }
                } else if (10 === f.tag) g = f.type === b.type ? null : f.child
                else if (18 === f.tag) {
                  g = f.return
                  if (null === g) throw Error(p(341))
                  g.lanes |= c
                  h = g.alternate
                  null !== h && (h.lanes |= c)
                  bh(g, c, b)
                  g = f.sibling
                } else g = f.child
                if (null !== g) g.return = f
                else
                  for (g = f; null !== g;) {
                    if (g === b) {
                      g = null
                      break
                    }
                    f = g.sibling
                    if (null !== f) {
                      f.return = g.return
                      g = f
                      break
                    }
                    g = g.return
                  }
                f = g
              }
          Xi(a, b, e.children, c)
          b = b.child
        }
        return b
      case 9:
        return (
          (e = b.type),
          (d = b.pendingProps.children),
          ch(b, c),
          (e = eh(e)),
          (d = d(e)),
          (b.flags |= 1),
          Xi(a, b, d, c),
          b.child
        )
      case 14:
        return ((d = b.type), (e = Ci(d, b.pendingProps)), (e = Ci(d.type, e)), $i(a, b, d, e, c))
      case 15:
        return bj(a, b, b.type, b.pendingProps, c)
      case 17:
        return (
          (d = b.type),
          (e = b.pendingProps),
          (e = b.elementType === d ? e : Ci(d, e)),
          ij(a, b),
          (b.tag = 1),
          Zf(d) ? ((a = !0), cg(b)) : (a = !1),
          ch(b, c),
          Gi(b, d, e),
          Ii(b, d, e, c),
          jj(null, b, d, !0, a, c)
        )
      case 19:
        return xj(a, b, c)
      case 22:
        return dj(a, b, c)
    }
    throw Error(p(156, b.tag))
  }
  function Fk(a, b) {
    return ac(a, b)
  }
  function $k(a, b, c, d) {
    this.tag = a
    this.key = c
    this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null
    this.index = 0
    this.ref = null
    this.pendingProps = b
    this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null
    this.mode = d
    this.subtreeFlags = this.flags = 0
    this.deletions = null
    this.childLanes = this.lanes = 0
    this.alternate = null
  }
  function Bg(a, b, c, d) {
    return new $k(a, b, c, d)
  }
  function aj(a) {
    a = a.prototype
    return !(!a || !a.isReactComponent)
  }
  function Zk(a) {
    if ('function' === typeof a) return aj(a) ? 1 : 0
    if (void 0 !== a && null !== a) {
      a = a.$$typeof
      if (a === Da) return 11
      if (a === Ga) return 14
    }
    return 2
  }
  function Pg(a, b) {
    var c = a.alternate
    null === c
      ? ((c = Bg(a.tag, b, a.key, a.mode)),
        (c.elementType = a.elementType),
        (c.type = a.type),
        (c.stateNode = a.stateNode),
        (c.alternate = a),
        (a.alternate = c))
      : ((c.pendingProps = b),
        (c.type = a.type),
        (c.flags = 0),
        (c.subtreeFlags = 0),
        (c.deletions = null))
    c.flags = a.flags & 14680064
    c.childLanes = a.childLanes
    c.lanes = a.lanes
    c.child = a.child
    c.memoizedProps = a.memoizedProps
    c.memoizedState = a.memoizedState
    c.updateQueue = a.updateQueue
    b = a.dependencies
    c.dependencies =
      null === b
        ? null
        : {
            lanes: b.lanes,
            firstContext: b.firstContext,
          }
    c.sibling = a.sibling
    c.index = a.index
    c.ref = a.ref
    return c
  }
  function Rg(a, b, c, d, e, f) {
    var g = 2
    d = a
    if ('function' === typeof a) aj(a) && (g = 1)
    else if ('string' === typeof a) g = 5
    else
      a: switch (a) {
        case ya:
          return Tg(c.children, e, f, b)
        case za:
          g = 8
          e |= 8
          break
        case Aa:
          return ((a = Bg(12, c, b, e | 2)), (a.elementType = Aa), (a.lanes = f), a)
        case Ea:
          return ((a = Bg(13, c, b, e)), (a.elementType = Ea), (a.lanes = f), a)
        case Fa:
          return ((a = Bg(19, c, b, e)), (a.elementType = Fa), (a.lanes = f), a)
        case Ia:
          return pj(c, e, f, b)
        default:
          if ('object' === typeof a && null !== a)
            switch (a.$$typeof) {
              case Ba:
                g = 10
                break a
              case Ca:
                g = 9
                break a
              case Da:
                g = 11
                break a
              case Ga:
                g = 14
                break a
              case Ha:
                g = 16
                d = null
                break a
            }
          throw Error(p(130, null == a ? a : typeof a, ''))
      }
    b = Bg(g, c, b, e)
    b.elementType = a
    b.type = d
    b.lanes = f
    return b
  }
  function Tg(a, b, c, d) {
    a = Bg(7, a, d, b)
    a.lanes = c
    return a
  }
  function pj(a, b, c, d) {
    a = Bg(22, a, d, b)
    a.elementType = Ia
    a.lanes = c
    a.stateNode = { isHidden: !1 }
    return a
  }
  function Qg(a, b, c) {
    a = Bg(6, a, null, b)
    a.lanes = c
    return a
  }
  function Sg(a, b, c) {
    b = Bg(4, null !== a.children ? a.children : [], a.key, b)
    b.lanes = c
    b.stateNode = {
      containerInfo: a.containerInfo,
      pendingChildren: null,
      implementation: a.implementation,
    }
    return b
  }
  function dl(a) {
    if (!a) return Vf
    a = a._reactInternals
    a: {
      if (Vb(a) !== a || 1 !== a.tag) throw Error(p(170))
      var b = a
      do {
        switch (b.tag) {
          case 3:
            b = b.stateNode.context
            break a
          case 1:
            if (Zf(b.type)) {
              b = b.stateNode.__reactInternalMemoizedMergedChildContext
              break a
            }
        }
        b = b.return
      } while (null !== b)
      throw Error(p(171))
    }
    if (1 === a.tag) {
      var c = a.type
      if (Zf(c)) return bg(a, c, b)
    }
    return b
  }
  function fl(a, b, c, d) {
    var e = b.current,
      f = R(),
      g = yi(e)
    c = dl(c)
    null === b.context ? (b.context = c) : (b.pendingContext = c)
    b = mh(f, g)
    b.payload = { element: a }
    d = void 0 === d ? null : d
    null !== d && (b.callback = d)
    a = nh(e, b, g)
    null !== a && (gi(a, e, g, f), oh(a, e, g))
    return g
  }
  function hl(a, b) {
    a = a.memoizedState
    if (null !== a && null !== a.dehydrated) {
      var c = a.retryLane
      a.retryLane = 0 !== c && c < b ? c : b
    }
  }
  function il(a, b) {
    hl(a, b)
    ;(a = a.alternate) && hl(a, b)
  }
  function jl() {
    return null
  }
  function ll(a) {
    this._internalRoot = a
  }
  ml.prototype.render = ll.prototype.render = function (a) {
    var b = this._internalRoot
    if (null === b) throw Error(p(409))
    fl(a, b, null, null)
  }
  ml.prototype.unmount = ll.prototype.unmount = function () {
    var a = this._internalRoot
    if (null !== a) {
      this._internalRoot = null
      var b = a.containerInfo
      Rk(function () {
        fl(null, a, null, null)
      })
      b[uf] = null
    }
  }
  function ml(a) {
    this._internalRoot = a
  }
  ml.prototype.unstable_scheduleHydration = function (a) {
    if (a) {
      var b = Hc()
      a = {
        blockedOn: null,
        target: a,
        priority: b,
      }
      for (var c = 0; c < Qc.length && 0 !== b && b < Qc[c].priority; c++);
      Qc.splice(c, 0, a)
      0 === c && Vc(a)
    }
  }
  Ec = function (a) {
    switch (a.tag) {
      case 3:
        var b = a.stateNode
        if (b.current.memoizedState.isDehydrated) {
          var c = tc(b.pendingLanes)
          0 !== c && (Cc(b, c | 1), Dk(b, B()), 0 === (K & 6) && ((Gj = B() + 500), jg()))
        }
        break
      case 13:
        ;(Rk(function () {
          var b = ih(a, 1)
          if (null !== b) gi(b, a, 1, R())
        }),
          il(a, 1))
    }
  }
  Fc = function (a) {
    if (13 === a.tag) {
      var b = ih(a, 134217728)
      if (null !== b) gi(b, a, 134217728, R())
      il(a, 134217728)
    }
  }
  Gc = function (a) {
    if (13 === a.tag) {
      var b = yi(a),
        c = ih(a, b)
      if (null !== c) gi(c, a, b, R())
      il(a, b)
    }
  }
  Hc = function () {
    return C
  }
  Ic = function (a, b) {
    var c = C
    try {
      return ((C = a), b())
    } finally {
      C = c
    }
  }
  yb = function (a, b, c) {
    switch (b) {
      case 'input':
        bb(a, c)
        b = c.name
        if ('radio' === c.type && null != b) {
          for (c = a; c.parentNode;) c = c.parentNode
          c = c.querySelectorAll('input[name=' + JSON.stringify('' + b) + '][type="radio"]')
          for (b = 0; b < c.length; b++) {
            var d = c[b]
            if (d !== a && d.form === a.form) {
              var e = Db(d)
              if (!e) throw Error(p(90))
              Wa(d)
              bb(d, e)
            }
          }
        }
        break
      case 'textarea':
        ib(a, c)
        break
      case 'select':
        ;((b = c.value), null != b && fb(a, !!c.multiple, b, !1))
    }
  }
  Gb = Qk
  Hb = Rk
  var tl = {
    findFiberByHostInstance: Wc,
    bundleType: 0,
    version: '18.3.1',
    rendererPackageName: 'react-dom',
  }
  var ul = {
    bundleType: tl.bundleType,
    version: tl.version,
    rendererPackageName: tl.rendererPackageName,
    rendererConfig: tl.rendererConfig,
    overrideHookState: null,
    overrideHookStateDeletePath: null,
    overrideHookStateRenamePath: null,
    overrideProps: null,
    overridePropsDeletePath: null,
    overridePropsRenamePath: null,
    setErrorHandler: null,
    setSuspenseHandler: null,
    scheduleUpdate: null,
    currentDispatcherRef: ua.ReactCurrentDispatcher,
    findHostInstanceByFiber: function (a) {
      a = Zb(a)
      return null === a ? null : a.stateNode
    },
    findFiberByHostInstance: tl.findFiberByHostInstance || jl,
    findHostInstancesForRefresh: null,
    scheduleRefresh: null,
    scheduleRoot: null,
    setRefreshHandler: null,
    getCurrentFiber: null,
    reconcilerVersion: '18.3.1-next-f1338f8080-20240426',
  }
  if ('undefined' !== typeof __REACT_DEVTOOLS_GLOBAL_HOOK__) {
    var vl = __REACT_DEVTOOLS_GLOBAL_HOOK__
    if (!vl.isDisabled && vl.supportsFiber)
      try {
        ;((kc = vl.inject(ul)), (lc = vl))
      } catch (a) {}
  }
})
/* @__PURE__ */ __commonJSMin((exports, module) => {
  function checkDCE() {
    if (
      typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ === 'undefined' ||
      typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE !== 'function'
    )
      return
    try {
      __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(checkDCE)
    } catch (err) {
      console.error(err)
    }
  }
  checkDCE()
  module.exports = require_react_dom_production_min()
})()
/**
 * @remix-run/router v1.23.3
 *
 * Copyright (c) Remix Software Inc.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE.md file in the root directory of this source tree.
 *
 * @license MIT
 */
function _extends$3() {
  return (
    (_extends$3 = Object.assign
      ? Object.assign.bind()
      : function (n) {
          for (var e = 1; e < arguments.length; e++) {
            var t = arguments[e]
            for (var r in t) ({}).hasOwnProperty.call(t, r) && (n[r] = t[r])
          }
          return n
        }),
    _extends$3.apply(null, arguments)
  )
}
/**
 * Actions represent the type of change to a location value.
 */
var Action
;(function (Action) {
  /**
   * A POP indicates a change to an arbitrary index in the history stack, such
   * as a back or forward navigation. It does not describe the direction of the
   * navigation, only that the current index changed.
   *
   * Note: This is the default action for newly created history objects.
   */
  Action['Pop'] = 'POP'
  /**
   * A PUSH indicates a new entry being added to the history stack, such as when
   * a link is clicked and a new page loads. When this happens, all subsequent
   * entries in the stack are lost.
   */
  Action['Push'] = 'PUSH'
  /**
   * A REPLACE indicates the entry at the current index in the history stack
   * being replaced by a new one.
   */
  Action['Replace'] = 'REPLACE'
})(Action || (Action = {}))
function invariant(value, message) {
  if (value === false || value === null || typeof value === 'undefined') throw new Error(message)
}
function warning(cond, message) {
  if (!cond) {
    if (typeof console !== 'undefined') console.warn(message)
    try {
      throw new Error(message)
    } catch (e) {}
  }
}
/**
 * Creates a string URL path from the given pathname, search, and hash components.
 */
function createPath(_ref) {
  let { pathname = '/', search = '', hash = '' } = _ref
  if (search && search !== '?') pathname += search.charAt(0) === '?' ? search : '?' + search
  if (hash && hash !== '#') pathname += hash.charAt(0) === '#' ? hash : '#' + hash
  return pathname
}
/**
 * Parses a string URL path into its separate pathname, search, and hash components.
 */
function parsePath(path) {
  let parsedPath = {}
  if (path) {
    let hashIndex = path.indexOf('#')
    if (hashIndex >= 0) {
      parsedPath.hash = path.substr(hashIndex)
      path = path.substr(0, hashIndex)
    }
    let searchIndex = path.indexOf('?')
    if (searchIndex >= 0) {
      parsedPath.search = path.substr(searchIndex)
      path = path.substr(0, searchIndex)
    }
    if (path) parsedPath.pathname = path
  }
  return parsedPath
}
var ResultType
;(function (ResultType) {
  ResultType['data'] = 'data'
  ResultType['deferred'] = 'deferred'
  ResultType['redirect'] = 'redirect'
  ResultType['error'] = 'error'
})(ResultType || (ResultType = {}))
/**
 * Matches the given routes to a location and returns the match data.
 *
 * @see https://reactrouter.com/v6/utils/match-routes
 */
function matchRoutes(routes, locationArg, basename) {
  if (basename === void 0) basename = '/'
  return matchRoutesImpl(routes, locationArg, basename, false)
}
function matchRoutesImpl(routes, locationArg, basename, allowPartial) {
  let pathname = stripBasename(
    (typeof locationArg === 'string' ? parsePath(locationArg) : locationArg).pathname || '/',
    basename,
  )
  if (pathname == null) return null
  let branches = flattenRoutes(routes)
  rankRouteBranches(branches)
  let matches = null
  let decoded = decodePath(pathname)
  for (let i = 0; matches == null && i < branches.length; ++i)
    matches = matchRouteBranch(branches[i], decoded, allowPartial)
  return matches
}
function flattenRoutes(routes, branches, parentsMeta, parentPath) {
  if (branches === void 0) branches = []
  if (parentsMeta === void 0) parentsMeta = []
  if (parentPath === void 0) parentPath = ''
  let flattenRoute = (route, index, relativePath) => {
    let meta = {
      relativePath: relativePath === void 0 ? route.path || '' : relativePath,
      caseSensitive: route.caseSensitive === true,
      childrenIndex: index,
      route,
    }
    if (meta.relativePath.startsWith('/')) {
      invariant(
        meta.relativePath.startsWith(parentPath),
        'Absolute route path "' +
          meta.relativePath +
          '" nested under path ' +
          ('"' + parentPath + '" is not valid. An absolute child route path ') +
          'must start with the combined path of all its parent routes.',
      )
      meta.relativePath = meta.relativePath.slice(parentPath.length)
    }
    let path = joinPaths([parentPath, meta.relativePath])
    let routesMeta = parentsMeta.concat(meta)
    if (route.children && route.children.length > 0) {
      invariant(
        route.index !== true,
        'Index routes must not have child routes. Please remove ' +
          ('all child routes from route path "' + path + '".'),
      )
      flattenRoutes(route.children, branches, routesMeta, path)
    }
    if (route.path == null && !route.index) return
    branches.push({
      path,
      score: computeScore(path, route.index),
      routesMeta,
    })
  }
  routes.forEach((route, index) => {
    var _route$path
    if (route.path === '' || !((_route$path = route.path) != null && _route$path.includes('?')))
      flattenRoute(route, index)
    else
      for (let exploded of explodeOptionalSegments(route.path)) flattenRoute(route, index, exploded)
  })
  return branches
}
/**
 * Computes all combinations of optional path segments for a given path,
 * excluding combinations that are ambiguous and of lower priority.
 *
 * For example, `/one/:two?/three/:four?/:five?` explodes to:
 * - `/one/three`
 * - `/one/:two/three`
 * - `/one/three/:four`
 * - `/one/three/:five`
 * - `/one/:two/three/:four`
 * - `/one/:two/three/:five`
 * - `/one/three/:four/:five`
 * - `/one/:two/three/:four/:five`
 */
function explodeOptionalSegments(path) {
  let segments = path.split('/')
  if (segments.length === 0) return []
  let [first, ...rest] = segments
  let isOptional = first.endsWith('?')
  let required = first.replace(/\?$/, '')
  if (rest.length === 0) return isOptional ? [required, ''] : [required]
  let restExploded = explodeOptionalSegments(rest.join('/'))
  let result = []
  result.push(
    ...restExploded.map((subpath) => (subpath === '' ? required : [required, subpath].join('/'))),
  )
  if (isOptional) result.push(...restExploded)
  return result.map((exploded) => (path.startsWith('/') && exploded === '' ? '/' : exploded))
}
function rankRouteBranches(branches) {
  branches.sort((a, b) =>
    a.score !== b.score
      ? b.score - a.score
      : compareIndexes(
          a.routesMeta.map((meta) => meta.childrenIndex),
          b.routesMeta.map((meta) => meta.childrenIndex),
        ),
  )
}
var paramRe = /^:[\w-]+$/
var dynamicSegmentValue = 3
var indexRouteValue = 2
var emptySegmentValue = 1
var staticSegmentValue = 10
var splatPenalty = -2
var isSplat = (s) => s === '*'
function computeScore(path, index) {
  let segments = path.split('/')
  let initialScore = segments.length
  if (segments.some(isSplat)) initialScore += splatPenalty
  if (index) initialScore += indexRouteValue
  return segments
    .filter((s) => !isSplat(s))
    .reduce(
      (score, segment) =>
        score +
        (paramRe.test(segment)
          ? dynamicSegmentValue
          : segment === ''
            ? emptySegmentValue
            : staticSegmentValue),
      initialScore,
    )
}
function compareIndexes(a, b) {
  return a.length === b.length && a.slice(0, -1).every((n, i) => n === b[i])
    ? a[a.length - 1] - b[b.length - 1]
    : 0
}
function matchRouteBranch(branch, pathname, allowPartial) {
  if (allowPartial === void 0) allowPartial = false
  let { routesMeta } = branch
  let matchedParams = {}
  let matchedPathname = '/'
  let matches = []
  for (let i = 0; i < routesMeta.length; ++i) {
    let meta = routesMeta[i]
    let end = i === routesMeta.length - 1
    let remainingPathname =
      matchedPathname === '/' ? pathname : pathname.slice(matchedPathname.length) || '/'
    let match = matchPath(
      {
        path: meta.relativePath,
        caseSensitive: meta.caseSensitive,
        end,
      },
      remainingPathname,
    )
    let route = meta.route
    if (!match && end && allowPartial && !routesMeta[routesMeta.length - 1].route.index)
      match = matchPath(
        {
          path: meta.relativePath,
          caseSensitive: meta.caseSensitive,
          end: false,
        },
        remainingPathname,
      )
    if (!match) return null
    Object.assign(matchedParams, match.params)
    matches.push({
      params: matchedParams,
      pathname: joinPaths([matchedPathname, match.pathname]),
      pathnameBase: normalizePathname(joinPaths([matchedPathname, match.pathnameBase])),
      route,
    })
    if (match.pathnameBase !== '/')
      matchedPathname = joinPaths([matchedPathname, match.pathnameBase])
  }
  return matches
}
/**
 * Returns a path with params interpolated.
 *
 * @see https://reactrouter.com/v6/utils/generate-path
 */
function generatePath(originalPath, params) {
  if (params === void 0) params = {}
  let path = originalPath
  if (path.endsWith('*') && path !== '*' && !path.endsWith('/*')) {
    warning(
      false,
      'Route path "' +
        path +
        '" will be treated as if it were ' +
        ('"' + path.replace(/\*$/, '/*') + '" because the `*` character must ') +
        'always follow a `/` in the pattern. To get rid of this warning, ' +
        ('please change the route path to "' + path.replace(/\*$/, '/*') + '".'),
    )
    path = path.replace(/\*$/, '/*')
  }
  const prefix = path.startsWith('/') ? '/' : ''
  const stringify = (p) => (p == null ? '' : typeof p === 'string' ? p : String(p))
  return (
    prefix +
    path
      .split(/\/+/)
      .map((segment, index, array) => {
        if (index === array.length - 1 && segment === '*') return stringify(params['*'])
        const keyMatch = segment.match(/^:([\w-]+)(\??)$/)
        if (keyMatch) {
          const [, key, optional] = keyMatch
          let param = params[key]
          invariant(optional === '?' || param != null, 'Missing ":' + key + '" param')
          return stringify(param)
        }
        return segment.replace(/\?$/g, '')
      })
      .filter((segment) => !!segment)
      .join('/')
  )
}
/**
 * Performs pattern matching on a URL pathname and returns information about
 * the match.
 *
 * @see https://reactrouter.com/v6/utils/match-path
 */
function matchPath(pattern, pathname) {
  if (typeof pattern === 'string')
    pattern = {
      path: pattern,
      caseSensitive: false,
      end: true,
    }
  let [matcher, compiledParams] = compilePath(pattern.path, pattern.caseSensitive, pattern.end)
  let match = pathname.match(matcher)
  if (!match) return null
  let matchedPathname = match[0]
  let pathnameBase = matchedPathname.replace(/(.)\/+$/, '$1')
  let captureGroups = match.slice(1)
  return {
    params: compiledParams.reduce((memo, _ref, index) => {
      let { paramName, isOptional } = _ref
      if (paramName === '*') {
        let splatValue = captureGroups[index] || ''
        pathnameBase = matchedPathname
          .slice(0, matchedPathname.length - splatValue.length)
          .replace(/(.)\/+$/, '$1')
      }
      const value = captureGroups[index]
      if (isOptional && !value) memo[paramName] = void 0
      else memo[paramName] = (value || '').replace(/%2F/g, '/')
      return memo
    }, {}),
    pathname: matchedPathname,
    pathnameBase,
    pattern,
  }
}
function compilePath(path, caseSensitive, end) {
  if (caseSensitive === void 0) caseSensitive = false
  if (end === void 0) end = true
  warning(
    path === '*' || !path.endsWith('*') || path.endsWith('/*'),
    'Route path "' +
      path +
      '" will be treated as if it were ' +
      ('"' + path.replace(/\*$/, '/*') + '" because the `*` character must ') +
      'always follow a `/` in the pattern. To get rid of this warning, ' +
      ('please change the route path to "' + path.replace(/\*$/, '/*') + '".'),
  )
  let params = []
  let regexpSource =
    '^' +
    path
      .replace(/\/*\*?$/, '')
      .replace(/^\/*/, '/')
      .replace(/[\\.*+^${}|()[\]]/g, '\\$&')
      .replace(/\/:([\w-]+)(\?)?/g, (_, paramName, isOptional) => {
        params.push({
          paramName,
          isOptional: isOptional != null,
        })
        return isOptional ? '/?([^\\/]+)?' : '/([^\\/]+)'
      })
  if (path.endsWith('*')) {
    params.push({ paramName: '*' })
    regexpSource += path === '*' || path === '/*' ? '(.*)$' : '(?:\\/(.+)|\\/*)$'
  } else if (end) regexpSource += '\\/*$'
  else if (path !== '' && path !== '/') regexpSource += '(?:(?=\\/|$))'
  return [new RegExp(regexpSource, caseSensitive ? void 0 : 'i'), params]
}
function decodePath(value) {
  try {
    return value
      .split('/')
      .map((v) => decodeURIComponent(v).replace(/\//g, '%2F'))
      .join('/')
  } catch (error) {
    warning(
      false,
      'The URL path "' +
        value +
        '" could not be decoded because it is is a malformed URL segment. This is probably due to a bad percent ' +
        ('encoding (' + error + ').'),
    )
    return value
  }
}
/**
 * @private
 */
function stripBasename(pathname, basename) {
  if (basename === '/') return pathname
  if (!pathname.toLowerCase().startsWith(basename.toLowerCase())) return null
  let startIndex = basename.endsWith('/') ? basename.length - 1 : basename.length
  let nextChar = pathname.charAt(startIndex)
  if (nextChar && nextChar !== '/') return null
  return pathname.slice(startIndex) || '/'
}
var ABSOLUTE_URL_REGEX$1 = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i
var isAbsoluteUrl = (url) => ABSOLUTE_URL_REGEX$1.test(url)
/**
 * Returns a resolved path object relative to the given pathname.
 *
 * @see https://reactrouter.com/v6/utils/resolve-path
 */
function resolvePath(to, fromPathname) {
  if (fromPathname === void 0) fromPathname = '/'
  let { pathname: toPathname, search = '', hash = '' } = typeof to === 'string' ? parsePath(to) : to
  let pathname
  if (toPathname) {
    if (isAbsoluteUrl(toPathname)) pathname = toPathname
    else {
      if (toPathname.includes('//')) {
        let oldPathname = toPathname
        toPathname = removeDoubleSlashes(toPathname)
        warning(
          false,
          'Pathnames cannot have embedded double slashes - normalizing ' +
            (oldPathname + ' -> ' + toPathname),
        )
      }
      if (toPathname.startsWith('/')) pathname = resolvePathname(toPathname.substring(1), '/')
      else pathname = resolvePathname(toPathname, fromPathname)
    }
  } else pathname = fromPathname
  return {
    pathname,
    search: normalizeSearch(search),
    hash: normalizeHash(hash),
  }
}
function resolvePathname(relativePath, fromPathname) {
  let segments = fromPathname.replace(/\/+$/, '').split('/')
  relativePath.split('/').forEach((segment) => {
    if (segment === '..') {
      if (segments.length > 1) segments.pop()
    } else if (segment !== '.') segments.push(segment)
  })
  return segments.length > 1 ? segments.join('/') : '/'
}
function getInvalidPathError(char, field, dest, path) {
  return (
    "Cannot include a '" +
    char +
    "' character in a manually specified " +
    ('`to.' + field + '` field [' + JSON.stringify(path) + '].  Please separate it out to the ') +
    ('`to.' + dest + '` field. Alternatively you may provide the full path as ') +
    'a string in <Link to="..."> and the router will parse it for you.'
  )
}
/**
 * @private
 *
 * When processing relative navigation we want to ignore ancestor routes that
 * do not contribute to the path, such that index/pathless layout routes don't
 * interfere.
 *
 * For example, when moving a route element into an index route and/or a
 * pathless layout route, relative link behavior contained within should stay
 * the same.  Both of the following examples should link back to the root:
 *
 *   <Route path="/">
 *     <Route path="accounts" element={<Link to=".."}>
 *   </Route>
 *
 *   <Route path="/">
 *     <Route path="accounts">
 *       <Route element={<AccountsLayout />}>       // <-- Does not contribute
 *         <Route index element={<Link to=".."} />  // <-- Does not contribute
 *       </Route
 *     </Route>
 *   </Route>
 */
function getPathContributingMatches(matches) {
  return matches.filter(
    (match, index) => index === 0 || (match.route.path && match.route.path.length > 0),
  )
}
function getResolveToMatches(matches, v7_relativeSplatPath) {
  let pathMatches = getPathContributingMatches(matches)
  if (v7_relativeSplatPath)
    return pathMatches.map((match, idx) =>
      idx === pathMatches.length - 1 ? match.pathname : match.pathnameBase,
    )
  return pathMatches.map((match) => match.pathnameBase)
}
/**
 * @private
 */
function resolveTo(toArg, routePathnames, locationPathname, isPathRelative) {
  if (isPathRelative === void 0) isPathRelative = false
  let to
  if (typeof toArg === 'string') to = parsePath(toArg)
  else {
    to = _extends$3({}, toArg)
    invariant(
      !to.pathname || !to.pathname.includes('?'),
      getInvalidPathError('?', 'pathname', 'search', to),
    )
    invariant(
      !to.pathname || !to.pathname.includes('#'),
      getInvalidPathError('#', 'pathname', 'hash', to),
    )
    invariant(
      !to.search || !to.search.includes('#'),
      getInvalidPathError('#', 'search', 'hash', to),
    )
  }
  let isEmptyPath = toArg === '' || to.pathname === ''
  let toPathname = isEmptyPath ? '/' : to.pathname
  let from
  if (toPathname == null) from = locationPathname
  else {
    let routePathnameIndex = routePathnames.length - 1
    if (!isPathRelative && toPathname.startsWith('..')) {
      let toSegments = toPathname.split('/')
      while (toSegments[0] === '..') {
        toSegments.shift()
        routePathnameIndex -= 1
      }
      to.pathname = toSegments.join('/')
    }
    from = routePathnameIndex >= 0 ? routePathnames[routePathnameIndex] : '/'
  }
  let path = resolvePath(to, from)
  let hasExplicitTrailingSlash = toPathname && toPathname !== '/' && toPathname.endsWith('/')
  let hasCurrentTrailingSlash =
    (isEmptyPath || toPathname === '.') && locationPathname.endsWith('/')
  if (!path.pathname.endsWith('/') && (hasExplicitTrailingSlash || hasCurrentTrailingSlash))
    path.pathname += '/'
  return path
}
var removeDoubleSlashes = (path) => path.replace(/\/\/+/g, '/')
/**
 * @private
 */
var joinPaths = (paths) => removeDoubleSlashes(paths.join('/'))
/**
 * @private
 */
var normalizePathname = (pathname) => pathname.replace(/\/+$/, '').replace(/^\/*/, '/')
/**
 * @private
 */
var normalizeSearch = (search) =>
  !search || search === '?' ? '' : search.startsWith('?') ? search : '?' + search
/**
 * @private
 */
var normalizeHash = (hash) =>
  !hash || hash === '#' ? '' : hash.startsWith('#') ? hash : '#' + hash
/**
 * Check if the given error is an ErrorResponse generated from a 4xx/5xx
 * Response thrown from an action/loader
 */
function isRouteErrorResponse(error) {
  return (
    error != null &&
    typeof error.status === 'number' &&
    typeof error.statusText === 'string' &&
    typeof error.internal === 'boolean' &&
    'data' in error
  )
}
var validMutationMethodsArr = ['post', 'put', 'patch', 'delete']
new Set(validMutationMethodsArr)
var validRequestMethodsArr = ['get', ...validMutationMethodsArr]
new Set(validRequestMethodsArr)
// ../node_modules/react-router/dist/index.js
/**
 * React Router v6.30.4
 *
 * Copyright (c) Remix Software Inc.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE.md file in the root directory of this source tree.
 *
 * @license MIT
 */
function _extends$2() {
  return (
    (_extends$2 = Object.assign
      ? Object.assign.bind()
      : function (n) {
          for (var e = 1; e < arguments.length; e++) {
            var t = arguments[e]
            for (var r in t) ({}).hasOwnProperty.call(t, r) && (n[r] = t[r])
          }
          return n
        }),
    _extends$2.apply(null, arguments)
  )
}
var DataRouterContext = /*#__PURE__*/ import_react.createContext(null)
var DataRouterStateContext = /*#__PURE__*/ import_react.createContext(null)
/**
 * A Navigator is a "location changer"; it's how you get to different locations.
 *
 * Every history instance conforms to the Navigator interface, but the
 * distinction is useful primarily when it comes to the low-level `<Router>` API
 * where both the location and a navigator must be provided separately in order
 * to avoid "tearing" that may occur in a suspense-enabled app if the action
 * and/or location were to be read directly from the history instance.
 */
var NavigationContext = /*#__PURE__*/ import_react.createContext(null)
var LocationContext = /*#__PURE__*/ import_react.createContext(null)
var RouteContext = /*#__PURE__*/ import_react.createContext({
  outlet: null,
  matches: [],
  isDataRoute: false,
})
var RouteErrorContext = /*#__PURE__*/ import_react.createContext(null)
/**
 * Returns the full href for the given "to" value. This is useful for building
 * custom links that are also accessible and preserve right-click behavior.
 *
 * @see https://reactrouter.com/v6/hooks/use-href
 */
function useHref(to, _temp) {
  let { relative } = _temp === void 0 ? {} : _temp
  !useInRouterContext() && invariant(false)
  let { basename, navigator } = import_react.useContext(NavigationContext)
  let { hash, pathname, search } = useResolvedPath(to, { relative })
  let joinedPathname = pathname
  if (basename !== '/')
    joinedPathname = pathname === '/' ? basename : joinPaths([basename, pathname])
  return navigator.createHref({
    pathname: joinedPathname,
    search,
    hash,
  })
}
/**
 * Returns true if this component is a descendant of a `<Router>`.
 *
 * @see https://reactrouter.com/v6/hooks/use-in-router-context
 */
function useInRouterContext() {
  return import_react.useContext(LocationContext) != null
}
/**
 * Returns the current location object, which represents the current URL in web
 * browsers.
 *
 * Note: If you're using this it may mean you're doing some of your own
 * "routing" in your app, and we'd like to know what your use case is. We may
 * be able to provide something higher-level to better suit your needs.
 *
 * @see https://reactrouter.com/v6/hooks/use-location
 */
function useLocation() {
  !useInRouterContext() && invariant(false)
  return import_react.useContext(LocationContext).location
}
/**
 * Returns the current navigation action which describes how the router came to
 * the current location, either by a pop, push, or replace on the history stack.
 *
 * @see https://reactrouter.com/v6/hooks/use-navigation-type
 */
function useNavigationType() {
  return import_react.useContext(LocationContext).navigationType
}
function useIsomorphicLayoutEffect(cb) {
  if (!import_react.useContext(NavigationContext).static) import_react.useLayoutEffect(cb)
}
/**
 * Returns an imperative method for changing the location. Used by `<Link>`s, but
 * may also be used by other elements to change the location.
 *
 * @see https://reactrouter.com/v6/hooks/use-navigate
 */
function useNavigate() {
  let { isDataRoute } = import_react.useContext(RouteContext)
  return isDataRoute ? useNavigateStable() : useNavigateUnstable()
}
function useNavigateUnstable() {
  !useInRouterContext() && invariant(false)
  let dataRouterContext = import_react.useContext(DataRouterContext)
  let { basename, future, navigator } = import_react.useContext(NavigationContext)
  let { matches } = import_react.useContext(RouteContext)
  let { pathname: locationPathname } = useLocation()
  let routePathnamesJson = JSON.stringify(getResolveToMatches(matches, future.v7_relativeSplatPath))
  let activeRef = import_react.useRef(false)
  useIsomorphicLayoutEffect(() => {
    activeRef.current = true
  })
  return import_react.useCallback(
    function (to, options) {
      if (options === void 0) options = {}
      if (!activeRef.current) return
      if (typeof to === 'number') {
        navigator.go(to)
        return
      }
      let path = resolveTo(
        to,
        JSON.parse(routePathnamesJson),
        locationPathname,
        options.relative === 'path',
      )
      if (dataRouterContext == null && basename !== '/')
        path.pathname = path.pathname === '/' ? basename : joinPaths([basename, path.pathname])
      ;(!!options.replace ? navigator.replace : navigator.push)(path, options.state, options)
    },
    [basename, navigator, routePathnamesJson, locationPathname, dataRouterContext],
  )
}
/**
 * Returns an object of key/value pairs of the dynamic params from the current
 * URL that were matched by the route path.
 *
 * @see https://reactrouter.com/v6/hooks/use-params
 */
function useParams() {
  let { matches } = import_react.useContext(RouteContext)
  let routeMatch = matches[matches.length - 1]
  return routeMatch ? routeMatch.params : {}
}
/**
 * Resolves the pathname of the given `to` value against the current location.
 *
 * @see https://reactrouter.com/v6/hooks/use-resolved-path
 */
function useResolvedPath(to, _temp2) {
  let { relative } = _temp2 === void 0 ? {} : _temp2
  let { future } = import_react.useContext(NavigationContext)
  let { matches } = import_react.useContext(RouteContext)
  let { pathname: locationPathname } = useLocation()
  let routePathnamesJson = JSON.stringify(getResolveToMatches(matches, future.v7_relativeSplatPath))
  return import_react.useMemo(
    () => resolveTo(to, JSON.parse(routePathnamesJson), locationPathname, relative === 'path'),
    [to, routePathnamesJson, locationPathname, relative],
  )
}
/**
 * Returns the element of the route that matched the current location, prepared
 * with the correct context to render the remainder of the route tree. Route
 * elements in the tree must render an `<Outlet>` to render their child route's
 * element.
 *
 * @see https://reactrouter.com/v6/hooks/use-routes
 */
function useRoutes(routes, locationArg) {
  return useRoutesImpl(routes, locationArg)
}
function useRoutesImpl(routes, locationArg, dataRouterState, future) {
  !useInRouterContext() && invariant(false)
  let { navigator } = import_react.useContext(NavigationContext)
  let { matches: parentMatches } = import_react.useContext(RouteContext)
  let routeMatch = parentMatches[parentMatches.length - 1]
  let parentParams = routeMatch ? routeMatch.params : {}
  routeMatch && routeMatch.pathname
  let parentPathnameBase = routeMatch ? routeMatch.pathnameBase : '/'
  routeMatch && routeMatch.route
  let locationFromContext = useLocation()
  let location
  if (locationArg) {
    var _parsedLocationArg$pa
    let parsedLocationArg = typeof locationArg === 'string' ? parsePath(locationArg) : locationArg
    !(
      parentPathnameBase === '/' ||
      ((_parsedLocationArg$pa = parsedLocationArg.pathname) != null &&
        _parsedLocationArg$pa.startsWith(parentPathnameBase))
    ) && invariant(false)
    location = parsedLocationArg
  } else location = locationFromContext
  let pathname = location.pathname || '/'
  let remainingPathname = pathname
  if (parentPathnameBase !== '/') {
    let parentSegments = parentPathnameBase.replace(/^\//, '').split('/')
    remainingPathname =
      '/' + pathname.replace(/^\//, '').split('/').slice(parentSegments.length).join('/')
  }
  let matches = matchRoutes(routes, { pathname: remainingPathname })
  let renderedMatches = _renderMatches(
    matches &&
      matches.map((match) =>
        Object.assign({}, match, {
          params: Object.assign({}, parentParams, match.params),
          pathname: joinPaths([
            parentPathnameBase,
            navigator.encodeLocation
              ? navigator.encodeLocation(match.pathname).pathname
              : match.pathname,
          ]),
          pathnameBase:
            match.pathnameBase === '/'
              ? parentPathnameBase
              : joinPaths([
                  parentPathnameBase,
                  navigator.encodeLocation
                    ? navigator.encodeLocation(match.pathnameBase).pathname
                    : match.pathnameBase,
                ]),
        }),
      ),
    parentMatches,
    dataRouterState,
    future,
  )
  if (locationArg && renderedMatches)
    return /*#__PURE__*/ import_react.createElement(
      LocationContext.Provider,
      {
        value: {
          location: _extends$2(
            {
              pathname: '/',
              search: '',
              hash: '',
              state: null,
              key: 'default',
            },
            location,
          ),
          navigationType: Action.Pop,
        },
      },
      renderedMatches,
    )
  return renderedMatches
}
function DefaultErrorComponent() {
  let error = useRouteError()
  let message = isRouteErrorResponse(error)
    ? error.status + ' ' + error.statusText
    : error instanceof Error
      ? error.message
      : JSON.stringify(error)
  let stack = error instanceof Error ? error.stack : null
  return /*#__PURE__*/ import_react.createElement(
    import_react.Fragment,
    null,
    /*#__PURE__*/ import_react.createElement('h2', null, 'Unexpected Application Error!'),
    /*#__PURE__*/ import_react.createElement('h3', { style: { fontStyle: 'italic' } }, message),
    stack
      ? /*#__PURE__*/ import_react.createElement(
          'pre',
          {
            style: {
              padding: '0.5rem',
              backgroundColor: 'rgba(200,200,200, 0.5)',
            },
          },
          stack,
        )
      : null,
    null,
  )
}
var defaultErrorElement = /*#__PURE__*/ import_react.createElement(DefaultErrorComponent, null)
var RenderErrorBoundary = class extends import_react.Component {
  constructor(props) {
    super(props)
    this.state = {
      location: props.location,
      revalidation: props.revalidation,
      error: props.error,
    }
  }
  static getDerivedStateFromError(error) {
    return { error }
  }
  static getDerivedStateFromProps(props, state) {
    if (
      state.location !== props.location ||
      (state.revalidation !== 'idle' && props.revalidation === 'idle')
    )
      return {
        error: props.error,
        location: props.location,
        revalidation: props.revalidation,
      }
    return {
      error: props.error !== void 0 ? props.error : state.error,
      location: state.location,
      revalidation: props.revalidation || state.revalidation,
    }
  }
  componentDidCatch(error, errorInfo) {
    console.error('React Router caught the following error during render', error, errorInfo)
  }
  render() {
    return this.state.error !== void 0
      ? /*#__PURE__*/ import_react.createElement(
          RouteContext.Provider,
          { value: this.props.routeContext },
          /*#__PURE__*/ import_react.createElement(RouteErrorContext.Provider, {
            value: this.state.error,
            children: this.props.component,
          }),
        )
      : this.props.children
  }
}
function RenderedRoute(_ref) {
  let { routeContext, match, children } = _ref
  let dataRouterContext = import_react.useContext(DataRouterContext)
  if (
    dataRouterContext &&
    dataRouterContext.static &&
    dataRouterContext.staticContext &&
    (match.route.errorElement || match.route.ErrorBoundary)
  )
    dataRouterContext.staticContext._deepestRenderedBoundaryId = match.route.id
  return /*#__PURE__*/ import_react.createElement(
    RouteContext.Provider,
    { value: routeContext },
    children,
  )
}
function _renderMatches(matches, parentMatches, dataRouterState, future) {
  var _dataRouterState
  if (parentMatches === void 0) parentMatches = []
  if (dataRouterState === void 0) dataRouterState = null
  if (future === void 0) future = null
  if (matches == null) {
    var _future
    if (!dataRouterState) return null
    if (dataRouterState.errors) matches = dataRouterState.matches
    else if (
      (_future = future) != null &&
      _future.v7_partialHydration &&
      parentMatches.length === 0 &&
      !dataRouterState.initialized &&
      dataRouterState.matches.length > 0
    )
      matches = dataRouterState.matches
    else return null
  }
  let renderedMatches = matches
  let errors = (_dataRouterState = dataRouterState) == null ? void 0 : _dataRouterState.errors
  if (errors != null) {
    let errorIndex = renderedMatches.findIndex(
      (m) => m.route.id && (errors == null ? void 0 : errors[m.route.id]) !== void 0,
    )
    !(errorIndex >= 0) && invariant(false)
    renderedMatches = renderedMatches.slice(0, Math.min(renderedMatches.length, errorIndex + 1))
  }
  let renderFallback = false
  let fallbackIndex = -1
  if (dataRouterState && future && future.v7_partialHydration)
    for (let i = 0; i < renderedMatches.length; i++) {
      let match = renderedMatches[i]
      if (match.route.HydrateFallback || match.route.hydrateFallbackElement) fallbackIndex = i
      if (match.route.id) {
        let { loaderData, errors } = dataRouterState
        let needsToRunLoader =
          match.route.loader &&
          loaderData[match.route.id] === void 0 &&
          (!errors || errors[match.route.id] === void 0)
        if (match.route.lazy || needsToRunLoader) {
          renderFallback = true
          if (fallbackIndex >= 0) renderedMatches = renderedMatches.slice(0, fallbackIndex + 1)
          else renderedMatches = [renderedMatches[0]]
          break
        }
      }
    }
  return renderedMatches.reduceRight((outlet, match, index) => {
    let error
    let shouldRenderHydrateFallback = false
    let errorElement = null
    let hydrateFallbackElement = null
    if (dataRouterState) {
      error = errors && match.route.id ? errors[match.route.id] : void 0
      errorElement = match.route.errorElement || defaultErrorElement
      if (renderFallback) {
        if (fallbackIndex < 0 && index === 0) {
          warningOnce(
            'route-fallback',
            false,
            'No `HydrateFallback` element provided to render during initial hydration',
          )
          shouldRenderHydrateFallback = true
          hydrateFallbackElement = null
        } else if (fallbackIndex === index) {
          shouldRenderHydrateFallback = true
          hydrateFallbackElement = match.route.hydrateFallbackElement || null
        }
      }
    }
    let matches = parentMatches.concat(renderedMatches.slice(0, index + 1))
    let getChildren = () => {
      let children
      if (error) children = errorElement
      else if (shouldRenderHydrateFallback) children = hydrateFallbackElement
      else if (match.route.Component)
        children = /*#__PURE__*/ import_react.createElement(match.route.Component, null)
      else if (match.route.element) children = match.route.element
      else children = outlet
      return /*#__PURE__*/ import_react.createElement(RenderedRoute, {
        match,
        routeContext: {
          outlet,
          matches,
          isDataRoute: dataRouterState != null,
        },
        children,
      })
    }
    return dataRouterState && (match.route.ErrorBoundary || match.route.errorElement || index === 0)
      ? /*#__PURE__*/ import_react.createElement(RenderErrorBoundary, {
          location: dataRouterState.location,
          revalidation: dataRouterState.revalidation,
          component: errorElement,
          error,
          children: getChildren(),
          routeContext: {
            outlet: null,
            matches,
            isDataRoute: true,
          },
        })
      : getChildren()
  }, null)
}
var DataRouterHook$1 = /*#__PURE__*/ (function (DataRouterHook) {
  DataRouterHook['UseBlocker'] = 'useBlocker'
  DataRouterHook['UseRevalidator'] = 'useRevalidator'
  DataRouterHook['UseNavigateStable'] = 'useNavigate'
  return DataRouterHook
})(DataRouterHook$1 || {})
var DataRouterStateHook$1 = /*#__PURE__*/ (function (DataRouterStateHook) {
  DataRouterStateHook['UseBlocker'] = 'useBlocker'
  DataRouterStateHook['UseLoaderData'] = 'useLoaderData'
  DataRouterStateHook['UseActionData'] = 'useActionData'
  DataRouterStateHook['UseRouteError'] = 'useRouteError'
  DataRouterStateHook['UseNavigation'] = 'useNavigation'
  DataRouterStateHook['UseRouteLoaderData'] = 'useRouteLoaderData'
  DataRouterStateHook['UseMatches'] = 'useMatches'
  DataRouterStateHook['UseRevalidator'] = 'useRevalidator'
  DataRouterStateHook['UseNavigateStable'] = 'useNavigate'
  DataRouterStateHook['UseRouteId'] = 'useRouteId'
  return DataRouterStateHook
})(DataRouterStateHook$1 || {})
function useDataRouterContext$1(hookName) {
  let ctx = import_react.useContext(DataRouterContext)
  !ctx && invariant(false)
  return ctx
}
function useDataRouterState(hookName) {
  let state = import_react.useContext(DataRouterStateContext)
  !state && invariant(false)
  return state
}
function useRouteContext(hookName) {
  let route = import_react.useContext(RouteContext)
  !route && invariant(false)
  return route
}
function useCurrentRouteId(hookName) {
  let route = useRouteContext(hookName)
  let thisRoute = route.matches[route.matches.length - 1]
  !thisRoute.route.id && invariant(false)
  return thisRoute.route.id
}
/**
 * Returns the nearest ancestor Route error, which could be a loader/action
 * error or a render error.  This is intended to be called from your
 * ErrorBoundary/errorElement to display a proper error message.
 */
function useRouteError() {
  var _state$errors
  let error = import_react.useContext(RouteErrorContext)
  let state = useDataRouterState(DataRouterStateHook$1.UseRouteError)
  let routeId = useCurrentRouteId(DataRouterStateHook$1.UseRouteError)
  if (error !== void 0) return error
  return (_state$errors = state.errors) == null ? void 0 : _state$errors[routeId]
}
/**
 * Stable version of useNavigate that is used when we are in the context of
 * a RouterProvider.
 */
function useNavigateStable() {
  let { router } = useDataRouterContext$1(DataRouterHook$1.UseNavigateStable)
  let id = useCurrentRouteId(DataRouterStateHook$1.UseNavigateStable)
  let activeRef = import_react.useRef(false)
  useIsomorphicLayoutEffect(() => {
    activeRef.current = true
  })
  return import_react.useCallback(
    function (to, options) {
      if (options === void 0) options = {}
      if (!activeRef.current) return
      if (typeof to === 'number') router.navigate(to)
      else router.navigate(to, _extends$2({ fromRouteId: id }, options))
    },
    [router, id],
  )
}
var alreadyWarned$1 = {}
function warningOnce(key, cond, message) {
  if (!cond && !alreadyWarned$1[key]) alreadyWarned$1[key] = true
}
/**
 * Provides location context for the rest of the app.
 *
 * Note: You usually won't render a `<Router>` directly. Instead, you'll render a
 * router that is more specific to your environment such as a `<BrowserRouter>`
 * in web browsers or a `<StaticRouter>` for server rendering.
 *
 * @see https://reactrouter.com/v6/router-components/router
 */
function Router(_ref5) {
  let {
    basename: basenameProp = '/',
    children = null,
    location: locationProp,
    navigationType = Action.Pop,
    navigator,
    static: staticProp = false,
    future,
  } = _ref5
  useInRouterContext() && invariant(false)
  let basename = basenameProp.replace(/^\/*/, '/')
  let navigationContext = import_react.useMemo(
    () => ({
      basename,
      navigator,
      static: staticProp,
      future: _extends$2({ v7_relativeSplatPath: false }, future),
    }),
    [basename, future, navigator, staticProp],
  )
  if (typeof locationProp === 'string') locationProp = parsePath(locationProp)
  let { pathname = '/', search = '', hash = '', state = null, key = 'default' } = locationProp
  let locationContext = import_react.useMemo(() => {
    let trailingPathname = stripBasename(pathname, basename)
    if (trailingPathname == null) return null
    return {
      location: {
        pathname: trailingPathname,
        search,
        hash,
        state,
        key,
      },
      navigationType,
    }
  }, [basename, pathname, search, hash, state, key, navigationType])
  if (locationContext == null) return null
  return /*#__PURE__*/ import_react.createElement(
    NavigationContext.Provider,
    { value: navigationContext },
    /*#__PURE__*/ import_react.createElement(LocationContext.Provider, {
      children,
      value: locationContext,
    }),
  )
}
var AwaitRenderStatus = /*#__PURE__*/ (function (AwaitRenderStatus) {
  AwaitRenderStatus[(AwaitRenderStatus['pending'] = 0)] = 'pending'
  AwaitRenderStatus[(AwaitRenderStatus['success'] = 1)] = 'success'
  AwaitRenderStatus[(AwaitRenderStatus['error'] = 2)] = 'error'
  return AwaitRenderStatus
})(AwaitRenderStatus || {})
new Promise(() => {})
import_react.Component
// ../node_modules/react-router-dom/dist/index.js
/**
 * React Router DOM v6.30.4
 *
 * Copyright (c) Remix Software Inc.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE.md file in the root directory of this source tree.
 *
 * @license MIT
 */
function _extends$1() {
  return (
    (_extends$1 = Object.assign
      ? Object.assign.bind()
      : function (n) {
          for (var e = 1; e < arguments.length; e++) {
            var t = arguments[e]
            for (var r in t) ({}).hasOwnProperty.call(t, r) && (n[r] = t[r])
          }
          return n
        }),
    _extends$1.apply(null, arguments)
  )
}
function _objectWithoutPropertiesLoose$1(r, e) {
  if (null == r) return {}
  var t = {}
  for (var n in r)
    if ({}.hasOwnProperty.call(r, n)) {
      if (-1 !== e.indexOf(n)) continue
      t[n] = r[n]
    }
  return t
}
function isModifiedEvent(event) {
  return !!(event.metaKey || event.altKey || event.ctrlKey || event.shiftKey)
}
function shouldProcessLinkClick(event, target) {
  return event.button === 0 && (!target || target === '_self') && !isModifiedEvent(event)
}
var _excluded$1 = [
  'onClick',
  'relative',
  'reloadDocument',
  'replace',
  'state',
  'target',
  'to',
  'preventScrollReset',
  'viewTransition',
]
var _excluded2 = [
  'aria-current',
  'caseSensitive',
  'className',
  'end',
  'style',
  'to',
  'viewTransition',
  'children',
]
var REACT_ROUTER_VERSION = '6'
try {
  window.__reactRouterVersion = REACT_ROUTER_VERSION
} catch (e) {}
var ViewTransitionContext = /*#__PURE__*/ import_react.createContext({ isTransitioning: false })
var isBrowser =
  typeof window !== 'undefined' &&
  typeof window.document !== 'undefined' &&
  typeof window.document.createElement !== 'undefined'
var ABSOLUTE_URL_REGEX = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i
/**
 * The public API for rendering a history-aware `<a>`.
 */
var Link = /*#__PURE__*/ import_react.forwardRef(function LinkWithRef(_ref7, ref) {
  let {
      onClick,
      relative,
      reloadDocument,
      replace,
      state,
      target,
      to,
      preventScrollReset,
      viewTransition,
    } = _ref7,
    rest = _objectWithoutPropertiesLoose$1(_ref7, _excluded$1)
  let { basename } = import_react.useContext(NavigationContext)
  let absoluteHref
  let isExternal = false
  if (typeof to === 'string' && ABSOLUTE_URL_REGEX.test(to)) {
    absoluteHref = to
    if (isBrowser)
      try {
        let currentUrl = new URL(window.location.href)
        let targetUrl = to.startsWith('//') ? new URL(currentUrl.protocol + to) : new URL(to)
        let path = stripBasename(targetUrl.pathname, basename)
        if (targetUrl.origin === currentUrl.origin && path != null)
          to = path + targetUrl.search + targetUrl.hash
        else isExternal = true
      } catch (e) {}
  }
  let href = useHref(to, { relative })
  let internalOnClick = useLinkClickHandler(to, {
    replace,
    state,
    target,
    preventScrollReset,
    relative,
    viewTransition,
  })
  function handleClick(event) {
    if (onClick) onClick(event)
    if (!event.defaultPrevented) internalOnClick(event)
  }
  return /*#__PURE__*/ import_react.createElement(
    'a',
    _extends$1({}, rest, {
      href: absoluteHref || href,
      onClick: isExternal || reloadDocument ? onClick : handleClick,
      ref,
      target,
    }),
  )
})
/**
 * A `<Link>` wrapper that knows if it's "active" or not.
 */
var NavLink = /*#__PURE__*/ import_react.forwardRef(function NavLinkWithRef(_ref8, ref) {
  let {
      'aria-current': ariaCurrentProp = 'page',
      caseSensitive = false,
      className: classNameProp = '',
      end = false,
      style: styleProp,
      to,
      viewTransition,
      children,
    } = _ref8,
    rest = _objectWithoutPropertiesLoose$1(_ref8, _excluded2)
  let path = useResolvedPath(to, { relative: rest.relative })
  let location = useLocation()
  let routerState = import_react.useContext(DataRouterStateContext)
  let { navigator, basename } = import_react.useContext(NavigationContext)
  let isTransitioning =
    routerState != null && useViewTransitionState(path) && viewTransition === true
  let toPathname = navigator.encodeLocation
    ? navigator.encodeLocation(path).pathname
    : path.pathname
  let locationPathname = location.pathname
  let nextLocationPathname =
    routerState && routerState.navigation && routerState.navigation.location
      ? routerState.navigation.location.pathname
      : null
  if (!caseSensitive) {
    locationPathname = locationPathname.toLowerCase()
    nextLocationPathname = nextLocationPathname ? nextLocationPathname.toLowerCase() : null
    toPathname = toPathname.toLowerCase()
  }
  if (nextLocationPathname && basename)
    nextLocationPathname = stripBasename(nextLocationPathname, basename) || nextLocationPathname
  const endSlashPosition =
    toPathname !== '/' && toPathname.endsWith('/') ? toPathname.length - 1 : toPathname.length
  let isActive =
    locationPathname === toPathname ||
    (!end &&
      locationPathname.startsWith(toPathname) &&
      locationPathname.charAt(endSlashPosition) === '/')
  let isPending =
    nextLocationPathname != null &&
    (nextLocationPathname === toPathname ||
      (!end &&
        nextLocationPathname.startsWith(toPathname) &&
        nextLocationPathname.charAt(toPathname.length) === '/'))
  let renderProps = {
    isActive,
    isPending,
    isTransitioning,
  }
  let ariaCurrent = isActive ? ariaCurrentProp : void 0
  let className
  if (typeof classNameProp === 'function') className = classNameProp(renderProps)
  else
    className = [
      classNameProp,
      isActive ? 'active' : null,
      isPending ? 'pending' : null,
      isTransitioning ? 'transitioning' : null,
    ]
      .filter(Boolean)
      .join(' ')
  let style = typeof styleProp === 'function' ? styleProp(renderProps) : styleProp
  return /*#__PURE__*/ import_react.createElement(
    Link,
    _extends$1({}, rest, {
      'aria-current': ariaCurrent,
      className,
      ref,
      style,
      to,
      viewTransition,
    }),
    typeof children === 'function' ? children(renderProps) : children,
  )
})
var DataRouterHook
;(function (DataRouterHook) {
  DataRouterHook['UseScrollRestoration'] = 'useScrollRestoration'
  DataRouterHook['UseSubmit'] = 'useSubmit'
  DataRouterHook['UseSubmitFetcher'] = 'useSubmitFetcher'
  DataRouterHook['UseFetcher'] = 'useFetcher'
  DataRouterHook['useViewTransitionState'] = 'useViewTransitionState'
})(DataRouterHook || (DataRouterHook = {}))
var DataRouterStateHook
;(function (DataRouterStateHook) {
  DataRouterStateHook['UseFetcher'] = 'useFetcher'
  DataRouterStateHook['UseFetchers'] = 'useFetchers'
  DataRouterStateHook['UseScrollRestoration'] = 'useScrollRestoration'
})(DataRouterStateHook || (DataRouterStateHook = {}))
function useDataRouterContext(hookName) {
  let ctx = import_react.useContext(DataRouterContext)
  !ctx && invariant(false)
  return ctx
}
/**
 * Handles the click behavior for router `<Link>` components. This is useful if
 * you need to create custom `<Link>` components with the same click behavior we
 * use in our exported `<Link>`.
 */
function useLinkClickHandler(to, _temp) {
  let {
    target,
    replace: replaceProp,
    state,
    preventScrollReset,
    relative,
    viewTransition,
  } = _temp === void 0 ? {} : _temp
  let navigate = useNavigate()
  let location = useLocation()
  let path = useResolvedPath(to, { relative })
  return import_react.useCallback(
    (event) => {
      if (shouldProcessLinkClick(event, target)) {
        event.preventDefault()
        let replace =
          replaceProp !== void 0 ? replaceProp : createPath(location) === createPath(path)
        navigate(to, {
          replace,
          state,
          preventScrollReset,
          relative,
          viewTransition,
        })
      }
    },
    [
      location,
      navigate,
      path,
      replaceProp,
      state,
      target,
      to,
      preventScrollReset,
      relative,
      viewTransition,
    ],
  )
}
/**
 * Return a boolean indicating if there is an active view transition to the
 * given href.  You can use this value to render CSS classes or viewTransitionName
 * styles onto your elements
 *
 * @param href The destination href
 * @param [opts.relative] Relative routing type ("route" | "path")
 */
function useViewTransitionState(to, opts) {
  if (opts === void 0) opts = {}
  let vtContext = import_react.useContext(ViewTransitionContext)
  vtContext ?? invariant(false)
  let { basename } = useDataRouterContext(DataRouterHook.useViewTransitionState)
  let path = useResolvedPath(to, { relative: opts.relative })
  if (!vtContext.isTransitioning) return false
  let currentPath =
    stripBasename(vtContext.currentLocation.pathname, basename) ||
    vtContext.currentLocation.pathname
  let nextPath =
    stripBasename(vtContext.nextLocation.pathname, basename) || vtContext.nextLocation.pathname
  return matchPath(path.pathname, nextPath) != null || matchPath(path.pathname, currentPath) != null
}
// ../node_modules/@babel/runtime/helpers/extends.js
var require_extends = /* @__PURE__ */ __commonJSMin((exports, module) => {
  function _extends() {
    return (
      (module.exports = _extends =
        Object.assign
          ? Object.assign.bind()
          : function (n) {
              for (var e = 1; e < arguments.length; e++) {
                var t = arguments[e]
                for (var r in t) ({}).hasOwnProperty.call(t, r) && (n[r] = t[r])
              }
              return n
            }),
      (module.exports.__esModule = true),
      (module.exports['default'] = module.exports),
      _extends.apply(null, arguments)
    )
  }
  ;((module.exports = _extends),
    (module.exports.__esModule = true),
    (module.exports['default'] = module.exports))
})
// ../node_modules/@babel/runtime/helpers/objectWithoutPropertiesLoose.js
var require_objectWithoutPropertiesLoose = /* @__PURE__ */ __commonJSMin((exports, module) => {
  function _objectWithoutPropertiesLoose(r, e) {
    if (null == r) return {}
    var t = {}
    for (var n in r)
      if ({}.hasOwnProperty.call(r, n)) {
        if (-1 !== e.indexOf(n)) continue
        t[n] = r[n]
      }
    return t
  }
  ;((module.exports = _objectWithoutPropertiesLoose),
    (module.exports.__esModule = true),
    (module.exports['default'] = module.exports))
})
// ../node_modules/zmp-ui/node_modules/clsx/dist/clsx.m.js
var import_extends = /* @__PURE__ */ __toESM(require_extends())
var import_objectWithoutPropertiesLoose = /* @__PURE__ */ __toESM(
  require_objectWithoutPropertiesLoose(),
)
function r(e) {
  var t,
    f,
    n = ''
  if ('string' == typeof e || 'number' == typeof e) n += e
  else if ('object' == typeof e)
    if (Array.isArray(e))
      for (t = 0; t < e.length; t++) e[t] && (f = r(e[t])) && (n && (n += ' '), (n += f))
    else for (t in e) e[t] && (n && (n += ' '), (n += t))
  return n
}
function clsx() {
  for (var e, t, f = 0, n = ''; f < arguments.length;)
    (e = arguments[f++]) && (t = r(e)) && (n && (n += ' '), (n += t))
  return n
}
// ../node_modules/zmp-ui/esm/constants/config.js
var CLASS_PREFIX = 'zaui'
// ../node_modules/zmp-ui/esm/utils/class.js
var getPrefixCls = function getPrefixCls(suffixCls, customizePrefixCls) {
  if (customizePrefixCls) return customizePrefixCls
  return suffixCls ? CLASS_PREFIX + '-' + suffixCls : CLASS_PREFIX
}
// ../node_modules/zmp-ui/esm/components/button/loading-icon.js
var LoadingIcon = function LoadingIcon() {
  return /*#__PURE__*/ import_react.createElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: '100%',
      height: '100%',
      viewBox: '0 0 24 24',
      fill: 'none',
    },
    /*#__PURE__*/ import_react.createElement('path', {
      d: 'M24 12C24 18.6274 18.6274 24 12 24C5.37258 24 0 18.6274 0 12C0 5.37258 5.37258 0 12 0C18.6274 0 24 5.37258 24 12ZM2.49 12C2.49 17.2522 6.74777 21.51 12 21.51C17.2522 21.51 21.51 17.2522 21.51 12C21.51 6.74777 17.2522 2.49 12 2.49C6.74777 2.49 2.49 6.74777 2.49 12Z',
      fill: 'black',
      fillOpacity: '0.1',
    }),
    /*#__PURE__*/ import_react.createElement('path', {
      d: 'M15.6784 1.89361C15.9136 1.24748 16.6317 0.908557 17.25 1.20938C18.2892 1.71497 19.2519 2.369 20.1071 3.15267C21.2689 4.21731 22.2097 5.50037 22.8757 6.92858C23.5417 8.3568 23.9198 9.90221 23.9886 11.4766C24.0392 12.6355 23.9214 13.7933 23.6407 14.9143C23.4737 15.5814 22.7525 15.9136 22.1064 15.6784C21.4603 15.4433 21.1358 14.7295 21.2846 14.0582C21.4641 13.2486 21.5373 12.4172 21.5009 11.5852C21.4465 10.3375 21.1468 9.11276 20.619 7.9809C20.0912 6.84904 19.3456 5.83222 18.4249 4.98849C17.8108 4.42584 17.1269 3.94752 16.3914 3.5646C15.7815 3.24709 15.4433 2.53973 15.6784 1.89361Z',
      fill: 'currentColor',
    }),
  )
}
// ../node_modules/zmp-ui/esm/components/button/index.js
var _excluded = [
  'children',
  'prefixIcon',
  'suffixIcon',
  'icon',
  'fullWidth',
  'loading',
  'disabled',
  'type',
  'size',
  'className',
  'variant',
  'htmlType',
  'onClick',
]
/**
* @category General
* @subcategory Button
* @component
*
* @example
import React from "react";
import { Page, Button } from "zmp-ui";

function HomePage(props){
return (
<Page>
<Button size="large">Button</Button>
</Page>
);
}
*/
var Button$1 = /*#__PURE__*/ import_react.forwardRef(function (props, ref) {
  var _classNames
  var children = props.children,
    prefixIcon = props.prefixIcon,
    suffixIcon = props.suffixIcon,
    icon = props.icon,
    fullWidth = props.fullWidth,
    loading = props.loading,
    disabled = props.disabled,
    type = props.type,
    size = props.size,
    className = props.className,
    _props$variant = props.variant,
    variant = _props$variant === void 0 ? 'primary' : _props$variant,
    _props$htmlType = props.htmlType,
    htmlType = _props$htmlType === void 0 ? 'button' : _props$htmlType,
    onClick = props.onClick,
    rest = (0, import_objectWithoutPropertiesLoose.default)(props, _excluded)
  var prefixCls = getPrefixCls('btn')
  var buttonRef = ref || /*#__PURE__*/ import_react.createRef()
  var cls = clsx(
    prefixCls,
    ((_classNames = {}),
    (_classNames[prefixCls + '-highlight'] = type === 'highlight'),
    (_classNames[prefixCls + '-danger'] = type === 'danger'),
    (_classNames[prefixCls + '-neutral'] = type === 'neutral'),
    (_classNames[prefixCls + '-primary'] = variant === 'primary'),
    (_classNames[prefixCls + '-secondary'] = variant === 'secondary'),
    (_classNames[prefixCls + '-tertiary'] = variant === 'tertiary'),
    (_classNames[prefixCls + '-disabled'] = disabled),
    (_classNames[prefixCls + '-loading'] = loading && !disabled),
    (_classNames[prefixCls + '-icon-only'] = icon),
    (_classNames[prefixCls + '-suffix-icon'] = suffixIcon),
    (_classNames[prefixCls + '-prefix-icon'] = prefixIcon),
    (_classNames[prefixCls + '-small'] = size === 'small'),
    (_classNames[prefixCls + '-medium'] = size === 'medium'),
    (_classNames[prefixCls + '-large'] = size === 'large'),
    (_classNames[prefixCls + '-full-width'] = fullWidth),
    (_classNames[prefixCls + '-prefix-icon'] = prefixIcon),
    (_classNames[prefixCls + '-suffix-icon'] = suffixIcon),
    (_classNames[prefixCls + '-icon-only'] = icon),
    (_classNames['' + className] = className),
    _classNames),
  )
  return /*#__PURE__*/ import_react.createElement(
    'button',
    (0, import_extends.default)(
      {
        onClick: function onClickHandler(event) {
          if (onClick && typeof onClick === 'function') onClick(event)
        },
        className: cls,
        ref: buttonRef,
        type: htmlType,
        disabled,
      },
      rest,
    ),
    (function buttonChildren() {
      if (icon && !loading)
        return /*#__PURE__*/ import_react.createElement(
          'div',
          { className: prefixCls + '-container' },
          /*#__PURE__*/ import_react.createElement(
            'span',
            { className: prefixCls + '-icon' },
            icon,
          ),
        )
      return /*#__PURE__*/ import_react.createElement(
        'div',
        { className: prefixCls + '-container' },
        loading &&
          !disabled &&
          /*#__PURE__*/ import_react.createElement(
            'span',
            { className: prefixCls + '-loading-container' },
            /*#__PURE__*/ import_react.createElement(
              'span',
              {
                role: 'img',
                className: prefixCls + '-loading-icon',
              },
              /*#__PURE__*/ import_react.createElement(LoadingIcon, null),
            ),
          ),
        prefixIcon &&
          /*#__PURE__*/ import_react.createElement(
            'span',
            { className: prefixCls + '-icon' },
            prefixIcon,
          ),
        /*#__PURE__*/ import_react.createElement('span', null, children),
        suffixIcon &&
          /*#__PURE__*/ import_react.createElement(
            'span',
            { className: prefixCls + '-icon' },
            suffixIcon,
          ),
      )
    })(),
  )
})
// src/platform/ui/icon-paths.ts
/** Drawings on a 24 × 24 grid in one stroke weight, made for this app. */
var iconPaths = {
  document: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  'id-card':
    'M3 6h18v12H3zM8.5 10.5a1.75 1.75 0 1 0 0 .01M5.5 15.5c.6-1.6 5.4-1.6 6 0M14 10h4M14 14h4',
  'phone-id': 'M7 3h10v18H7zM10.5 18.5h3M12 8.5a1.75 1.75 0 1 0 0 .01M9 14c.5-1.7 5.5-1.7 6 0',
  passport:
    'M6 3h12v18H6zM12 7.5a3.5 3.5 0 1 0 .01 0M8.5 11h7M12 7.5c-1.8 2-1.8 5 0 7M12 7.5c1.8 2 1.8 5 0 7M9.5 18h5',
  home: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  car: 'M4 16v-4l2-5h12l2 5v4zM4 12h16M7 16v2M17 16v2M7.5 14h.01M16.5 14h.01',
  license: 'M3 6h18v12H3zM6 10h5M6 14h4M16.5 12a2.5 2.5 0 1 0 .01 0M14.5 16.5l2-1 2 1',
  record: 'M6 3h12v18H6zM9 7h6M9 11h6M9.5 16l1.8 1.8L15 14.5',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  stamp:
    'M5 20h14M6 17h12v-3h-4.5c0-3 1.5-4 1.5-6.5a3 3 0 0 0-6 0c0 2.500 1.500 3.500 1.500 6.500H6z',
  fire: 'M12 3c1 4 5 5.500 5 10.500a5 5 0 0 1-10 0c0-2 1-3 2-4 .3 1.500 1 2 1.500 2.500C11 9 10.500 6 12 3z',
  scale:
    'M12 4v16M7 20h10M5 7h14M5 7l-2.500 6a2.500 2.500 0 0 0 5 0zM19 7l-2.500 6a2.500 2.500 0 0 0 5 0z',
  baby: 'M12 4a7.500 7.500 0 1 0 .01 0M9 11h.01M15 11h.01M9.500 14.500c1.400 1.500 3.600 1.500 5 0M12 4c-1 1.500 0 2.500 1 2.500',
  move: 'M3 7h11v9H3zM14 10h4l3 3v3h-7M7 18.500a1.500 1.500 0 1 0 0-.01M17.500 18.500a1.500 1.500 0 1 0 0-.01',
  lost: 'M10.500 4a6.500 6.500 0 1 0 .01 0M15.500 15.500L21 21M8.800 9a1.800 1.800 0 1 1 2.500 1.600c-.6.3-.8.700-.8 1.200M10.500 14h.01',
  travel: 'M3 13l18-8-5 15-4-6zM12 14l9-9',
  work: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18M12 12v2',
  birthday:
    'M4 20h16v-7H4zM4 16c2 1.500 3-1 5.300 0s3.300 1 5.400 0 3.300-1 5.300 0M12 13V9M12 6.500l.01-1.500',
  people:
    'M8.500 11a3 3 0 1 0-.01 0M3 19c.5-5 10.500-5 11 0M16 11a2.500 2.500 0 1 0-1-4.700M16.500 14c2.500.3 4 2 4.500 4.500',
  globe: 'M12 3a9 9 0 1 0 .01 0M3 12h18M12 3c-3.500 4-3.500 14 0 18M12 3c3.500 4 3.500 14 0 18',
  search: 'M10.500 4a6.500 6.500 0 1 0 .01 0M15.500 15.500L21 21',
  list: 'M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01',
  phone:
    'M6 3h3l2 5-2.500 1.500a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3C10.500 20.500 3.500 13.500 3 6a3 3 0 0 1 3-3z',
  user: 'M12 12a4 4 0 1 0-.01 0M4.500 20.500c.8-6.500 14.200-6.500 15 0',
  'chevron-right': 'M9 5l7 7-7 7',
  'chevron-left': 'M15 5l-7 7 7 7',
  check: 'M5 12.500l5 5L19.500 7',
  close: 'M6 6l12 12M18 6L6 18',
  share: 'M12 15V4M8 7.500L12 4l4 3.500M6 11H5v9h14v-9h-1',
  speaker: 'M4 10v4h3.500L12 18V6L7.500 10zM15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  stop: 'M7 7h10v10H7z',
  'map-pin':
    'M12 21c5-5.500 7-8.500 7-11.500a7 7 0 0 0-14 0c0 3 2 6 7 11.500zM12 7a2.500 2.500 0 1 0 .01 0',
  clock: 'M12 3a9 9 0 1 0 .01 0M12 7v5.500l3.500 2',
  money: 'M3 6h18v12H3zM12 9a3 3 0 1 0 .01 0M6 9h.01M18 15h.01',
  info: 'M12 3a9 9 0 1 0 .01 0M12 11v5.500M12 7.500h.01',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.500h.01',
  danger: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16h.01',
  sun: 'M12 8a4 4 0 1 0 .01 0M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5',
  moon: 'M20 14.500A8.500 8.500 0 1 1 9.500 4a7 7 0 0 0 10.500 10.500z',
  'text-size': 'M3 19l5-13 5 13M5 14.500h6M14.500 19l3.200-8 3.300 8M15.700 16.500h4',
  'wifi-off':
    'M4 4l16 16M5 11a10 10 0 0 1 4-2.300M19 11a10 10 0 0 0-5.500-2.700M8.500 14.500a5.500 5.500 0 0 1 5-1.300M12 18.500h.01',
  refresh:
    'M20 11a8 8 0 0 0-14.500-3.500L4 9M4 4v5h5M4 13a8 8 0 0 0 14.500 3.500L20 15M20 20v-5h-5',
  external: 'M13 4h7v7M20 4l-9 9M18 14v6H4V6h6',
  calendar: 'M4 6h16v14H4zM4 10.500h16M8 3.500V7M16 3.500V7',
  chat: 'M4 5h16v11H11l-4.500 4V16H4z',
  download: 'M12 4v11M8 11.500l4 3.500 4-3.500M5 20h14',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  star: 'M12 3.500l2.600 5.600 6.100.7-4.600 4.100 1.300 6-5.400-3.100-5.400 3.100 1.300-6-4.600-4.100 6.100-.7z',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  alert: 'M12 4a6 6 0 0 0-6 6c0 5-2 6-2 7h16c0-1-2-2-2-7a6 6 0 0 0-6-6zM10 20h4',
  book: 'M4 5c3-1 6-1 8 1 2-2 5-2 8-1v14c-3-1-6-1-8 1-2-2-5-2-8-1zM12 6v14',
}
// src/platform/ui/Icon.tsx
/** A decorative drawing; the words beside it carry the meaning. */
function Icon({ name, size = 24 }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('svg', {
    className: 'ct-icon',
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.75',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    'aria-hidden': 'true',
    focusable: 'false',
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)('path', { d: iconPaths[name] }),
  })
}
// src/platform/ui/Button.tsx
var variants = {
  primary: 'primary',
  secondary: 'secondary',
  quiet: 'tertiary',
  danger: 'primary',
}
/** A button with Zalo's behaviour and this app's look; its words say what it does. */
function Button({ kind = 'primary', icon, full, children, className = '', ...rest }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button$1, {
    ...rest,
    variant: variants[kind],
    fullWidth: full,
    className: `ct-button ct-button--${kind} ${className}`,
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Content, {
      icon,
      children,
    }),
  })
}
/** A link that looks like a button, for going somewhere. */
function ButtonLink({ kind = 'primary', icon, full, children, to }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
    to,
    className: `ct-button ct-button--${kind}${full ? ' ct-button--full' : ''}`,
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Content, {
      icon,
      children,
    }),
  })
}
/** Opens the dialler with a number. */
function PhoneButton({ number, label, note, kind = 'secondary' }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('a', {
    className: `ct-button ct-button--${kind} ct-button--full`,
    href: `tel:${number.replace(/[^\d+]/g, '')}`,
    onClick: (event) => {
      if (host.kind !== 'zalo') return
      event.preventDefault()
      host.openPhone(number)
    },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: 'phone' }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
        className: 'ct-button__words',
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', { children: label }),
          note ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('small', { children: note }) : null,
        ],
      }),
    ],
  })
}
/** A link to another site; says so and leaves this page where it is. */
function ExternalLink({ href, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('a', {
    className: 'ct-external',
    href,
    target: '_blank',
    rel: 'noopener noreferrer',
    onClick: (event) => {
      if (host.kind !== 'zalo') return
      event.preventDefault()
      host.openExternal(href)
    },
    children: [
      children,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, {
        name: 'external',
        size: 18,
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
        className: 'ct-visually-hidden',
        children: ' (mở trang khác)',
      }),
    ],
  })
}
function Content({ icon, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
    className: 'ct-button__content',
    children: [
      icon ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon }) : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', { children }),
    ],
  })
}
// src/calendar/format-date.ts
var weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy']
/** "thứ Hai, 30/11/2026". Takes a day or a stored moment. */
function formatDate(date) {
  return `${weekdayOf(date)}, ${formatDay(date)}`
}
/** "thứ Tư 02/12", for days near enough to need no year. */
function formatShort(date) {
  return `${weekdayOf(date)} ${formatDay(date).slice(0, 5)}`
}
/** "30/11/2026". */
function formatDay(date) {
  const [year, month, day] = toLocalDate(date).split('-')
  return `${day}/${month}/${year}`
}
function weekdayOf(date) {
  return weekdays[dayOfWeek(toLocalDate(date))]
}
// src/platform/ui/chart/ChartFigure.tsx
var ChartCanvas = (0, import_react.lazy)(() => import('./ChartCanvas-CKLLMXJ5.js'))
/** Published figures as a picture and as a table, with how they were counted, by whom and when. */
function ChartFigure({ chart }) {
  const [isRunning, setRunning] = (0, import_react.useState)(false)
  const points = chart.points ?? []
  ;(0, import_react.useEffect)(() => setRunning(true), [])
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('figure', {
    className: 'ct-chart',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('figcaption', {
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h3', { children: chart.title }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
            className: 'ct-hint',
            children: chart.criterion,
          }),
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', {
        className: 'ct-chart__canvas',
        'aria-hidden': 'true',
        children:
          isRunning && points.length > 1
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, {
                fallback: null,
                children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChartCanvas, { chart }),
              })
            : null,
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('table', {
        className: 'ct-table',
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('caption', {
            className: 'ct-visually-hidden',
            children: chart.title,
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('thead', {
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('tr', {
              children: [
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)('th', {
                  scope: 'col',
                  children: 'Mốc',
                }),
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)('th', {
                  scope: 'col',
                  children: chart.unit,
                }),
              ],
            }),
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('tbody', {
            children: points.map(({ id, label, value, note }) =>
              /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
                'tr',
                {
                  children: [
                    /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('th', {
                      scope: 'row',
                      children: [
                        label,
                        note
                          ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
                              className: 'ct-hint',
                              children: note,
                            })
                          : null,
                      ],
                    }),
                    /* @__PURE__ */ (0, import_jsx_runtime.jsx)('td', {
                      children: value.toLocaleString('vi-VN'),
                    }),
                  ],
                },
                id ?? label,
              ),
            ),
          }),
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('p', {
        className: 'ct-hint',
        children: [
          'Nguồn: ',
          chart.source,
          ', ',
          formatDay(chart.sourceDate),
          '.',
          ' ',
          chart.sourceUrl
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ExternalLink, {
                href: chart.sourceUrl,
                children: 'Xem nguồn',
              })
            : null,
        ],
      }),
    ],
  })
}
// src/platform/storage/device-storage.ts
var prefix = 'chung-tay:'
var indexKey = `${prefix}keys`
/**
 * Small values kept on the device as JSON. Works from the first moment in memory; joins the
 * device's storage when `opening` succeeds, and stays in memory when it fails. Never throws.
 */
function createDeviceStorage(opening) {
  const values = /* @__PURE__ */ new Map()
  const listeners = /* @__PURE__ */ new Set()
  let backing
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const keep = (key, value) =>
    quietly(() => {
      if (value === void 0) backing?.removeItem(prefix + key)
      else backing?.setItem(prefix + key, JSON.stringify(value))
      backing?.setItem(
        indexKey,
        JSON.stringify([.../* @__PURE__ */ new Set([...knownKeys(), key])]),
      )
    })
  const knownKeys = () => quietly(() => JSON.parse(backing?.getItem(indexKey) ?? '[]')) ?? []
  opening.then(
    (storage) => {
      const early = [...values].filter(([, value]) => value !== void 0)
      backing = storage
      values.clear()
      for (const [key, value] of early) {
        values.set(key, value)
        keep(key, value)
      }
      tell()
    },
    () => void 0,
  )
  return {
    read: (key) => {
      if (!values.has(key)) values.set(key, parse(quietly(() => backing?.getItem(prefix + key))))
      return values.get(key)
    },
    write: (key, value) => {
      values.set(key, value)
      keep(key, value)
      tell()
    },
    forgetAll: () => {
      for (const key of /* @__PURE__ */ new Set([...knownKeys(), ...values.keys()]))
        quietly(() => backing?.removeItem(prefix + key))
      quietly(() => backing?.removeItem(indexKey))
      values.clear()
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh: (storageKey) => {
      if (storageKey === null) values.clear()
      else values.delete(storageKey.slice(10))
      tell()
    },
  }
}
function parse(text) {
  return text ? quietly(() => JSON.parse(text)) : void 0
}
function quietly(action) {
  try {
    return action()
  } catch {
    return
  }
}
// src/platform/storage/storage.ts
var isServer = typeof window === 'undefined'
/** The app's storage on this device; while rendering to HTML an empty one. */
var storage = createDeviceStorage(isServer ? new Promise(() => void 0) : host.openStorage())
if (!isServer && host.kind === 'browser')
  window.addEventListener('storage', (event) => storage.refresh(event.key))
/** Deletes everything the app keeps on this device: preferences, ticked lists, drafts. */
function forgetStored() {
  storage.forgetAll()
}
// src/platform/storage/use-stored.ts
/**
 * State that is kept on this device. The first render of a prerendered page gives `initial`, the
 * next one what is kept. `initial` should be a constant: it is compared by identity.
 */
function useStored(key, initial) {
  const kept = (0, import_react.useSyncExternalStore)(
    storage.subscribe,
    () => storage.read(key),
    () => void 0,
  )
  const write = (0, import_react.useCallback)((value) => storage.write(key, value), [key])
  return [kept === void 0 ? initial : kept, write]
}
// src/platform/ui/Checklist.tsx
var none = []
/** Things to tick off; the ticks stay on this device. */
function Checklist({ label, items, storageKey }) {
  const [ticked, setTicked] = useStored(storageKey, none)
  const done = items.filter(({ id }) => ticked.includes(id)).length
  const toggle = (id) =>
    setTicked(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id])
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
    className: 'ct-checklist',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
        'aria-label': label,
        children: items.map(({ id, label: name, note }) =>
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
            'li',
            {
              children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('label', {
                children: [
                  /* @__PURE__ */ (0, import_jsx_runtime.jsx)('input', {
                    type: 'checkbox',
                    checked: ticked.includes(id),
                    onChange: () => toggle(id),
                  }),
                  /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
                    children: [
                      name,
                      note
                        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
                            className: 'ct-hint',
                            children: note,
                          })
                        : null,
                    ],
                  }),
                ],
              }),
            },
            id,
          ),
        ),
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('p', {
        className: 'ct-checklist__state',
        role: 'status',
        children: [
          'Đã chuẩn bị ',
          done,
          '/',
          items.length,
          done === items.length ? ' – đủ rồi' : '',
        ],
      }),
      done > 0
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
            kind: 'quiet',
            icon: 'refresh',
            onClick: () => setTicked(none),
            children: 'Bỏ hết dấu',
          })
        : null,
    ],
  })
}
// src/platform/ui/Dialog.tsx
/** A question on top of the page; Escape closes it and the focus goes back. */
function Dialog({ open, onClose, title, children }) {
  const element = (0, import_react.useRef)(null)
  const titleId = (0, import_react.useId)()
  ;(0, import_react.useEffect)(() => {
    if (open) element.current?.showModal()
    else element.current?.close()
  }, [open])
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('dialog', {
    ref: element,
    className: 'ct-dialog',
    'aria-labelledby': titleId,
    onClose,
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
        className: 'ct-dialog__head',
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h2', {
            id: titleId,
            children: title,
          }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('button', {
            type: 'button',
            className: 'ct-tool',
            'aria-label': 'Đóng',
            onClick: onClose,
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: 'close' }),
          }),
        ],
      }),
      children,
    ],
  })
}
// src/platform/ui/Emblem.tsx
/** The province's emblem, or the app's own: a gold star above an arc of hands on the accent's disc. */
function Emblem({ settings, size = 56 }) {
  const picture = related(settings?.emblem)
  if (picture?.url)
    return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('img', {
      className: 'ct-emblem',
      src: picture.url,
      alt: picture.alt,
      width: size,
      height: size,
    })
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('svg', {
    className: 'ct-emblem',
    viewBox: '0 0 48 48',
    width: size,
    height: size,
    'aria-hidden': 'true',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('circle', {
        className: 'ct-emblem__disc',
        cx: '24',
        cy: '24',
        r: '23',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('path', {
        className: 'ct-emblem__star',
        d: 'M24 11l3.200 7.200 7.800.8-5.900 5.200 1.700 7.700-6.800-4-6.800 4 1.700-7.700-5.900-5.200 7.800-.8z',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('path', {
        className: 'ct-emblem__arc',
        d: 'M9 30c4 6 9 9 15 9s11-3 15-9',
      }),
    ],
  })
}
// src/platform/ui/fields.tsx
/** A search field with its label and a button that empties it. */
function SearchField({ label, value, onChange, onSubmit, placeholder, autoFocus, inputRef }) {
  const id = (0, import_react.useId)()
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('form', {
    className: 'ct-search',
    role: 'search',
    onSubmit: (event) => {
      event.preventDefault()
      onSubmit?.()
    },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('label', {
        className: 'ct-visually-hidden',
        htmlFor: id,
        children: label,
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: 'search' }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('input', {
        id,
        ref: inputRef,
        type: 'search',
        enterKeyHint: 'search',
        autoComplete: 'off',
        autoCorrect: 'off',
        spellCheck: false,
        placeholder: placeholder ?? label,
        value,
        autoFocus,
        onChange: (event) => onChange(event.target.value),
      }),
      value
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('button', {
            type: 'button',
            className: 'ct-search__clear',
            'aria-label': 'Xóa chữ đã gõ',
            onClick: () => onChange(''),
            children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, {
              name: 'close',
              size: 20,
            }),
          })
        : null,
    ],
  })
}
/** One choice of a few, all in sight. */
function SegmentedControl({ label, options, value, onChange }) {
  const name = (0, import_react.useId)()
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('fieldset', {
    className: 'ct-segmented',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('legend', { children: label }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', {
        className: 'ct-segmented__options',
        children: options.map((option) =>
          /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
            'label',
            {
              children: [
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)('input', {
                  type: 'radio',
                  name,
                  checked: option.value === value,
                  onChange: () => onChange(option.value),
                }),
                /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', { children: option.label }),
              ],
            },
            option.value,
          ),
        ),
      }),
    ],
  })
}
/** Something that is on or off. */
function Switch({ label, hint, checked, onChange }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('label', {
    className: 'ct-switch',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
        children: [
          label,
          hint
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
                className: 'ct-hint',
                children: hint,
              })
            : null,
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('input', {
        type: 'checkbox',
        role: 'switch',
        checked,
        onChange: (event) => onChange(event.target.checked),
      }),
    ],
  })
}
// src/platform/ui/layout.tsx
/** A part of a page under its heading. */
function Section({ title, id, action, children }) {
  const own = (0, import_react.useId)()
  const headingId = id ? `${id}-title` : own
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('section', {
    className: 'ct-section',
    id,
    'aria-labelledby': title ? headingId : void 0,
    children: [
      title
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
            className: 'ct-section__head',
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h2', {
                id: headingId,
                children: title,
              }),
              action,
            ],
          })
        : null,
      children,
    ],
  })
}
/** A quiet frame around what belongs together. */
function Card({ as: Tag = 'div', tone, className = '', children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Tag, {
    className: `ct-card${tone ? ` ct-card--${tone}` : ''} ${className}`,
    children,
  })
}
/** Things below each other with even distances. */
function Stack({ children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', {
    className: 'ct-stack',
    children,
  })
}
// src/platform/ui/notices.tsx
/** A short state in a word. */
function Badge({ tone, icon, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
    className: `ct-badge ct-badge--${tone}`,
    children: [
      icon
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, {
            name: icon,
            size: 18,
          })
        : null,
      children,
    ],
  })
}
var icons = {
  neutral: 'info',
  accent: 'info',
  good: 'check',
  caution: 'warning',
  danger: 'danger',
}
/** Something the reader should not miss: an icon, a word, and a colour. */
function Notice({ tone, title, icon = icons[tone], children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
    className: `ct-notice ct-notice--${tone}`,
    role: 'note',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
        children: [
          title
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
                className: 'ct-notice__title',
                children: title,
              })
            : null,
          children ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', { children }) : null,
        ],
      }),
    ],
  })
}
/** The few facts that answer most questions. */
function FactList({ children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('dl', {
    className: 'ct-facts',
    children,
  })
}
function Fact({ icon, label, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
    className: 'ct-fact',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('dt', {
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', { children: label }),
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('dd', { children }),
    ],
  })
}
/** A question that opens to its answer. */
function Disclosure({ summary, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('details', {
    className: 'ct-disclosure',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('summary', {
        children: [
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', { children: summary }),
          /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, {
            name: 'chevron-right',
            size: 20,
          }),
        ],
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', {
        className: 'ct-disclosure__body',
        children,
      }),
    ],
  })
}
// src/platform/ui/legal.tsx
/** Which articles of which documents a page stands on, each with its state. */
function LegalBasisList({ items }) {
  const shown = items?.filter(({ document }) => related(document)) ?? []
  if (shown.length === 0) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Section, {
    title: 'Căn cứ pháp lý',
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
      className: 'ct-legal',
      children: shown.map(({ id, document, article, note }) => {
        const law = related(document)
        if (!law) return null
        return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(
          'li',
          {
            children: [
              /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
                to: `/van-ban/${law.slug}`,
                children: [law.title, ' (', law.number, ')'],
              }),
              law.status === 'expired'
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
                    tone: 'caution',
                    children: 'Hết hiệu lực',
                  })
                : null,
              law.status === 'not-yet'
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Badge, {
                    tone: 'neutral',
                    children: 'Chưa có hiệu lực',
                  })
                : null,
              article || note
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
                    className: 'ct-hint',
                    children: [article, note].filter(Boolean).join('. '),
                  })
                : null,
            ],
          },
          id ?? law.id,
        )
      }),
    }),
  })
}
/** Where the page's facts come from and when they were last checked. */
function ProvenanceNote({ provenance }) {
  if (!provenance) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('footer', {
    className: 'ct-provenance',
    children: [
      provenance.needsReview
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
            tone: 'caution',
            title: 'Đang đối chiếu',
            children:
              'Một phần thông tin ở trang này đang được kiểm tra lại. Hãy hỏi nơi giải quyết trước khi làm.',
          })
        : null,
      /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('p', {
        className: 'ct-hint',
        children: [
          'Kiểm tra ngày ',
          formatDay(provenance.checkedAt),
          '. Nguồn: ',
          provenance.source,
          '.',
          ' ',
          provenance.sourceUrl
            ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ExternalLink, {
                href: provenance.sourceUrl,
                children: 'Xem nguồn',
              })
            : null,
        ],
      }),
    ],
  })
}
// src/platform/ui/links.tsx
/** Large squares to the main tasks. */
function TileGrid({ children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
    className: 'ct-tiles',
    children,
  })
}
function Tile({ to, icon, label, hint }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('li', {
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
      to,
      className: 'ct-tile',
      children: [
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
          className: 'ct-tile__icon',
          children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, {
            name: icon,
            size: 28,
          }),
        }),
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
          className: 'ct-tile__label',
          children: label,
        }),
        hint
          ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
              className: 'ct-hint',
              children: hint,
            })
          : null,
      ],
    }),
  })
}
/** A list of places to go, one a row. */
function LinkList({ label, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('ul', {
    className: 'ct-link-list',
    'aria-label': label,
    children,
  })
}
function LinkItem({ to, title, hint, icon, badge, meta }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('li', {
    className: 'ct-link-item',
    children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
      to,
      children: [
        icon
          ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
              className: 'ct-link-item__icon',
              children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon }),
            })
          : null,
        /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
          className: 'ct-link-item__words',
          children: [
            badge || meta
              ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
                  className: 'ct-link-item__meta',
                  children: [badge, meta],
                })
              : null,
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
              className: 'ct-link-item__title',
              children: title,
            }),
            hint
              ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
                  className: 'ct-hint',
                  children: hint,
                })
              : null,
          ],
        }),
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, {
          name: 'chevron-right',
          size: 20,
        }),
      ],
    }),
  })
}
/** Small choices beside each other that scroll sideways on a phone. */
function Chips({ label, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', {
    className: 'ct-chips',
    role: 'group',
    'aria-label': label,
    children,
  })
}
function Chip({ selected, onClick, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('button', {
    type: 'button',
    className: 'ct-chip',
    'aria-pressed': selected,
    onClick,
    children: [
      selected
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, {
            name: 'check',
            size: 18,
          })
        : null,
      children,
    ],
  })
}
function ChipLink({ to, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
    to,
    className: 'ct-chip',
    children,
  })
}
// src/platform/ui/MiniBars.tsx
/** A few figures at a glance, drawn without a library; the page behind it has the numbers. */
function MiniBars({ points }) {
  const most = Math.max(...points.map(({ value }) => value), 1)
  const width = 100 / Math.max(points.length, 1)
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('svg', {
    className: 'ct-mini-bars',
    viewBox: '0 0 100 40',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
    children: points.map(({ label, value }, index) => {
      const height = Math.max(2, (value / most) * 38)
      return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
        'rect',
        {
          x: index * width + width * 0.15,
          y: 40 - height,
          width: width * 0.7,
          height,
          rx: '1.5',
        },
        label,
      )
    }),
  })
}
// src/platform/head/page-meta.ts
/** The title shown by the browser: the page's, then the app's name. */
function fullTitle(title, appName) {
  return title === '' || title === appName ? appName : `${title} – ${appName}`
}
/** The head elements that describe a page to browsers, search engines and link previews. */
function headTags(page, site) {
  const title = fullTitle(page.title, site.appName)
  const url = `${site.publicUrl}${site.path === '/' ? '/' : site.path.replace(/\/$/, '')}`
  const image = new URL(page.image ?? '/icons/og.png', `${site.publicUrl}/`).href
  const description = page.description?.trim()
  return [
    {
      tag: 'title',
      attributes: {},
      text: title,
    },
    ...(description ? [meta('name', 'description', description)] : []),
    ...(page.noindex ? [meta('name', 'robots', 'noindex')] : []),
    {
      tag: 'link',
      attributes: {
        rel: 'canonical',
        href: url,
      },
    },
    meta('property', 'og:title', page.title || site.appName),
    ...(description ? [meta('property', 'og:description', description)] : []),
    meta('property', 'og:type', page.type ?? 'website'),
    meta('property', 'og:url', url),
    meta('property', 'og:image', image),
    meta('property', 'og:locale', 'vi_VN'),
    meta('property', 'og:site_name', `${site.appName} · ${site.agencyName}`),
    ...(page.structuredData ? [jsonLd(page.structuredData)] : []),
  ]
}
function meta(key, name, content) {
  return {
    tag: 'meta',
    attributes: {
      [key]: name,
      content,
    },
  }
}
function jsonLd(data) {
  return {
    tag: 'script',
    attributes: { type: 'application/ld+json' },
    text: JSON.stringify(data),
  }
}
// src/platform/head/render-tags.ts
/** Marks the elements that belong to the page and change with it. */
var ownedAttribute = 'data-page'
/** The elements as HTML. */
function tagsToHtml(tags) {
  return tags.map(toHtml).join('')
}
/** Puts the elements into the document's head, in place of those of the page before. */
function applyTags(tags) {
  const wanted = tags.filter(({ tag }) => tag !== 'title')
  document.head.querySelectorAll(`[${ownedAttribute}]:not(title)`).forEach((old) => old.remove())
  for (const { tag, attributes, text } of wanted) {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.setAttribute(ownedAttribute, '')
    if (text !== void 0) element.textContent = text
    document.head.append(element)
  }
}
function toHtml({ tag, attributes, text }) {
  const opening = `<${tag} ${ownedAttribute}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')}>`
  if (tag === 'meta' || tag === 'link') return opening
  return `${opening}${tag === 'script' ? escapeScript(text ?? '') : escapeHtml(text ?? '')}</${tag}>`
}
function escapeHtml(text) {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
/** JSON that can stand inside a script element: no tag and no comment can begin in it. */
function escapeScript(json) {
  return json
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
// src/platform/head/use-page-meta.ts
var HeadContext = (0, import_react.createContext)(void 0)
/** Describes the page to the browser, search engines and link previews. */
function usePageMeta(page) {
  const sink = (0, import_react.useContext)(HeadContext)
  if (sink) sink.page = page
  const { pathname } = useLocation()
  const { data: settings } = useSettings()
  const appName = settings?.appName ?? 'Chung tay'
  const agencyName = settings?.agencyName ?? ''
  const signature = JSON.stringify(page)
  ;(0, import_react.useEffect)(() => {
    const description = JSON.parse(signature)
    host.setTitle(fullTitle(description.title, appName))
    if (host.kind === 'zalo') return
    const publicUrl = `${window.location.origin}${host.basename()}`
    applyTags(
      headTags(description, {
        appName,
        agencyName,
        publicUrl,
        path: pathname,
      }),
    )
  }, [signature, appName, agencyName, pathname])
}
// src/platform/speech/speakable.ts
var longest = 180
/**
 * Cuts a text into pieces that speech engines read to the end: some stop silently after about
 * fifteen seconds. Cuts at sentences, else at commas, else at spaces.
 */
function speakable(text) {
  const pieces = []
  for (const sentence of text.replace(/\s+/g, ' ').match(/[^.!?;:]+[.!?;:]*/g) ?? []) {
    let rest = sentence.trim()
    while (rest.length > longest) {
      const comma = rest.lastIndexOf(',', longest)
      const space = rest.lastIndexOf(' ', longest)
      const end = comma > 0 ? comma + 1 : space > 0 ? space : longest
      pieces.push(rest.slice(0, end).trim())
      rest = rest.slice(end).trim()
    }
    if (rest) pieces.push(rest)
  }
  return pieces
}
// src/platform/speech/use-read-aloud.ts
/** Reads text aloud in Vietnamese; falls silent when the page that asked goes away. */
function useReadAloud() {
  const isAvailable = (0, import_react.useSyncExternalStore)(subscribeVoices, hasVoice, () => false)
  const [isSpeaking, setSpeaking] = (0, import_react.useState)(false)
  const stop = (0, import_react.useCallback)(() => {
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
    setSpeaking(false)
  }, [])
  const speak = (0, import_react.useCallback)((text) => {
    if (!hasVoice()) return
    speechSynthesis.cancel()
    const pieces = speakable(text)
    pieces.forEach((piece, index) => {
      const utterance = new SpeechSynthesisUtterance(piece)
      utterance.lang = 'vi-VN'
      utterance.voice = vietnameseVoice() ?? null
      utterance.rate = 0.95
      if (index === pieces.length - 1) utterance.onend = () => setSpeaking(false)
      utterance.onerror = () => setSpeaking(false)
      speechSynthesis.speak(utterance)
    })
    setSpeaking(pieces.length > 0)
  }, [])
  ;(0, import_react.useEffect)(() => stop, [stop])
  return {
    isAvailable,
    isSpeaking,
    speak,
    stop,
  }
}
function vietnameseVoice() {
  return speechSynthesis.getVoices().find(({ lang }) => /^vi([-_]|$)/i.test(lang))
}
function hasVoice() {
  return 'speechSynthesis' in globalThis && vietnameseVoice() !== void 0
}
function subscribeVoices(listener) {
  if (!('speechSynthesis' in globalThis)) return () => void 0
  speechSynthesis.addEventListener?.('voiceschanged', listener)
  return () => speechSynthesis.removeEventListener?.('voiceschanged', listener)
}
// src/platform/ui/page-tools.tsx
/** Reads the page aloud, where the device has a Vietnamese voice. */
function ReadAloudButton() {
  const { isAvailable, isSpeaking, speak, stop } = useReadAloud()
  if (!isAvailable) return null
  const read = () => speak(document.querySelector('main article')?.textContent ?? '')
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('button', {
    type: 'button',
    className: 'ct-tool',
    onClick: isSpeaking ? stop : read,
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: isSpeaking ? 'stop' : 'speaker' }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
        children: isSpeaking ? 'Dừng đọc' : 'Nghe',
      }),
    ],
  })
}
/** Hands the page to another app, or copies its address. */
function ShareButton(request) {
  const [isCopied, setCopied] = (0, import_react.useState)(false)
  async function share() {
    const result = await host.share(request)
    setCopied(result === 'copied')
  }
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('button', {
    type: 'button',
    className: 'ct-tool',
    onClick: () => void share(),
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: isCopied ? 'check' : 'share' }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
        role: 'status',
        children: isCopied ? 'Đã chép' : 'Chia sẻ',
      }),
    ],
  })
}
// src/platform/ui/Page.tsx
/** A page: one h1, its tools, its content. */
function Page({ title, lead, back = '/', meta, plain, heading, children }) {
  usePageMeta({
    title,
    ...meta,
  })
  const { pathname } = useLocation()
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('article', {
    className: 'ct-page',
    children: [
      plain
        ? null
        : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
            className: 'ct-tools',
            children: [
              back === false
                ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {})
                : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(BackLink, { to: back }),
              /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('span', {
                className: 'ct-tools__right',
                children: [
                  /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadAloudButton, {}),
                  /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ShareButton, {
                    title,
                    text: lead ?? title,
                    path: pathname,
                  }),
                ],
              }),
            ],
          }),
      heading ??
        /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('header', {
          className: 'ct-page__head',
          children: [
            /* @__PURE__ */ (0, import_jsx_runtime.jsx)('h1', {
              tabIndex: -1,
              children: title,
            }),
            lead
              ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
                  className: 'ct-page__lead',
                  children: lead,
                })
              : null,
          ],
        }),
      children,
    ],
  })
}
/** Back to the page before, when there was one in this app. */
function BackLink({ to }) {
  const navigate = useNavigate()
  const { key } = useLocation()
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
    to,
    className: 'ct-tool',
    onClick: (event) => {
      if (key === 'default') return
      event.preventDefault()
      navigate(-1)
    },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: 'chevron-left' }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', { children: 'Quay lại' }),
    ],
  })
}
// src/platform/ui/RichText.tsx
/** Bits of a text node's format in Lexical. */
var bold = 1
var italic = 2
/** Shows what staff wrote. A format the app does not know is shown as its text. */
function RichText({ content }) {
  if (!content) return null
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('div', {
    className: 'ct-rich',
    children: all(content.root.children),
  })
}
function all(nodes) {
  return nodes?.map((node, index) =>
    /* @__PURE__ */ (0, import_jsx_runtime.jsx)(
      import_react.Fragment,
      { children: one(node) },
      index,
    ),
  )
}
function one(node) {
  const inside = all(node.children)
  switch (node.type) {
    case 'text':
      return textOf(node)
    case 'linebreak':
      return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('br', {})
    case 'paragraph':
      return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', { children: inside })
    case 'heading':
      return (0, import_react.createElement)(node.tag === 'h3' ? 'h3' : 'h2', null, inside)
    case 'list':
      return (0, import_react.createElement)(node.tag === 'ol' ? 'ol' : 'ul', null, inside)
    case 'listitem':
      return /* @__PURE__ */ (0, import_jsx_runtime.jsx)('li', { children: inside })
    case 'link':
    case 'autolink':
      return linkOf(node, inside)
    default:
      return inside ?? node.text
  }
}
function textOf({ text, format }) {
  const bits = typeof format === 'number' ? format : 0
  const plain =
    bits & italic ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('em', { children: text }) : text
  return bits & bold
    ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('strong', { children: plain })
    : plain
}
function linkOf({ fields }, inside) {
  const url = fields?.url ?? ''
  if (url.startsWith('/'))
    return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
      to: url,
      children: inside,
    })
  return /^(https?|tel|mailto):/.test(url)
    ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ExternalLink, {
        href: url,
        children: inside,
      })
    : inside
}
// src/platform/ui/Drawing.tsx
/** Small pictures for empty places, in the stroke of the icons. */
var drawings = {
  search: 'M44 20a20 20 0 1 0 .01 0M59 55l20 20M36 36h16M36 44h10',
  list: 'M26 22h48v56H26zM36 36h28M36 48h28M36 60h16M20 84h60',
  offline: 'M20 46a42 42 0 0 1 60 0M32 58a26 26 0 0 1 36 0M50 74h.01M24 22l52 56',
  unit: 'M22 78V42l28-18 28 18v36M16 78h68M42 78V58h16v20M50 38h.01',
}
function Drawing({ name }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('svg', {
    className: 'ct-drawing',
    viewBox: '0 0 100 100',
    width: '112',
    height: '112',
    fill: 'none',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    'aria-hidden': 'true',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('circle', {
        cx: '50',
        cy: '50',
        r: '48',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('path', { d: drawings[name] }),
    ],
  })
}
// src/platform/ui/states.tsx
/** Nothing here, and what to do next. */
function EmptyState({ drawing, title, action, children }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
    className: 'ct-empty',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Drawing, { name: drawing }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
        className: 'ct-empty__title',
        children: title,
      }),
      children
        ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)('p', {
            className: 'ct-hint',
            children,
          })
        : null,
      action,
    ],
  })
}
/** Grey lines where text will be. */
function Skeleton({ lines = 5 }) {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)('div', {
    className: 'ct-skeleton',
    role: 'status',
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', {
        className: 'ct-visually-hidden',
        children: 'Đang tải…',
      }),
      Array.from({ length: lines }, (_, index) =>
        /* @__PURE__ */ (0, import_jsx_runtime.jsx)('span', { 'aria-hidden': 'true' }, index),
      ),
    ],
  })
}
/** What happened, and how to go on. */
function ErrorNotice({ onRetry }) {
  const isOnline = useOnline()
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmptyState, {
    drawing: 'offline',
    title: isOnline ? 'Chưa tải được nội dung' : 'Máy đang mất mạng',
    action: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Button, {
      icon: 'refresh',
      onClick: onRetry,
      children: 'Thử lại',
    }),
    children: isOnline
      ? 'Hệ thống đang bận. Thử lại sau ít phút; việc gấp, gọi 113.'
      : 'Nội dung này chưa có trong máy. Bật mạng rồi thử lại.',
  })
}
/** Older content is shown because newer could not be had. */
function StaleNote() {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
    tone: 'neutral',
    icon: 'wifi-off',
    title: 'Đang xem nội dung đã lưu trong máy',
  })
}
/** Waiting, failure and older content around what a query answers. */
function Loaded({
  query,
  skeleton = /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Skeleton, {}),
  children,
}) {
  if (query.data !== void 0)
    return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, {
      children: [
        query.isStale ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StaleNote, {}) : null,
        children(query.data),
      ],
    })
  return query.error
    ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ErrorNotice, { onRetry: query.retry })
    : skeleton
}
/** The whole page when something is not there, or no longer. */
function NotFound() {
  return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Page, {
    title: 'Không tìm thấy trang này',
    meta: { noindex: true },
    children: [
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EmptyState, {
        drawing: 'search',
        title: 'Có thể nội dung đã được gỡ hoặc đổi tên',
        children: 'Hãy tìm lại bằng vài chữ, hoặc về trang chủ.',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ButtonLink, {
        icon: 'search',
        full: true,
        to: '/tim',
        children: 'Tìm điều bạn cần',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ButtonLink, {
        kind: 'secondary',
        icon: 'home',
        full: true,
        to: '/',
        children: 'Về trang chủ',
      }),
      /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PhoneButton, {
        number: '113',
        label: 'Gọi 113 khi cần công an ngay',
      }),
    ],
  })
}
export {
  useParams as $,
  SearchField as A,
  formatDate as B,
  Disclosure as C,
  Card as D,
  Notice as E,
  Checklist as F,
  ExternalLink as G,
  formatShort as H,
  useStored as I,
  Link as J,
  PhoneButton as K,
  forgetStored as L,
  Switch as M,
  Emblem as N,
  Section as O,
  Dialog as P,
  useNavigationType as Q,
  storage as R,
  Badge as S,
  FactList as T,
  Button as U,
  formatDay as V,
  ButtonLink as W,
  Router as X,
  NavLink as Y,
  useLocation as Z,
  LinkList as _,
  RichText as a,
  parsePath as at,
  LegalBasisList as b,
  escapeHtml as c,
  useBakedSearch as ct,
  headTags as d,
  host as dt,
  useRoutes as et,
  MiniBars as f,
  PositionError as ft,
  LinkItem as g,
  useOnline as gt,
  Chips as h,
  relatedAll as ht,
  Skeleton as i,
  matchRoutes as it,
  SegmentedControl as j,
  Stack as k,
  escapeScript as l,
  ContentProvider as lt,
  ChipLink as m,
  related as mt,
  Loaded as n,
  createPath as nt,
  Page as o,
  useSettings as ot,
  Chip as p,
  useSWRConfig as pt,
  Icon as q,
  NotFound as r,
  generatePath as rt,
  HeadContext as s,
  useContent as st,
  EmptyState as t,
  Action as tt,
  tagsToHtml as u,
  useContentStore as ut,
  Tile as v,
  Fact as w,
  ProvenanceNote as x,
  TileGrid as y,
  ChartFigure as z,
}
