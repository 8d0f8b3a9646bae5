/** Four bytes, the highest first. */
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

export const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
