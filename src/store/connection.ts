import pg from 'pg'

const BIGINT = 20
const BIGINT_ARRAY = 1016
const TEXT_ARRAY = 1009
const anyTexts = pg.types.getTypeParser(TEXT_ARRAY as number, 'text') as (text: string) => unknown

/** Whole numbers of 64 bits come as numbers: sequence numbers and counts, all below 2^53 but the open end of a version. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary' && oid === BIGINT) return Number
    if (format !== 'binary' && oid === BIGINT_ARRAY) return numbers
    if (format !== 'binary' && oid === TEXT_ARRAY) return texts
    return pg.types.getTypeParser(oid, format as 'text')
  },
}

/** What every session is opened with: it acts as the application’s role, and tells times in UTC. */
export function sessionOptions(url: string): pg.ClientConfig {
  return options(url, '-c role=kept_app')
}

/** The same for the owner, who keeps the role it signed in with. */
export function ownerOptions(url: string): pg.ClientConfig {
  return options(url, '')
}

/** Options that stand in the address already are kept: ours come after them, so ours count. */
function options(url: string, ours: string): pg.ClientConfig {
  const [, theirs] = /[?&]options=([^&]*)/.exec(url) ?? []
  const given = theirs === undefined ? '' : `${decodeURIComponent(theirs.replace(/\+/g, ' '))} `
  return {
    connectionString: url.replace(/([?&])options=[^&]*&?/, '$1').replace(/[?&]$/, ''),
    options: `${given}-c timezone=UTC -c datestyle=ISO ${ours}`.trim(),
    application_name: 'kept',
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    types,
  }
}

/** Codes, nearly always, of which a page reads thousands: none of them needs quotes, so they are parted at the commas. */
function texts(text: string): unknown {
  if (text === '{}') return []
  // what is nested, or counts from elsewhere than 1, is written otherwise
  return /["\\]|NULL|^\{\{|^\[/.test(text) ? anyTexts(text) : text.slice(1, -1).split(',')
}

function numbers(text: string): (number | null)[] {
  if (text === '{}') return []
  return text
    .slice(1, -1)
    .split(',')
    .map((n) => (n === 'NULL' ? null : Number(n)))
}
