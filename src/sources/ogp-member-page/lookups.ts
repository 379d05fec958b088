import type { DocumentFormat } from '#model/codelists/document-format.ts'
import type { DocumentKind } from '#model/codelists/document-kind.ts'
import type { LetterKind } from '#model/codelists/letter-kind.ts'

/** The blocks of a member page. */
export type Block =
  | 'header'
  | 'contents'
  | 'plan'
  | 'contact'
  | 'commitments'
  | 'documents'
  | 'data'
  | 'performance'
  | 'stars'
  | 'participation'
  | 'global-report'
  | 'posts'

/** Headings of blocks, in lower case; wordings since 2018. @source OGP’s member pages, captures since 2018 */
export const headings: Readonly<Record<string, Block>> = {
  'on the page': 'contents',
  'on this page': 'contents',
  'current action plan': 'plan',
  contact: 'contact',
  contacts: 'contact',
  'point of contact': 'contact',
  'points of contact': 'contact',
  commitments: 'commitments',
  resources: 'documents',
  documents: 'documents',
  'current data': 'data',
  'commitment performance': 'performance',
  'how to get more starred commitments': 'stars',
  'public participation': 'participation',
  'ogp global report data': 'global-report',
  'recent posts': 'posts',
}

/**
 * Lines that every page repeats: links of the site, keys and explanations. They
 * are read and say nothing of the member. A beginning stands for the whole line.
 */
export const fixed: Readonly<Record<Block, readonly RegExp[]>> = {
  header: [/^skip (navigation|to (main )?content)$/i, /^\|? ?learn more( here)?( »)?\.?$/i, /^credit: /i],
  contents: [/^\|? ?learn more( here)?( »)?\.?$/i],
  plan: [/^\|? ?learn more( here)?( »)?\.?$/i, /^\(?more\)?( »)?$/i, /^(show|hide) links$/i],
  contact: [],
  commitments: [/^starred commitments?$/i],
  documents: [/^click column headers to sort or use the search box/i],
  data: [/^the following data (is updated periodically|represents historical data)/i],
  performance: [
    /^the following variables answer the question/i,
    /^key$/i,
    /^no irm data$/i,
    /^pending irm review$/i,
    /^(major|outstanding|starred commitments)$/i,
  ],
  stars: [
    /^starred commitments in ogp are one of the ways/i,
    /^key$/i,
    /^focus on (implementation|design|verifiability|relevance to open government)$/i,
    /^focus on objectives and impact/i,
    /^pending irm review$/i,
    /^no irm data$/i,
    /^action plan \d+$/i,
  ],
  participation: [
    /^this table shows: 1\) the level of public influence/i,
    /^(key|definitions|forum|development|implementation)$/i,
    /^participation was (closed|open to any interested party)$/i,
    /^no irm data$/i,
    /^pending irm review$/i,
    /^(collaborate|involve|consult|inform): /i,
    /^(collaborate|involve|consult|inform|no consultation)$/i,
    /^action plan \d+$/i,
  ],
  'global-report': [
    /^the data below is drawn from the 2019 ogp global report/i,
    /^selected dimensions of open government$/i,
    /^this section captures how each ogp member can play a leadership role/i,
    /^these are recommendations on the role that each ogp member might play/i,
    /^reflect the performance of commitments in a particular policy area/i,
    /^third-party scores$/i,
    /^reflect “?"?real-world/i,
    /^\((NC|CA|IR|C|A|ER)\) /,
  ],
  posts: [/^(show|load|see) more$/i, /^open government partnership$/i],
}

/** Kinds of document as pages print them, in lower case. @source OGP’s member pages, captures since 2018 */
export const documentKinds: Readonly<Record<string, DocumentKind>> = {
  'action plan': 'action-plan',
  'irm report': 'irm-report',
  'report comments': 'report-comments',
  'self assessment': 'self-assessment',
  'self-assessment': 'self-assessment',
  letter: 'letter',
  'research product': 'research-product',
  resource: 'resource',
  // A page prints "Document" where no narrower kind was chosen, as it does "Resource".
  document: 'resource',
  'guidance document': 'guidance-document',
  'governance document': 'governance-document',
  'end of commitment report': 'end-of-commitment-report',
  'inception report': 'inception-report',
  'final learning exercise': 'final-learning-exercise',
  'concept note': 'concept-note',
  'case study': 'case-study',
  'meeting minutes': 'meeting-minutes',
  perspective: 'perspective',
}

