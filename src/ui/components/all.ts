import { examples as absent } from '#ui/components/absent.ts'
import { examples as bars } from '#ui/components/bars.ts'
import type { Example } from '#ui/components/example.ts'
import { examples as facet } from '#ui/components/facet.ts'
import { examples as facts } from '#ui/components/facts.ts'
import { examples as figure } from '#ui/components/figure.ts'
import { examples as filters } from '#ui/components/filters.ts'
import { examples as flags } from '#ui/components/flags.ts'
import { examples as pager } from '#ui/components/pager.ts'
import { examples as participationGrid } from '#ui/components/participation-grid.ts'
import { examples as perhaps } from '#ui/components/perhaps.ts'
import { examples as promises } from '#ui/components/promises.ts'
import { examples as quoted } from '#ui/components/quoted.ts'
import { examples as section } from '#ui/components/section.ts'
import { examples as sources } from '#ui/components/sources.ts'
import { examples as state } from '#ui/components/state.ts'
import { examples as table } from '#ui/components/table.ts'
import { examples as term } from '#ui/components/term.ts'
import { examples as tileMap } from '#ui/components/tile-map.ts'
import { examples as time } from '#ui/components/time.ts'
import { examples as timeline } from '#ui/components/timeline.ts'
import { examples as unitChart } from '#ui/components/unit-chart.ts'
import { examples as verdict } from '#ui/components/verdict.ts'
import { examples as voucher } from '#ui/components/voucher.ts'

/** Every component by the name of its file, with its examples; one line each. */
export const components: Readonly<Record<string, readonly Example[]>> = {
  absent,
  bars,
  facet,
  facts,
  figure,
  filters,
  flags,
  pager,
  'participation-grid': participationGrid,
  perhaps,
  promises,
  quoted,
  section,
  sources,
  state,
  table,
  'tile-map': tileMap,
  term,
  time,
  timeline,
  'unit-chart': unitChart,
  verdict,
  voucher,
}
