import { biographyComponents } from './mdx-components.ts';

/** An element as compiled MDX makes it. */
interface TrialElement {
  type: unknown;
  props: unknown;
}

const isTrialElement = (value: object): value is TrialElement => 'type' in value && 'props' in value;

const makeElement = (type: unknown, props: unknown): TrialElement => ({ type, props });

/** What compiled MDX calls to make elements. */
export const trialRuntime = { jsx: makeElement, jsxs: makeElement, Fragment: 'fragment' };

/** Supplied components, whose props have been checked, stand as plain elements. */
const stand = Object.fromEntries(biographyComponents.map(({ name }) => [name, name]));

/**
 * Renders a text to see whether it can be: every expression is evaluated and everything it gives must be text,
 * numbers, elements, or lists of them.
 * @throws with a reason when it can't be rendered
 */
export function trialRender(content: unknown): void {
  if (typeof content !== 'function') throw new Error('is not a text');
  const rendered: unknown = Reflect.apply(content, undefined, [{ components: stand }]);
  assertPrintable(rendered);
}

function assertPrintable(value: unknown): void {
  if (value === null || ['undefined', 'string', 'number', 'boolean', 'bigint'].includes(typeof value)) return;
  if (Array.isArray(value)) return value.forEach(assertPrintable);
  if (value instanceof Promise) {
    value.catch(() => undefined);
    throw new Error('waits for something (await), which a text may not do');
  }
  if (typeof value === 'object' && isTrialElement(value)) return assertElement(value);
  throw new Error(
    `gives ${typeof value === 'object' ? 'an object' : `a ${typeof value}`} where text should stand`,
  );
}

function assertElement({ type, props }: TrialElement): void {
  if (typeof type !== 'string') throw new Error('uses something as an element that is none');
  if (typeof props === 'object' && props !== null && 'children' in props) assertPrintable(props.children);
}
