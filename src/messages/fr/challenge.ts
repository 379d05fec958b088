/** French of src/messages/en/challenge.ts. */
export const challenge = {
  'challenge.title': 'Défi du gouvernement ouvert (Open Gov Challenge)',
  'challenge.description':
    'Réformes que des gouvernements ont inscrites au Défi du gouvernement ouvert : par membre, région, domaine et niveau de gouvernement',
  'challenge.lede':
    'Un appel de l’OGP à ses membres : inscrire une réforme ambitieuse dans l’un de dix domaines et la réaliser d’ici 2028, comme promesse d’un plan d’action ou à côté.',
  'challenge.countries': 'Pays participants',
  'challenge.localities': 'Localités',
  'challenge.commitments': 'Engagements',
  'challenge.counter.about': 'publié par l’OGP, et le nôtre à côté',
  'challenge.counter.why': '{label} : le nôtre et le publié',
  'challenge.filters': 'Filtres',
  'challenge.filters.side': 'Plusieurs choix d’un même filtre élargissent la liste ; plusieurs filtres la réduisent.',
  'challenge.filter.member': 'Membre',
  'challenge.filter.region': 'Région',
  'challenge.filter.area': 'Domaine du défi',
  'challenge.filter.level': 'Niveau de gouvernement',
  'challenge.entries': 'Inscriptions',
  'challenge.entries.side':
    'Ce que les pages des membres et les listes chargées ici disent des inscriptions. Là où une page donne un nombre et pas de titres, chacune de ce nombre a une ligne.',
  'challenge.finding':
    '{total, plural, =0 {Aucune inscription ne répond à ces filtres} one {Une inscription est connue ici} other {# inscriptions sont connues ici}}',
  'challenge.finding.chosen':
    '{total, plural, =0 {Aucune inscription} one {Une inscription} other {# inscriptions}} : {choices}',
  'challenge.note':
    '{announced, plural, =0 {} one {De l’une, la page d’un membre dit qu’elle a été inscrite, et rien de plus.} other {De # d’entre elles, la page d’un membre dit qu’elles ont été inscrites, et rien de plus.}}',
  'challenge.column.entry': 'Inscription',
  'challenge.column.member': 'Membre',
  'challenge.column.level': 'Niveau de gouvernement',
  'challenge.column.institution': 'Institution responsable',
  'challenge.column.area': 'Domaine',
  'challenge.untitled': 'titre : {reason}',
  'challenge.why': 'inscription de {member}',
  'challenge.as-commitment': 'dans le plan comme {link}',
  'challenge.zero':
    'Retirez un filtre pour voir les autres ; les décomptes à côté de chaque filtre disent ce qui serait montré.',
  'challenge.areas': 'Les dix domaines',
  'challenge.areas.side': 'Les domaines sont de l’OGP ; ce sur quoi porte chacun est dit dans nos mots.',
  'challenge.areas.none':
    '{count, plural, =0 {Toute inscription connue a un domaine.} one {Le domaine d’une inscription connue n’est pas chargé : elle n’est dans aucun de ces décomptes.} other {Les domaines de # inscriptions connues ne sont pas chargés : elles ne sont dans aucun de ces décomptes.}}',
  'challenge.area.count':
    '{count, plural, =0 {aucune inscription connue} one {# inscription connue} other {# inscriptions connues}}',
  'challenge.area.access-to-information': 'Des gens qui demandent ce que détient le gouvernement, et l’obtiennent.',
  'challenge.area.anti-corruption':
    'Prévenir les pots-de-vin et les abus de fonction, et montrer qui possède les entreprises.',
  'challenge.area.civic-space': 'La liberté de parler, de se réunir et de fonder des associations.',
  'challenge.area.climate-and-environment':
    'Des décisions et des données ouvertes sur le climat, la nature et les ressources.',
  'challenge.area.digital-governance': 'Des règles et un contrôle pour les données et la technologie du gouvernement.',
  'challenge.area.fiscal-openness': 'D’où vient l’argent public et où il va.',
  'challenge.area.gender-and-inclusion': 'Que ceux qui sont laissés de côté participent et y gagnent.',
  'challenge.area.justice': 'Des tribunaux et une police ouverts, et de l’aide pour ceux qui en ont besoin.',
  'challenge.area.media-freedom': 'Des journalistes qui peuvent travailler et publier sans crainte.',
  'challenge.area.public-participation': 'Des gens qui ont leur mot à dire avant que l’on décide.',
  'challenge.lack': 'Ce qui n’est pas ici',
  'challenge.lack.side': 'Ce que le suivi publié contient et que nos sources n’ont pas.',
  'challenge.lack.share':
    'Le suivi de l’OGP compte {published, number} engagements ; {known, number} d’entre eux sont connus ici, et {titled, plural, =0 {aucun n’a son titre} one {un a son titre} other {# ont leur titre}}. La liste derrière ce suivi n’est dans aucune des sources chargées ici, les {missing, number} autres ne sont donc pas chargés. Cela ne dit rien d’eux.',
  'challenge.lack.local':
    'Aucune inscription d’un membre local n’est connue ici, bien que le suivi compte {published} localités.',
  'challenge.lack.undated': 'La page du suivi n’imprime pas le jour de ses compteurs. Ils ont pu changer depuis.',
} as const satisfies Record<string, string>
