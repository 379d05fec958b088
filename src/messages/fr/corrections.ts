/** French of src/messages/en/corrections.ts. */
export const corrections = {
  'corrections.title': 'Corrections',
  'corrections.description':
    'Tout ce qui a été repris, effacé, décidé ou changé ici : daté, par qui, pourquoi, et avec son entrée du registre',
  'corrections.lede':
    'Rien ne change en silence : chaque import repris, chaque effacement, chaque décision d’une personne et chaque déclaration qu’une source a changée est une ligne du registre, et figure ici.',
  'corrections.filters': 'Type',
  'corrections.filters.side': 'Plusieurs choix élargissent la liste.',
  'corrections.clear': 'Afficher tous les types',
  'corrections.list': 'Liste',
  'corrections.list.side':
    'Le plus récent d’abord, par entrée du registre. Les dates sont celles de l’inscription ici. Les premières déclarations ne sont pas des corrections et ne figurent pas ici.',
  'corrections.finding': '{total, plural, =0 {Rien n’a encore été corrigé} one {Une correction} other {# corrections}}',
  'corrections.none':
    'Rien de ce qui est chargé ici n’a été repris, effacé, décidé ou changé jusqu’ici. Le registre compte {entry} entrées ; aucune n’est de celles-là.',
  'corrections.zero': 'Rien de ce type n’a encore été fait.',
  'corrections.what.withdrawn': 'Import repris',
  'corrections.what.redacted': 'Effacé',
  'corrections.what.same': 'Reconnu comme une seule promesse',
  'corrections.what.different': 'Reconnu comme deux promesses',
  'corrections.what.apart': 'Séparé de nouveau',
  'corrections.what.changed': 'Une source dit autre chose',
  'corrections.what.gone': 'N’est plus énuméré',
  'corrections.withdrawn': 'L’import de {dataset} a été repris. Ce qu’il était seul à dire ne compte plus.',
  'corrections.redacted':
    'Ce que disait l’entrée {erased} du registre a été effacé ({kind}). Il reste que l’entrée a été faite.',
  'corrections.same': '{id} et {other} sont une seule promesse. Elle est gardée sous {other}.',
  'corrections.different': '{id} et {other} sont deux promesses. Chacune est comptée.',
  'corrections.apart': '{id} et {other}, gardées auparavant comme une seule, sont deux promesses. Chacune est comptée.',
  'corrections.changed': '{dataset} dit de {subject} ({kind}) autre chose qu’auparavant.',
  'corrections.gone': '{dataset} n’énumère plus {subject} ({kind}).',
  'corrections.dataset.none': 'Une source',
  'corrections.by.operator': 'par qui gère ce Kept',
  'corrections.by.kept': 'avec les faits livrés avec Kept',
  'corrections.by.other': 'par un compte de ce Kept',
  'corrections.reason': 'Pourquoi : {reason}',
  'corrections.entry': 'entrée {entry}',
  'corrections.changes': '{count, plural, one {Un champ} other {# champs}}',
  'corrections.was': 'était',
  'corrections.is': 'est',
  'corrections.report': 'Signaler une erreur',
  'corrections.report.side': 'Ce qui aide, et ce qui se passe ensuite.',
  'corrections.report.source':
    'Si la source elle-même se trompe, dites-le à son éditeur : Kept garde ce qui a été dit tel quel. Une édition plus récente qui dit autre chose le remplace ici, et le changement figure sur cette page.',
  'corrections.report.kept':
    'Si Kept a mal lu une source ou compte mal, dites-le à qui gère ce site. Donnez l’adresse de la page et l’entrée du registre qui se trouve derrière « pourquoi ? ». Le dossier est corrigé par de nouvelles entrées ; les anciennes restent.',
  'corrections.report.person':
    'Si quelque chose nomme une personne qui ne devrait pas l’être, dites-le à qui gère ce site : ce que disait l’entrée peut être effacé pour de bon, et les pages disent alors « retiré ».',
  'corrections.report.check':
    'Qui détient une copie du dossier de données peut vérifier avec kept verify qu’aucune entrée n’a été changée après coup.',
} as const satisfies Record<string, string>
