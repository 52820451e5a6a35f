/** What staff may upload. SVG is left out: it can carry scripts. */
export const acceptedTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf']
