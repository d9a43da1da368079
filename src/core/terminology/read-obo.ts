import type { EntityType } from '../analysis';
import { ontologySink, type OntologyTerm, readTypeRemark } from './ontology-terms';
import type { TermSink } from './read-terms';

/** A stanza being read. */
type Draft = { -readonly [Key in keyof Omit<OntologyTerm, 'synonyms'>]: OntologyTerm[Key] } & {
  readonly synonyms: OntologyTerm['synonyms'][number][];
  obsolete: boolean;
};

const HOW_TO_TELL = 'write the line “remark: biogloss-type: disease” (or another type) before the first [Term]';

/** A tag and its value; positions of both. */
interface Tag {
  readonly tag: string;
  readonly value: string;
  readonly at: number;
}

/** Reads the terms of an OBO file (format 1.2 or 1.4); obsolete terms, relations and definitions are passed over. */
export function readObo(text: string, sink: TermSink): void {
  let type: EntityType | null = null;
  let isHead = true;
  let draft: Draft | null = null;
  let count = 0;
  const terms = ontologySink(() => type, HOW_TO_TELL, sink);
  const finish = () => {
    if (draft && !draft.obsolete) terms.add(draft);
    draft = null;
  };
  for (const { line, at } of linesOf(text)) {
    if (line.startsWith('[')) {
      finish();
      if (sink.isFullAt(at)) break;
      isHead = false;
      if (line.trim() !== '[Term]') continue;
      draft = { at, id: '', name: '', synonyms: [], obsolete: false };
      count++;
      continue;
    }
    const tag = readTag(line, at);
    if (tag && isHead && tag.tag === 'remark') type ??= readTypeRemark(unescape(tag.value), at, sink);
    else if (tag && draft) addTag(draft, tag, sink);
  }
  finish();
  if (count === 0) sink.problem('error', 0, 'there is no [Term] in the file: is it an ontology in the OBO format?');
  terms.close();
}

function* linesOf(text: string): Generator<{ line: string; at: number }, void, void> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    if (end > at) yield { line: text.slice(at, end), at };
    at = end + 1;
  }
}

function readTag(line: string, at: number): Tag | null {
  const colon = line.indexOf(':');
  return colon < 0 ? null : { tag: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim(), at };
}

function addTag(draft: Draft, { tag, value, at }: Tag, sink: TermSink): void {
  if (tag === 'id') draft.id = bare(value);
  else if (tag === 'name') Object.assign(draft, { name: unescape(value), at });
  else if (tag === 'is_obsolete') draft.obsolete = bare(value) === 'true';
  else if (tag === 'synonym') addSynonym(draft, value, at, sink);
}

/** Without a comment or a qualifier behind it. */
function bare(value: string): string {
  return value.split(/ [!{]/, 1)[0]?.trim() ?? '';
}

/** `"name" EXACT [source]` */
function addSynonym(draft: Draft, value: string, at: number, sink: TermSink): void {
  const [, words, scope] = /^"((?:[^"\\]|\\.)*)"[ \t]*([A-Z]*)/.exec(value) ?? [];
  if (words === undefined) sink.problem('error', at, 'a synonym is written “synonym: "words" EXACT []”');
  // Without a scope it is a related one: OBO format 1.4, 3.7.
  else if (scope !== 'BROAD') draft.synonyms.push({ text: unescape(words), scope: scopeOf(scope ?? ''), at });
}

/** A narrower name is one of something that the term is broader than: related. */
function scopeOf(scope: string): 'exact' | 'related' {
  return scope === 'EXACT' ? 'exact' : 'related';
}

function unescape(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
