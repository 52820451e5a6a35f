import './AlertList-B62l0ezb.js'
export {}
