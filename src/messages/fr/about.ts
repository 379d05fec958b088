/** French of src/messages/en/about.ts. */
export const about = {
  'about.title': 'À propos de Kept',
  'about.description':
    'Ce qu’est Kept, au nom de qui il parle, comment il fonctionne, comment le vérifier, et ce qu’il sait et ne sait pas de ses lecteurs',
  'about.lede':
    'Kept montre ce que les gouvernements ont promis dans le Partenariat pour un gouvernement ouvert et ce qu’il en est advenu, en un seul dossier que chacun peut lire, copier et vérifier.',
  'about.what': 'Ce que c’est',
  'about.what.record':
    'Plans, promesses, évaluations, lettres et chiffres viennent de fichiers et de pages publiés. Kept les relie : d’un chiffre aux promesses qu’il compte, d’une promesse à ce qui en a été codé, de là au fichier et à la ligne.',
  'about.what.gaps':
    'Il contient ce qui a été chargé et rien de plus. Là où quelque chose manque, la page le dit et dit pourquoi ; {coverage} montre combien cela fait.',
  'about.what.coverage': 'la page sur la couverture',
  'about.who': 'Au nom de qui il parle',
  'about.who.nobody':
    'De personne. Kept n’est pas un service du Partenariat pour un gouvernement ouvert, d’un gouvernement ou d’un évaluateur. Leurs titres et chiffres sont en caractères à empattements et sont des citations ; tout ce qui est dans ce caractère-ci est de nous.',
  'about.who.rank': 'Il ne donne à aucun gouvernement de note, de rang ou de score de son cru.',
  'about.method': 'Comment il fonctionne',
  'about.method.facts':
    'Ce qu’une source a dit est un {fact}, gardé tel quel. Ce qu’une règle conclut des faits est un {verdict}, gardé à part et recalculé à volonté.',
  'about.method.rules':
    'Chaque règle a {page} avec ses versions, où elles ont été lues, et des exemples résolus. Là où les documents de l’OGP laissent une règle incertaine, la réponse est « on ne sait pas ».',
  'about.method.page': 'une page',
  'about.method.differ':
    'Là où un chiffre publié et le nôtre diffèrent, les deux figurent côte à côte. Là où les évaluateurs divergent, chaque avis figure avec sa date.',
  'about.method.words': 'Les mots qui demandent une explication sont dans {glossary}.',
  'about.method.glossary': 'le glossaire',
  'about.word.fact': 'fait',
  'about.word.verdict': 'verdict',
  'about.word.ledger': 'registre',
  'about.check.checkpoint': 'point de contrôle',
  'about.check': 'Comment le vérifier',
  'about.check.why':
    'Chacun de nos chiffres a un « pourquoi ? » : la règle, combien ont été comptées, ce qui est laissé de côté, et les lignes.',
  'about.check.ledger':
    'Tout ce qui a été déclaré ou fait est une entrée d’un {ledger} auquel on ne fait qu’ajouter des lignes. Il compte {entries, number} entrées à présent. Un {checkpoint} signé vaut pour toutes.',
  'about.check.verify':
    'Qui a une copie du dossier de données exécute {command} : tout est recalculé à partir des octets conservés, et ce qui ne tient pas est nommé.',
  'about.check.limits':
    'Ce que cela prouve a une limite : qui gère un Kept, en détient la clé et n’est surveillé par personne pourrait réécrire tout le registre. Qui a gardé un point de contrôle antérieur le verrait.',
  'about.check.corrections': 'Ce qui a été changé, repris ou effacé figure sous {corrections}.',
  'about.privacy': 'Vie privée',
  'about.privacy.readers':
    'Ces pages ne posent pas de cookie, ne chargent rien de qui que ce soit d’autre et ne comptent pas les visites. Le serveur note une requête sur laquelle il échoue, avec son adresse, et aucune autre. Qui le gère peut avoir devant lui d’autres machines qui les notent.',
  'about.privacy.links':
    'Un lien vers une source dit à son propriétaire que vous venez de ce site, et non de quelle page.',
  'about.privacy.people':
    'Les points de contact sont gardés sous forme de fonction et d’institution. Une déclaration qui nomme une personne qui ne devrait pas l’être peut être effacée ; il reste consigné qu’elle a été faite.',
  'about.access': 'Accessibilité',
  'about.access.built':
    'Les pages sont construites selon WCAG 2.2, niveau AA : elles fonctionnent sans script, au clavier, sur un écran étroit et sur papier, en clair et en sombre.',
  'about.access.tested':
    'Ce qui a été testé : les pages passent dans Chromium les contrôles automatiques d’axe, et le balisage de chaque page est vérifié pour les titres, les libellés et l’ordre. Ce qui ne l’a pas été : aucune personne dépendant d’un lecteur d’écran n’a encore essayé ces pages pour nous, et d’autres navigateurs n’ont pas été essayés.',
  'about.licence': 'Licence',
  'about.licence.software':
    'Kept est un logiciel libre sous la licence publique générale GNU Affero, version 3 ou ultérieure. Qui offre à d’autres un Kept modifié doit leur en offrir le code source.',
  'about.licence.data':
    'Les faits sont libres d’usage. Chaque jeu de données a ses propres conditions, indiquées sur {data}.',
  'about.licence.page': 'la page sur les données',
} as const satisfies Record<string, string>
