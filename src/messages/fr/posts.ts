/** French of src/messages/en/posts.ts. */
export const posts = {
  'posts.title': 'Publications',
  'posts.description':
    'Récits, déclarations et événements que signalent les pages des membres, par membre et par année',
  'posts.lede':
    '{known, plural, =0 {Aucune publication n’est consignée ici.} one {Un récit, une déclaration ou un événement que signale la page d’un membre.} other {# récits, déclarations et événements que signalent les pages des membres.}} Chacune est le texte de quelqu’un d’autre : voici son titre, son sujet dans nos mots, et où elle se trouve.',
  'posts.list': 'Liste',
  'posts.list.side':
    'Les plus récentes d’abord ; une publication sans date vient en dernier, dans l’ordre de sa page. Les titres sont tels que publiés.',
  'posts.filters': 'Filtres',
  'posts.filters.side':
    'Plusieurs choix d’un même filtre élargissent la liste ; les deux filtres ensemble la réduisent.',
  'posts.filter.member': 'Membre',
  'posts.filter.year': 'Année',
  'posts.finding': '{total, plural, =0 {Aucune publication} one {Une publication} other {# publications}}',
  'posts.finding.chosen':
    '{total, plural, =0 {Aucune publication} one {Une publication} other {# publications}} : {choices}',
  'posts.shown': '{shown} sur {total} affichées.',
  'posts.more': 'Afficher les {total}',
  'posts.zero': 'Retirez un filtre pour voir les autres.',
  'posts.none': 'Les publications viennent avec les pages des membres ; aucune page chargée ici n’en signale.',
  'posts.date': 'Publiée',
  'posts.undated': 'date : {word}',
  'posts.about': 'Au sujet de',
  'posts.address': 'Où elle se trouve',
  'posts.address.open': 'Ouvrir la publication chez son éditeur',
  'posts.summary.none': 'Personne ne l’a résumée ici.',
  'posts.sources': 'Source consultée',
  'posts.sources.side': 'Où le titre, la date et les membres ont été lus.',
  'posts.others': 'Autres publications sur {member}',
  'posts.others.all': 'Toutes les publications sur {member}',
  'posts.others.side': 'Quatre au plus, les plus récentes d’abord.',
  'posts.page.description': 'Une publication sur {members} : titre, date, sujet, et où elle se trouve',
} as const satisfies Record<string, string>
