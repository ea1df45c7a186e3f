import type { Check } from './check.ts';

/** No id stands twice on a page. */
export function uniqueIds(): Check {
  return {
    name: 'unique-ids',
    page(_, report) {
      const ids = new Set<string>();
      return {
        element(_name, { id }) {
          if (id === undefined) return;
          if (id === '' || /\s/.test(id)) report('has an id that is empty or has a space', id);
          if (ids.has(id)) report('has an id twice', id);
          ids.add(id);
        },
      };
    },
  };
}
