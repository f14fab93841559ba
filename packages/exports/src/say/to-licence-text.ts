// Says a licence as people know it.

/** @returns "CC BY 4.0" for "CC-BY-4.0" */
export function toLicenceText(licence: string): string {
  return licence.replace(/^CC-BY/, 'CC BY').replace(/-(?=\d)/, ' ');
}
