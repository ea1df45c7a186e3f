const counts = 'Counts of use and citation change daily and are not facts about the work';
const registry = 'It is about the registration of the DOI, not about the work';
const file = 'It is about the files, not about the work';

/** Properties and attributes that are not read, each with the reason. */
export const ignored: Readonly<Record<string, string>> = {
  version:
    'Numbers of versions of data and software have no place on the page; versions are joined by relations',
  sizes: file,
  formats: file,
  contentUrl: file,
  geoLocations: 'Works are not shown on maps',
  prefix: 'It is a part of the DOI',
  suffix: 'It is a part of the DOI',
  agency: registry,
  clientId: registry,
  providerId: registry,
  schemaVersion: registry,
  metadataVersion: registry,
  isActive: registry,
  reason: registry,
  source: registry,
  created: registry,
  registered: registry,
  published: registry,
  updated: registry,
  xml: 'It holds what the other attributes say once more',
  viewCount: counts,
  viewsOverTime: counts,
  downloadCount: counts,
  downloadsOverTime: counts,
  referenceCount: counts,
  citationCount: counts,
  citationsOverTime: counts,
  partCount: counts,
  partOfCount: counts,
  versionCount: counts,
  versionOfCount: counts,
};
