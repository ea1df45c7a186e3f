/** A declaration that names a side of the screen where CSS has a word for the side of the text. */
export interface PhysicalDeclaration {
  declaration: string;
  /** What to write. */
  instead: string;
}

const sides: Record<string, string> = {
  left: 'inline-start',
  right: 'inline-end',
  top: 'block-start',
  bottom: 'block-end',
};
const sizes: Record<string, string> = { width: 'inline-size', height: 'block-size' };

/** Every declaration of a style sheet that would stay where it is when the text runs from right to left. */
export function findPhysicalDeclarations(css: string): PhysicalDeclaration[] {
  return declarationsOf(css).flatMap(({ property, value }) => {
    const instead = logicalProperty(property) ?? logicalValue(property, value);
    return instead === undefined ? [] : [{ declaration: `${property}: ${value}`, instead }];
  });
}

/** The style sheet itself, or what stands between the `<style>` tags of a component. */
export function stylesOf(file: string, text: string): string {
  if (file.endsWith('.css')) return text;
  return [...text.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n');
}

function declarationsOf(css: string): { property: string; value: string }[] {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(['"]).*?\1/g, "''");
  return [...plain.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.trim().replaceAll(/\s+/g, ' ') }),
  );
}

function logicalProperty(property: string): string | undefined {
  if (property.startsWith('--')) return undefined;
  const size = /^(?:(min|max)-)?(width|height)$/.exec(property);
  if (size !== null) return [size[1], sizes[size[2] ?? '']].filter((part) => part !== undefined).join('-');
  const parts = property.split('-');
  const side = parts.find((part) => part in sides);
  if (side === undefined) return undefined;
  const logical = parts.map((part) => sides[part] ?? part).join('-');
  return parts.length === 1 ? `inset-${logical}` : logical;
}

/** Shorthands of four sides are physical: the second is the right, the fourth the left. */
function logicalValue(property: string, value: string): string | undefined {
  if (['text-align', 'float', 'clear'].includes(property)) {
    const side = /^(?:left|right)$/.exec(value)?.[0];
    return side === undefined ? undefined : `${property}: ${side === 'left' ? 'start' : 'end'}`;
  }
  if (!/^(?:inset|margin|padding|border-(?:width|color|style)|scroll-(?:margin|padding))$/.test(property)) {
    return undefined;
  }
  const [, second, , fourth] = splitOutsideBrackets(value);
  return fourth === undefined || second === fourth ? undefined : `${property}-block and ${property}-inline`;
}

function splitOutsideBrackets(value: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of value) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ' ' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts;
}
