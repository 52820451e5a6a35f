import { useRootAttribute } from '../../stage/use-root-attribute'
import './whole-page.css'

/** While it shows a session, the screen has the whole window: no places beside it. */
export const useWholePage = (isOn: boolean): void => useRootAttribute('data-whole-page', isOn)
