/** Arabic of src/messages/en/posts.ts. */
export const posts = {
  'posts.title': 'المنشورات',
  'posts.description': 'أخبار وبيانات وأحداث تشير إليها صفحات الأعضاء، بحسب العضو والسنة',
  'posts.lede':
    '{known, plural, zero {لا منشور مسجَّل هنا.} one {خبر أو بيان أو حدث واحد تشير إليه صفحة عضو.} two {منشوران تشير إليهما صفحات الأعضاء.} few {# أخبار وبيانات وأحداث تشير إليها صفحات الأعضاء.} many {# خبرًا وبيانًا وحدثًا تشير إليها صفحات الأعضاء.} other {# خبر وبيان وحدث تشير إليها صفحات الأعضاء.}} وكل منها نص لغيرنا: وهنا عنوانه، وموضوعه بكلماتنا، ومكانه.',
  'posts.list': 'القائمة',
  'posts.list.side': 'الأحدث أولًا؛ والمنشور بلا تاريخ يأتي أخيرًا بترتيب صفحته. والعناوين كما نُشرت.',
  'posts.filters': 'المرشِّحات',
  'posts.filters.side': 'عدة اختيارات في مرشِّح واحد توسّع القائمة؛ والمرشِّحان معًا يضيّقانها.',
  'posts.filter.member': 'العضو',
  'posts.filter.year': 'السنة',
  'posts.finding':
    '{total, plural, zero {لا منشورات} one {منشور واحد} two {منشوران} few {# منشورات} many {# منشورًا} other {# منشور}}',
  'posts.finding.chosen':
    '{total, plural, zero {لا منشورات} one {منشور واحد} two {منشوران} few {# منشورات} many {# منشورًا} other {# منشور}}: {choices}',
  'posts.shown': 'يُعرض {shown} من {total}.',
  'posts.more': 'عرض الكل ({total})',
  'posts.zero': 'أزل مرشِّحًا لترى البقية.',
  'posts.none': 'تأتي المنشورات مع صفحات الأعضاء؛ ولا صفحة محمَّلة هنا تشير إلى أي منها.',
  'posts.date': 'نُشر',
  'posts.undated': 'التاريخ: {word}',
  'posts.about': 'عن',
  'posts.address': 'أين هو',
  'posts.address.open': 'افتح المنشور لدى ناشره',
  'posts.summary.none': 'لم يلخّصه أحد هنا.',
  'posts.sources': 'المصدر',
  'posts.sources.side': 'أين قُرئ العنوان والتاريخ والأعضاء.',
  'posts.others': 'منشورات أخرى عن {member}',
  'posts.others.all': 'كل المنشورات عن {member}',
  'posts.others.side': 'أربعة على الأكثر، الأحدث أولًا.',
  'posts.page.description': 'منشور عن {members}: العنوان والتاريخ والموضوع والمكان',
} as const satisfies Record<string, string>
