import { describe, expect, test } from 'vitest';
import { byline, workRecord } from '../../../../tests/support/invented-records.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { sortRecords } from '../record-order.ts';
import { reconcilePublications } from './index.ts';

type Details = Parameters<typeof workRecord>[0];

const title = 'Estimating groundwater recharge from sparse gauges in dry valleys';
const journal = { name: 'Journal of Invented Rivers', issn: [] };
const meeting = { name: 'Workshop on Invented Rivers', issn: [] };
const proceedings = ['doi:10.5555/proceedings'];
const isbn = ['isbn:9783161484100'];

/** The records of one list and of another, an article of 2020 with one title unless said otherwise. */
function pair(mine: Details, theirs: Details): WorkRecord[] {
  return [
    workRecord({ title, from: { entry: 'mine', file: 'mine.json', label: 'Mine' }, ...mine }),
    workRecord({ title, from: { entry: 'theirs', file: 'theirs.json', label: 'Theirs' }, ...theirs }),
  ];
}

function reconcile(records: readonly WorkRecord[]) {
  const { works, pairs } = reconcilePublications(sortRecords(records), () => undefined);
  expect(reconcilePublications(sortRecords(records.toReversed()), () => undefined).works).toEqual(works);
  return { works, pairs };
}

/** Titles that differ as given, by the same authors in the same year. */
const companions = (mine: string, theirs: string, details: Details = {}): [Details, Details] => {
  const by = ['Ngozi Adeyemi', 'Rosa De Luca'];
  return [
    { title: mine, by, ...details },
    { title: theirs, by, ...details },
  ];
};

