// Renders the rules for the documentation, each with an example that fails and its message.
import type {Example, Rule} from '../rules/rule.ts';

/** Renders one rule under a heading with its id, which messages link to. */
export function renderRule({id, description, examples}: Rule): string {
  const failing = examples.find(({messages}) => messages.length > 0);
  return [`### ${id}`, description, ...(failing ? renderExample(failing) : [])].join('\n\n');
}

function renderExample({files, messages}: Example): string[] {
  const names = Object.keys(files);
  const texts = Object.entries(files).map(([name, text]) => {
    const title = names.length > 1 || name !== 'lesson.md' ? `\`${toShownName(name)}\`:\n\n` : '';
    return `${title}${fence(text)}`;
  });
  return [...texts, fence(messages.map(toShownName).join('\n'), 'text')];
}

/** Examples name what lies above the lessons with `../`; authors know it from the content folder. */
function toShownName(name: string): string {
  return name.replace(/^\.\.\//, '');
}

/** A fence that is longer than any in the text. */
function fence(text: string, language = 'markdown'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`;
}
