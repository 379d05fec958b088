import type { Fact } from '#model/kind.ts'
import { type KindId, kindOf, kinds } from '#model/kinds/index.ts'

/** A column that no model field stands behind. */
export interface Column {
  readonly type: string
  readonly what: string
}

/** A table of the store: what it is for, its columns and its key. */
export interface Table {
  readonly name: string
  readonly what: string
  readonly columns: Readonly<Record<string, Column>>
  readonly key: readonly string[]
  /** Why the member's slug is not part of the key, where it is not. */
  readonly withoutMember?: string
}

/** The version columns of a fact: it held from entry `from_seq` up to, not including, entry `to_seq`. */
const versioned = {
  from_seq: { type: 'bigint', what: 'Entry from which this version holds.' },
  to_seq: { type: 'bigint', what: 'Entry from which it no longer holds; the largest bigint while it does.' },
} as const

/** `to_seq` of what still holds. */
export const OPEN_SEQ = 9223372036854775807n

const migrationTable: Table = {
  name: 'migration',
  what: 'Steps of the schema that were applied.',
  columns: {
    name: { type: 'text', what: 'Name of the file that holds it.' },
    sha256: { type: 'text', what: 'SHA-256 of its text as applied; a step is never changed afterwards.' },
    at: { type: 'timestamptz', what: 'When it was applied.' },
  },
  key: ['name'],
  withoutMember: 'the schema is one for all members',
}

