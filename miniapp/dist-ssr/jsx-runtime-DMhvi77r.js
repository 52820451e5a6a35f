import { createRequire } from 'node:module'
// \0rolldown/runtime.js
var __create = Object.create
var __defProp = Object.defineProperty
var __getOwnPropDesc = Object.getOwnPropertyDescriptor
var __getOwnPropNames = Object.getOwnPropertyNames
var __getProtoOf = Object.getPrototypeOf
var __hasOwnProp = Object.prototype.hasOwnProperty
var __commonJSMin = (cb, mod) => () => (
  mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), (cb = null)),
  mod.exports
)
var __exportAll = (all, no_symbols) => {
  let target = {}
  for (var name in all)
    __defProp(target, name, {
      get: all[name],
      enumerable: true,
    })
  if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: 'Module' })
  return target
}
var __copyProps = (to, from, except, desc) => {
  if ((from && typeof from === 'object') || typeof from === 'function')
    for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
      key = keys[i]
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, {
          get: ((k) => from[k]).bind(null, key),
          enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable,
        })
    }
  return to
}
var __toESM = (mod, isNodeMode, target) => (
  (target = mod != null ? __create(__getProtoOf(mod)) : {}),
  __copyProps(
    isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, 'default')
      ? __defProp(target, 'default', {
          value: mod,
          enumerable: true,
        })
      : target,
    mod,
  )
)
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))()
// node_modules/react/cjs/react.production.min.js
/**
 * @license React
 * react.production.min.js
 *
 * Copyright (c) Facebook, Inc. and its affiliates.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE file in the root directory of this source tree.
 */
