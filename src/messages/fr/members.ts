/** French of src/messages/en/members.ts. */
export const members = {
  'members.title': 'Membres',
  'members.description':
    'Membres nationaux et locaux du Partenariat pour un gouvernement ouvert, avec leurs plans et le nombre de promesses consignées',
  'members.lede':
    '{total, plural, =0 {Aucun membre ne répond à ces filtres.} one {Un membre, actuel ou ancien.} other {# membres, actuels et anciens.}} Par ordre alphabétique : aucune liste de ce site ne classe les gouvernements.',
  'members.filters': 'Filtres',
  'members.filters.side': 'Plusieurs choix d’un même filtre élargissent la liste ; plusieurs filtres la réduisent.',
  'members.filter.level': 'Niveau',
  'members.filter.region': 'Région',
  'members.filter.status': 'Statut',
  'members.list': 'Liste',
  'members.list.side':
    'Le statut est celui consigné dans des lettres, décisions et pages. Les promesses sont celles consignées ici ; un gouvernement a pu en faire davantage.',
  'members.finding': '{total, plural, one {Un membre} other {# membres}}',
  'members.finding.chosen': '{total, plural, one {Un membre} other {# membres}} : {choices}',
  'members.member': 'Membre',
  'members.since': 'Depuis',
  'members.status': 'Statut',
  'members.plan': 'Plan le plus récent',
  'members.plan.line': '{number}, {period}',
  'members.promises': 'Promesses',
  'members.done': 'Tenues, parmi les codées',
  'members.done.of': '{done} sur {coded}',
  'members.national': 'Nationaux',
  'members.local': 'Locaux',
  'members.other': 'Autres',
  'members.local.of': '{parent}',
} as const satisfies Record<string, string>
