// The limit of a compile in which nothing has changed: reading every file of a folder and hashing it.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

const [folder = ''] = process.argv.slice(2);
const entries = folder === '' ? [] : readdirSync(folder, {recursive: true, withFileTypes: true});
const hash = createHash('sha256');
for (const entry of entries.filter((one) => one.isFile())) {
  const bytes = readFileSync(path.join(entry.parentPath, entry.name));
  hash.update(createHash('sha256').update(bytes).digest());
}
console.log(hash.digest('hex'));
