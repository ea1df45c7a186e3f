import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { dateToFields, finerDate, textToDate } from './dates.ts';
import { type RisEntry, valueOf } from './entry.ts';

/** The first date field gives the finest date that agrees with its year. Where `DA` is, `PY` and `Y1` are older. */
export function dateOf(value: string, entry: RisEntry, notes: Notes): WorkFields | undefined {
  const year = [valueOf(entry, 'PY'), valueOf(entry, 'Y1')]
    .map((text) => textToDate(text ?? '')?.slice(0, 4))
    .find((found) => found !== undefined);
  const fields = dateToFields(value, 'issued', notes, year);
  const [dated] = fields?.dates ?? [];
  if (
    dated === undefined ||
    (year !== undefined &&
      !dated.value.startsWith(year) &&
      value === valueOf(entry, 'DA') &&
      isAccessDate(entry))
  )
    return undefined;
  const others = ['DA', 'Y1', 'PY'].map((tag) => textToDate(valueOf(entry, tag) ?? '', year));
  const finest = others.reduce(finerDate, dated.value);
  return finest === undefined ? fields : { dates: [{ ...dated, value: finest }] };
}

/** For some types EndNote's `DA` is when a page was looked at. */
function isAccessDate({ type }: RisEntry): boolean {
  return type?.name === 'Aggregated Database' || type?.name === 'Case';
}
