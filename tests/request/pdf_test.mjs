// Pages and bundles as PDF, by a server of this test's own that has the print service.
// What a PDF is, and what it says, is asked of other programs than those that made it:
// pdfinfo, pdftotext, qpdf.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { PASSWORD, assert, expect, sql, test } from './suite.mjs';
import { Client } from './client.mjs';
import { PNG, docx } from './files.mjs';
import { deelnemer, planned, withStuk } from './steps.mjs';
import { mailServer, send } from '../post/server.mjs';
import { root, start } from '../start.mjs';

const place = fs.mkdtempSync(path.join(os.tmpdir(), 'jbt-pdf-'));
process.once('exit', () => fs.rmSync(place, { recursive: true, force: true }));
const run = (program, ...words) => execFileSync(program, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
let number = 0;
function kept(bytes, ending) {
	const file = path.join(place, `${++number}.${ending}`);
	fs.writeFileSync(file, bytes);
	return file;
}

// ---- what a PDF is -----------------------------------------------------------------------

function pdf(bytes) {
	assert.equal(bytes.subarray(0, 5).toString('latin1'), '%PDF-');
	const file = kept(bytes, 'pdf');
	assert.equal(spawnSync('qpdf', ['--check', file]).status, 0, 'qpdf finds it whole');
	const info = Object.fromEntries(run('pdfinfo', file).split('\n').map((line) => line.split(/:\s+(.*)/)).filter((p) => p.length > 1));
	const json = JSON.parse(run('qpdf', '--json', file));
	const objects = Object.values(json.qpdf ? json.qpdf[1] : json.objects).map((o) => o?.value ?? o);
	return { info, pages: Number(info.Pages), text: run('pdftotext', '-layout', file, '-'), all: run('qpdf', '--qdf', '--object-streams=disable', '--stream-data=uncompress', file, '-'),
		catalog: objects.find((o) => o?.['/Type'] === '/Catalog'), bookmarks: json.outlines.map((o) => o.title), attached: Object.keys(json.attachments ?? {}) };
}
const plain = (text) => text.replace(/\s+/g, ' ');
const inOrder = (text, words) => words.reduce((from, word) => {
	const at = text.indexOf(word, from);
	assert.ok(at >= from, `“${word}” does not follow`);
	return at;
}, 0);
// A page of its own per text.
const written = (text) => {
	const stream = `BT /F1 12 Tf 72 700 Td (${text}) Tj ET`;
	return `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(geheim.txt) 6 0 R]>>>>>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n`
		+ `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\n`
		+ `5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n6 0 obj<</Type/Filespec/F(geheim.txt)>>endobj\ntrailer<</Root 1 0 R/Size 7>>\n%%EOF\n`;
};
const file = (name, content) => ({ filename: name, content, type: 'application/octet-stream' });

// ---- one server with the service, on a copy of what the steps of the suite made ------------------

// A planned tafel with a stuk of each kind, and a secret address; a second one on that day.
async function dossier() {
	const d = await planned({ ouder: { straat: 'Schuilhof 9q', woonplaats: 'Verscholen9q', postcode: '7599 QQ', adres_geheim: 'ja' } });
	await withStuk(d, 'veiligheidsplan', d.ondersteuner, file('plan.pdf', Buffer.from(written('Het plan voor elke dag'))), { titel: 'Plan voor elke dag' });
	await withStuk(d, 'mdo_verslag', d.ondersteuner, file('foto.png', PNG), { titel: 'Tekening' });
	await withStuk(d, 'overig', d.ondersteuner, file('brief.docx', docx()), { titel: 'Brief van school' });
	await withStuk(d, 'diagnostisch_onderzoek', d.ondersteuner, file('onderzoek.pdf', Buffer.from(written('Alleen voor de Raad'))), { titel: 'Vertrouwelijk onderzoek' });
	await withStuk(d, 'veiligheidsplan', d.ondersteuner, file('adres.pdf', Buffer.from(written('Schuilhof 9q Verscholen9q'))), { titel: 'Plan met de plek', bevat_geheim_adres: 'ja' });
	return d;
}

// Started by the first test that asks for it, ended by the last.
let running;
async function served() {
	if (running) return running;
	const d = await dossier(), from = path.join(place, 'jbt.sqlite');
	sql(`VACUUM INTO '${from}'`);
	const server = await start({ from, env: { PRINTER: 'on', JBT_SOFFICE: '/nergens' } });
	const ask = (statement) => run('sqlite3', '-cmd', '.timeout 10000', server.db, statement).trim();
	const as = async (name) => {
		const client = new Client(server.base);
		expect(await client.login(name, PASSWORD), 303);
		return client;
	};
	running = { d, server, as, ask, nr: ask(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`), ondersteuner: await as(d.ondersteuner.name), lokaal: await as(d.melder.name) };
	return running;
}
const get = async (client, address) => expect(await client.get(`/cgi-bin/${address}`), 200);
const name = (page) => decodeURIComponent(/filename\*=UTF-8''(\S+)/.exec(page.headers['content-disposition'])[1]);
// The process of the service that listens for this server, and no child of it.
function listener(server) {
	const conf = fs.readFileSync(path.join(server.data, 'lighttpd.conf'), 'utf8'), found = [];
	for (const pid of fs.readdirSync('/proc').filter((p) => /^\d+$/.test(p))) {
		try {
			const words = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0'), at = words.findIndex((w) => w.endsWith('scripts/printer'));
			if (!words[0].includes('python') || at < 0 || !conf.includes(`"${words[at + 1]}"`)) continue;
			found.push({ pid: Number(pid), parent: Number(/\) \S (\d+)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'))[1]), socket: words[at + 1] });
		} catch { /* it ended meanwhile */ }
	}
	return found.find((one) => !found.some((other) => other.pid === one.parent));
}
async function until(what, holds) {
	for (let tries = 0; tries < 600; tries++) {
		if (await holds()) return;
		await new Promise((done) => setTimeout(done, 50));
	}
	assert.fail(what);
}

test('pdf: without the service the page says so and prints, and there is no bundle', async () => {
	const d = await planned();
	const page = expect(await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}`), 200);
	assert.ok(page.text.includes('Een pdf maken kan hier nu niet. Afdrukken kan wel.') && page.body.includes('data-jbt-print') && !page.body.includes('als=pdf'));
	assert.match(expect(await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}&als=pdf`), 503).text, /De pdf is niet gemaakt/);
	assert.match(expect(await d.ondersteuner.get(`/cgi-bin/bundel?tafel=${d.tafel}`), 200).text, /Een bundel maken kan hier nu niet/);
	assert.ok(!(await d.ondersteuner.get(`/cgi-bin/stuk?tafel=${d.tafel}`)).body.includes('/cgi-bin/bundel'));
	expect(await d.ondersteuner.get(`/cgi-bin/werkvoorraad?als=pdf`), 400);
});

test('pdf: letters are accessible, in the order of the text, each with its own pages, and without a secret address', async () => {
	const { d, ask, nr, ondersteuner } = await served();
	const shown = await get(ondersteuner, `uitnodiging?tafel=${d.tafel}`);
	assert.ok(shown.body.includes(`href="/cgi-bin/uitnodiging?tafel=${d.tafel}&amp;als=pdf"`), 'there is a link');
	assert.ok((await get(ondersteuner, `stuk?tafel=${d.tafel}`)).body.includes(`href="/cgi-bin/bundel?tafel=${d.tafel}"`), 'and one to the bundle');
	const page = await get(ondersteuner, `uitnodiging?tafel=${d.tafel}&als=pdf`);
	assert.deepEqual([page.headers['content-type'], page.headers['cache-control'], name(page)], ['application/pdf', 'no-store', `uitnodiging ${nr}.pdf`]);
	const letters = pdf(page.bytes);
	assert.deepEqual([letters.info.Title, letters.info.Tagged, letters.catalog['/Lang'].replace(/^u:/, '')], [`Uitnodigingen, ${nr}`, 'yes', 'nl']);
	const invited = Number(ask(`SELECT count(*) FROM deelnemer WHERE tafel = ${d.tafel} AND uitgenodigd = 1`));
	assert.equal(letters.text.match(/Bladzijde 1 van \d/g).length, invited, 'each letter counts its own pages');
	inOrder(letters.text, ['Uitnodiging voor de jeugdbeschermingstafel', 'Wanneer?', 'Wie zijn er?', 'Wat gaan we doen?', 'Met vriendelijke groet']);
	for (const hidden of ['Schuilhof', 'Verscholen', '7599']) assert.ok(!letters.all.includes(hidden) && !letters.text.includes(hidden), `a letter with ${hidden}`);
	assert.equal(ask("SELECT pagina || ' ' || handeling || ' ' || uitkomst || ' ' || tafel FROM log ORDER BY id DESC LIMIT 1"), `uitnodiging pdf getoond ${d.tafel}`);
});
test('pdf: the notulen with their letter, the besluit and the handover of moment 2, from what the page prints', async () => {
	const { ask, as } = await served();
	const first = (where) => ask(`SELECT t.id || ' ' || z.nummer || ' ondersteuner.' || s.code FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = z.subregio WHERE ${where} LIMIT 1`).split(' ');
	for (const [program, title, words, where] of [
		['notulen-akkoord', 'Notulen', ['Geachte heer, mevrouw', 'Met vriendelijke groet', 'Aanwezig', 'Afwezig', 'Afspraken'], "t.id IN (SELECT tafel FROM notulen WHERE status = 'vastgesteld')"],
		['besluit', 'Besluit', ['Besluit van de Raad', 'Gemeente', 'Motivering'], "t.moment = 1 AND t.id IN (SELECT tafel FROM besluit WHERE genomen_op <> '')"],
		['toestemming', 'Toestemming', ['Datum van de overdracht', 'Overgedragen aan'], 't.id IN (SELECT tafel FROM overdracht)'],
	]) {
		const [tafel, nr, who] = first(where);
		const client = await as(who), page = await get(client, `${program}?tafel=${tafel}&als=pdf`), made = pdf(page.bytes);
		assert.ok((await get(client, `${program}?tafel=${tafel}`)).body.includes(`href="/cgi-bin/${program}?tafel=${tafel}&amp;als=pdf"`), program);
		assert.ok(made.info.Title.startsWith(title) && made.info.Title.endsWith(nr) && made.info.Tagged === 'yes', made.info.Title);
		inOrder(made.text, words);
		assert.ok(!/Uitloggen|Werkvoorraad|Als pdf|Goedkeuren/.test(made.text), `${program}: nothing of the screen`);
		for (const address of ask(`SELECT p.straat || '|' || p.postcode FROM persoon p JOIN tafel t ON t.zaak = p.zaak WHERE t.id = ${tafel} AND p.adres_geheim = 'ja'`).split(/[|\n]/).filter(Boolean)) assert.ok(!made.all.includes(address));
	}
});
test('pdf: a bundle has it all, with contents, bookmarks, page numbers and whose copy it is; what is no PDF lies beside it', async () => {
	const { d, as, ask, nr, ondersteuner } = await served();
	const packed = await get(ondersteuner, `bundel?tafel=${d.tafel}`);
	assert.deepEqual([packed.headers['content-type'], packed.headers['cache-control'], name(packed)], ['application/zip', 'no-store', `bundel ${nr} moment 1.zip`]);
	const zip = kept(packed.bytes, 'zip'), names = run('unzip', '-Z1', zip).trim().split('\n');
	assert.deepEqual(names.map((n) => n.replace(/.*?moment 1/, '')), ['.pdf', ' bijlage 1 veiligheidsplan.pdf', ' bijlage 2 overig.docx'], 'a PDF without pages, and what is none, lie beside it');
	const bundle = pdf(execFileSync('unzip', ['-p', zip, names[0]], { maxBuffer: 1 << 26 }));
	const day = ask(`SELECT ltrim(strftime('%d', 'now', 'localtime'), '0')`);
	assert.deepEqual(bundle.bookmarks.map((b) => b.replace(/ \(.*/, '')).filter((b) => b !== 'Veiligheidsplan' && b !== 'MDO-verslag'),
		['Inhoud', 'Agenda', 'Aanmelding', 'Oordeel over de aanmelding', 'Plan voor elke dag', 'Tekening', 'Vertrouwelijk onderzoek', 'Plan met de plek']);
	assert.equal(bundle.catalog['/Lang'].replace(/^u:/, ''), 'nl');
	assert.equal(bundle.text.match(new RegExp(`Voor Ondersteuner [^,]+, ${day} [a-z]+ \\d{4}\\. Vertrouwelijk\\.`, 'g')).length, bundle.pages, 'whose copy it is, on each page');
	for (let n = 1; n <= bundle.pages; n++) assert.ok(new RegExp(`\\b${n} van ${bundle.pages}\\b`).test(bundle.text), `page ${n}`);
	inOrder(bundle.text, ['Inhoud', 'Naast dit bestand', 'Brief van school', 'Het plan voor elke dag', 'Alleen voor de Raad']);
	assert.deepEqual(bundle.attached, [], 'what was attached to a stuk does not come along');
	assert.ok(!bundle.all.includes('geheim.txt'));
	// Who may see the address has it in the stuk that names it, and nowhere else.
	for (const client of [{ text: bundle.text }, ...await Promise.all([d.voorzitter.name, 'raad.advies'].map(async (who) => {
		const seen = kept((await get(await as(who), `bundel?tafel=${d.tafel}`)).bytes, 'zip');
		return pdf(execFileSync('unzip', ['-p', seen, names[0]], { maxBuffer: 1 << 26 }));
	}))]) assert.deepEqual(client.text.split('\f').filter((one) => /Schuilhof|Verscholen|7599/.test(one)).length, 1);
	assert.equal(ask("SELECT pagina || ' ' || handeling || ' ' || tafel FROM log ORDER BY id DESC LIMIT 1"), `bundel pdf ${d.tafel}`);
});
// What goes out, for every role: which of these words stand in it. A letter, a mail and an
// event have no address for anybody, the last two and a bundle no name either; a bundle has
// the address in the one stuk that names it, for who may see it; searching for it finds
// nothing. Of a PDF it is asked where no other test does.
const SECRETS = /Schuilhof|Verscholen|7599/, NAMES = /Fictink|Tijl|Wiesje/;
const says = (text) => [...(SECRETS.test(text) ? ['adres'] : []), ...(NAMES.test(text) ? ['naam'] : [])].join(' ');
const unpacked = (page) => {
	if (page.headers['content-type'] === 'application/pdf') return pdf(page.bytes).text;
	const zip = kept(page.bytes, 'zip');
	return run('unzip', '-Z1', zip).trim().split('\n').map((n) => (/bijlage/.test(n) ? n : pdf(execFileSync('unzip', ['-p', zip, n], { maxBuffer: 1 << 26 })).text)).join('\n');
};
const found = (word) => (page, nr) => (page.text.includes(nr) ? word : page.text.replaceAll('Schuilhof', ''));
const OUTPUTS = {
	brief: [(d) => `uitnodiging?tafel=${d.tafel}`, (page) => page.text], bundel: [(d) => `bundel?tafel=${d.tafel}`, unpacked],
	agenda: [(d) => `uitnodiging?deelnemer=${deelnemer(d, 'lokale_toegang')}&als=ics`, (page) => page.body],
	straat: [() => 'zoeken?q=Schuilhof', found('Schuilhof')], plaats: [() => 'zoeken?q=Verscholen9q', found('Verscholen')], naam: [() => 'zoeken?q=Fictink', (page, nr) => (page.text.includes(nr) ? 'Fictink' : '')],
};
async function outgoing(d, nr, as, expected) {
	const table = {};
	for (const [name, row] of Object.entries(expected)) {
		const client = await as(name);
		table[name] = {};
		for (const output of Object.keys(row)) {
			const [address, text] = OUTPUTS[output], page = await client.get(`/cgi-bin/${address(d)}`);
			table[name][output] = page.status === 200 ? says(text(page, nr)) : String(page.status);
		}
	}
	return table;
}
const ORGANISES = { brief: 'naam', agenda: '', straat: '', plaats: '', naam: 'naam' }, READS = { ...ORGANISES, brief: '403', agenda: '403' };
const STRANGER = { brief: '404', bundel: '404', agenda: '404', straat: '', plaats: '', naam: '' }, NOBODY = { ...STRANGER, straat: '404', plaats: '404', naam: '404' };
test('pdf: secret addresses and names in all that goes out, by role: letters, bundles, events, mail, what is found', async () => {
	const { d, server, as, ask, nr, ondersteuner } = await served();
	ask(`INSERT INTO deelnemer (tafel, organisatie, gebruiker, rol, uitgenodigd_op) SELECT ${d.tafel}, r.organisatie, iif(r.rol = 'raadsonderzoeker', u.id, NULL), r.rol, '2026-01-01T00:00:00Z' FROM rol_verleend r JOIN gebruiker u ON u.id = r.gebruiker
		WHERE u.gebruikersnaam IN ('gi.wss', 'veiligthuis', 'raad.onderzoeker'); UPDATE stuk SET vrijgegeven = 1 WHERE tafel = ${d.tafel} AND titel = 'Plan met de plek'`);
	run(path.join(root, process.env.B ?? 'build', 'bin/taken'), server.db);
	const expected = { [d.melder.name]: READS, [d.voorzitter.name]: ORGANISES, [d.ondersteuner.name]: ORGANISES, 'raad.advies': READS, 'raad.onderzoeker': { ...READS, bundel: 'adres' },
		'gi.wss': { ...READS, bundel: '' }, veiligthuis: { ...READS, bundel: '' }, 'lokaal.borne': STRANGER, 'gi.leger': STRANGER, beheer: NOBODY, toezicht: NOBODY };
	assert.deepEqual(await outgoing(d, nr, as, expected), expected);
	const mail = await mailServer();
	try {
		expect(await ondersteuner.submit(await get(ondersteuner, `uitnodigen?tafel=${d.tafel}`), 'mail'), 303);
		assert.equal((await send(server.db, mail.sendmail)).code, 0);
		const mails = mail.read().map((m) => JSON.stringify(m));
		assert.ok(mails.length > 2 && mails.every((m) => m.includes(ask(`SELECT l.naam FROM tafel t JOIN locatie l ON l.id = t.locatie WHERE t.id = ${d.tafel}`))), 'it is what is sent');
		assert.deepEqual(mails.map(says).filter(Boolean), []);
	} finally {
		await mail.end();
	}
	// It sees a stuk of which nobody said that the address stands in it, and a place that is called after it.
	ask(`UPDATE stuk SET bevat_geheim_adres = '' WHERE tafel = ${d.tafel} AND titel = 'Plan met de plek'; UPDATE locatie SET naam = naam || ' Schuilhof 9q' WHERE id = (SELECT locatie FROM tafel WHERE id = ${d.tafel})`);
	const wrong = await outgoing(d, nr, as, { 'gi.wss': { bundel: '' }, [d.ondersteuner.name]: { brief: '', agenda: '' } });
	for (const [name, row] of Object.entries(wrong)) for (const [output, words] of Object.entries(row)) assert.match(words, /adres/, `${name} ${output}`);
	ask(`UPDATE locatie SET naam = replace(naam, ' Schuilhof 9q', ''); UPDATE stuk SET bevat_geheim_adres = 'ja', vrijgegeven = 0 WHERE tafel = ${d.tafel} AND titel = 'Plan met de plek'`);
});
test('pdf: the bundle of a deelnemer has what was released, and nothing tells that there is more', async () => {
	const { d, server, ask, lokaal } = await served();
	ask(`UPDATE stuk SET vrijgegeven = titel IN ('Plan voor elke dag', 'Plan met de plek') WHERE tafel = ${d.tafel}; UPDATE tafel SET melder_organisatie = (SELECT id FROM organisatie WHERE naam = 'Leger des Heils'), melder_gebruiker = (SELECT id FROM gebruiker WHERE gebruikersnaam = 'gi.leger') WHERE id = ${d.tafel}`);
	run(path.join(root, process.env.B ?? 'build', 'bin/taken'), server.db);
	const little = pdf((await get(lokaal, `bundel?tafel=${d.tafel}`)).bytes);
	assert.deepEqual(little.bookmarks.map((b) => b.replace(/ \(.*/, '')), ['Inhoud', 'Agenda', 'Plan voor elke dag']);
	assert.ok(little.text.includes('Het plan voor elke dag'));
	for (const hidden of ['Alleen voor de Raad', 'Vertrouwelijk onderzoek', 'Tekening', 'Brief van school', 'Schuilhof', 'Verscholen', 'Plan met de plek', 'Naast dit bestand', 'Niet in deze bundel']) {
		assert.ok(!little.text.includes(hidden) && !little.all.includes(hidden), `the bundle of a deelnemer has ${hidden}`);
	}
	assert.equal(little.pages, 3);
});
test('pdf: the bundles of a day; what was withdrawn or has a virus is in none, what is broken lies beside it', async () => {
	const { d, ask, nr, ondersteuner, lokaal } = await served();
	ask(`UPDATE stuk SET controle = 'besmet' WHERE tafel = ${d.tafel} AND titel = 'Vertrouwelijk onderzoek'; UPDATE stuk SET vervallen = 1 WHERE tafel = ${d.tafel} AND titel IN ('Plan met de plek', 'Brief van school');
		UPDATE stuk_inhoud SET inhoud = CAST('%PDF-1.4 kapot' AS BLOB) WHERE stuk = (SELECT id FROM stuk WHERE tafel = ${d.tafel} AND titel = 'Tekening')`);
	const rest = kept((await get(ondersteuner, `bundel?dag=${ask(`SELECT datum FROM tafel WHERE id = ${d.tafel}`)}`)).bytes, 'zip');
	const ofDay = run('unzip', '-Z1', rest).trim().split('\n'), mine = ofDay.filter((n) => n.includes(nr));
	assert.deepEqual(mine.map((n) => n.replace(/.*?(?= bijlage|\.pdf)/, '')), ['.pdf', ' bijlage 1 veiligheidsplan.pdf', ' bijlage 2 mdo-verslag.png']);
	assert.ok(ofDay.every((n) => /^\d{1,2}\.\d\d [A-Z]{3}-\d{4}-\d{4}( bijlage \d+ [a-z-]+)?\.[a-z]+$/.test(n)), `a name with more than number and time: ${ofDay}`);
	const last = pdf(execFileSync('unzip', ['-p', rest, mine[0]], { maxBuffer: 1 << 26 }));
	assert.ok(!/Plan met de plek|Brief van school|Alleen voor de Raad/.test(last.text) && plain(last.text).includes('Vertrouwelijk onderzoek'));
	assert.ok(/er is een virus in gevonden/.test(plain(last.text)));
	expect(await lokaal.get('/cgi-bin/bundel?dag=2026-12-01'), 404);
});
test('pdf: a bundle that is too large is said to be', async () => {
	const { d, ask, ondersteuner } = await served();
	ask(`UPDATE stuk SET grootte = 60000000 WHERE tafel = ${d.tafel}`);
	assert.match(expect(await ondersteuner.get(`/cgi-bin/bundel?tafel=${d.tafel}`), 413).text, /hoogstens 100 MB voor een tafel/);
});
test('pdf: a service that is killed in the middle is said to be gone, and comes back by itself', async () => {
	const { d, server, ask, ondersteuner } = await served();
	const before = listener(server), letter = () => ondersteuner.get(`/cgi-bin/uitnodiging?deelnemer=${deelnemer(d, 'ouder')}&als=pdf`);
	process.kill(before.pid, 'SIGSTOP');
	const waiting = letter();
	await until('nobody connects', () => fs.readFileSync('/proc/net/unix', 'utf8').split('\n').filter((line) => line.endsWith(before.socket)).length > 1);
	process.kill(before.pid, 'SIGKILL');
	assert.match(expect(await waiting, 503).text, /De pdf is niet gemaakt/);
	assert.equal(ask("SELECT pagina || ' ' || handeling || ' ' || uitkomst FROM log ORDER BY id DESC LIMIT 1"), 'uitnodiging pdf mislukt');
	let again;
	await until('it does not come back', async () => (again = await letter()).status === 200);
	assert.equal(pdf(expect(again, 200).bytes).text.match(/Bladzijde 1 van/g).length, 1);
	assert.ok(!fs.readFileSync(server.log, 'utf8').includes('JBT11'), 'no program was stopped by its sandbox');
});
test('pdf: a copy for who asked what is kept of them: the pages, the files that were given, and the same as data', async () => {
	const { d, ask, ondersteuner } = await served(), stuk = ask(`SELECT id FROM stuk WHERE tafel = ${d.tafel} AND titel = 'Plan voor elke dag'`);
	ask(`INSERT INTO betrokkene_verzoek (tafel, persoon, soort, vrager, vrager_naam, binnen_op, binnen_wijze, termijn, identiteit, besluit, motivering, besloten_op, vastgelegd_door, vastgelegd_op)
		VALUES (${d.tafel}, ${d.ouder}, 'inzage', 'zelf', 'Wiesje Fictink', '2026-01-05', 'brief', '2026-02-04', 'document', 'deels', 'x', '2026-01-06T09:00:00Z', 1, 'x')`);
	const v = ask('SELECT max(id) FROM betrokkene_verzoek');
	assert.equal(await ondersteuner.get(`/cgi-bin/verzoek-brief?als=zip&verzoek=${v}`).then((p) => p.status), 200);
	ask(`INSERT INTO betrokkene_afschrift VALUES (${v}, 1, 'Persoonsgegevens', 'Naam', 'Wiesje Fictink', NULL), (${v}, 2, 'Stukken', 'Plan', 'Het bestand zelf.', ${stuk})`);
	const zip = kept((await get(ondersteuner, `verzoek-brief?als=zip&verzoek=${v}`)).bytes, 'zip'), names = run('unzip', '-Z1', zip).trim().split('\n');
	assert.deepEqual(names.map((n) => n.replace(/.*verzoek \d+/, '')), ['.pdf', ' bijlage 1 gegevens.json']);
	const copy = pdf(execFileSync('unzip', ['-p', zip, names[0]], { maxBuffer: 1 << 26 }));
	inOrder(plain(copy.text), ['Afschrift van de gegevens over Wiesje Fictink', 'Persoonsgegevens', 'Stukken', 'Het plan voor elke dag']);
	assert.deepEqual(JSON.parse(execFileSync('unzip', ['-p', zip, names[1]]).toString()).gegevens.map((g) => [g.naam, g.bestand]), [['Naam', false], ['Plan', true]]);
	const brief = pdf((await get(ondersteuner, `verzoek-brief?brief=besluit&verzoek=${v}&als=pdf`)).bytes);
	assert.ok(brief.text.includes('Antwoord op uw verzoek') && brief.info.Tagged === 'yes' && !/Schuilhof|Verscholen/.test(brief.text));
});
test('pdf: the server of these tests ends', async () => {
	await running?.server.stop();
	assert.ok(!fs.existsSync(running.server.data));
});

// ---- the service alone -----------------------------------------------------------------------------

test('pdf: the service takes nothing but what comes with the order, no more than its limits, and leaves nothing', async () => {
	const home = fs.mkdtempSync(path.join(place, 'service-')), socket = path.join(home, 'socket'), work = path.join(home, 'work');
	const service = spawn(path.join(root, 'scripts/printer'), [socket, path.join(root, process.env.B ?? 'build', 'www/static'), work], { env: { ...process.env, JBT_PRINT_CPU: '2' }, stdio: 'ignore' });
	const ended = new Promise((resolve) => service.once('exit', resolve));
	let asked = 0;
	const elsewhere = net.createServer((c) => { asked++; c.destroy(); });
	await new Promise((done) => elsewhere.listen(0, '127.0.0.1', done));
	const order = (...parts) => new Promise((resolve, reject) => {
		const connection = net.connect(socket), got = [];
		connection.on('data', (part) => got.push(part)).on('error', (error) => (got.length || error.code === 'EPIPE' || error.code === 'ECONNRESET' ? 0 : reject(error))).on('close', () => resolve(Buffer.concat(got)));
		for (const part of parts) connection.write(part);
	});
	const page = (body) => {
		const text = Buffer.from(`<!DOCTYPE html><html lang="nl"><head><title>Proef</title>${body}</head><body>${body}<p>Tot hier</p></body></html>`);
		return [`page 0 ${text.length}\n`, text, 'end 0 0\n'];
	};
	try {
		await until('there is no socket', () => fs.existsSync(socket));
		assert.equal(fs.statSync(socket).mode & 0o077, 0, 'for its own user');
		const at = `http://127.0.0.1:${elsewhere.address().port}/`, own = path.join(place, 'own.txt');
		fs.writeFileSync(own, 'Wat hier staat gaat niemand aan');
		const there = (address) => `<link rel="attachment" href="${address}"><link rel="stylesheet" href="${address}"><img src="${address}" alt=""><style>@import url("${address}")</style>`;
		const answer = await order(...page(there(at) + there(`file://${own}`) + there('file:///etc/passwd')));
		const head = answer.subarray(0, answer.indexOf(10)).toString();
		assert.match(head, /^ok application\/pdf \d+$/);
		const made = pdf(answer.subarray(answer.indexOf(10) + 1));
		assert.ok(made.text.includes('Tot hier') && !/Wat hier staat|root:/.test(made.all) && made.attached.length === 0);
		assert.equal(asked, 0, 'it asks for nothing in the network');
		assert.equal((await order('page 0 99999999\n')).toString(), 'no large\n');
		assert.equal((await order('secret 0 1\n', 'x', 'end 0 0\n')).toString(), 'no broken\n');
		assert.equal((await order(...page('<p>Nog een regel</p>'.repeat(20000)))).length, 0, 'its time is limited');
		assert.match((await order(...page(''))).subarray(0, 2).toString(), /^ok/, 'others are served after that');
		await until('something is left', () => !fs.readdirSync(path.join(work, 'printer')).some((name) => /^\d+$/.test(name)));
	} finally {
		service.kill('SIGTERM');
		await ended;
		elsewhere.close();
	}
	assert.ok(!fs.existsSync(socket), 'nor is it there when it has ended');
});

