/** One permitted value of a codelist. */
export interface Code {
  readonly label: string
  readonly definition: string
}

/** Permitted values by code; where the list is a scale it runs from lowest to highest. */
export type Codelist = Readonly<Record<string, Code>>

/** Whether `code` is at or above `floor`; the list runs from lowest to highest. */
export function isAtLeast<C extends string>(list: Readonly<Record<C, Code>>, code: C, floor: C): boolean {
  const order = Object.keys(list)
  return order.indexOf(code) >= order.indexOf(floor)
}
