// The title of a worksheet as pupils read it: nothing on their paper says that theirs is the easier one.

const SIGN =
  /\s*(?:[:–—,-]\s*(?:an? |the )?(?:plain|plainer|easier|easy|simpler|adapted)(?: version)?|\((?:an? |the )?(?:plain|plainer|easier|easy|simpler|adapted)(?: version)?\))\s*$/i;

/** @returns "Checker’s log" for "Checker’s log: plain version"; other titles stay as they are */
export function toPupilTitle(title: string): string {
  const told = title.replace(SIGN, '');
  return told === '' ? title : told;
}