const ledgerTables: readonly Table[] = [
  {
    name: 'entry',
    what: 'The ledger: one line per entry, appended and never changed.',
    columns: {
      seq: { type: 'bigint', what: 'Its position, counted from 1 without gaps, in the order of commit.' },
      leaf: { type: 'bytea', what: 'The exact bytes of the canonical envelope: a leaf of the Merkle tree.' },
      deed: {
        type: 'text',
        what: 'What was done: state, gone, confirm, identify, distinguish, separate, activate, withdraw, derive, redact.',
      },
      kind: { type: 'text', what: 'Kind of the subject; empty where the deed has none.' },
      subject: { type: 'text', what: 'Id of the subject.' },
      scope: { type: 'text', what: 'Slug of the member it concerns, * for all.' },
      batch: { type: 'text', what: 'Id of the batch it belongs to; null outside an import.' },
      at: { type: 'timestamptz', what: 'When it was committed; never earlier than the entry before.' },
    },
    key: ['seq'],
    withoutMember: 'the ledger is one sequence over all members',
  },
  {
    name: 'entry_body',
    what: 'Body, reason and salt of an entry: what a redaction erases.',
    columns: {
      seq: { type: 'bigint', what: 'Position of the entry.' },
      salt: {
        type: 'bytea',
        what: '16 random bytes in front of body and reason when they are hashed; null once erased.',
      },
      body: { type: 'bytea', what: 'The exact bytes of the body; null once erased.' },
      reason: { type: 'bytea', what: 'The exact bytes of the reason; null where none was given or once erased.' },
    },
    key: ['seq'],
    withoutMember: 'follows the ledger',
  },
  {
    name: 'tile',
    what: 'Full tiles of 256 hashes of the Merkle tree, in the tlog-tiles form. The rest follows from the newest leaves.',
    columns: {
      level: { type: 'smallint', what: 'Level, 0 holds hashes of leaves.' },
      idx: { type: 'bigint', what: 'Index within the level.' },
      hashes: { type: 'bytea', what: '256 hashes of 32 bytes.' },
    },
    key: ['level', 'idx'],
    withoutMember: 'follows the ledger',
  },
  {
    name: 'checkpoint',
    what: 'The signed state of the tree after each transaction that appended to it.',
    columns: {
      size: { type: 'bigint', what: 'Number of entries.' },
      root: { type: 'bytea', what: 'Root hash of the tree of that size.' },
      frontier: {
        type: 'bytea',
        what: 'Hashes of the perfect subtrees that make up the tree, the largest first: all that appending needs.',
      },
      note: { type: 'text', what: 'The checkpoint as a signed note.' },
      at: { type: 'timestamptz', what: 'Time of its last entry.' },
    },
    key: ['size'],
    withoutMember: 'follows the ledger',
  },
  {
    name: 'batch',
    what: 'One import: the file, what it was found to hold, and its state.',
    columns: {
      id: { type: 'text', what: 'Its id.' },
      source: { type: 'text', what: 'Id of the source.' },
      title: { type: 'text', what: 'Title of the dataset.' },
      publisher: { type: 'text', what: 'Who publishes it.' },
      licence: { type: 'text', what: 'Under what terms.' },
      layout: { type: 'text', what: 'Layout of the file.' },
      edition: { type: 'text', what: 'Partial date as of which the file speaks.' },
      coverage: { type: 'text', what: 'full: what is not listed is gone. partial: silence says nothing.' },
      file_name: { type: 'text', what: 'Name of the file.' },
      sha256: { type: 'text', what: 'SHA-256 of the file as received.' },
      records: { type: 'integer', what: 'Records read.' },
      skipped: { type: 'integer', what: 'Records not used because of an error.' },
      gates: { type: 'jsonb', what: 'Each gate with what was measured.' },
      state: { type: 'text', what: 'loaded, active or withdrawn.' },
      loaded_at: { type: 'timestamptz', what: 'When it was read.' },
      activated_seq: { type: 'bigint', what: 'The entry that activated it.' },
      withdrawn_seq: { type: 'bigint', what: 'The entry that withdrew it.' },
    },
    key: ['id'],
    withoutMember: 'one file speaks of many members',
  },
  {
    name: 'batch_file',
    what: 'Files as received, once each.',
    columns: {
      sha256: { type: 'text', what: 'SHA-256 of the file as received.' },
      bytes: { type: 'bytea', what: 'The file, compressed with gzip.' },
      size: { type: 'bigint', what: 'Size as received, bytes.' },
    },
    key: ['sha256'],
    withoutMember: 'one file speaks of many members',
  },
  {
    name: 'batch_issue',
    what: 'What was found wrong with the file of a batch, counted by code.',
    columns: {
      batch: { type: 'text', what: 'Id of the batch.' },
      code: { type: 'text', what: 'Code of the issue.' },
      severity: { type: 'text', what: 'error, warning or note.' },
      count: { type: 'integer', what: 'How often.' },
      examples: { type: 'jsonb', what: 'The first of them: place and values.' },
    },
    key: ['batch', 'code'],
    withoutMember: 'one file speaks of many members',
  },
  {
    name: 'statement',
    what: 'What a source says of a subject, in versions. The facts follow from these.',
    columns: {
      member: { type: 'text', what: 'Slug of the member; empty for kinds that belong to none.' },
      kind: { type: 'text', what: 'Kind of the subject.' },
      id: { type: 'text', what: 'Id of the subject, as this source names it.' },
      stream: { type: 'text', what: 'Source and layout: ogp-commitments@2024.' },
      ...versioned,
      entry_seq: { type: 'bigint', what: 'The entry that holds its body.' },
      row: {
        type: 'integer',
        what: 'Row of the file of its batch, 1 is its first line or sheet row; null where there are no rows.',
      },
      digest: { type: 'bytea', what: 'First 16 bytes of the SHA-256 of what is said, without row and place.' },
      edition: { type: 'text', what: 'Partial date as of which it speaks: of the newest file that says so.' },
      batch: { type: 'text', what: 'Id of the batch in which it came, or that confirmed it.' },
    },
    key: ['member', 'kind', 'id', 'stream', 'from_seq'],
  },
  {
    name: 'identity',
    what: 'Which id of one source and which id of another name the same promise.',
    columns: {
      member: { type: 'text', what: 'Slug of the member.' },
      alias: { type: 'text', what: 'The id that gives way.' },
      canonical: { type: 'text', what: 'The id under which the promise is kept.' },
      ...versioned,
      evidence: { type: 'jsonb', what: 'What confirmed it.' },
    },
    key: ['member', 'alias', 'from_seq'],
  },
  {
    name: 'identity_candidate',
    what: 'Pairs that may be one promise, for a person to decide.',
    columns: {
      member: { type: 'text', what: 'Slug of the member.' },
      alias: { type: 'text', what: 'Id in one source.' },
      canonical: { type: 'text', what: 'Id in the other.' },
      why: { type: 'text', what: 'What agrees and what does not.' },
      likeness: { type: 'double precision', what: 'How alike the texts are, 0–1.' },
      found_batch: { type: 'text', what: 'Id of the batch that brought it up; null where a person’s deed did.' },
      from_seq: {
        type: 'bigint',
        what: 'Entry from which it waits; that which decided it where it never did, having been kept as one promise.',
      },
      to_seq: { type: 'bigint', what: 'Entry from which it no longer waits; the largest bigint while it does.' },
      decided_seq: {
        type: 'bigint',
        what: 'The entry by which a person found them to be two promises; null for all others.',
      },
    },
    key: ['member', 'alias', 'canonical', 'from_seq'],
  },
]

