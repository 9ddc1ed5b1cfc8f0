import { encode } from 'uqr';

/** A QR code, for who looks; the text stands beside it for everybody else. */
export function QrCode({ text }: { text: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const dots = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} aria-hidden="true" focusable="false">
      <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
      <path d={dots.join('')} shape-rendering="crispEdges" />
    </svg>
  );
}
