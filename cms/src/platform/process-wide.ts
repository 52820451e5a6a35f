/**
 * A value that exists once in the process. Next bundles Payload and all features apart from the HTTP
 * server in front of them (`server.ts`, which runs from source), so one process holds two copies of a
 * module that both sides import; a variable of the module would exist twice. Copies meet here, on the
 * global object.
 * @param name Unique in the service.
 */
export function processWide<T>(name: string, make: () => T): T {
  const key = Symbol.for(`chung-tay.${name}`)
  const all = globalThis as { [key]?: T }
  return (all[key] ??= make())
}
