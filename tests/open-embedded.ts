// node tests/open-embedded.ts FOLDER: a process that opens the embedded database of a folder, as `kept` does, says
//   {"pid": …} of the server, or {"invalid": message}, and closes it once its standard input ends.
import { Invalid } from '#base/errors.ts'
import { Embedded } from '#store/embedded/embedded.ts'

try {
  const embedded = await Embedded.open({ dataFolder: process.argv[2]!, log: () => {} })
  console.log(JSON.stringify({ pid: embedded.pid }))
  for await (const _ of process.stdin);
  await embedded.close()
} catch (error) {
  if (!(error instanceof Invalid)) throw error
  console.log(JSON.stringify({ invalid: error.message }))
}
