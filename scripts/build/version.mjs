// What names the content of a static file in its address: ?v=…
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export const version = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