var require_react_production_min = /* @__PURE__ */ __commonJSMin((exports) => {
  var l = Symbol.for('react.element')
  var n = Symbol.for('react.portal')
  var p = Symbol.for('react.fragment')
  var q = Symbol.for('react.strict_mode')
  var r = Symbol.for('react.profiler')
  var t = Symbol.for('react.provider')
  var u = Symbol.for('react.context')
  var v = Symbol.for('react.forward_ref')
  var w = Symbol.for('react.suspense')
  var x = Symbol.for('react.memo')
  var y = Symbol.for('react.lazy')
  var z = Symbol.iterator
  function A(a) {
    if (null === a || 'object' !== typeof a) return null
    a = (z && a[z]) || a['@@iterator']
    return 'function' === typeof a ? a : null
  }
  var B = {
    isMounted: function () {
      return !1
    },
    enqueueForceUpdate: function () {},
    enqueueReplaceState: function () {},
    enqueueSetState: function () {},
  }
  var C = Object.assign
  var D = {}
  function E(a, b, e) {
    this.props = a
    this.context = b
    this.refs = D
    this.updater = e || B
  }
  E.prototype.isReactComponent = {}
  E.prototype.setState = function (a, b) {
    if ('object' !== typeof a && 'function' !== typeof a && null != a)
      throw Error(
        'setState(...): takes an object of state variables to update or a function which returns an object of state variables.',
      )
    this.updater.enqueueSetState(this, a, b, 'setState')
  }
  E.prototype.forceUpdate = function (a) {
    this.updater.enqueueForceUpdate(this, a, 'forceUpdate')
  }
  function F() {}
  F.prototype = E.prototype
  function G(a, b, e) {
    this.props = a
    this.context = b
    this.refs = D
    this.updater = e || B
  }
  var H = (G.prototype = new F())
  H.constructor = G
  C(H, E.prototype)
  H.isPureReactComponent = !0
  var I = Array.isArray
  var J = Object.prototype.hasOwnProperty
  var K = { current: null }
  var L = {
    key: !0,
    ref: !0,
    __self: !0,
    __source: !0,
  }
  function M(a, b, e) {
    var d,
      c = {},
      k = null,
      h = null
    if (null != b)
      for (d in (void 0 !== b.ref && (h = b.ref), void 0 !== b.key && (k = '' + b.key), b))
        J.call(b, d) && !L.hasOwnProperty(d) && (c[d] = b[d])
    var g = arguments.length - 2
    if (1 === g) c.children = e
    else if (1 < g) {
      for (var f = Array(g), m = 0; m < g; m++) f[m] = arguments[m + 2]
      c.children = f
    }
    if (a && a.defaultProps) for (d in ((g = a.defaultProps), g)) void 0 === c[d] && (c[d] = g[d])
    return {
      $$typeof: l,
      type: a,
      key: k,
      ref: h,
      props: c,
      _owner: K.current,
    }
  }
  function N(a, b) {
    return {
      $$typeof: l,
      type: a.type,
      key: b,
      ref: a.ref,
      props: a.props,
      _owner: a._owner,
    }
  }
  function O(a) {
    return 'object' === typeof a && null !== a && a.$$typeof === l
  }
  function escape(a) {
    var b = {
      '=': '=0',
      ':': '=2',
    }
    return (
      '$' +
      a.replace(/[=:]/g, function (a) {
        return b[a]
      })
    )
  }
  var P = /\/+/g
  function Q(a, b) {
    return 'object' === typeof a && null !== a && null != a.key
      ? escape('' + a.key)
      : b.toString(36)
  }
  function R(a, b, e, d, c) {
    var k = typeof a
    if ('undefined' === k || 'boolean' === k) a = null
    var h = !1
    if (null === a) h = !0
    else
      switch (k) {
        case 'string':
        case 'number':
          h = !0
          break
        case 'object':
          switch (a.$$typeof) {
            case l:
            case n:
              h = !0
          }
      }
    if (h)
      return (
        (h = a),
        (c = c(h)),
        (a = '' === d ? '.' + Q(h, 0) : d),
        I(c)
          ? ((e = ''),
            null != a && (e = a.replace(P, '$&/') + '/'),
            R(c, b, e, '', function (a) {
              return a
            }))
          : null != c &&
            (O(c) &&
              (c = N(
                c,
                e +
                  (!c.key || (h && h.key === c.key) ? '' : ('' + c.key).replace(P, '$&/') + '/') +
                  a,
              )),
            b.push(c)),
        1
      )
    h = 0
    d = '' === d ? '.' : d + ':'
    if (I(a))
      for (var g = 0; g < a.length; g++) {
        k = a[g]
        var f = d + Q(k, g)
        h += R(k, b, e, f, c)
      }
    else if (((f = A(a)), 'function' === typeof f))
      for (a = f.call(a), g = 0; !(k = a.next()).done;)
        ((k = k.value), (f = d + Q(k, g++)), (h += R(k, b, e, f, c)))
    else if ('object' === k)
      throw (
        (b = String(a)),
        Error(
          'Objects are not valid as a React child (found: ' +
            ('[object Object]' === b ? 'object with keys {' + Object.keys(a).join(', ') + '}' : b) +
            '). If you meant to render a collection of children, use an array instead.',
        )
      )
    return h
  }
  function S(a, b, e) {
    if (null == a) return a
    var d = [],
      c = 0
    R(a, d, '', '', function (a) {
      return b.call(e, a, c++)
    })
    return d
  }
  function T(a) {
    if (-1 === a._status) {
      var b = a._result
      b = b()
      b.then(
        function (b) {
          if (0 === a._status || -1 === a._status) ((a._status = 1), (a._result = b))
        },
        function (b) {
          if (0 === a._status || -1 === a._status) ((a._status = 2), (a._result = b))
        },
      )
      ;-1 === a._status && ((a._status = 0), (a._result = b))
    }
    if (1 === a._status) return a._result.default
    throw a._result
  }
  var U = { current: null }
  var V = { transition: null }
  var W = {
    ReactCurrentDispatcher: U,
    ReactCurrentBatchConfig: V,
    ReactCurrentOwner: K,
  }
  function X() {
    throw Error('act(...) is not supported in production builds of React.')
  }
  exports.Children = {
    map: S,
    forEach: function (a, b, e) {
      S(
        a,
        function () {
          b.apply(this, arguments)
        },
        e,
      )
    },
    count: function (a) {
      var b = 0
      S(a, function () {
        b++
      })
      return b
    },
    toArray: function (a) {
      return (
        S(a, function (a) {
          return a
        }) || []
      )
    },
    only: function (a) {
      if (!O(a))
        throw Error('React.Children.only expected to receive a single React element child.')
      return a
    },
  }
  exports.Component = E
  exports.Fragment = p
  exports.Profiler = r
  exports.PureComponent = G
  exports.StrictMode = q
  exports.Suspense = w
  exports.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED = W
  exports.act = X
  exports.cloneElement = function (a, b, e) {
    if (null === a || void 0 === a)
      throw Error(
        'React.cloneElement(...): The argument must be a React element, but you passed ' + a + '.',
      )
    var d = C({}, a.props),
      c = a.key,
      k = a.ref,
      h = a._owner
    if (null != b) {
      void 0 !== b.ref && ((k = b.ref), (h = K.current))
      void 0 !== b.key && (c = '' + b.key)
      if (a.type && a.type.defaultProps) var g = a.type.defaultProps
      for (f in b)
        J.call(b, f) &&
          !L.hasOwnProperty(f) &&
          (d[f] = void 0 === b[f] && void 0 !== g ? g[f] : b[f])
    }
    var f = arguments.length - 2
    if (1 === f) d.children = e
    else if (1 < f) {
      g = Array(f)
      for (var m = 0; m < f; m++) g[m] = arguments[m + 2]
      d.children = g
    }
    return {
      $$typeof: l,
      type: a.type,
      key: c,
      ref: k,
      props: d,
      _owner: h,
    }
  }
  exports.createContext = function (a) {
    a = {
      $$typeof: u,
      _currentValue: a,
      _currentValue2: a,
      _threadCount: 0,
      Provider: null,
      Consumer: null,
      _defaultValue: null,
      _globalName: null,
    }
    a.Provider = {
      $$typeof: t,
      _context: a,
    }
    return (a.Consumer = a)
  }
  exports.createElement = M
  exports.createFactory = function (a) {
    var b = M.bind(null, a)
    b.type = a
    return b
  }
  exports.createRef = function () {
    return { current: null }
  }
  exports.forwardRef = function (a) {
    return {
      $$typeof: v,
      render: a,
    }
  }
  exports.isValidElement = O
  exports.lazy = function (a) {
    return {
      $$typeof: y,
      _payload: {
        _status: -1,
        _result: a,
      },
      _init: T,
    }
  }
  exports.memo = function (a, b) {
    return {
      $$typeof: x,
      type: a,
      compare: void 0 === b ? null : b,
    }
  }
  exports.startTransition = function (a) {
    var b = V.transition
    V.transition = {}
    try {
      a()
    } finally {
      V.transition = b
    }
  }
  exports.unstable_act = X
  exports.useCallback = function (a, b) {
    return U.current.useCallback(a, b)
  }
  exports.useContext = function (a) {
    return U.current.useContext(a)
  }
  exports.useDebugValue = function () {}
  exports.useDeferredValue = function (a) {
    return U.current.useDeferredValue(a)
  }
  exports.useEffect = function (a, b) {
    return U.current.useEffect(a, b)
  }
  exports.useId = function () {
    return U.current.useId()
  }
  exports.useImperativeHandle = function (a, b, e) {
    return U.current.useImperativeHandle(a, b, e)
  }
  exports.useInsertionEffect = function (a, b) {
    return U.current.useInsertionEffect(a, b)
  }
  exports.useLayoutEffect = function (a, b) {
    return U.current.useLayoutEffect(a, b)
  }
  exports.useMemo = function (a, b) {
    return U.current.useMemo(a, b)
  }
  exports.useReducer = function (a, b, e) {
    return U.current.useReducer(a, b, e)
  }
  exports.useRef = function (a) {
    return U.current.useRef(a)
  }
  exports.useState = function (a) {
    return U.current.useState(a)
  }
  exports.useSyncExternalStore = function (a, b, e) {
    return U.current.useSyncExternalStore(a, b, e)
  }
  exports.useTransition = function () {
    return U.current.useTransition()
  }
  exports.version = '18.3.1'
})
// node_modules/react/index.js
var require_react = /* @__PURE__ */ __commonJSMin((exports, module) => {
  module.exports = require_react_production_min()
})
// node_modules/react/cjs/react-jsx-runtime.production.min.js
/**
 * @license React
 * react-jsx-runtime.production.min.js
 *
 * Copyright (c) Facebook, Inc. and its affiliates.
 *
 * This source code is licensed under the MIT license found in the
 * LICENSE file in the root directory of this source tree.
 */
