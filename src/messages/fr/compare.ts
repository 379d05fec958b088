/** French of src/messages/en/compare.ts. */
export const compare = {
  'compare.title': 'Comparer',
  'compare.title.of': 'Comparer {names}',
  'compare.description':
    'De deux à six membres ou plans côte à côte : ce qu’ils ont promis, ce qui a été codé et ce qui a été tenu, sous une même méthode d’évaluation',
  'compare.lede':
    'De deux à six membres ou plans, côte à côte. Les colonnes suivent l’ordre alphabétique, et rien ici ne les classe.',
  'compare.lede.none':
    'Choisissez de deux à six membres, puis lisez ce qu’ils ont promis et ce qu’il en est advenu, côte à côte.',
  'compare.lede.one': '{name} est choisi. Choisissez-en un autre, jusqu’à six en tout.',
  'compare.choose': 'Ce qui est comparé',
  'compare.choose.side':
    'Un nom, un ancien nom ou le code de l’OGP : Mexico, Ivory Coast, KEN. Un membre vaut pour tous ses plans ; un plan peut figurer seul.',
  'compare.choose.member': 'Membre {number}',
  'compare.choose.button': 'Comparer',
  'compare.chosen': 'Choisis',
  'compare.chosen.drop': 'retirer',
  'compare.chosen.drop.of': 'Retirer {name}',
  'compare.chosen.plans': 'un plan à la place :',
  'compare.chosen.whole': 'tous ses plans à la place',
  'compare.unknown':
    '{count, plural, one {Rien au dossier ne s’appelle {names}} other {Rien au dossier ne s’appelle {names}}}. Cherchez-le dans {link}.',
  'compare.unknown.link': 'la liste des membres',
  'compare.beyond': 'On peut en comparer six au plus. Laissés de côté : {names}.',
  'compare.method': 'Méthode',
  'compare.method.side':
    'L’OGP a changé plusieurs fois la façon d’évaluer les promesses. Les plans évalués d’une même manière ne sont comparés qu’entre eux, sauf si vous demandez tout.',
  'compare.method.name': '{plans} ({code})',
  'compare.method.of': '{label}, codés pour {coded} sur {all}',
  'compare.method.mixed': 'Toutes les méthodes, avec les ruptures',
  'compare.method.none':
    'Sous aucune méthode d’évaluation deux d’entre eux n’ont de promesses codées ; tous leurs plans sont donc montrés, avec les ruptures entre les méthodes.',
  'compare.method.lacks': 'Aucun plan de {names} ayant des promesses consignées n’a été évalué par cette méthode.',
  'compare.kept': 'Jusqu’où sont allées les promesses',
  'compare.kept.side': 'D’après la dernière évaluation qui a codé chaque promesse.',
  'compare.kept.part': '{name} : {done} sur {coded} tenues',
  'compare.kept.part.none': '{name} : {word}',
  'compare.kept.all': 'Toutes méthodes : {parts}.',
  'compare.kept.of': '{method} : {parts}',
  'compare.kept.about': 'Chaque carré est une promesse ; plus il est rempli, plus elle est allée loin.',
  'compare.kept.rows': 'Colonne',
  'compare.figures': 'Chiffres',
  'compare.figures.side':
    'Les décomptes d’abord. Une part figure à côté là où {least} promesses ou plus ont été codées ; en dessous, une de plus ou de moins la déplacerait de plus d’un dixième.',
  'compare.figures.finding': '{method} : {columns} côte à côte',
  'compare.figures.finding.mixed': 'Toutes les méthodes d’évaluation : {columns} côte à côte',
  'compare.figures.figure': 'Chiffre',
  'compare.figures.plans': 'Plans comptés',
  'compare.group.all': 'Tous les plans ensemble, là où une même échelle permet de les additionner',
  'compare.group.break': 'Rupture de méthode : {label}',
  'compare.none': 'aucun plan sous cette méthode',
  'compare.of': '{n} sur {of}',
  'compare.few': 'trop peu pour une part',
  'compare.refused': 'non additionné : une autre échelle à partir des plans de {years}',
  'compare.about': '{figure}, {name}',
  'compare.plan': '{member}, plan {number}',
} as const satisfies Record<string, string>
