import { describe, expect, it } from 'vitest';
import { checkMdx } from './check-mdx.ts';

const check = (body: string, hasComponents = true) =>
  checkMdx(body, {}, { imageExists: () => false, hasComponents });

async function problems(body: string): Promise<string[]> {
  return (await check(body)).problems.map(({ line, code, message }) => `${line} ${code}: ${message}`);
}

describe('the components of a biography', () => {
  it('are told with their props and lines', async () => {
    const text = 'As <Cite work="10.5555/x" /> says:\n\n<Publications topic="silt" />';
    expect(await check(text)).toEqual({
      problems: [],
      components: [
        { line: 1, name: 'Cite', props: { work: '10.5555/x' } },
        { line: 3, name: 'Publications', props: { topic: 'silt' } },
      ],
    });
  });

  it.each([
    ['<Cite />', 'mdx-component-props: <Cite> lacks the attribute work'],
    ['<Cite work={1} />', 'mdx-component-props: <Cite> has the attribute work without quotation marks'],
    ['<Cite work=" " />', 'mdx-component-props: <Cite> has the attribute work with nothing in it'],
    [
      '<Cite {...frontmatter} />',
      'mdx-component-props: <Cite> has the attribute {…}, which it does not know',
    ],
    ['<Cite doi="x" />', 'mdx-component-props: <Cite> has the attribute doi, which it does not know'],
    [
      '<Publications topic="a" year="2020" />',
      'mdx-component-props: <Publications> needs one of the attributes topic, type, year',
    ],
    ['<Publications type="paper" />', 'mdx-component-props: No publication has this type'],
    ['<Publications year="20" />', 'mdx-component-props: This is not a year'],
    ['<Chart />', 'mdx-unknown-component: The text names the component <Chart>, which does not exist'],
  ])('are refused when wrong: %s', async (text, expected) => {
    expect(await problems(`Hello.\n\n${text}`)).toEqual([`3 ${expected}`]);
  });

  it('do not exist in pages', async () => {
    const { problems: found } = await check('<Cite work="10.5555/x" />', false);
    expect(found).toMatchObject([{ code: 'mdx-unknown-component', hint: 'Use Markdown or HTML elements.' }]);
  });
});
