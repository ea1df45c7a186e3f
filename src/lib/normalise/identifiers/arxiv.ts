const archives =
  'acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|' +
  'dg-ga|econ|eess|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|' +
  'patt-sol|physics|plasm-ph|q-alg|q-bio|q-fin|quant-ph|solv-int|stat|supr-con';

const prefix =
  /^(?:(?:https?:\/\/)?(?:www\.|export\.|browse\.)?(?:arxiv\.org\/(?:abs|pdf|html|ps|format)\/|xxx\.lanl\.gov\/abs\/|alphaxiv\.org\/abs\/)|(?:https?:\/\/(?:dx\.)?doi\.org\/)?10\.48550\/arxiv\.|arxiv(?:\.org)?\s*[:/]?\s*(?:preprint\s*)?(?:abs\/)?)/i;
const modern = /^(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})(?:v\d+)?(?![\d.]*\d)/i;
const old = new RegExp(
  `^(${archives})(?:\\.[A-Z]{2})?/(\\d{2}(?:0[1-9]|1[0-2])\\d{3})(?:v\\d+)?(?!\\d)`,
  'i',
);

const mention = new RegExp(
  `(?:arxiv(?:\\.org)?|corr|abs|eprint)\\s*[:/.,]?\\s*(?:preprint|e-?prints?)?\\s*(?:arxiv)?\\s*[:/]?\\s*(?:abs/|pdf/)?(\\d{4}\\.\\d{4,5}|(?:${archives})(?:\\.[A-Z]{2})?/\\d{7})`,
  'gi',
);

/**
 * An arXiv identifier without its version: `2204.05862` since April 2007, `hep-th/9901001` before (the subject
 * class of `math.GT/0309136` is dropped, as arXiv does). Takes bare ids, `arXiv:` forms, addresses and arXiv DOIs.
 * Scheme: https://info.arxiv.org/help/arxiv_identifier.html
 */
export function toArxivId(text: string): string | undefined {
  let rest = text.trim();
  for (let match = prefix.exec(rest); match !== null; match = prefix.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  const found = modern.exec(rest);
  if (found !== null) {
    const [, year = '', month = '', number = ''] = found;
    const digits = Number(year) >= 15 ? 5 : 4;
    const inUse = Number(year) > 7 || (year === '07' && Number(month) >= 4);
    return inUse && number.length === digits ? `${year}${month}.${number}` : undefined;
  }
  const foundOld = old.exec(rest);
  if (foundOld === null) return undefined;
  const [, archive = '', number = ''] = foundOld;
  return `${archive.toLowerCase()}/${number}`;
}

/** The arXiv identifier that stands somewhere in a text, as in "arXiv preprint arXiv:2204.05862" or "CoRR abs/2204.05862". */
export function findArxivId(text: string): string | undefined {
  for (const found of text.matchAll(mention)) {
    const id = toArxivId(found[1] ?? '');
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The https address of an arXiv identifier's abstract page. */
export function arxivIdToUrl(id: string): string {
  return `https://arxiv.org/abs/${id}`;
}
