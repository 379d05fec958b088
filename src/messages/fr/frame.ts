/** French of src/messages/en/frame.ts. */
export const frame = {
  'frame.title': '{title} · Kept',
  'frame.skip': 'Aller au contenu',
  'frame.home': 'Kept, page d’accueil',
  'frame.nav': 'Navigation principale',
  'frame.crumbs': 'Vous êtes ici',
  'frame.ignored':
    '{count, plural, one {Inconnu ici et laissé de côté, de sorte que ce qui suit n’en est pas restreint : {names}.} other {Inconnus ici et laissés de côté, de sorte que ce qui suit n’en est pas restreint : {names}.}}',
  'frame.foot': 'Plus',
  'frame.members': 'Membres',
  'frame.method': 'Méthode',
  'frame.data': 'Données de cette page',
  'frame.languages': 'Langues',
  'frame.promise':
    'Les faits viennent des sources nommées sur chaque page, et chaque chiffre s’ouvre jusqu’à ses lignes. Les verdicts découlent de règles que chacun peut lire et appliquer à nouveau. Kept ne parle au nom d’aucun gouvernement ni du Partenariat pour un gouvernement ouvert (OGP).',
  'frame.state': 'État au {date}, entrée {entry} du registre',
  'frame.licence':
    'Kept est un logiciel libre sous licence AGPL, version 3 ou ultérieure. La licence de chaque source figure à côté d’elle.',
  'frame.comma': ', ',
  'frame.unreviewed':
    'Personne n’a encore relu cette traduction : là où elle diffère de {english}, l’anglais fait foi.',
  'frame.unreviewed.english': 'la page en anglais',
} as const satisfies Record<string, string>
