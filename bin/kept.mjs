#!/usr/bin/env node
import { join } from 'node:path'
import { home, runPinned } from './pinned-node.mjs'

runPinned(join(home, 'src', 'app', 'cli.ts'), process.argv.slice(2))
