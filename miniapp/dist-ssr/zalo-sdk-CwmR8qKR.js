// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_class_call_check.mjs.js
function a$10(a, n) {
  if (!(a instanceof n)) throw new TypeError('Cannot call a class as a function')
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_instanceof.mjs.js
function n$14(n, e) {
  return null != e && 'undefined' != typeof Symbol && e[Symbol.hasInstance]
    ? !!e[Symbol.hasInstance](n)
    : n instanceof e
}
// ../node_modules/zmp-sdk/apis/utils/lodash.js
var n$13 = Object.prototype.toString
var t$18 = '[object Null]'
var e$19 = '[object Undefined]'
function r$20(r) {
  return null == r
    ? void 0 === r
      ? e$19
      : t$18
    : (function (t) {
        return n$13.call(t)
      })(r)
}
function o$10(n) {
  return null != n && 'object' == typeof n
}
var u$9 = {
  isEmpty: function (n) {
    return (
      null == n ||
      ('object' == typeof n && 0 === Object.keys(n).length) ||
      ('string' == typeof n && 0 === n.trim().length)
    )
  },
  isNull: function (n) {
    return null === n
  },
  isUndefined: function (n) {
    return void 0 === n
  },
  isFunction: function (n) {
    return 'function' == typeof n
  },
  isObject: function (n) {
    return null !== n && ('function' == typeof n || 'object' == typeof n)
  },
  isString: function (n) {
    return null != n && 'string' == typeof n.valueOf()
  },
  isNumber: function (n) {
    return 'number' == typeof n || (o$10(n) && '[object Number]' == r$20(n))
  },
  isArray: function (n) {
    return Array.isArray(n)
  },
  isRegExp: function (n) {
    return o$10(n) && '[object RegExp]' == r$20(n)
  },
  get: function (n, t) {
    var e = arguments.length > 2 && void 0 !== arguments[2] ? arguments[2] : void 0,
      r = function (e) {
        return String.prototype.split
          .call(t, e)
          .filter(Boolean)
          .reduce(function (n, t) {
            return null != n ? n[t] : n
          }, n)
      },
      o = r(/[,[\]]+?/) || r(/[,[\].]+?/)
    return void 0 === o || o === n ? e : o
  },
  isPromise: function (n) {
    return !!n && ('object' == typeof n || 'function' == typeof n) && 'function' == typeof n.then
  },
}
// ../node_modules/zmp-sdk/apis/constants.js
var E$4
var e$18 = 1048576
1 * e$18
var I$4 = window.zAppID
var a$9 = window.APP_ID
var T$2 = 'https://zalo.me/s'
var A$2 = 'https://h5.zdn.vn/zapps'
var O$2 = '/zapps'
var N$2 = {
  ZOAUTH: 'h5.zdn.vn_zoauth',
  ZACC_SESSION: 'h5.zdn.vn_zacc_session',
  JS_TOKEN: 'h5.zdn.vn_zlink3rd',
  ZOAUTH_VRF: 'h5.zdn.vn_zoauth_vrf',
  DEVICE_ID: 'h5.zdn.vn_deviceID',
  CONTEXT_ID: 'h5.zdn.vn_contextID',
  CONTEXT_TYPE: 'h5.zdn.vn_contextType',
  UTOKEN_ZPI: 'h5.zdn.vn_utoken_zpi',
  GTOKEN_ZPI: 'h5.zdn.vn_gtoken_zpi',
  ZPP_ZPI: 'h5.zdn.vn_zpp_zpi',
  ZPT_ZPI: 'h5.zdn.vn_zpt_zpi',
}
var i$6 = {
  GET_USER_INFO: 'https://graph.zalo.me/v2.0/me',
  GET_ACCESS_TOKEN: 'https://h5.zalo.me/openapi/access_token',
  GET_ACCESS_TOKEN_V3: 'https://oauth.zaloapp.com/v3/access_token',
  GET_LIST_USER_INFO: 'https://graph.zalo.me/v2.0/me/friends/list',
  CREATE_ORDER: 'https://payment-mini.zalo.me/api/order/create',
  GET_APP_INFO: 'https://h5.zalo.me/apps/get-info',
  SEND_ACTION_LOG: 'https://h5.zalo.me/log/async',
  CREATE_SHARE_LINK: 'https://h5.zalo.me/openapi/create-sharelink',
  CHECK_INTERACT_OA: 'https://h5.zalo.me/openapi/check-interact-oa',
  CONVERT_USER_IDS: 'https://h5.zalo.me/openapi/convert-user-ids',
  GET_AUTH_SETTING: 'https://h5.zalo.me/apis/users/auth-settings',
}
;(function (E) {
  ;((E.REQUEST = 'REQUEST'),
    (E.MODIFIED_REQUEST = 'MODIFIED_REQUEST'),
    (E.RESPONSE = 'RESPONSE'),
    (E.MODIFIED_RESPONSE = 'MODIFIED_RESPONSE'),
    (E.NOT_FOUND = 'NOT_FOUND'))
})(E$4 || (E$4 = {}))
var S$3
var s$12
var R$1 = {
  SUCCESS: 0,
  UNKNOWN_ERROR: -2e3,
  BAD_REQUEST: -1400,
  INTERNAL_SERVER_ERROR: -1500,
  UNAUTHORIZED: -1401,
  FORBIDDEN: -1403,
  CLIENT_NOT_SUPPORT: -1404,
  TIME_OUT: -1408,
  FAIL_LIMIT: -1409,
  DUPLICATE_REQUEST: -1410,
  DECODE_FAILED: -2001,
  USER_DENIED: -2002,
  USER_CANCEL: -2003,
  MEDIA_PICKER_FAIL: -2004,
  SAVE_IMAGE_FAIL: -2005,
  SAVE_VIDEO_FAIL: -2006,
  SAVE_FILE_FAIL: -2007,
  DEVICE_NOT_SUPPORT: -600,
  SCAN_TIMEOUT: -601,
  SERVICE_NOT_READY: -602,
  UNREADABLE: -603,
  INVALID_MRZ: -604,
  PROCESSING: -605,
  CANCEL: -606,
  MPDS_ACTION_INVALID: -3e3,
  MPDS_SOURCE_INVALID: -3005,
  MPDS_APPID_INVALID: -3006,
  INVALID_URL_FORMAT: -700,
  UNSUPPORTED_FILE_TYPE: -701,
  DOWNLOAD_FAIL: -702,
  OPEN_DOCUMENT_FAIL: -703,
}
var t$17 = {
  SUCCESS: 'Success',
  UNKNOWN_ERROR: 'Unknown error. Please try again later.',
  FAIL_LIMIT: 'Request limit exceeded. Please try again later.',
  DUPLICATE_REQUEST: 'Duplicate request. Please try again later.',
  TIME_OUT: 'Request timeout. Please try again later.',
  LOGIN_REQUIRED: 'Please login (https://miniapp.zalo.me/docs/api/login) before to call this api',
  LOGIN_FAILED: 'Login failed',
  NOT_PERMISSION: "You don't have permission to call this api",
  CLIENT_NOT_SUPPORT: 'This API is not supported in this version of Zalo',
  DECODE_FAILED: 'Can not decode id. Please check your params again.',
  INVALID_PARAM: 'Invalid parameter',
  USER_DENIED: 'User denied',
  USER_CANCEL: 'User cancel',
  NEED_USER_AUTH:
    'User Authentication Required. Please grant User Authentication permission before requesting User Permission',
  MEDIA_PICKER_FAIL: 'Unable to pick media',
  SAVE_IMAGE_FAIL: 'Unable to save image',
  SAVE_VIDEO_FAIL: 'Unable to save video',
  ANDROID_ONLY: 'This API only works on android device',
  IOS_ONLY: 'This API only works on iOS device',
  LFS_REACH_STORAGE_LIMIT: 'Your max 5MB of local storage data is reached',
  DEVICE_STORAGE_FULL: 'Your device run out of storage',
  INVALID_FILE_PATH: 'File cannot be found. Please check your param again.',
  FILE_DOWNLOADING: "Please wait... We're still download the file.",
  NO_INTERNET: 'No Internet connection. Please check your network settings.',
  DOWNLOAD_FAIL: 'Download failed. Please check your network or file path again.',
  SAVE_FILE_FAIL: 'Unable to save file',
  DEVICE_NOT_SUPPORT: 'This device does not support NFC',
  SERVICE_NOT_READY: 'NFC service is not ready. Please check in your setting',
  UNREADABLE: 'NFC tag is unreadable',
  INVALID_MRZ: 'Invalid MRZ data. Please try again later.',
  PROCESSING: 'Processing NFC tag. Please wait a moment.',
  CANCEL: 'User cancel',
  SCAN_TIMEOUT: 'NFC scan timeout. Please try again later.',
  MPDS_ACTION_INVALID: 'Action name from input data does not match declared API actions',
  MPDS_SOURCE_INVALID: 'This API not called from Mini App',
  MPDS_APPID_INVALID: 'AppId from input data does not match the currently opened AppId',
  INVALID_URL_FORMAT: 'Download failed. Please check your URL again.',
  UNSUPPORTED_FILE_TYPE: 'Unsupported file type',
  OPEN_DOCUMENT_FAIL: 'Open document failed',
}
var D$2 = {
  SUCCESS: {
    code: R$1.SUCCESS,
    message: t$17.SUCCESS,
  },
  UNKNOWN_ERROR: {
    code: R$1.UNKNOWN_ERROR,
    message: t$17.UNKNOWN_ERROR,
  },
  UNAUTHORIZED: {
    code: R$1.UNAUTHORIZED,
    message: t$17.LOGIN_REQUIRED,
  },
  FORBIDDEN: {
    code: R$1.FORBIDDEN,
    message: t$17.NOT_PERMISSION,
  },
  CLIENT_NOT_SUPPORT: {
    code: R$1.CLIENT_NOT_SUPPORT,
    message: t$17.CLIENT_NOT_SUPPORT,
  },
  DECODE_FAILED: {
    code: R$1.DECODE_FAILED,
    message: t$17.DECODE_FAILED,
  },
  TIME_OUT: {
    code: R$1.TIME_OUT,
    message: t$17.TIME_OUT,
  },
  USER_DENIED: {
    code: R$1.USER_DENIED,
    message: t$17.USER_DENIED,
  },
  USER_CANCEL: {
    code: R$1.USER_CANCEL,
    message: t$17.USER_CANCEL,
  },
  DUPLICATE_REQUEST: {
    code: R$1.DUPLICATE_REQUEST,
    message: t$17.DUPLICATE_REQUEST,
  },
  DEVICE_NOT_SUPPORT: {
    code: R$1.DEVICE_NOT_SUPPORT,
    message: t$17.DEVICE_NOT_SUPPORT,
  },
  SERVICE_NOT_READY: {
    code: R$1.SERVICE_NOT_READY,
    message: t$17.SERVICE_NOT_READY,
  },
  UNREADABLE: {
    code: R$1.UNREADABLE,
    message: t$17.UNREADABLE,
  },
  INVALID_MRZ: {
    code: R$1.INVALID_MRZ,
    message: t$17.INVALID_MRZ,
  },
  PROCESSING: {
    code: R$1.PROCESSING,
    message: t$17.PROCESSING,
  },
  CANCEL: {
    code: R$1.CANCEL,
    message: t$17.CANCEL,
  },
  SCAN_TIMEOUT: {
    code: R$1.SCAN_TIMEOUT,
    message: t$17.SCAN_TIMEOUT,
  },
  MPDS_ACTION_INVALID: {
    code: R$1.MPDS_ACTION_INVALID,
    message: t$17.MPDS_ACTION_INVALID,
  },
  MPDS_SOURCE_INVALID: {
    code: R$1.MPDS_SOURCE_INVALID,
    message: t$17.MPDS_SOURCE_INVALID,
  },
  MPDS_APPID_INVALID: {
    code: R$1.MPDS_APPID_INVALID,
    message: t$17.MPDS_APPID_INVALID,
  },
}
var r$19 = {
  addRating: { limit: 1 },
  authorize: {},
  isAllowedInteractWithOA: {},
  favoriteApp: {},
  followOA: {},
  getLocation: {},
  getPhoneNumber: {},
  getShareableLink: {},
  getSetting: {},
  getAppInfo: {},
  getUserInfo: {},
  interactOA: {},
  openProfilePicker: {},
  openShareSheet: {},
  unfollowOA: {},
  checkTransaction: { limit: 5 },
  createOrder: { limit: 5 },
  createOrderIAP: { limit: 5 },
  selectPaymentMethod: {},
  requestSendNotification: {},
}
var P$1 = {
  GET_DOWNLOADED_STICKER: { haveCallback: !0 },
  OPEN_SHARE_STICKER: {},
  OPEN_PROFILE: { requireAccessToken: !0 },
  OPEN_FEED_DETAIL: {},
  OPEN_FRIEND_RADA: {},
  OPEN_INAPP: {},
  OPEN_OUTAPP: { requireAccessToken: !0 },
  OPEN_PAGE: {},
  OPEN_PHOTODETAIL: {},
  OPEN_GALARY: {},
  OPEN_GAMECENTER: {},
  OPEN_GAMENEWS: {},
  OPEN_TAB_CONTACT: {},
  OPEN_TAB_SOCIAL: {},
  OPEN_FRIENDSUGGEST: {},
  OPEN_GROUPLIST: {},
  OPEN_NEARBY: {},
  OPEN_ROOM: {},
  OPEN_STICKERSTORE: {},
  OPEN_CREATECHAT: {},
  COPY_LINK_CATESTICKER: {},
  REQUEST_BUY_STICKER: {},
  OPEN_CHAT: { requireAccessToken: !0 },
  OPEN_TAB_CHAT: {},
  OPEN_CHATGROUP: {},
  OPEN_ADDFRIEND: {},
  OPEN_TAB_MORE: {},
  OPEN_POSTFEED: { requireAccessToken: !0 },
  OPEN_LOGINDEVICES: {},
  OPEN_SENDSTICKER: {},
  REPORT_ABUSE: { haveCallback: !0 },
  FOLLOW_OA: {
    haveCallback: !0,
    requireAccessToken: !0,
    errorList: {
      android: { '-400': { mapTo: D$2.DUPLICATE_REQUEST } },
      iOS: { '-400': { mapTo: D$2.DUPLICATE_REQUEST } },
    },
  },
  UNFOLLOW_OA: {
    haveCallback: !0,
    requireAccessToken: !0,
    errorList: {
      android: { '-400': { mapTo: D$2.DUPLICATE_REQUEST } },
      iOS: { '-400': { mapTo: D$2.DUPLICATE_REQUEST } },
    },
  },
  OPEN_GAMEDETAIL: {},
  OPEN_SHARESHEET: {
    haveCallback: !0,
    requireAccessToken: !0,
    errorList: {
      android: { '-101': { mapTo: D$2.CLIENT_NOT_SUPPORT } },
      iOS: { '-101': { mapTo: D$2.CLIENT_NOT_SUPPORT } },
    },
  },
  REQUEST_PERMISSION_CAMERA: {
    errorList: {
      android: { '-2': { mapTo: D$2.USER_DENIED } },
      iOS: { '-2': { mapTo: D$2.USER_DENIED } },
    },
  },
  CHANGE_TITLE_HEADER: { skipJump: !0 },
  WEBVIEW_CLEARCACHE: {},
  WEBVIEW_CONFIRMCACHE: {},
  WEBVIEW_ISVISIBLE: {},
  WEBVIEW_NETWORKTYPE: { skipJump: !0 },
  CHANGE_BUTTON_HEADER: {},
  CREATE_OPTIONS_MENU: {
    skipJump: !0,
    haveCallback: !0,
  },
  CREATE_SHORTCUT: { requireAccessToken: !0 },
  CHANGE_ACTIONBAR_LEFTBUTTON_TYPE: {
    skipJump: !0,
    haveCallback: !0,
  },
  WINDOW_CLOSE: {
    skipJump: !0,
    haveCallback: !0,
  },
  WEBVIEW_CHECKRESERROR: {},
  IAP_REQUESTPAYMENT: { haveCallback: !0 },
  ZBROWSER_GETSTATS: {},
  ZBROWSER_JSBRIDGE: {
    skipJump: !0,
    haveCallback: !0,
  },
  PROMPT_AUTHENTICATION: {},
  CHANGE_ACTIONBAR_COLOR: { skipJump: !0 },
  PROMPT_AUTHENTICATION_CHECK_STATE: {},
  OPEN_APPSTORE: {},
  GET_LOCATION: {
    haveCallback: !0,
    errorList: {
      android: {
        '-1': { mapTo: D$2.USER_DENIED },
        '-400': { mapTo: D$2.DUPLICATE_REQUEST },
      },
      iOS: {
        '-1': { mapTo: D$2.USER_DENIED },
        '-400': { mapTo: D$2.DUPLICATE_REQUEST },
      },
    },
  },
  QUERY_LOCATION_HIDE: { haveCallback: !0 },
  SHOW_TOAST: {
    haveCallback: !0,
    timeout: 2,
  },
  OPEN_APP: {},
  HIDE_KEYBOARD: {},
  OPEN_PHONE: {},
  OPEN_QR: {},
  OPEN_SMS: {
    errorList: {
      iOS: {
        '-9': { mapTo: D$2.UNKNOWN_ERROR },
        '-10': { mapTo: D$2.USER_CANCEL },
      },
    },
  },
  VIEW_MYQR: {
    haveCallback: !0,
    timeout: !0,
    requireAccessToken: !0,
  },
  KEEP_SCREEN: {
    haveCallback: !0,
    timeout: 2,
  },
  CHANGE_AUTOROTATE: { skipJump: !0 },
  CHECK_APP_INSTALLED: {},
  QUERY_SHOW: {},
  QUERY_HIDE: {},
  OPEN_INAPPRW: {},
  ZALORUN_GETTRACKINGSTATUS: { haveCallback: !0 },
  ZALORUN_SETTRACKINGSTATUS: { haveCallback: !0 },
  ZALORUN_GETDAYSTEP: { haveCallback: !0 },
  ZALORUN_FORCESUBMITDATA: { haveCallback: !0 },
  ZALORUN_SETWEIGHT: { haveCallback: !0 },
  OPEN_PROFILE_EXT: {},
  DOWNLOAD_CATE: { haveCallback: !0 },
  JUMP_LOGIN: {
    skipJump: !0,
    whiteList: !0,
  },
  OPEN_ADTIMA_ADS_INTERSTITIAL: {},
  OPEN_ADTIMA_ADS: {},
  GET_ADIDCLIENT: {},
  SCAN_IBEACON: {},
  SAVE_VIDEO_GALLERY: {
    versionLive: { iOS: 628 },
    errorList: {
      android: {
        '-101': {
          mapTo: {
            code: R$1.SAVE_VIDEO_FAIL,
            message: t$17.SAVE_VIDEO_FAIL,
          },
          needMoreDetail: !0,
        },
        '-102': {
          mapTo: {
            code: R$1.SAVE_VIDEO_FAIL,
            message: t$17.SAVE_VIDEO_FAIL,
          },
          needMoreDetail: !0,
        },
      },
      iOS: {
        '-10': {
          mapTo: {
            code: R$1.SAVE_VIDEO_FAIL,
            message: t$17.SAVE_VIDEO_FAIL,
          },
          needMoreDetail: !0,
        },
      },
    },
  },
  INTERACTIVE_VIBRATION: {},
  SAVE_IMAGE_GALLERY: {
    versionLive: { iOS: 408 },
    errorList: {
      android: {
        '-101': {
          mapTo: {
            code: R$1.SAVE_IMAGE_FAIL,
            message: t$17.SAVE_IMAGE_FAIL,
          },
          needMoreDetail: !0,
        },
        '-102': {
          mapTo: {
            code: R$1.SAVE_IMAGE_FAIL,
            message: t$17.SAVE_IMAGE_FAIL,
          },
          needMoreDetail: !0,
        },
      },
      iOS: {
        '-10': {
          mapTo: {
            code: R$1.SAVE_IMAGE_FAIL,
            message: t$17.SAVE_IMAGE_FAIL,
          },
          needMoreDetail: !0,
        },
      },
    },
  },
  OPEN_MP: { versionLive: { iOS: 402 } },
  CHANGE_ACTIONBAR: {
    haveCallback: !0,
    timeout: 2,
    versionLive: { iOS: 402 },
    skipJump: !0,
  },
  ZBROWSER_MPDS: {
    haveCallback: !0,
    timeout: 2,
    versionLive: { iOS: 402 },
    errorList: {
      android: {
        '-100': { mapTo: D$2.MPDS_ACTION_INVALID },
        '-101': { mapTo: D$2.UNKNOWN_ERROR },
        '-105': { mapTo: D$2.MPDS_SOURCE_INVALID },
        '-106': { mapTo: D$2.MPDS_APPID_INVALID },
      },
      iOS: {
        '-10': { mapTo: D$2.MPDS_ACTION_INVALID },
        '-101': { mapTo: D$2.MPDS_APPID_INVALID },
        '-102': { mapTo: D$2.UNKNOWN_ERROR },
      },
    },
  },
  ZBROWSER_MPDS_SYNC: {
    versionLive: { iOS: 402 },
    errorList: {
      android: {
        '-100': { mapTo: D$2.MPDS_ACTION_INVALID },
        '-101': { mapTo: D$2.UNKNOWN_ERROR },
        '-105': { mapTo: D$2.MPDS_SOURCE_INVALID },
        '-106': { mapTo: D$2.MPDS_APPID_INVALID },
      },
      iOS: {
        '-10': { mapTo: D$2.MPDS_ACTION_INVALID },
        '-101': { mapTo: D$2.MPDS_APPID_INVALID },
        '-102': { mapTo: D$2.UNKNOWN_ERROR },
      },
    },
  },
  WEBVIEW_SET_RESULT: { versionLive: { iOS: 416 } },
  MP_GET_NUMBER: {
    versionLive: { iOS: 416 },
    errorList: {
      android: {
        '-1': { mapTo: D$2.USER_DENIED },
        '-101': { mapTo: D$2.USER_DENIED },
        '-400': { mapTo: D$2.DUPLICATE_REQUEST },
      },
      iOS: {
        '-1': { mapTo: D$2.USER_DENIED },
        '-10': { mapTo: D$2.USER_DENIED },
        '-400': { mapTo: D$2.DUPLICATE_REQUEST },
      },
    },
  },
  MP_OPEN_PROFILE_PICKER: {
    requireAccessToken: !0,
    versionLive: { iOS: 432 },
    errorList: {
      android: { '-101': { mapTo: D$2.USER_CANCEL } },
      iOS: { '-101': { mapTo: D$2.USER_CANCEL } },
    },
  },
  GET_SUPPORTED_ACTIONS: { whiteList: !0 },
  MP_JOIN_WIFI: {
    haveCallback: !0,
    timeout: !0,
    versionLive: {
      android: 0,
      iOS: 0,
    },
    havePermission: !1,
    whiteList: !1,
  },
  PICK_MEDIA: {
    requireAccessToken: !0,
    versionLive: { iOS: 440 },
    errorList: {
      android: {
        '-101': { mapTo: D$2.USER_CANCEL },
        999: {
          mapTo: {
            code: R$1.MEDIA_PICKER_FAIL,
            message: t$17.MEDIA_PICKER_FAIL,
          },
          needMoreDetail: !0,
        },
      },
      iOS: {
        '-10': {
          mapTo: {
            code: R$1.MEDIA_PICKER_FAIL,
            message: t$17.MEDIA_PICKER_FAIL,
          },
        },
        '-101': { mapTo: D$2.USER_CANCEL },
      },
    },
  },
  MP_CLOSE_LOADINGVIEW: { skipJump: !0 },
  CHANGE_BOTTOMBAR: {
    haveCallback: !0,
    timeout: 2,
    skipJump: !0,
  },
  MA_MENU_MINIMIZE: {
    skipJump: !1,
    versionLive: { iOS: 520 },
  },
  MA_MENU_PERMISSION: {
    skipJump: !1,
    versionLive: { iOS: 520 },
  },
  MA_MENU_FAVORITES: {
    skipJump: !1,
    versionLive: { iOS: 520 },
  },
  MP_SEND_NOTIFICATION: {
    skipJump: !1,
    versionLive: { iOS: 530 },
    errorList: {
      android: {
        '-1': { mapTo: D$2.USER_DENIED },
        '-400': { mapTo: D$2.DUPLICATE_REQUEST },
      },
      iOS: {
        '-1': { mapTo: D$2.USER_DENIED },
        '-400': { mapTo: D$2.DUPLICATE_REQUEST },
      },
    },
  },
  MP_ADD_RATING: { skipJump: !1 },
  MP_ADD_MYFAVORITES: { skipJump: !1 },
  MP_INTERACT_OA: {
    skipJump: !1,
    errorList: {
      android: { '-400': { mapTo: D$2.DUPLICATE_REQUEST } },
      iOS: { '-400': { mapTo: D$2.DUPLICATE_REQUEST } },
    },
  },
  MP_USER_AUTHORIZE: {
    skipJump: !1,
    errorList: {
      android: { '-400': { mapTo: D$2.DUPLICATE_REQUEST } },
      iOS: { '-400': { mapTo: D$2.DUPLICATE_REQUEST } },
    },
  },
  MP_SELECT_PAYMENT_METHOD: { skipJump: !1 },
  CHECK_NFC: {
    skipJump: !1,
    versionLive: { iOS: 626 },
    errorList: {
      all: {
        '-1': { mapTo: D$2.UNKNOWN_ERROR },
        '-600': { mapTo: D$2.DEVICE_NOT_SUPPORT },
        '-602': { mapTo: D$2.SERVICE_NOT_READY },
      },
    },
  },
  SCAN_NFC: {
    skipJump: !1,
    haveCallback: !0,
    timeout: 65,
    errorList: {
      all: {
        '-1': { mapTo: D$2.UNKNOWN_ERROR },
        '-600': { mapTo: D$2.DEVICE_NOT_SUPPORT },
        '-601': { mapTo: D$2.SCAN_TIMEOUT },
        '-602': { mapTo: D$2.SERVICE_NOT_READY },
        '-603': { mapTo: D$2.UNREADABLE },
        '-604': { mapTo: D$2.INVALID_MRZ },
        '-605': { mapTo: D$2.PROCESSING },
        '-606': { mapTo: D$2.CANCEL },
      },
    },
  },
  MP_CONFIRM_REQUEST_PAYMENT: { skipJump: !1 },
  SAVE_FILE: {
    versionLive: { iOS: 628 },
    skipJump: !1,
    errorList: {
      android: {
        '-101': {
          mapTo: {
            code: R$1.SAVE_FILE_FAIL,
            message: t$17.SAVE_FILE_FAIL,
          },
          needMoreDetail: !0,
        },
        '-102': {
          mapTo: {
            code: R$1.SAVE_FILE_FAIL,
            message: t$17.SAVE_FILE_FAIL,
          },
          needMoreDetail: !0,
        },
      },
      iOS: {
        '-10': {
          mapTo: {
            code: R$1.SAVE_FILE_FAIL,
            message: t$17.SAVE_FILE_FAIL,
          },
          needMoreDetail: !0,
        },
      },
    },
  },
  LFS_FILE_INFO: { skipJump: !1 },
  LFS_LIST: { skipJump: !1 },
  LFS_FILE_SAVE: { skipJump: !1 },
  LFS_FILE_REMOVE: { skipJump: !1 },
  MP_APP_LIFECYCLE_TRACKING: { skipJump: !1 },
  OPEN_DOCUMENT: {
    skipJump: !1,
    errorList: {
      all: {
        '-10': {
          mapTo: {
            code: R$1.INVALID_URL_FORMAT,
            message: t$17.INVALID_URL_FORMAT,
          },
        },
        '-700': {
          mapTo: {
            code: R$1.INVALID_URL_FORMAT,
            message: t$17.INVALID_URL_FORMAT,
          },
        },
        '-701': {
          mapTo: {
            code: R$1.UNSUPPORTED_FILE_TYPE,
            message: t$17.UNSUPPORTED_FILE_TYPE,
          },
        },
        '-702': {
          mapTo: {
            code: R$1.DOWNLOAD_FAIL,
            message: t$17.DOWNLOAD_FAIL,
          },
        },
        '-703': {
          mapTo: {
            code: R$1.OPEN_DOCUMENT_FAIL,
            message: t$17.OPEN_DOCUMENT_FAIL,
          },
        },
      },
    },
  },
  GET_DEVICE_INFO: { skipJump: !1 },
  MP_OPEN_ZINSTANTVIEW: {
    skipJump: !1,
    timeout: !0,
    versionLive: {
      android: 25081840,
      iOS: 674,
    },
  },
  OPEN_SETTING: { skipJump: !1 },
}
var n$12 = {
  android: {
    '-4': D$2.DECODE_FAILED,
    '-5': D$2.CLIENT_NOT_SUPPORT,
    '-14': D$2.TIME_OUT,
  },
  iOS: {
    '-9': D$2.DECODE_FAILED,
    '-5': D$2.CLIENT_NOT_SUPPORT,
    '-14': D$2.TIME_OUT,
  },
}
var L$1 = {
  android: 12100615,
  iOS: 460,
  wp: 0,
  unknown: 0,
}
var C$2 = {
  android: 12100571,
  iOS: 400,
  wp: 0,
  unknown: 0,
}
var p$12 = 5 * e$18
var d$8 = {
  SHOW_BACK: 0,
  HIDE_BACK: 3,
  SHOW_HOME: 1,
  HIDE_HOME: 0,
}
var F$2 = {
  LEFT: 0,
  CENTER: 1,
}.LEFT
var V$1 = {
  '-12101': 'Invalid params',
  '-12102': 'Session expire',
  '-12103': 'Not permission',
  '-12104': 'Not Authorize',
  '-12105': 'Unknown exception',
  '-12106': 'Cannot create order',
  '-12107': 'Transaction not found',
  '-12108': 'Cannot update order',
  '-12109': 'Cannot decode param',
  '-12110': 'Version not support',
  '-12111': 'Receipt expire',
  '-12112': 'Product not found',
  '-12113': 'Subscription other GW',
  '-12114': 'Product already subcription',
  '-12115': 'Not exist',
  '-12116': 'Already exist',
  '-12117': 'Not allow',
  '-12118': 'Not permit',
  '-12119': 'Internal error',
  '-2': 'Unable to pay',
  '-6': 'Unable to register',
  '-7': 'Registered account',
  '-832': 'Purchased by another account',
  '-833': 'Register for another account',
  '-834': 'Unable to register',
  '-2010': 'System is maintaining',
  '-3999': 'Not in Vietnam',
  '-12129': 'Purchased by another account',
  123: 'An error has occurred',
}
;((function (E) {
  E.DEV_TRACKING = 'devTracking'
})(S$3 || (S$3 = {})),
  (function (E) {
    ;((E[(E.APP_INITIALIZING = 95)] = 'APP_INITIALIZING'), (E[(E.APP_READY = 96)] = 'APP_READY'))
  })(s$12 || (s$12 = {})))
var k$2 = 'checkoutKitWidget-ifCKW'
var W$1 = {
  CLOSE: 'close',
  PAY: 'pay',
}
;(W$1.CLOSE, W$1.PAY)
// ../node_modules/zmp-sdk/apis/utils/errorHandler.js
var n$11 = (function () {
  function s(e, o, i, n) {
    ;(a$10(this, s), (this.code = e), (this.message = o), (this.api = i), (this.detail = n))
  }
  var e = s.prototype
  return (
    (e.toString = function () {
      return 'api: '
        .concat(String(this.api), '; code: ')
        .concat(this.code, '; message: ')
        .concat(JSON.stringify(this.message))
    }),
    (e.toJSON = function () {
      return {
        code: this.code,
        message: this.message,
        api: this.api,
        detail: this.detail,
      }
    }),
    s
  )
})()
var r$18 = function (t, r) {
  return n$14(t, n$11)
    ? (function (t, s) {
        return ((t.api = s), t.toJSON())
      })(t, r)
    : (function (t, r) {
        return n$14(t, Error)
          ? new n$11(R$1.UNKNOWN_ERROR, t.message, r).toJSON()
          : u$9.isEmpty(null == t ? void 0 : t.message) || u$9.isEmpty(null == t ? void 0 : t.code)
            ? new n$11(R$1.UNKNOWN_ERROR, t$17.UNKNOWN_ERROR, r, t).toJSON()
            : new n$11(t.code, t.message, r, t.detail).toJSON()
      })(t, r)
}
// ../node_modules/zmp-sdk/apis/package.json.js
var r$17 = '2.51.6'
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_array_like_to_array.mjs.js
function n$10(n, r) {
  ;(null == r || r > n.length) && (r = n.length)
  for (var e = 0, t = new Array(r); e < r; e++) t[e] = n[e]
  return t
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_array_without_holes.mjs.js
function a$8(a) {
  if (Array.isArray(a)) return n$10(a)
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_iterable_to_array.mjs.js
function r$16(r) {
  if (('undefined' != typeof Symbol && null != r[Symbol.iterator]) || null != r['@@iterator'])
    return Array.from(r)
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_non_iterable_spread.mjs.js
function e$17() {
  throw new TypeError(
    'Invalid attempt to spread non-iterable instance.\\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.',
  )
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_unsupported_iterable_to_array.mjs.js
function t$16(t, e) {
  if (t) {
    if ('string' == typeof t) return n$10(t, e)
    var o = Object.prototype.toString.call(t).slice(8, -1)
    return (
      'Object' === o && t.constructor && (o = t.constructor.name),
      'Map' === o || 'Set' === o
        ? Array.from(o)
        : 'Arguments' === o || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(o)
          ? n$10(t, e)
          : void 0
    )
  }
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_to_consumable_array.mjs.js
function a$7(a) {
  return a$8(a) || r$16(a) || t$16(a) || e$17()
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_async_to_generator.mjs.js
function n$9(n, t, r, e, o, i, u) {
  try {
    var a = n[i](u),
      c = a.value
  } catch (n) {
    r(n)
    return
  }
  a.done ? t(c) : Promise.resolve(c).then(e, o)
}
function t$15(t) {
  return function () {
    var r = this,
      e = arguments
    return new Promise(function (o, i) {
      var u = t.apply(r, e)
      function a(t) {
        n$9(u, o, i, a, c, 'next', t)
      }
      function c(t) {
        n$9(u, o, i, a, c, 'throw', t)
      }
      a(void 0)
    })
  }
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_array_with_holes.mjs.js
function r$15(r) {
  if (Array.isArray(r)) return r
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_non_iterable_rest.mjs.js
function t$14() {
  throw new TypeError(
    'Invalid attempt to destructure non-iterable instance.\\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.',
  )
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_sliced_to_array.mjs.js
function e$16(e, m) {
  return r$15(e) || r$16(e) || t$16(e, m) || t$14()
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_type_of.mjs.js
function o$8(o) {
  return o && o.constructor === Symbol ? 'symbol' : typeof o
}
// ../node_modules/zmp-sdk/apis/utils/debug.js
function n$8(n) {
  return 'function' == typeof window.Debug
    ? window.Debug(n)
    : function () {
        for (var n = arguments.length, e = new Array(n), o = 0; o < n; o++) e[o] = arguments[o]
      }
}
// ../node_modules/zmp-sdk/apis/types/enum.js
var e$15
var n$7
var o
var a$6
var i$5
var t$13
var c$6
var l$9
var u$7
var r$14
var d$7
var p$11
var m$9
var s$11
var f$4
var h$6
var _$4
var w$5
var E$3
;((function (e) {
  ;((e.none = 'none'), (e.wifi = 'wifi'), (e.cellular = 'cellular'), (e.unknown = 'unknown'))
})(e$15 || (e$15 = {})),
  (function (e) {
    ;((e.wp = 'wp'), (e.android = 'android'), (e.iOS = 'iOS'), (e.unknown = 'unknown'))
  })(n$7 || (n$7 = {})),
  (function (e) {
    ;((e.AppPaused = 'h5.event.paused'),
      (e.AppResumed = 'h5.event.resumed'),
      (e.NetworkChanged = 'h5.event.connection.changed'),
      (e.OnDataCallback = 'h5.event.webview.result'),
      (e.WebviewClosed = 'h5.event.webview.close'),
      (e.OpenApp = 'h5.event.open.mp'),
      (e.AppClose = 'h5.event.action.close'),
      (e.PaymentCallback = 'payment.callback'),
      (e.PaymentResult = 'action.payment.result'),
      (e.PaymentDone = 'action.payment.done'),
      (e.PaymentClose = 'action.payment.close'),
      (e.DownloadProgress = 'h5.event.webview.download.progress'))
  })(o || (o = {})),
  (function (e) {
    ;((e.DOING = 'doing'), (e.DONE = 'done'))
  })(a$6 || (a$6 = {})),
  (function (e) {
    ;((e[(e.user = 1)] = 'user'), (e[(e.oa = 0)] = 'oa'), (e[(e.aliasOA = 2)] = 'aliasOA'))
  })(i$5 || (i$5 = {})),
  (function (e) {
    ;((e[(e.user = 1)] = 'user'), (e[(e.oa = 0)] = 'oa'))
  })(t$13 || (t$13 = {})),
  (function (e) {
    ;((e[(e.image = 1)] = 'image'),
      (e[(e.multi_image = 2)] = 'multi_image'),
      (e[(e.link = 4)] = 'link'),
      (e[(e.profile = 5)] = 'profile'))
  })(c$6 || (c$6 = {})),
  (function (e) {
    e[(e.cccd = 1)] = 'cccd'
  })(l$9 || (l$9 = {})),
  (function (e) {
    ;((e[(e.image = 1)] = 'image'),
      (e[(e.gif = 11)] = 'gif'),
      (e[(e.video = 12)] = 'video'),
      (e[(e.link = 4)] = 'link'),
      (e[(e.oa = 5)] = 'oa'),
      (e[(e.zmp = 20)] = 'zmp'),
      (e[(e.multi_image = 21)] = 'multi_image'),
      (e[(e.zmp_deep_link = 4)] = 'zmp_deep_link'),
      (e[(e.text = 22)] = 'text'))
  })(u$7 || (u$7 = {})),
  (function (e) {
    ;((e[(e.auto = 1)] = 'auto'),
      (e[(e.portrait = 2)] = 'portrait'),
      (e[(e.landscape = 3)] = 'landscape'))
  })(r$14 || (r$14 = {})),
  (function (e) {
    e[(e.oneShot = 0)] = 'oneShot'
  })(d$7 || (d$7 = {})),
  (function (e) {
    ;((e[(e.zcamera = 3)] = 'zcamera'),
      (e[(e.zcamera_photo = 1)] = 'zcamera_photo'),
      (e[(e.zcamera_video = 2)] = 'zcamera_video'),
      (e[(e.zcamera_scan = 7)] = 'zcamera_scan'),
      (e[(e.photo = 4)] = 'photo'),
      (e[(e.video = 5)] = 'video'),
      (e[(e.file = 6)] = 'file'))
  })(p$11 || (p$11 = {})),
  (function (e) {
    ;((e.SUBSCRIPTION = 'SUBSCRIPTION'), (e.ONETIME = 'ONETIME'))
  })(m$9 || (m$9 = {})),
  (function (e) {
    ;((e[(e.UNKNOW = 0)] = 'UNKNOW'),
      (e[(e.DEFERRED = 1)] = 'DEFERRED'),
      (e[(e.IMMEDIATE_AND_CHARGE_FULL_PRICE = 2)] = 'IMMEDIATE_AND_CHARGE_FULL_PRICE'))
  })(s$11 || (s$11 = {})),
  (function (e) {
    ;((e[(e.normal = 1)] = 'normal'),
      (e[(e.hidden = 0)] = 'hidden'),
      (e[(e.transparent = 2)] = 'transparent'))
  })(f$4 || (f$4 = {})),
  (function (e) {
    ;((e[(e.show = 1)] = 'show'), (e[(e.hide = 0)] = 'hide'))
  })(h$6 || (h$6 = {})),
  (function (e) {
    ;((e[(e.show = 1)] = 'show'), (e[(e.hide = 0)] = 'hide'))
  })(_$4 || (_$4 = {})),
  (function (e) {
    ;((e[(e.left = 0)] = 'left'), (e[(e.center = 1)] = 'center'))
  })(w$5 || (w$5 = {})),
  (function (e) {
    e.TOOL_DEL_FRIEND = 'tool_del_friend'
  })(E$3 || (E$3 = {})))
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_create_class.mjs.js
function e$14(e, r) {
  for (var n = 0; n < r.length; n++) {
    var t = r[n]
    ;((t.enumerable = t.enumerable || !1),
      (t.configurable = !0),
      'value' in t && (t.writable = !0),
      Object.defineProperty(e, t.key, t))
  }
}
function r$13(r, n, t) {
  return (n && e$14(r.prototype, n), t && e$14(r, t), r)
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_define_property.mjs.js
function e$13(e, r, n) {
  return (
    r in e
      ? Object.defineProperty(e, r, {
          value: n,
          enumerable: !0,
          configurable: !0,
          writable: !0,
        })
      : (e[r] = n),
    e
  )
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_object_spread.mjs.js
function t$12(t) {
  for (var r = 1; r < arguments.length; r++) {
    var n = null != arguments[r] ? arguments[r] : {},
      o = Object.keys(n)
    ;('function' == typeof Object.getOwnPropertySymbols &&
      (o = o.concat(
        Object.getOwnPropertySymbols(n).filter(function (e) {
          return Object.getOwnPropertyDescriptor(n, e).enumerable
        }),
      )),
      o.forEach(function (r) {
        e$13(t, r, n[r])
      }))
  }
  return t
}
// ../node_modules/zmp-sdk/apis/common/logger.js
function e$12(n) {
  e$12.on && e$12.engine(n)
}
;((e$12.on = !1),
  (e$12.engine = function (e) {
    var n = e.name,
      o = e.type,
      t = e.state,
      i = e.request,
      r = e.response,
      s = e.stage
    console[o](
      [n, s, t, i, r]
        .filter(Boolean)
        .map(function (e) {
          return 'object' == typeof e ? JSON.stringify(e) : e
        })
        .join('; '),
    )
  }))
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_get_prototype_of.mjs.js
function t$11(e) {
  return (
    (t$11 = Object.setPrototypeOf
      ? Object.getPrototypeOf
      : function (t) {
          return t.__proto__ || Object.getPrototypeOf(t)
        }),
    t$11(e)
  )
}
function e$11(e) {
  return t$11(e)
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_super_prop_base.mjs.js
function o$7(o, r) {
  for (; !Object.prototype.hasOwnProperty.call(o, r) && null !== (o = e$11(o)););
  return o
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_get.mjs.js
function t$10(r, n, f) {
  return (
    (t$10 =
      'undefined' != typeof Reflect && Reflect.get
        ? Reflect.get
        : function (t, r, n) {
            var f = o$7(t, r)
            if (f) {
              var o = Object.getOwnPropertyDescriptor(f, r)
              return o.get ? o.get.call(n || t) : o.value
            }
          }),
    t$10(r, n, f)
  )
}
function r$12(e, r, n) {
  return t$10(e, r, n)
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_set_prototype_of.mjs.js
function t$9(n, r) {
  return (
    (t$9 =
      Object.setPrototypeOf ||
      function (t, n) {
        return ((t.__proto__ = n), t)
      }),
    t$9(n, r)
  )
}
function n$6(n, r) {
  return t$9(n, r)
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_inherits.mjs.js
function e$10(e, o) {
  if ('function' != typeof o && null !== o)
    throw new TypeError('Super expression must either be null or a function')
  ;((e.prototype = Object.create(o && o.prototype, {
    constructor: {
      value: e,
      writable: !0,
      configurable: !0,
    },
  })),
    o && n$6(e, o))
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_is_native_reflect_construct.mjs.js
function t$8() {
  if ('undefined' == typeof Reflect || !Reflect.construct) return !1
  if (Reflect.construct.sham) return !1
  if ('function' == typeof Proxy) return !0
  try {
    return (Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function () {})), !0)
  } catch (t) {
    return !1
  }
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_assert_this_initialized.mjs.js
function e$9(e) {
  if (void 0 === e)
    throw new ReferenceError("this hasn't been initialised - super() hasn't been called")
  return e
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_possible_constructor_return.mjs.js
function i$4(i, e) {
  return !e || ('object' !== o$8(e) && 'function' != typeof e) ? e$9(i) : e
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_create_super.mjs.js
function s$10(s) {
  var e = t$8()
  return function () {
    var t,
      c = e$11(s)
    if (e) {
      var i = e$11(this).constructor
      t = Reflect.construct(c, arguments, i)
    } else t = c.apply(this, arguments)
    return i$4(this, t)
  }
}
// ../node_modules/zmp-sdk/apis/_virtual/_commonjsHelpers.js
function r$11(r, t) {
  return (r((t = { exports: {} }), t.exports), t.exports)
}
var n$5 = r$11(function (e) {
  var t = Object.prototype.hasOwnProperty,
    n = '~'
  function r() {}
  function o(e, t, n) {
    ;((this.fn = e), (this.context = t), (this.once = n || !1))
  }
  function s(e, t, r, s, i) {
    if ('function' != typeof r) throw new TypeError('The listener must be a function')
    var c = new o(r, s || e, i),
      f = n ? n + t : t
    return (
      e._events[f]
        ? e._events[f].fn
          ? (e._events[f] = [e._events[f], c])
          : e._events[f].push(c)
        : ((e._events[f] = c), e._eventsCount++),
      e
    )
  }
  function i(e, t) {
    0 == --e._eventsCount ? (e._events = new r()) : delete e._events[t]
  }
  function c() {
    ;((this._events = new r()), (this._eventsCount = 0))
  }
  ;(Object.create && ((r.prototype = Object.create(null)), new r().__proto__ || (n = !1)),
    (c.prototype.eventNames = function () {
      var e,
        r,
        o = []
      if (0 === this._eventsCount) return o
      for (r in (e = this._events)) t.call(e, r) && o.push(n ? r.slice(1) : r)
      return Object.getOwnPropertySymbols ? o.concat(Object.getOwnPropertySymbols(e)) : o
    }),
    (c.prototype.listeners = function (e) {
      var t = n ? n + e : e,
        r = this._events[t]
      if (!r) return []
      if (r.fn) return [r.fn]
      for (var o = 0, s = r.length, i = new Array(s); o < s; o++) i[o] = r[o].fn
      return i
    }),
    (c.prototype.listenerCount = function (e) {
      var t = n ? n + e : e,
        r = this._events[t]
      return r ? (r.fn ? 1 : r.length) : 0
    }),
    (c.prototype.emit = function (e, t, r, o, s, i) {
      var c = n ? n + e : e
      if (!this._events[c]) return !1
      var f,
        a,
        u = this._events[c],
        l = arguments.length
      if (u.fn) {
        switch ((u.once && this.removeListener(e, u.fn, void 0, !0), l)) {
          case 1:
            return (u.fn.call(u.context), !0)
          case 2:
            return (u.fn.call(u.context, t), !0)
          case 3:
            return (u.fn.call(u.context, t, r), !0)
          case 4:
            return (u.fn.call(u.context, t, r, o), !0)
          case 5:
            return (u.fn.call(u.context, t, r, o, s), !0)
          case 6:
            return (u.fn.call(u.context, t, r, o, s, i), !0)
        }
        for (a = 1, f = new Array(l - 1); a < l; a++) f[a - 1] = arguments[a]
        u.fn.apply(u.context, f)
      } else {
        var v,
          p = u.length
        for (a = 0; a < p; a++)
          switch ((u[a].once && this.removeListener(e, u[a].fn, void 0, !0), l)) {
            case 1:
              u[a].fn.call(u[a].context)
              break
            case 2:
              u[a].fn.call(u[a].context, t)
              break
            case 3:
              u[a].fn.call(u[a].context, t, r)
              break
            case 4:
              u[a].fn.call(u[a].context, t, r, o)
              break
            default:
              if (!f) for (v = 1, f = new Array(l - 1); v < l; v++) f[v - 1] = arguments[v]
              u[a].fn.apply(u[a].context, f)
          }
      }
      return !0
    }),
    (c.prototype.on = function (e, t, n) {
      return s(this, e, t, n, !1)
    }),
    (c.prototype.once = function (e, t, n) {
      return s(this, e, t, n, !0)
    }),
    (c.prototype.removeListener = function (e, t, r, o) {
      var s = n ? n + e : e
      if (!this._events[s]) return this
      if (!t) return (i(this, s), this)
      var c = this._events[s]
      if (c.fn) c.fn !== t || (o && !c.once) || (r && c.context !== r) || i(this, s)
      else {
        for (var f = 0, a = [], u = c.length; f < u; f++)
          (c[f].fn !== t || (o && !c[f].once) || (r && c[f].context !== r)) && a.push(c[f])
        a.length ? (this._events[s] = 1 === a.length ? a[0] : a) : i(this, s)
      }
      return this
    }),
    (c.prototype.removeAllListeners = function (e) {
      var t
      return (
        e
          ? ((t = n ? n + e : e), this._events[t] && i(this, t))
          : ((this._events = new r()), (this._eventsCount = 0)),
        this
      )
    }),
    (c.prototype.off = c.prototype.removeListener),
    (c.prototype.addListener = c.prototype.on),
    (c.prefixed = n),
    (c.EventEmitter = c),
    (e.exports = c))
})
// ../node_modules/zmp-sdk/apis/common/apis/general/payment/utils.js
var r$10 = { enablePaymentDone: !1 }
function a$5(r) {
  var a = new URL(r, window.location.origin),
    e = a.pathname.split('/')[3].toUpperCase().replace(/-/g, '_'),
    d = {},
    t = a.searchParams.get('orderId'),
    n = a.searchParams.get('zmpOrderId'),
    s = a.searchParams.get('appTransID') || a.searchParams.get('apptransid')
  switch (e) {
    case 'MOMO':
    case 'MOMO_SANDBOX':
      ;((d.orderId = n), (d.transId = t))
      break
    default:
      ;((d.orderId = n || t), (d.transId = s))
  }
  return d
}
function e$8(r) {
  var a = r.data
  return {
    orderId: a.zmpOrderId || a.orderId,
    transId: a.appTransID || a.apptransid || a.transId,
  }
}
// ../node_modules/zmp-sdk/apis/common/eventEmitter.js
var f$3 = 'ACTION_CALLBACK'
var h$5 = (function (o$15) {
  e$10(i, o$15)
  var s = s$10(i)
  function i() {
    var t
    return (a$10(this, i), ((t = s.apply(this, arguments)).debug = n$8('zmp:event-emitter')), t)
  }
  var l = i.prototype
  return (
    (l.h5ConfirmHandleEvent = function (e, t, n) {
      ZaloJavaScriptInterface.jsH5EventCallback(e, t, n || '')
    }),
    (l.on = function (e, a, r) {
      var o$14 = this
      if (e === f$3 || e === o.PaymentCallback)
        return r$12(e$11(i.prototype), 'on', this).call(this, e, a, r)
      this.debug('register '.concat(String(e), ': ').concat(r))
      return r$12(e$11(i.prototype), 'on', this).call(
        this,
        e,
        function (t, n) {
          ;(o$14.h5ConfirmHandleEvent(t, e, r), a(n))
        },
        r,
      )
    }),
    (l.once = function (e, a, r) {
      var o = this
      if (e === f$3) return r$12(e$11(i.prototype), 'once', this).call(this, e, a, r)
      this.debug('register once '.concat(String(e), ': ').concat(r))
      return r$12(e$11(i.prototype), 'once', this).call(
        this,
        e,
        function (t, n) {
          ;(o.h5ConfirmHandleEvent(t, e, r), a(n))
        },
        r,
      )
    }),
    (i.getInstance = function () {
      return (i.instance || (i.instance = new i()), i.instance)
    }),
    i
  )
})(n$5)
function _$3(e) {
  h$5.getInstance().on(f$3, e)
}
function g$3(e) {
  h$5.getInstance().emit(f$3, e)
}
;((window.onNativeMessage = function (e, t) {
  return function (n) {
    g$3({
      serialId: e,
      actionName: t,
      result: n,
    })
  }
}),
  (window.zaloJSV2 = {
    zalo_h5_event_handler: function (e, t, n) {
      var a = n$8('zmp:zalo_h5_event_handler')
      a('eventId: '.concat(e, ', eventName: ').concat(t, ', eventData: ').concat(n))
      var r = d$4(n)
      a('stringToData', r)
      ;(function (e, t, n, a) {
        switch (!0) {
          case 'string' == typeof n || null === n:
            return [
              {
                eventName: e,
                eventId: t,
                data: n,
              },
            ]
          case e === o.OpenApp && (null == a ? void 0 : a.enablePaymentDone):
            var r = a$5(n.path)
            return [
              {
                eventName: o.PaymentDone,
                eventId: t,
                data: r,
              },
            ]
          case e === o.OnDataCallback:
            if (['PAY_BY_BANK', 'PAY_BY_CUSTOM_METHOD'].includes(null == n ? void 0 : n.eventType))
              return [
                {
                  eventName: o.OnDataCallback,
                  eventId: t,
                  data: n,
                },
                {
                  eventName: o.PaymentDone,
                  eventId: t,
                  data: e$8(n),
                },
              ]
            break
          default:
            return [
              {
                eventName: e,
                eventId: t,
                data: n,
              },
            ]
        }
      })(
        t,
        e,
        (function (e, t) {
          if (!t || 'string' == typeof t) return t
          try {
            if (e === o.OpenApp) {
              var n = t.url,
                a = new URL(n),
                r = a.pathname.split('/zapps/'.concat(a$9))[1]
              return { path: ''.concat(r || '/').concat(a.search) }
            }
            return t
          } catch (e) {
            return t
          }
        })(t, r),
        r$10,
      )?.forEach(function (e) {
        h$5.getInstance().emit(e.eventName, e.eventId, e.data)
        var t = document.getElementById(k$2)
        t &&
          J$1(t, 'appEvent', {
            eventName: e.eventName,
            eventId: e.eventId,
            data: e.data,
          })
      })
    },
  }),
  (window.zaloNative2JS = {
    nativeCall: function (e, t, n) {
      h$5.getInstance().emit(o.PaymentCallback, e, t, n)
    },
  }))
// ../node_modules/zmp-sdk/apis/utils/query-string.js
function n$4(e) {
  var n = []
  for (var o in e)
    if (e.hasOwnProperty(o)) {
      var r = e[o]
      if (void 0 === r) return
      if (null === r) return void n.push(o)
      n.push(encodeURIComponent(o) + '=' + encodeURIComponent(r))
    }
  return n.join('&')
}
var o$6 = {
  encode: n$4,
  decode: function (e, n) {
    var o = {}
    if ('' === e) return o
    for (var r = e.split('&'), t = 0; t < r.length; t++) {
      var i = r[t].split('=', 2),
        p = decodeURIComponent(i[0])
      if (n && Object.prototype.hasOwnProperty.call(o, p)) throw new URIError('Duplicate key: ' + p)
      o[p] = 2 === i.length ? decodeURIComponent(i[1]) : null
    }
    return o
  },
  appendToUrl: function (e, o) {
    return e + (-1 !== e.indexOf('?') ? '&' : '?') + ('string' == typeof o ? o : n$4(o))
  },
  getParameterByName: function (e, n) {
    ;(n || (n = window.location.href), (e = e.replace(/[\[\]]/g, '\\$&')))
    var o = new RegExp('[?&]' + e + '(=([^&#]*)|&|#|$)').exec(n)
    return o ? (o[2] ? decodeURIComponent(o[2].replace(/\+/g, ' ')) : '') : null
  },
  getParamsAsObject: function (e) {
    var n = {}
    return e
      ? (e.split('&').map(function (e) {
          var o = e.split('=')
          o && 2 == o.length && (n[o[0]] = decodeURIComponent(o[1].replace(/\+/g, ' ')))
        }),
        n)
      : n
  },
  toQueryString: function (n) {
    if (!n) return ''
    if ('object' != (void 0 === n || void 0 === n ? 'undefined' : o$8(n))) return n
    var o = Object.keys(n),
      r = []
    return (
      o.map(function (o) {
        var t = n[o],
          i = [
            o,
            (t =
              'object' == (void 0 === t || void 0 === t ? 'undefined' : o$8(t))
                ? JSON.stringify(t)
                : encodeURIComponent(t)),
          ].join('=')
        r.push(i)
      }),
      r.join('&')
    )
  },
}
// ../node_modules/zmp-sdk/apis/utils/request.js
var t$6 = {}
var n$3 = function (e, n, r) {
  var o = n || 'default'
  return function () {
    return (o in t$6 ? t$6[o](e, r) : e).apply(this, arguments)
  }
}
n$3.setWrapper = function (e) {
  t$6[arguments.length <= 1 || void 0 === arguments[1] ? 'default' : arguments[1]] = e
}
var r$9 = {
  error: {
    code: 1,
    error_subcode: 1357046,
    message: 'Received Invalid JSON reply.',
    type: 'http',
  },
}
function o$5(e) {
  try {
    return null === e ? r$9 : JSON.parse(e)
  } catch (e) {
    return r$9
  }
}
var u$6 = {
  execute: function (t, r, u, s) {
    u.suppress_http_code = 1
    var a = o$6.encode(u)
    'post' != r && ((t = o$6.appendToUrl(t, a)), (a = ''))
    var i = (function (e, t) {
      if (!self.XMLHttpRequest) return null
      var r = new XMLHttpRequest(),
        o = function () {}
      if (!('withCredentials' in r)) return null
      ;(r.open(e, t, !0), r.setRequestHeader('Content-type', 'application/x-www-form-urlencoded'))
      var u = {
          send: function (e) {
            r.send(e)
          },
        },
        s = n$3(
          function () {
            ;((s = o), 'onload' in u && u.onload(r))
          },
          'entry',
          'XMLHttpRequest:load',
        ),
        a = n$3(
          function () {
            ;((a = o), 'onerror' in u && u.onerror(r))
          },
          'entry',
          'XMLHttpRequest:error',
        )
      return (
        (r.onload = function () {
          s()
        }),
        (r.onerror = function () {
          a()
        }),
        (r.onreadystatechange = function () {
          4 == r.readyState && (200 == r.status ? s() : a())
        }),
        u
      )
    })(r, t)
    return (
      !!i &&
      ((i.onload = function (e) {
        s(o$5(e.responseText))
      }),
      (i.onerror = function (e) {
        e.responseText
          ? s(o$5(e.responseText))
          : s({
              error: {
                code: 1,
                error_subcode: 1357045,
                message: 'unknown error (empty response)',
                status: e.status,
                type: 'http',
              },
            })
      }),
      i.send(a),
      !0)
    )
  },
}
// ../node_modules/zmp-sdk/apis/external/tslib/tslib.es6.js
function e$7(e, t) {
  var r,
    n,
    o,
    l,
    i = {
      label: 0,
      sent: function () {
        if (1 & o[0]) throw o[1]
        return o[1]
      },
      trys: [],
      ops: [],
    }
  return (
    (l = {
      next: a(0),
      throw: a(1),
      return: a(2),
    }),
    'function' == typeof Symbol &&
      (l[Symbol.iterator] = function () {
        return this
      }),
    l
  )
  function a(a) {
    return function (u) {
      return (function (a) {
        if (r) throw new TypeError('Generator is already executing.')
        for (; l && ((l = 0), a[0] && (i = 0)), i;)
          try {
            if (
              ((r = 1),
              n &&
                (o =
                  2 & a[0]
                    ? n.return
                    : a[0]
                      ? n.throw || ((o = n.return) && o.call(n), 0)
                      : n.next) &&
                !(o = o.call(n, a[1])).done)
            )
              return o
            switch (((n = 0), o && (a = [2 & a[0], o.value]), a[0])) {
              case 0:
              case 1:
                o = a
                break
              case 4:
                return (
                  i.label++,
                  {
                    value: a[1],
                    done: !1,
                  }
                )
              case 5:
                ;(i.label++, (n = a[1]), (a = [0]))
                continue
              case 7:
                ;((a = i.ops.pop()), i.trys.pop())
                continue
              default:
                if (
                  !(
                    (o = i.trys),
                    (o = o.length > 0 && o[o.length - 1]) || (6 !== a[0] && 2 !== a[0])
                  )
                ) {
                  i = 0
                  continue
                }
                if (3 === a[0] && (!o || (a[1] > o[0] && a[1] < o[3]))) {
                  i.label = a[1]
                  break
                }
                if (6 === a[0] && i.label < o[1]) {
                  ;((i.label = o[1]), (o = a))
                  break
                }
                if (o && i.label < o[2]) {
                  ;((i.label = o[2]), i.ops.push(a))
                  break
                }
                ;(o[2] && i.ops.pop(), i.trys.pop())
                continue
            }
            a = t.call(e, i)
          } catch (e) {
            ;((a = [6, e]), (n = 0))
          } finally {
            r = o = 0
          }
        if (5 & a[0]) throw a[1]
        return {
          value: a[0] ? a[1] : void 0,
          done: !0,
        }
      })([a, u])
    }
  }
}
// ../node_modules/zmp-sdk/apis/utils/silent.js
function o$4(r) {
  return function () {
    for (var n = arguments.length, o = new Array(n), s = 0; s < n; s++) o[s] = arguments[s]
    try {
      return r.apply(void 0, a$7(o))
    } catch (r) {
      return ('undefined' != typeof console && console.error && console.error(r), null)
    }
  }
}
o$4.async = function (o) {
  return t$15(function () {
    var r,
      s,
      t,
      l,
      c = arguments
    return e$7(this, function (n) {
      switch (n.label) {
        case 0:
          for (r = c.length, s = new Array(r), t = 0; t < r; t++) s[t] = c[t]
          n.label = 1
        case 1:
          return (n.trys.push([1, 3, , 4]), [4, o.apply(void 0, a$7(s))])
        case 2:
          return [2, n.sent()]
        case 3:
          return (
            (l = n.sent()),
            'undefined' != typeof console && console.error && console.error(l),
            [2, null]
          )
        case 4:
          return [2]
      }
    })
  })
}
// ../node_modules/zmp-sdk/apis/appEnv/getEnv.js
var e$6 = function (i) {
  return i.isAndroid ? n$7.android : i.isIOS ? n$7.iOS : n$7.unknown
}
function r$8(i) {
  var o = i.split('zalo')[1]
  return (o && o.replace(' ', '').split('/')[1]) || ''
}
function s$9() {
  var n = (function () {
    var n = o$4(function () {
      return window.navigator.userAgent.toLowerCase()
    })()
    if (n) {
      var s,
        a = (function (i) {
          return {
            isAndroid: /android/i.test(i) && !/iemobile/.test(i),
            isIOS: /iphone|ios|ipad|ipod/.test(i) && !/iemobile/.test(i),
            isMobile: /android|iphone|ios|ipad|ipod|iemobile/.test(i),
            isZalo: /zalo/.test(i),
          }
        })(n)
      return {
        appEnv:
          ((s = new URL(window.location.href).searchParams.get('env')),
          {
            isMp:
              window.location.hostname.includes('h5.zdn.vn') &&
              ('TESTING_LOCAL' == s || window.location.pathname.startsWith('/zapps')),
            isMpWeb: window.location.hostname.includes('localhost'),
          }),
        platform: a,
        platformName: e$6(a),
        zaloVersion: r$8(n).trim(),
      }
    }
  })()
  if (n) return n
}
// ../node_modules/zmp-sdk/apis/common/utils.js
var s$8 = t$15(function (r, n, a) {
  var s, u, d, p
  return e$7(this, function (i) {
    switch (i.label) {
      case 0:
        return (
          (s = {
            appId: r,
            versionStatus: n,
          }),
          u$9.isUndefined(a) || (s.currentVersion = a),
          (u = o$6.appendToUrl(i$6.GET_APP_INFO, s)),
          [4, fetch(u, { credentials: 'include' })]
        )
      case 1:
        return (d = i.sent()).ok ? [4, d.json()] : [3, 3]
      case 2:
        if ((p = i.sent()).err < 0 || !p.data) throw new Error(p)
        return [
          2,
          {
            name: p.data.name,
            version: p.data.version,
            description: p.data.description,
            appUrl: p.data.appUrl,
            qrCodeUrl: p.data.qrCodeUrl,
            logoUrl: p.data.logoUrl,
            cateID: p.data.cateType,
            appId: r,
            zaloAppId: p.data.zaloAppId,
          },
        ]
      case 3:
        throw new Error("Can't get app info")
    }
  })
})
var u$5 = function (r, t, o) {
  return s$8.apply(this, arguments)
}
function d$6(r) {
  try {
    var t = r.map(function (r) {
      return {
        action: r.action,
        error: r.error,
        message: r.message,
        data: r.data,
      }
    })
    u$6.execute(
      i$6.SEND_ACTION_LOG,
      'post',
      {
        appId: window.APP_ID,
        data: JSON.stringify(t),
      },
      function () {},
    )
  } catch (r) {}
}
var p$10 = function (r) {
  return r.replace(/[A-Z]/g, function (r) {
    return '_'.concat(r.toLowerCase())
  })
}
var c$5 = function () {
  var r
  return (
    'android' ===
    ((null === (r = s$9()) || void 0 === r ? void 0 : r.platformName) || '').toLowerCase()
  )
}
var l$8 = function () {
  var r
  return (
    'ios' === ((null === (r = s$9()) || void 0 === r ? void 0 : r.platformName) || '').toLowerCase()
  )
}
function f$2(r) {
  var t = String(r)
  try {
    if (/^\d{9}$/.test(t) && '0' === t[5]) return Number(t.slice(0, 5) + t.slice(6))
  } catch (r) {}
  return Number(t)
}
var m$8 = function () {
  var r,
    t = 0
  if (window.zaloVersionCode) return f$2(window.zaloVersionCode)
  var o = Number((null === (r = s$9()) || void 0 === r ? void 0 : r.zaloVersion) || '0')
  return (o >= 24112e3 ? (t = o) : c$5() ? (t = o % 1e4) : l$8() && (t = o), f$2(t))
}
function v$3(r, t) {
  if (window.isAPISupport && 'function' == typeof window.isAPISupport)
    return window.isAPISupport(r, t)
  var o = m$8()
  return c$5() ? o >= r : !!l$8() && o >= t
}
// ../node_modules/zmp-sdk/apis/common/apis/general/getSetting.js
var u$4 = t$15(function (e) {
  var r
  return e$7(this, function (n) {
    switch (n.label) {
      case 0:
        return (
          (r = {
            headers: {
              'Content-Type': 'application/x-www-form-urlencoded',
              authorization: 'Bearer '.concat(e),
            },
          }),
          [4, fetch(i$6.GET_AUTH_SETTING, t$12({ method: 'GET' }, r))]
        )
      case 1:
        return [4, n.sent().json()]
      case 2:
        return [2, n.sent()]
    }
  })
})
var c$4 = function (e) {
  return u$4.apply(this, arguments)
}
var m$7 = t$15(function () {
  return e$7(this, function (t) {
    return [
      2,
      new Promise(
        ((s = t$15(function (e, t) {
          var s, u, m, l
          return e$7(this, function (a) {
            switch (a.label) {
              case 0:
                return (a.trys.push([0, 3, , 4]), [4, w$3.jumpAndGetToken()])
              case 1:
                return (
                  a.sent(),
                  (u = null === (s = w$3.miniProgramConfig) || void 0 === s ? void 0 : s.jwt) ||
                    t(new n$11(R$1.UNAUTHORIZED, t$17.LOGIN_REQUIRED, 'getSetting')),
                  [4, c$4(u)]
                )
              case 2:
                return (
                  (m = a.sent()) && 0 === m.err
                    ? e({ authSetting: m.data })
                    : t(new n$11(m.err, m.msg, 'getSetting')),
                  [3, 4]
                )
              case 3:
                return ((l = a.sent()), t(l), [3, 4])
              case 4:
                return [2]
            }
          })
        })),
        function (e, t) {
          return s.apply(this, arguments)
        }),
      ),
    ]
    var s
  })
})
// ../node_modules/zmp-sdk/apis/common/call/zaloNative.js
var I$3
var b$3
var T$1
var M$2
var j$3
var w$4
var E$2 =
  ((T$1 = s$9()),
  (M$2 = {}),
  (j$3 = h$5.getInstance()),
  (w$4 = []),
  _$3(function (o$12) {
    var e = o$12.serialId,
      r = g$2(o$12.result),
      t = b$2(null == r ? void 0 : r.action),
      n = u$9.isEmpty(null == r ? void 0 : r.error_code) ? 0 : null == r ? void 0 : r.error_code,
      l = null == r ? void 0 : r.error_message,
      c = (null == r ? void 0 : r.data) || r
    if (t && 0 === n) {
      var u = JSON.parse(null == r ? void 0 : r.data)
      ;((n = u$9.isEmpty(null == u ? void 0 : u.error_code)
        ? 0
        : null == u
          ? void 0
          : u.error_code),
        (l = null == u ? void 0 : u.error_message),
        (c = (null == u ? void 0 : u.data) || u))
    }
    var d = {
      error_code: n,
      error_message: l,
      data: c,
      action: (null == r ? void 0 : r.action) || o$12.actionName,
    }
    if (e && M$2[e]) {
      var v = M$2[e],
        m = v.callback,
        p = v.timeout,
        f = v.isMultiCallback,
        _ = v.options,
        g = v.downloadListener
      ;((function (o, e) {
        var r = e || {},
          t = r.success,
          n = r.fail
        0 === o.error_code ? u$9.isFunction(t) && t(o) : u$9.isFunction(n) && n(o)
      })(d, m),
        !f && delete M$2[e],
        p && clearTimeout(p))
      var I = {
        action: null == d ? void 0 : d.action,
        error: null == d ? void 0 : d.error_code,
        message: null == d ? void 0 : d.error_message,
        data: {},
      }
      try {
        if ('action.open.inapp' === d.action || 'action.open.outapp' === d.action) {
          var b = new URL(null == _ ? void 0 : _.url)
          I.data = { url: ''.concat(b.protocol, '//').concat(b.host).concat(b.pathname) }
        }
        if ('action.follow.oa' === d.action || 'action.unfollow.oa' === d.action)
          I.data = { uid: null == _ ? void 0 : _.uid }
        if ('action.open.chat' === d.action)
          I.data = {
            uid: null == _ ? void 0 : _.uId,
            openChatType: null == _ ? void 0 : _.type,
          }
        null != _ && _.onProgress && g && j$3.off(o.DownloadProgress, g)
      } catch (o) {}
      w$4.push(I)
    }
  }),
  j$3.on(o.AppPaused, function () {
    if (w$4.length > 0) {
      var o = w$4
      ;((w$4 = []), d$6(o))
    }
  }),
  I$3
    ? clearInterval(I$3)
    : (I$3 = setInterval(function () {
        if (w$4.length > 0) {
          var o = w$4
          ;((w$4 = []), d$6(o))
        }
      }, 5e3)),
  (b$3 = t$15(function (o$13, t, n, i) {
    var p, _, I, b, w, E, N, S, k, y, O, P, U, C, A, J, L, R, D, Z, F, H, q, x, z, B
    return e$7(this, function (g) {
      switch (g.label) {
        case 0:
          return (
            (_ = Math.floor(1e6 * Math.random())),
            (I = ''.concat(o$13, '_').concat(_)),
            (b = N$1(o$13)),
            null != i &&
              i.actionName &&
              i.actionName.length > 0 &&
              (b = null == i ? void 0 : i.actionName),
            (w = (null == i ? void 0 : i.isMultiCallback) || !1),
            (E =
              !1 !== (null == i ? void 0 : i.timeout) && ((null == i ? void 0 : i.timeout) || !0)),
            (N = (null == i ? void 0 : i.haveCallback) || !1),
            (S = (null == i ? void 0 : i.skipJump) || !1),
            (k = (null == i ? void 0 : i.requireAccessToken) || !1),
            (y = w$2(b)),
            t &&
              n &&
              ((M$2[I] = {
                options: t,
                callback: n,
                isMultiCallback: w,
              }),
              E &&
                N &&
                (M$2[I].timeout = setTimeout(
                  function () {
                    return (
                      g$3({
                        serialId: I,
                        result: {
                          error_code: R$1.TIME_OUT,
                          error_message: t$17.TIME_OUT,
                          data: { timeout: E },
                          action: o$13,
                        },
                      }),
                      null
                    )
                  },
                  !0 === E ? 8e3 : 1e3 * E,
                ))),
            y ? [4, m$7()] : [3, 2]
          )
        case 1:
          if (
            !1 ===
            (null == (P = g.sent()) || null === (O = P.authSetting) || void 0 === O
              ? void 0
              : O['scope.userInfo'])
          )
            return (
              (C = {
                serialId: I,
                result: {
                  error_code: R$1.UNAUTHORIZED,
                  error_message: t$17.NEED_USER_AUTH,
                  data: {
                    isMobile:
                      null == T$1 || null === (U = T$1.platform) || void 0 === U
                        ? void 0
                        : U.isMobile,
                  },
                  action: o$13,
                },
              }),
              g$3(C),
              [2]
            )
          g.label = 2
        case 2:
          return (
            (A = b$2(b)),
            !(null == T$1 || null === (p = T$1.platform) || void 0 === p ? void 0 : p.isMobile) ||
            !o$13 ||
            u$9.isUndefined(ZaloJavaScriptInterface) ||
            (T$1.platform.isIOS && !m$6(o$13)) ||
            (A && !1 === A.isSupported)
              ? ((L = {
                  serialId: I,
                  result: {
                    error_code: R$1.CLIENT_NOT_SUPPORT,
                    error_message: t$17.CLIENT_NOT_SUPPORT,
                    data: {
                      isMobile:
                        null == T$1 || null === (J = T$1.platform) || void 0 === J
                          ? void 0
                          : J.isMobile,
                    },
                    action: o$13,
                  },
                }),
                g$3(L),
                [2])
              : ((R = l$6(t)), S ? [3, 4] : [4, w$3.getJSAccessToken()])
          )
        case 3:
          return ((Z = g.sent()), [3, 5])
        case 4:
          ;((Z = ''), (g.label = 5))
        case 5:
          ;((D = Z), (g.label = 6))
        case 6:
          return (g.trys.push([6, 10, , 11]), S || !k ? [3, 8] : [4, w$3.getAccessToken()])
        case 7:
          return ((H = g.sent()), [3, 9])
        case 8:
          ;((H = ''), (g.label = 9))
        case 9:
          return ((F = H), [3, 11])
        case 10:
          return (
            (q = g.sent()),
            (x = {
              serialId: I,
              result: {
                error_code: null == q ? void 0 : q.code,
                error_message: null == q ? void 0 : q.message,
                action: o$13,
              },
            }),
            g$3(x),
            [2]
          )
        case 11:
          try {
            t &&
              null != t &&
              t.onProgress &&
              ((z = function (o) {
                ;(function (o, e) {
                  var r = o.progress
                  e && e(r)
                })(o, null == t ? void 0 : t.onProgress)
              }),
              (M$2[I].downloadListener = z),
              j$3.on(o.DownloadProgress, z))
          } catch (o) {}
          return (
            (B = T$1.platform.isIOS
              ? window.onNativeMessage(I, b)
              : 'window.onNativeMessage("'.concat(I, '", "').concat(b, '")')),
            [2, ZaloJavaScriptInterface.jsCall(D, b, F, R, B)]
          )
      }
    })
  })),
  function (o, e, r, a) {
    return b$3.apply(this, arguments)
  })
// ../node_modules/zmp-sdk/apis/utils/response.js
var d$5 = {
  success: function (o, n) {
    return {
      code: R$1.SUCCESS,
      message: n || t$17.SUCCESS,
      data: o || {},
    }
  },
  error: {
    failLimit: function () {
      return new n$11(R$1.FAIL_LIMIT, t$17.FAIL_LIMIT)
    },
    badRequest: function (r) {
      return new n$11(R$1.BAD_REQUEST, r)
    },
    loginFailed: function (o) {
      return new n$11(R$1.UNAUTHORIZED, ''.concat(t$17.LOGIN_FAILED, ': ').concat(o))
    },
    loginRequired: function () {
      return new n$11(R$1.UNAUTHORIZED, t$17.LOGIN_REQUIRED)
    },
    cannotGetShareInfo: function () {
      return new n$11(R$1.INTERNAL_SERVER_ERROR, 'Can not get app info to share')
    },
    createIAPOrderFailed: function (e) {
      return new n$11(
        e,
        Object.keys(V$1).find(function (r) {
          return r === e.toString()
        }) || t$17.UNKNOWN_ERROR,
      )
    },
    clientNotSupport: function () {
      return new n$11(R$1.CLIENT_NOT_SUPPORT, t$17.CLIENT_NOT_SUPPORT)
    },
  },
}
var l$7 = function (r) {
  var o,
    d,
    l,
    f = null === (o = s$9()) || void 0 === o ? void 0 : o.platformName,
    R = A$1(r.action),
    E = P$1[R],
    N = (null == E ? void 0 : E.skipJump) || !1,
    _ = (null == E ? void 0 : E.errorList) || {}
  if ('JUMP_LOGIN' === R)
    return new n$11(R$1.UNKNOWN_ERROR, 'Can not get auth code: '.concat(r.error_message))
  if (w$3.jumpStatus !== a$6.DONE && !N)
    return new n$11(D$2.UNAUTHORIZED.code, D$2.UNAUTHORIZED.message)
  if (
    'permission required!' === String(r.error_message).toLowerCase() ||
    'no permission!' === String(r.error_message).toLowerCase()
  )
    return new n$11(D$2.FORBIDDEN.code, D$2.FORBIDDEN.message)
  if (f && (null === (d = n$12[f]) || void 0 === d ? void 0 : d[r.error_code]))
    return new n$11(n$12[f][r.error_code].code, n$12[f][r.error_code].message)
  var p = null == _ || null === (l = _[f]) || void 0 === l ? void 0 : l[String(r.error_code)]
  if (p) {
    var v,
      I,
      O,
      g = null === (v = p.mapTo) || void 0 === v ? void 0 : v.message
    if (null == p ? void 0 : p.needMoreDetail)
      g = ''
        .concat(null == p || null === (O = p.mapTo) || void 0 === O ? void 0 : O.message, ': ')
        .concat(r.error_message)
    return new n$11(null === (I = p.mapTo) || void 0 === I ? void 0 : I.code, g)
  }
  return new n$11(r.error_code, r.error_message)
}
// ../node_modules/zmp-sdk/apis/common/call/index.js
var a$4 = function (a, f, l, m) {
  var u = (function (s, e) {
      function i(i) {
        return function (a) {
          var f = u$9.isEmpty(e) ? void 0 : e[i]
          if (f)
            return (
              e$12({
                stage: E$4.RESPONSE,
                type: 'log',
                state: i,
                name: s,
                response: a,
              }),
              f('fail' === i ? l$7(a) : null == a ? void 0 : a.data)
            )
        }
      }
      return (
        u$9.isUndefined(s) && (s = ''),
        Object.assign(
          {},
          {
            success: i('success'),
            fail: i('fail'),
          },
        )
      )
    })(a, l),
    c = P$1[a],
    p = (null == m ? void 0 : m.delay) || 0
  setTimeout(function () {
    E$2(a, f, u, t$12({}, m, c))
  }, p)
}
// ../node_modules/zmp-sdk/apis/common/apis/general/authorize.js
var i$3 = t$15(function (s) {
  return e$7(this, function (e) {
    return [
      2,
      new Promise(function (e, i) {
        a$4(
          'MP_USER_AUTHORIZE',
          {
            scopes: s,
            forceUpdate: !0,
          },
          {
            success: function (s) {
              u$9.isEmpty(s) || e(s)
            },
            fail: function (s) {
              i(s)
            },
          },
          {
            isMultiCallback: !1,
            timeout: !1,
          },
        )
      }),
    ]
  })
})
var r$7 = function (s) {
  return i$3.apply(this, arguments)
}
// ../node_modules/zmp-sdk/apis/common/token.js
var w$3 = (function () {
  function A() {
    ;(a$10(this, A),
      (this._jumpStatus = void 0),
      (this.WAITING_QUEUE = []),
      (this.getAccessTokenCount = 0),
      (this._accessToken = ''),
      (this._jsAccessToken = ''),
      (this.refreshToken = ''),
      (this._cookies = []),
      (this.accessTokenExpiresIn = 0),
      (this.prevGetAccessTokenTimestamp = /* @__PURE__ */ new Date().getTime()),
      (this.manualSetAccessToken = !1),
      (this._miniProgramConfig = {}),
      (this.retryLimitMap = {}))
  }
  var w = A.prototype
  return (
    (w.initRetryLimit = function (e) {
      var n = r$19[e],
        t = {
          lastCall: /* @__PURE__ */ new Date().getTime(),
          limit: n && n.limit ? n.limit : 3,
          retry: 0,
        }
      return ((this.retryLimitMap[e] = t), t)
    }),
    (w.resetRetryLimit = function (e) {
      ;((this.retryLimitMap[e].lastCall = /* @__PURE__ */ new Date().getTime()),
        (this.retryLimitMap[e].retry = 0))
    }),
    (w.getRetryLimit = function (e) {
      var n = this.retryLimitMap[e]
      return ((n && n.lastCall && n.retry) || (n = this.initRetryLimit(e)), n)
    }),
    (w.increaseRetryLimit = function (e) {
      this.retryLimitMap[e].retry++
    }),
    (w.jump = function () {
      var n = this
      return t$15(function () {
        return e$7(this, function (e) {
          return [
            2,
            new Promise(function (e, t) {
              n._jumpStatus
                ? n._jumpStatus === a$6.DONE
                  ? e(a$6.DONE)
                  : e(a$6.DOING)
                : ((n._jumpStatus = a$6.DOING),
                  e$12({
                    stage: E$4.REQUEST,
                    type: 'log',
                    name: 'jump',
                  }),
                  E$2(
                    'JUMP_LOGIN',
                    {},
                    {
                      success: function (t) {
                        var s = t.data
                        n._miniProgramConfig = (null == s ? void 0 : s.miniProgramConfig) || {}
                        var r = (null == s ? void 0 : s.cookiesOAuthLogins) || [],
                          i = r.find(function (e) {
                            return e.name === N$2.JS_TOKEN
                          })
                        ;(i &&
                          ((n._jsAccessToken = i.value),
                          window.ZJSBridge.setJSToken && window.ZJSBridge.setJSToken(i.value)),
                          (n._cookies = r))
                        var c = n._cookies.find(function (e) {
                          return e.name === N$2.ZOAUTH
                        })
                        ;((null != c && c.value) ||
                          d$6([
                            {
                              action: 'action.jump.login',
                              error: -102,
                              message: 'no zoauth',
                              data: {},
                            },
                          ]),
                          e(a$6.DONE))
                      },
                      fail: function (e) {
                        ;(d$6([
                          {
                            action: 'action.jump.login',
                            error: -101,
                            message: e.message || 'jump error',
                            data: {},
                          },
                        ]),
                          t(e))
                      },
                    },
                    { skipJump: !0 },
                  ))
            }),
          ]
        })
      })()
    }),
    (w.loginZaloV3 = function (n, t, s) {
      var r = this
      return t$15(function () {
        var o
        return e$7(this, function (c) {
          switch (c.label) {
            case 0:
              return (
                (o = ''
                  .concat(i$6.GET_ACCESS_TOKEN_V3, '?app_id=')
                  .concat(t, '&redirect_uri=')
                  .concat(A$2, '/')
                  .concat(n, '/&code=')
                  .concat(s, '&isSDK=true')),
                [
                  4,
                  fetch(o).then(
                    ((a = t$15(function (e) {
                      var n, t, s
                      return e$7(this, function (o) {
                        switch (o.label) {
                          case 0:
                            return [4, e.json()]
                          case 1:
                            return (
                              (n = o.sent()),
                              (t = null == n ? void 0 : n.access_token),
                              (r._accessToken = t),
                              (s = 1e3 * parseInt(n.expires_in)),
                              (r.accessTokenExpiresIn = s),
                              (r.prevGetAccessTokenTimestamp =
                                /* @__PURE__ */ new Date().getTime()),
                              window.ZJSBridge.setZAccSession &&
                                window.ZJSBridge.setZAccSession(r._accessToken || ''),
                              [2, t]
                            )
                        }
                      })
                    })),
                    function (e) {
                      return a.apply(this, arguments)
                    }),
                  ),
                ]
              )
            case 1:
              return [2, c.sent()]
          }
          var a
        })
      })()
    }),
    (w.loginZaloV4 = function (n) {
      var t = arguments.length > 1 && void 0 !== arguments[1] ? arguments[1] : '',
        o = arguments.length > 2 && void 0 !== arguments[2] ? arguments[2] : '',
        c = this
      return t$15(function () {
        var a, u
        return e$7(this, function (l) {
          switch (l.label) {
            case 0:
              return (
                (a = new URLSearchParams()).append('app_id', n),
                a.append('code', t),
                a.append('code_verifier', o),
                u$9.isNull(c.refreshToken) || 0 === c.refreshToken.length
                  ? a.append('grant_type', 'authorization_code')
                  : (a.append('grant_type', 'refresh_token'),
                    a.append('refresh_token', c.refreshToken || '')),
                (u = { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }),
                [
                  4,
                  fetch(
                    i$6.GET_ACCESS_TOKEN,
                    t$12(
                      {
                        method: 'POST',
                        body: a,
                      },
                      u,
                    ),
                  ).then(
                    ((m = t$15(function (e) {
                      var n, t, s, r
                      return e$7(this, function (o) {
                        switch (o.label) {
                          case 0:
                            return [4, e.json()]
                          case 1:
                            return (
                              (n = o.sent()),
                              (t = (null == n ? void 0 : n.access_token) || ''),
                              (s = (null == n ? void 0 : n.refresh_token) || ''),
                              (c.refreshToken = s),
                              (c._accessToken = t),
                              (r = 1e3 * parseInt(null == n ? void 0 : n.expires_in)),
                              (c.accessTokenExpiresIn = r),
                              (c.prevGetAccessTokenTimestamp =
                                /* @__PURE__ */ new Date().getTime()),
                              window.ZJSBridge.setZAccSession && window.ZJSBridge.setZAccSession(t),
                              [2, t]
                            )
                        }
                      })
                    })),
                    function (e) {
                      return m.apply(this, arguments)
                    }),
                  ),
                ]
              )
            case 1:
              return [2, l.sent()]
          }
          var m
        })
      })()
    }),
    (w.getAccessToken = function () {
      var n = arguments.length > 0 && void 0 !== arguments[0] && arguments[0],
        t = this
      return t$15(function () {
        var s, r, i, u, l, m, p, f, g
        function T() {
          return _.apply(this, arguments)
        }
        function _() {
          return (_ = t$15(function () {
            return e$7(this, function (e) {
              switch (e.label) {
                case 0:
                  return [
                    4,
                    new Promise(function (e) {
                      var n = setInterval(function () {
                        ;(r.getAccessTokenCount <= 1 || r._accessToken) &&
                          (e('done'), clearInterval(n))
                      }, 200)
                    }),
                  ]
                case 1:
                  return [2, e.sent()]
              }
            })
          })).apply(this, arguments)
        }
        return e$7(this, function (e) {
          switch (e.label) {
            case 0:
              return (
                (s = /* @__PURE__ */ new Date().getTime() - t.prevGetAccessTokenTimestamp),
                (r = t).getAccessTokenCount++,
                t.getAccessTokenCount > 1 ? [4, T()] : [3, 2]
              )
            case 1:
              ;(e.sent(), (e.label = 2))
            case 2:
              return t.manualSetAccessToken
                ? (r.getAccessTokenCount--, [2, Promise.resolve(t._accessToken)])
                : n
                  ? [4, t.verifyUserAuthorized()]
                  : [3, 4]
            case 3:
              return ((u = e.sent()), [3, 5])
            case 4:
              ;((u = !0), (e.label = 5))
            case 5:
              return (
                (i = u),
                t._accessToken.length > 0 && s < t.accessTokenExpiresIn && i
                  ? (r.getAccessTokenCount--, [2, Promise.resolve(t._accessToken)])
                  : ((t.accessToken = ''), [4, t.jumpAndGetToken(N$2.ZOAUTH)])
              )
            case 6:
              return ((l = e.sent()), [4, t.jumpAndGetToken(N$2.ZOAUTH_VRF)])
            case 7:
              if (((m = e.sent()), (p = 'zmp.getaccesstoken.fail'), !i))
                throw (
                  r.getAccessTokenCount--,
                  d$6([
                    {
                      action: p,
                      error: -104,
                      message: 'no user auth',
                      data: {},
                    },
                  ]),
                  d$5.error.loginFailed('User Authentication Required')
                )
              if (!l) return [3, 15]
              e.label = 8
            case 8:
              return (e.trys.push([8, 13, , 14]), m ? [4, t.loginZaloV4(a$9, l, m)] : [3, 10])
            case 9:
              return ((f = e.sent()), [3, 12])
            case 10:
              return [4, t.loginZaloV3(a$9, I$4, l)]
            case 11:
              ;((f = e.sent()), (e.label = 12))
            case 12:
              return [3, 14]
            case 13:
              return (
                (g = e.sent()),
                (f = ''),
                console.log('Can not get access token', g),
                d$6([
                  {
                    action: p,
                    error: -103,
                    message: String(g) || 'Can not get access token',
                    data: {},
                  },
                ]),
                [3, 14]
              )
            case 14:
              return (
                r.getAccessTokenCount--,
                f
                  ? [2, Promise.resolve(t._accessToken)]
                  : (d$6([
                      {
                        action: p,
                        error: -101,
                        message: 'no accessToken',
                        data: {},
                      },
                    ]),
                    [
                      2,
                      Promise.reject(
                        d$5.error.loginFailed("Can't get accessToken. Please try again later."),
                      ),
                    ])
              )
            case 15:
              throw (
                r.getAccessTokenCount--,
                d$6([
                  {
                    action: p,
                    error: -102,
                    message: 'no oauth',
                    data: {},
                  },
                ]),
                d$5.error.loginFailed('Zalo app has not been activated')
              )
          }
        })
      })()
    }),
    (w.verifyUserAuthorized = function () {
      var n = this
      return t$15(function () {
        var e, t, s, r, o, i
        return e$7(this, function (c) {
          switch (c.label) {
            case 0:
              return ((t = !0), [4, n.jumpAndGetToken()])
            case 1:
              if (
                (c.sent(),
                !1 !==
                  (null === (e = n._miniProgramConfig) || void 0 === e ? void 0 : e.userAuthorized))
              )
                return [3, 7]
              c.label = 2
            case 2:
              return (
                c.trys.push([2, 6, , 7]),
                (s = b$2('action.mp.user.authorize')) && s.isSupported ? [4, m$7()] : [3, 5]
              )
            case 3:
              return !1 !==
                (null == (o = c.sent()) || null === (r = o.authSetting) || void 0 === r
                  ? void 0
                  : r['scope.userInfo'])
                ? [3, 5]
                : [4, r$7()]
            case 4:
              ;((i = c.sent()),
                (t = (null == i ? void 0 : i['scope.userInfo']) || !1),
                (c.label = 5))
            case 5:
              return [3, 7]
            case 6:
              return (c.sent(), (t = !1), [3, 7])
            case 7:
              return [2, t]
          }
        })
      })()
    }),
    (w.setAccessToken = function (e) {
      ;((this.manualSetAccessToken = !0),
        (this._accessToken = e),
        window.ZJSBridge.setZAccSession && window.ZJSBridge.setZAccSession(e))
    }),
    (w.getJSAccessToken = function () {
      var n = this
      return t$15(function () {
        var e
        return e$7(this, function (t) {
          switch (t.label) {
            case 0:
              return n._jsAccessToken.length > 0
                ? [2, Promise.resolve(n._jsAccessToken)]
                : [4, n.jumpAndGetToken(N$2.JS_TOKEN)]
            case 1:
              return ((e = t.sent()), [2, Promise.resolve(e)])
          }
        })
      })()
    }),
    (w.getSync = function (e) {
      var n
      return null ===
        (n = this._cookies.find(function (n) {
          return n.name === e
        })) || void 0 === n
        ? void 0
        : n.value
    }),
    (w.jumpAndGetToken = function (n) {
      var t,
        s = arguments.length > 1 && void 0 !== arguments[1] && arguments[1],
        o = this
      return new Promise(
        ((t = t$15(function (e) {
          var t, i, c, a
          return e$7(this, function (u) {
            switch (u.label) {
              case 0:
                return !s && o._cookies.length > 0
                  ? u$9.isString(n)
                    ? ((t = o._cookies.find(function (e) {
                        return e.name === n
                      })),
                      [2, e(null == t ? void 0 : t.value)])
                    : [2, e('')]
                  : (s && o._jumpStatus === a$6.DONE && (o._jumpStatus = void 0),
                    (i = {
                      name: n,
                      cb: function (n) {
                        return e(n)
                      },
                    }),
                    [4, o.jump()])
              case 1:
                return (
                  (c = u.sent()) === a$6.DONE
                    ? ((o._jumpStatus = c),
                      o.WAITING_QUEUE.length &&
                        (o.WAITING_QUEUE.forEach(function (e) {
                          var n = o._cookies.find(function (n) {
                            return n.name === e.name
                          })
                          e.cb(null == n ? void 0 : n.value)
                        }),
                        (o.WAITING_QUEUE = [])),
                      (a = o._cookies.find(function (e) {
                        return e.name === i.name
                      })),
                      i.cb(null == a ? void 0 : a.value))
                    : o.WAITING_QUEUE.push(i),
                  [2]
                )
            }
          })
        })),
        function (e) {
          return t.apply(this, arguments)
        }),
      )
    }),
    (A.getInstance = function () {
      return (A.instance || (A.instance = new A()), A.instance)
    }),
    r$13(A, [
      {
        key: 'jumpStatus',
        get: function () {
          return this._jumpStatus
        },
      },
      {
        key: 'accessToken',
        set: function (e) {
          ;((this._accessToken = e),
            window.ZJSBridge.setZAccSession && window.ZJSBridge.setZAccSession(e))
        },
      },
      {
        key: 'miniProgramConfig',
        get: function () {
          return this._miniProgramConfig
        },
      },
    ]),
    A
  )
})().getInstance()
// ../node_modules/zmp-sdk/apis/utils/common.js
var p$9 = n$8('zmp:utils:common')
var l$6 = function (n) {
  if (u$9.isObject(JSON) && JSON.stringify) return JSON.stringify(n)
  if (void 0 === n) return 'undefined'
  if (null === n) return 'null'
  try {
    if ('string' == typeof n || null !== n.constructor.toString().match(/string/i))
      return '"' + n.replace(/"/g, '\\"') + '"'
  } catch (n) {
    console.log(n)
  }
  var r
  if (null !== Object.prototype.toString.call(n).match(/array/i)) {
    r = []
    for (var t = n.length, e = 0; e < t; e++) r.push(l$6(n[e]))
    return '[' + r.join(',') + ']'
  }
  if ('object' == typeof n) {
    for (var o in ((r = []), n)) r.push('"' + o + '":' + l$6(n[o]))
    return '{' + r.join(',') + '}'
  }
  return n.toString()
}
var m$6 = function (n) {
  var r = P$1[n],
    t = m$8(),
    e =
      r && 'object' == typeof r && 'versionLive' in r && r.versionLive && 'iOS' in r.versionLive
        ? r.versionLive.iOS
        : 0
  return (
    !!(
      Array.isArray(window.ignoreCheckSupport) &&
      window.ignoreCheckSupport.length > 0 &&
      window.ignoreCheckSupport.includes(n)
    ) || t >= e
  )
}
var d$4 = function (n) {
  try {
    if (n) {
      p$9(n)
      var r = n.replace(/\\/g, '').replace(/&#39;/g, "'")
      try {
        r = decodeURIComponent(atob(n))
      } catch (n) {}
      var e = JSON.parse(r)
      return (p$9('formattedValue', r, e, void 0 === e ? 'undefined' : o$8(e)), e)
    }
    return null
  } catch (r) {
    return (p$9('parse json error:', r), n)
  }
}
var g$2 = function (n) {
  if (u$9.isObject(JSON) && JSON.parse && u$9.isString(n)) {
    var r = n.replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t').replace(/\x00/g, '')
    return JSON.parse(r, function (n, r) {
      return r
    })
  }
  return u$9.isObject(n) ? n : new Function('return ' + n)()
}
var h$4 = function (n) {
  for (var r = document.getElementsByTagName('meta'), t = 0; t < r.length; t++)
    if (r[t].getAttribute('name') === n || r[t].getAttribute('property') === n)
      return r[t].getAttribute('content')
  return ''
}
var v$2 = function (n) {
  return btoa(encodeURIComponent(JSON.stringify(n)))
}
var y$3 = function (n, r) {
  var t,
    e = 0
  for (t in n) {
    var o = t.split('_')[0]
    n.hasOwnProperty(t) && ((r && o !== r) || (e += 2 * (n[t].length + t.length)))
  }
  return e
}
function j$2(n) {
  return n
    .map(function (n, r) {
      var t =
        n.path.length > 0
          ? n.path
              .map(function (n, r) {
                return r > 0 ? '['.concat(n, ']') : n
              })
              .join('')
          : 'arg'
      return 'Error '
        .concat(r + 1, ': Code: ')
        .concat(n.code, ' ~ Path: ')
        .concat(t, ' ~ Message: ')
        .concat(n.message)
    })
    .join(' | ')
}
var O$1 = function (n) {
  return n === f$4.hidden ? 'hidden' : n === f$4.transparent ? 'transparent' : 'normal'
}
var S$2 = function (n) {
  return 'hidden' === n ? f$4.hidden : 'transparent' === n ? f$4.transparent : f$4.normal
}
var b$2 = function (n) {
  if (void 0 !== n) {
    var r = w$3.miniProgramConfig
    return ((null == r ? void 0 : r.dynamicApis) || []).find(function (r) {
      return r.action === n && !1 === r.clientHandle
    })
  }
}
var w$2 = function (n) {
  if (void 0 === n) return !1
  var r = w$3.miniProgramConfig
  return ((null == r ? void 0 : r.requiredAuthenList) || []).indexOf(n) >= 0
}
var A$1 = function (n) {
  return 'action.get.device_info' === n
    ? 'GET_DEVICE_INFO'
    : n.replace('action.', '').replace(/\./g, '_').toUpperCase()
}
var N$1 = function (n) {
  return n.startsWith('action.')
    ? n
    : 'GET_DEVICE_INFO' === n
      ? 'action.get.device_info'
      : 'action.'.concat(n.replace(/\_/g, '.').toLowerCase())
}
var J$1 = function (n, r, t) {
  var o
  null === (o = n.contentWindow) ||
    void 0 === o ||
    o.postMessage(
      {
        type: r,
        payload: t,
      },
      'https://h5.zalo.me',
    )
}
// ../node_modules/zmp-sdk/apis/utils/decorator.js
function a$3(a, l, m, u) {
  var c, f
  ;(function (r, i) {
    if (r$19[r]) {
      var o = w$3.getRetryLimit(r)
      o.lastCall &&
        /* @__PURE__ */ new Date().getTime() - o.lastCall > 1e3 &&
        w$3.resetRetryLimit(r)
      var a = o.limit || 3
      if (o.retry && o.retry >= a) throw r$18(d$5.error.failLimit(), r)
      w$3.increaseRetryLimit(r)
    }
  })(a)
  var v =
      Array.isArray(m) &&
      m.length > 0 &&
      (null === (c = m[0]) || void 0 === c ? void 0 : c.success),
    d = Array.isArray(m) && m.length > 0 && (null === (f = m[0]) || void 0 === f ? void 0 : f.fail)
  try {
    var h = m
    l.length > 0 &&
      l.forEach(function (r, o) {
        var s = r.safeParse(m[o])
        if (!s.success) {
          var n,
            l = null === (n = s.error) || void 0 === n ? void 0 : n.issues,
            u = j$2(l),
            c = d$5.error.badRequest(u)
          throw ((c.detail = l), r$18(c, a))
        }
        h.push(s.data)
      })
    var p = u.apply(void 0, a$7(h))
    return u$9.isPromise(p)
      ? new Promise(function (r, i) {
          p.then(function (i) {
            if (!u$9.isNull(v) && u$9.isFunction(v)) return v(i)
            r(p)
          }).catch(function (r) {
            var e = r$18(r, a)
            if (!u$9.isNull(d) && u$9.isFunction(d)) return d(e)
            i(e)
          })
        })
      : p
  } catch (r) {
    if (!u$9.isNull(d) && u$9.isFunction(d)) return d(r)
    throw r$18(r, a)
  }
}
// ../node_modules/zmp-sdk/apis/apis/getVersion.js
function t$5() {
  return a$3('getVersion', [], [], function () {
    return r$17
  })
}
// ../node_modules/zmp-sdk/apis/appEnv/index.js
var e$5
var o$3 = (null === (e$5 = s$9()) || void 0 === e$5 ? void 0 : e$5.appEnv) || {}
// ../node_modules/zmp-sdk/apis/common/notFound.js
var o$2 = function (o, t) {
  var a,
    s = {
      error: -1404,
      errorMessage: ''.concat(o, ' is not found'),
    }
  ;(null == t || null === (a = t.fail) || void 0 === a || a.call(t, s),
    e$12({
      stage: E$4.NOT_FOUND,
      type: 'error',
      name: o,
      request: t,
      state: 'fail',
      response: s,
    }))
}
// ../node_modules/zmp-sdk/apis/apis/login.js
function m$5(o) {
  return c$3.apply(this, arguments)
}
function c$3() {
  return (c$3 = t$15(function (m) {
    return e$7(this, function (c) {
      return [
        2,
        a$3(
          'login',
          [],
          [m],
          t$15(function () {
            return e$7(this, function (o) {
              switch (o.label) {
                case 0:
                  return o$3.isMp ? [4, w$3.jumpAndGetToken(N$2.ZOAUTH)] : [3, 2]
                case 1:
                  return (o.sent(), [2, 'Success'])
                case 2:
                  return o$3.isMpWeb
                    ? [2, Promise.resolve('')]
                    : [2, Promise.reject(o$2('login', {}))]
              }
            })
          }),
        ),
      ]
    })
  })).apply(this, arguments)
}
// ../node_modules/zmp-sdk/apis/common/apis/general/getSystemInfo.js
function r$6() {
  var r
  return {
    version: h$4('version-id') || '',
    apiVersion: r$17,
    zaloVersion: String(m$8()),
    platform: (null === (r = s$9()) || void 0 === r ? void 0 : r.platformName) || '',
    language: navigator.language,
    zaloLanguage: window.zLanguage || 'vi',
    zaloTheme: window.zTheme || 'light',
  }
}
// ../node_modules/zmp-sdk/apis/external/zod/lib/index.mjs.js
var e$4
;(function (e) {
  ;((e.assertEqual = (e) => e),
    (e.assertIs = function (e) {}),
    (e.assertNever = function (e) {
      throw new Error()
    }),
    (e.arrayToEnum = (e) => {
      const t = {}
      for (const a of e) t[a] = a
      return t
    }),
    (e.getValidEnumValues = (t) => {
      const a = e.objectKeys(t).filter((e) => 'number' != typeof t[t[e]]),
        s = {}
      for (const e of a) s[e] = t[e]
      return e.objectValues(s)
    }),
    (e.objectValues = (t) =>
      e.objectKeys(t).map(function (e) {
        return t[e]
      })),
    (e.objectKeys =
      'function' == typeof Object.keys
        ? (e) => Object.keys(e)
        : (e) => {
            const t = []
            for (const a in e) Object.prototype.hasOwnProperty.call(e, a) && t.push(a)
            return t
          }),
    (e.find = (e, t) => {
      for (const a of e) if (t(a)) return a
    }),
    (e.isInteger =
      'function' == typeof Number.isInteger
        ? (e) => Number.isInteger(e)
        : (e) => 'number' == typeof e && isFinite(e) && Math.floor(e) === e),
    (e.joinValues = function (e, t = ' | ') {
      return e.map((e) => ('string' == typeof e ? `'${e}'` : e)).join(t)
    }),
    (e.jsonStringifyReplacer = (e, t) => ('bigint' == typeof t ? t.toString() : t)))
})(e$4 || (e$4 = {}))
var t$4 = e$4.arrayToEnum([
  'string',
  'nan',
  'number',
  'integer',
  'float',
  'boolean',
  'date',
  'bigint',
  'symbol',
  'function',
  'undefined',
  'null',
  'array',
  'object',
  'unknown',
  'promise',
  'void',
  'never',
  'map',
  'set',
])
var a$2 = (e) => {
  switch (typeof e) {
    case 'undefined':
      return t$4.undefined
    case 'string':
      return t$4.string
    case 'number':
      return isNaN(e) ? t$4.nan : t$4.number
    case 'boolean':
      return t$4.boolean
    case 'function':
      return t$4.function
    case 'bigint':
      return t$4.bigint
    case 'symbol':
      return t$4.symbol
    case 'object':
      return Array.isArray(e)
        ? t$4.array
        : null === e
          ? t$4.null
          : e.then && 'function' == typeof e.then && e.catch && 'function' == typeof e.catch
            ? t$4.promise
            : 'undefined' != typeof Map && e instanceof Map
              ? t$4.map
              : 'undefined' != typeof Set && e instanceof Set
                ? t$4.set
                : 'undefined' != typeof Date && e instanceof Date
                  ? t$4.date
                  : t$4.object
    default:
      return t$4.unknown
  }
}
var s$7 = e$4.arrayToEnum([
  'invalid_type',
  'invalid_literal',
  'custom',
  'invalid_union',
  'invalid_union_discriminator',
  'invalid_enum_value',
  'unrecognized_keys',
  'invalid_arguments',
  'invalid_return_type',
  'invalid_date',
  'invalid_string',
  'too_small',
  'too_big',
  'invalid_intersection_types',
  'not_multiple_of',
  'not_finite',
])
var r$5 = (e) => JSON.stringify(e, null, 2).replace(/"([^"]+)":/g, '$1:')
var n$2 = class extends Error {
  constructor(e) {
    ;(super(),
      (this.issues = []),
      (this.addIssue = (e) => {
        this.issues = [...this.issues, e]
      }),
      (this.addIssues = (e = []) => {
        this.issues = [...this.issues, ...e]
      }))
    const t = new.target.prototype
    ;(Object.setPrototypeOf ? Object.setPrototypeOf(this, t) : (this.__proto__ = t),
      (this.name = 'ZodError'),
      (this.issues = e))
  }
  get errors() {
    return this.issues
  }
  format(e) {
    const t =
        e ||
        function (e) {
          return e.message
        },
      a = { _errors: [] },
      s = (e) => {
        for (const r of e.issues)
          if ('invalid_union' === r.code) r.unionErrors.map(s)
          else if ('invalid_return_type' === r.code) s(r.returnTypeError)
          else if ('invalid_arguments' === r.code) s(r.argumentsError)
          else if (0 === r.path.length) a._errors.push(t(r))
          else {
            let e = a,
              s = 0
            for (; s < r.path.length;) {
              const a = r.path[s]
              ;(s === r.path.length - 1
                ? ((e[a] = e[a] || { _errors: [] }), e[a]._errors.push(t(r)))
                : (e[a] = e[a] || { _errors: [] }),
                (e = e[a]),
                s++)
            }
          }
      }
    return (s(this), a)
  }
  toString() {
    return this.message
  }
  get message() {
    return JSON.stringify(this.issues, e$4.jsonStringifyReplacer, 2)
  }
  get isEmpty() {
    return 0 === this.issues.length
  }
  flatten(e = (e) => e.message) {
    const t = {},
      a = []
    for (const s of this.issues)
      s.path.length > 0
        ? ((t[s.path[0]] = t[s.path[0]] || []), t[s.path[0]].push(e(s)))
        : a.push(e(s))
    return {
      formErrors: a,
      fieldErrors: t,
    }
  }
  get formErrors() {
    return this.flatten()
  }
}
n$2.create = (e) => new n$2(e)
var i$2 = (a, r) => {
  let n
  switch (a.code) {
    case s$7.invalid_type:
      n =
        a.received === t$4.undefined ? 'Required' : `Expected ${a.expected}, received ${a.received}`
      break
    case s$7.invalid_literal:
      n = `Invalid literal value, expected ${JSON.stringify(a.expected, e$4.jsonStringifyReplacer)}`
      break
    case s$7.unrecognized_keys:
      n = `Unrecognized key(s) in object: ${e$4.joinValues(a.keys, ', ')}`
      break
    case s$7.invalid_union:
      n = 'Invalid input'
      break
    case s$7.invalid_union_discriminator:
      n = `Invalid discriminator value. Expected ${e$4.joinValues(a.options)}`
      break
    case s$7.invalid_enum_value:
      n = `Invalid enum value. Expected ${e$4.joinValues(a.options)}, received '${a.received}'`
      break
    case s$7.invalid_arguments:
      n = 'Invalid function arguments'
      break
    case s$7.invalid_return_type:
      n = 'Invalid function return type'
      break
    case s$7.invalid_date:
      n = 'Invalid date'
      break
    case s$7.invalid_string:
      'object' == typeof a.validation
        ? 'startsWith' in a.validation
          ? (n = `Invalid input: must start with "${a.validation.startsWith}"`)
          : 'endsWith' in a.validation
            ? (n = `Invalid input: must end with "${a.validation.endsWith}"`)
            : e$4.assertNever(a.validation)
        : (n = 'regex' !== a.validation ? `Invalid ${a.validation}` : 'Invalid')
      break
    case s$7.too_small:
      n =
        'array' === a.type
          ? `Array must contain ${a.exact ? 'exactly' : a.inclusive ? 'at least' : 'more than'} ${a.minimum} element(s)`
          : 'string' === a.type
            ? `String must contain ${a.exact ? 'exactly' : a.inclusive ? 'at least' : 'over'} ${a.minimum} character(s)`
            : 'number' === a.type
              ? `Number must be ${a.exact ? 'exactly equal to ' : a.inclusive ? 'greater than or equal to ' : 'greater than '}${a.minimum}`
              : 'date' === a.type
                ? `Date must be ${a.exact ? 'exactly equal to ' : a.inclusive ? 'greater than or equal to ' : 'greater than '}${new Date(a.minimum)}`
                : 'Invalid input'
      break
    case s$7.too_big:
      n =
        'array' === a.type
          ? `Array must contain ${a.exact ? 'exactly' : a.inclusive ? 'at most' : 'less than'} ${a.maximum} element(s)`
          : 'string' === a.type
            ? `String must contain ${a.exact ? 'exactly' : a.inclusive ? 'at most' : 'under'} ${a.maximum} character(s)`
            : 'number' === a.type
              ? `Number must be ${a.exact ? 'exactly' : a.inclusive ? 'less than or equal to' : 'less than'} ${a.maximum}`
              : 'date' === a.type
                ? `Date must be ${a.exact ? 'exactly' : a.inclusive ? 'smaller than or equal to' : 'smaller than'} ${new Date(a.maximum)}`
                : 'Invalid input'
      break
    case s$7.custom:
      n = 'Invalid input'
      break
    case s$7.invalid_intersection_types:
      n = 'Intersection results could not be merged'
      break
    case s$7.not_multiple_of:
      n = `Number must be a multiple of ${a.multipleOf}`
      break
    case s$7.not_finite:
      n = 'Number must be finite'
      break
    default:
      ;((n = r.defaultError), e$4.assertNever(a))
  }
  return { message: n }
}
var o$1 = i$2
function d$3(e) {
  o$1 = e
}
function c$2() {
  return o$1
}
var u$3 = (e) => {
  const { data: t, path: a, errorMaps: s, issueData: r } = e,
    n = [...a, ...(r.path || [])],
    i = {
      ...r,
      path: n,
    }
  let o = ''
  const d = s
    .filter((e) => !!e)
    .slice()
    .reverse()
  for (const e of d)
    o = e(i, {
      data: t,
      defaultError: o,
    }).message
  return {
    ...r,
    path: n,
    message: r.message || o,
  }
}
var l$5 = []
function p$8(e, t) {
  const a = u$3({
    issueData: t,
    data: e.data,
    path: e.path,
    errorMaps: [e.common.contextualErrorMap, e.schemaErrorMap, c$2(), i$2].filter((e) => !!e),
  })
  e.common.issues.push(a)
}
var h$3 = class h$3 {
  constructor() {
    this.value = 'valid'
  }
  dirty() {
    'valid' === this.value && (this.value = 'dirty')
  }
  abort() {
    'aborted' !== this.value && (this.value = 'aborted')
  }
  static mergeArray(e, t) {
    const a = []
    for (const s of t) {
      if ('aborted' === s.status) return m$4
      ;('dirty' === s.status && e.dirty(), a.push(s.value))
    }
    return {
      status: e.value,
      value: a,
    }
  }
  static async mergeObjectAsync(e, t) {
    const a = []
    for (const e of t)
      a.push({
        key: await e.key,
        value: await e.value,
      })
    return h$3.mergeObjectSync(e, a)
  }
  static mergeObjectSync(e, t) {
    const a = {}
    for (const s of t) {
      const { key: t, value: r } = s
      if ('aborted' === t.status) return m$4
      if ('aborted' === r.status) return m$4
      ;('dirty' === t.status && e.dirty(),
        'dirty' === r.status && e.dirty(),
        (void 0 !== r.value || s.alwaysSet) && (a[t.value] = r.value))
    }
    return {
      status: e.value,
      value: a,
    }
  }
}
var m$4 = Object.freeze({ status: 'aborted' })
var f$1 = (e) => ({
  status: 'dirty',
  value: e,
})
var y$2 = (e) => ({
  status: 'valid',
  value: e,
})
var _$1 = (e) => 'aborted' === e.status
var v$1 = (e) => 'dirty' === e.status
var g$1 = (e) => 'valid' === e.status
var x = (e) => 'undefined' != typeof Promise && e instanceof Promise
var b$1
;(function (e) {
  ;((e.errToObj = (e) => ('string' == typeof e ? { message: e } : e || {})),
    (e.toString = (e) => ('string' == typeof e ? e : null == e ? void 0 : e.message)))
})(b$1 || (b$1 = {}))
var k$1 = class {
  constructor(e, t, a, s) {
    ;((this.parent = e), (this.data = t), (this._path = a), (this._key = s))
  }
  get path() {
    return this._path.concat(this._key)
  }
}
var w$1 = (e, t) => {
  if (g$1(t))
    return {
      success: !0,
      data: t.value,
    }
  if (!e.common.issues.length) throw new Error('Validation failed but no issues detected.')
  return {
    success: !1,
    error: new n$2(e.common.issues),
  }
}
function Z(e) {
  if (!e) return {}
  const { errorMap: t, invalid_type_error: a, required_error: s, description: r } = e
  if (t && (a || s))
    throw new Error(
      'Can\'t use "invalid_type_error" or "required_error" in conjunction with custom error map.',
    )
  if (t)
    return {
      errorMap: t,
      description: r,
    }
  return {
    errorMap: (e, t) =>
      'invalid_type' !== e.code
        ? { message: t.defaultError }
        : void 0 === t.data
          ? { message: null != s ? s : t.defaultError }
          : { message: null != a ? a : t.defaultError },
    description: r,
  }
}
var T = class {
  constructor(e) {
    ;((this.spa = this.safeParseAsync),
      (this._def = e),
      (this.parse = this.parse.bind(this)),
      (this.safeParse = this.safeParse.bind(this)),
      (this.parseAsync = this.parseAsync.bind(this)),
      (this.safeParseAsync = this.safeParseAsync.bind(this)),
      (this.spa = this.spa.bind(this)),
      (this.refine = this.refine.bind(this)),
      (this.refinement = this.refinement.bind(this)),
      (this.superRefine = this.superRefine.bind(this)),
      (this.optional = this.optional.bind(this)),
      (this.nullable = this.nullable.bind(this)),
      (this.nullish = this.nullish.bind(this)),
      (this.array = this.array.bind(this)),
      (this.promise = this.promise.bind(this)),
      (this.or = this.or.bind(this)),
      (this.and = this.and.bind(this)),
      (this.transform = this.transform.bind(this)),
      (this.brand = this.brand.bind(this)),
      (this.default = this.default.bind(this)),
      (this.catch = this.catch.bind(this)),
      (this.describe = this.describe.bind(this)),
      (this.pipe = this.pipe.bind(this)),
      (this.isNullable = this.isNullable.bind(this)),
      (this.isOptional = this.isOptional.bind(this)))
  }
  get description() {
    return this._def.description
  }
  _getType(e) {
    return a$2(e.data)
  }
  _getOrReturnCtx(e, t) {
    return (
      t || {
        common: e.parent.common,
        data: e.data,
        parsedType: a$2(e.data),
        schemaErrorMap: this._def.errorMap,
        path: e.path,
        parent: e.parent,
      }
    )
  }
  _processInputParams(e) {
    return {
      status: new h$3(),
      ctx: {
        common: e.parent.common,
        data: e.data,
        parsedType: a$2(e.data),
        schemaErrorMap: this._def.errorMap,
        path: e.path,
        parent: e.parent,
      },
    }
  }
  _parseSync(e) {
    const t = this._parse(e)
    if (x(t)) throw new Error('Synchronous parse encountered promise.')
    return t
  }
  _parseAsync(e) {
    const t = this._parse(e)
    return Promise.resolve(t)
  }
  parse(e, t) {
    const a = this.safeParse(e, t)
    if (a.success) return a.data
    throw a.error
  }
  safeParse(e, t) {
    var s
    const r = {
      common: {
        issues: [],
        async: null !== (s = null == t ? void 0 : t.async) && void 0 !== s && s,
        contextualErrorMap: null == t ? void 0 : t.errorMap,
      },
      path: (null == t ? void 0 : t.path) || [],
      schemaErrorMap: this._def.errorMap,
      parent: null,
      data: e,
      parsedType: a$2(e),
    }
    return w$1(
      r,
      this._parseSync({
        data: e,
        path: r.path,
        parent: r,
      }),
    )
  }
  async parseAsync(e, t) {
    const a = await this.safeParseAsync(e, t)
    if (a.success) return a.data
    throw a.error
  }
  async safeParseAsync(e, t) {
    const s = {
        common: {
          issues: [],
          contextualErrorMap: null == t ? void 0 : t.errorMap,
          async: !0,
        },
        path: (null == t ? void 0 : t.path) || [],
        schemaErrorMap: this._def.errorMap,
        parent: null,
        data: e,
        parsedType: a$2(e),
      },
      r = this._parse({
        data: e,
        path: s.path,
        parent: s,
      })
    return w$1(s, await (x(r) ? r : Promise.resolve(r)))
  }
  refine(e, t) {
    const a = (e) =>
      'string' == typeof t || void 0 === t ? { message: t } : 'function' == typeof t ? t(e) : t
    return this._refinement((t, r) => {
      const n = e(t),
        i = () =>
          r.addIssue({
            code: s$7.custom,
            ...a(t),
          })
      return 'undefined' != typeof Promise && n instanceof Promise
        ? n.then((e) => !!e || (i(), !1))
        : !!n || (i(), !1)
    })
  }
  refinement(e, t) {
    return this._refinement(
      (a, s) => !!e(a) || (s.addIssue('function' == typeof t ? t(a, s) : t), !1),
    )
  }
  _refinement(e) {
    return new ce({
      schema: this,
      typeName: xe.ZodEffects,
      effect: {
        type: 'refinement',
        refinement: e,
      },
    })
  }
  superRefine(e) {
    return this._refinement(e)
  }
  optional() {
    return ue.create(this, this._def)
  }
  nullable() {
    return le.create(this, this._def)
  }
  nullish() {
    return this.nullable().optional()
  }
  array() {
    return K.create(this, this._def)
  }
  promise() {
    return de.create(this, this._def)
  }
  or(e) {
    return F$1.create([this, e], this._def)
  }
  and(e) {
    return G.create(this, e, this._def)
  }
  transform(e) {
    return new ce({
      ...Z(this._def),
      schema: this,
      typeName: xe.ZodEffects,
      effect: {
        type: 'transform',
        transform: e,
      },
    })
  }
  default(e) {
    const t = 'function' == typeof e ? e : () => e
    return new pe({
      ...Z(this._def),
      innerType: this,
      defaultValue: t,
      typeName: xe.ZodDefault,
    })
  }
  brand() {
    return new ye({
      typeName: xe.ZodBranded,
      type: this,
      ...Z(this._def),
    })
  }
  catch(e) {
    const t = 'function' == typeof e ? e : () => e
    return new he({
      ...Z(this._def),
      innerType: this,
      catchValue: t,
      typeName: xe.ZodCatch,
    })
  }
  describe(e) {
    return new this.constructor({
      ...this._def,
      description: e,
    })
  }
  pipe(e) {
    return _e.create(this, e)
  }
  isOptional() {
    return this.safeParse(void 0).success
  }
  isNullable() {
    return this.safeParse(null).success
  }
}
var N = /^c[^\s-]{8,}$/i
var O = /^[a-z][a-z0-9]*$/
var S$1 =
  /^([a-f0-9]{8}-[a-f0-9]{4}-[1-5][a-f0-9]{3}-[a-f0-9]{4}-[a-f0-9]{12}|00000000-0000-0000-0000-000000000000)$/i
var E$1 =
  /^(([^<>()[\]\\.,;:\s@\"]+(\.[^<>()[\]\\.,;:\s@\"]+)*)|(\".+\"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\])|([^-]([a-zA-Z0-9-]*\.)+[a-zA-Z]{2,}))$/
var j$1 = class j$1 extends T {
  constructor() {
    ;(super(...arguments),
      (this._regex = (e, t, a) =>
        this.refinement((t) => e.test(t), {
          validation: t,
          code: s$7.invalid_string,
          ...b$1.errToObj(a),
        })),
      (this.nonempty = (e) => this.min(1, b$1.errToObj(e))),
      (this.trim = () =>
        new j$1({
          ...this._def,
          checks: [...this._def.checks, { kind: 'trim' }],
        })))
  }
  _parse(a) {
    this._def.coerce && (a.data = String(a.data))
    if (this._getType(a) !== t$4.string) {
      const e = this._getOrReturnCtx(a)
      return (
        p$8(e, {
          code: s$7.invalid_type,
          expected: t$4.string,
          received: e.parsedType,
        }),
        m$4
      )
    }
    const r = new h$3()
    let n
    for (const t of this._def.checks)
      if ('min' === t.kind)
        a.data.length < t.value &&
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            code: s$7.too_small,
            minimum: t.value,
            type: 'string',
            inclusive: !0,
            exact: !1,
            message: t.message,
          }),
          r.dirty())
      else if ('max' === t.kind)
        a.data.length > t.value &&
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            code: s$7.too_big,
            maximum: t.value,
            type: 'string',
            inclusive: !0,
            exact: !1,
            message: t.message,
          }),
          r.dirty())
      else if ('length' === t.kind) {
        const e = a.data.length > t.value,
          i = a.data.length < t.value
        ;(e || i) &&
          ((n = this._getOrReturnCtx(a, n)),
          e
            ? p$8(n, {
                code: s$7.too_big,
                maximum: t.value,
                type: 'string',
                inclusive: !0,
                exact: !0,
                message: t.message,
              })
            : i &&
              p$8(n, {
                code: s$7.too_small,
                minimum: t.value,
                type: 'string',
                inclusive: !0,
                exact: !0,
                message: t.message,
              }),
          r.dirty())
      } else if ('email' === t.kind)
        E$1.test(a.data) ||
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            validation: 'email',
            code: s$7.invalid_string,
            message: t.message,
          }),
          r.dirty())
      else if ('uuid' === t.kind)
        S$1.test(a.data) ||
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            validation: 'uuid',
            code: s$7.invalid_string,
            message: t.message,
          }),
          r.dirty())
      else if ('cuid' === t.kind)
        N.test(a.data) ||
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            validation: 'cuid',
            code: s$7.invalid_string,
            message: t.message,
          }),
          r.dirty())
      else if ('cuid2' === t.kind)
        O.test(a.data) ||
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            validation: 'cuid2',
            code: s$7.invalid_string,
            message: t.message,
          }),
          r.dirty())
      else if ('url' === t.kind)
        try {
          new URL(a.data)
        } catch (e) {
          ;((n = this._getOrReturnCtx(a, n)),
            p$8(n, {
              validation: 'url',
              code: s$7.invalid_string,
              message: t.message,
            }),
            r.dirty())
        }
      else if ('regex' === t.kind) {
        t.regex.lastIndex = 0
        t.regex.test(a.data) ||
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            validation: 'regex',
            code: s$7.invalid_string,
            message: t.message,
          }),
          r.dirty())
      } else if ('trim' === t.kind) a.data = a.data.trim()
      else if ('startsWith' === t.kind)
        a.data.startsWith(t.value) ||
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            code: s$7.invalid_string,
            validation: { startsWith: t.value },
            message: t.message,
          }),
          r.dirty())
      else if ('endsWith' === t.kind)
        a.data.endsWith(t.value) ||
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            code: s$7.invalid_string,
            validation: { endsWith: t.value },
            message: t.message,
          }),
          r.dirty())
      else if ('datetime' === t.kind)
        ((i = t).precision
          ? i.offset
            ? new RegExp(
                `^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{${i.precision}}(([+-]\\d{2}(:?\\d{2})?)|Z)$`,
              )
            : new RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{${i.precision}}Z$`)
          : 0 === i.precision
            ? i.offset
              ? /* @__PURE__ */ new RegExp(
                  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(([+-]\\d{2}(:?\\d{2})?)|Z)$',
                )
              : /* @__PURE__ */ new RegExp('^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$')
            : i.offset
              ? /* @__PURE__ */ new RegExp(
                  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(([+-]\\d{2}(:?\\d{2})?)|Z)$',
                )
              : /* @__PURE__ */ new RegExp('^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$')
        ).test(a.data) ||
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            code: s$7.invalid_string,
            validation: 'datetime',
            message: t.message,
          }),
          r.dirty())
      else e$4.assertNever(t)
    var i
    return {
      status: r.value,
      value: a.data,
    }
  }
  _addCheck(e) {
    return new j$1({
      ...this._def,
      checks: [...this._def.checks, e],
    })
  }
  email(e) {
    return this._addCheck({
      kind: 'email',
      ...b$1.errToObj(e),
    })
  }
  url(e) {
    return this._addCheck({
      kind: 'url',
      ...b$1.errToObj(e),
    })
  }
  uuid(e) {
    return this._addCheck({
      kind: 'uuid',
      ...b$1.errToObj(e),
    })
  }
  cuid(e) {
    return this._addCheck({
      kind: 'cuid',
      ...b$1.errToObj(e),
    })
  }
  cuid2(e) {
    return this._addCheck({
      kind: 'cuid2',
      ...b$1.errToObj(e),
    })
  }
  datetime(e) {
    var t
    return 'string' == typeof e
      ? this._addCheck({
          kind: 'datetime',
          precision: null,
          offset: !1,
          message: e,
        })
      : this._addCheck({
          kind: 'datetime',
          precision:
            void 0 === (null == e ? void 0 : e.precision) ? null : null == e ? void 0 : e.precision,
          offset: null !== (t = null == e ? void 0 : e.offset) && void 0 !== t && t,
          ...b$1.errToObj(null == e ? void 0 : e.message),
        })
  }
  regex(e, t) {
    return this._addCheck({
      kind: 'regex',
      regex: e,
      ...b$1.errToObj(t),
    })
  }
  startsWith(e, t) {
    return this._addCheck({
      kind: 'startsWith',
      value: e,
      ...b$1.errToObj(t),
    })
  }
  endsWith(e, t) {
    return this._addCheck({
      kind: 'endsWith',
      value: e,
      ...b$1.errToObj(t),
    })
  }
  min(e, t) {
    return this._addCheck({
      kind: 'min',
      value: e,
      ...b$1.errToObj(t),
    })
  }
  max(e, t) {
    return this._addCheck({
      kind: 'max',
      value: e,
      ...b$1.errToObj(t),
    })
  }
  length(e, t) {
    return this._addCheck({
      kind: 'length',
      value: e,
      ...b$1.errToObj(t),
    })
  }
  get isDatetime() {
    return !!this._def.checks.find((e) => 'datetime' === e.kind)
  }
  get isEmail() {
    return !!this._def.checks.find((e) => 'email' === e.kind)
  }
  get isURL() {
    return !!this._def.checks.find((e) => 'url' === e.kind)
  }
  get isUUID() {
    return !!this._def.checks.find((e) => 'uuid' === e.kind)
  }
  get isCUID() {
    return !!this._def.checks.find((e) => 'cuid' === e.kind)
  }
  get isCUID2() {
    return !!this._def.checks.find((e) => 'cuid2' === e.kind)
  }
  get minLength() {
    let e = null
    for (const t of this._def.checks)
      'min' === t.kind && (null === e || t.value > e) && (e = t.value)
    return e
  }
  get maxLength() {
    let e = null
    for (const t of this._def.checks)
      'max' === t.kind && (null === e || t.value < e) && (e = t.value)
    return e
  }
}
function C(e, t) {
  const a = (e.toString().split('.')[1] || '').length,
    s = (t.toString().split('.')[1] || '').length,
    r = a > s ? a : s
  return (
    (parseInt(e.toFixed(r).replace('.', '')) % parseInt(t.toFixed(r).replace('.', ''))) /
    Math.pow(10, r)
  )
}
j$1.create = (e) => {
  var t
  return new j$1({
    checks: [],
    typeName: xe.ZodString,
    coerce: null !== (t = null == e ? void 0 : e.coerce) && void 0 !== t && t,
    ...Z(e),
  })
}
var I$2 = class I$2 extends T {
  constructor() {
    ;(super(...arguments),
      (this.min = this.gte),
      (this.max = this.lte),
      (this.step = this.multipleOf))
  }
  _parse(a) {
    this._def.coerce && (a.data = Number(a.data))
    if (this._getType(a) !== t$4.number) {
      const e = this._getOrReturnCtx(a)
      return (
        p$8(e, {
          code: s$7.invalid_type,
          expected: t$4.number,
          received: e.parsedType,
        }),
        m$4
      )
    }
    let r
    const n = new h$3()
    for (const t of this._def.checks)
      if ('int' === t.kind)
        e$4.isInteger(a.data) ||
          ((r = this._getOrReturnCtx(a, r)),
          p$8(r, {
            code: s$7.invalid_type,
            expected: 'integer',
            received: 'float',
            message: t.message,
          }),
          n.dirty())
      else if ('min' === t.kind)
        (t.inclusive ? a.data < t.value : a.data <= t.value) &&
          ((r = this._getOrReturnCtx(a, r)),
          p$8(r, {
            code: s$7.too_small,
            minimum: t.value,
            type: 'number',
            inclusive: t.inclusive,
            exact: !1,
            message: t.message,
          }),
          n.dirty())
      else if ('max' === t.kind)
        (t.inclusive ? a.data > t.value : a.data >= t.value) &&
          ((r = this._getOrReturnCtx(a, r)),
          p$8(r, {
            code: s$7.too_big,
            maximum: t.value,
            type: 'number',
            inclusive: t.inclusive,
            exact: !1,
            message: t.message,
          }),
          n.dirty())
      else
        'multipleOf' === t.kind
          ? 0 !== C(a.data, t.value) &&
            ((r = this._getOrReturnCtx(a, r)),
            p$8(r, {
              code: s$7.not_multiple_of,
              multipleOf: t.value,
              message: t.message,
            }),
            n.dirty())
          : 'finite' === t.kind
            ? Number.isFinite(a.data) ||
              ((r = this._getOrReturnCtx(a, r)),
              p$8(r, {
                code: s$7.not_finite,
                message: t.message,
              }),
              n.dirty())
            : e$4.assertNever(t)
    return {
      status: n.value,
      value: a.data,
    }
  }
  gte(e, t) {
    return this.setLimit('min', e, !0, b$1.toString(t))
  }
  gt(e, t) {
    return this.setLimit('min', e, !1, b$1.toString(t))
  }
  lte(e, t) {
    return this.setLimit('max', e, !0, b$1.toString(t))
  }
  lt(e, t) {
    return this.setLimit('max', e, !1, b$1.toString(t))
  }
  setLimit(e, t, a, s) {
    return new I$2({
      ...this._def,
      checks: [
        ...this._def.checks,
        {
          kind: e,
          value: t,
          inclusive: a,
          message: b$1.toString(s),
        },
      ],
    })
  }
  _addCheck(e) {
    return new I$2({
      ...this._def,
      checks: [...this._def.checks, e],
    })
  }
  int(e) {
    return this._addCheck({
      kind: 'int',
      message: b$1.toString(e),
    })
  }
  positive(e) {
    return this._addCheck({
      kind: 'min',
      value: 0,
      inclusive: !1,
      message: b$1.toString(e),
    })
  }
  negative(e) {
    return this._addCheck({
      kind: 'max',
      value: 0,
      inclusive: !1,
      message: b$1.toString(e),
    })
  }
  nonpositive(e) {
    return this._addCheck({
      kind: 'max',
      value: 0,
      inclusive: !0,
      message: b$1.toString(e),
    })
  }
  nonnegative(e) {
    return this._addCheck({
      kind: 'min',
      value: 0,
      inclusive: !0,
      message: b$1.toString(e),
    })
  }
  multipleOf(e, t) {
    return this._addCheck({
      kind: 'multipleOf',
      value: e,
      message: b$1.toString(t),
    })
  }
  finite(e) {
    return this._addCheck({
      kind: 'finite',
      message: b$1.toString(e),
    })
  }
  get minValue() {
    let e = null
    for (const t of this._def.checks)
      'min' === t.kind && (null === e || t.value > e) && (e = t.value)
    return e
  }
  get maxValue() {
    let e = null
    for (const t of this._def.checks)
      'max' === t.kind && (null === e || t.value < e) && (e = t.value)
    return e
  }
  get isInt() {
    return !!this._def.checks.find(
      (t) => 'int' === t.kind || ('multipleOf' === t.kind && e$4.isInteger(t.value)),
    )
  }
  get isFinite() {
    let e = null,
      t = null
    for (const a of this._def.checks) {
      if ('finite' === a.kind || 'int' === a.kind || 'multipleOf' === a.kind) return !0
      'min' === a.kind
        ? (null === t || a.value > t) && (t = a.value)
        : 'max' === a.kind && (null === e || a.value < e) && (e = a.value)
    }
    return Number.isFinite(t) && Number.isFinite(e)
  }
}
I$2.create = (e) =>
  new I$2({
    checks: [],
    typeName: xe.ZodNumber,
    coerce: (null == e ? void 0 : e.coerce) || !1,
    ...Z(e),
  })
var P = class extends T {
  _parse(e) {
    this._def.coerce && (e.data = BigInt(e.data))
    if (this._getType(e) !== t$4.bigint) {
      const a = this._getOrReturnCtx(e)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.bigint,
          received: a.parsedType,
        }),
        m$4
      )
    }
    return y$2(e.data)
  }
}
P.create = (e) => {
  var t
  return new P({
    typeName: xe.ZodBigInt,
    coerce: null !== (t = null == e ? void 0 : e.coerce) && void 0 !== t && t,
    ...Z(e),
  })
}
var R = class extends T {
  _parse(e) {
    this._def.coerce && (e.data = Boolean(e.data))
    if (this._getType(e) !== t$4.boolean) {
      const a = this._getOrReturnCtx(e)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.boolean,
          received: a.parsedType,
        }),
        m$4
      )
    }
    return y$2(e.data)
  }
}
R.create = (e) =>
  new R({
    typeName: xe.ZodBoolean,
    coerce: (null == e ? void 0 : e.coerce) || !1,
    ...Z(e),
  })
var A = class A extends T {
  _parse(a) {
    this._def.coerce && (a.data = new Date(a.data))
    if (this._getType(a) !== t$4.date) {
      const e = this._getOrReturnCtx(a)
      return (
        p$8(e, {
          code: s$7.invalid_type,
          expected: t$4.date,
          received: e.parsedType,
        }),
        m$4
      )
    }
    if (isNaN(a.data.getTime()))
      return (p$8(this._getOrReturnCtx(a), { code: s$7.invalid_date }), m$4)
    const r = new h$3()
    let n
    for (const t of this._def.checks)
      'min' === t.kind
        ? a.data.getTime() < t.value &&
          ((n = this._getOrReturnCtx(a, n)),
          p$8(n, {
            code: s$7.too_small,
            message: t.message,
            inclusive: !0,
            exact: !1,
            minimum: t.value,
            type: 'date',
          }),
          r.dirty())
        : 'max' === t.kind
          ? a.data.getTime() > t.value &&
            ((n = this._getOrReturnCtx(a, n)),
            p$8(n, {
              code: s$7.too_big,
              message: t.message,
              inclusive: !0,
              exact: !1,
              maximum: t.value,
              type: 'date',
            }),
            r.dirty())
          : e$4.assertNever(t)
    return {
      status: r.value,
      value: new Date(a.data.getTime()),
    }
  }
  _addCheck(e) {
    return new A({
      ...this._def,
      checks: [...this._def.checks, e],
    })
  }
  min(e, t) {
    return this._addCheck({
      kind: 'min',
      value: e.getTime(),
      message: b$1.toString(t),
    })
  }
  max(e, t) {
    return this._addCheck({
      kind: 'max',
      value: e.getTime(),
      message: b$1.toString(t),
    })
  }
  get minDate() {
    let e = null
    for (const t of this._def.checks)
      'min' === t.kind && (null === e || t.value > e) && (e = t.value)
    return null != e ? new Date(e) : null
  }
  get maxDate() {
    let e = null
    for (const t of this._def.checks)
      'max' === t.kind && (null === e || t.value < e) && (e = t.value)
    return null != e ? new Date(e) : null
  }
}
A.create = (e) =>
  new A({
    checks: [],
    coerce: (null == e ? void 0 : e.coerce) || !1,
    typeName: xe.ZodDate,
    ...Z(e),
  })
var M$1 = class extends T {
  _parse(e) {
    if (this._getType(e) !== t$4.symbol) {
      const a = this._getOrReturnCtx(e)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.symbol,
          received: a.parsedType,
        }),
        m$4
      )
    }
    return y$2(e.data)
  }
}
M$1.create = (e) =>
  new M$1({
    typeName: xe.ZodSymbol,
    ...Z(e),
  })
var $ = class extends T {
  _parse(e) {
    if (this._getType(e) !== t$4.undefined) {
      const a = this._getOrReturnCtx(e)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.undefined,
          received: a.parsedType,
        }),
        m$4
      )
    }
    return y$2(e.data)
  }
}
$.create = (e) =>
  new $({
    typeName: xe.ZodUndefined,
    ...Z(e),
  })
var D$1 = class extends T {
  _parse(e) {
    if (this._getType(e) !== t$4.null) {
      const a = this._getOrReturnCtx(e)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.null,
          received: a.parsedType,
        }),
        m$4
      )
    }
    return y$2(e.data)
  }
}
D$1.create = (e) =>
  new D$1({
    typeName: xe.ZodNull,
    ...Z(e),
  })
var L = class extends T {
  constructor() {
    ;(super(...arguments), (this._any = !0))
  }
  _parse(e) {
    return y$2(e.data)
  }
}
L.create = (e) =>
  new L({
    typeName: xe.ZodAny,
    ...Z(e),
  })
var z = class extends T {
  constructor() {
    ;(super(...arguments), (this._unknown = !0))
  }
  _parse(e) {
    return y$2(e.data)
  }
}
z.create = (e) =>
  new z({
    typeName: xe.ZodUnknown,
    ...Z(e),
  })
var V = class extends T {
  _parse(e) {
    const a = this._getOrReturnCtx(e)
    return (
      p$8(a, {
        code: s$7.invalid_type,
        expected: t$4.never,
        received: a.parsedType,
      }),
      m$4
    )
  }
}
V.create = (e) =>
  new V({
    typeName: xe.ZodNever,
    ...Z(e),
  })
var U = class extends T {
  _parse(e) {
    if (this._getType(e) !== t$4.undefined) {
      const a = this._getOrReturnCtx(e)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.void,
          received: a.parsedType,
        }),
        m$4
      )
    }
    return y$2(e.data)
  }
}
U.create = (e) =>
  new U({
    typeName: xe.ZodVoid,
    ...Z(e),
  })
var K = class K extends T {
  _parse(e) {
    const { ctx: a, status: r } = this._processInputParams(e),
      n = this._def
    if (a.parsedType !== t$4.array)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.array,
          received: a.parsedType,
        }),
        m$4
      )
    if (null !== n.exactLength) {
      const e = a.data.length > n.exactLength.value,
        t = a.data.length < n.exactLength.value
      ;(e || t) &&
        (p$8(a, {
          code: e ? s$7.too_big : s$7.too_small,
          minimum: t ? n.exactLength.value : void 0,
          maximum: e ? n.exactLength.value : void 0,
          type: 'array',
          inclusive: !0,
          exact: !0,
          message: n.exactLength.message,
        }),
        r.dirty())
    }
    if (
      (null !== n.minLength &&
        a.data.length < n.minLength.value &&
        (p$8(a, {
          code: s$7.too_small,
          minimum: n.minLength.value,
          type: 'array',
          inclusive: !0,
          exact: !1,
          message: n.minLength.message,
        }),
        r.dirty()),
      null !== n.maxLength &&
        a.data.length > n.maxLength.value &&
        (p$8(a, {
          code: s$7.too_big,
          maximum: n.maxLength.value,
          type: 'array',
          inclusive: !0,
          exact: !1,
          message: n.maxLength.message,
        }),
        r.dirty()),
      a.common.async)
    )
      return Promise.all(
        [...a.data].map((e, t) => n.type._parseAsync(new k$1(a, e, a.path, t))),
      ).then((e) => h$3.mergeArray(r, e))
    const i = [...a.data].map((e, t) => n.type._parseSync(new k$1(a, e, a.path, t)))
    return h$3.mergeArray(r, i)
  }
  get element() {
    return this._def.type
  }
  min(e, t) {
    return new K({
      ...this._def,
      minLength: {
        value: e,
        message: b$1.toString(t),
      },
    })
  }
  max(e, t) {
    return new K({
      ...this._def,
      maxLength: {
        value: e,
        message: b$1.toString(t),
      },
    })
  }
  length(e, t) {
    return new K({
      ...this._def,
      exactLength: {
        value: e,
        message: b$1.toString(t),
      },
    })
  }
  nonempty(e) {
    return this.min(1, e)
  }
}
var W
function B$1(e) {
  if (e instanceof q) {
    const t = {}
    for (const a in e.shape) {
      const s = e.shape[a]
      t[a] = ue.create(B$1(s))
    }
    return new q({
      ...e._def,
      shape: () => t,
    })
  }
  return e instanceof K
    ? K.create(B$1(e.element))
    : e instanceof ue
      ? ue.create(B$1(e.unwrap()))
      : e instanceof le
        ? le.create(B$1(e.unwrap()))
        : e instanceof Q
          ? Q.create(e.items.map((e) => B$1(e)))
          : e
}
;((K.create = (e, t) =>
  new K({
    type: e,
    minLength: null,
    maxLength: null,
    exactLength: null,
    typeName: xe.ZodArray,
    ...Z(t),
  })),
  (function (e) {
    e.mergeShapes = (e, t) => ({
      ...e,
      ...t,
    })
  })(W || (W = {})))
var q = class q extends T {
  constructor() {
    ;(super(...arguments),
      (this._cached = null),
      (this.nonstrict = this.passthrough),
      (this.augment = this.extend))
  }
  _getCached() {
    if (null !== this._cached) return this._cached
    const t = this._def.shape(),
      a = e$4.objectKeys(t)
    return (this._cached = {
      shape: t,
      keys: a,
    })
  }
  _parse(e) {
    if (this._getType(e) !== t$4.object) {
      const a = this._getOrReturnCtx(e)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.object,
          received: a.parsedType,
        }),
        m$4
      )
    }
    const { status: a, ctx: r } = this._processInputParams(e),
      { shape: n, keys: i } = this._getCached(),
      o = []
    if (!(this._def.catchall instanceof V && 'strip' === this._def.unknownKeys))
      for (const e in r.data) i.includes(e) || o.push(e)
    const d = []
    for (const e of i) {
      const t = n[e],
        a = r.data[e]
      d.push({
        key: {
          status: 'valid',
          value: e,
        },
        value: t._parse(new k$1(r, a, r.path, e)),
        alwaysSet: e in r.data,
      })
    }
    if (this._def.catchall instanceof V) {
      const e = this._def.unknownKeys
      if ('passthrough' === e)
        for (const e of o)
          d.push({
            key: {
              status: 'valid',
              value: e,
            },
            value: {
              status: 'valid',
              value: r.data[e],
            },
          })
      else if ('strict' === e)
        o.length > 0 &&
          (p$8(r, {
            code: s$7.unrecognized_keys,
            keys: o,
          }),
          a.dirty())
      else if ('strip' !== e)
        throw new Error('Internal ZodObject error: invalid unknownKeys value.')
    } else {
      const e = this._def.catchall
      for (const t of o) {
        const a = r.data[t]
        d.push({
          key: {
            status: 'valid',
            value: t,
          },
          value: e._parse(new k$1(r, a, r.path, t)),
          alwaysSet: t in r.data,
        })
      }
    }
    return r.common.async
      ? Promise.resolve()
          .then(async () => {
            const e = []
            for (const t of d) {
              const a = await t.key
              e.push({
                key: a,
                value: await t.value,
                alwaysSet: t.alwaysSet,
              })
            }
            return e
          })
          .then((e) => h$3.mergeObjectSync(a, e))
      : h$3.mergeObjectSync(a, d)
  }
  get shape() {
    return this._def.shape()
  }
  strict(e) {
    return new q({
      ...this._def,
      unknownKeys: 'strict',
      ...(void 0 !== e
        ? {
            errorMap: (t, a) => {
              var s, r, n, i
              const o =
                null !==
                  (n =
                    null === (r = (s = this._def).errorMap) || void 0 === r
                      ? void 0
                      : r.call(s, t, a).message) && void 0 !== n
                  ? n
                  : a.defaultError
              return 'unrecognized_keys' === t.code
                ? { message: null !== (i = b$1.errToObj(e).message) && void 0 !== i ? i : o }
                : { message: o }
            },
          }
        : {}),
    })
  }
  strip() {
    return new q({
      ...this._def,
      unknownKeys: 'strip',
    })
  }
  passthrough() {
    return new q({
      ...this._def,
      unknownKeys: 'passthrough',
    })
  }
  extend(e) {
    return new q({
      ...this._def,
      shape: () => ({
        ...this._def.shape(),
        ...e,
      }),
    })
  }
  merge(e) {
    return new q({
      unknownKeys: e._def.unknownKeys,
      catchall: e._def.catchall,
      shape: () => W.mergeShapes(this._def.shape(), e._def.shape()),
      typeName: xe.ZodObject,
    })
  }
  setKey(e, t) {
    return this.augment({ [e]: t })
  }
  catchall(e) {
    return new q({
      ...this._def,
      catchall: e,
    })
  }
  pick(t) {
    const a = {}
    return (
      e$4.objectKeys(t).forEach((e) => {
        t[e] && this.shape[e] && (a[e] = this.shape[e])
      }),
      new q({
        ...this._def,
        shape: () => a,
      })
    )
  }
  omit(t) {
    const a = {}
    return (
      e$4.objectKeys(this.shape).forEach((e) => {
        t[e] || (a[e] = this.shape[e])
      }),
      new q({
        ...this._def,
        shape: () => a,
      })
    )
  }
  deepPartial() {
    return B$1(this)
  }
  partial(t) {
    const a = {}
    return (
      e$4.objectKeys(this.shape).forEach((e) => {
        const s = this.shape[e]
        t && !t[e] ? (a[e] = s) : (a[e] = s.optional())
      }),
      new q({
        ...this._def,
        shape: () => a,
      })
    )
  }
  required(t) {
    const a = {}
    return (
      e$4.objectKeys(this.shape).forEach((e) => {
        if (t && !t[e]) a[e] = this.shape[e]
        else {
          let t = this.shape[e]
          for (; t instanceof ue;) t = t._def.innerType
          a[e] = t
        }
      }),
      new q({
        ...this._def,
        shape: () => a,
      })
    )
  }
  keyof() {
    return ne(e$4.objectKeys(this.shape))
  }
}
;((q.create = (e, t) =>
  new q({
    shape: () => e,
    unknownKeys: 'strip',
    catchall: V.create(),
    typeName: xe.ZodObject,
    ...Z(t),
  })),
  (q.strictCreate = (e, t) =>
    new q({
      shape: () => e,
      unknownKeys: 'strict',
      catchall: V.create(),
      typeName: xe.ZodObject,
      ...Z(t),
    })),
  (q.lazycreate = (e, t) =>
    new q({
      shape: e,
      unknownKeys: 'strip',
      catchall: V.create(),
      typeName: xe.ZodObject,
      ...Z(t),
    })))
var F$1 = class extends T {
  _parse(e) {
    const { ctx: t } = this._processInputParams(e),
      a = this._def.options
    if (t.common.async)
      return Promise.all(
        a.map(async (e) => {
          const a = {
            ...t,
            common: {
              ...t.common,
              issues: [],
            },
            parent: null,
          }
          return {
            result: await e._parseAsync({
              data: t.data,
              path: t.path,
              parent: a,
            }),
            ctx: a,
          }
        }),
      ).then(function (e) {
        for (const t of e) if ('valid' === t.result.status) return t.result
        for (const a of e)
          if ('dirty' === a.result.status)
            return (t.common.issues.push(...a.ctx.common.issues), a.result)
        const a = e.map((e) => new n$2(e.ctx.common.issues))
        return (
          p$8(t, {
            code: s$7.invalid_union,
            unionErrors: a,
          }),
          m$4
        )
      })
    {
      let e
      const r = []
      for (const s of a) {
        const a = {
            ...t,
            common: {
              ...t.common,
              issues: [],
            },
            parent: null,
          },
          n = s._parseSync({
            data: t.data,
            path: t.path,
            parent: a,
          })
        if ('valid' === n.status) return n
        ;('dirty' !== n.status ||
          e ||
          (e = {
            result: n,
            ctx: a,
          }),
          a.common.issues.length && r.push(a.common.issues))
      }
      if (e) return (t.common.issues.push(...e.ctx.common.issues), e.result)
      const i = r.map((e) => new n$2(e))
      return (
        p$8(t, {
          code: s$7.invalid_union,
          unionErrors: i,
        }),
        m$4
      )
    }
  }
  get options() {
    return this._def.options
  }
}
F$1.create = (e, t) =>
  new F$1({
    options: e,
    typeName: xe.ZodUnion,
    ...Z(t),
  })
var J = (e) =>
  e instanceof se
    ? J(e.schema)
    : e instanceof ce
      ? J(e.innerType())
      : e instanceof re
        ? [e.value]
        : e instanceof ie
          ? e.options
          : e instanceof oe
            ? Object.keys(e.enum)
            : e instanceof pe
              ? J(e._def.innerType)
              : e instanceof $
                ? [void 0]
                : e instanceof D$1
                  ? [null]
                  : null
var Y = class Y extends T {
  _parse(e) {
    const { ctx: a } = this._processInputParams(e)
    if (a.parsedType !== t$4.object)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.object,
          received: a.parsedType,
        }),
        m$4
      )
    const r = this.discriminator,
      n = a.data[r],
      i = this.optionsMap.get(n)
    return i
      ? a.common.async
        ? i._parseAsync({
            data: a.data,
            path: a.path,
            parent: a,
          })
        : i._parseSync({
            data: a.data,
            path: a.path,
            parent: a,
          })
      : (p$8(a, {
          code: s$7.invalid_union_discriminator,
          options: Array.from(this.optionsMap.keys()),
          path: [r],
        }),
        m$4)
  }
  get discriminator() {
    return this._def.discriminator
  }
  get options() {
    return this._def.options
  }
  get optionsMap() {
    return this._def.optionsMap
  }
  static create(e, t, a) {
    const s = /* @__PURE__ */ new Map()
    for (const a of t) {
      const t = J(a.shape[e])
      if (!t)
        throw new Error(
          `A discriminator value for key \`${e}\` could not be extracted from all schema options`,
        )
      for (const r of t) {
        if (s.has(r))
          throw new Error(`Discriminator property ${String(e)} has duplicate value ${String(r)}`)
        s.set(r, a)
      }
    }
    return new Y({
      typeName: xe.ZodDiscriminatedUnion,
      discriminator: e,
      options: t,
      optionsMap: s,
      ...Z(a),
    })
  }
}
function H(s, r) {
  const n = a$2(s),
    i = a$2(r)
  if (s === r)
    return {
      valid: !0,
      data: s,
    }
  if (n === t$4.object && i === t$4.object) {
    const t = e$4.objectKeys(r),
      a = e$4.objectKeys(s).filter((e) => -1 !== t.indexOf(e)),
      n = {
        ...s,
        ...r,
      }
    for (const e of a) {
      const t = H(s[e], r[e])
      if (!t.valid) return { valid: !1 }
      n[e] = t.data
    }
    return {
      valid: !0,
      data: n,
    }
  }
  if (n === t$4.array && i === t$4.array) {
    if (s.length !== r.length) return { valid: !1 }
    const e = []
    for (let t = 0; t < s.length; t++) {
      const a = H(s[t], r[t])
      if (!a.valid) return { valid: !1 }
      e.push(a.data)
    }
    return {
      valid: !0,
      data: e,
    }
  }
  return n === t$4.date && i === t$4.date && +s == +r
    ? {
        valid: !0,
        data: s,
      }
    : { valid: !1 }
}
var G = class extends T {
  _parse(e) {
    const { status: t, ctx: a } = this._processInputParams(e),
      r = (e, r) => {
        if (_$1(e) || _$1(r)) return m$4
        const n = H(e.value, r.value)
        return n.valid
          ? ((v$1(e) || v$1(r)) && t.dirty(),
            {
              status: t.value,
              value: n.data,
            })
          : (p$8(a, { code: s$7.invalid_intersection_types }), m$4)
      }
    return a.common.async
      ? Promise.all([
          this._def.left._parseAsync({
            data: a.data,
            path: a.path,
            parent: a,
          }),
          this._def.right._parseAsync({
            data: a.data,
            path: a.path,
            parent: a,
          }),
        ]).then(([e, t]) => r(e, t))
      : r(
          this._def.left._parseSync({
            data: a.data,
            path: a.path,
            parent: a,
          }),
          this._def.right._parseSync({
            data: a.data,
            path: a.path,
            parent: a,
          }),
        )
  }
}
G.create = (e, t, a) =>
  new G({
    left: e,
    right: t,
    typeName: xe.ZodIntersection,
    ...Z(a),
  })
