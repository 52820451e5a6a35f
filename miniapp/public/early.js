// Keeps what a person does before the app is alive: the last tap on a button, or the last form sent
// with Enter, is done again once the app can. What they type is kept by the fields themselves: see
// src/platform/ui/early-input.ts. Who tells of the two moments: src/platform/router/alive.ts.
;(function () {
  var last

  function onTap(event) {
    var button = event.target.closest && event.target.closest('#app button')
    if (button) keep(event, button.click.bind(button))
  }

  function onSubmit(event) {
    // The browser would load the page again, without what was typed.
    event.preventDefault()
    var form = event.target
    // With a button in the form, Enter came as a tap on it.
    if (form.querySelector('button')) return
    keep(event, function () {
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    })
  }

  function keep(event, redo) {
    last = { event: event, redo: redo }
  }

  document.addEventListener('click', onTap, true)
  document.addEventListener('submit', onSubmit, true)
  addEventListener('chung-tay:taken-over', function () {
    document.removeEventListener('click', onTap, true)
    document.removeEventListener('submit', onSubmit, true)
    // A tap that hastened the app's start is still on its way to the app.
    if (last && last.event.eventPhase !== 0) last = undefined
  })
  addEventListener('chung-tay:alive', function () {
    if (last) last.redo()
    last = undefined
  })
})()
