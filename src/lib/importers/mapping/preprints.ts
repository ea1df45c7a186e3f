const servers =
  /^(?:arxiv|corr$|bio ?rxiv|med ?rxiv|chem ?rxiv|psy ?arxiv|soc ?arxiv|eng ?rxiv|earth ?arxiv|eco ?evo ?rxiv|edarxiv|meta ?arxiv|osf preprints|preprints(?:\.org)?$|research square$|ssrn|techrxiv|authorea|zenodo preprints|hal preprints|peerj preprints|cryptology eprint|iacr cryptology|eprint archive)/i;

/** DOI prefixes under which nothing but preprints is registered. */
const doiPrefixes: ReadonlySet<string> = new Set([
  '10.48550',
  '10.1101',
  '10.31234',
  '10.31235',
  '10.31219',
  '10.31223',
  '10.26434',
  '10.20944',
  '10.21203',
  '10.2139',
  '10.36227',
  '10.22541',
  '10.31224',
  '10.32942',
  '10.35542',
]);

/** Whether the name is that of a preprint server rather than a journal: "arXiv preprint arXiv:2204.05862", "CoRR". */
export function isPreprintServer(name: string): boolean {
  return servers.test(name.trim().replace(/^\{+/, ''));
}

/** Whether the DOI is one of a preprint, by its prefix. */
export function isPreprintDoi(doi: string): boolean {
  const [prefix = '', suffix = ''] = doi.split('/');
  // Cold Spring Harbor registers its journals under the prefix of bioRxiv: 10.1101/gr.123, 10.1101/2020.01.02.123.
  if (prefix === '10.1101') return /^(?:\d{6}|\d{4}\.\d{2}\.\d{2}\.\d+)$/.test(suffix);
  return doiPrefixes.has(prefix);
}

/** The name of the server as the venue of a preprint, without the identifier that follows it. */
export function toPreprintServer(name: string): string {
  if (/^(?:arxiv|corr)/i.test(name.trim())) return 'arXiv';
  return name.replace(/\s*(?:preprint\b.*|[:(\d].*)$/i, '').trim() || name.trim();
}
