import { areaLabel } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { FoundPromise, FoundView } from '#queries/search-view.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord, absentPlain } from '#ui/components/absent.ts'
import { perhapsSame } from '#ui/components/perhaps.ts'
import { inLang, quotedLink } from '#ui/components/quoted.ts'
import { completionState, state } from '#ui/components/state.ts'
import { table } from '#ui/components/table.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'

/** Promises as a list: who promised it, where the words stand, when it ends, how far it got. */
export function resultList(lang: Lang, view: FoundView): Html {
  return html`<ol class="list found" start="${(view.page - 1) * view.size + 1}">${view.promises.map((p) => line(lang, p))}</ol>`
}

/** The same as a table. */
export function resultTable(lang: Lang, view: FoundView, caption: string): Html {
  return table({
    caption,
    note: t(lang, 'explore.sorted', { sort: t(lang, `explore.sort.${view.sort}`) }),
    columns: [
      { label: t(lang, 'explore.promise'), name: 'full' },
      { label: t(lang, 'explore.member') },
      { label: t(lang, 'explore.plan') },
      { label: t(lang, 'explore.completion') },
      { label: t(lang, 'explore.end') },
      { label: t(lang, 'explore.area') },
    ],
    groups: [
      {
        rows: view.promises.map((p) => ({
          head: html`${title(lang, p)}${waits(lang, p)}`,
          cells: [member(lang, p), plan(lang, p), completion(lang, p), end(lang, p), areas(lang, p)],
        })),
      },
    ],
  })
}

function line(lang: Lang, p: FoundPromise): Html {
  const of =
    p.plan === null
      ? nothing
      : html`${t(lang, 'frame.comma')}${planLink(lang, p, t(lang, 'explore.plan.line', { number: String(p.plan.number) }))}`
  return html`<li><span>${p.number ?? html`<span class="hide">${t(lang, 'promise.number.none')}</span>`}</span><div>${title(lang, p)}
<p class="meta">${member(lang, p)}${of}${p.year === null ? nothing : html`${t(lang, 'frame.comma')}${time(lang, String(p.year))}`}</p>${excerpt(lang, p)}${waits(lang, p)}</div><span class="what">${areas(lang, p)}</span><span>${completion(lang, p)}<small>${ends(lang, p)}</small></span></li>`
}

function title(lang: Lang, p: FoundPromise): Html {
  const address = pathTo(lang, `/commitments/${encodeURIComponent(p.id)}`)
  const link = isAbsent(p.title)
    ? html`<a href="${address}"><em>${t(lang, 'promise.title.none', { reason: absenceWord(lang, p.title.absent) })}</em></a>`
    : quotedLink(lang, p.title, p.lang, address)
  return p.ogpId ? html`${link} <small>${p.id}</small>` : link
}

function waits(lang: Lang, p: FoundPromise): Html {
  return p.perhapsSameAs.length === 0 ? nothing : html`<p class="meta">${perhapsSame(lang, p)}</p>`
}

function excerpt(lang: Lang, { excerpt: found, lang: own }: FoundPromise): Html {
  if (found === null) return nothing
  return html`<p class="said glimpse"${inLang(lang, own)}>${found.before}<mark>${found.found}</mark>${found.after}</p>`
}

function member(lang: Lang, { member: m }: FoundPromise): Html {
  return html`<a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>`
}

function planLink(lang: Lang, { member: m, plan: p }: FoundPromise, text: string): Html {
  if (p === null || p.number < 1) return html`${text}`
  return html`<a href="${pathTo(lang, `/members/${m.slug}/plans/${p.number}`)}">${text}</a>`
}

function plan(lang: Lang, p: FoundPromise): Html {
  if (p.plan === null) return absentPlain(lang, 'not-loaded')
  const number = String(p.plan.number)
  return planLink(lang, p, p.year === null ? number : t(lang, 'explore.plan.year', { number, year: String(p.year) }))
}

function completion(lang: Lang, p: FoundPromise): Html {
  const star = p.star === 'yes' ? html` ${state('star', t(lang, 'star.starred'))}` : nothing
  return html`${completionState(lang, p.completion, true)}${star}`
}

function end(lang: Lang, p: FoundPromise): Html {
  if (isAbsent(p.end)) return absentPlain(lang, p.end.absent)
  return html`${time(lang, p.end)}${late(lang, p)}`
}

function ends(lang: Lang, p: FoundPromise): Html {
  if (isAbsent(p.end)) return sentence(lang, 'explore.end.none', { word: absentPlain(lang, p.end.absent) })
  return html`${sentence(lang, 'explore.end.line', { date: time(lang, p.end) })}${late(lang, p)}`
}

function late(lang: Lang, p: FoundPromise): Html {
  return p.overdue === 'yes' ? html`${t(lang, 'frame.comma')}<small>${t(lang, 'explore.overdue.yes')}</small>` : nothing
}

function areas(lang: Lang, p: FoundPromise): Html {
  const [first, ...others] = p.areas.map((label) => areaLabel(lang, label))
  if (first === undefined) return absentPlain(lang, 'none-given')
  if (others.length === 0) return html`${first}`
  return html`${t(lang, 'explore.area.others', { area: first, count: others.length })}`
}
