/** French of src/messages/en/design.ts. */
export const design = {
  'design.title': 'Conception graphique',
  'design.description': 'Chaque élément dont sont faites les pages de Kept, dans chaque état où il peut être',
  'design.lede':
    'Signes, couleurs, typographie, marques et {count} composants, chacun dans chaque état où il peut être. Ce qui est ici est ce que les tests exécutent.',
  'design.signs': 'Cinq signes',
  'design.sign.line':
    'La double ligne rouge va du premier pixel au dernier. Avant elle : numéro, titre, date, évaluateur. Après elle : le dossier.',
  'design.sign.voices': 'Deux voix. Avec empattements, ce qu’une source a dit. Sans empattements, ce que dit Kept.',
  'design.sign.squares': 'Carrés unités. Un carré est une promesse ; plus il est rempli, plus elle est allée loin.',
  'design.sign.voucher':
    'Le justificatif. Chacun de nos chiffres ouvre une fiche avec sa règle, son décompte, ce qui est laissé de côté et ses lignes.',
  'design.sign.rules':
    'Des filets au lieu de cadres. Un filet fin est une ligne, un trait d’encre un nouveau compte, un double trait un total.',
  'design.colours': 'Couleurs',
  'design.colours.side': 'Une couleur pour les données. Le rouge ne signifie jamais un mauvais résultat.',
  'design.colour.paper': 'La page.',
  'design.colour.tint': 'Nos chiffres, et rien d’autre.',
  'design.colour.ink': 'Texte et filets épais.',
  'design.colour.quiet': 'Notes, valeurs absentes, titres de colonnes.',
  'design.colour.pen': 'Tout ce qui peut être ouvert.',
  'design.colour.red': 'La double ligne, les numéros de section, la procédure, le désaccord.',
  'design.colour.data': 'Marques et barres.',
  'design.colour.line': 'Filets fins ; jamais le seul signe de quoi que ce soit.',
  'design.type': 'Typographie',
  'design.type.side': 'Polices de la machine du lecteur, deux graisses, chiffres tabulaires.',
  'design.size.xl': 'Le titre unique',
  'design.size.l': 'Titres de section, chapeaux, chiffres',
  'design.size.m': 'Texte',
  'design.size.s': 'Tableaux',
  'design.size.xs': 'Notes de bas',
  'design.said': 'Une source a dit ceci',
  'design.marks': 'Marques',
  'design.marks.side': 'Une marque signifie une seule chose dans un graphique, et son mot figure toujours à côté.',
} as const satisfies Record<string, string>
