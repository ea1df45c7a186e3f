import type { Check } from './check.ts';

/** Every page has a language, a title, one main part and one heading of the first level, and shows no raw object. */
export function pageStructure(): Check {
  return {
    name: 'page-structure',
    page(_, report) {
      const counts: Record<string, number> = {};
      let lang: string | undefined;
      let redirects = false;
      let title = '';
      let inTitle = false;
      return {
        element(name, attributes) {
          counts[name] = (counts[name] ?? 0) + 1;
          if (name === 'html') lang = attributes['lang'];
          // An SVG has titles of its own.
          inTitle ||= name === 'title' && counts[name] === 1;
          if (attributes['http-equiv']?.toLowerCase() === 'refresh') redirects = true;
        },
        text(text) {
          if (inTitle) title += text;
          if (text.includes('[object ')) report('prints an object as text', text.slice(0, 100));
        },
        close(name) {
          if (name === 'title') inTitle = false;
        },
        end() {
          if (title.trim() === '') report('has no title', 'title');
          if (redirects) return;
          if (lang === undefined || lang === '') report('does not say its language', 'html lang');
          for (const name of ['h1', 'main']) {
            if (counts[name] !== 1) report(`has ${counts[name] ?? 0} elements where one belongs`, name);
          }
        },
      };
    },
  };
}
