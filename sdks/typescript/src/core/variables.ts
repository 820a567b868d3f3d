// The variables of the environment and of a file .env, where there are such things.

const NAMES = ['CPOD_API_KEY', 'CPOD_BASE_URL', 'CPOD_CLIENT_ID'] as const
const LINE = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(?:'([^']*)'|"((?:\\.|[^"\\])*)"|([^#\n]*?))\s*(?:#.*)?$/

/** What the SDK can be told from outside; an empty value is as good as none. */
export type Variables = { [name in (typeof NAMES)[number]]?: string }

interface Runtime {
  process?: {
    env?: Record<string, string | undefined>
    getBuiltinModule?: (name: string) => unknown
  }
}

/** Those of the environment, and where they are not set those of `.env` in the working directory. */
export function readVariables(): Variables {
  const environment = (globalThis as Runtime).process?.env ?? {}
  return { ...chosen(variablesOf(readFile('.env'))), ...chosen(environment) }
}

function chosen(variables: Record<string, string | undefined>): Variables {
  return Object.fromEntries(NAMES.flatMap((name) => (variables[name]?.trim() ? [[name, variables[name]]] : [])))
}

/** The variables of a file with lines `NAME=value`. */
export function variablesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const [, name, single, double, plain] = LINE.exec(line) ?? []
    if (name)
      found[name] =
        single ?? double?.replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped)) ?? plain ?? ''
  }
  return found
}

/** The text of a file; empty where there is none, or where nothing can read files, as in browsers. */
function readFile(path: string): string {
  try {
    return files()?.readFileSync(path, 'utf8') ?? ''
  } catch {
    return ''
  }
}

interface Files {
  readFileSync(path: string, encoding: 'utf8'): string
}

declare const require: ((name: string) => unknown) | undefined

/** Found without an import, and by a name that bundlers for browsers do not follow. */
function files(): Files | undefined {
  const { process } = globalThis as Runtime
  const load = process?.getBuiltinModule ?? (typeof require === 'function' ? require : undefined)
  return load?.('node:fs') as Files | undefined
}
