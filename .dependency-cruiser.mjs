/**
 * The rules of the house for imports, types included (`npm test` runs them as “imports”). The floors:
 * `shared` imports nobody; `cms` and `miniapp` import `shared` and never each other; `content-seeds`
 * imports `shared` and, to load, `cms`. Inside a side `platform` imports no feature, and a feature
 * takes only public files of another.
 */
const publicFiles = '/(index|contract|vocabulary|routes|testing)\\.tsx?$'
/** Folders of `src` that are no features: anybody may use them. */
const rooms = 'platform|search|migrations|app'

/**
 * Rooms of the largest feature on either side, from the bottom: each may import those before it, never
 * those after it.
 */
export const quizRooms = {
  cms: [
    'formats',
    'questions',
    'imports',
    'exports',
    'reviews',
    'contests',
    'live',
    'attempts',
    'leaderboard',
    'play',
    'results',
    'withdrawals',
    'certificates',
    'samples',
    'staff',
    'admin',
  ],
  miniapp: [
    'stage',
    'answering',
    'practice',
    'daily',
    'live',
    'attempts',
    'results',
    'leaderboard',
    'play',
    'certificates',
    'contests',
  ],
}

/** @param {'cms' | 'miniapp'} side */
function quizOneWay(side) {
  const quiz = `^${side}/src/quiz/`
  const rooms = quizRooms[side]
  const except = (/** @type {string[]} */ known) => `${quiz}(?!(${known.join('|')})/)[^/]+/`
  return [
    ...rooms.map((room, at) => ({
      name: `quiz-one-way-${side}-${room}`,
      comment:
        'What a room needs of one after it belongs further down, or is handed to it from above.',
      // Tests play through the whole feature.
      from: { path: `${quiz}${room}/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: except(rooms.slice(0, at + 1)) },
    })),
    {
      name: `quiz-rooms-have-a-place-${side}`,
      comment: 'A new room is named in quizRooms, where its imports allow it to stand.',
      from: { path: except(rooms) },
      to: { path: quiz },
    },
  ].map((rule) => ({ ...rule, severity: /** @type {const} */ ('error') }))
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files that import each other in a circle: move what ties them to where both see it.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-imports-nobody',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(cms|miniapp|content-seeds|scripts|e2e|bench)/' },
    },
    {
      name: 'sides-never-meet',
      comment: 'What both sides need belongs to shared/.',
      severity: 'error',
      from: { path: '^(cms|miniapp)/' },
      to: { path: '^(cms|miniapp|content-seeds)/', pathNot: '^$1/' },
    },
    {
      name: 'seeds-load-into-the-cms',
      severity: 'error',
      from: { path: '^content-seeds/' },
      to: { path: '^(miniapp|scripts|e2e|bench)/' },
    },
    {
      name: 'no-commands',
      comment: 'Commands use the workspaces; only tests and measurements use what commands use.',
      severity: 'error',
      from: { path: '^(cms|miniapp)/', pathNot: '\\.(test|bench)\\.tsx?$' },
      to: { path: '^(scripts|e2e|bench)/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: `^(cms|miniapp)/src/(${rooms})/`, pathNot: '^cms/src/app/' },
      to: { path: `^$1/src/(?!(${rooms})/)[^/]+/` },
    },
    {
      name: 'features-by-their-public-files',
      comment:
        'Of another feature only index, contract, vocabulary, routes or testing may be used.',
      severity: 'error',
      from: { path: `^(cms|miniapp)/src/((?!(?:${rooms})/)[^/]+)/` },
      to: { path: `^$1/src/(?!($2|${rooms})/)[^/]+/`, pathNot: publicFiles },
    },
    {
      name: 'contents-by-public-files',
      comment: 'The tables of contents directly in src name features by their public files.',
      severity: 'error',
      from: { path: '^(cms|miniapp)/src/[^/]+\\.tsx?$' },
      to: { path: `^$1/src/(?!(${rooms})/)[^/]+/`, pathNot: publicFiles },
    },
    {
      name: 'tips-know-no-account',
      comment: 'Nothing of crime tips may learn who somebody is.',
      severity: 'error',
      from: { path: '^(shared|cms|miniapp)/src/tips/' },
      to: { path: '^(shared|cms|miniapp)/src/identity/' },
    },
    ...quizOneWay('cms'),
    ...quizOneWay('miniapp'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|dist|dist-ssr|dist-tips|www)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
