import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { GoneCommitment } from '#queries/commitment/gone.ts'
import { framed } from '#site/framed.ts'
import type { Page, PageRequest } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { absent } from '#ui/components/absent.ts'
import { facts } from '#ui/components/facts.ts'
import { inLang } from '#ui/components/quoted.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'

/** The page of a promise that stood here once: what is known of it, and since when no source speaks of it. */
export function gonePage(known: GoneCommitment, request: PageRequest): Page {
  const { lang } = request
  const title = t(lang, 'commitment.gone.title', { id: known.id })
  const member =
    known.memberName === null
      ? html`${known.member}`
      : html`<a href="${pathTo(lang, `/members/${known.member}`)}">${known.memberName}</a>`
  return {
    status: 410,
    html: framed(request, {
      title,
      description: title,
      state: null,
      twin: null,
      main: html`<header class="head"><h1 class="title">${title}</h1><p class="lede">${t(lang, 'commitment.gone.text')}</p>${facts(
        [
          {
            label: t(lang, 'commitment.gone.named'),
            value: named(lang, known),
            said: !known.withheld && known.title !== null,
          },
          { label: t(lang, 'commitment.gone.since'), value: since(lang, known) },
        ],
      )}<p>${sentence(lang, 'commitment.gone.way', { member })}</p></header>`,
    }),
  }
}

function named(lang: Lang, { title, withheld, lang: tongue }: GoneCommitment): Html {
  if (withheld) return absent(lang, 'withheld')
  return title === null ? absent(lang, 'not-recorded') : html`<span${inLang(lang, tongue)}>${title}</span>`
}

function since(lang: Lang, { since: day, entry }: GoneCommitment): Html {
  if (day === null) return absent(lang, 'not-recorded')
  return html`${time(lang, day)}${entry === null ? '' : html` <small>${t(lang, 'commitment.history.entry', { entry })}</small>`}`
}
