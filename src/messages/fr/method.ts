/** French of src/messages/en/method.ts. */
export const method = {
  'method.title': 'Méthode',
  'method.description':
    'Chaque règle et mesure par laquelle Kept conclut, avec toutes ses versions et des exemples résolus',
  'method.lede':
    'Ce qu’une source a dit est gardé tel quel. Ce qu’on en conclut découle de ces {rules} règles et {measures} mesures. Chacune a toutes ses versions, et chacun peut l’appliquer à nouveau.',
  'method.scope.commitment': 'Règles sur une promesse',
  'method.scope.commitment.side':
    'Elles s’appliquent à ce que l’évaluateur indépendant a codé. Elles répondent oui, non ou on ne sait pas ; certaines classent.',
  'method.scope.process': 'Règles sur un plan ou un membre',
  'method.scope.process.side':
    'Elles disent ce que dit la règle, et jamais ce que l’OGP a décidé. Le statut affiché sur une page vient seulement d’une lettre consignée.',
  'method.scope.measure': 'Mesures',
  'method.scope.measure.side':
    'Décomptes et parts sur de nombreuses promesses, chacun avec n, N et ce qui est laissé de côté.',
  'method.finding': '{count, plural, one {Une règle} other {# règles}}',
  'method.finding.measures': '{count, plural, one {Une mesure} other {# mesures}}',
  'method.rule': 'Règle',
  'method.says': 'Ce qu’elle dit',
  'method.counts': 'Ce qu’elle compte',
  'method.versions': 'Versions',
  'method.revision': 'Révision',
  'method.list.assessor': 'Évaluateurs',
  'method.list.challenge-area': 'Domaines du Défi du gouvernement ouvert (Open Gov Challenge)',
  'method.list.completion': 'Réalisation',
  'method.list.did-it-open-government': 'A-t-il ouvert le gouvernement ?',
  'method.list.document-format': 'Formats de documents',
  'method.list.document-kind': 'Types de documents',
  'method.list.early-results': 'Premiers résultats',
  'method.list.global-report-dimension': 'Dimensions du Rapport mondial',
  'method.list.global-report-group': 'Groupes du Rapport mondial',
  'method.list.iap2-level': 'Niveaux de participation',
  'method.list.letter-kind': 'Types de lettres',
  'method.list.member-level': 'Niveaux de membres',
  'method.list.membership-status': 'Statut des membres',
  'method.list.method-version': 'Versions de la méthode d’évaluation',
  'method.list.openness': 'Ouvert ou sur invitation',
  'method.list.potential-for-results': 'Potentiel de résultats',
  'method.list.potential-impact': 'Impact potentiel',
  'method.list.region': 'Régions',
  'method.list.review-stage': 'Première et dernière évaluation',
  'method.list.review-product': 'Types de rapports',
  'method.list.specificity': 'Spécificité',
  'method.list.status-event-kind': 'Types d’événements de statut',
  'method.list.yes-no': 'Oui ou non',
  'method.codelists': 'Listes de codes',
  'method.codelists.side':
    'Les réponses qu’un évaluateur ou une source peut donner. Une valeur qui n’est sur aucune liste est signalée, jamais devinée.',
  'method.codelists.finding': '{count, plural, one {Une liste de codes} other {# listes de codes}}',
  'method.codelists.codes': 'Codes',
  'method.codelist.description': '{list} : chaque code, ce qu’il signifie et combien de fois il est consigné',
  'method.codelist.lede':
    '{count, plural, one {Une valeur permise.} other {# valeurs permises. Quand la liste est une échelle, elle va du plus bas au plus haut.}}',
  'method.codelist.used': 'Utilisée par',
  'method.codelist.used.about': 'champs du modèle',
  'method.codelist.codes': 'Codes',
  'method.codelist.codes.side': 'Comptés sur tous les faits en vigueur, tous évaluateurs et tous champs confondus.',
  'method.codelist.finding': '{count, plural, one {Un code} other {# codes}}, avec la signification de chacun',
  'method.codelist.code': 'Code',
  'method.codelist.means': 'Ce qu’il signifie',
  'method.codelist.count': 'Consigné',
  'method.codelist.fields': 'Où elle est utilisée',
  'method.codelist.fields.side': 'Type et champ, par leurs noms dans les fichiers, colonnes et adresses.',
  'method.codelist.fields.none':
    'Aucun champ du modèle ne prend ses valeurs dans cette liste ; des règles et des pages le font.',
  'method.codelist.fields.finding': '{count, plural, one {Un champ} other {# champs}}',
  'method.codelist.field': 'Champ',
  'method.codelist.kind': 'De',
  'method.codelist.table': 'Liste de codes',
  'method.methods': 'Versions de la méthode d’évaluation',
  'method.methods.side':
    'Les questions des évaluateurs ont changé au fil des ans. Rien n’est additionné par-delà un changement, sauf si la question est restée la même.',
  'method.methods.finding':
    '{count, plural, one {Une version} other {# versions}} des questions auxquelles les évaluateurs ont répondu',
  'method.methods.version': 'Version',
  'method.methods.what': 'Ce qui a changé',
  'method.version.description':
    '{version} : ce que les évaluateurs ont codé, dans quels rapports, et quelles règles s’appliquent',
  'method.version.assessments': 'Appréciations consignées',
  'method.version.assessments.about':
    'de {commitments, plural, one {une promesse} other {# promesses}} dans {plans, plural, one {un plan} other {# plans}}',
  'method.version.reviews': 'Rapports',
  'method.version.coded': 'Ce qui a été codé',
  'method.version.coded.side':
    'Un champ qui ne figure pas n’a pas été demandé : son absence dit « pas de données dans cette méthode ».',
  'method.version.rules': 'Règles en vigueur',
  'method.version.rules.side':
    'Là où figurent deux versions, la règle a changé entre le premier rapport et le dernier.',
  'method.version.rules.finding':
    '{count, plural, one {Une règle} other {# règles}}, avec les versions qui s’appliquaient',
  'method.page.description':
    'La règle « {rule} » : ce qu’elle dit, toutes ses versions, des exemples résolus, et combien de fois elle dit quoi',
  'method.page.over': 'Sur',
  'method.page.over.commitment': 'une promesse',
  'method.page.over.process': 'un plan ou un membre',
  'method.page.over.measure': 'de nombreuses promesses',
  'method.page.id': 'Nom dans les fichiers et les adresses',
  'method.page.revision.about': 'augmente quand une correction de notre part pourrait changer un verdict',
  'method.page.file': 'Fichier source',
  'method.page.not-ogp':
    'Selon la règle, pas une décision de l’OGP : l’OGP s’exprime par lettre, et seule une lettre consignée fixe un statut.',
  'method.page.versions': 'Versions',
  'method.page.versions.side':
    'Chacune telle que l’OGP l’avait en son temps. Toute version peut être appliquée à toute promesse.',
  'method.page.versions.finding': '{count, plural, one {Une version} other {# versions}}',
  'method.page.version': 'Version',
  'method.page.valid': 'En vigueur pour',
  'method.page.source': 'Lu dans',
  'method.page.outcomes': 'Combien de fois elle dit quoi',
  'method.page.outcomes.side': 'Sur tout ce qui est chargé ici, à l’état de cette page.',
  'method.page.outcomes.finding': 'Ce que la règle dit {total, plural, one {d’une promesse} other {de # promesses}}',
  'method.page.outcomes.version':
    'Ce que la version {version} dit {total, plural, one {d’une promesse} other {de # promesses}}',
  'method.page.outcomes.none': 'Elle n’est pas appliquée à tout, ses résultats ne sont donc pas comptés.',
  'method.page.outcomes.day': 'Compté au {date}, comme dans {list}.',
  'method.page.outcomes.day.list': 'la liste des promesses',
  'method.page.outcome': 'Résultat',
  'method.page.count': 'Promesses',
  'method.page.examples': 'Exemples résolus',
  'method.page.examples.side': 'Ils sont exécutés comme des tests.',
  'method.page.examples.version': 'version {version}',
  'method.page.examples.today': 'demandé le {date}',
  'method.page.examples.given': 'Étant donné',
  'method.page.examples.answer': 'Réponse',
  'method.page.measure': 'Ce qu’elle compte',
  'method.page.measure.numerator': 'Numérateur (n)',
  'method.page.measure.denominator': 'Dénominateur (N)',
  'method.page.measure.unit': 'Unité',
  'method.page.measure.unit.share': 'part, de 0 à 1 ; aucune là où rien n’a été codé',
  'method.page.measure.unit.commitments': 'promesses ; aucune là où rien n’a été codé',
  'method.page.measure.breaks': 'Ruptures',
  'method.page.measure.breaks.none': 'aucune : une seule échelle pour les plans de toutes les années',
  'method.page.measure.breaks.years':
    'une autre échelle à partir des plans de {years} ; rien n’est additionné par-delà',
  'method.page.measure.total': 'Sur tous les plans chargés de membres nationaux',
  'method.page.measure.total.of': '{n} sur {of}',
  'method.page.measure.total.none': 'non additionné par-delà une rupture de méthode',
  'method.says.verifiable':
    'Si quelqu’un pouvait vérifier que la promesse a été tenue : (1) jusqu’aux plans de 2016, sa spécificité est moyenne ou élevée ; (2) ensuite, l’évaluateur a répondu oui à la question.',
  'method.says.relevant':
    'Si la promesse porte sur le gouvernement ouvert : (1) elle sert clairement l’accès à l’information, (2) la participation civique ou (3) la redevabilité publique ; une seule suffit. À partir des plans de 2020 (4), il y a un seul oui ou non. La technologie est codée à côté et ne compte jamais.',
  'method.says.ambitious':
    'Si la promesse changerait beaucoup si elle était tenue : (1) elle est pertinente et (2) son impact potentiel est modéré ou plus. Pour les plans à partir de 2020 (3), aucune de nos sources ne donne le seuil de l’OGP ; la réponse est donc « on ne sait pas ».',
  'method.says.completed':
    'Si la promesse a été tenue : (1) la réalisation est substantielle ou complète selon la dernière évaluation qui l’a codée. Pas la meilleure des deux : ce qui a reculé entre les évaluations n’est pas réalisé.',
  'method.says.strong-result':
    'Si la promesse a changé quelque chose de visible : (1) le gouvernement s’est ouvert à un degré majeur ou exceptionnel ; pour les plans à partir de 2021 (2), les premiers résultats sont significatifs. « Pas encore de premiers résultats à signaler » est un code, pas une absence.',
  'method.says.star':
    'Une étoile distingue une promesse modèle. Tout doit être rempli : (1) elle peut être vérifiée, à partir de la version 2 ; (2) elle est pertinente ; (3) son impact potentiel est modéré ou plus, transformateur dans la version 3 ; (4) la réalisation est substantielle ou complète dans ce rapport.',
  'method.says.star-shown':
    'Quelle étoile une page affiche et un décompte compte : (1) seulement pour les plans de 2012 à 2017 ; (2) selon le dernier rapport s’il a codé la réalisation, sinon le premier ; (3) ce qui remplit les critères là où l’OGP n’a pas publié d’étoile n’en a pas reçu, et n’entre dans aucun décompte.',
  'method.says.star-of-its-time':
    'L’étoile selon la règle en vigueur à la parution du premier rapport : (1) version 0 pour les plans de 2011, (2) version 1 pour 2012, (3) version 2 pour 2013, (4) version 3 à partir de 2014.',
  'method.says.binding-constraint':
    'Le premier test qu’une promesse échoue sur le chemin de l’étoile : (1) non évaluée, (2) non vérifiable, (3) non pertinente, (4) impact inférieur à transformateur, (5) non réalisée, (6) rien n’échoue. Un test jamais codé est sauté et signalé. La question n’est pas posée aux plans à partir de 2020.',
  'method.says.irm-score':
    'Ce qu’il est advenu de la promesse, en quatre classes : (1) ambitieuse et réalisée, ou résultats marquants ; (2) ambitieuse et non réalisée ; (3) réalisée et non ambitieuse ; (4) ni l’un ni l’autre ; (5) non évaluée. Ce qui n’a pas été codé laisse la classe inconnue.',
  'method.says.overdue':
    'Si une promesse, ou l’une de ses étapes, a dépassé sa fin et n’était pas complète à la dernière évaluation, le jour où on le demande : (1) le dernier jour que sa fin peut désigner est passé ; (2) elle n’est pas retirée ; (3) le dernier codage de réalisation est autre que complet. Ce codage peut dater de plusieurs années ou précéder la fin : un oui ne dit donc pas qu’elle n’est pas faite aujourd’hui. Sans fin ou sans codage, la réponse est « on ne sait pas ».',
  'method.says.participation':
    'Si le public a pris part autant que le demande la norme de 2017 : (1) au moins impliqué pendant la rédaction du plan, (2) au moins informé pendant sa mise en œuvre. « Sans objet » est l’absence d’un niveau et jamais « pas de consultation ».',
  'method.says.plan-state':
    'Où en est un membre avec ses plans le jour où on le demande : (1) parti, selon son dernier statut consigné ; (2) aucun plan consigné ici ; (3) en mise en œuvre : un plan a commencé et n’est pas terminé ; (4) en élaboration : un plan consigné n’a pas encore commencé ; (5) entre deux plans : le plus récent est terminé, et les précédents aussi ; (6) on ne sait pas : les dates consignées ne le disent pas.',
  'method.says.minimum-requirements':
    'Si chaque exigence minimale de 2022 que l’évaluation examine est satisfaite : (1) normes 1 à 4 dans l’examen du plan d’action ; 1, 2 et 5 dans le rapport de résultats.',
  'method.says.late-plan':
    'Si un plan est en retard : (1) il a été publié après le dernier jour permis par les échéances de son époque, ou n’est pas publié et ce jour est passé.',
  'method.says.cohort-shift':
    'Si un membre passe au groupe de l’année suivante : (1) son plan est arrivé, ou n’est pas arrivé, après le dernier jour permis par les échéances de son époque. À partir de 2022, il n’y a plus de groupes.',
  'method.says.late-self-assessment':
    'Si le rapport d’un gouvernement sur lui-même est en retard : (1) il est dû trois mois après la première année du plan et (2) en retard plus de quatre mois après cela.',
  'method.says.contrary-to-process':
    'Si un membre agit contrairement au processus pendant un cycle ; un motif suffit : (1) le plan est en retard ; (2) jusqu’en 2016, son autoévaluation est en retard ; (3) l’évaluateur n’a constaté aucun progrès ; de 2017 à 2021, le public (4) n’a pas été impliqué, (5) n’a pas été informé, ou (6) il n’y a pas de répertoire ; à partir de 2022 (7), une exigence minimale n’est pas satisfaite.',
  'method.says.under-procedural-review':
    'Si un membre est sous examen procédural : il a agi contrairement au processus (1) pendant l’avant-dernier cycle (2) et pendant le dernier, et (3) n’a pas corrigé le second cas.',
  'method.says.eligibility-review':
    'Si un membre est en examen d’éligibilité : il était en dessous des points (1) la dernière année et (2) l’année d’avant.',
  'method.says.late-inception-report':
    'Si le premier rapport sur un plan local est en retard : (1) il est dû dans les deux mois suivant la soumission du plan.',
  'method.says.late-end-of-commitment-report':
    'Si le rapport sur une promesse locale réalisée est en retard : (1) il est dû dans le mois suivant sa réalisation.',
  'method.says.time-left-to-join':
    'S’il reste assez de temps à une administration locale pour adhérer : (1) il lui reste au moins 16 mois de mandat.',
  'method.says.deadlines':
    'Quand un plan est dû, à partir de quand il est en retard et ce qui s’ensuit, selon les échéances de son époque. Un jour incertain est un intervalle, jamais une supposition.',
  'method.says.comment-window':
    'Si un rapport est ouvert aux commentaires un jour donné : (1) chacun peut commenter pendant deux semaines ; (2) un dernier jour consigné l’emporte.',
  'method.says.eligibility':
    'Si un pays peut être membre : (1) il a au moins 75 % des points qui s’appliquent à lui ; (2) avec un ou deux indicateurs seulement, les données ne suffisent pas.',
  'method.says.global-report-flags':
    'Ce que le Rapport mondial de 2019 marque dans une dimension : (1) aucun engagement, (2) des engagements, (3) un évalué, (4) un réalisé, (5) un ambitieux, (6) un aux résultats majeurs ou exceptionnels. Chacun veut dire « au moins un ». Ce qui n’a jamais été codé laisse un repère inconnu. La recommandation est reprise telle que publiée, jamais calculée.',
} as const satisfies Record<string, string>
