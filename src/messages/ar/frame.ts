/** Arabic of src/messages/en/frame.ts. */
export const frame = {
  'frame.title': '{title} · Kept',
  'frame.skip': 'انتقل إلى المحتوى',
  'frame.home': 'Kept، الصفحة الأولى',
  'frame.nav': 'التنقل الرئيسي',
  'frame.crumbs': 'أنت هنا',
  'frame.ignored':
    '{count, plural, zero {لا يوجد ما لم يُعرف: {names}.} one {غير معروف هنا ولم يُلتفت إليه، فما يلي غير مقيَّد به: {names}.} two {غير معروفين هنا ولم يُلتفت إليهما، فما يلي غير مقيَّد بهما: {names}.} few {غير معروفة هنا ولم يُلتفت إليها، فما يلي غير مقيَّد بها: {names}.} many {غير معروفة هنا ولم يُلتفت إليها، فما يلي غير مقيَّد بها: {names}.} other {غير معروفة هنا ولم يُلتفت إليها، فما يلي غير مقيَّد بها: {names}.}}',
  'frame.foot': 'المزيد',
  'frame.members': 'الأعضاء',
  'frame.method': 'المنهجية',
  'frame.data': 'بيانات هذه الصفحة',
  'frame.languages': 'اللغات',
  'frame.promise':
    'تأتي الوقائع من المصادر المذكورة في كل صفحة، ويمكن فتح كل رقم للوصول إلى صفوفه. أما الأحكام فتُستخلص بقواعد يستطيع أي شخص قراءتها وتطبيقها من جديد. لا يتحدث Kept باسم أي حكومة ولا باسم شراكة الحكومة المفتوحة (OGP).',
  'frame.state': 'الحالة في {date}، القيد رقم {entry} في السجل',
  'frame.licence': 'Kept برنامج حر برخصة AGPL، الإصدار 3 أو ما بعده. وتُذكر رخصة كل مصدر بجانبه.',
  'frame.comma': '، ',
  'frame.unreviewed': 'لم يراجع أحد هذه الترجمة بعد: وحيث تختلف عن {english} فالنص الإنجليزي هو المعتمد.',
  'frame.unreviewed.english': 'الصفحة الإنجليزية',
} as const satisfies Record<string, string>
