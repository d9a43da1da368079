import assert from 'node:assert/strict';
import { say } from '../../../src/platform/say';
import { withoutLinks } from '../../../src/platform/without-links';
import { stub } from '../../stubs/vscode';

describe('words of anybody in messages', () => {
  beforeEach(() => stub.reset());

  it('are one line of bounded length in the status bar, draw no icon and turn no direction', () => {
    say(`Note 1: $(trash) a\u202Eb\u061C\nc\u0007 ${'x'.repeat(100_000)}`);
    const [said = ''] = stub.said;
    assert.match(said, /^Note 1: \$\u200B\(trash\) ab c x+…$/);
    assert.ok(said.length < 500);
  });

  it('make no link of themselves in notifications', () => {
    assert.equal(withoutLinks('[a](command:b) and [c]'), '[a]\u200B(command:b) and [c]');
  });
});
