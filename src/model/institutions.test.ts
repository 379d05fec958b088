import assert from 'node:assert/strict'
import { test } from 'node:test'
import { institutionSlug, institutionsIn } from '#model/institutions.ts'

const names = (cell: string) => institutionsIn(cell).map((i) => i.name)

test('a cell is parted at semicolons and bullets; a comma may belong to a name', () => {
  assert.deepEqual(names('Cabinet Secretariat; Ministry of Mining;'), ['Cabinet Secretariat', 'Ministry of Mining'])
  assert.deepEqual(names('● Citizens ● Academics'), ['Citizens', 'Academics'])
  assert.deepEqual(names('Ministry of Environment, Forests and Water'), ['Ministry of Environment, Forests and Water'])
})

test('names are the same where accents, case and punctuation alone differ, and else are not', () => {
  const key = (name: string) => institutionsIn(name)[0]!.key
  assert.equal(key('Secretaría de Gestión Pública (SGP).'), key('SECRETARIA DE GESTION PUBLICA – SGP'))
  assert.notEqual(key('Ministry of Justice'), key('The Ministry of Justice'))
  assert.notEqual(key('Secretaría de Comunicaciones y Transporte'), key('Secretaría de Comunicaciones y Transportes'))
})

test('a cell that says that there is none names none', () => {
  for (const cell of ['', 'NA', 'N/A', 'None', '●']) assert.deepEqual(institutionsIn(cell), [])
  assert.deepEqual(institutionsIn(null), [])
})

test('very long names that begin alike stay apart, and are kept in full', () => {
  const long = 'Ministry of Everything, '.repeat(20)
  const [a, b] = [institutionsIn(`${long}North`)[0]!, institutionsIn(`${long}South`)[0]!]
  assert.notEqual(a.key, b.key)
  assert.ok(a.key.length <= 215 && a.name.endsWith('North'))
  assert.match(institutionSlug(a), /^[a-z0-9-]+$/)
})
