// What lies in a folder of like files is listed in its index.
import {readdirSync} from 'node:fs';
import path from 'node:path';

import {describe, expect, test} from 'vitest';

import {commands} from '../commands/index.ts';
import {dataFiles} from '../data-files/index.ts';
import type {Directive} from '../directives/directive.ts';
import {directives} from '../directives/index.ts';
import {libraryRules} from '../rules/library-rules.ts';
import {rules} from '../rules/index.ts';
import {reportSections} from '../report-sections/index.ts';
import type {ReportSection} from '../report-sections/report-section.ts';

const listFiles = (folder: string, without: string[]): string[] =>
  readdirSync(path.join(import.meta.dirname, '..', folder)).filter(
    (name) => !name.endsWith('.test.ts') && !['index.ts', ...without].includes(name),
  );

describe('every file is listed in the index', () => {
  test('of directives', async () => {
    const modules = await Promise.all(
      listFiles('directives', ['directive.ts']).map(
        (name) => import(`../directives/${name}`) as Promise<Record<string, Directive>>,
      ),
    );
    const declared = modules.flatMap((module) => Object.values(module));
    expect(declared.filter((directive) => !directives.includes(directive))).toEqual([]);
    expect(declared).toHaveLength(directives.length);
  });

  test('of data files', () => {
    expect(listFiles('data-files', ['data-file.ts'])).toEqual(dataFiles.map(({name}) => `${name}.ts`).sort());
  });

  test('of parts of the report', async () => {
    const names = listFiles('report-sections', ['report-section.ts']);
    const modules = await Promise.all(
      names.map((name) => import(`../report-sections/${name}`) as Promise<Record<string, ReportSection>>),
    );
    const declared = modules.flatMap((module) => Object.values(module));
    expect(declared.filter((section) => !reportSections.includes(section))).toEqual([]);
    expect(declared).toHaveLength(reportSections.length);
  });

  test('of rules about the whole library', () => {
    expect(libraryRules).toEqual(rules.filter(({scope}) => scope === 'library'));
  });

  test('of commands', () => {
    const parts = ['command.ts', 'terminal.ts', 'open-content.ts', 'select-paths.ts', 'watch-content.ts'];
    expect(listFiles('commands', parts)).toHaveLength(commands.length);
  });
});
