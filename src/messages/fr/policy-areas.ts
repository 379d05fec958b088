/** French of src/messages/en/policy-areas.ts. */
export const policyAreas = {
  'policy-areas.title': 'Domaines de politique',
  'policy-areas.description':
    'Sur quoi portent les promesses publiques : chaque domaine de politique, ce qu’il couvre, combien de promesses le portent, et ce que sont devenus d’anciens domaines',
  'policy-areas.lede':
    'Sur quoi portent les promesses. Chacune porte un ou plusieurs domaines ; les décomptes des domaines dépassent donc, ensemble, le nombre des promesses.',
  'policy-areas.fact.promises': 'Promesses consignées',
  'policy-areas.fact.tagged': 'Avec un domaine',
  'policy-areas.fact.tagged.context': 'toutes sauf les deux décomptes qui suivent',
  'policy-areas.fact.none': 'Sans aucun',
  'policy-areas.fact.none.context': 'la source le dit',
  'policy-areas.fact.unknown': 'Domaines non chargés',
  'policy-areas.fact.unknown.context': 'aucune source ici n’en nomme',
  'policy-areas.list': 'Liste de {taxonomy}',
  'policy-areas.list.side.2024':
    'Les domaines de la feuille de l’OGP de 2024. Ce que chacun couvre est dit dans nos mots. Un domaine en retrait appartient à celui du dessus ; le décompte est celui des promesses portant le domaine lui-même.',
  'policy-areas.list.side.2019':
    'Domaines que les pages des membres de 2019 à 2022 imprimaient à côté d’une promesse et qu’aucune liste ultérieure n’a.',
  'policy-areas.list.side.2016':
    'Domaines de la base de données de l’OGP de 2016 qu’aucun domaine unique de la liste ultérieure n’a repris. Leurs promesses portaient ceux-ci et aucun plus récent.',
  'policy-areas.list.caption': '{areas, plural, one {Un domaine} other {# domaines}}',
  'policy-areas.column.area': 'Domaine',
  'policy-areas.column.covers': 'Ce qu’il couvre',
  'policy-areas.column.promises': 'Promesses',
  'policy-areas.replaced': 'avec {areas}',
  'policy-areas.split': 'scindé en {areas}',
  'policy-areas.crosswalk': 'Anciens et nouveaux domaines',
  'policy-areas.crosswalk.side':
    'Quel domaine d’une ancienne liste relève de quel domaine de la nouvelle. Seulement là où les deux noms ne laissent aucun doute ; les promesses gardent le domaine qu’on leur a donné.',
  'policy-areas.crosswalk.caption':
    '{count, plural, one {Un ancien domaine a un successeur} other {# anciens domaines ont un successeur}}',
  'policy-areas.crosswalk.old': 'Ancien domaine',
  'policy-areas.crosswalk.new': 'Aujourd’hui',
  'policy-areas.crosswalk.split': '{areas} (scindé)',
  'policy-areas.named': '{area} ({taxonomy})',
  'policy-areas.page.description':
    'Promesses sur ce domaine, {area} : combien, de qui, ce qu’elles sont devenues, et à qui demander',
  'policy-areas.page.lede':
    '{promises, plural, =0 {Aucune promesse consignée ne le porte.} one {Une promesse le porte.} other {# promesses de {members, plural, one {un membre} other {# membres}} le portent.}}{coded, plural, =0 {} other { Sur les {coded} codées, {done} ont été tenues.}}',
  'policy-areas.promises': 'Promesses',
  'policy-areas.promises.context': 'portant ce domaine',
  'policy-areas.done': 'Tenues',
  'policy-areas.strong': 'Avec un résultat marquant',
  'policy-areas.starred': 'Étoilées',
  'policy-areas.of': 'sur {of} dont on peut le dire',
  'policy-areas.of.coded': 'sur {of} codées',
  'policy-areas.why': '{label}, {area}',
  'policy-areas.about': 'Sur ce domaine',
  'policy-areas.about.side': 'Où il se situe parmi les domaines, et sous quels noms les promesses le portent.',
  'policy-areas.parent': 'Partie de',
  'policy-areas.children': 'Domaines qu’il contient',
  'policy-areas.children.line': '{area} ({count})',
  'policy-areas.taxonomy': 'Liste',
  'policy-areas.taxonomy.since': '{taxonomy} ; codé pour les plans à partir de {since}',
  'policy-areas.also': 'S’écrit aussi',
  'policy-areas.took-over': 'A repris',
  'policy-areas.took-part': 'A repris une partie de',
  'policy-areas.split-into': 'Scindé en',
  'policy-areas.tagged-as': 'Portées sous',
  'policy-areas.tagged-as.line': '{area} : {count}',
  'policy-areas.others': 'Avec d’autres domaines aussi',
  'policy-areas.others.line':
    '{count} sur {of, plural, one {une promesse} other {# promesses}} ; chacune est dans le décompte de tous ses domaines',
  'policy-areas.not-coded': 'Non codé',
  'policy-areas.not-coded.line':
    '{count, plural, one {pour une promesse} other {pour # promesses}}, la source n’a pas dit si elles portent là-dessus',
  'policy-areas.years': 'Année par année',
  'policy-areas.years.side':
    'Selon l’année de soumission du plan. Une promesse est tenue si sa dernière évaluation l’a codée substantielle ou complète. Chaque nouvelle méthode d’évaluation ouvre un nouveau bloc : ce qui était demandé a changé, aucune ligne ne le traverse donc.',
  'policy-areas.years.finding':
    '{coded, plural, =0 {Aucune n’a été codée sur {promises, plural, one {# promesse} other {# promesses}}} other {Sur les {coded} promesses codées, {done} ont été tenues}}{rest, plural, =0 {} other { ; # n’ont pas été codées}}',
  'policy-areas.years.note':
    'Tenues, non tenues et non codées donnent ensemble les promesses de l’année. Toutes les barres ont la même échelle.',
  'policy-areas.years.year': 'Année',
  'policy-areas.years.done': 'Tenues',
  'policy-areas.years.not-done': 'Codées, non tenues',
  'policy-areas.years.not-coded': 'Non codées',
  'policy-areas.years.method': 'Méthode {method}',
  'policy-areas.years.no-year': 'Année du plan : {word}',
  'policy-areas.years.total': 'Toutes les années',
  'policy-areas.best': 'Résultats consignés',
  'policy-areas.best.side':
    'Promesses au résultat marquant selon les évaluateurs, ou étoilées : {star} expliquent comment. Par membre, dans l’ordre alphabétique ; aucun ordre de mérite.',
  'policy-areas.best.rules': 'les règles',
  'policy-areas.best.finding':
    '{count, plural, one {Une promesse} other {# promesses}} avec un résultat marquant ou une étoile',
  'policy-areas.best.none':
    'Aucune promesse portant ce domaine n’a de résultat marquant ni d’étoile au dossier. Cela peut aussi vouloir dire que personne ne l’a évaluée, ou que sa méthode ne le demandait pas.',
  'policy-areas.best.more': 'Les {shown} premières figurent ici. {strong}, {starred}.',
  'policy-areas.best.more.strong': 'Toutes celles au résultat marquant',
  'policy-areas.best.more.starred': 'Toutes celles qui sont étoilées',
  'policy-areas.best.line': '{where} · résultat marquant',
  'policy-areas.peers': 'À qui demander',
  'policy-areas.peers.side':
    'Membres qui ont tenu des promesses dans ce domaine : ils ont fait ce que d’autres prévoient. Par ordre alphabétique, avec le nombre de promesses tenues.',
  'policy-areas.peers.finding':
    '{count, plural, one {Un membre a tenu} other {# membres ont tenu}} des promesses dans ce domaine',
  'policy-areas.peers.none': 'Aucune promesse tenue portant ce domaine n’est consignée.',
  'policy-areas.members': 'Membres',
  'policy-areas.members.side':
    'Chaque membre ayant des promesses dans ce domaine, par région et par nom. Les nombres mènent aux promesses qu’ils comptent.',
  'policy-areas.members.finding':
    '{count, plural, one {Un membre a} other {# membres ont}} des promesses dans ce domaine',
  'policy-areas.members.none': 'Aucun membre n’a de promesse consignée dans ce domaine.',
  'policy-areas.members.member': 'Membre',
  'policy-areas.members.coded': 'Codées',
  'policy-areas.members.more':
    'Les {shown} premiers par région et par nom figurent ici ; {data} les ont tous, {total}.',
  'policy-areas.members.data': 'les données de cette page',
  'policy-areas.members.no-region': 'Région : {word}',
  'policy-areas.members.link': '{member} : {count, plural, one {# promesse} other {# promesses}}',
  'policy-areas.members.link.done': '{member} : {count, plural, one {# promesse tenue} other {# promesses tenues}}',
  'policy-areas.list.title': 'Promesses',
  'policy-areas.list.side.all': 'Plans les plus récents d’abord, puis par membre.',
  'policy-areas.list.finding': '{total, plural, =0 {Aucune promesse} one {Une promesse} other {# promesses}}{chosen}',
  'policy-areas.list.page': '{finding}, page {page} sur {pages}',
  'policy-areas.list.member': 'Membre',
  'policy-areas.list.result': 'Résultat',
  'policy-areas.list.result.done': 'tenue',
  'policy-areas.list.result.strong': 'avec un résultat marquant',
  'policy-areas.list.result.starred': 'étoilée',
  'policy-areas.list.what': '{member}, {year}',
  'policy-areas.list.explore': 'Chercher et affiner ces promesses',
} as const satisfies Record<string, string>
