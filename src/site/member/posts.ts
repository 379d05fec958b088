import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { MemberView, PostLine } from '#queries/member-view.ts'
import { aside, type Block, emptySentence, plainCount } from '#site/member/block.ts'
import { pathTo } from '#ui/address.ts'
import { absenceWord } from '#ui/components/absent.ts'
import { quotedLink } from '#ui/components/quoted.ts'
import { time } from '#ui/components/time.ts'
import { type Html, html, join, nothing } from '#ui/html.ts'
import { sentence } from '#ui/sentence.ts'
import { isAbsent } from '#ui/told.ts'
import { url } from '#ui/url.ts'

const FEW = 4

/** The newest posts; all of them where the address asks for it. */
export function posts(lang: Lang, { posts: all, page }: MemberView, isWhole: boolean): Block {
  const block = { id: 'posts', title: t(lang, 'member.posts'), count: plainCount(all.length) }
  if (all.length === 0) return { ...block, body: emptySentence(lang, 'member.posts.none', 'not-loaded') }
  const shown = isWhole ? all : all.slice(0, FEW)
  const more =
    shown.length < all.length
      ? html`<a href="?posts=all#posts">${t(lang, 'member.posts.more', { count: all.length })}</a>`
      : t(lang, 'member.posts.shown', { count: all.length })
  return {
    ...block,
    side: aside(lang, 'member.posts.side'),
    body: html`<ul class="posts">${shown.map((post) => line(lang, post))}</ul><p class="out">${more} ${elsewhere(lang, page)}</p>`,
  }
}

function line(lang: Lang, post: PostLine): Html {
  const date = isAbsent(post.date)
    ? html`<em>${t(lang, 'member.posts.undated', { word: absenceWord(lang, post.date.absent) })}</em>`
    : time(lang, post.date)
  const where = isAbsent(post.address)
    ? html`<em>${t(lang, 'member.posts.no-address')}</em>`
    : html`<a href="${url(post.address)}">${t(lang, 'posts.address.open')}</a>`
  const own = pathTo(lang, `/posts/${encodeURIComponent(post.id)}`)
  return html`<li><h3>${quotedLink(lang, post.title, post.lang, own)}</h3>${post.summary === null ? nothing : html`<p${lang === 'en' ? nothing : html` lang="en"`}>${post.summary}</p>`}<p class="meta">${join([date, where], ' · ')}</p></li>`
}

function elsewhere(lang: Lang, page: string | null): Html {
  if (page === null) return nothing
  return sentence(lang, 'member.posts.elsewhere', {
    page: html`<a href="${url(page)}">${t(lang, 'member.contact.page')}</a>`,
  })
}
