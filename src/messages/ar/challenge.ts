/** Arabic of src/messages/en/challenge.ts. */
export const challenge = {
  'challenge.title': 'تحدي الحكومة المفتوحة',
  'challenge.description':
    'إصلاحات شاركت بها حكومات في تحدي الحكومة المفتوحة: بحسب العضو والمنطقة والمجال ومستوى الحكم',
  'challenge.lede':
    'دعوة من OGP إلى أعضائها: المشاركة بإصلاح طموح في واحد من عشرة مجالات وتنفيذه بحلول 2028، وعدًا في خطة عمل أو بجانبها.',
  'challenge.countries': 'البلدان المشاركة',
  'challenge.localities': 'المحليات',
  'challenge.commitments': 'الالتزامات',
  'challenge.counter.about': 'كما نشرته OGP، وبجانبه حسابنا',
  'challenge.counter.why': '{label}: حسابنا والمنشور',
  'challenge.filters': 'المرشِّحات',
  'challenge.filters.side': 'عدة اختيارات في مرشِّح واحد توسّع القائمة؛ وعدة مرشِّحات تضيّقها.',
  'challenge.filter.member': 'العضو',
  'challenge.filter.region': 'المنطقة',
  'challenge.filter.area': 'مجال التحدي',
  'challenge.filter.level': 'مستوى الحكم',
  'challenge.entries': 'المشاركات',
  'challenge.entries.side':
    'ما تقوله صفحات الأعضاء والقوائم المحمَّلة هنا عن المشاركات. وحيث تعطي الصفحة عددًا بلا عناوين فلكل واحدة من العدد صف.',
  'challenge.finding':
    '{total, plural, zero {لا مشاركة تجتاز هذه المرشِّحات} one {مشاركة واحدة معروفة هنا} two {مشاركتان معروفتان هنا} few {# مشاركات معروفة هنا} many {# مشاركة معروفة هنا} other {# مشاركة معروفة هنا}}',
  'challenge.finding.chosen':
    '{total, plural, zero {لا مشاركات} one {مشاركة واحدة} two {مشاركتان} few {# مشاركات} many {# مشاركة} other {# مشاركة}}: {choices}',
  'challenge.note':
    '{announced, plural, =0 {} zero {} one {واحدة تقول صفحة عضو إنها قُدِّمت، ولا شيء غير ذلك.} two {اثنتان تقول صفحة عضو إنهما قُدِّمتا، ولا شيء غير ذلك.} few {# منها تقول صفحة عضو إنها قُدِّمت، ولا شيء غير ذلك.} many {# منها تقول صفحة عضو إنها قُدِّمت، ولا شيء غير ذلك.} other {# منها تقول صفحة عضو إنها قُدِّمت، ولا شيء غير ذلك.}}',
  'challenge.column.entry': 'المشاركة',
  'challenge.column.member': 'العضو',
  'challenge.column.level': 'مستوى الحكم',
  'challenge.column.institution': 'الجهة الرائدة',
  'challenge.column.area': 'المجال',
  'challenge.untitled': 'العنوان: {reason}',
  'challenge.why': 'مشاركة {member}',
  'challenge.as-commitment': 'في الخطة باسم {link}',
  'challenge.zero': 'أزل مرشِّحًا لترى البقية؛ والأعداد بجانب كل مرشِّح تقول ما سيُعرض.',
  'challenge.areas': 'المجالات العشرة',
  'challenge.areas.side': 'المجالات من OGP؛ وما يدور حوله كل منها بكلماتنا.',
  'challenge.areas.none':
    '{count, plural, zero {لكل مشاركة معروفة مجال.} one {مجال مشاركة معروفة واحدة غير محمَّل: فهي خارج هذه الأعداد.} two {مجالا مشاركتين معروفتين غير محمَّلين: فهما خارج هذه الأعداد.} few {مجالات # مشاركات معروفة غير محمَّلة: فهي خارج هذه الأعداد.} many {مجالات # مشاركة معروفة غير محمَّلة: فهي خارج هذه الأعداد.} other {مجالات # مشاركة معروفة غير محمَّلة: فهي خارج هذه الأعداد.}}',
  'challenge.area.count':
    '{count, plural, zero {لا مشاركة معروفة} one {مشاركة واحدة معروفة} two {مشاركتان معروفتان} few {# مشاركات معروفة} many {# مشاركة معروفة} other {# مشاركة معروفة}}',
  'challenge.area.access-to-information': 'أن يطلب الناس ما لدى الحكومة وأن يحصلوا عليه.',
  'challenge.area.anti-corruption': 'منع الرشى وإساءة استعمال المنصب، وكشف من يملك الشركات.',
  'challenge.area.civic-space': 'حرية الكلام والاجتماع وتأسيس الجمعيات.',
  'challenge.area.climate-and-environment': 'قرارات وبيانات مفتوحة عن المناخ والطبيعة والموارد.',
  'challenge.area.digital-governance': 'قواعد ورقابة على البيانات والتقنية في الحكومة.',
  'challenge.area.fiscal-openness': 'من أين يأتي المال العام وأين يذهب.',
  'challenge.area.gender-and-inclusion': 'أن يشارك المستبعَدون ويستفيدوا.',
  'challenge.area.justice': 'محاكم وشرطة منفتحة، وعون لمن يحتاج إليها.',
  'challenge.area.media-freedom': 'صحفيون يستطيعون العمل والنشر بلا خوف.',
  'challenge.area.public-participation': 'أن يكون للناس رأي قبل اتخاذ القرارات.',
  'challenge.lack': 'ما ليس هنا',
  'challenge.lack.side': 'ما في المتتبّع المنشور وليس في مصادرنا.',
  'challenge.lack.share':
    'يعدّ متتبّع OGP {published, number} من الالتزامات؛ يُعرف منها هنا {known, number}، {titled, plural, zero {ولا عنوان لأي منها} one {ولواحد منها عنوانه} two {ولاثنين منها عنواناهما} few {ولـ# منها عناوينها} many {ولـ# منها عناوينها} other {ولـ# منها عناوينها}}. والقائمة وراء المتتبّع ليست في أي مصدر محمَّل هنا، فالباقي وعدده {missing, number} غير محمَّل. ولا يقول ذلك شيئًا عنها.',
  'challenge.lack.local': 'لا مشاركة معروفة هنا لعضو محلي، مع أن المتتبّع يعدّ {published} من المحليات.',
  'challenge.lack.undated': 'لا تطبع صفحة المتتبّع يوم عدّاداتها. وقد تكون تغيّرت منذ ذلك الحين.',
} as const satisfies Record<string, string>
