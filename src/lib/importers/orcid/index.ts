import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { splitJson } from '../json/split-json.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { splitXml, type XmlAncestors } from '../xml/split-xml.ts';
import { orcidPersonTable } from './person-fields.ts';
import { looksLikeOrcid } from './recognise.ts';
import { jsonToRoot } from './root-kind.ts';
import { RootReadings } from './root-readings.ts';
import { isXml } from '../xml/starts-as-xml.ts';
import { orcidWorkTable } from './work-fields.ts';
import { orcidXmlToJson } from './xml-to-json.ts';

/** Records of ORCID and their sections, in every version of the API since 1.2, as JSON and as XML. */
export const orcidImporter: Importer = {
  name: 'orcid',
  label: 'ORCID',
  description: {
    summary:
      'What a person’s public ORCID record says of them and of their works, from the API or the yearly public data file.',
    shapes:
      'a record, its person or activities, its works, employments or another section, single works and bulk answers; versions 1.2, 2.0, 2.1 and 3.0, as JSON or XML',
    specifications: [
      {
        label: 'ORCID record schemas',
        url: 'https://github.com/ORCID/orcid-model/tree/master/src/main/resources',
      },
      { label: 'ORCID API 3.0', url: 'https://info.orcid.org/documentation/integration-guide/orcid-record/' },
    ],
    tables: [orcidPersonTable, orcidWorkTable],
  },
  accepts: (_, head) => looksLikeOrcid(head),
  read,
};

/** Elements that hold roots; every other outermost element is one. */
const holders: ReadonlySet<string> = new Set([
  'orcid-message',
  'orcid-search-results',
  'orcid-search-result',
  'orcid-works',
  'bulk',
  'search',
  'expanded-search',
]);

/** An e-mail address is an element `email` in one of the same name, which would look as if it were never closed. */
function isRoot(name: string, ancestors: XmlAncestors): boolean {
  const isInEmail = ancestors.at(-1)?.name === 'email';
  return name === 'email' ? isInEmail : !isInEmail && !holders.has(name);
}

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const readings = new RootReadings(context);
  const { xml, whole } = await isXml(stream);
  const { recordBytes, depth } = context;
  const parts = xml
    ? splitXml(whole, { isRecord: isRoot, recordBytes, depth })
    : splitJson(whole, { recordBytes, depth, arrays: ['bulk', 'result', 'expanded-result'] });
  for await (const part of parts) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
    } else if ('element' in part) {
      const isResult = part.ancestors.some(({ name }) => name.includes('search'));
      const kind = isResult ? 'search' : part.element.name;
      yield* readings.read({ kind, value: orcidXmlToJson(part.element) }, part);
    } else {
      yield* readings.read(jsonToRoot(part.value) ?? { kind: 'unknown', value: { value: part.value } }, part);
    }
  }
  yield* readings.finish();
}
