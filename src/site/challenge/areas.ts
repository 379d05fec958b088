import { labelOf } from '#messages/labels.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { challengeArea } from '#model/codelists/challenge-area.ts'
import type { ChallengeView } from '#queries/challenge-view.ts'
import type { Numbered } from '#site/numbered.ts'
import { html } from '#ui/html.ts'
import { isAbsent, maybe } from '#ui/told.ts'
import { withQuery } from '#ui/url.ts'

/** The ten areas, each explained, with the known entries in it. */
export function areas(lang: Lang, view: ChallengeView, query: URLSearchParams): Numbered {
  return {
    id: 'areas',
    title: t(lang, 'challenge.areas'),
    side: html`<p>${t(lang, 'challenge.areas.side')}</p>`,
    body: html`<dl class="terms">${view.areas.map(({ code, count }) => {
      const label = labelOf(lang, challengeArea, code)
      const name = count === 0 ? html`${label}` : html`<a href="${withQuery(query, { area: code })}">${label}</a>`
      return html`<div><dt>${name}</dt><dd>${t(lang, `challenge.area.${code}`)} <small>${t(lang, 'challenge.area.count', { count })}</small></dd></div>`
    })}</dl><p class="out">${t(lang, 'challenge.areas.none', { count: view.withoutArea })}</p>`,
  }
}

/** How much of what was published is known here, in words. */
export function lack(lang: Lang, view: ChallengeView): Numbered {
  const { commitments, localities } = view.counters
  const published = Number(commitments.published === null ? '' : (maybe(commitments.published.text) ?? ''))
  const share =
    published > view.known
      ? t(lang, 'challenge.lack.share', {
          published,
          known: view.known,
          titled: view.titled,
          missing: published - view.known,
        })
      : null
  const local =
    isAbsent(localities.value) && localities.published !== null && !isAbsent(localities.published.text)
      ? t(lang, 'challenge.lack.local', { published: localities.published.text })
      : null
  return {
    id: 'lack',
    title: t(lang, 'challenge.lack'),
    side: html`<p>${t(lang, 'challenge.lack.side')}</p>`,
    body: html`${[share, local, t(lang, 'challenge.lack.undated')]
      .filter((line) => line !== null)
      .map((line) => html`<p>${line}</p>`)}`,
  }
}
