import type { TokenSpan } from './token-span';

/** What covers each token. Each thing covers few, so that finding all that share words is cheap. */
export interface ByToken<T> {
  readonly isEmpty: boolean;
  at(token: number): readonly T[];
  /** Whether any that covers one of the tokens is such a one. */
  someIn(tokens: TokenSpan, isSuch: (each: T) => boolean): boolean;
  add(each: T): void;
}

const NOTHING: readonly never[] = [];

/** Finds proposals, hits or spans by any of their tokens, in the order in which they were added. */
export function byToken<T extends TokenSpan>(list: readonly T[]): ByToken<T> {
  const found = new Map<number, T[]>();
  const add = (each: T): void => {
    for (let at = each.firstToken; at < each.endToken; at++) {
      const there = found.get(at);
      if (there) there.push(each);
      else found.set(at, [each]);
    }
  };
  const someIn = ({ firstToken, endToken }: TokenSpan, isSuch: (each: T) => boolean): boolean => {
    for (let at = firstToken; at < endToken; at++) if (found.get(at)?.some(isSuch)) return true;
    return false;
  };
  list.forEach(add);
  return { isEmpty: list.length === 0, at: (token) => found.get(token) ?? NOTHING, someIn, add };
}

/** All tokens that any of them covers. */
export function tokensOf(list: readonly TokenSpan[]): Set<number> {
  const tokens = new Set<number>();
  for (const { firstToken, endToken } of list) for (let at = firstToken; at < endToken; at++) tokens.add(at);
  return tokens;
}
