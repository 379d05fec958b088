/** Numbers that look random and are the same every time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Words by language: enough for texts of the length and variety of real ones. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: 'public open data budget service citizens ministry report portal law reform access information participation council records audit procurement contract disclosure health education water justice local community monitoring publish review train establish develop improve strengthen platform register committee agency'.split(
    ' ',
  ),
  es: 'público abierto datos presupuesto servicio ciudadanía ministerio informe portal ley reforma acceso información participación consejo archivo auditoría contratación contrato divulgación salud educación agua justicia municipio comunidad seguimiento publicar revisar capacitar establecer desarrollar mejorar fortalecer plataforma registro comité institución'.split(
    ' ',
  ),
  fr: 'public ouvert données budget service citoyens ministère rapport portail loi réforme accès information participation conseil archives contrôle marchés contrat publication santé éducation eau justice commune communauté suivi publier réviser former établir développer améliorer renforcer plateforme registre comité agence'.split(
    ' ',
  ),
  ar: 'العامة المفتوحة البيانات الميزانية الخدمة المواطنين الوزارة التقرير البوابة القانون الإصلاح الوصول المعلومات المشاركة المجلس السجلات التدقيق المشتريات العقد الإفصاح الصحة التعليم المياه العدالة المحلية المجتمع الرصد نشر مراجعة تدريب إنشاء تطوير تحسين تعزيز المنصة السجل اللجنة الوكالة'.split(
    ' ',
  ),
}

const shares: readonly (readonly [lang: string, share: number])[] = [
  ['en', 0.62],
  ['es', 0.2],
  ['fr', 0.13],
  ['ar', 0.05],
]

/** A language, as often as plans come in it. */
export function languageOf(random: () => number): string {
  let left = random()
  for (const [lang, share] of shares) {
    left -= share
    if (left < 0) return lang
  }
  return 'en'
}

/** `count` words of a language, the first with a capital letter. */
export function phrase(random: () => number, lang: string, count: number): string {
  const list = words[lang] ?? words.en!
  const text = Array.from({ length: count }, () => list[Math.floor(random() * list.length)]).join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One of a list, by weights that need not add up to anything. */
export function weighted<T>(random: () => number, choices: readonly (readonly [T, number])[]): T {
  let left = random() * choices.reduce((sum, [, w]) => sum + w, 0)
  for (const [choice, weight] of choices) {
    left -= weight
    if (left < 0) return choice
  }
  return choices[choices.length - 1]![0]
}
