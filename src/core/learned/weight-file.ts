const HEADER_WORDS = 4;

/** What tells one kind of model file from another. */
export interface FileKind {
  readonly magic: number;
  readonly format: number;
  /** How messages call it: "tagger model". */
  readonly name: string;
  /** Weights of each feature. */
  readonly width: number;
}

/** Features ascending, each with `width` weights. */
export interface Weights {
  readonly features: Uint32Array;
  readonly weights: Int8Array;
}

/**
 * Header (magic, format, bytes of meta, number of features), meta as JSON, features, weights; little-endian.
 * @param meta must be ASCII as JSON.
 */
export function writeWeights(
  { magic, format, width }: FileKind,
  meta: unknown,
  { features, weights }: Weights,
): Uint8Array {
  const text = JSON.stringify(meta);
  const json = Uint8Array.from(text.padEnd(4 * Math.ceil(text.length / 4)), (char) => char.charCodeAt(0));
  const start = HEADER_WORDS * 4 + json.length;
  const bytes = new Uint8Array(start + features.length * (4 + width));
  new Uint32Array(bytes.buffer, 0, HEADER_WORDS).set([magic, format, json.length, features.length]);
  bytes.set(json, HEADER_WORDS * 4);
  new Uint32Array(bytes.buffer, start, features.length).set(features);
  new Int8Array(bytes.buffer, start + features.length * 4).set(weights);
  return bytes;
}

/** @throws Error when the bytes are of another kind or format, or cut short. */
export function openWeights<Meta>(kind: FileKind, bytes: Uint8Array): Weights & { readonly meta: Meta } {
  // A view needs an aligned start, which a file read into a pool may not have.
  const { buffer } = bytes.slice();
  const [magic, format, metaBytes = 0, count = 0] =
    bytes.length < HEADER_WORDS * 4 ? [] : new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== kind.magic) throw new Error(`not a BioGloss ${kind.name}`);
  if (format !== kind.format) throw new Error(`a ${kind.name} of format ${format}, not ${kind.format}`);
  const start = HEADER_WORDS * 4 + metaBytes;
  if (bytes.length !== start + count * (4 + kind.width)) throw new Error(`the ${kind.name} is cut short`);
  const meta = JSON.parse(String.fromCharCode(...bytes.subarray(HEADER_WORDS * 4, start))) as Meta;
  const features = new Uint32Array(buffer, start, count);
  return { meta, features, weights: new Int8Array(buffer, start + count * 4, count * kind.width) };
}