var Q = class Q extends T {
  _parse(e) {
    const { status: a, ctx: r } = this._processInputParams(e)
    if (r.parsedType !== t$4.array)
      return (
        p$8(r, {
          code: s$7.invalid_type,
          expected: t$4.array,
          received: r.parsedType,
        }),
        m$4
      )
    if (r.data.length < this._def.items.length)
      return (
        p$8(r, {
          code: s$7.too_small,
          minimum: this._def.items.length,
          inclusive: !0,
          exact: !1,
          type: 'array',
        }),
        m$4
      )
    !this._def.rest &&
      r.data.length > this._def.items.length &&
      (p$8(r, {
        code: s$7.too_big,
        maximum: this._def.items.length,
        inclusive: !0,
        exact: !1,
        type: 'array',
      }),
      a.dirty())
    const n = [...r.data]
      .map((e, t) => {
        const a = this._def.items[t] || this._def.rest
        return a ? a._parse(new k$1(r, e, r.path, t)) : null
      })
      .filter((e) => !!e)
    return r.common.async ? Promise.all(n).then((e) => h$3.mergeArray(a, e)) : h$3.mergeArray(a, n)
  }
  get items() {
    return this._def.items
  }
  rest(e) {
    return new Q({
      ...this._def,
      rest: e,
    })
  }
}
Q.create = (e, t) => {
  if (!Array.isArray(e)) throw new Error('You must pass an array of schemas to z.tuple([ ... ])')
  return new Q({
    items: e,
    typeName: xe.ZodTuple,
    rest: null,
    ...Z(t),
  })
}
var X = class X extends T {
  get keySchema() {
    return this._def.keyType
  }
  get valueSchema() {
    return this._def.valueType
  }
  _parse(e) {
    const { status: a, ctx: r } = this._processInputParams(e)
    if (r.parsedType !== t$4.object)
      return (
        p$8(r, {
          code: s$7.invalid_type,
          expected: t$4.object,
          received: r.parsedType,
        }),
        m$4
      )
    const n = [],
      i = this._def.keyType,
      o = this._def.valueType
    for (const e in r.data)
      n.push({
        key: i._parse(new k$1(r, e, r.path, e)),
        value: o._parse(new k$1(r, r.data[e], r.path, e)),
      })
    return r.common.async ? h$3.mergeObjectAsync(a, n) : h$3.mergeObjectSync(a, n)
  }
  get element() {
    return this._def.valueType
  }
  static create(e, t, a) {
    return new X(
      t instanceof T
        ? {
            keyType: e,
            valueType: t,
            typeName: xe.ZodRecord,
            ...Z(a),
          }
        : {
            keyType: j$1.create(),
            valueType: e,
            typeName: xe.ZodRecord,
            ...Z(t),
          },
    )
  }
}
var ee = class extends T {
  _parse(e) {
    const { status: a, ctx: r } = this._processInputParams(e)
    if (r.parsedType !== t$4.map)
      return (
        p$8(r, {
          code: s$7.invalid_type,
          expected: t$4.map,
          received: r.parsedType,
        }),
        m$4
      )
    const n = this._def.keyType,
      i = this._def.valueType,
      o = [...r.data.entries()].map(([e, t], a) => ({
        key: n._parse(new k$1(r, e, r.path, [a, 'key'])),
        value: i._parse(new k$1(r, t, r.path, [a, 'value'])),
      }))
    if (r.common.async) {
      const e = /* @__PURE__ */ new Map()
      return Promise.resolve().then(async () => {
        for (const t of o) {
          const s = await t.key,
            r = await t.value
          if ('aborted' === s.status || 'aborted' === r.status) return m$4
          ;(('dirty' !== s.status && 'dirty' !== r.status) || a.dirty(), e.set(s.value, r.value))
        }
        return {
          status: a.value,
          value: e,
        }
      })
    }
    {
      const e = /* @__PURE__ */ new Map()
      for (const t of o) {
        const s = t.key,
          r = t.value
        if ('aborted' === s.status || 'aborted' === r.status) return m$4
        ;(('dirty' !== s.status && 'dirty' !== r.status) || a.dirty(), e.set(s.value, r.value))
      }
      return {
        status: a.value,
        value: e,
      }
    }
  }
}
ee.create = (e, t, a) =>
  new ee({
    valueType: t,
    keyType: e,
    typeName: xe.ZodMap,
    ...Z(a),
  })
