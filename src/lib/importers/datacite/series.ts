import { toPages } from '../mapping/converters.ts';
import type { WorkFields } from '../mapping/work-fields.ts';

const form =
  /^(?<name>[^,()]+?)(?:,\s*(?<volume>\d[\w-]*)\s*(?:\((?<issue>[^()]+)\))?(?:,\s*(?<first>\w+)\s*[-–]\s*(?<last>\w+))?)?$/;

/**
 * `DataCite Blog, 2(9), 3-4` as venue, volume, issue and pages: the form that the schema recommends for descriptions of
 * type SeriesInformation. Text of another form is left.
 */
export function seriesInformationToFields(text: string): WorkFields | undefined {
  const groups = form.exec(text.slice(0, 500).replaceAll(/\s+/g, ' ').trim())?.groups;
  const name = groups?.['name'];
  if (groups === undefined || name === undefined || /^https?:/.test(name)) return undefined;
  const { volume, issue, first, last } = groups;
  const pages = first === undefined || last === undefined ? undefined : toPages(`${first}-${last}`);
  return {
    venue: { name },
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { pages }),
  };
}
