/** A fenced block, as issues and mails hold it: its lines, between a line of three backticks or tildes and another. */
const fence = /^[> \t]*(`{3,}|~{3,})[ \t]*(?:json)?[ \t]*$/i;

/**
 * The JSON of a correction file. What was sent as an issue or a mail may be given as it came: then it is the one fenced
 * block, with an empty line for each line before it, so that messages name the lines of the file.
 * @returns nothing for text that is not JSON and has no such block, or several
 */
export function findDecisionText(text: string): string | undefined {
  if (isJson(text)) return text;
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const blocks: { from: number; to: number }[] = [];
  let open: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (!fence.test(line)) continue;
    if (open === undefined) open = index + 1;
    else {
      if (open < index) blocks.push({ from: open, to: index });
      open = undefined;
    }
  }
  const [block, another] = blocks;
  if (block === undefined || another !== undefined) return undefined;
  const kept = lines.slice(block.from, block.to).map((line) => line.replace(/^(?:> ?)+/, ''));
  return [...lines.slice(0, block.from).map(() => ''), ...kept].join('\n');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