var te = class te extends T {
  _parse(e) {
    const { status: a, ctx: r } = this._processInputParams(e)
    if (r.parsedType !== t$4.set)
      return (
        p$8(r, {
          code: s$7.invalid_type,
          expected: t$4.set,
          received: r.parsedType,
        }),
        m$4
      )
    const n = this._def
    ;(null !== n.minSize &&
      r.data.size < n.minSize.value &&
      (p$8(r, {
        code: s$7.too_small,
        minimum: n.minSize.value,
        type: 'set',
        inclusive: !0,
        exact: !1,
        message: n.minSize.message,
      }),
      a.dirty()),
      null !== n.maxSize &&
        r.data.size > n.maxSize.value &&
        (p$8(r, {
          code: s$7.too_big,
          maximum: n.maxSize.value,
          type: 'set',
          inclusive: !0,
          exact: !1,
          message: n.maxSize.message,
        }),
        a.dirty()))
    const i = this._def.valueType
    function o(e) {
      const t = /* @__PURE__ */ new Set()
      for (const s of e) {
        if ('aborted' === s.status) return m$4
        ;('dirty' === s.status && a.dirty(), t.add(s.value))
      }
      return {
        status: a.value,
        value: t,
      }
    }
    const d = [...r.data.values()].map((e, t) => i._parse(new k$1(r, e, r.path, t)))
    return r.common.async ? Promise.all(d).then((e) => o(e)) : o(d)
  }
  min(e, t) {
    return new te({
      ...this._def,
      minSize: {
        value: e,
        message: b$1.toString(t),
      },
    })
  }
  max(e, t) {
    return new te({
      ...this._def,
      maxSize: {
        value: e,
        message: b$1.toString(t),
      },
    })
  }
  size(e, t) {
    return this.min(e, t).max(e, t)
  }
  nonempty(e) {
    return this.min(1, e)
  }
}
te.create = (e, t) =>
  new te({
    valueType: e,
    minSize: null,
    maxSize: null,
    typeName: xe.ZodSet,
    ...Z(t),
  })
