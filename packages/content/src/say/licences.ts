// The licences under which others may change a lesson and pass it on.

/** A licence as people know it. */
interface Licence {
  name: string;
  /** Short enough for the foot of a sheet of paper. */
  text: string;
  /** Where it is to be read. */
  url: string;
}

/** By their SPDX identifiers. */
export const licences = {
  'CC-BY-4.0': {
    name: 'Creative Commons Attribution 4.0',
    text: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC-BY-SA-4.0': {
    name: 'Creative Commons Attribution-ShareAlike 4.0',
    text: 'CC BY-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
  },
  'CC0-1.0': {
    name: 'Creative Commons Zero 1.0',
    text: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'OGL-UK-3.0': {
    name: 'Open Government Licence 3.0',
    text: 'Open Government Licence 3.0',
    url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
} satisfies Record<string, Licence>;

/** @returns "Creative Commons Attribution 4.0" for "CC-BY-4.0"; an identifier that is not known as it is */
export function toLicenceName(licence: string): string {
  return findLicence(licence)?.name ?? licence;
}

/** @returns "CC BY 4.0" for "CC-BY-4.0"; an identifier that is not known as it is */
export function toLicenceText(licence: string): string {
  return findLicence(licence)?.text ?? licence;
}

/** @returns the web address of a licence, where it is a known one */
export function toLicenceUrl(licence: string): string | undefined {
  return findLicence(licence)?.url;
}

function findLicence(id: string): Licence | undefined {
  return Object.hasOwn(licences, id) ? licences[id as keyof typeof licences] : undefined;
}
