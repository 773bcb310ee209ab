/** For each byte its lower-case letter or its digit; 0: it is neither. */
const KEPT = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  return /[A-Za-z0-9]/.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

/**
 * Nothing but the letters and digits of ASCII, in lower case: what was wrapped, quoted, coloured, spread over two bytes
 * a character or read in a wrong character set is whole again. `positionOf` leads back.
 */
export function lettersAndDigits(bytes: Uint8Array): { text: Buffer; positionOf(index: number): number } {
  const text = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const kept = KEPT[bytes[at] ?? 0] ?? 0;
    if (kept === 0) continue;
    text[length] = kept;
    length += 1;
  }
  return {
    text: text.subarray(0, length),
    positionOf(index) {
      let seen = -1;
      for (let at = 0; at < bytes.length; at += 1) {
        if (KEPT[bytes[at] ?? 0] !== 0) seen += 1;
        if (seen === index) return at;
      }
      return bytes.length;
    },
  };
}
