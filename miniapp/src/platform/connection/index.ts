export { useOnline } from './use-online'
export { isOnline, tellConnection } from './native-connection'
