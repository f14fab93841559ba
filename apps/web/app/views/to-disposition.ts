// Says under which name a browser saves a file.
import {toFileName} from '@resilience/exports';

/** @returns a `Content-Disposition` that saves a file under that name, and under a plain one in old browsers */
export function toDisposition(text: string, extension: string): string {
  const name = `${toFileName(text)}.${extension}`;
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .replaceAll('%', '');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
