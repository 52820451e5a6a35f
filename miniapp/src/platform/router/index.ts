export {
  Link,
  NavLink,
  useLocation,
  useNavigate,
  useParams,
  useSearchParams,
} from 'react-router-dom'
export type { AppRoute, RouteParams } from './app-route'
export { onShownPage, type ShownPage } from './shown-page'
