// What a directive is: a block that Markdown does not have by itself.
import type {MarkdownKind} from '../parse/parse-markdown.ts';

/** A directive that files may use. */
export interface Directive {
  name: string;
  /** `container` has content between `:::name` and `:::`; `leaf` is one line, `::name`. */
  form: 'container' | 'leaf';
  /** What it does, for the documentation. */
  description: string;
  /** As authors write it. */
  example: string;
  /** Names of its attributes; each is required, unless a rule of its own says otherwise. */
  attributes: string[];
  /** The rule that checks its attributes, where it is not `known-directive`. */
  attributeRule?: string;
  /** Kinds of file in which it may stand. */
  kinds: MarkdownKind[];
}
