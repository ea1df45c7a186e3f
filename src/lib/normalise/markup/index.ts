export { decodeAllEntities, decodeEntities, escapeHtml } from './entities.ts';
export { markupKind } from './kind.ts';
export type { MarkupKind } from './kind.ts';
export {
  htmlToRichText,
  jatsToRichText,
  plainToRichText,
  texToRichText,
  textToRichText,
} from './rich-text.ts';
export type { Place } from './write.ts';
