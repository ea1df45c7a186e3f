/** One thing that keeps an MDX file from being shown; `line` counts from 1 in the text that was checked. */
export interface MdxProblem {
  code:
    | 'mdx-does-not-compile'
    | 'mdx-import'
    | 'mdx-unknown-component'
    | 'mdx-component-props'
    | 'mdx-not-allowed'
    | 'mdx-missing-image'
    | 'mdx-does-not-render';
  line: number;
  message: string;
  value?: string;
  hint?: string;
}
