import { layout2016 } from '#sources/ogp-commitments/layout-2016.ts'
import { layout2024 } from '#sources/ogp-commitments/layout-2024.ts'

/** Names of the 171 columns of the export of 2024, in its order. */
export const columns2024: readonly string[] = layout2024.map((column) => column.name)

/** Names of the 98 columns of the database of 2016, in its order. */
export const columns2016: readonly string[] = layout2016.map((column) => column.name)
