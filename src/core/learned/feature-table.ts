/** Finds the place of a feature among those that a table holds; open addressing, as features are hashes. */
export function featureIndex(features: Uint32Array): (feature: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(features.length * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  for (let index = 0; index < features.length; index++) {
    let slot = scatter(features[index] as number) & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = index;
  }
  return (feature) => {
    let slot = scatter(feature) & mask;
    let index = slots[slot] as number;
    while (index >= 0 && features[index] !== feature) {
      slot = (slot + 1) & mask;
      index = slots[slot] as number;
    }
    return index;
  };
}

function scatter(feature: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> 9;
}
