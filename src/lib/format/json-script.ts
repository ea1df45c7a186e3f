/** JSON that may stand inside `<script>`: no `<` can close the element, no line separator can end a statement. */
export function jsonToScriptText(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}
