// The colours of a deck, as a theme that a school can change in one place.

const colours = {
  dk1: '17262E',
  lt1: 'FFFFFF',
  dk2: '063F43',
  lt2: 'FBF7F0',
  accent1: '0B5A5F',
  accent2: 'F4B41A',
  accent3: '6B2A5B',
  accent4: '9C3D14',
  accent5: '1C5D99',
  accent6: '2F6B2F',
  hlink: '1C5D99',
  folHlink: '6B2A5B',
};

/** The scheme of colours. */
export const colourScheme = `<a:clrScheme name="Resilience Library">${Object.entries(colours)
  .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  .join('')}</a:clrScheme>`;
