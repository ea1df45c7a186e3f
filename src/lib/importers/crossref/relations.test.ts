import { describe, expect, it } from 'vitest';
import { article, read, readOne } from './testing/invented-article.ts';

describe('posted content', () => {
  it('is a preprint of its server, by the date it was posted', async () => {
    const work = await readOne({
      type: 'posted-content',
      subtype: 'preprint',
      'container-title': [],
      institution: [{ name: 'riverRxiv' }],
      'group-title': 'Ecology',
      publisher: 'Invented Press',
      posted: { 'date-parts': [[2019, 5, 6]] },
      relation: { 'is-preprint-of': [{ 'id-type': 'doi', id: '10.5555/REEDS.2', 'asserted-by': 'subject' }] },
    });
    expect(work).toMatchObject({
      type: 'preprint',
      versionKind: 'submitted',
      venue: { name: 'riverRxiv', kind: 'repository' },
      relations: [{ type: 'is-preprint-of', target: { scheme: 'doi', value: '10.5555/reeds.2' } }],
    });
    expect(work.dates).toContainEqual({ basis: 'posted', value: '2019-05-06' });
  });

  it('of another kind is none', async () => {
    const posted = await read(
      { ...article, type: 'posted-content', subtype: 'letter' },
      { ...article, type: 'posted-content', subtype: 'blog' },
      { ...article, type: 'posted-content' },
    );
    expect(posted.map(({ type }) => type)).toEqual(['letter', 'other', 'preprint']);
  });
});

describe('a notice', () => {
  const target = { scheme: 'doi', value: '10.5555/reeds.2' };

  it.each([
    ['retraction', 'retracts'],
    ['withdrawal', 'retracts'],
    ['erratum', 'corrects'],
    ['correction', 'corrects'],
  ])('of %s is an erratum that %s its target', async (type, relation) => {
    const work = await readOne({ 'update-to': [{ DOI: '10.5555/REEDS.2', type }] });
    expect(work).toMatchObject({
      type: 'erratum',
      retracted: false,
      relations: [{ type: relation, target }],
    });
  });

  it('marks the work that it is about, there too', async () => {
    const corrected = await readOne({ 'updated-by': [{ DOI: '10.5555/reeds.2', type: 'correction' }] });
    expect(corrected).toMatchObject({
      type: 'article',
      retracted: false,
      relations: [{ type: 'is-corrected-by', target }],
    });
    const retracted = await readOne({ 'updated-by': [{ DOI: '10.5555/reeds.2', type: 'retraction' }] });
    expect(retracted).toMatchObject({ retracted: true, relations: [{ type: 'is-retracted-by', target }] });
  });

  it('in place of the work itself is no relation', async () => {
    const work = await readOne({
      'update-to': [
        { DOI: '10.5555/reeds.1', type: 'retraction' },
        { DOI: '10.5555/reeds.1', type: 'new_version' },
      ],
    });
    expect(work).toMatchObject({ type: 'article', retracted: true, relations: [] });
  });

  it('is told by relations as well, whichever end asserts them', async () => {
    const relation = (name: string, by: string) =>
      readOne({ relation: { [name]: [{ id: '10.5555/reeds.2', 'id-type': 'doi', 'asserted-by': by }] } });
    const found = await Promise.all([
      relation('correction', 'object'),
      relation('correction', 'subject'),
      relation('is-review-of', 'subject'),
      relation('has-review', 'object'),
    ]);
    expect(found.map(({ relations }) => relations.map(({ type }) => type))).toEqual([
      ['is-corrected-by'],
      ['corrects'],
      ['reviews'],
      [],
    ]);
  });
});
