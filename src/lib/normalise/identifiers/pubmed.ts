const pmid =
  /^(?:(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov\/|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed\/(?:\?term=)?)|pmid\s*[:=]?\s*|medline:\s*)?0*([1-9]\d{0,8})(?:\.0)?\/?(?:[?#].*)?$/i;
const pmcid =
  /^(?:(?:https?:\/\/)?(?:www\.)?(?:(?:ncbi\.nlm\.nih\.gov|europepmc\.org)\/(?:pmc\/)?articles?\/|pmc\.ncbi\.nlm\.nih\.gov\/articles\/)|pmcid\s*[:=]?\s*)?PMC\s*0*([1-9]\d{0,9})(?:\.\d+)?\/?(?:[?#].*|pdf\/.*)?$/i;

/** A PubMed id as bare digits. */
export function toPmid(text: string): string | undefined {
  return pmid.exec(text.trim())?.[1];
}

/** A PubMed Central id with its letters: `PMC1234567`; the version is dropped. */
export function toPmcid(text: string): string | undefined {
  const digits = pmcid.exec(text.trim())?.[1];
  return digits === undefined ? undefined : `PMC${digits}`;
}