var ae = class ae extends T {
  constructor() {
    ;(super(...arguments), (this.validate = this.implement))
  }
  _parse(e) {
    const { ctx: a } = this._processInputParams(e)
    if (a.parsedType !== t$4.function)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.function,
          received: a.parsedType,
        }),
        m$4
      )
    function r(e, t) {
      return u$3({
        data: e,
        path: a.path,
        errorMaps: [a.common.contextualErrorMap, a.schemaErrorMap, c$2(), i$2].filter((e) => !!e),
        issueData: {
          code: s$7.invalid_arguments,
          argumentsError: t,
        },
      })
    }
    function o(e, t) {
      return u$3({
        data: e,
        path: a.path,
        errorMaps: [a.common.contextualErrorMap, a.schemaErrorMap, c$2(), i$2].filter((e) => !!e),
        issueData: {
          code: s$7.invalid_return_type,
          returnTypeError: t,
        },
      })
    }
    const d = { errorMap: a.common.contextualErrorMap },
      l = a.data
    return this._def.returns instanceof de
      ? y$2(async (...e) => {
          const t = new n$2([]),
            a = await this._def.args.parseAsync(e, d).catch((a) => {
              throw (t.addIssue(r(e, a)), t)
            }),
            s = await l(...a)
          return await this._def.returns._def.type.parseAsync(s, d).catch((e) => {
            throw (t.addIssue(o(s, e)), t)
          })
        })
      : y$2((...e) => {
          const t = this._def.args.safeParse(e, d)
          if (!t.success) throw new n$2([r(e, t.error)])
          const a = l(...t.data),
            s = this._def.returns.safeParse(a, d)
          if (!s.success) throw new n$2([o(a, s.error)])
          return s.data
        })
  }
  parameters() {
    return this._def.args
  }
  returnType() {
    return this._def.returns
  }
  args(...e) {
    return new ae({
      ...this._def,
      args: Q.create(e).rest(z.create()),
    })
  }
  returns(e) {
    return new ae({
      ...this._def,
      returns: e,
    })
  }
  implement(e) {
    return this.parse(e)
  }
  strictImplement(e) {
    return this.parse(e)
  }
  static create(e, t, a) {
    return new ae({
      args: e || Q.create([]).rest(z.create()),
      returns: t || z.create(),
      typeName: xe.ZodFunction,
      ...Z(a),
    })
  }
}
var se = class extends T {
  get schema() {
    return this._def.getter()
  }
  _parse(e) {
    const { ctx: t } = this._processInputParams(e)
    return this._def.getter()._parse({
      data: t.data,
      path: t.path,
      parent: t,
    })
  }
}
se.create = (e, t) =>
  new se({
    getter: e,
    typeName: xe.ZodLazy,
    ...Z(t),
  })
