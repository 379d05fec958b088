/** French of src/messages/en/home.ts. */
export const home = {
  'home.title': 'Promesses publiques, tenues ou non',
  'home.description':
    'Ce que les gouvernements ont promis dans le Partenariat pour un gouvernement ouvert, et ce qu’il en est advenu : un dossier unique, relié, daté, téléchargeable et vérifiable',
  'home.members': 'Membres nationaux',
  'home.members.local': '{local, plural, one {# membre local en plus} other {# membres locaux en plus}}',
  'home.plans': 'Plans d’action',
  'home.plans.context': 'consignés ici',
  'home.promises': 'Promesses',
  'home.promises.context': 'dont {coded} codées par un évaluateur',
  'home.documents': 'Documents',
  'home.documents.context': 'plans, rapports et lettres',
  'home.glance': 'En un coup d’œil',
  'home.glance.finding': 'Sur {coded} promesses codées, {done} ont été tenues et {never} jamais commencées',
  'home.glance.finding.none': 'Aucune promesse consignée ici n’a encore de codage',
  'home.glance.about':
    'Toutes les promesses consignées ici, d’après la dernière évaluation chargée ici qui a codé chacune. {members, plural, =0 {} one {Toutes celles qui sont codées sont d’un seul membre : {name}.} other {Les codages sont de # membres.}}',
  'home.glance.why': '{done} sur {coded} tenues',
  'home.glance.side':
    'Codée : un évaluateur indépendant a lu la promesse et répondu à des questions fixes à son sujet, par exemple jusqu’où elle est allée. Seulement ce qui est chargé ici ; ce qui manque n’est jamais compté comme un échec.',
  'home.glance.code': 'Réalisation',
  'home.glance.count': 'Promesses',
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
