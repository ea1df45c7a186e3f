import { lookAtFeed } from './look.ts';
import { readList, writeList } from './store.ts';

/** Follows the page of a button, or no more, and says so beside it. */
export function toggleFollowing(element: HTMLElement, button: HTMLButtonElement): void {
  const { root = '', path = '', name = '', follow = '', following = '', blocked = '' } = element.dataset;
  const status = element.querySelector<HTMLElement>('[role=status]');
  const stored = readList(root);
  const wanted = button.textContent !== following;
  let kept = false;
  if ('list' in stored) {
    const { list } = stored;
    if (wanted) list.followed[path] ??= { name };
    else delete list.followed[path];
    kept = writeList(root, list);
  }
  if (kept) button.textContent = wanted ? following : follow;
  // What stands in the feed today is not new tomorrow; a failure is made up for by the first look at the list.
  if (kept && wanted) lookAtFeed(root, path).catch(() => undefined);
  const [note, link] = [status?.querySelector('span'), status?.querySelector('a')];
  if (status && note && link) {
    status.hidden = false;
    note.textContent = kept ? '' : blocked;
    link.hidden = !kept && !('problem' in stored && stored.problem !== 'blocked');
  }
}
