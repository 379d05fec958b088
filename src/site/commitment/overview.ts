import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { CommitmentView } from '#queries/commitment-view.ts'
import { institutionLinks } from '#site/institutions/links.ts'
import { pathToInstitutions } from '#site/institutions/words.ts'
import type { Numbered } from '#site/numbered.ts'
import { foundAreaLink } from '#site/policy-areas/words.ts'
import { pathTo, pathToRule } from '#ui/address.ts'
import { told } from '#ui/components/absent.ts'
import { perhapsSame } from '#ui/components/perhaps.ts'
import { inLang } from '#ui/components/quoted.ts'
import { period, time } from '#ui/components/time.ts'
import { type Html, html, type Part } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'
import { url } from '#ui/url.ts'

/** The plan it stands in, its dates, and the other ids and promises it is tied to. */
export function overview(lang: Lang, view: CommitmentView): Numbered {
  const { plan, yearSubmitted, theme, cluster, aliases, page } = view
  const planWord =
    plan.start === null && plan.end === null
      ? t(lang, 'plan.number', { number: plan.number })
      : sentence(lang, 'commitment.plan.link', { number: plan.number, period: period(lang, plan.start, plan.end) })
  const planLink = html`<a href="${planAddress(lang, view)}">${planWord}</a>`
  const said = (text: string) => html`<span class="said"${inLang(lang, view.lang)}>${text}</span>`
  return {
    id: 'overview',
    title: t(lang, 'commitment.overview'),
    body: terms([
      [t(lang, 'commitment.plan'), planLink],
      [t(lang, 'commitment.cycle'), told(lang, yearSubmitted ?? { absent: 'not-loaded' as const }, String)],
      [t(lang, 'commitment.number'), numberOf(lang, view)],
      [t(lang, 'commitment.start'), written(lang, view.start, view.startText)],
      [t(lang, 'commitment.end'), html`${written(lang, view.end, view.endText)}${overdueMark(lang, view)}`],
      theme === null ? null : [t(lang, 'commitment.theme'), said(theme)],
      cluster === null
        ? null
        : [
            t(lang, /^[A-Z]{2,3}\d{4}/.test(cluster) ? 'commitment.cluster' : 'commitment.cluster.number'),
            said(cluster),
          ],
      aliases.length === 0 ? null : [t(lang, 'commitment.aliases'), aliases.join(t(lang, 'frame.comma'))],
      view.perhapsSameAs.length === 0 ? null : [t(lang, 'commitment.perhaps'), perhapsSame(lang, view)],
      page === null
        ? null
        : [
            t(lang, isAtOgp(page) ? 'commitment.page' : 'commitment.page.own'),
            html`<a href="${url(page)}">${page}</a>`,
          ],
    ]),
  }
}

/** The page of its plan; of a plan whose number nobody tells, that of its member. */
export function planAddress(lang: Lang, { member, plan }: CommitmentView): string {
  const own = plan.number > 0 ? `/plans/${plan.number}` : '#commitments'
  return pathTo(lang, `/members/${member.slug}${own}`)
}

/** Who is to do it and who helps, as written. */
export function institutions(lang: Lang, view: CommitmentView): Numbered {
  const said = (text: string) => institutionLinks(lang, text, { member: view.member.slug, lang: view.lang })
  return {
    id: 'institutions',
    title: t(lang, 'commitment.institutions'),
    side: html`<p><a href="${pathToInstitutions(lang, view.member.slug)}">${t(lang, 'institutions.all', { member: view.member.name })}</a></p>`,
    body: terms([
      [t(lang, 'commitment.lead'), told(lang, view.leadInstitution, said)],
      [t(lang, 'commitment.supporting'), told(lang, view.supportingInstitutions, said)],
      ...view.responsible.map(({ name, numbers }): readonly [string, Part] => [
        t(lang, 'commitment.responsible', { numbers: formatList(lang, numbers), count: numbers.length }),
        // pages of institutions know those of promises alone
        html`<span class="said"${inLang(lang, view.lang)}>${name}</span>`,
      ]),
    ]),
  }
}

/** What it is about: every policy area it was tagged with. */
export function areas(lang: Lang, view: CommitmentView): Numbered {
  const body = isAbsent(view.areas)
    ? html`<p>${told(lang, view.areas, () => null)}</p>`
    : view.areas.length === 0
      ? html`<p>${t(lang, 'commitment.areas.none')}</p>`
      : html`<ul class="toc">${view.areas.map((a) => html`<li>${foundAreaLink(lang, a)}</li>`)}</ul>`
  return { id: 'areas', title: t(lang, 'commitment.areas'), body }
}

function isAtOgp(page: string): boolean {
  return /(^|\.)opengovpartnership\.org$/.test(new URL(page).hostname)
}

/** That its end is past and it was not complete when last reviewed, where the rule says so: no bad result, so no red. */
function overdueMark(lang: Lang, { overdue, lastReviewed }: CommitmentView): Part {
  if (overdue.outcome !== 'yes') return null
  const word = t(lang, 'commitment.due.overdue', { year: lastReviewed?.slice(0, 4) ?? 'none' })
  return html` <small><a href="${pathToRule(lang, 'overdue', 'v1')}">${word}</a></small>`
}

/** Its number in the plan, and how the source wrote it where that is the noise of a spreadsheet. */
function numberOf(lang: Lang, { number, numberWritten, lang: own }: CommitmentView): Part {
  const said = (text: string) => html`<span class="said"${inLang(lang, own)}>${text}</span>`
  const shown = told(lang, number ?? { absent: 'not-loaded' as const }, said)
  if (numberWritten === null) return shown
  return html`${shown} <small>${sentence(lang, 'commitment.as-written', { text: html`<span class="said">${numberWritten}</span>` })}</small>`
}

function written(lang: Lang, date: CommitmentView['start'], text: string | null): Part {
  const shown = told(lang, date, (d) => time(lang, d))
  if (text === null || text === date) return shown
  return html`${shown} <small>${sentence(lang, 'commitment.as-written', { text: html`<span class="said">${text}</span>` })}</small>`
}

function terms(lines: readonly (readonly [string, Part] | null)[]): Html {
  return html`<dl class="terms">${lines.map((line) =>
    line === null ? null : html`<div><dt>${line[0]}</dt><dd>${line[1]}</dd></div>`,
  )}</dl>`
}
