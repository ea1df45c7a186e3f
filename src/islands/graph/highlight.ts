import type { Drawing } from './drawing.ts';

export interface Highlight {
  /** Shows a node with its lines and neighbours, the rest faded; undefined shows all alike. */
  light: (node: number | undefined) => void;
  remove: () => void;
}

/** Between a node and the name that it gets only while it is lit. */
const nameGap = 7;

export function addHighlight(drawing: Drawing): Highlight {
  let lit: Element[] = [];
  let name: SVGTextElement | undefined;
  const clear = () => {
    for (const element of lit) element.classList.remove('lit', 'chosen');
    name?.remove();
    name = undefined;
    lit = [];
    drawing.svg.classList.remove('faded');
  };
  return {
    light: (number) => {
      clear();
      const node = number === undefined ? undefined : drawing.nodes[number];
      if (node === undefined || number === undefined) return;
      const neighbours = drawing.neighbours[number] ?? [];
      lit = [
        node.element,
        ...neighbours.flatMap(({ node: other, line }) => [
          ...(drawing.nodes[other] === undefined ? [] : [drawing.nodes[other].element]),
          ...(drawing.lines[line] === undefined ? [] : [drawing.lines[line].element]),
        ]),
      ];
      for (const element of lit) element.classList.add('lit');
      node.element.classList.add('chosen');
      drawing.svg.classList.add('faded');
      name = addMissingName(node.element, node.name, node.r);
    },
    remove: clear,
  };
}

/** A name for a node that shows none. */
function addMissingName(element: Element, text: string, r: number): SVGTextElement | undefined {
  const isNamed = [...element.querySelectorAll('text')].some((label) => label.getClientRects().length > 0);
  if (isNamed) return undefined;
  const name = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  name.setAttribute('class', 'narrow only-lit');
  name.setAttribute('y', String(-(r + nameGap)));
  name.textContent = text;
  element.append(name);
  return name;
}
