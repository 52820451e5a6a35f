import { createRoot } from 'react-dom/client'
import '../../platform/ui/tokens.css'
import { App } from './App'
import { takeHandover } from './load-page'
import './page.css'
import './parts/parts.css'
import './parts/fields.css'
import './box/box.css'

const { textSize, theme, isFictional } = takeHandover()
Object.assign(document.documentElement.dataset, { textSize, theme })
// A page brought back by the browser's back button would still hold what was written.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload()
})
createRoot(document.getElementById('app')!).render(<App isFictional={isFictional} />)
