import address from './correct.css?url';

let loaded: Promise<void> | undefined;

/** Adds the form's style sheet, which pages do without until somebody corrects. Never fails: unstyled it still works. */
export function loadStyles(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
  return loaded;
}
