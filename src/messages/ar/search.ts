/** Arabic of src/messages/en/search.ts. */
export const search = {
  'search.title': 'بحث',
  'search.title.of': '«{q}»',
  'search.description': 'الأعضاء والوعود والوثائق ومجالات السياسات والمنشورات وكلمات المسرد في بحث واحد',
  'search.words': 'ابحث في كل شيء',
  'search.button': 'بحث',
  'search.about':
    'الأعضاء بأي اسم من أسمائهم، والوعود بنصها في أي لغة، والوثائق والمنشورات بعناوينها، ومجالات السياسات والكلمات بأسمائها. والمعرّف مثل MX0075 يؤدي إلى وعده.',
  'search.wordless': 'لا كلمة للبحث عنها في «{q}».',
  'search.named': 'هناك وعد بهذا المعرّف: {link}.',
  'search.none': 'لا شيء هنا يتضمن الكلمات «{q}». قد تجد كلمات أقل أو غيرها مزيدًا.',
  'search.found':
    '{kinds, plural, zero {لم يُعثر على شيء.} one {عُثر عليه في نوع واحد من الأشياء.} two {عُثر عليه في نوعين من الأشياء.} few {عُثر عليه في # أنواع من الأشياء.} many {عُثر عليه في # نوعًا من الأشياء.} other {عُثر عليه في # نوع من الأشياء.}} وهنا أوائل كل منها.',
  'search.all': 'كل النتائج ({total})',
  'search.members': 'الأعضاء',
  'search.members.side':
    '{total, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوًا} other {# عضو}}، الدول أولًا',
  'search.promises': 'الوعود',
  'search.promises.side':
    '{total, plural, zero {لا وعود} one {وعد واحد} two {وعدان} few {# وعود} many {# وعدًا} other {# وعد}}، الأقرب مطابقةً أولًا',
  'search.documents': 'الوثائق',
  'search.documents.side':
    '{total, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}، الأحدث أولًا',
  'search.areas': 'مجالات السياسات',
  'search.areas.side':
    '{total, plural, zero {لا مجالات} one {مجال واحد} two {مجالان} few {# مجالات} many {# مجالًا} other {# مجال}}',
  'search.areas.count':
    '{count, plural, zero {لا وعود} one {وعد واحد} two {وعدان} few {# وعود} many {# وعدًا} other {# وعد}}',
  'search.posts': 'المنشورات',
  'search.posts.side':
    '{total, plural, zero {لا منشورات} one {منشور واحد} two {منشوران} few {# منشورات} many {# منشورًا} other {# منشور}}، الأحدث أولًا',
  'search.words.side':
    '{total, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}، كما تُستخدم في هذه الصفحات',
} as const satisfies Record<string, string>
