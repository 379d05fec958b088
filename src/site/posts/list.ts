import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { PostSummary } from '#queries/posts-view.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { isAbsent } from '#ui/told.ts'

/** Posts beside each other, each leading to its own page. */
export function postList(lang: Lang, posts: readonly PostSummary[]): Html {
  return html`<ul class="posts">${posts.map((post) => line(lang, post))}</ul>`
}

/** The address of the page of a post. */
export function pathToPost(lang: Lang, id: string): string {
  return pathTo(lang, `/posts/${encodeURIComponent(id)}`)
}

/** A date, or that there is none. */
export function postDate(lang: Lang, { date }: PostSummary): Html {
  return isAbsent(date)
    ? html`<em>${t(lang, 'posts.undated', { word: absenceWord(lang, date.absent) })}</em>`
    : time(lang, date)
}

/** Members with links. */
export function aboutLinks(lang: Lang, { about }: PostSummary): Html {
  return join(
    about.map((m) => html`<a href="${pathTo(lang, `/members/${m.slug}`)}">${m.name}</a>`),
    t(lang, 'frame.comma'),
  )
}

function line(lang: Lang, post: PostSummary): Html {
  const { id, title, summary } = post
  return html`<li><h3>${quotedLink(lang, title, post.lang, pathToPost(lang, id))}</h3>${
    summary === null ? nothing : html`<p${lang === 'en' ? nothing : html` lang="en"`}>${summary}</p>`
  }<p class="meta">${join([postDate(lang, post), aboutLinks(lang, post)], ' · ')}</p></li>`
}
