import type { Citation } from './offer.ts';

/** Tabs of which the arrow keys choose the next, Home and End the first and last; one of them takes the focus. */
export function makeTabs(
  citations: readonly Citation[],
  label: string,
  panel: HTMLElement,
  onChoose: (citation: Citation) => void,
) {
  const list = document.createElement('div');
  list.className = 'tabs';
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', label);
  let chosen = 0;
  const tabs = citations.map((citation, place) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.role = 'tab';
    tab.id = `cite-tab-${place}`;
    tab.textContent = citation.label;
    tab.setAttribute('aria-controls', panel.id);
    tab.addEventListener('click', () => choose(place));
    return tab;
  });
  list.append(...tabs);

  function choose(place: number): void {
    chosen = place;
    for (const [index, tab] of tabs.entries()) {
      tab.ariaSelected = String(index === place);
      tab.tabIndex = index === place ? 0 : -1;
    }
    const [tab, citation] = [tabs[place], citations[place]];
    if (tab === undefined || citation === undefined) return;
    panel.setAttribute('aria-labelledby', tab.id);
    onChoose(citation);
  }

  list.addEventListener('keydown', (event) => {
    const step = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const last = tabs.length - 1;
    const places: Record<string, number> = {
      ArrowRight: chosen + step,
      ArrowLeft: chosen - step,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    choose((place + tabs.length) % tabs.length);
    tabs[chosen]?.focus();
  });

  return {
    list,
    chosen: () => citations[chosen],
    /** Shows the first. */
    focus: () => {
      choose(0);
      tabs[0]?.focus();
    },
  };
}
