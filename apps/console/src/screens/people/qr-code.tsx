import { encode } from 'uqr';

/** Empty modules around it, which readers need. */
const QUIET = 4;

/** A text as a QR code. Black on white in every contrast: an app's camera reads no other. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { border: 0 });
  const side = size + 2 * QUIET;
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <rect width={side} height={side} fill="white" />
      <path d={modulesPath(data)} fill="black" />
    </svg>
  );
}

/** A square for each dark module. */
export const modulesPath = (rows: readonly (readonly boolean[])[]): string =>
  rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : ''))).join('');
