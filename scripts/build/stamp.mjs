// Static files are kept by a browser for good: their address names their content.
//   node scripts/build/stamp.mjs STATIC OUT FROM...
// Copies each FROM (a directory of templates) to OUT, with ?v=… after the address
// of every file of STATIC; one that is not there stops the build.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { version } from './version.mjs';

const [from, out, ...trees] = process.argv.slice(2);
const faults = [];

for (const tree of trees) {
	const to = join(out, basename(tree));
	rmSync(to, { recursive: true, force: true });
	for (const entry of readdirSync(tree, { withFileTypes: true, recursive: true })) {
		if (!entry.isFile() || !entry.name.endsWith('.tpl')) continue;
		const source = join(entry.parentPath ?? entry.path, entry.name), target = join(to, source.slice(tree.length));
		const text = readFileSync(source, 'utf8').replace(/"\/static\/([^"#?]+)/g, (address, name) => {
			try {
				return `${address}?v=${version(join(from, name))}`;
			} catch {
				faults.push(`${source}: ${address.slice(1)} is not there`);
				return address;
			}
		});
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
}
if (faults.length) {
	console.error(faults.join('\n'));
	process.exit(1);
}
