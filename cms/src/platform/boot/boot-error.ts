/** Why a process cannot start, in words for the operator: each line says one thing and what to do. */
export class BootError extends Error {
  override readonly name = 'BootError'
}
