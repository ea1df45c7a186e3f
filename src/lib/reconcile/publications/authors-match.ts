import { foldName } from '../../normalise/names/index.ts';
import { bylineToBlockKey, type NamedByline } from '../byline-keys.ts';
import { authorsAreEqual } from './author-likeness.ts';
import { isOneEditFrom } from './spelling.ts';
import { givenNamesMayBeOne, comparePeople } from './person-likeness.ts';
import type { WorkEntry } from './work-entry.ts';

/** Longer lists are compared by surname and initial alone. */
const mostCompared = 40;

/** Whether two lists have the same people in whatever order, but for the spelling of one name of several. */
export function authorsMatchButOne(a: WorkEntry, b: WorkEntry): boolean {
  const [mine, theirs] = [a.record.bylines, b.record.bylines];
  if (mine.length === 0 || mine.length !== theirs.length) return false;
  if (mine.length > mostCompared) return authorsAreEqual(a, b);
  const left = takeOut(mine, theirs, (one, other) => comparePeople(one, other) === 'same');
  const [[one, ...more], [other]] = [left.mine, left.theirs];
  if (one === undefined || other === undefined) return true;
  return mine.length > 1 && more.length === 0 && isNearlyOne(one, other);
}

/** Whether two lists have the same people in whatever order by surname and initial, of whom each may be one person. */
export function authorsMayBeSame(a: WorkEntry, b: WorkEntry): boolean {
  const [mine, theirs] = [a.record.bylines, b.record.bylines];
  if (mine.length === 0 || mine.length !== theirs.length || mine.length > mostCompared) return false;
  return takeOut(mine, theirs, givenNamesMayBeOne).mine.length === 0;
}

/** Who is left of each list when everybody is taken out whom somebody of the other suits. */
function takeOut(
  mine: readonly NamedByline[],
  theirs: readonly NamedByline[],
  suits: (one: NamedByline, other: NamedByline) => boolean,
): { mine: NamedByline[]; theirs: NamedByline[] } {
  const left = [...theirs];
  const alone = mine.filter((one) => {
    const at = left.findIndex((other) => suits(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { mine: alone, theirs: left };
}

function isNearlyOne(a: NamedByline, b: NamedByline): boolean {
  return (
    bylineToBlockKey(a) === bylineToBlockKey(b) || isOneEditFrom(foldName(a.display), foldName(b.display))
  );
}
