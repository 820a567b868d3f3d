// Builds dist: ES modules and CommonJS with their own declarations, from the same source.

import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const root = import.meta.dirname ?? dirname(new URL(import.meta.url).pathname)
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')

rmSync(join(root, 'dist'), { recursive: true, force: true })
for (const kind of ['esm', 'cjs']) {
  const run = spawnSync(process.execPath, [compiler, '-p', `tsconfig.${kind}.json`], {
    cwd: root,
    stdio: 'inherit',
  })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
// The package says that its files are ES modules; those of this folder are not.
writeFileSync(join(root, 'dist', 'cjs', 'package.json'), '{ "type": "commonjs" }\n')