var re = class extends T {
  _parse(e) {
    if (e.data !== this._def.value) {
      const t = this._getOrReturnCtx(e)
      return (
        p$8(t, {
          received: t.data,
          code: s$7.invalid_literal,
          expected: this._def.value,
        }),
        m$4
      )
    }
    return {
      status: 'valid',
      value: e.data,
    }
  }
  get value() {
    return this._def.value
  }
}
function ne(e, t) {
  return new ie({
    values: e,
    typeName: xe.ZodEnum,
    ...Z(t),
  })
}
re.create = (e, t) =>
  new re({
    value: e,
    typeName: xe.ZodLiteral,
    ...Z(t),
  })
var ie = class ie extends T {
  _parse(t) {
    if ('string' != typeof t.data) {
      const a = this._getOrReturnCtx(t),
        r = this._def.values
      return (
        p$8(a, {
          expected: e$4.joinValues(r),
          received: a.parsedType,
          code: s$7.invalid_type,
        }),
        m$4
      )
    }
    if (-1 === this._def.values.indexOf(t.data)) {
      const e = this._getOrReturnCtx(t),
        a = this._def.values
      return (
        p$8(e, {
          received: e.data,
          code: s$7.invalid_enum_value,
          options: a,
        }),
        m$4
      )
    }
    return y$2(t.data)
  }
  get options() {
    return this._def.values
  }
  get enum() {
    const e = {}
    for (const t of this._def.values) e[t] = t
    return e
  }
  get Values() {
    const e = {}
    for (const t of this._def.values) e[t] = t
    return e
  }
  get Enum() {
    const e = {}
    for (const t of this._def.values) e[t] = t
    return e
  }
  extract(e) {
    return ie.create(e)
  }
  exclude(e) {
    return ie.create(this.options.filter((t) => !e.includes(t)))
  }
}
ie.create = ne
var oe = class extends T {
  _parse(a) {
    const r = e$4.getValidEnumValues(this._def.values),
      n = this._getOrReturnCtx(a)
    if (n.parsedType !== t$4.string && n.parsedType !== t$4.number) {
      const t = e$4.objectValues(r)
      return (
        p$8(n, {
          expected: e$4.joinValues(t),
          received: n.parsedType,
          code: s$7.invalid_type,
        }),
        m$4
      )
    }
    if (-1 === r.indexOf(a.data)) {
      const t = e$4.objectValues(r)
      return (
        p$8(n, {
          received: n.data,
          code: s$7.invalid_enum_value,
          options: t,
        }),
        m$4
      )
    }
    return y$2(a.data)
  }
  get enum() {
    return this._def.values
  }
}
oe.create = (e, t) =>
  new oe({
    values: e,
    typeName: xe.ZodNativeEnum,
    ...Z(t),
  })
