// Text with the words that matched a search marked.
import type {MarkedText} from '@resilience/search';

/** Shows text in pieces; it is data, so React escapes it. */
export function MarkedWords({text}: {text: MarkedText}) {
  return (
    <>{text.map((piece, index) => (piece.marked ? <mark key={index}>{piece.text}</mark> : piece.text))}</>
  );
}
