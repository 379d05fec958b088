// Finds the Node that runs Kept: this one where it is new enough, else the one that npm installed
// beside the code. Plain JavaScript that a Node of years ago understands.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import * as modules from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NEEDED = 24
const home = dirname(dirname(fileURLToPath(import.meta.url)))
/** Code that was made ready once; without it every start takes a third longer. Node does without where it cannot write. */
const CACHE = join(home, 'node_modules', '.cache', 'kept')

/** The path of a Node of version 24 or later, or null where there is none. */
export function pinnedNode() {
  if (isNewEnough()) return process.execPath
  const folder = `node-${process.platform}-${process.arch}`
  const found = join(home, 'node_modules', folder, 'bin', 'node')
  return existsSync(found) ? found : null
}

/** Runs `script` with `args` under that Node: in this process where it can, else in a child that gets our signals and gives us its exit code. */
export function runPinned(script, args) {
  followParent()
  const options = process.env.KEPT_NODE_OPTIONS ? process.env.KEPT_NODE_OPTIONS.split(' ').filter(Boolean) : []
  if (isNewEnough() && options.length === 0) {
    process.argv = [process.execPath, resolve(script), ...args]
    modules.enableCompileCache(CACHE)
    return import(pathToFileURL(resolve(script)).href)
  }
  const node = pinnedNode()
  if (node === null) {
    console.error(
      `no Node ${NEEDED} for ${process.platform}-${process.arch}: npm did not install one and this is ${process.version}.\n` +
        `Install Node ${NEEDED} or later from nodejs.org or your distribution, then run this again.`,
    )
    process.exit(1)
  }
  // the channel carries nothing: it closes when we are gone, however we went, and the child sees that
  const child = spawn(node, [...options, script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { NODE_COMPILE_CACHE: CACHE, ...process.env },
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

function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= NEEDED
}

/** npm that is killed tells nobody: whoever it started would run on for ever. */
function followParent() {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 1000).unref()
}

export { home }
