// Draws an address as a QR code.
import encodeQR from 'qr';

/** A code as a drawing: dark squares on a light ground, each one unit wide. */
export interface QrCode {
  /** Units across and down, with the quiet zone of four units that readers need. */
  size: number;
  /** What to draw, as the `d` of an SVG path. */
  path: string;
}

/** @returns the code, with a quarter of it to spare for a folded or stained sheet */
export function toQrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', {ecc: 'quartile', border: 4});
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return {size: rows.length, path};
}
