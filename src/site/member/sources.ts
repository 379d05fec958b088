import type { Lang } from '#messages/languages.ts'
import { t } from '#messages/message.ts'
import type { MemberView } from '#queries/member-view.ts'
import { datasets } from '#site/datasets.ts'
import { type Block, plainCount } from '#site/member/block.ts'

/** Where every fact of the page comes from, with licence, edition and ledger entry. */
export function sources(lang: Lang, { sources: read, state }: MemberView, twin: string): Block {
  return {
    id: 'sources',
    title: t(lang, 'member.sources'),
    count: plainCount(read.length),
    ...datasets(lang, read, state, twin),
  }
}
