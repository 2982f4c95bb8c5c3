#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRoot } from '../engine/index.ts'
import { createProgram } from './cli/program.ts'
import { serveCommand } from './server/serve-command.ts'

// The `inkcue` command: where the command line and the server meet, since hosts do not import each other.
const { version } = JSON.parse(readFileSync(join(findRoot(), 'package.json'), 'utf8')) as { version: string }
await createProgram(version, serveCommand).parseAsync()
