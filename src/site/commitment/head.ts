import { formatList } from '#messages/format.ts'
import { labelOf, wordOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { assessor } from '#model/codelists/assessor.ts'
import { completion } from '#model/codelists/completion.ts'
import type { AssessmentView, CommitmentView } from '#queries/commitment-view.ts'
import { planAddress } from '#site/commitment/overview.ts'
import { starOutcome } from '#site/commitment/verdicts.ts'
import { wordsFor } from '#site/commitment/words.ts'
import { institutionLinks } from '#site/institutions/links.ts'
import { foundAreaLink } from '#site/policy-areas/words.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord, told } from '#ui/components/absent.ts'
import { type Fact, facts } from '#ui/components/facts.ts'
import { inLang } from '#ui/components/quoted.ts'
import { completionState } from '#ui/components/state.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, join } from '#ui/html.ts'
import { isAbsent, maybe } from '#ui/told.ts'

/** Id and plan, title in the words of the plan, how far it got, and who is to do it. */
export function commitmentHead(lang: Lang, view: CommitmentView): Html {
  return html`<header class="head"><div class="side"><div><p class="ref">${reference(lang, view)}</p></div></div>
<nav class="crumbs" aria-label="${t(lang, 'frame.crumbs')}">${crumbs(lang, view)}</nav>
${heading(lang, view)}
<p class="lede">${lede(lang, view)}</p>
${facts([completionFact(lang, view), starFact(lang, view), lead(lang, view), areaFact(lang, view), ...voiceFact(lang, view)])}</header>`
}

/** A longer title is set smaller, so that what follows it is seen. */
const LONG = 90

/** In the source’s voice only where the title is the source’s. */
function heading(lang: Lang, view: CommitmentView): Html {
  const { text, lang: own } = wordsFor(lang, view, 'title', view.title)
  if (isAbsent(text)) return html`<h1 class="title">${titleOf(lang, view)}</h1>`
  return html`<h1 class="title said${text.length > LONG ? ' long' : ''}"${inLang(lang, own)}>${text}</h1>`
}

/** Its title as filed; where there is none, its number and whose it is. */
export function titleOf(lang: Lang, view: CommitmentView): string {
  const { number, id, member } = view
  const { text: title } = wordsFor(lang, view, 'title', view.title)
  return isAbsent(title) ? t(lang, 'commitment.untitled', { number: number ?? id, member: member.name }) : title
}

function reference(lang: Lang, { member, id, ogpId, plan }: CommitmentView): Html {
  return join(
    [
      html`<b>${member.name}</b>`,
      html`<span>${t(lang, 'plan.number', { number: plan.number })}</span>`,
      html`<span>${ogpId ? id : t(lang, 'commitment.no-id')}</span>`,
    ],
    ' ',
  )
}

function crumbs(lang: Lang, view: CommitmentView): Html {
  const { member, plan } = view
  const page = pathTo(lang, `/members/${member.slug}`)
  return join(
    [
      html`<a href="${pathTo(lang, '/members')}">${t(lang, 'frame.members')}</a>`,
      html`<a href="${page}">${member.name}</a>`,
      html`<a href="${planAddress(lang, view)}">${t(lang, 'plan.number', { number: plan.number })}</a>`,
    ],
    ' / ',
  )
}

function lede(lang: Lang, view: CommitmentView): string {
  const { number, plan, member } = view
  const params = { plan: plan.number, member: member.name, state: stateSentence(lang, view) }
  if (number === null) return t(lang, 'commitment.lede.unnumbered', params)
  return t(lang, 'commitment.lede', { ...params, number })
}

function stateSentence(lang: Lang, { completion: found, withdrawn }: CommitmentView): string {
  if (withdrawn) return t(lang, 'commitment.lede.withdrawn')
  if (isAbsent(found)) return t(lang, 'commitment.lede.uncoded', { word: absenceWord(lang, found.absent) })
  return t(lang, 'commitment.lede.coded', { completion: wordOf(lang, completion, found) })
}

function completionFact(lang: Lang, view: CommitmentView): Fact {
  const review = judging(view)
  return {
    label: t(lang, 'commitment.completion'),
    value: completionState(lang, view.completion),
    context:
      review === null
        ? null
        : join(
            [
              labelOf(lang, assessor, review.assessor),
              isAbsent(review.date) ? absenceWord(lang, review.date.absent) : time(lang, review.date),
            ],
            t(lang, 'frame.comma'),
          ),
  }
}

/** The review from which the completion shown comes. */
function judging({ assessments, completion: found }: CommitmentView): AssessmentView | null {
  if (isAbsent(found)) return null
  const coding = (a: AssessmentView) => a.codings.some((c) => c.field === 'completion' && !isAbsent(c.value))
  return [...assessments].reverse().find((a) => a.assessor === 'irm' && coding(a)) ?? null
}

function starFact(lang: Lang, view: CommitmentView): Fact {
  return {
    label: t(lang, 'commitment.star'),
    value: html`<a href="#verdicts">${t(lang, `commitment.star.${starOutcome(view)}`)}</a>`,
  }
}

/** Who else says how far it got: their words are no coding and stand for none. */
function voiceFact(lang: Lang, { voices, agreement }: CommitmentView): readonly Fact[] {
  if (voices.length === 0) return []
  const names = formatList(
    lang,
    voices.map((v) => labelOf(lang, assessor, v.assessor)),
  )
  const { shared, differing } = agreement ?? { shared: 0, differing: 0 }
  const finding = agreement === null ? null : html`<br>${t(lang, 'commitment.voices.differ', { shared, differing })}`
  const value = html`<a href="#views">${t(lang, 'commitment.voices.count', { count: voices.length })}</a>`
  return [{ label: t(lang, 'commitment.voices'), value, context: html`${names}${finding}` }]
}

function lead(lang: Lang, { leadInstitution, member, lang: own }: CommitmentView): Fact {
  return {
    label: t(lang, 'commitment.lead'),
    value: told(lang, leadInstitution, (names) => institutionLinks(lang, names, { member: member.slug, lang: own })),
    said: !isAbsent(leadInstitution),
  }
}

function areaFact(lang: Lang, { areas }: CommitmentView): Fact {
  const list = maybe(areas)
  const label = t(lang, 'commitment.areas')
  if (list === null) return { label, value: told(lang, areas, () => null) }
  const [first] = list
  const more = list.length > 1 ? html` <a href="#areas">+${list.length - 1}</a>` : ''
  return {
    label,
    value: first === undefined ? t(lang, 'commitment.areas.none') : html`${foundAreaLink(lang, first)}${more}`,
  }
}
