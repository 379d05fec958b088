/** Arabic of src/messages/en/similar.ts. */
export const similar = {
  'similar.title': 'وعود مشابهة في أماكن أخرى',
  'similar.side':
    'عُثر عليها بعدّ الكلمات، ولم ينظر فيها أحد. عناوين الأعضاء الآخرين التي تشترك في الكلمات الأندر من هذا تأتي أولًا إذا كانت لها المجالات نفسها. والمعنى لا يُقارن: فما يقول الشيء نفسه بكلمات أخرى أو بلغة أخرى غائب.',
  'similar.words': 'بُحث عن: {words}.',
  'similar.finding':
    '{count, plural, zero {لا وعود} one {وعد واحد} two {وعدان} few {# وعود} many {# وعدًا} other {# وعد}} لأعضاء آخرين بعنوان كهذا',
  'similar.none': 'لا وعد لعضو آخر يشترك في الكلمات الأندر من هذا العنوان.',
  'similar.none.words': 'ليس في هذا العنوان كلمات تشترك فيها عناوين أخرى وتكون نادرة بما يكفي للبحث عنها.',
  'similar.promise': 'الوعد',
  'similar.member': 'العضو',
  'similar.common': 'المشترك',
  'similar.completion': 'ما آل إليه',
  'similar.common.words': 'كلمات: {words}',
  'similar.common.areas': 'مجالات: {areas}',
  'similar.year': '{member}، {year}',
} as const satisfies Record<string, string>
