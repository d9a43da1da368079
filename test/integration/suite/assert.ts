// What these tests need of an assertion library, in both hosts: Node's own is not there in the browser.

export function ok(value: unknown, message = 'not truthy'): asserts value {
  if (!value) throw new Error(message);
}

export function equal<T>(actual: T, expected: T): void {
  if (actual !== expected) throw new Error(`${String(actual)}\n  is not\n${String(expected)}`);
}

/** For plain data. */
export function deepEqual<T>(actual: T, expected: T): void {
  equal(JSON.stringify(actual, null, 2), JSON.stringify(expected, null, 2));
}

export function match(text: string, pattern: RegExp): void {
  if (!pattern.test(text)) throw new Error(`${text}\n  does not match ${String(pattern)}`);
}
