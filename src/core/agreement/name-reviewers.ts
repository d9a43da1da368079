import type { Annotation } from '../annotations/annotation';

/** Every author of some annotations once, in the order of their names; empty names are left out. */
export function authorsOf(annotations: readonly Annotation[]): readonly string[] {
  const names = annotations.map(({ author }) => author).filter((author) => author !== '');
  return [...new Set(names)].sort();
}

/** What a set of annotations goes by: its author where it has one, else the file; both where two would be called the same. */
export function nameReviewers(
  a: { readonly file: string; readonly annotations: readonly Annotation[] },
  b: { readonly file: string; readonly annotations: readonly Annotation[] },
): readonly [a: string, b: string] {
  const [one, other] = [a, b].map(({ file, annotations }) => {
    const [author, ...others] = authorsOf(annotations);
    return author === undefined || others.length > 0 ? file : author;
  });
  if (one === undefined || other === undefined) throw new Error('two names for two reviewers');
  return one === other ? [`${one} (${a.file})`, `${other} (${b.file})`] : [one, other];
}