var de = class extends T {
  unwrap() {
    return this._def.type
  }
  _parse(e) {
    const { ctx: a } = this._processInputParams(e)
    if (a.parsedType !== t$4.promise && !1 === a.common.async)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.promise,
          received: a.parsedType,
        }),
        m$4
      )
    return y$2(
      (a.parsedType === t$4.promise ? a.data : Promise.resolve(a.data)).then((e) =>
        this._def.type.parseAsync(e, {
          path: a.path,
          errorMap: a.common.contextualErrorMap,
        }),
      ),
    )
  }
}
de.create = (e, t) =>
  new de({
    type: e,
    typeName: xe.ZodPromise,
    ...Z(t),
  })
var ce = class extends T {
  innerType() {
    return this._def.schema
  }
  sourceType() {
    return this._def.schema._def.typeName === xe.ZodEffects
      ? this._def.schema.sourceType()
      : this._def.schema
  }
  _parse(t) {
    const { status: a, ctx: s } = this._processInputParams(t),
      r = this._def.effect || null
    if ('preprocess' === r.type) {
      const e = r.transform(s.data)
      return s.common.async
        ? Promise.resolve(e).then((e) =>
            this._def.schema._parseAsync({
              data: e,
              path: s.path,
              parent: s,
            }),
          )
        : this._def.schema._parseSync({
            data: e,
            path: s.path,
            parent: s,
          })
    }
    const n = {
      addIssue: (e) => {
        ;(p$8(s, e), e.fatal ? a.abort() : a.dirty())
      },
      get path() {
        return s.path
      },
    }
    if (((n.addIssue = n.addIssue.bind(n)), 'refinement' === r.type)) {
      const e = (e) => {
        const t = r.refinement(e, n)
        if (s.common.async) return Promise.resolve(t)
        if (t instanceof Promise)
          throw new Error(
            'Async refinement encountered during synchronous parse operation. Use .parseAsync instead.',
          )
        return e
      }
      if (!1 === s.common.async) {
        const t = this._def.schema._parseSync({
          data: s.data,
          path: s.path,
          parent: s,
        })
        return 'aborted' === t.status
          ? m$4
          : ('dirty' === t.status && a.dirty(),
            e(t.value),
            {
              status: a.value,
              value: t.value,
            })
      }
      return this._def.schema
        ._parseAsync({
          data: s.data,
          path: s.path,
          parent: s,
        })
        .then((t) =>
          'aborted' === t.status
            ? m$4
            : ('dirty' === t.status && a.dirty(),
              e(t.value).then(() => ({
                status: a.value,
                value: t.value,
              }))),
        )
    }
    if ('transform' === r.type) {
      if (!1 === s.common.async) {
        const e = this._def.schema._parseSync({
          data: s.data,
          path: s.path,
          parent: s,
        })
        if (!g$1(e)) return e
        const t = r.transform(e.value, n)
        if (t instanceof Promise)
          throw new Error(
            'Asynchronous transform encountered during synchronous parse operation. Use .parseAsync instead.',
          )
        return {
          status: a.value,
          value: t,
        }
      }
      return this._def.schema
        ._parseAsync({
          data: s.data,
          path: s.path,
          parent: s,
        })
        .then((e) =>
          g$1(e)
            ? Promise.resolve(r.transform(e.value, n)).then((e) => ({
                status: a.value,
                value: e,
              }))
            : e,
        )
    }
    e$4.assertNever(r)
  }
}
;((ce.create = (e, t, a) =>
  new ce({
    schema: e,
    typeName: xe.ZodEffects,
    effect: t,
    ...Z(a),
  })),
  (ce.createWithPreprocess = (e, t, a) =>
    new ce({
      schema: t,
      effect: {
        type: 'preprocess',
        transform: e,
      },
      typeName: xe.ZodEffects,
      ...Z(a),
    })))
var ue = class extends T {
  _parse(e) {
    return this._getType(e) === t$4.undefined ? y$2(void 0) : this._def.innerType._parse(e)
  }
  unwrap() {
    return this._def.innerType
  }
}
ue.create = (e, t) =>
  new ue({
    innerType: e,
    typeName: xe.ZodOptional,
    ...Z(t),
  })
var le = class extends T {
  _parse(e) {
    return this._getType(e) === t$4.null ? y$2(null) : this._def.innerType._parse(e)
  }
  unwrap() {
    return this._def.innerType
  }
}
le.create = (e, t) =>
  new le({
    innerType: e,
    typeName: xe.ZodNullable,
    ...Z(t),
  })
var pe = class extends T {
  _parse(e) {
    const { ctx: a } = this._processInputParams(e)
    let s = a.data
    return (
      a.parsedType === t$4.undefined && (s = this._def.defaultValue()),
      this._def.innerType._parse({
        data: s,
        path: a.path,
        parent: a,
      })
    )
  }
  removeDefault() {
    return this._def.innerType
  }
}
pe.create = (e, t) =>
  new pe({
    innerType: e,
    typeName: xe.ZodDefault,
    defaultValue: 'function' == typeof t.default ? t.default : () => t.default,
    ...Z(t),
  })
var he = class extends T {
  _parse(e) {
    const { ctx: t } = this._processInputParams(e),
      a = this._def.innerType._parse({
        data: t.data,
        path: t.path,
        parent: {
          ...t,
          common: {
            ...t.common,
            issues: [],
          },
        },
      })
    return x(a)
      ? a.then((e) => ({
          status: 'valid',
          value: 'valid' === e.status ? e.value : this._def.catchValue(),
        }))
      : {
          status: 'valid',
          value: 'valid' === a.status ? a.value : this._def.catchValue(),
        }
  }
  removeCatch() {
    return this._def.innerType
  }
}
he.create = (e, t) =>
  new he({
    innerType: e,
    typeName: xe.ZodCatch,
    catchValue: 'function' == typeof t.catch ? t.catch : () => t.catch,
    ...Z(t),
  })
var me = class extends T {
  _parse(e) {
    if (this._getType(e) !== t$4.nan) {
      const a = this._getOrReturnCtx(e)
      return (
        p$8(a, {
          code: s$7.invalid_type,
          expected: t$4.nan,
          received: a.parsedType,
        }),
        m$4
      )
    }
    return {
      status: 'valid',
      value: e.data,
    }
  }
}
me.create = (e) =>
  new me({
    typeName: xe.ZodNaN,
    ...Z(e),
  })
var fe = Symbol('zod_brand')
var ye = class extends T {
  _parse(e) {
    const { ctx: t } = this._processInputParams(e),
      a = t.data
    return this._def.type._parse({
      data: a,
      path: t.path,
      parent: t,
    })
  }
  unwrap() {
    return this._def.type
  }
}
var _e = class _e extends T {
  _parse(e) {
    const { status: t, ctx: a } = this._processInputParams(e)
    if (a.common.async)
      return (async () => {
        const e = await this._def.in._parseAsync({
          data: a.data,
          path: a.path,
          parent: a,
        })
        return 'aborted' === e.status
          ? m$4
          : 'dirty' === e.status
            ? (t.dirty(), f$1(e.value))
            : this._def.out._parseAsync({
                data: e.value,
                path: a.path,
                parent: a,
              })
      })()
    {
      const e = this._def.in._parseSync({
        data: a.data,
        path: a.path,
        parent: a,
      })
      return 'aborted' === e.status
        ? m$4
        : 'dirty' === e.status
          ? (t.dirty(),
            {
              status: 'dirty',
              value: e.value,
            })
          : this._def.out._parseSync({
              data: e.value,
              path: a.path,
              parent: a,
            })
    }
  }
  static create(e, t) {
    return new _e({
      in: e,
      out: t,
      typeName: xe.ZodPipeline,
    })
  }
}
var ve = (e, t = {}, a) =>
  e
    ? L.create().superRefine((s, r) => {
        if (!e(s)) {
          const e = 'function' == typeof t ? t(s) : t,
            n = 'string' == typeof e ? { message: e } : e
          r.addIssue({
            code: 'custom',
            ...n,
            fatal: a,
          })
        }
      })
    : L.create()
