import './entry-server.js'
export {}
