/** @type {import('prettier').Config} */
export default {
  singleQuote: true,
  printWidth: 110,
  overrides: [{files: '*.md', options: {proseWrap: 'preserve'}}],
  bracketSpacing: false,
};
