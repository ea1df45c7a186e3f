/** One element of `<head>`; `content` is the text of a title. Structured data goes through `JsonLd.astro`. */
export interface HeadTag {
  tag: 'title' | 'meta' | 'link';
  attributes: Record<string, string>;
  content?: string;
}

export const titleTag = (content: string): HeadTag => ({ tag: 'title', attributes: {}, content });

export const metaTag = (name: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { name, content },
});

export const propertyTag = (property: string, content: string): HeadTag => ({
  tag: 'meta',
  attributes: { property, content },
});

export const linkTag = (rel: string, href: string, more: Record<string, string> = {}): HeadTag => ({
  tag: 'link',
  attributes: { rel, href, ...more },
});
