import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { ChangeLine, HomeView, TurnLine } from '#queries/home-view.ts'
import { outcomeWord } from '#site/commitment/verdicts.ts'
import type { Numbered } from '#site/numbered.ts'
import { pathTo } from '#ui/address.ts'
import { absentPlain } from '#ui/components/absent.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { state } from '#ui/components/state.ts'
import { time } from '#ui/components/time.ts'
import { ruleName } from '#ui/components/voucher.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** What came into the record lately, and which verdicts turned with it. */
export function changes(lang: Lang, { changes: lines }: HomeView): Numbered {
  return {
    id: 'changes',
    title: t(lang, 'home.changes'),
    side: html`<p>${t(lang, 'home.changes.side')}</p>`,
    body:
      lines.length === 0
        ? html`<p>${t(lang, 'home.changes.none')}</p>`
        : html`<ol class="list dated">${lines.map((line) => item(lang, line))}</ol>`,
  }
}

function item(lang: Lang, line: ChangeLine): Html {
  const { date, deed, source, records, verdicts, entry } = line
  const said = t(lang, `home.changes.${deed}`, { source, records, verdicts })
  return html`<li>${time(lang, date)}<div>${said}${turns(lang, line)}</div>${state(
    deed === 'activate' ? 'dot' : 'cross',
    t(lang, 'home.changes.entry', { entry }),
    'quiet',
  )}</li>`
}

function turns(lang: Lang, { turned, turns: shown }: ChangeLine): Html {
  if (turned === 0) return nothing
  const list = shown.length === 0 ? nothing : html`<ul class="plain">${shown.map((turn) => turnLine(lang, turn))}</ul>`
  return html`<p class="meta">${t(lang, 'home.changes.turned', { turned, shown: shown.length })}</p>${list}`
}

function turnLine(lang: Lang, { commitment, title, lang: of, rule, was, is }: TurnLine): Html {
  const address = pathTo(lang, `/commitments/${encodeURIComponent(commitment)}`)
  const link = isAbsent(title)
    ? html`<a href="${address}">${commitment}</a> ${absentPlain(lang, title.absent)}`
    : quotedLink(lang, title, of, address)
  const how = { rule: ruleName(lang, rule), was: outcomeWord(lang, was), is: outcomeWord(lang, is) }
  return html`<li>${link} <small>${t(lang, 'home.changes.turn', how)}</small></li>`
}
