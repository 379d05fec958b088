/** Arabic of src/messages/en/corrections.ts. */
export const corrections = {
  'corrections.title': 'التصحيحات',
  'corrections.description': 'كل ما سُحب أو مُحي أو قُرِّر أو غُيِّر هنا: مؤرَّخًا، وبيد من، ولماذا، ومع قيده في السجل',
  'corrections.lede':
    'لا شيء يتغيّر في صمت: كل استيراد سُحب، وكل محو، وكل قرار لشخص، وكل تصريح غيّره مصدر سطر في السجل، ويرد هنا.',
  'corrections.filters': 'النوع',
  'corrections.filters.side': 'عدة اختيارات توسّع القائمة.',
  'corrections.clear': 'عرض كل الأنواع',
  'corrections.list': 'القائمة',
  'corrections.list.side':
    'الأحدث أولًا، بحسب قيد السجل. والتواريخ هي تواريخ القيد هنا. والتصريحات الأولى ليست تصحيحات ولا ترد هنا.',
  'corrections.finding':
    '{total, plural, zero {لم يُصحَّح شيء بعد} one {تصحيح واحد} two {تصحيحان} few {# تصحيحات} many {# تصحيحًا} other {# تصحيح}}',
  'corrections.none':
    'لم يُسحب شيء مما حُمِّل هنا ولم يُمحَ ولم يُقرَّر ولم يُغيَّر حتى الآن. في السجل {entry} من القيود؛ وليس أي منها من هذا النوع.',
  'corrections.zero': 'لم يُفعل شيء من هذا النوع بعد.',
  'corrections.what.withdrawn': 'استيراد سُحب',
  'corrections.what.redacted': 'مُحي',
  'corrections.what.same': 'تبيّن أنه وعد واحد',
  'corrections.what.different': 'تبيّن أنهما وعدان',
  'corrections.what.apart': 'فُصلا من جديد',
  'corrections.what.changed': 'مصدر يقول غير ذلك',
  'corrections.what.gone': 'لم يعد مدرجًا',
  'corrections.withdrawn': 'سُحب استيراد {dataset}. وما كان يقوله وحده لم يعد يُحتسب.',
  'corrections.redacted': 'مُحي ما قاله القيد {erased} في السجل ({kind}). ويبقى أن القيد قد سُجِّل.',
  'corrections.same': '{id} و{other} وعد واحد. ويُحفظ باسم {other}.',
  'corrections.different': '{id} و{other} وعدان. ويُعدّ كل منهما.',
  'corrections.apart': '{id} و{other}، وكانا محفوظين كواحد، وعدان. ويُعدّ كل منهما.',
  'corrections.changed': 'يقول {dataset} عن {subject} ({kind}) غير ما كان يقوله.',
  'corrections.gone': 'لم يعد {dataset} يسرد {subject} ({kind}).',
  'corrections.dataset.none': 'مصدر',
  'corrections.by.operator': 'بيد من يدير نسخة Kept هذه',
  'corrections.by.kept': 'مع الوقائع المرفقة بـKept',
  'corrections.by.other': 'بحساب من نسخة Kept هذه',
  'corrections.reason': 'السبب: {reason}',
  'corrections.entry': 'القيد {entry}',
  'corrections.changes':
    '{count, plural, zero {لا حقول} one {حقل واحد} two {حقلان} few {# حقول} many {# حقلًا} other {# حقل}}',
  'corrections.was': 'كان',
  'corrections.is': 'صار',
  'corrections.report': 'الإبلاغ عن خطأ',
  'corrections.report.side': 'ما يساعد، وما يحدث بعد ذلك.',
  'corrections.report.source':
    'إذا كان المصدر نفسه مخطئًا فأخبر ناشره: فـKept يحفظ ما قيل كما قيل. والطبعة الأحدث التي تقول غير ذلك تحل محله هنا، ويرد التغيير في هذه الصفحة.',
  'corrections.report.kept':
    'إذا أساء Kept قراءة مصدر أو أخطأ في العدّ فأخبر من يدير هذا الموقع. واذكر عنوان الصفحة وقيد السجل الذي وراء «لماذا؟». ويُصلَح السجل بقيود جديدة؛ وتبقى القديمة.',
  'corrections.report.person':
    'إذا سمّى شيء شخصًا لا ينبغي تسميته فأخبر من يدير هذا الموقع: يمكن محو ما قاله القيد نهائيًا، وتقول الصفحات عندئذ «محجوب».',
  'corrections.report.check':
    'من لديه نسخة من مجلد البيانات يمكنه أن يتحقق بالأمر kept verify من أن أي قيد لم يُغيَّر بعد تسجيله.',
} as const satisfies Record<string, string>
