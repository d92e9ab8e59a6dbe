// What is printed, as the browser makes a PDF of it: pages with their number, and none
// with only a greeting or a footer.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { Person } from './person.mjs';
import { world } from './steps.mjs';

const LEAST = 4; // lines on a page

// How many lines of text stand on each page. Chromium writes a page as one stream that
// begins each run of letters with its place (Tm).
export function linesOf(pdf) {
	const text = pdf.toString('latin1');
	return [...text.matchAll(/\/Type\s*\/Page\b[^s][^]*?endobj/g)].map(([page]) => {
		const at = text.search(new RegExp(`\\n${/\/Contents (\d+) 0 R/.exec(page)[1]} 0 obj`));
		const begin = text.indexOf('stream\n', at) + 7;
		const drawn = inflateSync(pdf.subarray(begin, text.indexOf('\nendstream', begin))).toString('latin1');
		return new Set([...drawn.matchAll(/([\d.-]+) Tm/g)].map((place) => place[1])).size;
	});
}

async function print(person, path) {
	await person.go(path);
	const lines = linesOf(await person.page.pdf({ preferCSSPageSize: true }));
	assert.ok(lines.length > 0 && lines.every((n) => n >= LEAST), `${path}: lines per page ${lines}`);
	return lines;
}

const ids = (statement) => execFileSync('sqlite3', ['-cmd', '.timeout 10000', world.db, statement], { encoding: 'utf8' }).split('\n').filter(Boolean);

// The letters of a planned tafel of each moment, all in a row, and one alone; the notulen
// that were sent.
export async function printed(browser, base) {
	const person = await Person.login(browser, base, 'ondersteuner.noord-oost-twente');
	const of = `JOIN zaak z ON z.id = t.zaak AND z.subregio = (SELECT id FROM subregio WHERE code = 'noord-oost-twente')`;
	const planned = ids(`SELECT max(t.id) FROM tafel t ${of} WHERE t.status = 'gepland' GROUP BY t.moment`);
	assert.ok(planned.length > 0);
	for (const tafel of planned) {
		const all = await print(person, `/cgi-bin/uitnodiging?tafel=${tafel}`);
		assert.ok(all.length >= Number(ids(`SELECT count(*) FROM deelnemer WHERE tafel = ${tafel} AND uitgenodigd_op <> ''`)[0]), 'each letter begins on a page of its own');
	}
	await print(person, `/cgi-bin/uitnodiging?deelnemer=${ids(`SELECT id FROM deelnemer WHERE tafel = ${planned[0]} AND rol = 'ouder' AND uitgenodigd_op <> ''`)[0]}`);
	const [sent] = ids(`SELECT t.id FROM tafel t ${of} JOIN notulen n ON n.tafel = t.id AND n.status IN ('verzonden', 'vastgesteld') ORDER BY t.id DESC LIMIT 1`);
	await print(person, `/cgi-bin/notulen?tafel=${sent}&versie=1`);
	await person.close();
}
