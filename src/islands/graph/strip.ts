import type { GraphWords } from './words.ts';

/** The strip below the drawing: buttons, and a live region that says what is highlighted. */
export interface Strip {
  say: (sentence: string) => void;
  remove: () => void;
}

export interface StripActions {
  zoomIn: () => void;
  zoomOut: () => void;
  reset: () => void;
}

export function addStrip(host: HTMLElement, words: GraphWords, actions: StripActions): Strip {
  const strip = document.createElement('div');
  strip.className = 'strip';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = matchMedia('(hover: hover)').matches ? words.pointing : words.touching;
  strip.append(
    status,
    hint,
    button('−', words.zoomOut, actions.zoomOut),
    button('+', words.zoomIn, actions.zoomIn),
    button(words.reset, words.resetDrawing, actions.reset),
  );
  host.append(strip);
  return {
    say: (sentence) => {
      if (status.textContent !== sentence) status.textContent = sentence;
    },
    remove: () => strip.remove(),
  };
}

function button(text: string, label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.setAttribute('aria-label', label);
  element.addEventListener('click', act);
  return element;
}
