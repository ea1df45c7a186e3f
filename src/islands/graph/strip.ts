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

const pointingHint = 'Point at a circle to see joint works; Ctrl or ⌘ and the wheel zoom.';
const touchingHint = 'Touch a circle to see joint works; two fingers zoom.';

export function addStrip(host: HTMLElement, actions: StripActions): Strip {
  const strip = document.createElement('div');
  strip.className = 'strip';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const hint = document.createElement('p');
  hint.className = 'hint';
  hint.textContent = matchMedia('(hover: hover)').matches ? pointingHint : touchingHint;
  strip.append(
    status,
    hint,
    button('−', 'Zoom out', actions.zoomOut),
    button('+', 'Zoom in', actions.zoomIn),
    button('Reset', 'Reset the drawing', actions.reset),
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
