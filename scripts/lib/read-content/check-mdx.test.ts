import { describe, expect, it } from 'vitest';
import { checkMdx } from './check-mdx.ts';

async function problems(body: string, images: string[] = []): Promise<string[]> {
  const exists = (path: string): boolean => images.includes(path);
  const context = { imageExists: exists, hasComponents: true };
  const found = await checkMdx(body, { title: 'About us' }, context);
  return found.problems.map(({ line, code, message }) => `${line} ${code}: ${message}`);
}

describe('checking a text in MDX', () => {
  it('finds nothing wrong with Markdown, HTML elements and harmless expressions', async () => {
    const text = `# Hello

I work on **tides** and <abbr title="sea level">SL</abbr>. {2 + 2} {frontmatter.title} {['a', 1, null]}

| a | b |
| - | - |
| 1 | 2 |

<details>

<summary>More</summary>

- [paper](https://doi.org/10.1000/x), [mail](mailto:x@y.example), [page](/privacy/)

</details>`;
    expect(await problems(text)).toEqual([]);
  });

  it('names the line of an element that is never closed', async () => {
    expect(await problems('one\n\n<div>\n\ntwo')).toEqual([
      '3 mdx-does-not-compile: The text does not compile: expected a closing tag for `<div>`',
    ]);
  });

  it('names the line of a brace that is never closed', async () => {
    expect(await problems('one\n\na { b')).toEqual([
      '3 mdx-does-not-compile: The text does not compile: unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ]);
  });

  it('refuses imports and exports', async () => {
    expect(await problems('hi\n\nimport fs from "node:fs"\n\nexport const a = 1')).toEqual([
      '3 mdx-import: The text imports or exports something, which texts may not do',
      '5 mdx-import: The text imports or exports something, which texts may not do',
    ]);
  });

  it('refuses components nobody supplies', async () => {
    expect(await problems('hi\n\n<Chart /> and <Foo.Bar /> and <my-widget />')).toEqual([
      '3 mdx-unknown-component: The text names the component <Chart>, which does not exist',
      '3 mdx-unknown-component: The text names the component <Foo.Bar>, which does not exist',
      '3 mdx-unknown-component: The text names the component <my-widget>, which does not exist',
    ]);
  });

  it('refuses what the policy of the site forbids', async () => {
    expect(await problems('<script>1</script>')).toEqual([
      '1 mdx-not-allowed: The text has the element <script>, which pages of the site may not have',
    ]);
    expect(await problems('<b onclick="x()">b</b>')).toEqual([
      '1 mdx-not-allowed: The text has the attribute onclick, which pages of the site may not have',
    ]);
    expect(await problems('<b style="color:red">b</b>')).toEqual([
      '1 mdx-not-allowed: The text has the attribute style, which pages of the site may not have',
    ]);
    expect(await problems('![x](https://elsewhere.example/x.png)')).toEqual([
      '1 mdx-not-allowed: The text shows something from another host, which pages of the site never do',
    ]);
    expect(await problems('<img src="//elsewhere.example/x.png" />')).toEqual([
      '1 mdx-not-allowed: The text shows something from another host, which pages of the site never do',
    ]);
    expect(await problems('a [b](javascript:alert(1))\n\n[r]: data:text/html,x')).toEqual([
      '1 mdx-not-allowed: The text has an address that is neither https, http nor mailto',
      '3 mdx-not-allowed: The text has an address that is neither https, http nor mailto',
    ]);
  });

  it('asks whether images are there', async () => {
    expect(await problems('![me](me.jpg) ![you](my%20dog.png)', ['me.jpg'])).toEqual([
      '1 mdx-missing-image: The text shows an image that is not there',
    ]);
    expect(await problems('![dog](my%20dog.png)', ['my dog.png'])).toEqual([]);
  });

  it('tries every expression', async () => {
    expect(await problems('one\n\ntwo {2 + 2} {salary}')).toEqual([
      '3 mdx-does-not-render: The text cannot be rendered: salary is not defined',
    ]);
    expect(await problems('{[].x.y}')).toEqual([
      "1 mdx-does-not-render: The text cannot be rendered: Cannot read properties of undefined (reading 'y')",
    ]);
    expect(await problems('{({ a: 1 })}')).toEqual([
      '1 mdx-does-not-render: The text cannot be rendered: gives an object where text should stand',
    ]);
    expect(await problems('{await Promise.reject(new Error("no"))}')).toEqual([
      '1 mdx-does-not-render: The text cannot be rendered: waits for something (await), which a text may not do',
    ]);
    expect(await problems('{import.meta.env.SECRET}')).toHaveLength(1);
  });
});