describe('two works that look alike', () => {
  const cases: [string, [Details, Details], told?: 'told'][] = [
    [
      'one title and year, and a given name that is the surname of somebody else',
      [
        { by: ['John Smith', 'Ana Alvarez', 'Dev Kumar'], ids: ['doi:10.5555/a'], venue: journal },
        { by: ['John Miller', 'Ada Okafor', 'Lis Berg'], venue: { name: 'River Notes', issn: [] } },
      ],
      'told',
    ],
    [
      'one title and year, and first authors of one surname',
      [{ by: ['John Smith', 'Ana Alvarez'] }, { by: ['Peter Smith', 'Ada Okafor'] }],
      'told',
    ],
    [
      'one title and year, and first authors of one surname and initial with other co-authors',
      [{ by: ['John Smith', 'Ana Alvarez', 'Dev Kumar'] }, { by: ['Jane Smith', 'Ada Okafor', 'Lis Berg'] }],
      'told',
    ],
    [
      'one title and year by single authors whose given names only begin alike',
      [{ by: ['Wei Zhang'] }, { by: ['Wen Zhang'] }],
      'told',
    ],
    [
      'one title and year by single authors with other middle initials',
      [{ by: ['John A. Smith'] }, { by: ['John B. Smith'] }],
      'told',
    ],
    [
      'one title and year, and a last author in common',
      [{ by: ['Ana Alvarez', 'Ngozi Adeyemi'] }, { by: ['Ada Okafor', 'Ngozi Adeyemi'] }],
      'told',
    ],
    [
      'one title and year, and an author of three in common',
      [
        { by: ['Ana Alvarez', 'Ngozi Adeyemi', 'Dev Kumar'] },
        { by: ['Ada Okafor', 'Lis Berg', 'Ngozi Adeyemi'] },
      ],
      'told',
    ],
    [
      'one title and year by bodies whose names share a word',
      [{ by: ['Delta Survey Team of Portugal'] }, { by: ['River Survey Team of Norway'] }],
      'told',
    ],
    [
      'a thesis and the article that was made of it',
      [{ by: ['Ngozi Adeyemi'], type: 'thesis' }, { by: ['Ngozi Adeyemi'] }],
      'told',
    ],
    [
      'keynotes of two people under the ISBN of the proceedings',
      [
        { title: 'Keynote Address', by: ['Ngozi Adeyemi'], ids: isbn, type: 'conference-paper' },
        { title: 'Keynote Address', by: ['Rosa De Luca'], ids: isbn, type: 'conference-paper' },
      ],
      'told',
    ],
    [
      'prefaces without authors under the ISBN of a series',
      [
        { title: 'Preface', ids: isbn, type: 'chapter', pages: '1-3' },
        { title: 'Preface', ids: isbn, type: 'chapter', pages: '7-9' },
      ],
      'told',
    ],
    [
      'volumes of one title under the ISBN of the set',
      [
        { title: 'Handbook of rivers', by: ['Ngozi Adeyemi'], ids: isbn, type: 'book', volume: '1' },
        { title: 'Handbook of rivers', by: ['Ngozi Adeyemi'], ids: isbn, type: 'book', volume: '2' },
      ],
      'told',
    ],
    [
      'keynotes of two people under the DOI of the proceedings',
      [
        { title: 'Keynote Address', by: ['Ngozi Adeyemi'], ids: proceedings },
        { title: 'Keynote Address', by: ['Rosa De Luca'], ids: proceedings },
      ],
      'told',
    ],
    [
      'unlike titles of one first author under the DOI of the proceedings, without pages',
      [
        { title: 'Bank erosion in clay', by: ['Ngozi Adeyemi', 'Dev Kumar'], ids: proceedings },
        { title: 'Counting eels with sonar', by: ['Ngozi Adeyemi', 'Lis Berg'], ids: proceedings },
      ],
      'told',
    ],
    [
      'unlike titles without authors under one DOI',
      [
        { title: 'Bank erosion in clay', ids: proceedings },
        { title: 'Counting eels with sonar', ids: proceedings },
      ],
      'told',
    ],
    [
      'unlike titles, one without authors, under one PubMed number',
      [
        { title: 'Bank erosion in clay', ids: ['pmid:17'] },
        { title: 'Counting eels with sonar', by: ['Ngozi Adeyemi'], ids: ['pmid:17'] },
      ],
      'told',
    ],
    [
      'two parts of one title on two pages under the DOI of the proceedings',
      [
        { title: 'Flood models of deltas, part 1', by: ['Ngozi Adeyemi'], ids: proceedings, pages: '1-9' },
        { title: 'Flood models of deltas, part 2', by: ['Ngozi Adeyemi'], ids: proceedings, pages: '10-19' },
      ],
      'told',
    ],
    [
      'fluorine and fluoride',
      companions(
        'Uptake of fluorine by river mussels in spring',
        'Uptake of fluoride by river mussels in spring',
      ),
    ],
    [
      'insulin and inulin',
      companions('Effects of insulin on young river eels', 'Effects of inulin on young river eels'),
      'told',
    ],
    [
      'causal and casual',
      companions(
        'A causal account of walkers along the river',
        'A casual account of walkers along the river',
      ),
      'told',
    ],
    [
      'coastal and costal',
      companions('Images of coastal arches in grey seals', 'Images of costal arches in grey seals'),
      'told',
    ],
    [
      'absorption and adsorption',
      companions('Absorption of dyes by river clay beds', 'Adsorption of dyes by river clay beds'),
    ],
    [
      'nitrate and nitrite',
      companions('Removal of nitrate from slow river water', 'Removal of nitrite from slow river water'),
    ],
    [
      'in vivo and in vitro',
      companions('Growth of eel embryos in vivo at low heat', 'Growth of eel embryos in vitro at low heat'),
    ],
    [
      'rats and mice',
      companions('Fear of open water in rats of the delta', 'Fear of open water in mice of the delta'),
    ],
    [
      'male and female',
      companions('Migration of male eels through the delta', 'Migration of female eels through the delta'),
    ],
    [
      'two species',
      companions('Breeding of Salmo invented trutta in rivers', 'Breeding of Salmo invented salar in rivers'),
    ],
    [
      'Part I and Part II',
      companions('The behaviour of braided rivers. Part I', 'The behaviour of braided rivers. Part II'),
    ],
    [
      'Part 1 and Part 2',
      companions('The behaviour of braided rivers, part 1', 'The behaviour of braided rivers, part 2'),
    ],
    ['two years', companions('Water quality of the delta in 2018', 'Water quality of the delta in 2019')],
    [
      'vitamin A and vitamin E',
      companions('Vitamin A supplementation of young eels', 'Vitamin E supplementation of young eels'),
      'told',
    ],
    [
      'with and without',
      companions(
        'Growth of eels with cover in winter streams',
        'Growth of eels without cover in winter streams',
      ),
      'told',
    ],
    [
      'methane and methene, an alkane and an alkene',
      companions('Release of methane from slow river beds', 'Release of methene from slow river beds'),
      'told',
    ],
    [
      'pentene and pentyne, of which the dictionary has one',
      companions('Release of pentene from slow river beds', 'Release of pentyne from slow river beds'),
      'told',
    ],
    [
      'hexanol and hexanal, of which the dictionary has one',
      companions('Release of hexanol from slow river beds', 'Release of hexanal from slow river beds'),
      'told',
    ],
    [
      'alginate and alginase, a salt and an enzyme',
      companions('Alginate of brown weeds in river mouths', 'Alginase of brown weeds in river mouths'),
      'told',
    ],
    [
      'sulfide and sulfite',
      companions('Traces of sulfide in slow river beds', 'Traces of sulfite in slow river beds'),
      'told',
    ],
    [
      'renin and rennin',
      companions('Release of renin in young river eels', 'Release of rennin in young river eels'),
      'told',
    ],
    [
      'trust and tryst',
      companions('Models of trust in river communities', 'Models of tryst in river communities'),
      'told',
    ],
    [
      'preoperative and peroperative',
      companions('Preoperative care of grey seals in spring', 'Peroperative care of grey seals in spring'),
      'told',
    ],
    [
      'two invented names',
      companions('Gengam, a system for river gauges', 'Gengan, a system for river gauges'),
      'told',
    ],
    [
      'two German words of which English has one',
      companions('Das Leben der Winter am Rand der Flüsse', 'Das Leben der Winzer am Rand der Flüsse'),
      'told',
    ],
    [
      'two species of which one is an English word too',
      companions(
        'Growth of the trout Salmo major in cold rivers',
        'Growth of the trout Salmo Majos in cold rivers',
      ),
      'told',
    ],
    [
      'a name and a word',
      companions('Control of Turing machines on river gauges', 'Control of turning machines on river gauges'),
      'told',
    ],
    [
      'scouring and scoring',
      companions('Scouring of slow river beds in spring', 'Scoring of slow river beds in spring'),
    ],
    [
      'a typing error in the title, by other authors of one first author',
      [
        { title: 'Estimating the recharge of sparse gauges', by: ['Ngozi Adeyemi', 'Dev Kumar', 'Lis Berg'] },
        {
          title: 'Estimating the rechrage of sparse gauges',
          by: ['Ngozi Adeyemi', 'Ana Alvarez', 'Ada Okafor'],
        },
      ],
    ],
    [
      'a typing error in the title two years later',
      [
        { title: 'Estimating the recharge of sparse gauges', by: ['Ngozi Adeyemi', 'Dev Kumar'] },
        { title: 'Estimating the rechrage of sparse gauges', by: ['Ngozi Adeyemi', 'Dev Kumar'], year: 2022 },
      ],
    ],
    [
      'one title and year by single authors of other given names, on other pages',
      [
        { by: ['Cass Squire'], venue: journal, volume: '7', pages: '1-9' },
        { by: ['Case Squire'], venue: journal, volume: '8', pages: '31-40' },
      ],
      'told',
    ],
    [
      'one title and year by single authors of other given names, with other DOIs',
      [
        { by: ['Cass Squire'], ids: ['doi:10.5555/a'] },
        { by: ['Case Squire'], ids: ['doi:10.5555/b'] },
      ],
      'told',
    ],
    [
      'one title and year by two authors each, whose names begin alike',
      [{ by: ['Wei Zhang', 'Li Chen'] }, { by: ['Wen Zhang', 'Lin Chen'] }],
      'told',
    ],
    [
      'one title and year by first authors of other given names, and a further author of whom one list knows nothing',
      [{ by: ['John Smith', 'Ana Alvarez'] }, { by: ['Jane Smith'] }],
      'told',
    ],
    [
      'collisions in pp and collisions in pPb',
      companions('Yields of river mesons in pp', 'Yields of river mesons in pPb'),
    ],
    [
      'a paper of a meeting and its longer version in a journal',
      [
        { by: ['Ngozi Adeyemi'], venue: meeting },
        { by: ['Ngozi Adeyemi'], venue: journal },
      ],
      'told',
    ],
  ];

  test.each(cases)('%s: stay two', (_, [mine, theirs], told) => {
    const { works, pairs } = reconcile(pair(mine, theirs));
    expect(works).toHaveLength(2);
    if (told !== undefined) expect(pairs).toMatchObject([{ kind: 'near-miss' }]);
  });

  test('two titles with other subtitles are not brought together by a record without one', () => {
    const by = ['Ngozi Adeyemi', 'Rosa De Luca'];
    const main = 'Slow erosion of clay banks';
    const records = [`${main}: measured in spring`, `${main}: a model`, main].map((each, number) =>
      workRecord({ title: each, by, from: { entry: `${number}`, label: `${number}` } }),
    );
    const { works, pairs } = reconcile(records);
    expect(works).toHaveLength(3);
    expect(pairs.map(({ kind }) => kind)).toContain('near-miss');
  });

  test('two works by different people are not brought together by a record without authors', () => {
    const [one, other] = pair(
      { by: ['Ngozi Adeyemi'], venue: journal },
      { by: ['Obi Lindqvist'], venue: journal },
    );
    const bare = workRecord({ title, venue: journal, from: { entry: 'bare' } });
    expect(reconcile([one, other, bare].flatMap((each) => each ?? [])).works.length).toBeGreaterThan(1);
  });
});

