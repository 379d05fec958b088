import { formatList } from '#messages/format.ts'
import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import { getPost } from '#queries/get-posts.ts'
import type { PostView } from '#queries/posts-view.ts'
import { framed } from '#site/framed.ts'
import { type Numbered, numbered } from '#site/numbered.ts'
import { aboutLinks, postDate, postList } from '#site/posts/list.ts'
import type { PageRequest, Route } from '#site/route.ts'
import { pathTo } from '#ui/address.ts'
import { told } from '#ui/components/absent.ts'
import { facts } from '#ui/components/facts.ts'
import { inLang } from '#ui/components/quoted.ts'
import { sourceList } from '#ui/components/sources.ts'
import { type Html, html, nothing } from '#ui/html.ts'
import { url } from '#ui/url.ts'

/** One post: its title, what it is about, and where it is. Its text stays with its publisher. */
export const postRoute: Route = {
  path: '/posts/:post',
  scope: () => null,
  async answer(ask, request) {
    return { status: 200, html: postPage(await getPost(ask, request.params.post ?? ''), request) }
  },
}

/** The page from its view. */
export function postPage(view: PostView, request: Pick<PageRequest, 'lang' | 'chrome' | 'query' | 'ignored'>): Html {
  const { lang } = request
  const path = `/posts/${encodeURIComponent(view.id)}`
  const names = formatList(
    lang,
    view.about.map((m) => m.name),
  )
  return framed(
    { ...request, path },
    {
      title: view.title,
      description: t(lang, 'posts.page.description', { members: names }),
      state: view.state,
      twin: `/${lang}${path}.json`,
      main: html`<header class="head"><nav class="crumbs" aria-label="${t(lang, 'frame.crumbs')}"><a href="${pathTo(lang, '/posts')}">${t(lang, 'posts.title')}</a></nav>
<h1 class="title said"${inLang(lang, view.lang)}>${view.title}</h1>${summary(lang, view)}${facts([
        { label: t(lang, 'posts.date'), value: told(lang, view.date, () => postDate(lang, view)) },
        { label: t(lang, 'posts.about'), value: aboutLinks(lang, view) },
        {
          label: t(lang, 'posts.address'),
          value: told(lang, view.address, (to) => html`<a href="${url(to)}">${t(lang, 'posts.address.open')}</a>`),
        },
      ])}</header>${numbered([...others(lang, view), sources(lang, view)])}`,
    },
  )
}

/** What it is about, in our words and our type. */
function summary(lang: Lang, view: PostView): Html {
  if (view.summary === null) return html`<p class="lede">${t(lang, 'posts.summary.none')}</p>`
  return html`<p class="lede"${lang === 'en' ? nothing : html` lang="en"`}>${view.summary}</p>`
}

function others(lang: Lang, { others: more, about }: PostView): readonly Numbered[] {
  const member = about[0]
  if (more.length === 0 || member === undefined) return []
  const all = pathTo(lang, `/posts?member=${encodeURIComponent(member.slug)}`)
  return [
    {
      id: 'others',
      title: t(lang, 'posts.others', { member: member.name }),
      side: html`<p>${t(lang, 'posts.others.side')}</p>`,
      body: html`${postList(lang, more)}<p class="more"><a href="${all}">${t(lang, 'posts.others.all', { member: member.name })}</a></p>`,
    },
  ]
}

function sources(lang: Lang, view: PostView): Numbered {
  return {
    id: 'sources',
    title: t(lang, 'posts.sources'),
    side: html`<p>${t(lang, 'posts.sources.side')}</p>`,
    body: sourceList(lang, view.sources),
  }
}
