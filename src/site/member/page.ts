import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { getMember } from '#queries/get-member.ts'
import type { MemberView } from '#queries/member-view.ts'
import { leftOut } from '#site/framed.ts'
import { aside, type Block } from '#site/member/block.ts'
import { commitments } from '#site/member/commitments.ts'
import { contact } from '#site/member/contact.ts'
import { currentPlan } from '#site/member/current-plan.ts'
import { documents } from '#site/member/documents.ts'
import { glance, type IndexLine } from '#site/member/glance.ts'
import { globalReport } from '#site/member/global-report.ts'
import { memberHead } from '#site/member/head.ts'
import { letters } from '#site/member/letters.ts'
import { local } from '#site/member/local.ts'
import { participation } from '#site/member/participation.ts'
import { performance } from '#site/member/performance.ts'
import { posts } from '#site/member/posts.ts'
import { scores } from '#site/member/scores.ts'
import { sources } from '#site/member/sources.ts'
import { stars } from '#site/member/stars.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { absenceWords } from '#ui/components/absent.ts'
import { section } from '#ui/components/section.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html } from '#ui/html.ts'
import { layout } from '#ui/layout.ts'

/** The page of one member: its whole record, in the order of the page it takes the place of. */
export const memberRoute: Route = {
  path: '/members/:slug',
  query: ['kind', 'year', 'scope', 'q', 'sort', 'order', 'promises', 'posts'],
  scope: ({ slug }) => slug ?? null,
  async answer(ask, request) {
    const all = request.query.get('promises') === 'all'
    const view = await getMember(ask, request.params.slug ?? '', { all })
    return { status: 200, html: memberPage(view, request) }
  },
}

/** The page from its view. Every block stands on it, and one that has nothing says so in a sentence. */
export function memberPage(
  view: MemberView,
  request: Pick<PageRequest, 'lang' | 'query' | 'chrome' | 'ignored'>,
): Html {
  const { lang, query, chrome, ignored = [] } = request
  const path = `/members/${view.slug}`
  const twin = `/${lang}${path}.json`
  const blocks = numbered(blocksOf(lang, view, query, twin))
  const index = blocks.map(({ block, number }): IndexLine => ({ ...block, number }))
  const record = html`${memberHead(lang, view)}${glance(lang, view, index)}${blocks.map(({ block, number }) =>
    section({ ...block, number, level: block.part === true ? 3 : 2 }),
  )}`
  const words = section({
    id: 'words',
    number: null,
    title: t(lang, 'absent.heading'),
    body: absenceWords(lang, String(record)),
  })
  return layout({
    lang,
    chrome,
    path,
    search: query.size === 0 ? '' : `?${query}`,
    title: view.name,
    description: t(lang, 'member.description', { name: view.name }),
    state: view.state,
    twin,
    main: html`${leftOut(lang, ignored)}${record}${words}`,
  })
}

function blocksOf(lang: Lang, view: MemberView, query: URLSearchParams, twin: string): readonly Block[] {
  return [
    currentPlan(lang, view),
    contact(lang, view),
    commitments(lang, view),
    documents(lang, view, query),
    currentData(lang, view),
    performance(lang, view),
    stars(lang, view),
    participation(lang, view),
    globalReport(lang, view),
    ...optional(scores(lang, view)),
    letters(lang, view),
    // A local member has no local members.
    ...(view.level === 'local' ? [] : [local(lang, view)]),
    posts(lang, view, query.get('posts') === 'all'),
    sources(lang, view, twin),
  ]
}

function optional(block: Block | null): readonly Block[] {
  return block === null ? [] : [block]
}

/** The heading over the four parts that follow it, which dates them. */
function currentData(lang: Lang, { reviews, plans }: MemberView): Block {
  const newest = reviews
    .map((r) => r.date)
    .filter((date) => date !== null)
    .sort()
    .at(-1)
  const intro =
    newest === undefined
      ? aside(
          lang,
          plans.some((plan) => plan.judged.length > 0) ? 'member.data.intro.codings' : 'member.data.intro.none',
        )
      : aside(lang, 'member.data.intro', { date: time(lang, newest) })
  return { id: 'data', title: t(lang, 'member.data'), count: null, body: intro }
}

/** Blocks are counted 1, 2, …; parts of a block 5.1, 5.2, … */
function numbered(blocks: readonly Block[]): readonly { readonly block: Block; readonly number: string }[] {
  let [whole, part] = [0, 0]
  return blocks.map((block) => {
    if (block.part === true) part++
    else [whole, part] = [whole + 1, 0]
    return { block, number: part === 0 ? String(whole) : `${whole}.${part}` }
  })
}
