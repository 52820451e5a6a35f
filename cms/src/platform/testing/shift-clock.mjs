// Loaded before a service that is to believe in another time: CLOCK_AHEAD_MS milliseconds from now.
const ahead = Number(process.env.CLOCK_AHEAD_MS)
const RealDate = Date
const realNow = RealDate.now

RealDate.now = () => realNow() + ahead
// Everything else of it stays: others copy what belongs to the class itself.
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [target.now()] : given, made),
})