var ge = { object: q.lazycreate }
var xe
;(function (e) {
  ;((e.ZodString = 'ZodString'),
    (e.ZodNumber = 'ZodNumber'),
    (e.ZodNaN = 'ZodNaN'),
    (e.ZodBigInt = 'ZodBigInt'),
    (e.ZodBoolean = 'ZodBoolean'),
    (e.ZodDate = 'ZodDate'),
    (e.ZodSymbol = 'ZodSymbol'),
    (e.ZodUndefined = 'ZodUndefined'),
    (e.ZodNull = 'ZodNull'),
    (e.ZodAny = 'ZodAny'),
    (e.ZodUnknown = 'ZodUnknown'),
    (e.ZodNever = 'ZodNever'),
    (e.ZodVoid = 'ZodVoid'),
    (e.ZodArray = 'ZodArray'),
    (e.ZodObject = 'ZodObject'),
    (e.ZodUnion = 'ZodUnion'),
    (e.ZodDiscriminatedUnion = 'ZodDiscriminatedUnion'),
    (e.ZodIntersection = 'ZodIntersection'),
    (e.ZodTuple = 'ZodTuple'),
    (e.ZodRecord = 'ZodRecord'),
    (e.ZodMap = 'ZodMap'),
    (e.ZodSet = 'ZodSet'),
    (e.ZodFunction = 'ZodFunction'),
    (e.ZodLazy = 'ZodLazy'),
    (e.ZodLiteral = 'ZodLiteral'),
    (e.ZodEnum = 'ZodEnum'),
    (e.ZodEffects = 'ZodEffects'),
    (e.ZodNativeEnum = 'ZodNativeEnum'),
    (e.ZodOptional = 'ZodOptional'),
    (e.ZodNullable = 'ZodNullable'),
    (e.ZodDefault = 'ZodDefault'),
    (e.ZodCatch = 'ZodCatch'),
    (e.ZodPromise = 'ZodPromise'),
    (e.ZodBranded = 'ZodBranded'),
    (e.ZodPipeline = 'ZodPipeline'))
})(xe || (xe = {}))
var be = (e, t = { message: `Input not instance of ${e.name}` }) => ve((t) => t instanceof e, t, !0)
var ke = j$1.create
var we = I$2.create
var Ze = me.create
var Te = P.create
var Ne = R.create
var Oe = A.create
var Se = M$1.create
var Ee = $.create
var je = D$1.create
var Ce = L.create
var Ie = z.create
var Pe = V.create
var Re = U.create
var Ae = K.create
var Me = q.create
var $e = q.strictCreate
var De = F$1.create
var Le = Y.create
var ze = G.create
var Ve = Q.create
var Ue = X.create
var Ke = ee.create
var We = te.create
var Be = ae.create
var qe = se.create
var Fe = re.create
var Je = ie.create
var Ye = oe.create
var He = de.create
var Ge = ce.create
var Qe = ue.create
var Xe = le.create
var et = ce.createWithPreprocess
var tt = _e.create
var at = () => ke().optional()
var st = () => we().optional()
var rt = () => Ne().optional()
var ot = Object.freeze({
  __proto__: null,
  defaultErrorMap: i$2,
  setErrorMap: d$3,
  getErrorMap: c$2,
  makeIssue: u$3,
  EMPTY_PATH: l$5,
  addIssueToContext: p$8,
  ParseStatus: h$3,
  INVALID: m$4,
  DIRTY: f$1,
  OK: y$2,
  isAborted: _$1,
  isDirty: v$1,
  isValid: g$1,
  isAsync: x,
  get util() {
    return e$4
  },
  ZodParsedType: t$4,
  getParsedType: a$2,
  ZodType: T,
  ZodString: j$1,
  ZodNumber: I$2,
  ZodBigInt: P,
  ZodBoolean: R,
  ZodDate: A,
  ZodSymbol: M$1,
  ZodUndefined: $,
  ZodNull: D$1,
  ZodAny: L,
  ZodUnknown: z,
  ZodNever: V,
  ZodVoid: U,
  ZodArray: K,
  get objectUtil() {
    return W
  },
  ZodObject: q,
  ZodUnion: F$1,
  ZodDiscriminatedUnion: Y,
  ZodIntersection: G,
  ZodTuple: Q,
  ZodRecord: X,
  ZodMap: ee,
  ZodSet: te,
  ZodFunction: ae,
  ZodLazy: se,
  ZodLiteral: re,
  ZodEnum: ie,
  ZodNativeEnum: oe,
  ZodPromise: de,
  ZodEffects: ce,
  ZodTransformer: ce,
  ZodOptional: ue,
  ZodNullable: le,
  ZodDefault: pe,
  ZodCatch: he,
  ZodNaN: me,
  BRAND: fe,
  ZodBranded: ye,
  ZodPipeline: _e,
  custom: ve,
  Schema: T,
  ZodSchema: T,
  late: ge,
  get ZodFirstPartyTypeKind() {
    return xe
  },
  coerce: {
    string: (e) =>
      j$1.create({
        ...e,
        coerce: !0,
      }),
    number: (e) =>
      I$2.create({
        ...e,
        coerce: !0,
      }),
    boolean: (e) =>
      R.create({
        ...e,
        coerce: !0,
      }),
    bigint: (e) =>
      P.create({
        ...e,
        coerce: !0,
      }),
    date: (e) =>
      A.create({
        ...e,
        coerce: !0,
      }),
  },
  any: Ce,
  array: Ae,
  bigint: Te,
  boolean: Ne,
  date: Oe,
  discriminatedUnion: Le,
  effect: Ge,
  enum: Je,
  function: Be,
  instanceof: be,
  intersection: ze,
  lazy: qe,
  literal: Fe,
  map: Ke,
  nan: Ze,
  nativeEnum: Ye,
  never: Pe,
  null: je,
  nullable: Xe,
  number: we,
  object: Me,
  oboolean: rt,
  onumber: st,
  optional: Qe,
  ostring: at,
  pipeline: tt,
  preprocess: et,
  promise: He,
  record: Ue,
  set: We,
  strictObject: $e,
  string: ke,
  symbol: Se,
  transformer: Ge,
  tuple: Ve,
  undefined: Ee,
  union: De,
  unknown: Ie,
  void: Re,
  NEVER: m$4,
  ZodIssueCode: s$7,
  quotelessJson: r$5,
  ZodError: n$2,
})
// ../node_modules/zmp-sdk/apis/common/apis/general/view.js
var B = (function () {
  function B() {
    var i, o, n, r, v, p, h, m, g, C, T, _, y, E, O, w, I, H, S, b, N, x, j, D, R, P, M
    ;(a$10(this, B), (this.initConfig = window.APP_CONFIG))
    var G =
      u$9.isString(
        null === (i = this.initConfig) || void 0 === i || null === (o = i.app) || void 0 === o
          ? void 0
          : o.headerColor,
      ) &&
      (null === (n = this.initConfig) ||
      void 0 === n ||
      null === (r = n.app) ||
      void 0 === r ||
      null === (v = r.headerColor) ||
      void 0 === v
        ? void 0
        : v.length) > 0
        ? 5
        : 6
    ;((this.hideIOSSafeAreaBottom = !!(null === (p = this.initConfig) ||
    void 0 === p ||
    null === (h = p.app) ||
    void 0 === h
      ? void 0
      : h.hideIOSSafeAreaBottom)),
      (this.hideAndroidBottomNavigationBar = !!(null === (m = this.initConfig) ||
      void 0 === m ||
      null === (g = m.app) ||
      void 0 === g
        ? void 0
        : g.hideAndroidBottomNavigationBar)))
    var L,
      K,
      U =
        'none' ===
          (null === (C = this.initConfig) || void 0 === C || null === (T = C.app) || void 0 === T
            ? void 0
            : T.leftButton) ||
        'home' ===
          (null === (_ = this.initConfig) || void 0 === _ || null === (y = _.app) || void 0 === y
            ? void 0
            : y.leftButton)
          ? d$8.HIDE_BACK
          : d$8.SHOW_BACK,
      W =
        'home' ===
          (null === (E = this.initConfig) || void 0 === E || null === (O = E.app) || void 0 === O
            ? void 0
            : O.leftButton) ||
        'both' ===
          (null === (w = this.initConfig) || void 0 === w || null === (I = w.app) || void 0 === I
            ? void 0
            : I.leftButton)
          ? d$8.SHOW_HOME
          : d$8.HIDE_HOME,
      k = new URL(location.href),
      F = S$2(
        null === (H = this.initConfig) || void 0 === H || null === (S = H.app) || void 0 === S
          ? void 0
          : S.statusBar,
      )
    'boolean' ==
      typeof (null === (b = this.initConfig) || void 0 === b || null === (N = b.app) || void 0 === N
        ? void 0
        : N.actionBarHidden) &&
      (G = (
        null === (L = this.initConfig) || void 0 === L || null === (K = L.app) || void 0 === K
          ? void 0
          : K.actionBarHidden
      )
        ? 6
        : 5)
    this.config = {
      actionbarType: G,
      buttonType: U,
      statusbarType: F,
      dataConfig: {
        backgroundColor:
          (null === (x = this.initConfig) || void 0 === x || null === (j = x.app) || void 0 === j
            ? void 0
            : j.headerColor) || '#1843EF',
        textColor:
          (null === (D = this.initConfig) || void 0 === D || null === (R = D.app) || void 0 === R
            ? void 0
            : R.textColor) || '',
        textAlign:
          (null === (P = this.initConfig) || void 0 === P || null === (M = P.app) || void 0 === M
            ? void 0
            : M.textAlign) || F$2,
        viewInLeftType: U,
        confirmToExit: 1,
      },
      homeConfig: {
        enable: W,
        url: ''.concat(A$2, '/').concat(a$9, '/').concat(k.search),
      },
    }
  }
  var _ = B.prototype
  return (
    (_.setNavigationBarTitle = function (t) {
      return t$15(function () {
        return e$7(this, function (i) {
          return [
            2,
            new Promise(function (i, o) {
              a$4(
                'CHANGE_TITLE_HEADER',
                { title: t },
                {
                  success: function () {
                    ;(i(), (document.title = t))
                  },
                  fail: function (i) {
                    o(i)
                  },
                },
                { timeout: !1 },
              )
            }),
          ]
        })
      })()
    }),
    (_.setNavigationBarLeftButton = function (t) {
      var e =
          arguments.length > 1 && void 0 !== arguments[1]
            ? arguments[1]
            : this.config.dataConfig.confirmToExit,
        a = this
      return t$15(function () {
        var i, l
        return e$7(this, function (s) {
          return (
            (void 0 === (void 0 === t ? 'undefined' : o$8(t)) &&
              null === (void 0 === t ? 'undefined' : o$8(t))) ||
              ((i = 'none' === t || 'home' === t ? d$8.HIDE_BACK : d$8.SHOW_BACK),
              (l = 'home' === t || 'both' === t ? d$8.SHOW_HOME : d$8.HIDE_HOME),
              (a.config.buttonType = i),
              (a.config.dataConfig.viewInLeftType = i),
              (a.config.homeConfig.enable = l)),
            (a.config.dataConfig.confirmToExit = e),
            [
              2,
              new Promise(function (i, t) {
                a$4(
                  'CHANGE_ACTIONBAR_LEFTBUTTON_TYPE',
                  t$12({}, a.config),
                  {
                    success: function () {
                      i()
                    },
                    fail: function (i) {
                      t(i)
                    },
                  },
                  { timeout: !1 },
                )
              }),
            ]
          )
        })
      })()
    }),
    (_.setAndroidBottomNavigationBar = function () {
      var t = arguments.length > 0 && void 0 !== arguments[0] && arguments[0],
        o = this
      return t$15(function () {
        var i, n, e
        return e$7(this, function (a) {
          return (
            (n = t ? h$6.hide : h$6.show),
            (e = null === (i = s$9()) || void 0 === i ? void 0 : i.platform),
            [
              2,
              new Promise(function (i, a) {
                if (!(null == e ? void 0 : e.isAndroid)) return i()
                a$4(
                  'CHANGE_BOTTOMBAR',
                  { bottombarType: n },
                  {
                    success: function () {
                      ;((o.hideAndroidBottomNavigationBar = !!t),
                        (window.ANDROID_BOTTOM_NAVIGATION_BAR_HIDDEN = !!t),
                        i())
                    },
                    fail: function (i) {
                      a(i)
                    },
                  },
                  { timeout: !1 },
                )
              }),
            ]
          )
        })
      })()
    }),
    (_.setIOSBottomSafeArea = function () {
      var t = arguments.length > 0 && void 0 !== arguments[0] && arguments[0],
        o = this
      return t$15(function () {
        var i, n, e
        return e$7(this, function (a) {
          return (
            (n = t ? _$4.hide : _$4.show),
            (e = null === (i = s$9()) || void 0 === i ? void 0 : i.platform),
            [
              2,
              new Promise(function (i, a) {
                if (!(null == e ? void 0 : e.isIOS)) return i()
                a$4(
                  'CHANGE_BOTTOMBAR',
                  { bottombarType: n },
                  {
                    success: function () {
                      ;((o.hideIOSSafeAreaBottom = !!t),
                        (window.IOS_BOTTOM_SAFE_AREA_HIDDEN = !!t),
                        i())
                    },
                    fail: function (i) {
                      a(i)
                    },
                  },
                  {
                    timeout: !1,
                    delay: 200,
                  },
                )
              }),
            ]
          )
        })
      })()
    }),
    (_.configHeader = function (t) {
      var n = this
      return t$15(function () {
        var i
        return e$7(this, function (s) {
          return (
            (i = n.config),
            u$9.isString(t.headerColor) && (i.dataConfig.backgroundColor = t.headerColor),
            u$9.isString(t.headerTextColor) && (i.dataConfig.textColor = t.headerTextColor),
            u$9.isString(t.textAlign) &&
              ('left' === t.textAlign
                ? (i.dataConfig.textAlign = w$5.left)
                : 'center' === t.textAlign && (i.dataConfig.textAlign = w$5.center)),
            !0 === t.hideActionBar
              ? (i.actionbarType = 6)
              : !1 === t.hideActionBar && (i.actionbarType = 5),
            'normal' === t.statusBarType
              ? (i.statusbarType = f$4.normal)
              : 'hidden' === t.statusBarType
                ? (i.statusbarType = f$4.hidden)
                : 'transparent' === t.statusBarType && (i.statusbarType = f$4.transparent),
            [
              2,
              new Promise(function (e, l) {
                a$4(
                  'CHANGE_ACTIONBAR',
                  t$12({}, i),
                  {
                    success: function () {
                      var r
                      n.config = t$12({}, i)
                      var l = null === (r = s$9()) || void 0 === r ? void 0 : r.platform
                      ;((window.STATUS_BAR_TYPE = O$1(n.config.statusbarType)),
                        (window.ACTION_BAR_HIDDEN = n.config.actionbarType === 6))
                      var s =
                        null === document || void 0 === document
                          ? void 0
                          : document.querySelector(':root')
                      if (null == l ? void 0 : l.isAndroid) {
                        var d = 0
                        if (
                          ('hidden' === t.statusBarType || 'transparent' === t.statusBarType) &&
                          t.hideActionBar
                        ) {
                          var u = window.ANDROID_STATUS_BAR_HEIGHT
                          ;(isNaN(u) &&
                            (u = Math.round(
                              ZaloJavaScriptInterface.getStatusBarHeight() /
                                window.devicePixelRatio,
                            )),
                            (d = u))
                        }
                        d
                          ? s?.style.setProperty('--zaui-safe-area-inset-top', ''.concat(d, 'px'))
                          : s?.style.setProperty(
                              '--zaui-safe-area-inset-top',
                              'env(safe-area-inset-top, 0px)',
                            )
                      }
                      e()
                    },
                    fail: function (i) {
                      l(i)
                    },
                  },
                  { timeout: !1 },
                )
              }),
            ]
          )
        })
      })()
    }),
    (B.getInstance = function () {
      return (B.instance || (B.instance = new B()), B.instance)
    }),
    B
  )
})().getInstance()
// ../node_modules/zmp-sdk/apis/apis/setNavigationBarTitle.js
var m$3 = [Me({ title: ke() }).optional()]
function l(t) {
  return p$7.apply(this, arguments)
}
function p$7() {
  return (
    (p$7 = t$15(function (r) {
      return e$7(this, function (e) {
        return [
          2,
          a$3(
            'setNavigationBarTitle',
            m$3,
            [r],
            ((l = t$15(function (t) {
              return e$7(this, function (r) {
                switch (r.label) {
                  case 0:
                    return o$3.isMp ? [4, B.setNavigationBarTitle(t.title)] : [3, 2]
                  case 1:
                    return [2, r.sent()]
                  case 2:
                    return o$3.isMpWeb
                      ? [2, Promise.resolve()]
                      : [2, Promise.reject(o$2('setNavigationBarTitle', {}))]
                }
              })
            })),
            function (t) {
              return l.apply(this, arguments)
            }),
          ),
        ]
        var l
      })
    })),
    p$7.apply(this, arguments)
  )
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_class_extract_field_descriptor.mjs.js
function t$3(t, e, n) {
  if (!e.has(t)) throw new TypeError('attempted to ' + n + ' private field on non-instance')
  return e.get(t)
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_class_apply_descriptor_get.mjs.js
function e$3(e, t) {
  return t.get ? t.get.call(e) : t.value
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_class_private_field_get.mjs.js
function s$6(s, e) {
  return e$3(s, t$3(s, e, 'get'))
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_check_private_redeclaration.mjs.js
function e$2(e, t) {
  if (t.has(e))
    throw new TypeError('Cannot initialize the same private elements twice on an object')
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_class_private_field_init.mjs.js
function t$2(t, r, a) {
  ;(e$2(t, r), r.set(t, a))
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_class_apply_descriptor_set.mjs.js
function e$1(e, t, a) {
  if (t.set) t.set.call(e, a)
  else {
    if (!t.writable) throw new TypeError('attempted to set read only private field')
    t.value = a
  }
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_class_private_field_set.mjs.js
function t$1(t, e, o) {
  return (e$1(t, t$3(t, e, 'set'), o), o)
}
// ../node_modules/zmp-sdk/apis/common/apis/general/storage/storage.js
var r$4 = (function () {
  function r() {
    a$10(this, r)
  }
  var t = r.prototype
  return (
    (t.getSynchronize = function (e) {
      return /* @__PURE__ */ new Map()
    }),
    (t.setSynchronize = function (e) {
      return { errorKeys: [] }
    }),
    (t.getInfoSynchronize = function () {
      return {
        currentSize: 0,
        limitSize: 0,
      }
    }),
    (t.removeSynchronize = function (e) {
      return { errorKeys: [] }
    }),
    (t.clearSynchronize = function () {}),
    (t.getItem = function (e) {
      return this.getSynchronize([e]).get(e) || null
    }),
    (t.setItem = function (e, r) {
      if (this.setSynchronize(e$13({}, e, r)).errorKeys.length > 0)
        throw new Error('Failed to set item: '.concat(e))
    }),
    (t.removeItem = function (e) {
      this.removeSynchronize([e])
    }),
    (t.clear = function () {
      this.clearSynchronize()
    }),
    (t.getStorageInfo = function () {
      return this.getInfoSynchronize()
    }),
    r
  )
})()
// ../node_modules/zmp-sdk/apis/common/apis/general/storage/localStorage.js
var p$6 = /* @__PURE__ */ new WeakMap()
var _ = /* @__PURE__ */ new WeakMap()
var d$2 = /* @__PURE__ */ new WeakMap()
var y$1 = (function (u) {
  e$10(v, u)
  var y = s$10(v)
  function v(t) {
    var s
    return (
      a$10(this, v),
      (s = y.call(this)),
      t$2(e$9(s), p$6, {
        writable: !0,
        value: localStorage,
      }),
      t$2(e$9(s), _, {
        writable: !0,
        value: void 0,
      }),
      t$2(e$9(s), d$2, {
        writable: !0,
        value: void 0,
      }),
      t$1(e$9(s), d$2, {
        keys: /* @__PURE__ */ new Set(),
        currentSize: 0,
        limitSize: p$12,
      }),
      t$1(e$9(s), _, t),
      s.findAllCurrentDataByApp(t),
      s
    )
  }
  var j = v.prototype
  return (
    (j.findAllCurrentDataByApp = function (e) {
      try {
        var t
        for (t in s$6(this, p$6)) {
          if (e) {
            if (t.split('_')[0] !== e) continue
          }
          s$6(this, d$2).keys.add(t)
        }
      } catch (e) {}
    }),
    (j.get = function (e) {
      var t = this,
        r = /* @__PURE__ */ new Map()
      return (
        e.forEach(function (e) {
          r.set(e, t.getSync(e))
        }),
        Promise.resolve(r)
      )
    }),
    (j.getSync = function (e) {
      return (
        s$6(this, _) && (e = ''.concat(s$6(this, _), '_').concat(e)),
        s$6(this, d$2).keys.has(e) ? s$6(this, p$6).getItem(e) : null
      )
    }),
    (j.set = function (e) {
      var r = this
      return t$15(function () {
        return e$7(this, function (t) {
          return (
            Object.entries(e).forEach(function (e) {
              var t = e$16(e, 2),
                s = t[0],
                n = t[1]
              r.setSync(s, n.replace(/\\"/g, '"'))
            }),
            [2, Promise.resolve({ errorKeys: [] })]
          )
        })
      })()
    }),
    (j.setSync = function (e, t) {
      ;(s$6(this, _) && (e = ''.concat(s$6(this, _), '_').concat(e)),
        s$6(this, p$6).setItem(e, t),
        s$6(this, d$2).keys.add(e))
    }),
    (j.getInfo = function () {
      var e = this
      return t$15(function () {
        return e$7(this, function (t) {
          return [2, Promise.resolve(e.getInfoSync())]
        })
      })()
    }),
    (j.getInfoSync = function () {
      var e = y$3(s$6(this, p$6), s$6(this, _))
      return {
        currentSize: u$9.isNumber(e) ? Number((e / 1024).toFixed(2)) : 0,
        limitSize: Number((p$12 / 1024).toFixed(2)),
      }
    }),
    (j.remove = function (e) {
      var r = this
      return t$15(function () {
        return e$7(this, function (t) {
          return (
            e.forEach(function (e) {
              r.removeSync(e)
            }),
            [2, Promise.resolve({ errorKeys: [] })]
          )
        })
      })()
    }),
    (j.removeSync = function (e) {
      ;(s$6(this, _) && (e = ''.concat(s$6(this, _), '_').concat(e)),
        s$6(this, d$2).keys.has(e) && (s$6(this, p$6).removeItem(e), s$6(this, d$2).keys.delete(e)))
    }),
    (j.clearAsync = function () {
      var e = this
      return t$15(function () {
        return e$7(this, function (t) {
          return [2, Promise.resolve(e.clearSync())]
        })
      })()
    }),
    (j.clearSync = function () {
      var e = this
      s$6(this, d$2).keys.forEach(function (t) {
        ;(s$6(e, _) && t.indexOf(s$6(e, _)) < 0) ||
          (s$6(e, p$6).removeItem(t), s$6(e, d$2).keys.delete(t))
      })
    }),
    (j.setSynchronize = function (e) {
      var t = this
      return (
        Object.entries(e).forEach(function (e) {
          var r = e$16(e, 2),
            s = r[0],
            n = r[1]
          t.setSync(s, n)
        }),
        { errorKeys: [] }
      )
    }),
    (j.getSynchronize = function (e) {
      var t = this,
        r = /* @__PURE__ */ new Map()
      return (
        e.forEach(function (e) {
          r.set(e, t.getSync(e))
        }),
        r
      )
    }),
    (j.getInfoSynchronize = function () {
      return this.getInfoSync()
    }),
    (j.clearSynchronize = function () {
      this.clearSync()
    }),
    v
  )
})(r$4)
// ../node_modules/zmp-sdk/apis/common/apis/general/storage/nativeStorage.js
var l$4 = /* @__PURE__ */ new WeakMap()
var f = /* @__PURE__ */ new WeakMap()
var h$2 = (function (d) {
  e$10(v, d)
  var h = s$10(v)
  function v(e) {
    var r
    return (
      a$10(this, v),
      (r = h.call(this)),
      t$2(e$9(r), l$4, {
        writable: !0,
        value: void 0,
      }),
      t$2(e$9(r), f, {
        writable: !0,
        value: void 0,
      }),
      t$1(e$9(r), f, {
        keys: /* @__PURE__ */ new Set(),
        currentSize: 0,
        limitSize: p$12,
      }),
      t$1(e$9(r), l$4, e),
      r
    )
  }
  var y = v.prototype
  return (
    (y.get = function (s) {
      var t = this
      return t$15(function () {
        return e$7(this, function (e) {
          return [
            2,
            new Promise(function (e, a) {
              a$4(
                'ZBROWSER_MPDS',
                {
                  mpds_action: 'mpds.get',
                  mpds_data: { keys: s },
                  appId: s$6(t, l$4),
                },
                {
                  success: function (s) {
                    var t = /* @__PURE__ */ new Map()
                    ;(s &&
                      s.mpds_data &&
                      s.mpds_data.map &&
                      (t = new Map(Object.entries(s.mpds_data.map))),
                      e(t))
                  },
                  fail: function (s) {
                    a(s)
                  },
                },
                { isMultiCallback: !1 },
              )
            }),
          ]
        })
      })()
    }),
    (y.getSynchronize = function (s) {
      var e = {
          mpds_action: 'mpds.get',
          mpds_data: { keys: s },
          appId: s$6(this, l$4),
        },
        t = /* @__PURE__ */ new Map(),
        a = this.handleResult(e)
      return (
        a && a.mpds_data && a.mpds_data.map && (t = new Map(Object.entries(a.mpds_data.map))),
        t
      )
    }),
    (y.set = function (s) {
      var t = this
      return t$15(function () {
        return e$7(this, function (e) {
          return [
            2,
            new Promise(function (e, a) {
              a$4(
                'ZBROWSER_MPDS',
                {
                  mpds_action: 'mpds.set',
                  mpds_data: { map: s },
                  appId: s$6(t, l$4),
                },
                {
                  success: function (s) {
                    var t = []
                    ;(s && s.mpds_data && s.mpds_data.error_keys && (t = s.mpds_data.error_keys),
                      e({ errorKeys: t }))
                  },
                  fail: function (s) {
                    a(s)
                  },
                },
                { isMultiCallback: !1 },
              )
            }),
          ]
        })
      })()
    }),
    (y.setSynchronize = function (s) {
      var e = {
          mpds_action: 'mpds.set',
          mpds_data: { map: s },
          appId: s$6(this, l$4),
        },
        t = [],
        a = this.handleResult(e)
      return (
        a && a.mpds_data && a.mpds_data.error_keys && (t = a.mpds_data.error_keys),
        { errorKeys: t }
      )
    }),
    (y.getInfo = function () {
      var s = this
      return t$15(function () {
        return e$7(this, function (e) {
          return [
            2,
            new Promise(function (e, t) {
              a$4(
                'ZBROWSER_MPDS',
                {
                  mpds_action: 'mpds.get.size',
                  mpds_data: {},
                  appId: s$6(s, l$4),
                },
                {
                  success: function (s) {
                    var t = 0
                    ;(s && s.mpds_data && s.mpds_data.size && (t = s.mpds_data.size),
                      e({
                        currentSize: u$9.isNumber(t) ? Number(Number(t) / 1024) : 0,
                        limitSize: Number(p$12 / 1024),
                      }))
                  },
                  fail: function (s) {
                    t(s)
                  },
                },
                { isMultiCallback: !1 },
              )
            }),
          ]
        })
      })()
    }),
    (y.getInfoSynchronize = function () {
      var s = {
          mpds_action: 'mpds.get.size',
          mpds_data: {},
          appId: s$6(this, l$4),
        },
        e = 0,
        t = this.handleResult(s)
      return (
        t && t.mpds_data && t.mpds_data.size && (e = t.mpds_data.size),
        {
          currentSize: u$9.isNumber(e) ? Number(Number(e) / 1024) : 0,
          limitSize: Number(p$12 / 1024),
        }
      )
    }),
    (y.remove = function (s) {
      var t = this
      return t$15(function () {
        return e$7(this, function (e) {
          return [
            2,
            new Promise(function (e, a) {
              a$4(
                'ZBROWSER_MPDS',
                {
                  mpds_action: 'mpds.remove.key',
                  mpds_data: { keys: s },
                  appId: s$6(t, l$4),
                },
                {
                  success: function (s) {
                    var t = []
                    ;(s && s.mpds_data && s.mpds_data.error_keys && (t = s.mpds_data.error_keys),
                      e({ errorKeys: t }))
                  },
                  fail: function (s) {
                    a(s)
                  },
                },
                { isMultiCallback: !1 },
              )
            }),
          ]
        })
      })()
    }),
    (y.removeSynchronize = function (s) {
      var e = {
          mpds_action: 'mpds.remove.key',
          mpds_data: { keys: s },
          appId: s$6(this, l$4),
        },
        t = [],
        a = this.handleResult(e)
      return (
        a && a.mpds_data && a.mpds_data.error_keys && (t = a.mpds_data.error_keys),
        { errorKeys: t }
      )
    }),
    (y.clearAsync = function () {
      var s = this
      return t$15(function () {
        return e$7(this, function (e) {
          return [
            2,
            new Promise(function (e, t) {
              a$4(
                'ZBROWSER_MPDS',
                {
                  mpds_action: 'mpds.clear.appData',
                  mpds_data: {},
                  appId: s$6(s, l$4),
                },
                {
                  success: function () {
                    e()
                  },
                  fail: function (s) {
                    t(s)
                  },
                },
                { isMultiCallback: !1 },
              )
            }),
          ]
        })
      })()
    }),
    (y.clearSynchronize = function () {
      var s = {
        mpds_action: 'mpds.clear.appData',
        mpds_data: {},
        appId: s$6(this, l$4),
      }
      this.handleResult(s)
    }),
    (y.handleResult = function (s) {
      var e = null
      try {
        var t = ZaloJavaScriptInterface.processActionMPDS(JSON.stringify(s))
        if ((t = JSON.parse(t))) {
          if (0 === t.error_code) return t.data
          e = l$7(t).toJSON()
        }
      } catch (s) {
        e = s
      } finally {
        if (null !== e) throw e
      }
      return {}
    }),
    v
  )
})(r$4)
// ../node_modules/zmp-sdk/apis/common/apis/general/storage/index.js
var j
var w
var I$1 = (function () {
  function t() {
    a$10(this, t)
  }
  var n = t.prototype
  return (
    (n.getDataFromStorage = function (t) {
      var r = this
      return t$15(function () {
        var e, n
        return e$7(this, function (s) {
          switch (s.label) {
            case 0:
              return [4, r.getInstance().get(t)]
            case 1:
              return (
                (e = s.sent()),
                (n = {}),
                e.forEach(function (t, e) {
                  n[e] = d$4(t)
                }),
                [2, n]
              )
          }
        })
      })()
    }),
    (n.getItem = function (t) {
      return this.getInstance().getItem(t)
    }),
    (n.putDataToStorage = function (t) {
      var r = this
      return t$15(function () {
        var e, n
        return e$7(this, function (s) {
          switch (s.label) {
            case 0:
              return (
                (e = r.getInstance()),
                (n = {}),
                Object.entries(t).forEach(function (t) {
                  var e = e$16(t, 2),
                    r = e[0],
                    s = e[1]
                  u$9.isUndefined(s) || u$9.isNull(s) || (n[r] = v$2(s))
                }),
                [4, e.set(n)]
              )
            case 1:
              return [2, s.sent()]
          }
        })
      })()
    }),
    (n.setItem = function (t, e) {
      return this.getInstance().setItem(t, e)
    }),
    (n.removeDataFromStorage = function (t) {
      var r = this
      return t$15(function () {
        return e$7(this, function (e) {
          switch (e.label) {
            case 0:
              return [4, r.getInstance().remove(t)]
            case 1:
              return [2, e.sent()]
          }
        })
      })()
    }),
    (n.removeItem = function (t) {
      this.getInstance().removeItem(t)
    }),
    (n.clearStorage = function () {
      var t = this
      return t$15(function () {
        return e$7(this, function (e) {
          switch (e.label) {
            case 0:
              return [4, t.getInstance().clearAsync()]
            case 1:
              return (e.sent(), [2])
          }
        })
      })()
    }),
    (n.clearStorageSync = function () {
      this.getInstance().clear()
    }),
    (n.getStorageInfo = function () {
      var t = this
      return t$15(function () {
        return e$7(this, function (e) {
          switch (e.label) {
            case 0:
              return [4, t.getInstance().getInfo()]
            case 1:
              return [2, e.sent()]
          }
        })
      })()
    }),
    (n.getStorageInfoSync = function () {
      return this.getInstance().getStorageInfo()
    }),
    t
  )
})()
var S = /* @__PURE__ */ new WeakMap()
var b = (function (e) {
  e$10(u, e)
  var c = s$10(u)
  function u(e) {
    var n
    return (
      a$10(this, u),
      (n = c.call(this)),
      t$2(e$9(n), S, {
        writable: !0,
        value: void 0,
      }),
      t$1(e$9(n), S, e),
      n
    )
  }
  return (
    (u.prototype.getInstance = function () {
      return new y$1(s$6(this, S))
    }),
    u
  )
})(I$1)
var y = /* @__PURE__ */ new WeakMap()
var E = (function (e) {
  e$10(u, e)
  var c = s$10(u)
  function u(e) {
    var n
    return (
      a$10(this, u),
      (n = c.call(this)),
      t$2(e$9(n), y, {
        writable: !0,
        value: void 0,
      }),
      t$1(e$9(n), y, e),
      n
    )
  }
  return (
    (u.prototype.getInstance = function () {
      return new h$2(s$6(this, y))
    }),
    u
  )
})(I$1)
var k = new b(a$9)
var D = m$8()
var M = (null === (j = s$9()) || void 0 === j ? void 0 : j.platformName) || 'unknown'
D > 0 && D >= C$2[M] && null !== (w = s$9()) && void 0 !== w && w.appEnv.isMp && (k = new E(a$9))
var F = k
// ../node_modules/zmp-sdk/apis/common/apis/general/openChat.js
var r$3 = t$15(function (o, r) {
  var i,
    u,
    m,
    c = arguments
  return e$7(this, function (s) {
    return (
      (i = c.length > 2 && void 0 !== c[2] ? c[2] : ''),
      (u = c.length > 3 ? c[3] : void 0),
      (m = c.length > 4 ? c[4] : void 0),
      [
        2,
        new Promise(function (s, c) {
          a$4(
            'OPEN_CHAT',
            {
              uId: o,
              type: t$13[r],
              msg: i,
              zapp: I$4,
              sourceId: u,
              sourceIndex: m,
            },
            {
              success: function () {
                s()
              },
              fail: function (o) {
                c(o)
              },
            },
            {},
          )
        }),
      ]
    )
  })
})
var i$1 = function (o, t) {
  return r$3.apply(this, arguments)
}
// ../node_modules/zmp-sdk/apis/apis/openChat.js
var m$2 = [
  Me({
    id: ke(),
    type: ot.enum(['user', 'oa']),
    sourceId: ot.any().optional(),
    sourceIndex: ot.any().optional(),
    message: ke().optional(),
  }).optional(),
]
function u(o) {
  return c$1.apply(this, arguments)
}
function c$1() {
  return (
    (c$1 = t$15(function (e) {
      return e$7(this, function (r) {
        return [
          2,
          a$3(
            'openChat',
            m$2,
            [e],
            ((n = t$15(function (o) {
              var e, r, n, i, m
              return e$7(this, function (p) {
                switch (p.label) {
                  case 0:
                    return o$3.isMp
                      ? ((e = o.id),
                        (r = o.type),
                        (n = o.message),
                        (i = o.sourceId),
                        (m = o.sourceIndex),
                        [4, i$1(e, r, n, i, m)])
                      : [3, 2]
                  case 1:
                    return [2, p.sent()]
                  case 2:
                    return o$3.isMpWeb
                      ? [2, Promise.resolve()]
                      : [2, Promise.reject(o$2('openChat', {}))]
                }
              })
            })),
            function (o) {
              return n.apply(this, arguments)
            }),
          ),
        ]
        var n
      })
    })),
    c$1.apply(this, arguments)
  )
}
// ../node_modules/zmp-sdk/apis/external/@swc/helpers/src/_object_spread_props.mjs.js
function e(e, t) {
  return (
    (t = null != t ? t : {}),
    Object.getOwnPropertyDescriptors
      ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t))
      : (function (e, t) {
          var r = Object.keys(e)
          if (Object.getOwnPropertySymbols) {
            var n = Object.getOwnPropertySymbols(e)
            ;(t &&
              (n = n.filter(function (t) {
                return Object.getOwnPropertyDescriptor(e, t).enumerable
              })),
              r.push.apply(r, n))
          }
          return r
        })(Object(t)).forEach(function (r) {
          Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r))
        }),
    e
  )
}
// ../node_modules/zmp-sdk/apis/common/apis/general/getZMPShareInfo.js
var d$1 = t$15(function (e$22, d, i, p, h, l) {
  var m, u, w, _, f, P, j, v
  return e$7(this, function (c) {
    switch (c.label) {
      case 0:
        return (
          (w = new URL(location.href)),
          (_ = new URLSearchParams()),
          (f = ''.concat(w.pathname.replace(O$2, '')).concat(w.search)),
          l &&
            (f = '/'
              .concat(e$22)
              .concat('/' === l[0] ? '' : '/')
              .concat(l)),
          !(P = new URL(''.concat('https://zalo.me/s').concat(f))).searchParams.has('env') &&
            (null === (m = window.APP_ENV) || void 0 === m ? void 0 : m.length) > 0 &&
            P.searchParams.set('env', window.APP_ENV),
          !P.searchParams.has('version') &&
            (null === (u = window.APP_VERSION) || void 0 === u ? void 0 : u.length) > 0 &&
            P.searchParams.set('version', window.APP_VERSION),
          _.append('title', i),
          _.append('description', p || ''),
          _.append('thumbnail', h || ''),
          _.append('url', P.href),
          _.append('accessToken', d || ''),
          (j = { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }),
          [
            4,
            fetch(
              i$6.CREATE_SHARE_LINK,
              t$12(
                {
                  method: 'POST',
                  body: _,
                },
                j,
              ),
            ),
          ]
        )
      case 1:
        return [4, c.sent().json()]
      case 2:
        if (!(v = c.sent()) || 0 !== v.err) throw d$5.error.cannotGetShareInfo()
        return (
          (P.search = ''.concat(P.search, '&zshareId=').concat(v.data.shareId)),
          [2, e(t$12({}, v.data), { shareableLink: P.href })]
        )
    }
  })
})
var i = function (e, r, s, a, n, o) {
  return d$1.apply(this, arguments)
}
// ../node_modules/zmp-sdk/apis/common/apis/general/openShareSheet.js
var p$5 = t$15(function (e$21, p) {
  var h, v, f, g, _, j, U, w, b, I, k
  return e$7(this, function (d) {
    switch (d.label) {
      case 0:
        switch (((h = {}), (v = e$21), e$21)) {
          case 'text':
            return [3, 1]
          case 'image':
            return [3, 2]
          case 'gif':
            return [3, 3]
          case 'video':
            return [3, 4]
          case 'link':
            return [3, 5]
          case 'oa':
            return [3, 6]
          case 'zmp':
            return [3, 7]
          case 'zmp_deep_link':
            return [3, 10]
        }
        return [3, 13]
      case 1:
        return (
          (h = {
            text: null == p ? void 0 : p.text,
            desc: (null == p ? void 0 : p.desc) || (null == p ? void 0 : p.description),
            autoParseLink: (null == p ? void 0 : p.autoParseLink) ? 1 : 0,
          }),
          [3, 14]
        )
      case 2:
        return (
          (_ = []),
          (j = m$8()),
          (U = (null === (g = s$9()) || void 0 === g ? void 0 : g.platformName) || 'unknown'),
          Number(j) >= L$1[U] && (v = 'multi_image'),
          Array.isArray(null == p ? void 0 : p.imageUrls) &&
          (null == p ? void 0 : p.imageUrls.length) > 0
            ? (_ = null == p ? void 0 : p.imageUrls)
            : _.push(null == p ? void 0 : p.imageUrl),
          (h = {
            photoUrls: _,
            photoUrl: null == p ? void 0 : p.imageUrl,
            caption: null == p ? void 0 : p.caption,
          }),
          [3, 14]
        )
      case 3:
        return (
          (h = {
            photoUrl: null == p ? void 0 : p.imageUrl,
            gifUrl: null == p ? void 0 : p.gifUrl,
            width: null == p ? void 0 : p.width,
            height: null == p ? void 0 : p.height,
          }),
          [3, 14]
        )
      case 4:
        return (
          (h = {
            videoThumb: null == p ? void 0 : p.videoThumb,
            videoUrl: null == p ? void 0 : p.videoUrl,
            width: null == p ? void 0 : p.width,
            height: null == p ? void 0 : p.height,
          }),
          [3, 14]
        )
      case 5:
        return (
          (h = {
            link: null == p ? void 0 : p.link,
            chatOnly: (null == p ? void 0 : p.chatOnly) ? 1 : 0,
          }),
          [3, 14]
        )
      case 6:
        return ((h = { uid: null == p ? void 0 : p.id }), [3, 14])
      case 7:
      case 10:
        return [4, w$3.getAccessToken()]
      case 8:
      case 11:
        return (
          (f = d.sent()),
          [
            4,
            i(
              a$9,
              f || '',
              (null == p ? void 0 : p.title) || '',
              (null == p ? void 0 : p.description) || '',
              (null == p ? void 0 : p.thumbnail) || '',
              null == p ? void 0 : p.path,
            ),
          ]
        )
      case 9:
        return (
          (w = d.sent()),
          (h = {
            data: {
              ZInstantAPIInfo: {
                url: ''.concat(w.zinstantApi),
                zinstantdata_id: 'templateId='
                  .concat(w.ztemplateId, '&appId=')
                  .concat(a$9, '&shareId=')
                  .concat(w.shareId),
              },
              previewMsgText: {
                msg: {
                  en: 'Zalo Mini Program',
                  vi: 'Chương trình nhỏ',
                },
              },
              enableReactions: 1,
            },
          }),
          [3, 14]
        )
      case 12:
        return (
          (b = d.sent().shareableLink),
          (I = new URL(b)),
          (k = I.searchParams.getAll('zshareId')),
          I.searchParams.delete('zshareId'),
          k.length > 0 && I.searchParams.append('zshareId', k[0]),
          (h = {
            link: I.href,
            chatOnly: 0,
          }),
          [3, 14]
        )
      case 13:
        return [3, 14]
      case 14:
        return [
          2,
          new Promise(function (e$20, i) {
            a$4(
              'OPEN_SHARESHEET',
              e(t$12({ type: u$7[v] }, h), { zapp: I$4 }),
              {
                success: function (r) {
                  e$20({
                    status: null == r ? void 0 : r.status,
                    shareType: null == r ? void 0 : r.share_type,
                    numberOfUser: null == r ? void 0 : r.uid_to_size,
                  })
                },
                fail: function (e) {
                  i(e)
                },
              },
              { timeout: !1 },
            )
          }),
        ]
    }
  })
})
var h$1 = function (e, r) {
  return p$5.apply(this, arguments)
}
// ../node_modules/zmp-sdk/apis/apis/openShareSheet.js
var s$5 = [
  ot.union([
    Me({
      type: ot.enum(['text']),
      data: Me({
        text: ke(),
        description: ke().default('').optional(),
        autoParseLink: ot.boolean().default(!1).optional(),
      }),
    }),
    Me({
      type: ot.enum(['image']),
      data: Me({
        imageUrl: ke().url().optional(),
        imageUrls: ot.array(ke().url()).max(10).optional(),
      }),
    }),
    Me({
      type: ot.enum(['link']),
      data: Me({
        link: ke().url(),
        chatOnly: ot.boolean().optional(),
      }),
    }),
    Me({
      type: ot.enum(['oa']),
      data: Me({ id: ke() }),
    }),
    Me({
      type: ot.enum(['gif']),
      data: Me({
        gifUrl: ke().url(),
        imageUrl: ke().url().optional(),
        width: we().min(0).optional(),
        height: we().min(0).optional(),
      }),
    }),
    Me({
      type: ot.enum(['video']),
      data: Me({
        videoThumb: ke().url(),
        videoUrl: ke().url(),
        width: we().min(0).optional(),
        height: we().min(0).optional(),
      }),
    }),
    Me({
      type: ot.enum(['zmp', 'zmp_deep_link']),
      data: Me({
        title: ke().max(100),
        thumbnail: ke().url(),
        path: ke().optional(),
        description: ke().max(400).default('').optional(),
      }),
    }),
  ]),
]
function u$2(e) {
  return d.apply(this, arguments)
}
function d() {
  return (
    (d = t$15(function (t) {
      return e$7(this, function (o) {
        return [
          2,
          a$3(
            'openShareSheet',
            s$5,
            [t],
            ((n = t$15(function (e) {
              var t, o
              return e$7(this, function (n) {
                switch (n.label) {
                  case 0:
                    return o$3.isMp ? ((t = e.type), (o = e.data), [4, h$1(t, o)]) : [3, 2]
                  case 1:
                    return [2, n.sent()]
                  case 2:
                    return o$3.isMpWeb
                      ? [
                          2,
                          Promise.resolve({
                            status: 2,
                            shareType: 0,
                            numberOfUser: 0,
                          }),
                        ]
                      : [2, Promise.reject(o$2('openShareSheet', {}))]
                }
              })
            })),
            function (e) {
              return n.apply(this, arguments)
            }),
          ),
        ]
        var n
      })
    })),
    d.apply(this, arguments)
  )
}
// ../node_modules/zmp-sdk/apis/common/apis/general/createAndroidShortcut.js
var r$2 = t$15(function (n, r, s) {
  return e$7(this, function (o) {
    return [
      2,
      new Promise(function (o, e) {
        a$4(
          'CREATE_SHORTCUT',
          {
            url: n,
            title: r,
            iconUrl: s,
          },
          {
            success: function (n) {
              o(n)
            },
            fail: function (n) {
              e(n)
            },
          },
          {},
        )
      }),
    ]
  })
})
var s$4 = function (n, t, o) {
  return r$2.apply(this, arguments)
}
// ../node_modules/zmp-sdk/apis/common/apis/general/getAppInfo.js
var n$1 = t$15(function () {
  var s,
    n,
    i,
    m = arguments
  return e$7(this, function (r) {
    switch (r.label) {
      case 0:
        return (
          (s = m.length > 0 && void 0 !== m[0] ? m[0] : a$9),
          (n = m.length > 1 && void 0 !== m[1] ? m[1] : 0),
          (i = r$6()),
          [4, u$5(s, n, i.version)]
        )
      case 1:
        return [2, r.sent()]
    }
  })
})
// ../node_modules/zmp-sdk/apis/common/apis/general/openWebview.js
var r$1 = t$15(function (t, r, l, i) {
  var u, a, m, p, f
  return e$7(this, function (n) {
    return (
      (u = new URL(t)),
      (a = u.href.includes('vnpay')),
      (m = u.searchParams.get('typeInapp')),
      (p = u$9.isEmpty(r)
        ? void 0
        : {
            modal_style: (null == r ? void 0 : r.style)
              ? p$10(null == r ? void 0 : r.style)
              : 'bottom_sheet',
            left_button: (null == r ? void 0 : r.leftButton)
              ? p$10(null == r ? void 0 : r.leftButton)
              : 'back',
          }),
      (f = Number.isInteger(l) ? l : void 0),
      a || !u$9.isEmpty(m) || i || u.searchParams.set('typeInapp', '1'),
      [
        2,
        new Promise(function (t, s) {
          a$4(
            'OPEN_INAPP',
            {
              url: u.href,
              style: p,
              h5_src_open: f,
            },
            {
              success: function () {
                t()
              },
              fail: function (t) {
                s(t)
              },
            },
            {},
          )
        }),
      ]
    )
  })
})
var l$3 = function (t, e, s, o) {
  return r$1.apply(this, arguments)
}
// ../node_modules/zmp-sdk/apis/apis/createShortcut.js
var h = [Me({ params: ot.record(ke(), ke()).optional() }).optional()]
function v(o) {
  return g.apply(this, arguments)
}
function g() {
  return (
    (g = t$15(function (r) {
      return e$7(this, function (t) {
        return [
          2,
          a$3(
            'createShortcut',
            h,
            [r],
            ((e = t$15(function (o) {
              var r, t, e, i, h, v, g, _
              return e$7(this, function (f) {
                switch (f.label) {
                  case 0:
                    return o$3.isMp ? [4, n$1(a$9, 0)] : [3, 6]
                  case 1:
                    return (
                      (e = f.sent()),
                      (i =
                        null === (r = s$9()) ||
                        void 0 === r ||
                        null === (t = r.platform) ||
                        void 0 === t
                          ? void 0
                          : t.isIOS),
                      (h = e.logoUrl || h$4('og:image:url') || ''),
                      (v = e.name || document.title),
                      (g = (null == o ? void 0 : o.params)
                        ? new URLSearchParams(null == o ? void 0 : o.params)
                        : new URLSearchParams()).append('utm_source', 'zalo-shortcut'),
                      g.append('utm_medium', 'default'),
                      g.append('utm_campaign', 'default'),
                      i
                        ? (g.append('appId', a$9),
                          g.append('appName', v),
                          g.append('appIcon', h),
                          (_ = 'https://mini.zalo.me/shortcut.html?'.concat(g.toString())),
                          [4, l$3(encodeURI(_), void 0, void 0, !0)])
                        : [3, 3]
                    )
                  case 2:
                    return (f.sent(), [3, 5])
                  case 3:
                    return [
                      4,
                      s$4(''.concat(T$2, '/').concat(a$9, '/?').concat(g.toString()), v, h),
                    ]
                  case 4:
                    ;(f.sent(), (f.label = 5))
                  case 5:
                    return [2, d$5.success()]
                  case 6:
                    return o$3.isMpWeb
                      ? [2, Promise.resolve()]
                      : [2, Promise.reject(o$2('createShortcut', {}))]
                }
              })
            })),
            function (o) {
              return e.apply(this, arguments)
            }),
          ),
        ]
        var e
      })
    })),
    g.apply(this, arguments)
  )
}
// ../node_modules/zmp-sdk/apis/common/apis/general/openPhone.js
var s$3 = t$15(function (n) {
  return e$7(this, function (e) {
    return [
      2,
      new Promise(function (e, s) {
        a$4(
          'OPEN_PHONE',
          {
            phoneNum: n,
            phoneCode: n,
          },
          {
            success: function () {
              e()
            },
            fail: function (n) {
              s(n)
            },
          },
          {},
        )
      }),
    ]
  })
})
var t = function (n) {
  return s$3.apply(this, arguments)
}
// ../node_modules/zmp-sdk/apis/apis/openPhone.js
var p$4 = [Me({ phoneNumber: ke() })]
function u$1(o) {
  return c.apply(this, arguments)
}
function c() {
  return (
    (c = t$15(function (e) {
      return e$7(this, function (r) {
        return [
          2,
          a$3(
            'openPhone',
            p$4,
            [e],
            ((u = t$15(function (o) {
              return e$7(this, function (e) {
                switch (e.label) {
                  case 0:
                    return o$3.isMp ? [4, t(o.phoneNumber)] : [3, 2]
                  case 1:
                    return [2, e.sent()]
                  case 2:
                    return o$3.isMpWeb
                      ? [2, Promise.resolve()]
                      : [2, Promise.reject(o$2('openPhone', {}))]
                }
              })
            })),
            function (o) {
              return u.apply(this, arguments)
            }),
          ),
        ]
        var u
      })
    })),
    c.apply(this, arguments)
  )
}
// ../node_modules/zmp-sdk/apis/apis/openWebview.js
var p$3 = [
  Me({
    url: ke(),
    config: Me({
      style: ot.enum(['bottomSheet', 'normal']).default('bottomSheet').optional(),
      leftButton: ot.enum(['back', 'none']).default('back').optional(),
    }).optional(),
  }),
]
function a(o) {
  return l$2.apply(this, arguments)
}
function l$2() {
  return (
    (l$2 = t$15(function (e) {
      return e$7(this, function (t) {
        return [
          2,
          a$3(
            'openWebview',
            p$3,
            [e],
            ((n = t$15(function (o) {
              return e$7(this, function (e) {
                switch (e.label) {
                  case 0:
                    return o$3.isMp ? [4, l$3(o.url, o.config)] : [3, 2]
                  case 1:
                    return [2, e.sent()]
                  case 2:
                    return o$3.isMpWeb
                      ? [2, Promise.resolve()]
                      : [2, Promise.reject(o$2('openWebview', {}))]
                }
              })
            })),
            function (o) {
              return n.apply(this, arguments)
            }),
          ),
        ]
        var n
      })
    })),
    l$2.apply(this, arguments)
  )
}
// ../node_modules/zmp-sdk/apis/apis/getShareableLink.js
var a$1 = [
  Me({
    title: ke().max(100),
    description: ke().max(400).default(''),
    thumbnail: ke().url().optional(),
    path: ke().optional(),
  }),
]
function m(t) {
  return l$1.apply(this, arguments)
}
function l$1() {
  return (
    (l$1 = t$15(function (e) {
      return e$7(this, function (r) {
        return [
          2,
          a$3(
            'getShareableLink',
            a$1,
            [e],
            ((m = t$15(function (t) {
              var e
              return e$7(this, function (r) {
                switch (r.label) {
                  case 0:
                    return [4, w$3.getAccessToken()]
                  case 1:
                    return (
                      (e = r.sent()),
                      [4, i(window.APP_ID, e || '', t.title, t.description, t.thumbnail, t.path)]
                    )
                  case 2:
                    return [2, r.sent().shareableLink]
                }
              })
            })),
            function (t) {
              return m.apply(this, arguments)
            }),
          ),
        ]
        var m
      })
    })),
    l$1.apply(this, arguments)
  )
}
// ../node_modules/zmp-sdk/apis/apis/events.js
var r = h$5.getInstance()
r.addListener = function (e, n, m) {
  var o$11 = e
  return r.addListener(o[o$11], n, m)
}
// ../node_modules/zmp-sdk/apis/apis/native-storage/getItem.js
var s$2 = [ot.string().trim().min(1)]
function p$2(i) {
  return a$3('getItem', s$2, [i], function () {
    for (var t = arguments.length, i = new Array(t), s = 0; s < t; s++) i[s] = arguments[s]
    if (o$3.isMp || o$3.isMpWeb) {
      if (v$3(757, 625)) return F.getItem(i[0])
      throw d$5.error.clientNotSupport()
    }
    throw o$2('getItem', {})
  })
}
// ../node_modules/zmp-sdk/apis/apis/native-storage/setItem.js
var s$1 = [ot.string().trim().min(1), ot.string().trim()]
function p$1(m, p) {
  return a$3('setItem', s$1, [m, p], function () {
    for (var t = arguments.length, m = new Array(t), s = 0; s < t; s++) m[s] = arguments[s]
    if (o$3.isMp || o$3.isMpWeb) {
      if (v$3(757, 625)) return F.setItem(m[0], m[1])
      throw d$5.error.clientNotSupport()
    }
    throw o$2('setItem', {})
  })
}
// ../node_modules/zmp-sdk/apis/apis/native-storage/clear.js
function n() {
  return a$3('clear', [], [], function () {
    if (o$3.isMp || o$3.isMpWeb) {
      if (v$3(757, 625)) return F.clearStorageSync()
      throw d$5.error.clientNotSupport()
    }
    throw o$2('clear', {})
  })
}
// ../node_modules/zmp-sdk/apis/apis/native-storage/removeItem.js
var s = [ot.string().trim().min(1)]
function p(t) {
  return a$3('removeItem', s, [t], function () {
    for (var m = arguments.length, t = new Array(m), s = 0; s < m; s++) t[s] = arguments[s]
    if (o$3.isMp || o$3.isMpWeb) {
      if (v$3(757, 625)) return F.removeItem(t[0])
      throw d$5.error.clientNotSupport()
    }
    throw o$2('removeItem', {})
  })
}
// ../node_modules/zmp-sdk/apis/apis/native-storage/getStorageInfoSync.js
function m$1() {
  return a$3('getStorageInfoSync', [], [], function () {
    if (o$3.isMp || o$3.isMpWeb) {
      if (v$3(757, 625)) return F.getStorageInfoSync()
      throw d$5.error.clientNotSupport()
    }
    throw o$2('getStorageInfoSync', {})
  })
}
// ../node_modules/zmp-sdk/apis/apis/native-storage/index.js
var I = {
  getItem: p$2,
  setItem: p$1,
  clear: n,
  removeItem: p,
  getStorageInfo: m$1,
}
// ../node_modules/zmp-sdk/apis/index.js
;((window.ZaloMiniAppSDK = { getVersion: t$5 }), m$5())
export {
  o as EventName,
  v as createShortcut,
  r as events,
  m as getShareableLink,
  I as nativeStorage,
  u as openChat,
  u$1 as openPhone,
  u$2 as openShareSheet,
  a as openWebview,
  l as setNavigationBarTitle,
}
