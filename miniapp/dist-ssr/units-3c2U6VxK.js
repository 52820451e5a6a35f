import './OpenBadge-CskC7CJU.js'
import './match-units-DB0QG0sK.js'
export {}
