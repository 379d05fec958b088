/** French of src/messages/en/home.ts. */
export const home = {
  'home.title': 'Promesses publiques, tenues ou non',
  'home.description':
    'Ce que les gouvernements ont promis dans le Partenariat pour un gouvernement ouvert, et ce qu’il en est advenu : un dossier unique, relié, daté, téléchargeable et vérifiable',
  'home.lede.who':
    'Les gouvernements membres du {ogp} écrivent ce qu’ils feront pour être plus ouverts : un {plan} de promesses pour deux ans ou plus.',
  'home.lede.what':
    'Un {irm} lit ensuite chaque promesse et dit {completion} : complète, substantielle, limitée ou non commencée.',
  'home.lede.here':
    'Voici {promises, plural, one {une de ces promesses} other {# de ces promesses}} : qui les a faites, ce qu’elles sont devenues, qui le dit, et où le vérifier.',
  'home.lede.ogp': 'Partenariat pour un gouvernement ouvert',
  'home.lede.plan': 'plan',
  'home.lede.irm': 'évaluateur indépendant',
  'home.lede.completion': 'jusqu’où elle est allée',
  'home.search.about':
    'Un pays, une promesse, un document, un mot : dans toutes les langues des plans. Accents et fautes de frappe sont pardonnés.',
  'home.members': 'Membres nationaux',
  'home.members.local': '{local, plural, one {# membre local en plus} other {# membres locaux en plus}}',
  'home.plans': 'Plans d’action',
  'home.plans.context': 'consignés ici',
  'home.promises': 'Promesses',
  'home.promises.context': 'dont {coded} codées par un évaluateur',
  'home.documents': 'Documents',
  'home.documents.context': 'plans, rapports et lettres',
  'home.glance': 'Jusqu’où elles sont allées',
  'home.glance.finding': 'Sur {coded} promesses codées, {done} ont été tenues et {never} jamais commencées',
  'home.glance.finding.none': 'Aucune promesse consignée ici n’a encore de codage',
  'home.glance.about':
    'Toutes les promesses consignées ici, d’après la dernière évaluation chargée ici qui a codé chacune. {members, plural, =0 {} one {Toutes celles qui sont codées sont d’un seul membre : {name}.} other {Les codages sont de # membres.}}',
  'home.glance.why': '{done} sur {coded} tenues',
  'home.glance.side':
    '{coded} : un évaluateur indépendant a lu la promesse et répondu à des questions fixes à son sujet. {done} : jugée complète ou substantielle. Ce qui n’est pas chargé ici est nommé comme manquant et jamais compté comme un échec.',
  'home.glance.side.coded': 'Codée',
  'home.glance.side.done': 'Tenue',
  'home.glance.code': 'Réalisation',
  'home.glance.count': 'Promesses',
  'home.world': 'Le monde',
  'home.world.side': 'Membres nationaux, actuels et anciens. {link}',
  'home.world.all': 'Tous les membres, avec filtres',
  'home.world.compare': 'En comparer quelques-uns',
  'home.changes': 'Ce qui a changé ici',
  'home.changes.side': 'Du registre : chaque changement de ce dossier est une entrée qui ne peut être reprise.',
  'home.changes.none': 'Rien n’a encore été apporté.',
  'home.changes.activate':
    '{source} a été apporté : {records, plural, one {un enregistrement} other {# enregistrements}}. {verdicts, plural, =0 {Aucune promesse n’est jugée autrement qu’avant.} one {Une promesse a été jugée pour la première fois ou à nouveau.} other {# promesses ont été jugées pour la première fois ou à nouveau.}}',
  'home.changes.withdraw':
    '{source} a été retiré, et ce qui était dit avant vaut de nouveau. {verdicts, plural, =0 {Aucune promesse n’est jugée autrement qu’avant.} one {Une promesse a été jugée à nouveau.} other {# promesses ont été jugées à nouveau.}}',
  'home.changes.turned':
    '{turned, plural, one {Un résultat d’une règle a changé} other {# résultats de règles ont changé}}{shown, plural, =0 {.} other {, dont :}}',
  'home.changes.turn': '{rule} : de {was} à {is}',
  'home.changes.entry': 'entrée {entry} du registre',
  'home.due': 'À échéance et en retard',
  'home.due.side':
    'Calculé à la date du {date} selon {rule}, jamais une décision de l’OGP. Un jour qu’aucune source ne précise est indiqué comme la période où il tombe.',
  'home.due.rule': 'les règles de leur époque',
  'home.due.ahead':
    '{count, plural, =0 {Aucune échéance à venir n’est connue} one {Une échéance est encore à venir} other {# échéances sont encore à venir}}{shown, plural, =0 {} other {{isAll, select, yes {} other { ; les prochaines :}}}}',
  'home.due.late':
    '{count, plural, =0 {Selon les règles, rien n’est en retard} one {Selon les règles, un est en retard} other {Selon les règles, # sont en retard}}',
  'home.due.unknown':
    '{count, plural, =0 {} one {Pour un plan de plus, le dernier jour est passé, et aucune source ici ne dit s’il est arrivé.} other {Pour # plans de plus, le dernier jour est passé, et aucune source ici ne dit s’ils sont arrivés.}}',
  'home.due.within': '{from} au {to}',
  'home.due.basis': '{name} : {value}',
  'home.due.after': 'après le plan {number}',
  'home.due.of': 'plan {number}',
  'home.due.next-plan': 'Prochain plan',
  'home.due.plan': 'Plan',
  'home.due.refresh': 'Actualisation du plan',
  'home.due.comment': 'Commentaires sur un rapport',
  'home.due.self-assessment': 'Rapport du gouvernement sur lui-même',
  'home.due.inception-report': 'Premier rapport sur un plan local',
  'home.due.overdue':
    '{count, plural, =0 {D’aucune promesse on ne sait qu’elle a dépassé sa fin sans être complète à la dernière évaluation} one {Une promesse a dépassé sa fin et n’était pas complète à la dernière évaluation} other {# promesses ont dépassé leur fin et n’étaient pas complètes à la dernière évaluation}}',
  'home.due.overdue.since':
    'La dernière évaluation peut dater de plusieurs années ou précéder la fin : ce qui a été fait depuis n’est pas consigné ici.',
  'home.due.overdue.unknown':
    '{count, plural, =0 {} one {Pour une de plus, on ne peut pas le dire : sa fin ou son codage n’est pas consigné ici.} other {Pour # de plus, on ne peut pas le dire : leur fin ou leur codage n’est pas consigné ici.}}',
  'home.due.overdue.rule': 'Comment on le sait',
  'home.due.overdue.link': 'Voir ces promesses',
  'home.news': 'Lettres et évaluations les plus récentes',
  'home.news.side': 'Telles que consignées, selon la date qu’elles portent.',
  'home.news.none': 'Aucune lettre ni évaluation n’est encore consignée.',
  'home.missing.title': 'Il n’y a pas de page ici',
  'home.missing.text':
    'Rien ne se trouve à {path}. L’adresse est peut-être mal écrite, ou ce qu’elle nommait n’a jamais été consigné ici.',
  'home.gone.title': 'Ceci n’est plus ici',
  'home.gone.text':
    'Ce qui se trouvait à {path} a été retiré ou effacé. Le registre montre encore que cela a existé, et quand cela a disparu.',
  'home.error.title': 'Une erreur s’est produite de notre côté',
  'home.error.text':
    'La page n’a pas pu être produite. Rien n’a été perdu ni modifié. Réessayez dans une minute ; si cela persiste, indiquez l’heure et l’adresse à qui gère ce site.',
  'home.error.way': 'D’ici, vous pouvez aller à {home} ou à {members}.',
  'home.error.home': 'la page d’accueil',
  'home.error.members': 'la liste des membres',
} as const satisfies Record<string, string>
