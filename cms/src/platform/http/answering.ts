import { RequestError } from './request-error'

/** Turns a RequestError into its answer; anything else goes on to Payload's error handler. */
export async function answering(handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle()
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    return Response.json(error.body, {
      status: error.status,
      headers: { 'Cache-Control': 'no-store', ...error.headers },
    })
  }
}