const derivedTables: readonly Table[] = [
  {
    name: 'verdict',
    what: 'What the rules conclude of each commitment. Derived: can be thrown away and worked out again.',
    columns: {
      member: { type: 'text', what: 'Slug of the member.' },
      commitment: { type: 'text', what: 'Id of the commitment.' },
      ...versioned,
      plan: { type: 'text', what: 'Id of its plan; null where it is not known.' },
      outcomes: { type: 'jsonb', what: 'Outcome by rule and version: yes, no, unknown, or a class.' },
    },
    key: ['member', 'commitment', 'from_seq'],
  },
  {
    name: 'measure',
    what: 'Counts and shares per plan. Derived: can be thrown away and worked out again.',
    columns: {
      member: { type: 'text', what: 'Slug of the member.' },
      plan: { type: 'text', what: 'Id of the plan.' },
      measure: { type: 'text', what: 'Id of the measure.' },
      ...versioned,
      value: { type: 'double precision', what: 'The value in the unit of the measure; null where nothing was coded.' },
      counted: { type: 'integer', what: 'How many it is counted over (n).' },
      total: { type: 'integer', what: 'How many there are (N).' },
      left_out: { type: 'jsonb', what: 'How many were left out, by reason.' },
    },
    key: ['member', 'plan', 'measure', 'from_seq'],
  },
  {
    name: 'search',
    what: 'What each commitment is found, counted and sorted by. Derived: can be thrown away and worked out again.',
    columns: {
      member: { type: 'text', what: 'Slug of the member.' },
      commitment: { type: 'text', what: 'Id of the commitment.' },
      ...versioned,
      place: {
        type: 'integer',
        what: 'The number of its words in search_text: one of its own among all commitments, another with every other text.',
      },
      codes: {
        type: 'bytea',
        what: 'Flags, last day of its end, and its codes by the numbers of search_code: see src/store/search-codes.ts.',
      },
    },
    key: ['member', 'commitment', 'from_seq'],
  },
  {
    name: 'search_text',
    what: 'Of which texts of each commitment the words are kept. Derived: can be thrown away and worked out again.',
    columns: {
      member: { type: 'text', what: 'Slug of the member.' },
      commitment: { type: 'text', what: 'Id of the commitment.' },
      ...versioned,
      place: { type: 'integer', what: 'The number by which search_posting names it; no other text ever has it.' },
      digest: { type: 'bytea', what: 'First 16 bytes of the SHA-256 of the texts that the words are of.' },
    },
    key: ['member', 'commitment', 'from_seq'],
  },
  {
    name: 'search_chunk',
    what: 'Portions of texts whose words were written together.',
    columns: {
      chunk: { type: 'integer', what: 'The number of its first text, by which the portion is called.' },
      last_place: { type: 'integer', what: 'The number of its last.' },
    },
    key: ['chunk'],
    withoutMember: 'texts of many members are written together',
  },
  {
    name: 'search_posting',
    what: 'Which texts have a word, and where in them; only added to, but for what is erased. Derived, as search_text is.',
    columns: {
      word: { type: 'text', what: 'The word, without accents and case.' },
      chunk: { type: 'integer', what: 'The portion of texts that this row is of.' },
      places: {
        type: 'bytea',
        what: 'Each text that has the word: how far its number is from the one before, twice, and 1 more where a title has it; seven bits a byte.',
      },
      positions: {
        type: 'bytea',
        what: 'For each of them how far each position of the word is from the one before, twice, and 1 more in a title; then 0.',
      },
    },
    key: ['word', 'chunk'],
    withoutMember: 'a word is of all members',
  },
  {
    name: 'search_code',
    what: 'Which number stands for which code of a facet in search.',
    columns: {
      facet: { type: 'text', what: 'Name of the facet.' },
      id: { type: 'integer', what: 'The number, from 0.' },
      code: { type: 'text', what: 'The code, or the reason why there is none.' },
      label: { type: 'text', what: 'What it is called, where no codelist says; else null.' },
    },
    key: ['facet', 'id'],
    withoutMember: 'one list for all members',
  },
  {
    name: 'search_word',
    what: 'Every word that was ever searchable, by which typing errors are mended.',
    columns: {
      word: { type: 'text', what: 'The word.' },
      backwards: { type: 'text', what: 'The same from its end.' },
    },
    key: ['word'],
    withoutMember: 'one list for all members',
  },
]

