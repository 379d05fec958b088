/** French of src/messages/en/similar.ts. */
export const similar = {
  'similar.title': 'Semblables ailleurs',
  'similar.side':
    'Trouvées en comptant des mots, et relues par personne. Les titres d’autres membres qui partagent les mots les plus rares de celui-ci viennent d’abord s’ils ont aussi les mêmes domaines. Le sens n’est pas comparé : ce qui dit la même chose en d’autres mots ou dans une autre langue manque.',
  'similar.words': 'Cherché : {words}.',
  'similar.finding':
    '{count, plural, one {Une promesse d’un autre membre a} other {# promesses d’autres membres ont}} un titre comme celui-ci',
  'similar.none': 'Aucune promesse d’un autre membre ne partage les mots les plus rares de ce titre.',
  'similar.none.words':
    'Ce titre n’a pas de mots que d’autres titres partagent et qui soient assez rares pour être cherchés.',
  'similar.promise': 'Promesse',
  'similar.member': 'Membre',
  'similar.common': 'En commun',
  'similar.completion': 'Ce qu’elle est devenue',
  'similar.common.words': 'mots : {words}',
  'similar.common.areas': 'domaines : {areas}',
  'similar.year': '{member}, {year}',
} as const satisfies Record<string, string>