export const documentFormats: Readonly<Record<string, DocumentFormat>> = {
  'web page': 'web-page',
  webpage: 'web-page',
  pdf: 'pdf',
  png: 'png',
}

/** Kinds that only local members have, whoever’s page lists them. */
export const localKinds: readonly DocumentKind[] = [
  'end-of-commitment-report',
  'inception-report',
  'final-learning-exercise',
]

/** What a letter is about, by our reading of its title: the first that fits. @source titles of letters on OGP’s member pages */
export const letterTitles: readonly (readonly [RegExp, LetterKind])[] = [
  [/\bterms of reference\b/i, 'terms-of-reference'],
  [/\brequest(s|ed)? (the )?rapid response\b/i, 'rapid-response-request'],
  [/\bcontrary to process\b/i, 'contrary-to-process'],
  [/\bunder (procedural )?review\b/i, 'under-review'],
  [/\bletters? of support\b/i, 'letter-of-support'],
  [/\bendorsement\b/i, 'endorsement'],
  [/\brequest for (an )?extension\b|\bextension request\b/i, 'extension-request'],
  [/\blate action plan\b|\blate ap\b/i, 'late-plan'],
  [/\blate (self[- ]assessment|sar)\b/i, 'late-self-assessment'],
  [/\b(government|administration)\b.*\b(response(?! policy)|responds)\b/i, 'response-by-government'],
  [/\bresponse from\b.*\bogp\b|\bogp response\b/i, 'response-by-ogp'],
  [/\bcriteria and standards?\b.*\b(report|resolution)\b/i, 'case-report'],
  [/^(?!.*\bresponse to\b).*\bletter of concern\b/i, 'letter-of-concern'],
  [/\bletter from\b.*\b(civil society|csos?)\b/i, 'from-civil-society'],
  [/\bnotification\b|\bletter to (the )?(new )?(government|administration)\b/i, 'notification'],
]

/** Words with which the role of a contact begins; whatever stands before them may be a person’s name and is dropped. */
export const roleWords =
  /\b(deputy|vice|acting|assistant|associate|senior|chief|general|executive|national|first|head|director|directora?|direct(?:rice|eur)|subdirector[a]?|manager|coordinator|coordinadora?|coordonnat(?:eur|rice)|adviser|advisor|asesora?|counsellor|conseill(?:er|ère)|secretary|secretari[oa] (?:general|ejecutiv[oa]|t[eé]cnic[oa]|de)|subsecretari[oa]|under-?secretary|minister|ministr[oa]|vice-?ministr[oa]|commissioner|comisionad[oa]|president|presidente|presidenta|officer|specialist|expert|analyst|analista|jef[ea]|chef|titular|responsable|encargad[oa]|undersecretary|state secretary|permanent secretary|project|programme|program|policy|open government|point of contact|poc)\b/i

/** Words that mark the name of an institution. */
export const institutionWords =
  /\b(ministry|minist[eè]re|ministerio|minist[eé]rio|secretar[ií]a(?!do\b)|secr[eé]tariat|secretariat|department|departamento|d[eé]partement|office|oficina|bureau|agency|agencia|agence|authority|autoridad|commission|comisi[oó]n|council|consejo|conseil|government|gobierno|gouvernement|presidency|presidencia|pr[eé]sidence|cabinet|chancellery|institute|instituto|directorate|direcci[oó]n|division|unit|unidad|contralor[ií]a|controladoria|alcald[ií]a|ayuntamiento|prefeitura|mairie|intendencia|gobernaci[oó]n|municipality|municipio|municipalidad|city|ciudad|state|estado|parliament|assembly|fund|service|centre|center|board|bundeskanzleramt|treasury)\b/i

/** Advice of the Global Report whose wording was seen. */
export const implications: readonly string[] = ['Implement for Results', 'Consider Action']
