export {
  Link,
  NavLink,
  useLocation,
  useNavigate,
  useParams,
  useSearchParams,
} from 'react-router-dom'
export { slugOf, type AppRoute, type RouteParams } from './app-route'
export { keepFragment, wordsInFragment } from './keep-fragment'
export { onShownPage, type ShownPage } from './shown-page'
