/** French of src/messages/en/institutions.ts. */
export const institutions = {
  'institutions.title': 'Les institutions',
  'institutions.all': 'Toutes les institutions : {member}',
  'institutions.by': 'Promesses par institution',
  'institutions.of': 'Institutions : {member}',
  'institutions.description':
    'Qui doit tenir les promesses de {member} : chaque institution que nomment ses plans, avec ses promesses',
  'institutions.lede':
    '{institutions, plural, =0 {Aucun plan consigné de {member} ne nomme d’institution.} one {Les plans de {member} nomment une institution} other {Les plans de {member} nomment # institutions}}{institutions, plural, =0 {} other {, dans {naming} des {promises} promesses consignées.}}',
  'institutions.list': 'Toutes par nom',
  'institutions.list.side':
    'Telles que les plans et fichiers les écrivent. Deux noms ne sont pris pour un seul que s’ils ne diffèrent que par les accents, les majuscules et la ponctuation ; un même service peut donc figurer ici sous plusieurs noms. Une cellule est coupée aux points-virgules et aux puces ; une virgule peut appartenir à un nom, ce qu’elle relie reste donc ensemble.',
  'institutions.list.finding': '{count, plural, one {Une institution} other {# institutions}}',
  'institutions.list.note': 'Une promesse de plusieurs institutions entre dans le décompte de chacune.',
  'institutions.none': 'Aucune promesse consignée de {member} ne nomme d’institution.',
  'institutions.silent':
    '{none, plural, =0 {} one {Pour une promesse, la source dit qu’aucune institution n’est nommée. } other {Pour # promesses, la source dit qu’aucune institution n’est nommée. }}{unknown, plural, =0 {} one {Pour une promesse, aucune source ici ne dit qui la réalise.} other {Pour # promesses, aucune source ici ne dit qui les réalise.}}',
  'institutions.column.name': 'Nom',
  'institutions.column.lead': 'Pilote',
  'institutions.column.supporting': 'Appuie',
  'institutions.column.promises': 'Promesses',
  'institutions.column.done': 'Tenues, parmi les codées',
  'institutions.link.lead': '{name} : pilote {count, plural, one {# promesse} other {# promesses}}',
  'institutions.link.supporting': '{name} : appuie {count, plural, one {# promesse} other {# promesses}}',
  'institutions.done.of': '{done} sur {coded}',
  'institutions.page.description':
    'Promesses de {member} que {name} doit tenir ou appuie, et ce qu’elles sont devenues',
  'institutions.page.lede':
    '{promises, plural, =0 {Aucune promesse comptée de {member} ne la nomme.} one {Une promesse de {member} la nomme.} other {# promesses de {member} la nomment.}}{coded, plural, =0 {} other { Sur les {coded} codées, {done} ont été tenues.}}',
  'institutions.results': 'Ce qu’elles sont devenues',
  'institutions.results.side':
    'Jusqu’où chacune est allée selon la dernière évaluation qui l’a codée. Qui réalise une promesse est la parole du plan ; si elle a été réalisée, celle de l’évaluateur.',
  'institutions.results.finding':
    'Sur {coded, plural, one {la seule promesse codée} other {les # promesses codées}}, {done} ont été tenues',
  'institutions.results.none': 'Aucune n’a été codée sur {promises, plural, one {une promesse} other {# promesses}}',
  'institutions.results.about': 'Un carré est une promesse.',
  'institutions.results.rows': 'Réalisation',
  'institutions.results.row': 'Toutes les promesses',
  'institutions.lead': 'Pilote',
  'institutions.lead.side': 'Promesses qu’elle doit réaliser, plan le plus récent d’abord.',
  'institutions.supporting': 'Appuie',
  'institutions.supporting.side': 'Promesses où elle est nommée en appui, plan le plus récent d’abord.',
  'institutions.count': '{count, plural, one {Une promesse} other {# promesses}}',
  'institutions.waiting':
    '{count, plural, one {Une de plus est peut-être la même qu’une autre} other {# de plus sont peut-être les mêmes que d’autres}} et {count, plural, one {n’entre} other {n’entrent}} dans aucun décompte tant que personne n’a tranché.',
  'institutions.written': 'Tel qu’écrit',
  'institutions.written.side': 'Chaque façon dont une source écrit le nom, et où.',
  'institutions.written.finding': '{count, plural, one {Une façon de l’écrire} other {# façons de l’écrire}}',
  'institutions.written.text': 'Nom',
  'institutions.written.where': 'Où',
  'institutions.plan': 'Plan {number}',
  'institutions.no-plan': 'plan inconnu',
} as const satisfies Record<string, string>