describe('one work that looks like two', () => {
  const cases: [string, [Details, Details]][] = [
    [
      'initials for given names',
      [{ by: ['Ngozi Adeyemi', 'Rosa De Luca'] }, { by: ['N. Adeyemi', 'R. De Luca'] }],
    ],
    [
      'authors sorted by name',
      [{ by: ['Rosa De Luca', 'Ngozi Adeyemi'] }, { by: ['Ngozi Adeyemi', 'Rosa De Luca'] }],
    ],
    [
      'given and family name turned round',
      [{ by: [byline('Haruka, Tanizaki')] }, { by: [byline('Tanizaki, Haruka')] }],
    ],
    [
      'a second surname left out',
      [{ by: [byline('Camino Robledo, Inés')] }, { by: [byline('Camino, Inés')] }],
    ],
    ['a letter of a surname left out', [{ by: ['Ngozi Adeyyemi'] }, { by: ['Ngozi Adeyemi'] }]],
    [
      'letters that a source could not write',
      [{ by: ['José Núñez', 'Rosa De Luca'] }, { by: ['Jos? N??ez', 'Rosa De Luca'] }],
    ],
    [
      'a body with and without its article',
      [{ by: ['The Delta Survey Team'] }, { by: ['Delta Survey Team'] }],
    ],
    [
      'capitals and accents',
      [{ by: ['Ngozi Adeyemi'] }, { by: ['NGOZI ADEYEMI'], title: title.toUpperCase() }],
    ],
    ['a plural', companions(title, title.replace('gauges', 'gauge'))],
    [
      'British and American spelling',
      companions('Modelling the colour of slow rivers', 'Modeling the colour of slow rivers'),
    ],
    [
      'American and British spelling of "-ise"',
      companions('Optimizing the behavior of river sluices', 'Optimising the behaviour of river sluices'),
    ],
    [
      'American and British spelling of "-re" and "ae"',
      companions('Hemoglobin of eels in fiber nets of rivers', 'Haemoglobin of eels in fibre nets of rivers'),
    ],
    [
      'a letter left out',
      companions('An assessment of sparse river gauges', 'An assesment of sparse river gauges'),
    ],
    [
      'letters swapped',
      companions('Agents and trust in river communities', 'Agents and turst in river communities'),
    ],
    [
      'a letter in place of another',
      companions('A desktop for the experiment on river eels', 'A desktop for the emperiment on river eels'),
    ],
    [
      'a letter too many',
      companions(
        'Notes on outsourcing the care of slow rivers',
        'Notes on outsourcinga the care of slow rivers',
      ),
    ],
    [
      'a misspelt ordinal',
      companions(
        'The fourth survey of slow rivers in the delta',
        'The foruth survey of slow rivers in the delta',
      ),
    ],
    [
      'a letter lost at the end of a word',
      companions('Dalí: a store for river gauges in memory', 'Dal?: a store for river gauges in memory'),
    ],
    [
      'I for l',
      companions('The effect of GlOSS on young river eels', 'The effect of GIOSS on young river eels'),
    ],
    [
      'the pages of a reference left at the end',
      companions('A survey of slow rivers in the delta', 'A survey of slow rivers in the delta pp. 12-19'),
    ],
    [
      'a statement of responsibility',
      companions(
        'A survey of slow rivers in the delta',
        'A survey of slow rivers in the delta / by Ngozi Adeyemi and Rosa De Luca',
      ),
    ],
    [
      'a typing error in the title and one in a name, with authors in another order',
      [
        {
          title: 'An assessment of sparse river gauges',
          by: ['Yasuhiko Morita', 'Rosa De Luca', 'Dev Kumar'],
        },
        {
          title: 'An assesment of sparse river gauges',
          by: ['Dev Kumar', 'Yasukiko Morita', 'Rosa De Luca'],
        },
      ],
    ],
    ['a letter of a given name mistyped', [{ by: ['Cass Squire'] }, { by: ['Case Squire'] }]],
    ['a short form of a given name', [{ by: ['Mike Squire'] }, { by: ['Michael Squire'] }]],
    ['given names of which one lost a letter', [{ by: ['Ren?e J. Squire'] }, { by: ['Reée J. Squire'] }]],
    [
      'an elision set with a space',
      companions('La couleur de l’eau des fleuves lents', 'La couleur de l’ eau des fleuves lents'),
    ],
    [
      'an article in the title left out',
      companions('A survey of slow rivers in the delta', 'Survey of slow rivers in the delta'),
    ],
    [
      'a preprint two years before its article, with another DOI',
      [
        { by: ['Ngozi Adeyemi', 'Rosa De Luca'], type: 'preprint', ids: ['doi:10.31234/x'], year: 2018 },
        { by: ['Ngozi Adeyemi', 'Rosa De Luca'], ids: ['doi:10.5555/x'] },
      ],
    ],
    [
      'a title that was changed after the preprint, under one arXiv number',
      [
        { title: 'Towards sparse gauges', by: ['Ngozi Adeyemi', 'Rosa De Luca'], ids: ['arxiv:2001.00001'] },
        { title: 'Recharge of dry valleys', by: ['N. Adeyemi', 'R. De Luca'], ids: ['arxiv:2001.00001'] },
      ],
    ],
    [
      'a translated title on one page under one DOI',
      [
        { title: 'La recharge des nappes', by: ['Ngozi Adeyemi'], ids: ['doi:10.5555/x'], pages: '12-19' },
        { title: 'Groundwater in valleys', by: ['N. Adeyemi'], ids: ['doi:10.5555/x'], pages: '12-9' },
      ],
    ],
    [
      'one book with and without its authors',
      [
        { title: 'Rivers', type: 'book', ids: isbn },
        { title: 'Rivers', type: 'book', ids: isbn, by: ['Ngozi Adeyemi'] },
      ],
    ],
  ];

  test.each(cases)('%s: become one', (_, [mine, theirs]) => {
    expect(reconcile(pair(mine, theirs)).works).toHaveLength(1);
  });
});