const sqlTypes = {
  text: 'text',
  date: 'text',
  code: 'text',
  coding: 'text',
  integer: 'integer',
  number: 'double precision',
  'yes-no': 'boolean',
  list: 'text[]',
  codes: 'text[]',
  json: 'jsonb',
} as const

/** 'policyAreaFocus' is 'policy_area_focus'. */
export function snakeCase(name: string): string {
  return name.replace(/-/g, '_').replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
}

/** The table that holds the facts of a kind: its fields in the order of the model, and what each fact rests on. */
export function factTable(id: KindId): Table {
  const kind = kindOf(id)
  const fields = Object.entries(kind.fields).map(([name, field]) => [
    snakeCase(name),
    {
      type: sqlTypes[field.type],
      what: `${field.label}. ${field.definition}${field.unit ? ` Unit: ${field.unit}.` : ''}`,
    },
  ])
  return {
    name: snakeCase(id),
    what: `${kind.definition} Named by ${kind.key}.`,
    columns: {
      member: {
        type: 'text',
        what: kind.owned ? 'Slug of the member it belongs to.' : 'Empty: it belongs to no member.',
      },
      id: { type: 'text', what: 'Its id.' },
      ...versioned,
      statements: { type: 'bigint[]', what: 'Entries of the statements it rests on, the weightiest first.' },
      conflicts: { type: 'text[]', what: 'Fields on which its sources disagree.' },
      ...Object.fromEntries(fields),
    },
    key: ['member', 'id', 'from_seq'],
  }
}

/** Every table of the store, the ledger first. */
export const tables: readonly Table[] = [
  ...ledgerTables,
  ...(Object.keys(kinds) as KindId[]).map(factTable),
  ...derivedTables,
  migrationTable,
]

/** A fact as it is read: fields in camel case, null where nothing is said. */
export type FactRow<K extends KindId> = Fact<(typeof kinds)[K]> & {
  readonly member: string
  readonly id: string
  readonly statements: readonly number[]
  readonly conflicts: readonly string[]
}
