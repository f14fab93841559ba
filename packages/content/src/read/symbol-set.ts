// Reads the symbol set: OpenMoji, whose drawings come as one JSON file with a name for each.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

/** The file of the package, in the form of Iconify. */
interface IconFile {
  icons: Record<string, {body: string; width?: number; height?: number; hidden?: boolean}>;
  /** Other names of the same drawing. */
  aliases?: Record<string, {parent: string}>;
  /** Size of every drawing that does not say its own, in pixels. */
  width: number;
  height: number;
}

/** The symbols that a vocabulary may name. */
export interface SymbolSet {
  /** Every name, in alphabetical order. */
  names: string[];
  /** Draws a symbol, as an SVG file; undefined where the set has none of that name. */
  draw(name: string): string | undefined;
}

const FILE = '@iconify-json/openmoji/icons.json';

let known: SymbolSet | undefined;

/**
 * Opens the symbol set. It is read once, when it is first asked for: nine megabytes that many runs do not need.
 * @throws Error when the package is not installed
 */
export function openSymbolSet(): SymbolSet {
  known ??= toSymbolSet(readIconFile());
  return known;
}

function readIconFile(): IconFile {
  try {
    return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(FILE), 'utf8')) as IconFile;
  } catch (cause) {
    throw new Error(`Cannot read the symbol set ${FILE}. Run "npm start", which installs it.`, {cause});
  }
}

function toSymbolSet({icons, aliases = {}, width, height}: IconFile): SymbolSet {
  const findIcon = (name: string): IconFile['icons'][string] | undefined => {
    const own = Object.hasOwn(icons, name) ? icons[name] : undefined;
    const parent = Object.hasOwn(aliases, name) ? aliases[name]?.parent : undefined;
    return own ?? (parent === undefined ? undefined : icons[parent]);
  };
  const names = [...Object.keys(icons), ...Object.keys(aliases)].sort();
  return {
    // What the set no longer shows keeps its drawing for those who use it, and is not offered.
    names: names.filter((name) => findIcon(name)?.hidden !== true),
    draw(name) {
      const icon = findIcon(name);
      return icon && toSvg(icon.body, icon.width ?? width, icon.height ?? height);
    },
  };
}

function toSvg(body: string, width: number, height: number): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${body}</svg>\n`;
}
