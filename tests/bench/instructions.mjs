// Instructions of a request of somebody:
//   node tests/bench/instructions.mjs [--zaken N] [--from DATABASE] [--keep DIR] USER PATH [USER PATH ...]
// USER is an account of the demonstration, PATH "werkvoorraad" or with a query.
// --zaken: with so many closed zaken behind it. --keep: callgrind's files go
// there, to read with callgrind_annotate.
import fs from 'node:fs';
import path from 'node:path';
import { closeConnections } from '../request/client.mjs';
import { count, startCounted } from './callgrind.mjs';

const args = process.argv.slice(2);
const option = (name) => {
	const at = args.indexOf(name);
	return at < 0 ? undefined : args.splice(at, 2)[1];
};
const zaken = Number(option('--zaken') ?? 0), keep = option('--keep'), from = option('--from');
const asked = [];
for (let i = 0; i < args.length; i += 2) asked.push({ user: args[i], address: args[i + 1] });

const server = await startCounted(asked.map((a) => a.address.split('?')[0]), { zaken, from });
try {
	for (const { user, address } of asked) {
		const { instructions, page, file } = await count(server, user, address);
		const rows = (page.body.match(/<tr[^>]*><th[^>]*scope="row"/g) ?? []).length;
		console.log(`${(instructions / 1e6).toFixed(2)} M  ${user} ${address}  status ${page.status}, ${rows} rows, ${page.bytes.length} bytes`);
		if (!keep) continue;
		fs.mkdirSync(keep, { recursive: true });
		fs.copyFileSync(file, path.join(keep, `${user}.${address.split('?')[0]}.callgrind`));
	}
} finally {
	closeConnections();
	await server.stop();
}
