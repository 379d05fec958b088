#!/usr/bin/env node
// node bin/run.mjs SCRIPT [ARG…]: runs a script of this repository under the pinned Node.
import { runPinned } from './pinned-node.mjs'

runPinned(process.argv[2], process.argv.slice(3))
