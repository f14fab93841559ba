// Reads a lesson's folder into what rules look at and what is compiled: fields, sections, activities.
import type {Heading, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';

import type {KnownWords} from '../check/known-words.ts';
import {lessonFields, type LessonFields} from '../fields/lesson-fields.ts';
import type {LessonSource} from '../read/lesson-source.ts';
import {parseFrontMatter, type FrontMatter} from './parse-front-matter.ts';
import {parseMarkdown, type MarkdownFile, type MarkdownKind} from './parse-markdown.ts';

/** A part of a file under a heading, up to the next one of that level. */
export interface Section {
  /** The heading's text as written. */
  title: string;
  heading: Heading;
  nodes: RootContent[];
}

/** A lesson that was read, right or wrong. */
export interface ParsedLesson {
  type: 'lesson';
  source: LessonSource;
  words: KnownWords;
  /** lesson.md, slides and worksheets; lesson.md first. */
  files: MarkdownFile[];
  /** lesson.md. */
  page: MarkdownFile;
  slides?: MarkdownFile;
  worksheets: MarkdownFile[];
  /** The front matter: those fields that are right by themselves, and the places of all. */
  fields: Partial<LessonFields>;
  frontMatter: FrontMatter;
  sections: Section[];
}

/**
 * Reads every Markdown file of a lesson. Never throws for content.
 * @param source the lesson's folder
 * @param words what rules compare with
 * @param onFile is told which file it is at
 */
export function parseLesson(
  source: LessonSource,
  words: KnownWords,
  onFile: (path: string) => void = () => undefined,
): ParsedLesson {
  const images = source.images.map((image) => image.name);
  const files = source.texts.map((text) => {
    onFile(text.path);
    return parseMarkdown(text, kindOf(text.path), images);
  });
  const page = files.find((file) => file.kind === 'lesson') ?? missingLesson(source);
  const frontMatter = parseFrontMatter(page, lessonFields);
  return {
    type: 'lesson',
    source,
    words,
    files: files.includes(page) ? files : [page, ...files],
    page,
    slides: files.find((file) => file.kind === 'slides'),
    worksheets: files.filter((file) => file.kind === 'worksheet'),
    fields: frontMatter.values,
    frontMatter,
    sections: splitAtHeadings(page.tree.children, 2),
  };
}

/**
 * Parts nodes at the headings of one level; what comes before the first is left out.
 * @param nodes the content of a file or a section
 * @param depth the level of the headings
 */
export function splitAtHeadings(nodes: RootContent[], depth: number): Section[] {
  const sections: Section[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth) {
      sections.push({title: toString(node).trim(), heading: node, nodes: []});
    } else {
      sections.at(-1)?.nodes.push(node);
    }
  }
  return sections;
}

/** Finds a section of a page by its title. */
export function findSection({sections}: Pick<ParsedLesson, 'sections'>, title: string): Section | undefined {
  return sections.find((section) => section.title === title);
}

function kindOf(path: string): MarkdownKind {
  const name = path.split('/').at(-1);
  if (name === 'lesson.md') return 'lesson';
  return name === 'slides.md' ? 'slides' : 'worksheet';
}

function missingLesson(source: LessonSource): MarkdownFile {
  return parseMarkdown({path: `${source.folder}/lesson.md`, text: ''}, 'lesson');
}
