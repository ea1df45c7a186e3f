import { evaluate, type MdastNode, mdxToMdast } from 'satteri';
import type { ComponentUse } from '../../../src/lib/model/biography.ts';
import type { MdxProblem } from './mdx-problem.ts';
import { biographyComponents } from './mdx-components.ts';
import { elementName, type MdxContext, mdxRules, writtenProps } from './mdx-rules.ts';
import { trialRender, trialRuntime } from './trial-render.ts';

/** What a text holds that somebody has to know of. */
export interface CheckedMdx {
  problems: MdxProblem[];
  components: ComponentUse[];
}

/**
 * Compiles a text with the processor that Astro uses for MDX and renders it on trial.
 * @returns what keeps it from being shown, nothing when it is fine; and the components that it uses, lines counted in
 *   the text
 */
export async function checkMdx(body: string, frontmatter: object, context: MdxContext): Promise<CheckedMdx> {
  let nodes: MdastNode[];
  try {
    nodes = allNodes(mdxToMdast(body));
  } catch (error) {
    return { problems: [compileProblem(error)], components: [] };
  }
  const rules = mdxRules(context);
  const problems = nodes.flatMap((node) =>
    rules.flatMap((rule) => {
      const broken = rule(node);
      return broken === undefined ? [] : [{ ...broken, line: lineOf(node) }];
    }),
  );
  if (problems.length > 0) return { problems, components: [] };
  try {
    // Astro, too, gives a text its front matter as a constant of that name.
    const source = `export const frontmatter = ${JSON.stringify(frontmatter)};\n\n${body}`;
    const module = await evaluate(source, trialRuntime);
    trialRender(module.default);
    return { problems: [], components: nodes.flatMap(toComponentUse) };
  } catch (error) {
    return { problems: [renderProblem(error, nodes)], components: [] };
  }
}

function toComponentUse(node: MdastNode): ComponentUse[] {
  const component = biographyComponents.find(({ name }) => name === elementName(node));
  if (component === undefined) return [];
  const props = [...writtenProps(node)].map(([name, value]) => [name, value ?? ''] as const);
  return [{ line: lineOf(node), name: component.name, props: Object.fromEntries(props) }];
}

function allNodes(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])];
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 1;
}

/** The processor's messages begin with `line:column: ` and end in its name for the rule. */
function compileProblem(error: unknown): MdxProblem {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):\d+: ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(text);
  return {
    code: 'mdx-does-not-compile',
    line: Number(match?.[1] ?? 1),
    message: `The text does not compile: ${lowerFirst((match?.[2] ?? text).replaceAll(/ \(\d+:\d+\)/g, ''))}`,
    hint: 'In MDX every element must be closed, and { and < in running text are written \\{ and &lt;.',
  };
}

/** A failing expression doesn't say where it stands, so the first one that holds the name it misses is shown. */
function renderProblem(error: unknown, nodes: readonly MdastNode[]): MdxProblem {
  const reason = error instanceof Error ? error.message : String(error);
  const missing = /^(\S+) is not defined/.exec(reason)?.[1];
  const expressions = nodes.filter((n) => n.type === 'mdxFlowExpression' || n.type === 'mdxTextExpression');
  const guilty =
    expressions.find((n) => missing !== undefined && n.value.includes(missing)) ?? expressions[0];
  return {
    code: 'mdx-does-not-render',
    line: guilty === undefined ? 1 : lineOf(guilty),
    message: `The text cannot be rendered: ${reason}`,
    ...(guilty === undefined ? {} : { value: `{${guilty.value}}` }),
    hint: 'Remove the expression in braces, or write \\{ where a brace is meant.',
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
