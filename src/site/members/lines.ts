import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { FoundMember, MemberLine } from '#queries/members-view.ts'
import { planStateMark, planStateWord, statusMark, statusWord } from '#site/members/words.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord, absentPlain } from '#ui/components/absent.ts'
import { state } from '#ui/components/state.ts'
import { period, time } from '#ui/components/time.ts'
import { type Html, html, join, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'

/** Levels in the order in which they stand. */
export const levels = ['national', 'other', 'local'] as const

/** Members as a list, each with a sentence on its promises: those of each level apart, by name. */
export function memberList(lang: Lang, members: readonly FoundMember[], finding: string): Html {
  const groups = levels
    .map((level) => ({ level, members: members.filter((m) => m.level === level) }))
    .filter((group) => group.members.length > 0)
  return html`<p><b>${finding}</b></p>${groups.map(
    (group) =>
      html`<h3 id="${group.level}">${t(lang, `members.${group.level}`)} <small>${group.members.length}</small></h3><ul class="roll">${group.members.map((m) => item(lang, m))}</ul>`,
  )}`
}

function item(lang: Lang, m: FoundMember): Html {
  const since = isAbsent(m.since) ? null : sentence(lang, 'members.since.line', { date: time(lang, m.since) })
  const about = join([parentOf(lang, m), since, votes(lang, m), foundAs(lang, m)], ' · ')
  return html`
<li><b><a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a></b> <small>${about}</small><p>${promisesOf(lang, m)}</p><p class="meta">${statusLine(lang, m)} ${planLine(lang, m)}</p></li>`
}

/** How many promises there are, and what became of them. */
function promisesOf(lang: Lang, { promises, coded, done }: MemberLine): string {
  if (isAbsent(promises)) return t(lang, 'members.says.none')
  if (isAbsent(coded)) return t(lang, 'members.says.uncoded', { promises, word: absenceWord(lang, coded.absent) })
  return t(lang, 'members.says.coded', { promises, coded, done: isAbsent(done) ? 0 : done })
}

/** Its status with its date, by a mark and a word. */
export function statusOf(lang: Lang, { status, statusSince }: MemberLine): Part {
  if (isAbsent(status)) return absentPlain(lang, status.absent)
  const word = statusWord(lang, status)
  const said =
    statusSince === null ? word : sentence(lang, 'members.status.line', { status: word, date: time(lang, statusSince) })
  return state(...withWord(statusMark(status), said))
}

function statusLine(lang: Lang, m: MemberLine): Part {
  if (!isAbsent(m.status)) return statusOf(lang, m)
  return html`<em>${t(lang, 'members.status.none', { word: absenceWord(lang, m.status.absent) })}</em>`
}

/** Where it stands with its plans, by a mark and a word. */
export function planStateOf(lang: Lang, { planState }: MemberLine): Html {
  return state(...withWord(planStateMark(planState), planStateWord(lang, planState)))
}

function planLine(lang: Lang, m: MemberLine): Html {
  const [plan, word] = [planOf(lang, m), planStateWord(lang, m.planState)]
  const isTold = plan !== null && m.planState !== 'left'
  const said = isTold ? sentence(lang, 'members.plan.state', { state: word, plan }) : word
  return state(...withWord(planStateMark(m.planState), said))
}

/** Its newest plan with its years; null where none is on record. */
export function planOf(lang: Lang, { newestPlan }: MemberLine): Html | null {
  if (newestPlan === null) return null
  const { number, start, end } = newestPlan
  if (start === null && end === null) return html`${t(lang, 'members.plan.number', { number: String(number) })}`
  return sentence(lang, 'members.plan.line', { number: String(number), period: period(lang, start, end) })
}

/** The country of a local member, where its name does not say it. */
export function parentOf(lang: Lang, { name, parent }: MemberLine): string | null {
  return parent === null || name.includes(parent.name) ? null : t(lang, 'members.local.of', { parent: parent.name })
}

function votes(lang: Lang, { voting }: MemberLine): string | null {
  return voting === false ? t(lang, 'members.voting.no') : null
}

/** The other name by which a search found it. */
export function foundAs(lang: Lang, { foundAs: name }: FoundMember): Part {
  return name === null ? null : t(lang, 'members.found', { name })
}

function withWord([name, tone]: ReturnType<typeof statusMark>, said: Part): Parameters<typeof state> {
  // a space beside a date would be lost between the parts of a line
  return [name, html`<span>${said}</span>`, tone]
}
