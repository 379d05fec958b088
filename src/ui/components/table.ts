import type { Example } from '#ui/components/example.ts'
import { type Html, html, nothing, type Part } from '#ui/html.ts'

/** A column: its heading, and whether it holds numbers. */
export interface Column {
  readonly label: string
  readonly numbers?: boolean
  /** Class of its cells, for the sheet. */
  readonly name?: string
}

/** A row: its heading and its cells, in the order of the columns that follow the first. */
export interface Row {
  readonly head: Part
  readonly cells: readonly Part[]
  /** A total or the last row of a group: a double line under it. */
  readonly sum?: boolean
}

/** A table that says its finding in the caption. */
export interface Table {
  /** Null where a figure's own caption has said it; the table then needs a name by `label`. */
  readonly caption: Part
  readonly note?: Part
  readonly columns: readonly Column[]
  readonly groups: readonly { readonly head?: Part; readonly rows: readonly Row[] }[]
  readonly name?: string
}

/**
 * A table with scoped headings. On a phone each row becomes a block whose
 * values carry their labels; roles are written out, because a browser forgets
 * them when the layout changes.
 */
export function table({ caption, note = null, columns, groups, name = '' }: Table): Html {
  return html`<table role="table" class="stack ${name}"><caption>${caption}${note === null ? nothing : html`<small>${note}</small>`}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    (c) => html`<th role="columnheader" scope="col"${classOf(c)}>${c.label}</th>`,
  )}</tr></thead>${groups.map(
    ({ head, rows }) =>
      html`<tbody role="rowgroup">${head === undefined ? nothing : html`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="${columns.length}">${head}</th></tr>`}${rows.map(
        (row) => line(columns, row),
      )}</tbody>`,
  )}</table>`
}

function line(columns: readonly Column[], { head, cells, sum = false }: Row): Html {
  return html`
<tr role="row"${sum ? html` class="sum"` : nothing}><th role="rowheader" scope="row">${head}</th>${cells.map(
    (cell, i) => {
      const column = columns[i + 1]
      return html`<td role="cell"${column === undefined ? nothing : html`${classOf(column)} data-l="${column.label}"`}>${cell}</td>`
    },
  )}</tr>`
}

function classOf({ numbers = false, name }: Column): Html {
  const names = [numbers ? 'n' : '', name ?? ''].filter((part) => part !== '').join(' ')
  return names === '' ? nothing : html` class="${names}"`
}

export const examples: readonly Example[] = [
  {
    title: 'a finding in its caption, a total under a double line',
    html: table({
      caption: '43 of 62 were done',
      note: 'Counts.',
      columns: [{ label: 'Plan' }, { label: 'Done', numbers: true }, { label: 'Coded', numbers: true }],
      groups: [
        {
          rows: [
            { head: '1', cells: [25, 36] },
            { head: '2', cells: [18, 26] },
            { head: 'All', cells: [43, 62], sum: true },
          ],
        },
      ],
    }),
  },
]
