/** A thin line at the top while the next page loads; it shows only when that takes a moment. */
export function NavigationProgress({ isActive }: { isActive: boolean }) {
  return isActive ? <div className="navigation-progress" role="presentation" /> : null
}
