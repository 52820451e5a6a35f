/**
 * How every router here is made, with an answer to each change of version 7 of react-router. Links are
 * written from the root, so splat routes resolve none. The address follows at once, not as a
 * transition: `PageOutlet` decides itself what waits, and typing into a search field must not.
 */
export const routerFuture = { v7_relativeSplatPath: true, v7_startTransition: false }
