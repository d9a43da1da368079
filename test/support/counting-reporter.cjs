// Mocha's spec reporter, which at the end also prints the line that `scripts/test.mjs` adds up.
const { reporters } = require('mocha');

module.exports = class CountingReporter extends reporters.Spec {
  epilogue() {
    super.epilogue();
    console.log(`@tests ${this.stats.passes} passed, ${this.stats.failures} failed`);
  }
};
