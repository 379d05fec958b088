/** French of src/messages/en/plan.ts. */
export const plan = {
  'plan.title': 'Plan d’action {number} de {member}',
  'plan.description':
    'Plan d’action {number} de {member} : chaque promesse, ce qu’elle est devenue, comment le plan a été fait, ses évaluations, documents et échéances',
  'plan.plans': 'Plans',
  'plan.period': 'Période',
  'plan.period.to-come': 'pas encore commencé',
  'plan.period.running': 'en cours',
  'plan.period.ended': 'terminé',
  'plan.period.unknown': 'ses dates ne disent pas s’il est terminé',
  'plan.submitted': 'Soumis',
  'plan.method': 'Méthode d’évaluation',
  'plan.method.by-year': 'd’après l’année de sa soumission ; aucune source ne le dit',
  'plan.others': 'Autres plans :',
  'plan.commitments.side': 'Dans l’ordre du plan ; titres tels que déposés.',
  'plan.commitments.counted':
    '{count, plural, one {Sa page en compte une} other {Sa page en compte #}} ; {count, plural, one {son titre} other {leurs titres}} : {word}.',
  'plan.figures': 'Chiffres du plan',
  'plan.figures.side': 'Avec empattements : tel que publié. Teinté : calculé par Kept à partir des codages.',
  'plan.figures.value': 'Publié, et le nôtre',
  'plan.figures.ours': 'calculé par Kept ; rien n’a été imprimé',
  'plan.figures.finding':
    '{printed, plural, =0 {Aucun chiffre de ce plan n’a été imprimé} one {# chiffre de ce plan a été imprimé} other {# chiffres de ce plan ont été imprimés}} ; ce qui est consigné ici permet d’en confirmer {same, plural, =0 {zéro} other {#}}',
  'plan.figures.none': 'Aucun chiffre de ce plan n’a été imprimé, et aucun ne peut être calculé : {word}.',
  'plan.compared': 'À côté de la région et du monde',
  'plan.compared.side':
    'Seuls les plans de membres {level, select, local {locaux} other {nationaux}} évalués par la même méthode sont additionnés ; ce plan en fait partie.',
  'plan.compared.few':
    'En dessous de {fewest} promesses, aucun pourcentage n’est montré : une de plus ou de moins le déplacerait trop. Les décomptes figurent seuls.',
  'plan.compared.finding':
    '{count, plural, one {# part} other {# parts}} de ce plan à côté de celles de tous les plans sous {method}',
  'plan.compared.note':
    'Parts des promesses codées, parmi les plans chargés ici. Ce n’est pas un classement : ce que chaque plan promettait diffère.',
  'plan.compared.measure': 'Part',
  'plan.compared.about': '{measure}, {of}',
  'plan.compared.n': '{n} sur {of}',
  'plan.compared.n-plans': '{n} sur {of}, {plans} plans',
  'plan.compared.too-few': 'trop peu pour une part',
  'plan.compared.none':
    'Aucune part de ce plan ne peut être calculée, il n’y a donc rien à mettre à côté d’autres : {word}.',
  'plan.compared.no-method':
    'Par quelle méthode il a été évalué : {word} ; des plans sous des méthodes différentes ne sont pas comparés.',
  'plan.compared.methods': 'Plans par méthode',
  'plan.compared.break': 'rupture de méthode',
  'plan.reviews': 'Évaluations',
  'plan.reviews.side':
    'Rapports de l’évaluateur indépendant et, pour les plans locaux, ceux de l’organe de suivi local.',
  'plan.reviews.finding': '{count, plural, one {# rapport sur ce plan} other {# rapports sur ce plan}} au dossier',
  'plan.reviews.none': 'Aucun rapport sur ce plan n’est consigné ici : {word}.',
  'plan.reviews.codings':
    'Les rapports sur ce plan ne sont connus ici que par leurs codages ; leurs dates et documents : {word}.',
  'plan.reviews.missing': 'Sa méthode comporte aussi : {names}. De cela, rien n’est consigné ici : {word}.',
  'plan.reviews.report': 'Rapport',
  'plan.reviews.by': 'Par, méthode',
  'plan.reviews.stages': 'Étapes',
  'plan.reviews.documents': 'Documents',
  'plan.reviews.published': 'Publié : {date}',
  'plan.reviews.comment': 'ouvert aux commentaires du {from} au {to}',
  'plan.reviews.comment.from': 'ouvert aux commentaires à partir de : {from}',
  'plan.reviews.comment.to': 'ouvert aux commentaires jusqu’à : {to}',
  'plan.reviews.comment.none': 'la période d’ouverture aux commentaires n’est pas consignée',
  'plan.reviews.for-comment': 'version pour commentaires',
  'plan.process': 'Comment il a été fait',
  'plan.process.side':
    'Ce que l’évaluateur a codé du travail avec le public. Ce qui n’était pas demandé aux plans de son époque ne s’applique pas.',
  'plan.process.levels': 'Jusqu’où le public a pu aller',
  'plan.process.levels.none': 'Jusqu’où le public a pu aller pendant la rédaction et la mise en œuvre : {word}.',
  'plan.process.steps': 'Les six étapes demandées aux plans jusqu’en 2016',
  'plan.process.steps.finding':
    '{yes, plural, =0 {Aucune des six étapes n’a été suivie} one {# des six étapes a été suivie} other {# des six étapes ont été suivies}}{printed, select, yes { ; la source imprime {number}} other {}}',
  'plan.process.steps.none': 'Lesquelles ont été suivies : {word}.',
  'plan.process.step': 'Étape',
  'plan.process.followed': 'Suivie',
  'plan.process.evidence': 'Ce à quoi renvoie l’évaluateur',
  'plan.process.notice': '{days, plural, one {# jour} other {# jours}}',
  'plan.process.requirements': 'Exigences minimales de 2022',
  'plan.process.requirements.finding': '{met} exigences consignées sur {of} sont satisfaites',
  'plan.process.requirements.none': 'Lesquelles ont été satisfaites : {word}.',
  'plan.process.requirement': 'Exigence',
  'plan.process.requirement.met': 'satisfaite',
  'plan.process.requirement.not-met': 'non satisfaite',
  'plan.process.requirement.in-progress': 'en cours',
  'plan.process.state': 'État',
  'plan.process.repository': 'Répertoire',
  'plan.process.repository.said': 'Les documents du processus étaient conservés là où chacun peut les lire : {answer}.',
  'plan.process.self-assessment': 'Le rapport du gouvernement sur lui-même',
  'plan.process.self-assessment.finding': '{yes} questions sur {of} à son sujet ont eu un oui pour réponse',
  'plan.process.self-assessment.none': 'Ce que l’évaluateur en a codé : {word}.',
  'plan.process.question': 'La question',
  'plan.process.answer': 'Réponse',
  'plan.question.published': 'A-t-il été publié ?',
  'plan.question.on-schedule': 'Était-il dans les temps ?',
  'plan.question.in-local-language': 'Est-il dans la langue locale ?',
  'plan.question.in-english': 'Est-il en anglais ?',
  'plan.question.two-weeks-for-comment': 'Son projet a-t-il été ouvert aux commentaires pendant deux semaines ?',
  'plan.question.reviews-comment-period': 'Examine-t-il les commentaires ?',
  'plan.question.comments-received': 'Des commentaires ont-ils été reçus ?',
  'plan.question.in-ogp-portal': 'Est-il sur le portail de l’OGP ?',
  'plan.question.reviews-consultation': 'Examine-t-il la consultation ?',
  'plan.question.covers-all-commitments': 'Couvre-t-il toutes les promesses ?',
  'plan.question.assesses-completion': 'Dit-il jusqu’où chacune est allée ?',
  'plan.question.reviews-consultation-on-draft': 'Examine-t-il la consultation sur son projet ?',
  'plan.answer.unclear': 'pas clair',
  'plan.deadlines': 'Échéances',
  'plan.deadlines.side':
    'Ce qu’une règle déduit des faits consignés ; pas une décision de l’OGP. Un jour qu’aucune source ne consigne n’est pas deviné.',
  'plan.deadlines.finding':
    '{count, plural, one {# échéance} other {# échéances}} de ce plan : {ahead, plural, =0 {aucune} other {#}} à venir, {unknown, plural, =0 {les autres réglées} one {# inconnue} other {# inconnues}}',
  'plan.deadlines.none':
    'Les règles ne fixent aucune échéance pour ce plan{level, select, local { : les plans de membres locaux n’en avaient pas avant 2021, et n’en ont pas pour le plan suivant} other {}}.',
  'plan.documents.side':
    'Les siens et ceux de ses évaluations, les plus récents d’abord. Une version pour commentaires est jointe à la finale.',
  'plan.documents.none': 'Aucun document de ce plan n’est consigné ici : {word}.',
  'plan.documents.finding':
    '{count, plural, one {# document} other {# documents}}, {drafts, plural, =0 {aucun n’est une version pour commentaires avec sa finale} one {dont une version pour commentaires avec sa finale} other {dont # versions pour commentaires avec leurs finales}}',
  'plan.documents.title': 'Titre, tel que publié',
  'plan.documents.kind': 'Type',
  'plan.documents.dated': 'Date ou année',
  'plan.texts': 'Changements du texte',
  'plan.texts.side':
    'Les mots qui ne figurent que dans le fichier le plus ancien sont barrés ; ceux qui ne figurent que dans le plus récent sont soulignés.',
  'plan.texts.finding':
    'Sur {compared, plural, one {la seule promesse} other {les # promesses}} au dossier par plus d’un fichier ou d’une édition, {count, plural, one {# texte diffère} other {# textes diffèrent}}.',
  'plan.texts.none':
    '{compared, plural, =0 {Aucune promesse de ce plan n’est consignée avec les mots de plus d’un fichier ou d’une édition, il n’y a donc rien à confronter.} one {Une promesse est consignée par plus d’un fichier, dans les mêmes mots.} other {# promesses sont consignées par plus d’un fichier, dans les mêmes mots.}}',
  'plan.texts.more':
    '{count, plural, one {Un autre texte diffère} other {# autres textes diffèrent}} ; voir les pages des promesses.',
  'plan.texts.drafts':
    '{count, plural, one {Un rapport est consigné} other {# rapports sont consignés}} en version pour commentaires et en version finale ; leurs textes ne sont pas chargés ici.',
  'plan.texts.drafts.see': 'Voir les documents',
  'plan.texts.of': 'Promesse {number} : {field}',
  'plan.texts.from': 'Plus ancien :',
  'plan.texts.to': 'Plus récent :',
  'plan.texts.promise': 'La promesse',
  'plan.texts.other':
    'Les deux ont peu de mots en commun ; ils sont peut-être en deux langues. D’abord le plus ancien, puis le plus récent, autant qu’ils tiennent ici.',
} as const satisfies Record<string, string>
