const MOST_REMEMBERED = 20_000;

/** A pure function of a word that keeps its answers; forgets all when it has kept very many, so that no text can fill memory. */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined || known.has(word)) return answer as T;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const fresh = compute(word);
    known.set(word, fresh);
    return fresh;
  };
}
