/** French of the titles of worked examples, by their English words. */
export const examples = {
  'example.an activity that can be checked is enough, milestones are not needed':
    'une activité vérifiable suffit, les jalons ne sont pas nécessaires',
  'example.a text that needs interpretation by its reader is not verifiable':
    'un texte que son lecteur doit interpréter n’est pas vérifiable',
  'example.while the report is not out nobody knows': 'tant que le rapport n’est pas paru, personne ne sait',
  'example.from 2017 the reviewer says it in one word': 'à partir de 2017, l’évaluateur le dit en un mot',
  'example.and the word may be no': 'et ce mot peut être non',
  'example.one of the three values is enough': 'une des trois valeurs suffit',
  'example.technology alone never makes a promise relevant':
    'la technologie seule ne rend jamais une promesse pertinente',
  'example.one value not reviewed leaves it open, where no other settles it':
    'une valeur non évaluée laisse la question ouverte si aucune autre ne la tranche',
  'example.from 2020 there is one question': 'à partir de 2020, il n’y a qu’une question',
  'example.and one answer': 'et une seule réponse',
  'example.a major step that serves an OGP value is ambitious':
    'un grand pas au service d’une valeur de l’OGP est ambitieux',
  'example.a transformative promise that is not about open government is not':
    'une promesse transformatrice qui ne porte pas sur le gouvernement ouvert ne l’est pas',
  'example.plans of 2011 were not coded for impact': 'l’impact des plans de 2011 n’a pas été codé',
  'example.from 2020 even a substantial potential is not judged: the threshold is not known to us':
    'à partir de 2020, même un potentiel substantiel n’est pas jugé : nous ne connaissons pas le seuil',
  'example.were the threshold “substantial”, a modest promise would fail it':
    'si le seuil était « substantiel », une promesse modeste ne l’atteindrait pas',
  'example.substantial at the end is completed': 'substantiel à la fin vaut réalisé',
  'example.what went back between the reviews is not': 'ce qui a reculé entre les évaluations ne l’est pas',
  'example.without a last review the first one counts': 'sans dernière évaluation, la première compte',
  'example.no evidence is a finding': 'l’absence de preuve est un constat',
  'example.a promise whose report is not out is neither kept nor broken':
    'une promesse dont le rapport n’est pas paru n’est ni tenue ni rompue',
  'example.a major step forward is strong': 'un pas en avant majeur est marquant',
  'example.a marginal change is not': 'un changement marginal ne l’est pas',
  'example.“no early results to report yet” was coded, and is not strong':
    '« pas encore de premiers résultats à signaler » a été codé, et n’est pas marquant',
  'example.plans of 2011 and 2012 were never asked: no data is not zero':
    'la question n’a jamais été posée aux plans de 2011 et 2012 : pas de données n’est pas zéro',
  'example.from 2021 significant is the highest of three levels':
    'à partir de 2021, « significatif » est le plus haut de trois niveaux',
  'example.a founder’s promise of 2011 needed no coded impact':
    'une promesse de 2011 d’un fondateur n’avait pas besoin d’impact codé',
  'example.before June 2014 it did not have to be verifiable': 'avant juin 2014, elle n’avait pas à être vérifiable',
  'example.a moderate impact earned a star under v2': 'un impact modéré valait une étoile avec v2',
  'example.under v3 it no longer does': 'avec v3, ce n’est plus le cas',
  'example.a plan of 2021 cannot be judged: potential impact was not coded':
    'un plan de 2021 ne peut être jugé : l’impact potentiel n’a pas été codé',
  'example.a plan of 2012 gets the star that OGP worked out later':
    'un plan de 2012 reçoit l’étoile que l’OGP a calculée plus tard',
  'example.a limited completion at the end takes the star away': 'une réalisation limitée à la fin retire l’étoile',
  'example.PH0051 meets the criteria, but its report of 2021 gave no stars':
    'PH0051 remplit les critères, mais son rapport de 2021 n’a pas donné d’étoiles',
  'example.HR0028 of 2018 meets them too: OGP gave no star to plans of its year':
    'HR0028 de 2018 les remplit aussi : l’OGP n’a pas donné d’étoile aux plans de son année',
  'example.a plan of 2021 is not asked for stars': 'la question des étoiles n’est pas posée à un plan de 2021',
  'example.a moderate promise of 2012 had its star in 2014, though none is shown today':
    'une promesse modérée de 2012 avait son étoile en 2014, bien qu’aucune ne soit affichée aujourd’hui',
  'example.in 2015 a promise that could not be verified got none':
    'en 2015, une promesse invérifiable n’en recevait pas',
  'example.from plans of 2014 it is the star that is shown': 'à partir des plans de 2014, c’est l’étoile affichée',
  'example.without a year nobody knows which rule held': 'sans année, personne ne sait quelle règle s’appliquait',
  'example.of two failures the first in the order counts': 'de deux échecs, le premier dans l’ordre compte',
  'example.all tests met, and a star': 'tous les tests passés, et une étoile',
  'example.all tests met, and no star was awarded': 'tous les tests passés, et aucune étoile décernée',
  'example.what was never coded is passed over and stated': 'ce qui n’a jamais été codé est sauté et signalé',
  'example.a plan of 2020 is not asked': 'la question n’est pas posée à un plan de 2020',
  'example.ambitious and done': 'ambitieuse et tenue',
  'example.strong results are enough, whatever else': 'des résultats marquants suffisent, quoi qu’il en soit du reste',
  'example.done but not ambitious; results were not coded, and that is stated':
    'tenue mais pas ambitieuse ; les résultats n’ont pas été codés, et c’est signalé',
  'example.of a plan of 2021 ambition is not known, so neither is the class':
    'd’un plan de 2021 on ne connaît pas l’ambition, donc pas non plus la classe',
  'example.a design that is not reviewed is no score of 1': 'une conception non évaluée n’est pas une note de 1',
  'example.the end is past and the work is limited': 'la fin est passée et le travail est limité',
  'example.on its last day the end has not passed': 'à son dernier jour, la fin n’est pas encore passée',
  'example.of the end only the year is known, and the year is not over':
    'de la fin on ne connaît que l’année, et l’année n’est pas finie',
  'example.what is complete gets a no, whenever it was to end':
    'ce qui est complet reçoit un non, quelle qu’ait été la fin prévue',
  'example.what was withdrawn gets a no': 'ce qui a été retiré reçoit un non',
  'example.its end is past, and nobody has coded how much of it was done':
    'sa fin est passée, et personne n’a codé ce qui en a été fait',
  'example.no source says when it ends': 'aucune source ne dit quand elle se termine',
  'example.Mexico’s second plan: by invitation only, but both sides set the agenda':
    'le deuxième plan du Mexique : sur invitation seulement, mais les deux parties ont fixé les priorités',
  'example.Brazil’s second plan: open to anyone, who could speak and got no answer':
    'le deuxième plan du Brésil : ouvert à tous, qui pouvaient parler et n’ont pas eu de réponse',
  'example.Mongolia’s first plan: no forum, hence no level while it was carried out; that is not “no consultation”':
    'le premier plan de la Mongolie : pas de forum, donc pas de niveau pendant la mise en œuvre ; ce n’est pas « pas de consultation »',
  'example.all that a results report assesses is met': 'tout ce qu’un rapport de résultats évalue est satisfait',
  'example.one that is not met is enough for a no': 'une seule non satisfaite suffit pour un non',
  'example.a website in the making is neither': 'un site web en préparation n’est ni l’un ni l’autre',
  'example.Mexico in January 2019: no fourth plan by the end of 2018':
    'le Mexique en janvier 2019 : pas de quatrième plan à la fin de 2018',
  'example.two months after it was due it was not yet late':
    'deux mois après l’échéance, il n’était pas encore en retard',
  'example.Mexico in February 2023: the plan before ended in 2022, on a day that is not recorded':
    'le Mexique en février 2023 : le plan précédent s’est terminé en 2022, un jour qui n’est pas consigné',
  'example.Mexico in April 2024: whatever that day was, it is past':
    'le Mexique en avril 2024 : quel qu’ait été ce jour, il est passé',
  'example.Mexico was told in January 2019 that it moves to the odd years':
    'le Mexique a été informé en janvier 2019 qu’il passe aux années impaires',
  'example.a plan that was late by five months in 2016 kept its cohort':
    'un plan en retard de cinq mois en 2016 a gardé son groupe',
  'example.from 2022 nobody is moved': 'à partir de 2022, personne n’est déplacé',
  'example.nothing by March 2018 for a first year that ended in June 2017':
    'rien en mars 2018 pour une première année terminée en juin 2017',
  'example.published a month after it was due, it is not late in that sense':
    'publiée un mois après l’échéance, elle n’est pas en retard en ce sens',
  'example.a year is not precise enough': 'une année n’est pas assez précise',
  'example.a late self-assessment was enough in 2016': 'une autoévaluation en retard suffisait en 2016',
  'example.Mexico in January 2019: no plan by 31 December 2018':
    'le Mexique en janvier 2019 : pas de plan au 31 décembre 2018',
  'example.a public that is only consulted while a plan is written is not involved':
    'un public seulement consulté pendant la rédaction d’un plan n’est pas impliqué',
  'example.from 2022 the level does not matter, the requirements do':
    'à partir de 2022, ce n’est plus le niveau qui compte, mais les exigences',
  'example.Mexico in February 2023: neither the last day nor the requirements are in our sources; its letter is':
    'le Mexique en février 2023 : ni le dernier jour ni les exigences ne sont dans nos sources ; sa lettre y est',
  'example.Mexico in April 2024: contrary in February 2023, and no fifth plan through the end of 2023':
    'le Mexique en avril 2024 : contraire en février 2023, et pas de cinquième plan jusqu’à la fin de 2023',
  'example.two instances with a good cycle between them are not in a row':
    'deux cas séparés par un bon cycle ne sont pas de suite',
  'example.one cycle is not two': 'un cycle n’en fait pas deux',
  'example.what happened in the cycle before is not in our sources':
    'ce qui s’est passé au cycle précédent n’est pas dans nos sources',
  'example.below in two years running': 'en dessous deux années de suite',
  'example.below once': 'en dessous une fois',
  'example.a year that no source has lies between': 'entre les deux, une année qu’aucune source n’a',
  'example.none three months after the plan': 'aucun trois mois après le plan',
  'example.in time to the day': 'à temps, au jour près',
  'example.a plan of which only the year is known': 'un plan dont on ne connaît que l’année',
  'example.two months after it was done': 'deux mois après sa réalisation',
  'example.it is not late before a month is over': 'il n’y a pas de retard avant qu’un mois soit passé',
  'example.when it was done is not recorded': 'la date de sa réalisation n’est pas consignée',
  'example.two years are left': 'il reste deux ans',
  'example.a year is too short': 'un an est trop court',
  'example.by years alone it cannot be told': 'avec les seules années, on ne peut pas le dire',
  'example.the founders’ plans were due in 2011, and nothing said from when they were late':
    'les plans des fondateurs étaient dus en 2011, et rien ne disait à partir de quand ils étaient en retard',
  'example.in 2016 a plan was late from 31 October': 'en 2016, un plan était en retard à partir du 31 octobre',
  'example.Mexico’s fourth plan was due on 31 August 2018; from 1 January 2019 it counted as late and moved to the odd years':
    'le quatrième plan du Mexique était dû le 31 août 2018 ; à partir du 1er janvier 2019, il comptait comme en retard et passait aux années impaires',
  'example.whoever moved in 2020 had until 31 August 2021, and so had the plan before':
    'qui a changé en 2020 avait jusqu’au 31 août 2021, et le plan précédent aussi',
  'example.whether a member moved is not in our sources: the day is an interval':
    'nos sources ne disent pas si un membre a changé : le jour est un intervalle',
  'example.of Mexico’s fourth plan only the years are known, so the last day for the fifth lies somewhere in 2023':
    'du quatrième plan du Mexique on ne connaît que les années ; le dernier jour pour le cinquième se situe donc quelque part en 2023',
  'example.a plan of four years is refreshed at its two-year mark':
    'un plan de quatre ans est actualisé au bout de deux ans',
  'example.Colombia 2021: opened on 25 June, the last day was 9 July':
    'Colombie 2021 : ouvert le 25 juin, le dernier jour était le 9 juillet',
  'example.and on the day after it was closed': 'et le lendemain, c’était fermé',
  'example.a window of ten days is closed too early': 'une période de dix jours se ferme trop tôt',
  'example.New Zealand 2018: only its last day is recorded, and it is past':
    'Nouvelle-Zélande 2018 : seul son dernier jour est consigné, et il est passé',
  'example.a month is not precise enough within that month': 'un mois n’est pas assez précis pendant ce mois',
  'example.12 of 16 points are enough': '12 points sur 16 suffisent',
  'example.where no budget survey covers a country 9 of 12 are enough':
    'là où aucune enquête budgétaire ne couvre un pays, 9 sur 12 suffisent',
  'example.11 of 16 are not': '11 sur 16 ne suffisent pas',
  'example.two metrics say nothing': 'deux indicateurs ne disent rien',
  'example.a metric that we do not have is not a metric that is not there':
    'un indicateur que nous n’avons pas n’est pas un indicateur qui n’existe pas',
  'example.a plan that has begun and not ended is implemented':
    'un plan commencé et non terminé est en cours de mise en œuvre',
  'example.on the day after, it stands between plans': 'le lendemain, il est entre deux plans',
  'example.the next plan is on record and begins next year':
    'le prochain plan est consigné et commence l’année prochaine',
  'example.the plan ends in some month of this year: nobody can tell':
    'le plan se termine un mois de cette année : personne ne peut le dire',
  'example.what came before a plan that has ended is over, though nobody recorded when':
    'ce qui précède un plan terminé est fini, même si personne n’a consigné quand',
  'example.no plan of it is on record here, which is not to say that it has none':
    'aucun plan de lui n’est consigné ici, ce qui ne veut pas dire qu’il n’en a pas',
  'example.who left has no plan to carry out, whatever its last one says':
    'qui est parti n’a plus de plan à exécuter, quoi que dise le dernier',
  'example.no commitment in the area, and we know all of them':
    'aucun engagement dans le domaine, et nous les connaissons tous',
  'example.ambition and completion may come from different commitments':
    'l’ambition et la réalisation peuvent venir d’engagements différents',
  'example.results that nobody coded leave a flag unknown':
    'des résultats que personne n’a codés laissent un repère inconnu',
  'example.where we lack some of its commitments a dark flag proves nothing':
    'là où certains de ses engagements nous manquent, un repère éteint ne prouve rien',
} as const satisfies Record<string, string>
