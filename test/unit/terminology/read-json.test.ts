import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMistake, type JsonValue, readJson } from '../../../src/core/terminology/read-json';

function plain(value: JsonValue): unknown {
  if (value.kind === 'array') return value.items.map(plain);
  if (value.kind === 'object') return Object.fromEntries([...value.members].map(([name, item]) => [name, plain(item)]));
  return value.kind === 'string' ? value.text : value.value;
}

function parse(text: string): unknown {
  const read = readJson(text);
  return isMistake(read) ? `${read.at} ${read.message}` : plain(read);
}

describe('JSON with positions', () => {
  it('holds the values that JSON.parse gives', () => {
    fc.assert(fc.property(fc.json(), (text) => assert.deepEqual(parse(text), JSON.parse(text))));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        assert.deepEqual(parse(text), JSON.parse(text));
      }),
    );
  }).timeout(10_000);

  it('is refused exactly where JSON.parse refuses it', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.5',
      'e1',
      'true',
      'null',
      ' ',
      '\\',
      '\\u00e9',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const isRefused = typeof parse(text) === 'string' && isMistake(readJson(text));
        assert.equal(isRefused, !isJson(text), text);
      }),
      { numRuns: 1000 },
    );
  });

  it('knows where each value begins', () => {
    const text = '{ "a": [1, "b"] }';
    const read = readJson(text);
    assert.ok(!isMistake(read) && read.kind === 'object');
    const list = read.members.get('a');
    assert.ok(list?.kind === 'array');
    assert.deepEqual([read.at, list.at, ...list.items.map(({ at }) => at)], [0, 7, 8, 11]);
  });

  it('says what is missing, and where', () => {
    const no = 'this is no JSON:';
    assert.equal(parse('{"a" 1}'), `5 ${no} a colon is missing`);
    assert.equal(parse('[1 2]'), `3 ${no} a comma or ] is missing`);
    assert.equal(parse('["a'), `1 ${no} the string that opens here is never closed`);
    assert.equal(parse('["a\nb"]'), `1 ${no} the string that opens here is not closed on its line`);
    assert.equal(parse('["\\x"]'), `1 ${no} a backslash in this string is no escape`);
    assert.equal(parse('{"a": nul}'), `6 ${no} a value is missing`);
    assert.equal(parse('[1'), `2 ${no} a comma or ] is missing`);
    assert.equal(parse(''), `0 ${no} the text ends too early`);
    assert.equal(parse('1 1'), `2 ${no} nothing may follow the first value`);
  });

  it('is not read deeper than a hundred levels', () => {
    assert.equal(parse('['.repeat(100_000)), '101 this is no JSON: it is nested too deeply');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
