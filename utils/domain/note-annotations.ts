import type { Note } from './note';
import { newestFirst } from './note-search';

/**
 * Notes as a Web Annotation collection in JSON-LD (https://www.w3.org/TR/annotation-model/): each note a body, its passage a quote and a
 * position selector of the page. What of the record a note hangs on is named by `urn:fact-context:` and its key.
 */
export function notesToAnnotations(notes: readonly Note[]): string {
  const items = newestFirst(notes).map(annotation);
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items }, null, 2)}\n`;
}

function annotation(note: Note) {
  const tags = note.tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }));
  const record = note.targets.map(({ list, key }) => ({
    type: 'SpecificResource',
    purpose: 'linking',
    source: `urn:fact-context:${list}:${key}`,
  }));
  return {
    id: `urn:fact-context:note:${note.id}`,
    type: 'Annotation',
    created: note.created,
    modified: note.changed,
    body: [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note.text }, ...tags, ...record],
    target: { source: note.page.url, 'dcterms:title': note.page.title, selector: note.passage && selectors(note.passage) },
  };
}

const selectors = ({ exact, prefix, suffix, start, end }: NonNullable<Note['passage']>) => [
  { type: 'TextQuoteSelector', exact, prefix, suffix },
  { type: 'TextPositionSelector', start, end },
];
