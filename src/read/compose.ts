import type { Document } from '../core/document.ts';
import type { Layout } from './layout.ts';

/** What is known of a document besides its layout. */
export type Origin = Pick<
  Document,
  'id' | 'uri' | 'sha256' | 'mediaType' | 'charset' | 'title' | 'published' | 'text' | 'source' | 'warnings'
>;

/** A document of its origin and its layout; the title is the first headline where the input names none. One shape for all, since all that follows reads it. */
export function compose(origin: Origin, layout: Layout): Document {
  return {
    id: origin.id,
    uri: origin.uri,
    sha256: origin.sha256,
    mediaType: origin.mediaType,
    charset: origin.charset,
    language: layout.language,
    title: origin.title ?? layout.headline,
    published: origin.published,
    dateline: layout.dateline,
    zones: layout.zones,
    text: origin.text,
    tokens: layout.tokens,
    sentences: layout.sentences,
    warnings: origin.warnings.length === 0 ? layout.warnings : [...origin.warnings, ...layout.warnings],
    source: origin.source,
  };
}
