import type { Formats } from '../formats.ts';

/** The picture of a person among their co-authors; in `island`, `{…}` stands for a value. */
export const graphWords = ({ number, plural, count }: Formats) => {
  const upToTwelve = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
  const inWords = (value: number) => upToTwelve[value] ?? number(value);
  const coauthors = (total: number) =>
    `${inWords(total)} ${plural(total, { one: 'co-author', other: 'co-authors' })}`;
  const groupsOf = (groups: number) =>
    `${inWords(groups)} ${plural(groups, { one: 'group', other: 'groups' })}`;
  const who = (drawn: number, total: number) =>
    capitalised(
      drawn === total
        ? coauthors(total)
        : `the ${number(drawn)} of ${number(total)} co-authors with the most joint work`,
    );
  return {
    coauthorsOf: (person: string) => `Co-authors of ${person}`,
    coauthorsInPicture: (person: string) => `Co-authors of ${person} in the picture`,
    allCoauthors: (total: number) => `All ${number(total)} co-authors`,
    name: 'Name',
    jointWorks: 'Joint works',
    years: 'Years',
    numberOfJointWorks: (works: number) => count(works, { one: 'joint work', other: 'joint works' }),
    closest: 'Closest:',
    /** Behind the first name of several the noun is printed, behind the others the number alone. */
    works: (works: number) => count(works, { one: 'work', other: 'works' }),
    caption: {
      inGroups: (drawn: number, total: number, groups: number) =>
        `${who(drawn, total)}${drawn === total ? '' : ','} in ${groupsOf(groups)}.`,
      groupsAndAlone: (drawn: number, total: number, groups: number, alone: number) =>
        `${who(drawn, total)}: ${groupsOf(groups)}, and ${inWords(alone)} who ${plural(alone, { one: 'stands', other: 'stand' })} alone.`,
      allAlone: (drawn: number, total: number) => `${who(drawn, total)}: no two of them share works.`,
    },
    reading: {
      sizes: 'Larger circles and thicker lines mean more joint work.',
      filled: 'Filled circles lead to a profile here; open ones are people elsewhere.',
      squares: 'Squares stand for works of more than 100 authors.',
    },
    island: {
      centre: '{name}, in the centre of {count} others.',
      jointWorks: {
        one: '{name}: {count} joint work{further}.',
        other: '{name}: {count} joint works{further}.',
      },
      further: '; also with {others}',
      more: '{count} more',
      pointing: 'Point at a circle to see joint works; Ctrl or ⌘ and the wheel zoom.',
      touching: 'Touch a circle to see joint works; two fingers zoom.',
      zoomOut: 'Zoom out',
      zoomIn: 'Zoom in',
      reset: 'Reset',
      resetDrawing: 'Reset the drawing',
      shownAt: 'Shown at {percent} %.',
    },
  };
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
