/** French of src/messages/en/glossary.ts. */
export const glossary = {
  'glossary.title': 'Glossaire',
  'glossary.description':
    'Chaque mot qu’emploie une page de Kept et qui demande une explication, en une phrase ou deux',
  'glossary.lede':
    'Ce que signifient les mots de ces pages, en une phrase ou deux chacun. {count} termes ; chacun a une adresse vers laquelle on peut créer un lien.',
  'glossary.more': 'La règle, avec ses versions et ses exemples',
  'glossary.list': 'La liste complète, avec la fréquence de chaque code',
  'glossary.codes': 'Les codes : {list}',
  'glossary.group.people': 'Qui',
  'glossary.group.people.side': 'Ceux qui promettent, ceux qui évaluent et ceux qui décident.',
  'glossary.group.plans': 'Plans et promesses',
  'glossary.group.plans.side': 'Ce qu’un gouvernement dit qu’il fera, et pour quand.',
  'glossary.group.review': 'Évaluation',
  'glossary.group.review.side': 'Ce qu’un lecteur indépendant demande de chaque promesse.',
  'glossary.group.results': 'Résultats',
  'glossary.group.results.side': 'Jusqu’où une promesse est allée, et ce qui en est résulté.',
  'glossary.group.participation': 'Participation',
  'glossary.group.participation.side': 'Comment le public a pris part à un plan.',
  'glossary.group.standing': 'Statut',
  'glossary.group.standing.side':
    'Si un membre respecte les règles du partenariat. Seules les lettres et décisions le fixent.',
  'glossary.group.record': 'Le dossier',
  'glossary.group.record.side': 'Comment Kept sépare ce qu’on lui a dit de ce qu’il calcule.',
  'glossary.group.absence': 'Ce qui n’est pas là',
  'glossary.group.absence.side':
    'Des mots fixes. Aucune page de Kept ne montre à leur place un zéro ou une cellule vide.',
  'glossary.list.iap2-level': 'Niveau de participation (IAP2)',
  'glossary.ogp': 'Partenariat pour un gouvernement ouvert (OGP)',
  'glossary.ogp.means':
    'Un partenariat international, commencé en 2011, dont les membres écrivent dans des plans des promesses de gouvernement ouvert et les font évaluer.',
  'glossary.member': 'Membre',
  'glossary.member.means':
    'Un gouvernement qui participe : d’un pays, ou d’un État fédéré, d’une province, d’une ville ou d’un district.',
  'glossary.local-member': 'Membre local',
  'glossary.local-member.means':
    'Un gouvernement en dessous de celui d’un pays. Il a ses propres plans, sa page et ses décomptes, jamais mêlés à ceux de son pays.',
  'glossary.irm': 'Évaluateur indépendant (IRM)',
  'glossary.irm.means':
    'Le Mécanisme indépendant d’évaluation de l’OGP. Il lit chaque plan et rend compte de ce qui a été promis et fait. Ses chercheurs ne travaillent pas pour le gouvernement qu’ils évaluent.',
  'glossary.assessor': 'Évaluateur',
  'glossary.assessor.means':
    'Qui juge une promesse : l’évaluateur indépendant, le gouvernement lui-même, la société civile ou d’autres. L’avis de chacun figure à côté des autres, daté.',
  'glossary.steering-committee': 'Comité directeur',
  'glossary.steering-committee.means':
    'Les gouvernements et responsables de la société civile qui dirigent l’OGP. Il décide du statut des membres.',
  'glossary.support-unit': 'Unité de soutien',
  'glossary.support-unit.means':
    'Le personnel de l’OGP. Il écrit les lettres sur les échéances et tient les pages des membres.',
  'glossary.point-of-contact': 'Point de contact',
  'glossary.point-of-contact.means':
    'Le service qui répond d’un plan. Kept garde sa fonction et son institution, et le nom ou l’adresse de personne.',
  'glossary.action-plan': 'Plan d’action',
  'glossary.action-plan.means':
    'Ce qu’un membre promet pour quelques années, d’ordinaire deux ou quatre, dans un document.',
  'glossary.commitment': 'Engagement, ou promesse',
  'glossary.commitment.means':
    'Une promesse d’un plan. Ici, les phrases disent promesse ; les libellés, données et adresses disent engagement. Les deux veulent dire la même chose.',
  'glossary.milestone': 'Jalon',
  'glossary.milestone.means': 'Une étape vers la tenue d’une promesse, avec une date d’échéance.',
  'glossary.cluster': 'Groupe d’engagements',
  'glossary.cluster.means': 'Plusieurs promesses d’un plan que l’évaluateur juge ensemble.',
  'glossary.continues': 'Poursuit',
  'glossary.continues.means': 'Se dit d’une promesse qui en reprend une d’un plan antérieur.',
  'glossary.policy-area': 'Domaine de politique',
  'glossary.policy-area.means':
    'Un sujet sur lequel portent les promesses, comme les bénéficiaires effectifs ou les données ouvertes. Une promesse en a plusieurs.',
  'glossary.cohort': 'Groupe d’années',
  'glossary.cohort.means':
    'Membres qui remettent leurs plans la même année, paire ou impaire. De 2015 à 2021, un membre trop en retard passait au suivant.',
  'glossary.deadline': 'Échéance',
  'glossary.deadline.means':
    'Le jour auquel un plan ou un rapport est dû. Il découle des règles de son époque ; la page qui le montre nomme la règle.',
  'glossary.late-plan': 'Plan en retard',
  'glossary.late-plan.means': 'Un plan remis après le jour que permettaient les règles de son époque.',
  'glossary.overdue': 'Fin passée, non complète à la dernière évaluation',
  'glossary.overdue.means':
    'Se dit d’une promesse ou d’un jalon dont la fin est passée, qui n’a pas été retiré et que son dernier codage ne dit pas complet. Ce codage peut dater de plusieurs années ou précéder la fin : ce qui a été fait depuis n’est pas consigné. Sans fin ou sans codage, on ne sait pas.',
  'glossary.challenge': 'Défi du gouvernement ouvert (Open Gov Challenge)',
  'glossary.challenge.means':
    'L’appel de l’OGP aux gouvernements à inscrire une réforme ambitieuse dans l’un de dix domaines d’ici 2028, dans un plan ou à côté.',
  'glossary.review': 'Évaluation',
  'glossary.review.means':
    'Un rapport sur un plan ou une promesse. Une première évaluation lit comment la promesse est écrite ; une dernière lit ce qui a été fait.',
  'glossary.coded': 'Codée',
  'glossary.coded.means':
    'Se dit d’une promesse qu’un évaluateur a lue et sur laquelle il a répondu à des questions fixes. Une promesse non codée n’entre dans aucun décompte de résultats, ni comme tenue ni comme rompue.',
  'glossary.coding': 'Codage',
  'glossary.coding.means':
    'La réponse à l’une de ces questions : un mot d’une liste fixe, ou la raison pour laquelle il n’y en a pas.',
  'glossary.codelist': 'Liste de codes',
  'glossary.codelist.means':
    'La liste fixe des réponses à une question. Quand c’est une échelle, elle va du plus bas au plus haut.',
  'glossary.method': 'Version de la méthode',
  'glossary.method.means':
    'Ce que les évaluateurs demandaient pendant une période donnée. Elle a changé cinq fois, les décomptes sous des versions différentes ne sont donc pas additionnés.',
  'glossary.specificity': 'Spécificité',
  'glossary.specificity.means':
    'À quel point le texte d’une promesse dit ce qui peut être vérifié, d’aucune à élevée. Demandé pour les plans jusqu’en 2016.',
  'glossary.verifiable': 'Vérifiable',
  'glossary.verifiable.means': 'Le texte de la promesse dit quelque chose qui peut être vérifié après coup.',
  'glossary.relevant': 'Pertinent',
  'glossary.relevant.means':
    'La promesse touche à l’accès à l’information, à la participation civique ou à la redevabilité publique. La technologie seule ne compte pas.',
  'glossary.potential-impact': 'Impact potentiel',
  'glossary.potential-impact.means':
    'Ce que la promesse changerait si elle était entièrement tenue, aux yeux de l’évaluateur. Demandé pour les plans de 2012 à 2019.',
  'glossary.potential-for-results': 'Potentiel de résultats',
  'glossary.potential-for-results.means':
    'Quels résultats la promesse pourrait apporter, aux yeux de l’évaluateur. Demandé pour les plans à partir de 2020, au lieu de l’impact potentiel.',
  'glossary.ambitious': 'Ambitieux',
  'glossary.ambitious.means':
    'Pertinent, et d’un impact potentiel modéré ou plus. Pour les plans à partir de 2020, le seuil de l’OGP n’est pas connu ici, la réponse est donc « on ne sait pas ».',
  'glossary.self-assessment': 'Autoévaluation',
  'glossary.self-assessment.means': 'Le rapport du gouvernement lui-même sur ce que sont devenues ses promesses.',
  'glossary.comment-window': 'Commentaires du public',
  'glossary.comment-window.means':
    'Les deux semaines pendant lesquelles chacun peut commenter une évaluation avant qu’elle soit définitive.',
  'glossary.completion': 'Réalisation',
  'glossary.completion.means': 'Ce qui était fait d’une promesse quand un évaluateur a regardé.',
  'glossary.completed': 'Tenue, ou réalisée',
  'glossary.completed.means': 'Codée substantielle ou complète. L’OGP l’appelle High Completion.',
  'glossary.did-it-open-government': 'A-t-il ouvert le gouvernement ?',
  'glossary.did-it-open-government.means':
    'Si le gouvernement est devenu plus ouvert grâce à la promesse, selon l’évaluateur. Demandé pour les plans de 2013 à 2020.',
  'glossary.early-results': 'Premiers résultats',
  'glossary.early-results.means':
    'La même question pour les plans à partir de 2021, en trois niveaux : pas de résultats notables, modéré, significatif.',
  'glossary.strong-result': 'Résultat marquant',
  'glossary.strong-result.means': 'Codée majeure ou exceptionnelle ; pour les plans à partir de 2021, significative.',
  'glossary.major': 'Majeur',
  'glossary.major.means':
    'Un pas en avant dans l’ouverture, limité en portée ou en échelle. Un décompte de résultats majeurs laisse de côté les exceptionnels.',
  'glossary.outstanding': 'Exceptionnel',
  'glossary.outstanding.means': 'La promesse a changé la façon de faire en ouvrant le gouvernement.',
  'glossary.starred': 'Étoilé',
  'glossary.starred.means':
    'La marque de l’OGP pour une promesse modèle : vérifiable, pertinente, d’impact potentiel transformateur, et substantiellement ou entièrement réalisée. Calculée pour les plans de 2012 à 2017 ; la règle a changé au fil des ans.',
  'glossary.binding-constraint': 'Obstacle déterminant',
  'glossary.binding-constraint.means':
    'Le premier test qu’une promesse échoue sur le chemin de l’étoile : ce qu’il faudrait changer d’abord.',
  'glossary.irm-score': 'Note de l’évaluateur',
  'glossary.irm-score.means':
    'Quatre classes de promesses que le Rapport mondial de l’OGP de 2019 a tirées des codages.',
  'glossary.global-report': 'Rapport mondial',
  'glossary.global-report.means':
    'Le rapport de l’OGP de 2019. Pour chaque membre, il confrontait les constats des évaluateurs aux notes d’autres organismes dans 14 domaines.',
  'glossary.co-creation': 'Cocréation',
  'glossary.co-creation.means': 'Le gouvernement et la société civile qui rédigent ensemble un plan.',
  'glossary.iap2': 'Niveau IAP2',
  'glossary.iap2.means':
    'Jusqu’où le public a pu influer sur un plan, sur une échelle de l’Association internationale pour la participation publique : d’être informé à décider.',
  'glossary.forum': 'Forum multipartite',
  'glossary.forum.means': 'La réunion régulière du gouvernement et de la société civile au sujet d’un plan.',
  'glossary.by-invitation': 'Ouvert ou sur invitation',
  'glossary.by-invitation.means': 'Si toute personne intéressée pouvait participer, ou celles qui étaient invitées.',
  'glossary.minimum-requirements': 'Exigences minimales',
  'glossary.minimum-requirements.means':
    'Ce que tout membre doit faire pendant qu’un plan est rédigé et mis en œuvre, selon les normes de 2022.',
  'glossary.repository': 'Répertoire',
  'glossary.repository.means': 'Le site web public où un membre conserve les preuves concernant son plan.',
  'glossary.contrary-to-process': 'Contraire au processus',
  'glossary.contrary-to-process.means':
    'Un membre n’a pas respecté les règles de l’OGP pour faire ou réaliser un plan. Montré comme statut là où une lettre le dit ; ce que conclut une de nos règles est marqué comme tel.',
  'glossary.procedural-review': 'Sous examen procédural',
  'glossary.procedural-review.means':
    'Un membre a agi contrairement au processus pendant deux cycles de suite. Montré comme statut là où une lettre ou une page le dit.',
  'glossary.inactive': 'Inactif',
  'glossary.inactive.means': 'Un statut fixé par le Comité directeur après un examen procédural.',
  'glossary.response-policy': 'Politique de réponse',
  'glossary.response-policy.means':
    'Comment l’OGP traite une plainte selon laquelle un membre agit contre les valeurs auxquelles il a souscrit. Cela peut aller jusqu’à la suspension.',
  'glossary.rapid-response': 'Protocole de réponse rapide',
  'glossary.rapid-response.means': 'Une voie plus courte, depuis 2020, pour des allégations graves et urgentes.',
  'glossary.eligibility': 'Éligibilité',
  'glossary.eligibility.means': 'Les points dont un pays a besoin dans quatre domaines avant de pouvoir adhérer.',
  'glossary.source': 'Source de données',
  'glossary.source.means': 'Le jeu de données ou la page d’un éditeur, et la façon dont on le lit.',
  'glossary.edition': 'Édition',
  'glossary.edition.means': 'Le jour, le mois ou l’année à la date duquel parle un fichier.',
  'glossary.batch': 'Lot',
  'glossary.batch.means': 'Un import d’un fichier. Il compte en entier ou pas du tout, et peut être repris en entier.',
  'glossary.statement': 'Déclaration',
  'glossary.statement.means': 'Ce qu’une source dit d’une chose, gardé tel quel.',
  'glossary.fact': 'Fait',
  'glossary.fact.means': 'Ce que les sources ensemble disent d’une chose. Là où elles diffèrent, la page le montre.',
  'glossary.verdict': 'Verdict',
  'glossary.verdict.means':
    'Ce qu’une règle conclut d’une promesse : oui, non ou on ne sait pas, avec ses raisons. Calculé à partir des faits et conservé à part.',
  'glossary.rule': 'Règle',
  'glossary.rule.means': 'Ce dont découle un verdict. Chaque règle a une page avec ses versions, sources et exemples.',
  'glossary.version': 'Version d’une règle',
  'glossary.version.means': 'La règle telle que l’appliquaient les rapports de son époque.',
  'glossary.measure': 'Mesure',
  'glossary.measure.means':
    'Un décompte ou une part sur de nombreuses promesses, avec sur combien on compte et ce qui est laissé de côté.',
  'glossary.voucher': 'Pourquoi ?',
  'glossary.voucher.means':
    'La fiche derrière un chiffre : la règle, combien ont été comptées, ce qui est laissé de côté et pourquoi, et les lignes sur lesquelles il repose.',
  'glossary.published-figure': 'Chiffre publié',
  'glossary.published-figure.means':
    'Un nombre tel que son éditeur l’a imprimé. Il figure en caractères à empattements à côté du nôtre.',
  'glossary.conflict': 'Sources en désaccord',
  'glossary.conflict.means':
    'Deux sources disent des choses différentes d’une même chose. Les deux sont montrées, quelle que soit celle qui compte.',
  'glossary.candidate': 'Peut-être la même',
  'glossary.candidate.means':
    'Deux enregistrements qui sont peut-être une seule promesse. L’un d’eux est compté tant que personne n’a tranché.',
  'glossary.ledger': 'Registre',
  'glossary.ledger.means':
    'La liste de tout ce qui a été déclaré ou fait ici, dans l’ordre. Des lignes sont ajoutées et jamais changées, et chacun peut le vérifier.',
  'glossary.entry': 'Entrée du registre',
  'glossary.entry.means': 'Une ligne du registre. Son numéro est sa place.',
  'glossary.checkpoint': 'Point de contrôle',
  'glossary.checkpoint.means':
    'Une note signée de la longueur du registre et d’un nombre qui vaut pour lui tout entier. Qui en garde une peut prouver plus tard que rien d’antérieur n’a été changé.',
  'glossary.redaction': 'Effacement',
  'glossary.redaction.means':
    'L’effacement de ce que disait une entrée, pour protéger une personne. Il reste que l’entrée a été faite.',
  'glossary.withdrawal': 'Reprise',
  'glossary.withdrawal.means':
    'Reprendre un import : ce qu’il était seul à dire ne compte plus, et ce qu’il avait remplacé compte de nouveau.',
  'glossary.twin': 'Données de cette page',
  'glossary.twin.means': 'Les mêmes faits en JSON, à la même adresse suivie de .json.',
} as const satisfies Record<string, string>
