import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Invalid } from '#base/errors.ts'

/** A server that answers, and how to end it. */
export interface Running {
  /** What to open in a browser. */
  readonly address: string
  /** Lets requests that are being answered finish, for as long as `graceMillis`. */
  stop(graceMillis?: number): Promise<void>
}

/**
 * Opens the port.
 *
 * @throws Invalid where somebody else has it, or it may not be had
 */
export async function startServer(
  listener: RequestListener,
  place: { readonly port: number; readonly host: string },
): Promise<Running> {
  const server = createServer(listener)
  await opened(server, place)
  const { port } = server.address() as AddressInfo
  const host = place.host === '127.0.0.1' || place.host === '0.0.0.0' || place.host === '::' ? 'localhost' : place.host
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    stop: (graceMillis = 3000) => stopped(server, graceMillis),
  }
}

function opened(server: Server, { port, host }: { readonly port: number; readonly host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)))
    server.listen(port, host, resolve)
  })
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE')
    return new Invalid(`busy port: ${port}, another program answers there; expected a free one, set PORT to choose it`)
  if (error.code === 'EACCES')
    return new Invalid(
      `forbidden port: ${port}, expected one that this user may open, such as 3000; set PORT to choose it`,
    )
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Invalid(
      `unknown host: ${JSON.stringify(host)}, expected an address of this machine; set HOST to choose it`,
    )
  return error
}

function stopped(server: Server, graceMillis: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMillis)
    // a connection that has been answered would be held open for the next request, which nobody will take
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(idle)
      resolve()
    })
  })
}
