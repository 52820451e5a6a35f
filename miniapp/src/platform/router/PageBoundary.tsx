import { Component, type ReactNode } from 'react'
import { LoadFailure } from './LoadFailure'

type Props = { children: ReactNode }
type State = { hasFailed: boolean }

/** Keeps the layout standing when a page breaks. */
export class PageBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false }

  static getDerivedStateFromError(): State {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <LoadFailure /> : this.props.children
  }
}
