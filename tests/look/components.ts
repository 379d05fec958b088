// Every component in every state it can be in, by file name: read from the folder, so that none is forgotten.
import { readdirSync } from 'node:fs'
import type { Example } from '#ui/components/example.ts'

const folder = new URL('../../src/ui/components/', import.meta.url)

/** The examples of all components, in the order of their names. */
export async function componentExamples(): Promise<
  readonly { readonly name: string; readonly examples: readonly Example[] }[]
> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'example.ts' && name !== 'all.ts' && !name.endsWith('.test.ts'))
    .sort()
  return Promise.all(
    names.map(async (file) => {
      const module = (await import(new URL(file, folder).href)) as { readonly examples?: readonly Example[] }
      return { name: file.replace('.ts', ''), examples: module.examples ?? [] }
    }),
  )
}
