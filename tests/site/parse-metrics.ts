// Reads the text format of Prometheus as strictly as it is described; whatever is not in it is an error.

/** One measured value. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

const TYPE = /^# TYPE ([a-zA-Z_:][\w:]*) (counter|gauge|histogram|summary|untyped)$/;
const HELP = /^# HELP [a-zA-Z_:][\w:]* \S.*$/;
const SAMPLE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf)|\+Inf|NaN)$/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\["\\n])*)"(?:,|$)/y;

/**
 * Parses a whole answer.
 * @throws Error with the line that is not in the format, is of no announced metric, or is there twice
 */
export function parseMetrics(text: string): Sample[] {
  if (!text.endsWith('\n')) throw new Error('The last line has no end.');
  const lines = text.split('\n').filter((line) => line !== '' && !HELP.test(line));
  const announced = lines.flatMap((line) => TYPE.exec(line)?.[1] ?? []);
  const values = lines.filter((line) => !TYPE.test(line));
  refuseTwice(announced);
  refuseTwice(values.map((line) => line.slice(0, line.lastIndexOf(' '))));
  return values.map((line) => parseSample(line, announced));
}

function refuseTwice(names: string[]): void {
  const again = names.find((name, at) => names.indexOf(name) !== at);
  if (again !== undefined) throw new Error(`There twice: ${again}`);
}

function parseSample(line: string, announced: string[]): Sample {
  const [, name, labels = '', value] = SAMPLE.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`Not in the format: ${line}`);
  const family = name.replace(/_(?:bucket|sum|count)$/, '');
  if (![name, family].some((one) => announced.includes(one))) throw new Error(`Not announced: ${line}`);
  return {name, labels: parseLabels(labels, line), value: Number(value.replace('Inf', 'Infinity'))};
}

function parseLabels(text: string, line: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (LABEL.lastIndex = 0; LABEL.lastIndex < text.length;) {
    const at = LABEL.lastIndex;
    const [, name, value] = LABEL.exec(text) ?? [];
    if (name === undefined || value === undefined) throw new Error(`Odd labels at ${at}: ${line}`);
    labels[name] = value;
  }
  return labels;
}
