import type { Provenance } from '../../model/provenance.ts';
import type { ImportContext } from '../importer.ts';

/** Where a record came from, with what `site.yml` says of its export. */
export function toProvenance(
  source: string,
  context: ImportContext,
  entry: string,
  line?: number,
): Provenance {
  const { file, label, rule } = context;
  return {
    source,
    label,
    file,
    entry,
    ...(line === undefined ? {} : { line }),
    ...(rule?.retrieved === undefined ? {} : { retrieved: rule.retrieved }),
    ...(rule?.licence === undefined ? {} : { licence: rule.licence }),
  };
}
