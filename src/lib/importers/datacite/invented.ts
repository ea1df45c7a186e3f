/** ORCID has given this iD to nobody. */
export const orcid = '0999-0000-0000-0010';

/** The attributes of a work. */
export const attributes = {
  doi: '10.1000/ABC',
  creators: [
    {
      name: 'Färber, Ines',
      nameType: 'Personal',
      givenName: 'Ines',
      familyName: 'Färber',
      nameIdentifiers: [
        { nameIdentifier: `https://orcid.org/${orcid}`, nameIdentifierScheme: 'ORCID' },
        { nameIdentifier: '0000000012345678', nameIdentifierScheme: 'ISNI' },
      ],
      affiliation: [
        {
          name: 'Institute of Rivers',
          affiliationIdentifier: 'https://ror.org/02abc3d45',
          affiliationIdentifierScheme: 'ROR',
        },
        'College of Lakes',
      ],
    },
    { name: 'Deep Lake Survey', nameType: 'Organizational' },
  ],
  contributors: [
    { name: 'Brook, Jan', contributorType: 'Editor' },
    { name: 'Moreau, Ada', contributorType: 'DataManager' },
  ],
  titles: [
    { title: 'Rivières', titleType: 'TranslatedTitle', lang: 'fr' },
    { title: 'Rivers of CO<sub>2</sub>', lang: 'en', titleType: null },
    { title: 'A survey', titleType: 'Subtitle' },
  ],
  publisher: 'Lake Archive',
  publicationYear: 2020,
  types: { resourceTypeGeneral: 'Dataset', resourceType: 'Survey data' },
  subjects: [{ subject: 'rivers' }, { subject: 'FOS: Earth sciences', subjectScheme: 'FOS' }],
  dates: [
    { date: '2020-03-04', dateType: 'Issued' },
    { date: '2019-12-01', dateType: 'Submitted' },
    { date: '2018/2019', dateType: 'Collected' },
  ],
  language: 'eng',
  url: 'https://archive.example.org/abc',
  version: '2',
  rightsList: [
    { rights: 'Open access', rightsUri: 'info:eu-repo/semantics/openAccess' },
    { rightsIdentifier: 'cc-by-4.0', rightsIdentifierScheme: 'SPDX' },
  ],
  descriptions: [
    { description: 'Sampled weekly.', descriptionType: 'Methods' },
    { description: 'We measured.<br>Twice.', descriptionType: 'Abstract', lang: 'en' },
  ],
  relatedIdentifiers: [
    { relatedIdentifier: '10.1000/abc.v1', relatedIdentifierType: 'DOI', relationType: 'IsNewVersionOf' },
    { relatedIdentifier: '10.1000/article', relatedIdentifierType: 'DOI', relationType: 'IsSupplementTo' },
  ],
};

/** An answer of the API with the work, and what a test changes. */
export const answer = (changed: object = {}): object => ({
  data: { id: '10.1000/abc', type: 'dois', attributes: { ...attributes, ...changed } },
});

/** The same work as XML. */
export const xml = `<?xml version="1.0"?>
<resource xmlns="http://datacite.org/schema/kernel-4" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <identifier identifierType="DOI">10.1000/ABC</identifier>
 <creators>
  <creator><creatorName nameType="Personal">Färber, Ines</creatorName><givenName>Ines</givenName><familyName>Färber</familyName>
   <nameIdentifier nameIdentifierScheme="ORCID" schemeURI="https://orcid.org">${orcid}</nameIdentifier>
   <nameIdentifier nameIdentifierScheme="ISNI">0000000012345678</nameIdentifier>
   <affiliation affiliationIdentifier="https://ror.org/02abc3d45" affiliationIdentifierScheme="ROR">Institute of Rivers</affiliation>
   <affiliation>College of Lakes</affiliation></creator>
  <creator><creatorName nameType="Organizational">Deep Lake Survey</creatorName></creator>
 </creators>
 <titles><title xml:lang="fr" titleType="TranslatedTitle">Rivières</title><title xml:lang="en">Rivers of CO&lt;sub&gt;2&lt;/sub&gt;</title><title titleType="Subtitle">A survey</title></titles>
 <publisher>Lake Archive</publisher><publicationYear>2020</publicationYear>
 <resourceType resourceTypeGeneral="Dataset">Survey data</resourceType>
 <subjects><subject>rivers</subject><subject subjectScheme="FOS">FOS: Earth sciences</subject></subjects>
 <contributors><contributor contributorType="Editor"><contributorName>Brook, Jan</contributorName></contributor>
 <contributor contributorType="DataManager"><contributorName>Moreau, Ada</contributorName></contributor></contributors>
 <dates><date dateType="Issued">2020-03-04</date><date dateType="Submitted">2019-12-01</date><date dateType="Collected">2018/2019</date></dates>
 <language>eng</language><version>2</version>
 <rightsList><rights rightsURI="info:eu-repo/semantics/openAccess">Open access</rights><rights rightsIdentifier="CC-BY-4.0" rightsIdentifierScheme="SPDX"/></rightsList>
 <descriptions><description descriptionType="Methods">Sampled weekly.</description><description xml:lang="en" descriptionType="Abstract">We measured.<br/>Twice.</description></descriptions>
 <relatedIdentifiers><relatedIdentifier relatedIdentifierType="DOI" relationType="IsNewVersionOf">10.1000/abc.v1</relatedIdentifier>
 <relatedIdentifier relatedIdentifierType="DOI" relationType="IsSupplementTo">10.1000/article</relatedIdentifier></relatedIdentifiers>
</resource>`;