var require_react_jsx_runtime_production_min = /* @__PURE__ */ __commonJSMin((exports) => {
  var f = require_react()
  var k = Symbol.for('react.element')
  var l = Symbol.for('react.fragment')
  var m = Object.prototype.hasOwnProperty
  var n = f.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED.ReactCurrentOwner
  var p = {
    key: !0,
    ref: !0,
    __self: !0,
    __source: !0,
  }
  function q(c, a, g) {
    var b,
      d = {},
      e = null,
      h = null
    void 0 !== g && (e = '' + g)
    void 0 !== a.key && (e = '' + a.key)
    void 0 !== a.ref && (h = a.ref)
    for (b in a) m.call(a, b) && !p.hasOwnProperty(b) && (d[b] = a[b])
    if (c && c.defaultProps) for (b in ((a = c.defaultProps), a)) void 0 === d[b] && (d[b] = a[b])
    return {
      $$typeof: k,
      type: c,
      key: e,
      ref: h,
      props: d,
      _owner: n.current,
    }
  }
  exports.Fragment = l
  exports.jsx = q
  exports.jsxs = q
})
// node_modules/react/jsx-runtime.js
var require_jsx_runtime = /* @__PURE__ */ __commonJSMin((exports, module) => {
  module.exports = require_react_jsx_runtime_production_min()
})
export {
  __require as a,
  __exportAll as i,
  require_react as n,
  __toESM as o,
  __commonJSMin as r,
  require_jsx_runtime as t,
}
