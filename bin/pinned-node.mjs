// Finds the Node that runs Kept: this one where it is new enough, else the one that npm installed
// beside the code. Plain JavaScript that a Node of years ago understands.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const home = dirname(dirname(fileURLToPath(import.meta.url)))

/** The path of a Node of version 24 or later, or null where there is none. */
export function pinnedNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED) return process.execPath
  const folder = `node-${process.platform}-${process.arch}`
  const found = join(home, 'node_modules', folder, 'bin', 'node')
  return existsSync(found) ? found : null
}

/** Runs `script` with `args` under that Node, hands signals and the exit code through. */
export function runPinned(script, args) {
  const node = pinnedNode()
  if (node === null) {
    console.error(
      `no Node ${NEEDED} for ${process.platform}-${process.arch}: npm did not install one and this is ${process.version}.\n` +
        `Install Node ${NEEDED} or later from nodejs.org or your distribution, then run this again.`,
    )
    process.exit(1)
  }
  const child = spawn(node, [...(process.env.KEPT_NODE_OPTIONS?.split(' ').filter(Boolean) ?? []), script, ...args], {
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`cannot run ${node}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)
  })
}

export { home }
