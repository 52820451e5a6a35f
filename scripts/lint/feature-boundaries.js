import path from 'node:path'

const publicFiles = /^(index|contract|vocabulary|doors|testing)(\.tsx?)?$/
/** Folders of src that are no features: anybody may use them, they use no feature. */
const shared = new Set(['platform', 'text', 'calendar', 'search', 'codes', 'migrations'])

/**
 * ESLint rule: a feature (folder of src) uses shared folders and, of another feature, only its public
 * index, contract, vocabulary or doors (what it answers in front of Next); a shared folder uses no feature. Files lying directly in src are the
 * table of contents and use any feature's public files.
 */
export const featureBoundaries = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward: '"{{from}}" is shared and must not use the feature "{{to}}".',
      private:
        'Of the feature "{{to}}" only index, contract, vocabulary or doors may be used from outside.',
    },
  },
  create(context) {
    const place = placeOf(context.filename)
    if (!place) return {}
    const check = (node) => {
      const source = node.source?.value
      if (typeof source !== 'string' || !source.startsWith('.')) return
      const target = placeOf(path.resolve(path.dirname(context.filename), source))
      if (!target || target.folder === place.folder || target.src !== place.src) return
      // A bare folder is its index; a file directly in src belongs to nobody.
      if (shared.has(target.folder) || (target.rest === '' && !target.isFolder)) return
      const data = { from: place.folder, to: target.folder }
      // The table of contents names every page, so that each becomes a file of its own.
      const isPageOfContents = place.rest === '' && /Page(\.tsx)?$/.test(target.rest)
      if (shared.has(place.folder)) context.report({ node, messageId: 'upward', data })
      else if (isPageOfContents) return
      else if (target.rest !== '' && !publicFiles.test(target.rest))
        context.report({ node, messageId: 'private', data })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

function placeOf(file) {
  const match = /^(.*\/(?:cms|miniapp)\/src)\/([^/]+)(?:\/(.*))?$/.exec(
    file.split(path.sep).join('/'),
  )
  if (!match) return undefined
  const [, src, folder, rest = ''] = match
  const isFolder = rest !== '' || !/\.[a-z]+$/.test(folder)
  return { src, folder, rest, isFolder }
}
