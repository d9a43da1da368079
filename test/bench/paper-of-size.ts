/** A Markdown paper of about `size` UTF-16 units, made by repeating one with other numbers, so that no two parts are equal. */
export function paperOfSize(sample: string, size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let round = 0; length < size; round++) {
    const part = sample.replace(/\d+/g, (digits) => String((Number(digits) + round * 7) % 10 ** digits.length));
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n\n').slice(0, size);
}
