/** Arabic of src/messages/en/method.ts. */
export const method = {
  'method.title': 'المنهجية',
  'method.description': 'كل قاعدة ومقياس يستنتج بهما Kept، بكل نسخهما وأمثلة محلولة',
  'method.lede':
    'ما قاله المصدر يُحفظ كما قاله. وما يُستنتج منه ينبع من هذه القواعد ({rules}) والمقاييس ({measures}). ولكل منها جميع نسخها، ويستطيع أي شخص تطبيقها من جديد.',
  'method.scope.commitment': 'قواعد على وعد واحد',
  'method.scope.commitment.side':
    'تُطبَّق على ما رمّزه المراجع المستقل. وتجيب بنعم أو لا أو غير معروف؛ وبعضها يصنّف في فئات.',
  'method.scope.process': 'قواعد على خطة أو عضو',
  'method.scope.process.side':
    'تقول ما تقوله القاعدة، لا ما قررته OGP أبدًا. والوضع في أي صفحة يأتي من رسالة مسجَّلة وحدها.',
  'method.scope.measure': 'المقاييس',
  'method.scope.measure.side': 'أعداد ونسب على وعود كثيرة، ومع كل منها n وN وما استُبعد.',
  'method.finding':
    '{count, plural, zero {لا قواعد} one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}}',
  'method.finding.measures':
    '{count, plural, zero {لا مقاييس} one {مقياس واحد} two {مقياسان} few {# مقاييس} many {# مقياسًا} other {# مقياس}}',
  'method.rule': 'القاعدة',
  'method.says': 'ما تقوله',
  'method.counts': 'ما يعدّه',
  'method.versions': 'النسخ',
  'method.revision': 'رقم التنقيح',
  'method.list.assessor': 'المقيِّمون',
  'method.list.challenge-area': 'مجالات تحدي الحكومة المفتوحة',
  'method.list.completion': 'الإنجاز',
  'method.list.did-it-open-government': 'هل فتح الحكومة؟',
  'method.list.document-format': 'صيغ الوثائق',
  'method.list.document-kind': 'أنواع الوثائق',
  'method.list.early-results': 'النتائج المبكرة',
  'method.list.global-report-dimension': 'أبعاد التقرير العالمي',
  'method.list.global-report-group': 'مجموعات التقرير العالمي',
  'method.list.iap2-level': 'مستويات المشاركة',
  'method.list.letter-kind': 'أنواع الرسائل',
  'method.list.member-level': 'مستويات الأعضاء',
  'method.list.membership-status': 'أوضاع الأعضاء',
  'method.list.method-version': 'نسخ منهجية المراجعة',
  'method.list.openness': 'مفتوح أو بدعوة',
  'method.list.potential-for-results': 'إمكان تحقيق النتائج',
  'method.list.potential-impact': 'الأثر المحتمل',
  'method.list.region': 'المناطق',
  'method.list.review-stage': 'المراجعة الأولى والأخيرة',
  'method.list.review-product': 'أنواع التقارير',
  'method.list.specificity': 'درجة التحديد',
  'method.list.status-event-kind': 'أنواع أحداث الوضع',
  'method.list.yes-no': 'نعم أو لا',
  'method.codelists': 'قوائم الرموز',
  'method.codelists.side':
    'الأجوبة التي يمكن أن يعطيها مراجع أو مصدر. والقيمة التي ليست في أي قائمة يُبلَّغ عنها ولا تُخمَّن أبدًا.',
  'method.codelists.finding':
    '{count, plural, zero {لا قوائم رموز} one {قائمة رموز واحدة} two {قائمتا رموز} few {# قوائم رموز} many {# قائمة رموز} other {# قائمة رموز}}',
  'method.codelists.codes': 'الرموز',
  'method.codelist.description': '{list}: كل رمز ومعناه وعدد مرات تسجيله',
  'method.codelist.lede':
    '{count, plural, zero {لا قيم مسموح بها.} one {قيمة واحدة مسموح بها.} two {قيمتان مسموح بهما. وحيث تكون القائمة سلّمًا فهي من الأدنى إلى الأعلى.} few {# قيم مسموح بها. وحيث تكون القائمة سلّمًا فهي من الأدنى إلى الأعلى.} many {# قيمة مسموح بها. وحيث تكون القائمة سلّمًا فهي من الأدنى إلى الأعلى.} other {# قيمة مسموح بها. وحيث تكون القائمة سلّمًا فهي من الأدنى إلى الأعلى.}}',
  'method.codelist.used': 'يستخدمها',
  'method.codelist.used.about': 'حقول النموذج',
  'method.codelist.codes': 'الرموز',
  'method.codelist.codes.side': 'محسوبة على كل الوقائع السارية الآن، لكل المقيِّمين وكل الحقول معًا.',
  'method.codelist.finding':
    '{count, plural, zero {لا رموز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}}، مع معنى كل منها',
  'method.codelist.code': 'الرمز',
  'method.codelist.means': 'معناه',
  'method.codelist.count': 'مسجَّل',
  'method.codelist.fields': 'أين تُستخدم',
  'method.codelist.fields.side': 'النوع والحقل بأسمائهما في الملفات والأعمدة والعناوين.',
  'method.codelist.fields.none': 'لا حقل في النموذج يأخذ قيمه من هذه القائمة؛ بل تفعل ذلك قواعد وصفحات.',
  'method.codelist.fields.finding':
    '{count, plural, zero {لا حقول} one {حقل واحد} two {حقلان} few {# حقول} many {# حقلًا} other {# حقل}}',
  'method.codelist.field': 'الحقل',
  'method.codelist.kind': 'من',
  'method.codelist.table': 'قائمة الرموز',
  'method.methods': 'نسخ منهجية المراجعة',
  'method.methods.side': 'تغيّرت أسئلة المراجعين عبر السنين. ولا يُجمع شيء عبر تغيير إلا إذا بقي السؤال نفسه.',
  'method.methods.finding':
    '{count, plural, zero {لا نسخ} one {نسخة واحدة} two {نسختان} few {# نسخ} many {# نسخة} other {# نسخة}} من الأسئلة التي أجاب عنها المراجعون',
  'method.methods.version': 'النسخة',
  'method.methods.what': 'ما الذي تغيّر',
  'method.version.description': '{version}: ما رمّزه المراجعون، وفي أي تقارير، وأي قواعد تسري',
  'method.version.assessments': 'التقييمات المسجَّلة',
  'method.version.assessments.about':
    'لـ{commitments, plural, zero {لا وعود} one {وعد واحد} two {وعدين} few {# وعود} many {# وعدًا} other {# وعد}} في {plans, plural, zero {لا خطط} one {خطة واحدة} two {خطتين} few {# خطط} many {# خطة} other {# خطة}}',
  'method.version.reviews': 'التقارير',
  'method.version.coded': 'ما رُمِّز',
  'method.version.coded.side': 'الحقل غير المدرج لم يُسأل عنه: ويقول غيابه «لا بيانات في هذه المنهجية».',
  'method.version.rules': 'القواعد السارية',
  'method.version.rules.side': 'حيث ترد نسختان، تغيّرت القاعدة بين التقرير الأول والأخير.',
  'method.version.rules.finding':
    '{count, plural, zero {لا قواعد} one {قاعدة واحدة} two {قاعدتان} few {# قواعد} many {# قاعدة} other {# قاعدة}}، مع النسخ التي سرت',
  'method.page.description': 'القاعدة «{rule}»: ما تقوله، وكل نسخها، وأمثلة محلولة، وكم مرة تقول ماذا',
  'method.page.over': 'على',
  'method.page.over.commitment': 'وعد واحد',
  'method.page.over.process': 'خطة أو عضو',
  'method.page.over.measure': 'وعود كثيرة',
  'method.page.id': 'الاسم في الملفات والعناوين',
  'method.page.revision.about': 'يرتفع حين قد يغيّر إصلاح منا حكمًا',
  'method.page.file': 'الملف المصدري',
  'method.page.not-ogp': 'وفق القاعدة، وليس قرارًا من OGP: فهي تتحدث برسالة، ولا يحدد الوضع إلا رسالة مسجَّلة.',
  'method.page.versions': 'النسخ',
  'method.page.versions.side': 'كل منها كما كانت لدى OGP في زمنها. ويمكن تطبيق أي نسخة على أي وعد.',
  'method.page.versions.finding':
    '{count, plural, zero {لا نسخ} one {نسخة واحدة} two {نسختان} few {# نسخ} many {# نسخة} other {# نسخة}}',
  'method.page.version': 'النسخة',
  'method.page.valid': 'سارية على',
  'method.page.source': 'قُرئ في',
  'method.page.outcomes': 'كم مرة تقول ماذا',
  'method.page.outcomes.side': 'على كل ما هو محمَّل هنا، بحسب حالة هذه الصفحة.',
  'method.page.outcomes.finding':
    'ما تقوله القاعدة عن {total, plural, zero {لا وعود} one {وعد واحد} two {وعدين} few {# وعود} many {# وعدًا} other {# وعد}}',
  'method.page.outcomes.version':
    'ما تقوله النسخة {version} عن {total, plural, zero {لا وعود} one {وعد واحد} two {وعدين} few {# وعود} many {# وعدًا} other {# وعد}}',
  'method.page.outcomes.none': 'لا تُطبَّق على كل شيء، فلا تُعدّ نتائجها.',
  'method.page.outcomes.day': 'العدّ في {date}، كما في {list}.',
  'method.page.outcomes.day.list': 'قائمة الوعود',
  'method.page.outcome': 'النتيجة',
  'method.page.count': 'الوعود',
  'method.page.examples': 'أمثلة محلولة',
  'method.page.examples.side': 'تُنفَّذ كاختبارات.',
  'method.page.examples.version': 'النسخة {version}',
  'method.page.examples.today': 'سُئل في {date}',
  'method.page.examples.given': 'المعطى',
  'method.page.examples.answer': 'الجواب',
  'method.page.measure': 'ما يعدّه',
  'method.page.measure.numerator': 'البسط (n)',
  'method.page.measure.denominator': 'المقام (N)',
  'method.page.measure.unit': 'الوحدة',
  'method.page.measure.unit.share': 'نسبة من 0 إلى 1؛ ولا نسبة حيث لم يُرمَّز شيء',
  'method.page.measure.unit.commitments': 'وعود؛ ولا شيء حيث لم يُرمَّز شيء',
  'method.page.measure.breaks': 'الانقطاعات',
  'method.page.measure.breaks.none': 'لا شيء: سلّم واحد لخطط كل السنوات',
  'method.page.measure.breaks.years': 'سلّم آخر منذ خطط {years}؛ ولا يُجمع شيء عبره',
  'method.page.measure.total': 'على كل خطط الأعضاء الوطنيين المحمَّلة',
  'method.page.measure.total.of': '{n} من {of}',
  'method.page.measure.total.none': 'لا يُجمع عبر انقطاع في المنهجية',
  'method.says.verifiable':
    'هل يستطيع أحد أن يتحقق من الوفاء بالوعد: (1) حتى خطط 2016 درجة تحديده متوسطة أو عالية؛ (2) ومنذ ذلك الحين أجاب المراجع عن السؤال بنعم.',
  'method.says.relevant':
    'هل يتعلق الوعد بالحكومة المفتوحة: (1) يخدم بوضوح الوصول إلى المعلومات، أو (2) المشاركة المدنية، أو (3) المساءلة العامة؛ وتكفي واحدة. ومنذ خطط 2020 (4) هناك نعم أو لا واحدة. أما التقنية فتُرمَّز بجانبها ولا تُحتسب أبدًا.',
  'method.says.ambitious':
    'هل كان الوعد سيغيّر كثيرًا لو وُفي به: (1) هو ذو صلة و(2) أثره المحتمل متوسط أو أعلى. وللخطط منذ 2020 (3) لا يعطي أي مصدر لدينا عتبة OGP، فالجواب «غير معروف».',
  'method.says.completed':
    'هل وُفي بالوعد: (1) إنجازه جوهري أو مكتمل في آخر مراجعة رمّزته. وليس الأفضل من اثنتين: فما تراجع بين المراجعتين ليس مُنجَزًا.',
  'method.says.strong-result':
    'هل غيّر الوعد شيئًا يمكن رؤيته: (1) انفتحت الحكومة بقدر كبير أو استثنائي؛ وللخطط منذ 2021 (2) نتائجه المبكرة ملموسة. و«لا نتائج مبكرة بعد» رمز وليس غيابًا.',
  'method.says.star':
    'النجمة علامة الوعد النموذجي. ويجب أن يتحقق الجميع: (1) يمكن التحقق منه، منذ النسخة 2؛ (2) ذو صلة؛ (3) أثره المحتمل متوسط أو أعلى، وفي النسخة 3 تحويلي؛ (4) إنجازه جوهري أو مكتمل في ذلك التقرير.',
  'method.says.star-shown':
    'أي نجمة تعرضها الصفحة ويعدّها العدّ: (1) لخطط 2012 إلى 2017 فقط؛ (2) وفق التقرير الأخير إن رمّز الإنجاز وإلا فالأول؛ (3) ما يستوفي المعايير حيث لم تنشر OGP نجمة لم يُمنح نجمة ولا يدخل في أي عدّ.',
  'method.says.star-of-its-time':
    'النجمة بالقاعدة السارية عند صدور التقرير الأول: (1) النسخة 0 لخطط 2011، (2) النسخة 1 لعام 2012، (3) النسخة 2 لعام 2013، (4) النسخة 3 منذ 2014.',
  'method.says.binding-constraint':
    'أول اختبار يخفق فيه الوعد في الطريق إلى النجمة: (1) لم يُراجَع، (2) غير قابل للتحقق، (3) غير ذي صلة، (4) أثر دون التحويلي، (5) غير مُنجَز، (6) لا إخفاق. والاختبار الذي لم يُرمَّز قط يُتجاوز ويُذكر ذلك. ولا تُسأل الخطط منذ 2020.',
  'method.says.irm-score':
    'ما آل إليه الوعد في أربع فئات: (1) طموح ومُنجَز، أو نتائج قوية؛ (2) طموح وغير مُنجَز؛ (3) مُنجَز وغير طموح؛ (4) لا هذا ولا ذاك؛ (5) لم يُراجَع. وما لم يُرمَّز يترك الفئة غير معروفة.',
  'method.says.overdue':
    'هل تجاوز وعد أو خطوة منه نهايته ولم يكن مكتملًا عند آخر مراجعة، في اليوم الذي يُسأل فيه: (1) مضى آخر يوم يمكن أن تعنيه نهايته؛ (2) ليس مسحوبًا؛ (3) آخر ترميز للإنجاز أي شيء غير «مكتمل». وقد يكون ذلك الترميز قديمًا بسنوات أو سابقًا للنهاية، فلا تعني «نعم» أنه غير منجز اليوم. ومن دون نهاية أو ترميز فالجواب «غير معروف».',
  'method.says.participation':
    'هل شارك الجمهور بالقدر الذي يطلبه معيار 2017: (1) أُشرك على الأقل أثناء إعداد الخطة، (2) أُبلغ على الأقل أثناء تنفيذها. و«لا ينطبق» غياب مستوى وليس أبدًا «لا تشاور».',
  'method.says.plan-state':
    'أين يقف العضو من خططه في اليوم الذي يُسأل فيه: (1) غادر، بحسب أحدث وضع مسجَّل له؛ (2) لا خطة مسجَّلة هنا؛ (3) ينفّذ: خطة بدأت ولم تنتهِ؛ (4) يُعِدّ: خطة مسجَّلة لم تبدأ بعد؛ (5) بين خطتين: انتهت أحدث خططه وما قبلها؛ (6) غير معروف: التواريخ المسجَّلة لا تقول.',
  'method.says.minimum-requirements':
    'هل استُوفي كل متطلب من متطلبات 2022 الدنيا التي تقيّمها المراجعة: (1) المعايير 1 إلى 4 في مراجعة خطة العمل؛ و1 و2 و5 في تقرير النتائج.',
  'method.says.late-plan': 'هل الخطة متأخرة: (1) نُشرت بعد آخر يوم تسمح به مواعيد زمنها، أو لم تُنشر وقد مضى ذلك اليوم.',
  'method.says.cohort-shift':
    'هل يُنقل العضو إلى مجموعة العام التالي: (1) وصلت خطته، أو لم تصل، بعد آخر يوم تسمح به مواعيد زمنها. ومنذ 2022 لا مجموعات.',
  'method.says.late-self-assessment':
    'هل تقرير الحكومة عن نفسها متأخر: (1) يُستحق بعد ثلاثة أشهر من السنة الأولى للخطة و(2) يُعدّ متأخرًا بعد أكثر من أربعة أشهر من ذلك.',
  'method.says.contrary-to-process':
    'هل خالف العضو الإجراءات في دورة واحدة؛ ويكفي سبب واحد: (1) الخطة متأخرة؛ (2) حتى 2016 تقييمه الذاتي متأخر؛ (3) لم يجد المراجع أي تقدم؛ ومن 2017 إلى 2021 (4) لم يُشرك الجمهور، أو (5) لم يُبلَّغ، أو (6) لا مستودع للوثائق؛ ومنذ 2022 (7) لم يُستوفَ متطلب أدنى.',
  'method.says.under-procedural-review':
    'هل العضو قيد المراجعة الإجرائية: خالف الإجراءات (1) في الدورة قبل الأخيرة (2) وفي الأخيرة، و(3) لم يصحح المخالفة الثانية.',
  'method.says.eligibility-review':
    'هل العضو في مراجعة الأهلية: كان دون النقاط (1) في السنة الأخيرة و(2) في السنة التي قبلها.',
  'method.says.late-inception-report': 'هل التقرير الأول عن خطة محلية متأخر: (1) يُستحق خلال شهرين من تقديم الخطة.',
  'method.says.late-end-of-commitment-report': 'هل التقرير عن وعد محلي مُنجَز متأخر: (1) يُستحق خلال شهر من تنفيذه.',
  'method.says.time-left-to-join': 'هل بقي لإدارة محلية وقت كافٍ للانضمام: (1) بقي من ولايتها 16 شهرًا على الأقل.',
  'method.says.deadlines':
    'متى تُستحق الخطة، ومنذ متى تُعدّ متأخرة، وما يترتب على ذلك، بمواعيد زمنها. واليوم غير المؤكد فترة، لا تخمين.',
  'method.says.comment-window':
    'هل التقرير مفتوح للتعليق في يوم ما: (1) يمكن لأي شخص التعليق مدة أسبوعين؛ (2) واليوم الأخير المسجَّل مقدَّم على ذلك.',
  'method.says.eligibility':
    'هل يجوز أن يكون البلد عضوًا: (1) له 75% على الأقل من النقاط المنطبقة عليه؛ (2) ولا تكفي البيانات بمؤشر أو مؤشرين فقط.',
  'method.says.global-report-flags':
    'ما يعلّمه التقرير العالمي لعام 2019 في بُعد واحد: (1) لا التزامات، (2) التزامات، (3) أحدها روجع، (4) أحدها أُنجز، (5) أحدها طموح، (6) أحدها بنتائج كبيرة أو استثنائية. وكل منها «واحد على الأقل». وما لم يُرمَّز قط يترك العلامة غير معروفة. وتؤخذ التوصية كما نُشرت ولا تُحسب أبدًا.',
} as const satisfies Record<string, string>
