import type { Formats } from '../formats.ts';

/** What each number and label of the site means; docs/definitions.md says the same to those who run it. */
export const definitionsWords = ({ date }: Formats) => ({
  title: 'What each number and label means',
  description: 'The definition of every number and every label of this directory.',
  lead: (day: string) =>
    `Every number has one definition, is counted from the list that it leads to, and is for ${date(day, 'long')}. Nothing is estimated, and nobody’s silence is filled in.`,
  groups: {
    works: {
      name: 'Works',
      terms: {
        work: {
          term: 'work, publication',
          meaning:
            'One cluster of versions: a preprint, its accepted manuscript and the published article are one work and count once.',
        },
        year: {
          term: 'its year',
          meaning:
            'That of the first date on which any version was public: posted, published or issued; not when it was submitted.',
        },
        undated: {
          term: 'without a date',
          meaning: 'No source dates the work. It is in every count of works, but in no bar of a chart.',
        },
        version: {
          term: 'version',
          meaning:
            'Of several, the published one is shown before the accepted, and that before the submitted.',
        },
        authors: {
          term: 'authors, “and n others”',
          meaning:
            'The true length of the author list as its source tells it, also where the source prints only the beginning of it.',
        },
        funding: {
          term: 'funding',
          meaning:
            'Who paid, and the number of the award, as an export says it. Nothing is read out of acknowledgements.',
        },
        related: {
          term: 'related works',
          meaning:
            'At most six other works that share both an author and a topic with it. Those that share the rarer topics come first, then those with more shared authors, then the nearest in years. Retracted works and works of the same title are not named.',
        },
        retracted: {
          term: 'retracted',
          meaning: 'A source says so, or a notice of retraction points to the work, or a curator decided it.',
        },
      },
    },
    people: {
      name: 'People',
      terms: {
        researcher: {
          term: 'researcher',
          meaning:
            'One of the institution’s own: in its roster, or with an ORCID or OpenAlex author record among the exports, or with a text of their own.',
        },
        left: {
          term: 'left, former',
          meaning:
            'The roster gives an end that has passed. Of somebody whom no roster names: every position at the institution in their ORCID record has ended. The years in which a database saw their works are no evidence of leaving.',
        },
        coauthors: {
          term: 'co-authors',
          meaning:
            'Distinct people who share a work of 2 to 100 authors with the person. Names that nobody could tell apart are counted by themselves.',
        },
        weight: {
          term: 'weight of a collaboration',
          meaning:
            'The sum of 1 ÷ (n − 1) over the shared works, n being the number of their authors, at most 100.',
        },
        close: {
          term: 'close collaborator',
          meaning:
            'At least two shared works, a weight of 0.25 or more, and the latest of them within the last ten years.',
        },
        order: {
          term: 'order of collaborators',
          meaning: 'By weight, in which a work counts half for every ten years of its age.',
        },
        topics: {
          term: 'topics of a person',
          meaning: 'Those on at least two of their works, or on a fifth of them.',
        },
        yearsActive: {
          term: 'years active',
          meaning: 'The number of years in which a work of the person became public.',
        },
        similarTopics: {
          term: 'similar topics',
          meaning:
            'At most six people who are here now, at most three of them co-authors, whose topics are the most alike; a topic that few people have weighs more. Up to three shared topics are named.',
        },
        similarNames: {
          term: 'similar names',
          meaning:
            'People whose full name, or surname and initial, could be taken for this one: so that nobody mixes them up.',
        },
        openTo: {
          term: 'open to …',
          meaning:
            'The person said so themself, on a day that is given; it lapses when they say, otherwise after twelve months.',
        },
        level: {
          term: 'level, Emerging …',
          meaning:
            'The highest rung of evidence whose own checks pass: 1 matched by a record id, 2 an ORCID iD is known, 3 one independent fact agrees, 4 the institution confirms, 5 the person confirms. Levels 1 and 2 are called Emerging, 3 Established, 4 and 5 Verified.',
        },
        checks: {
          term: 'n of m checks',
          meaning:
            'Checks passed of the eleven that there are; each is listed with its source and date. What is older than 400 days is listed and does not count.',
        },
      },
    },
    lists: {
      name: 'Lists',
      terms: {
        unit: {
          term: 'works of a unit',
          meaning: 'Those with one of its people, here or former, on them.',
        },
        organisation: {
          term: 'works of an organisation',
          meaning: 'Those with an author list that names it.',
        },
        peopleOfOrganisation: {
          term: 'people of an organisation',
          meaning: 'Researchers whose works or positions name it.',
        },
        byYear: {
          term: 'works by year',
          meaning:
            'Works of the list by their year; the bars and the works without a date add up to the list.',
        },
        topicsOfList: {
          term: 'topics of a list',
          meaning:
            'Up to twelve topics that most of its works have, each with the number of works of this list.',
        },
        peopleOfYear: { term: 'people of a year', meaning: 'Researchers who are authors of its works.' },
        filtered: {
          term: 'filtered list',
          meaning:
            'Works that pass all chosen filters. The number beside a choice is how many works it would leave beside the other choices.',
        },
      },
    },
    data: {
      name: 'The page on the data',
      terms: {
        source: {
          term: 'source',
          meaning:
            'The label of an export, with the newest date on which anything in it was retrieved, and the licence that the institution gives for it.',
        },
        records: {
          term: 'works, people',
          meaning: 'How many works and researchers of the site have a record of that source.',
        },
        coverage: {
          term: 'coverage',
          meaning:
            'Of all works, and of each unit’s, how many have a DOI, an abstract, a year; of the people, how many an ORCID iD.',
        },
      },
    },
  },
});
