// npm run docs: writes docs/generated from the code. `tests/docs.test.ts` fails where it was not run.
import { writeFileSync } from 'node:fs'
import { dataDictionary } from '#app/docs/data-dictionary.ts'
import { methodologyPage } from '#app/docs/methodology-page.ts'

const folder = new URL('../../docs/generated/', import.meta.url)
write('data-dictionary.md', dataDictionary())
write('methodology.md', methodologyPage())

// the report rests on files that are no part of the project, and so on code that stands among the tests
const { absentFile, reconciliationReport } = await import(
  new URL('../../tests/reconciliation/report.ts', import.meta.url).href
)
const absent = absentFile()
if (absent === null) write('reconciliation.md', await reconciliationReport())
else console.log(`kept docs/generated/reconciliation.md as it is: no ${absent} beside the project`)

function write(name: string, text: string): void {
  writeFileSync(new URL(name, folder), text)
  console.log(`wrote docs/generated/${name}`)
}