// LibreOffice itself is no package of these tests: a stand-in that is called as it is.
const STAND_IN = (port, own) => `#!/bin/bash
src=\${@: -1} out=
[[ "$*" == *"--headless"*"--convert-to pdf"* ]] || exit 1
grep -q '"MacroSecurityLevel".*<value>3<' "$HOME/profile/user/registrymodifications.xcu" || exit 1
while [ $# -gt 0 ]; do [ "$1" = --outdir ] && out=$2; shift; done
name=$out/$(basename "$src") made=$(dirname "$0")/made.pdf
name=\${name%.*}.pdf
case $(cat "$src") in
GOED) cp "$made" "$name" ;;
FOUT) exit 1 ;;
NIETS) : ;;
KAPOT) echo '%PDF-kapot' >"$name" ;;
HANGT) cp "$made" "$name"; sleep 77777 & sleep 77777 ;;
GROOT) yes | head -c 90000000 >"$name" ;;
NET) exec 3<>/dev/tcp/127.0.0.1/${port} && cp "$made" "$name" ;;
KIJKT) cat ${own} && cp "$made" "$name" ;;
esac
`;
test('pdf: a document in a bundle is converted where LibreOffice is, one at a time, with limits and without network; else it lies beside it', async () => {
	const home = fs.mkdtempSync(path.join(place, 'convert-')), socket = path.join(home, 'socket'), work = path.join(home, 'work'), own = path.join(place, 'own-too.txt');
	let asked = 0;
	const elsewhere = net.createServer((c) => { asked++; c.destroy(); });
	await new Promise((done) => elsewhere.listen(0, '127.0.0.1', done));
	fs.mkdirSync(path.join(home, 'bin'));
	fs.writeFileSync(own, 'Wat hier staat gaat niemand aan');
	fs.writeFileSync(path.join(home, 'bin/made.pdf'), written('Uit een document'));
	fs.writeFileSync(path.join(home, 'bin/soffice'), STAND_IN(elsewhere.address().port, own), { mode: 0o755 });
	const service = spawn(path.join(root, 'scripts/printer'), [socket, path.join(root, process.env.B ?? 'build', 'www/static'), work], { env: { ...process.env, JBT_SOFFICE: path.join(home, 'bin/soffice'), JBT_CONVERT_SECONDS: '4' }, stdio: 'ignore' });
	const ended = new Promise((resolve) => service.once('exit', resolve));
	const part = (kind, name, data) => [`${kind} ${Buffer.byteLength(name)} ${Buffer.byteLength(data)}\n`, name, data];
	const order = (...files) => new Promise((resolve, reject) => {
		const connection = net.connect(socket), got = [];
		connection.on('data', (bytes) => got.push(bytes)).on('error', reject).on('close', () => resolve(Buffer.concat(got)));
		for (const text of [...part('bundle', 'bundel\nBundel\nVoor wie', ''), ...part('text', '', '<!DOCTYPE html><html lang="nl"><head><title>Proef</title></head><body><h1>Begin</h1></body></html>'), ...files.flat(), 'end 0 0\n']) connection.write(text);
	});
	const document = (what, ending = 'docx') => part('file', `${what}\n${what.toLowerCase()}.${ending}`, what);
	try {
		await until('there is no socket', () => fs.existsSync(socket));
		const bad = ['FOUT', 'NIETS', 'KAPOT', 'HANGT', 'GROOT', 'NET', 'KIJKT'];
		const [first, second] = await Promise.all([order(document('GOED'), ...bad.map((what) => document(what)), document('GOED', 'odt')), order(document('GOED', 'odt'))]);
		const body = (answer) => answer.subarray(answer.indexOf(10) + 1), zip = kept(body(first), 'zip');
		assert.match(first.subarray(0, first.indexOf(10)).toString(), /^ok application\/zip /);
		assert.deepEqual(run('unzip', '-Z1', zip).trim().split('\n'), ['bundel.pdf', ...bad.map((what, i) => `bundel bijlage ${i + 1} ${what.toLowerCase()}.docx`)]);
		assert.equal(run('unzip', '-p', zip, 'bundel bijlage 1 fout.docx'), 'FOUT', 'beside it lies what came in');
		assert.equal(pdf(execFileSync('unzip', ['-p', zip, 'bundel.pdf'], { maxBuffer: 1 << 26 })).text.match(/Uit een document/g).length, 2);
		assert.match(second.subarray(0, second.indexOf(10)).toString(), /^ok application\/pdf /, 'who waited is served');
		assert.equal(asked, 0, 'there is no network');
		const left = () => fs.readdirSync('/proc').filter((p) => /^\d+$/.test(p)).some((p) => {
			try {
				return fs.readFileSync(`/proc/${p}/cmdline`, 'utf8').includes('sleep\u000077777');
			} catch {
				return false;
			}
		});
		assert.ok(!left(), 'what took too long is ended, with all that it started');
		await until('something is left', () => !fs.existsSync(path.join(work, 'printer/converter')) && !fs.readdirSync(path.join(work, 'printer')).some((name) => /^\d+$/.test(name)));
	} finally {
		service.kill('SIGTERM');
		await ended;
		elsewhere.close();
	}
});
