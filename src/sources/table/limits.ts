/** How large a table and its parts may be. Beyond, the file is refused with its place. */
export const limits = {
  /** One cell, in characters. The longest of the exports we know holds 27,816. */
  cellChars: 1_000_000,
  /** One record of a CSV file, in characters: also what a quote that is never closed may swallow. */
  recordChars: 8_000_000,
  columns: 2_000,
  /** Files in a zip archive; workbooks have some dozens. */
  zipEntries: 2_000,
  /** One file of a zip archive once unpacked; more would not fit into one string. */
  zipEntryBytes: 500_000_000,
  /** All of an archive once unpacked. */
  zipTotalBytes: 1_000_000_000,
  /** How many times larger an archive may become, where it becomes large at all. Sheets of numbers reach some 40. */
  zipRatio: 250,
  /** Below this size no ratio is suspicious. */
  zipRatioFloorBytes: 20_000_000,
  sheets: 100,
  /** As many as a spreadsheet can have. */
  sheetRows: 1_048_576,
  /** Sheets up to this size are read without a look at their tags first. */
  sheetTrustedBytes: 1_000_000,
  tagBytes: 65_536,
  /** Tags in the part of a workbook that holds its texts; a text takes four. */
  sharedStringTags: 4_000_000,
  /** Each other part: list of sheets, styles, relations. */
  workbookPartBytes: 4_000_000,
} as const
