// The part of Zalo's SDK that the app uses, so that the rest of it is left out of the build.
export {
  createShortcut,
  EventName,
  events,
  getAccessToken,
  getShareableLink,
  openChat,
  openDocument,
  openOutApp,
  openPhone,
  openSMS,
  openShareSheet,
  openWebview,
  saveImageToGallery,
  scanQRCode,
  setNavigationBarTitle,
} from 'zmp-sdk/apis'
