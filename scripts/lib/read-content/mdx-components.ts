import type { ComponentUse } from '../../../src/lib/model/biography.ts';
import { publicationTypes } from '../../../src/lib/model/publication-type.ts';
import type { MdxProblem } from './mdx-problem.ts';

type Problem = Omit<MdxProblem, 'line'>;

/** What a component may be given. */
interface Component {
  name: ComponentUse['name'];
  /** Props that it needs, or one of several. */
  needs: readonly string[] | { oneOf: readonly string[] };
  /** Props that it may have besides. */
  may?: readonly string[];
  example: string;
}

/** The components that biographies may use. */
export const biographyComponents: readonly Component[] = [
  { name: 'Cite', needs: ['work'], example: '<Cite work="10.1000/x" />' },
  {
    name: 'Publications',
    needs: { oneOf: ['topic', 'type', 'year'] },
    example: '<Publications topic="…" />',
  },
  {
    name: 'Figure',
    needs: ['src', 'alt'],
    may: ['caption'],
    example: '<Figure src="map.png" alt="What it shows" caption="…" />',
  },
];

/**
 * What is wrong with a component's props, if anything.
 * @param props text in quotation marks; `undefined` for anything else, such as `year={2020}`
 */
export function componentProblem(
  component: Component,
  props: ReadonlyMap<string, string | undefined>,
): Problem | undefined {
  const { name, needs, may = [], example } = component;
  const wrong = (message: string, value?: string): Problem => ({
    code: 'mdx-component-props',
    message,
    ...(value === undefined ? {} : { value }),
    hint: `Write ${example}.`,
  });
  const known = [...('oneOf' in needs ? needs.oneOf : needs), ...may];
  for (const [prop, value] of props) {
    if (!known.includes(prop)) return wrong(`<${name}> has the attribute ${prop}, which it does not know`);
    if (value === undefined) return wrong(`<${name}> has the attribute ${prop} without quotation marks`);
    if (value.trim() === '') return wrong(`<${name}> has the attribute ${prop} with nothing in it`);
  }
  if ('oneOf' in needs) {
    if (props.size !== 1) return wrong(`<${name}> needs one of the attributes ${needs.oneOf.join(', ')}`);
  } else {
    const missing = needs.find((prop) => !props.has(prop));
    if (missing !== undefined) return wrong(`<${name}> lacks the attribute ${missing}`);
  }
  return name === 'Publications' ? listProblem(props, wrong) : undefined;
}

function listProblem(
  props: ReadonlyMap<string, string | undefined>,
  wrong: (message: string, value?: string) => Problem,
): Problem | undefined {
  const [type, year] = [props.get('type'), props.get('year')];
  if (type !== undefined && !publicationTypes.some((known) => known === type)) {
    return { ...wrong('No publication has this type', type), hint: `Types: ${publicationTypes.join(', ')}.` };
  }
  return year === undefined || /^\d{4}$/.test(year) ? undefined : wrong('This is not a year', year);
}
