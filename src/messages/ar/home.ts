/** Arabic of src/messages/en/home.ts. */
export const home = {
  'home.title': 'وعود عامة، وُفي بها أم لا',
  'home.description':
    'ما وعدت به الحكومات في شراكة الحكومة المفتوحة وما آل إليه: سجل واحد مترابط ومؤرَّخ وقابل للتنزيل والإثبات',
  'home.members': 'الأعضاء الوطنيون',
  'home.members.local':
    '{local, plural, zero {لا أعضاء محليين معهم} one {وعضو محلي واحد معهم} two {وعضوان محليان معهم} few {و# أعضاء محليين معهم} many {و# عضوًا محليًا معهم} other {و# عضو محلي معهم}}',
  'home.plans': 'خطط العمل',
  'home.plans.context': 'مسجَّلة هنا',
  'home.promises': 'الوعود',
  'home.promises.context': '{coded} منها رمّزها مراجع',
  'home.documents': 'الوثائق',
  'home.documents.context': 'خطط وتقارير ورسائل',
  'home.glance': 'لمحة سريعة',
  'home.glance.finding': 'من أصل {coded} من الوعود المرمَّزة، أُنجز {done} ولم يبدأ قط {never}',
  'home.glance.finding.none': 'لا يحمل أي وعد مسجَّل هنا ترميزًا بعد',
  'home.glance.about':
    'كل الوعود المسجَّلة هنا، بحسب آخر مراجعة محمَّلة هنا رمّزت كلًا منها. {members, plural, =0 {} zero {} one {كل المرمَّز منها لعضو واحد: {name}.} two {الترميزات لعضوين.} few {الترميزات لـ# أعضاء.} many {الترميزات لـ# عضوًا.} other {الترميزات لـ# عضو.}}',
  'home.glance.why': 'أُنجز {done} من {coded}',
  'home.glance.side':
    'مرمَّز: قرأ مراجع مستقل الوعد وأجاب عن أسئلة ثابتة بشأنه، مثل مدى ما تحقق منه. ولا يشمل ذلك إلا ما هو محمَّل هنا؛ والغائب لا يُعدّ إخفاقًا أبدًا.',
  'home.glance.code': 'الإنجاز',
  'home.glance.count': 'الوعود',
  'home.news': 'أحدث الرسائل والمراجعات',
  'home.news.side': 'كما هي مسجَّلة، مرتبة بالتاريخ الذي تحمله.',
  'home.news.none': 'لا رسالة ولا مراجعة مسجَّلة بعد.',
  'home.missing.title': 'لا توجد صفحة هنا',
  'home.missing.text': 'لا شيء تحت {path}. ربما كُتب العنوان خطأً، أو لم يكن ما يسميه مسجَّلًا هنا قط.',
  'home.gone.title': 'لم يعد هذا هنا',
  'home.gone.text': 'ما كان تحت {path} سُحب أو مُحي. ولا يزال السجل يبيّن أنه كان موجودًا ومتى زال.',
  'home.error.title': 'حدث خطأ لدينا',
  'home.error.text':
    'تعذّر إعداد الصفحة. لم يُفقد شيء ولم يتغير. حاول مجددًا بعد دقيقة؛ وإذا استمر الخطأ فأبلغ من يدير هذا الموقع بالوقت والعنوان.',
  'home.error.way': 'يمكنك من هنا الذهاب إلى {home} أو إلى {members}.',
  'home.error.home': 'الصفحة الأولى',
  'home.error.members': 'قائمة الأعضاء',
} as const satisfies Record<string, string>
