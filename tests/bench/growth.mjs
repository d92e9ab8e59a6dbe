// No page whose cost grows with the number of zaken: instructions of each with few
// closed zaken behind those of the demonstration and with many.
//   node tests/bench/growth.mjs                     2000 and 20000
//   node tests/bench/growth.mjs --zaken 20000,200000
// A page that takes over 1.1 times as many is a failure. The last line is
// "N passed, M failed".
import { closeConnections } from '../request/client.mjs';
import { count, startCounted } from './callgrind.mjs';
import { PAGES, address } from './pages.mjs';

const MORE = 1.1;
// Lists and filters, what is there and what is not; pages of one dossier by name.
const support = 'ondersteuner.noord-oost-twente';
const LISTS = ['', '?q=nergens', '?q=bestand', '?q=losser', '?q=9999', '?status=afgesloten', '?moment=3&status=gepland', '?van=2020-01-01&tot=2020-12-31',
	'?van=2020-01-01&status=gehouden', '?q=bestand&van=2020-01-01&tot=2020-03-31'].map((query) => [support, `werkvoorraad${query}`]);
const DOSSIER = ['zaak', 'planning', 'inzage', 'verbeteringen', 'opvolging', 'persoon', 'koppeling', 'aanmelding', 'toewijzing', 'beheer-dagdelen'];

const at = process.argv.indexOf('--zaken');
const sizes = (at < 0 ? '2000,20000' : process.argv[at + 1]).split(',').map(Number);

async function measure(zaken) {
	const found = new Map();
	const server = await startCounted(['werkvoorraad', ...DOSSIER], { zaken });
	try {
		for (const [user, page] of [...LISTS, ...DOSSIER.filter((name) => PAGES[name]).map((name) => address(server.db, name))]) {
			const { instructions, page: shown } = await count(server, user, page);
			if (shown.status !== 200) throw new Error(`${page}: ${shown.status}`);
			found.set(page, instructions);
		}
	} finally {
		await server.stop();
	}
	return found;
}

const few = await measure(sizes[0]), many = await measure(sizes[1]);
closeConnections();
let passed = 0, failed = 0;
console.log(`        ${String(sizes[0]).padStart(10)} ${String(sizes[1]).padStart(10)}  times`);
for (const [page, least] of few) {
	const most = many.get(page), good = most <= least * MORE;
	if (good) passed++;
	else failed++;
	console.log(`${good ? 'ok     ' : 'not ok '} ${String(least).padStart(10)} ${String(most).padStart(10)}  ${(most / least).toFixed(2)}  ${page}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
