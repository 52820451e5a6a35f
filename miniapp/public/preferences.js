// Runs before the first paint, so that large text and dark colours do not flash in later,
// nobody is asked for a place that they have chosen, and what is kept here is waited for where it will stand.
// The keys are those of src/platform/preferences/preferences.ts.
;(function () {
  try {
    var kept = JSON.parse(localStorage.getItem('chung-tay:preferences') || '{}')
    var page = document.documentElement
    if ([1, 1.25, 1.5].indexOf(kept.textSize) >= 0) page.dataset.textSize = String(kept.textSize)
    page.toggleAttribute('data-has-place', typeof kept.commune === 'string')
    page.toggleAttribute('data-keeps', localStorage.length > 0)
    if (['auto', 'light', 'dark'].indexOf(kept.theme) >= 0) page.dataset.theme = kept.theme
  } catch {
    // Without storage the page looks as it does for everybody.
  }
})()
