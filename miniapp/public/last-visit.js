// Runs before the first paint of a page that phones remember: when it says something else than this phone
// remembers of it, the page keeps room free for telling so, and nothing moves when the app does.
// The keys are those of src/platform/whats-new/seen-list.ts, the rules isChanged and linesFor in keep-page.ts there.
;(function () {
  function countDiffering(before, after) {
    var come = after.filter(isNotIn(before)).map(thing)
    var unpaired = come.slice()
    var gone = before
      .filter(isNotIn(after))
      .map(thing)
      .filter(function (each) {
        var at = unpaired.indexOf(each)
        if (at >= 0) unpaired.splice(at, 1)
        return at < 0
      })
    return come.length + gone.length
  }

  function isNotIn(pieces) {
    return function (piece) {
      return pieces.indexOf(piece) < 0
    }
  }

  function thing(piece) {
    return piece.slice(0, 4)
  }

  try {
    var page = document.currentScript.dataset
    if (/[?&]xem-truoc\b/.test(location.search)) return
    if (localStorage.getItem('chung-tay:seen.off') === 'true') return
    var today = new Date(Date.now() + 7 * 36e5).toISOString().slice(0, 10)
    JSON.parse(localStorage.getItem('chung-tay:seen') || '[]').forEach(function (seen) {
      if (seen.id !== page.id || page.asOf < seen.asOf) return
      var isDue = seen.turns !== '' && seen.turns <= today
      if (page.mark === seen.mark && !isDue) return
      var lines = Math.min(
        3,
        Math.max(1, countDiffering(seen.mark.split('.'), page.mark.split('.'))),
      )
      document.documentElement.dataset.news = String(lines)
    })
  } catch {
    // Without storage nothing is remembered, and there is nothing to tell.
  }
})()
