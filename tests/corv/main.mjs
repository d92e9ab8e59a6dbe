// Starts the whole in a directory of its own and makes, checks and reads
// messages with it. The last line counts.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Client, closeConnections } from '../request/client.mjs';
import { families, personOf, statements, stukBytes, tafelOf, zaakOf } from './families.mjs';
import { hostile, notificatie } from './answers.mjs';
import { matched, refused } from './matching.mjs';
import { broken, whole } from './order.mjs';
import { all, find, isNil, parse, text } from './xml.mjs';
import { root, start } from '../start.mjs';

const { base, data, db, log, stop } = await start();
let passed = 0, failed = 0, skipped = 0;

function schemaFile() {
	if (process.env.CORV_SCHEMA) return process.env.CORV_SCHEMA;
	const shared = path.join(root, '../shared/corv');
	for (const dir of fs.existsSync(shared) ? fs.readdirSync(shared) : []) {
		const inside = path.join(shared, dir);
		if (!fs.statSync(inside).isDirectory()) continue;
		const file = fs.readdirSync(inside).find((f) => /^jz0100_msg_jzberichten.*\.xsd$/.test(f));
		if (file) return path.join(inside, file);
	}
	return null;
}
const schema = schemaFile();

async function test(name, run) {
	try {
		await run();
		passed++;
		console.log(`ok      ${name}`);
	} catch (error) {
		failed++;
		const at = (error.stack ?? '').split('\n').filter((l) => l.includes('/tests/corv/')).map((l) => l.replace(/.*\/tests\/corv\//, '').replace(/\)$/, '')).slice(0, 2);
		console.log(`not ok  ${name}\n        ${String(error.message).replaceAll('\n', '\n        ').slice(0, 1500)}\n        at ${at.join(' < ')}`);
	}
}
function sql(script) {
	const out = execFileSync('sqlite3', ['-json', '-batch', '-bail', '-cmd', '.timeout 10000', db], { encoding: 'utf8', input: `PRAGMA foreign_keys=ON;\n${script}`, maxBuffer: 1 << 28 });
	// What is kept for the lists is made anew after a change from outside.
	if (!/^\s*(SELECT|WITH|PRAGMA)\b/i.test(script)) execFileSync(path.join(root, process.env.B ?? 'build', 'bin/taken'), [db], { stdio: ['ignore', 'ignore', 'inherit'] });
	return out.trim() ? JSON.parse(out) : [];
}
const one = (script) => Object.values(sql(script)[0] ?? { none: null })[0];

// ---- a message is what the schema and the receivers of it ask ---------------------

// Valid, says the official schema; else what is wrong. Null: there is no schema.
function schemaSays(xml) {
	if (!schema) return null;
	const file = path.join(data, 'bericht.xml');
	fs.writeFileSync(file, xml);
	try {
		execFileSync('xmllint', ['--nonet', '--noout', '--huge', '--schema', schema, file], { stdio: ['ignore', 'ignore', 'pipe'] });
		return '';
	} catch (error) {
		return String(error.stderr);
	}
}
// Many at once: the set of those that are not valid, by their number.
function invalidOf(files) {
	const dir = fs.mkdtempSync(path.join(data, 'berichten-'));
	files.forEach((xml, i) => fs.writeFileSync(path.join(dir, `${i}.xml`), xml));
	const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...files.map((_, i) => `${i}.xml`)], { cwd: dir, encoding: 'utf8', maxBuffer: 1 << 28 });
	fs.rmSync(dir, { recursive: true });
	return new Set([...stderr.matchAll(/^(\d+)\.xml fails to validate$/gm)].map((m) => Number(m[1])));
}
const valid = (name, xml) => {
	if (schema) return test(name, () => assert.equal(schemaSays(xml), ''));
	skip(name);
	return Promise.resolve();
};
function skip(name) {
	skipped++;
	console.log(`skipped ${name}: the official schema is not there`);
}

// Which things say what they are: parent and element, and the fixed value. The
// parser of the schema check does not look at these.
const fixed = {
	'JZ:vtoDi01/JZ:object': 'ZAK', 'JZ:object/ZKN:isVan': 'ZAKZKT', 'ZKN:isVan/ZKN:gerelateerde': 'ZKT',
	'JZ:object/ZKN:heeftBetrekkingOp': 'ZAKOBJ', 'ZKN:heeftBetrekkingOp/ZKN:gerelateerde': 'OBJ', 'ZKN:gerelateerde/ZKN:natuurlijkPersoon': 'NPS',
	'JZ:object/ZKN:heeftAlsBelanghebbende': 'ZAKBTRBLH', 'ZKN:heeftAlsBelanghebbende/ZKN:gerelateerde': 'BTR', 'ZKN:gerelateerde/ZKN:vestiging': 'VES',
	'JZ:object/ZKN:heeftAlsUitvoerende': 'ZAKBTRUTV', 'ZKN:heeftAlsUitvoerende/ZKN:gerelateerde': 'BTR', 'ZKN:gerelateerde/ZKN:medewerker': 'MDW',
	'ZKN:gerelateerde/ZKN:nietNatuurlijkPersoon': 'NNP',
	'JZ:object/ZKN:heeftBetrekkingOpAndere': 'ZAKZAKBTR', 'ZKN:heeftBetrekkingOpAndere/ZKN:gerelateerde': 'ZAK', 'ZKN:gerelateerde/ZKN:isVan': 'ZAKZKT',
	'JZ:object/ZKN:heeftRelevant': 'ZAKEDC', 'ZKN:heeftRelevant/ZKN:gerelateerde': 'EDC',
};
const names = {
	JZ: 'http://www.stufstandaarden.nl/koppelvlak/jz0100', StUF: 'http://www.egem.nl/StUF/StUF0301', ZKN: 'http://www.egem.nl/StUF/sector/zkn/0310',
	BG: 'http://www.egem.nl/StUF/sector/bg/0310', xsi: 'http://www.w3.org/2001/XMLSchema-instance', xmime: 'http://www.w3.org/2005/05/xmlmime',
};
const lengths = { 'BG:geslachtsnaam': 200, 'BG:voornamen': 200, 'BG:voorvoegselGeslachtsnaam': 10, 'BG:gor.straatnaam': 24, 'BG:gor.openbareRuimteNaam': 80,
	'BG:sub.telefoonnummer': 20, 'BG:sub.emailadres': 150, 'BG:inp.locatiebeschrijving': 35, 'BG:handelsnaamVerkort': 45, 'StUF:referentienummer': 40 };
const elevenTest = (b) => /^\d{9}$/.test(b) && [...b].reduce((s, d, i) => s + Number(d) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;

// What is wrong with a message, by our own rules.
function faults(xml) {
	const wrong = [];
	if (!xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>')) wrong.push('no UTF-8 declaration');
	if (/<!/.test(xml)) wrong.push('a document type or comment');
	if (xml !== xml.normalize('NFC')) wrong.push('not in normal form C');
	const m = parse(xml);
	for (const [prefix, uri] of Object.entries(names)) if (m.attributes[`xmlns:${prefix}`] !== uri) wrong.push(`namespace ${prefix}`);
	for (const e of all(m)) {
		const should = fixed[`${e.parent.name}/${e.name}`], is = e.attributes['StUF:entiteittype'];
		if (should !== is) wrong.push(`${e.parent.name}/${e.name}: entiteittype ${is}, must be ${should}`);
		if (isNil(e) && !['geenWaarde', 'waardeOnbekend'].includes(e.attributes['StUF:noValue'])) wrong.push(`${e.name}: nil without a reason`);
		if (isNil(e) && (e.text || e.children.length)) wrong.push(`${e.name}: nil with content`);
		if (!isNil(e) && e.attributes['StUF:noValue']) wrong.push(`${e.name}: a reason without nil`);
		if (!isNil(e) && !e.children.length && !e.text) wrong.push(`${e.name}: empty`);
		if (e.name in lengths && [...e.text].length > lengths[e.name]) wrong.push(`${e.name}: ${[...e.text].length} letters`);
		if (e.name === 'BG:inp.bsn' && !elevenTest(e.text)) wrong.push('a BSN that fails the 11-proef');
	}
	if (find(m, 'object', 'heeftRelevant').length > 3) wrong.push('more than three stukken');
	return wrong;
}

// ---- the program --------------------------------------------------------------------


const page = (n) => `/cgi-bin/corv?tafel=${tafelOf(n)}`;
const states = () => JSON.stringify(sql('SELECT (SELECT count(*) FROM corv_bericht) AS b, (SELECT count(*) FROM corv_antwoord) AS a, (SELECT count(*) FROM corv_ontvangen) AS o, (SELECT total(rev) FROM corv) AS r'));
const status = (answer, code) => assert.equal(answer.status, code, `${answer.status} ${answer.h1} ${answer.errors.map((e) => e.text).join(' | ')}`);

async function make(user, n) {
	const form = await user.get(page(n));
	status(form, 200);
	const made = await user.submit(form, 'maken');
	status(made, 303);
	const after = await user.get(made.location);
	const link = after.links(`${page(n)}&bericht=`)[0];
	assert.ok(link, 'the page links to the message');
	const file = await user.get(link);
	status(file, 200);
	assert.match(file.headers['content-disposition'], /^attachment; filename="vto-NOT-2099-/);
	return { form, after, file, xml: file.body };
}
const upload = async (user, n, content) => user.submit(await user.get(page(n)), 'inlezen', { bestand: { filename: 'notificatie.xml', content, type: 'text/xml' } });

async function run() {
	const login = async (name) => {
		const client = new Client(base);
		status(await client.login(name, 'Demo-Jeugdtafel-2026'), 303);
		return client;
	};
	families.forEach((f, n) => sql(statements(f, n)));
	const local = await login('lokaal.losser');
	await test(`there are at least 40 families (${families.length})`, () => assert.ok(families.length >= 40));

	// ---- writing
	const messages = [];
	for (const [n, f] of families.entries()) {
		if (f.over) continue;
		await test(`W22 ${f.name}: the message is made`, async () => {
			messages[n] = await make(local, n);
			assert.deepEqual(faults(messages[n].xml), []);
		});
		if (!messages[n]) continue;
		const m = parse(messages[n].xml), object = find(m, 'object')[0];
		await valid(`W22 ${f.name}: valid against the official schema`, messages[n].xml);
		await test(`W22 ${f.name}: who is in it`, () => {
			const children = f.persons.filter((p) => p.soort === 'kind' && !p.buiten);
			const clients = find(object, 'heeftBetrekkingOp');
			assert.equal(clients.length, children.length);
			assert.equal(clients.filter((c) => text(c, 'omschrijving') === 'Client (ongeboren kind)').length, children.filter((c) => c.ongeboren).length);
			const others = f.persons.filter((p) => (p.soort !== 'kind' || p.buiten) && !p.ongeboren).length + (f.gi ? 1 : 0) + (f.vt ? 1 : 0);
			const parties = find(object, 'heeftAlsBelanghebbende').filter((p) => !isNil(p));
			assert.equal(parties.length, others);
			for (const p of f.persons.filter((x) => x.gezag === 'ja')) {
				const found = parties.find((x) => text(x, 'gerelateerde', 'natuurlijkPersoon', 'voornamen') === (p.voornamen.normalize('NFC')) || !p.voornamen);
				const extra = Object.fromEntries(find(found, 'extraElementen', 'extraElement').map((e) => [e.attributes.naam, e.text]));
				assert.equal(text(found, 'code'), '112');
				assert.equal(extra.geinformeerd, p.geinformeerd === 'ja' ? 'J' : 'N');
				assert.equal(extra.redenNietGeinformeerd, p.reden_niet_geinformeerd || undefined);
			}
			assert.equal(text(object, 'identificatie'), zaakOf(n));
			assert.equal(text(m, 'stuurgegevens', 'zender', 'organisatie'), '0168');
			assert.equal(text(m, 'stuurgegevens', 'ontvanger', 'organisatie'), 'RC0100');
		});
		await test(`W22 ${f.name}: at most three stukken, byte for byte`, () => {
			const documents = find(object, 'heeftRelevant', 'gerelateerde');
			assert.equal(documents.length, Math.min(3, f.stukken));
			const bytes = [...Array(f.stukken).keys()].map((i) => stukBytes(f, i).toString('base64'));
			for (const d of documents) assert.ok(bytes.includes(Buffer.from(text(d, 'inhoud'), 'base64').toString('base64')));
		});
		if (f.secret || f.hidden) {
			await test(`secret: ${f.name}: the address is ${f.secret ? 'in it, with the indication' : 'not in it, the indication is'}`, () => {
				assert.equal(messages[n].xml.includes('Geheimlaan'), Boolean(f.secret));
				assert.equal(messages[n].form.body.includes('Geheimlaan'), Boolean(f.secret));
				assert.ok(find(object, 'heeftBetrekkingOp').concat(find(object, 'heeftAlsBelanghebbende'))
					.flatMap((r) => find(r, 'gerelateerde', 'natuurlijkPersoon', 'extraElementen', 'extraElement'))
					.some((e) => e.attributes.naam === 'indicatieGeheim' && e.text === 'J'));
			});
		}
	}
	const by = (name) => families.findIndex((f) => f.name === name);
	const objectOf = (name) => find(parse(messages[by(name)].xml), 'object')[0];

	await test('our own checks see what the schema check does not', () => {
		const good = messages[0].xml;
		for (const [from, to] of [['"ZAKOBJ"', '"ZAKOBX"'], [' StUF:entiteittype="NPS"', ''], ['<BG:inp.bsn>', '<BG:inp.bsn>1'], ['Proefmans', 'Proe\u0301f'.normalize('NFD')],
			['koppelvlak/jz0100', 'koppelvlak/jz0101'], ['<BG:gor.straatnaam>', `<BG:gor.straatnaam>${'x'.repeat(24)}`]])
			assert.notDeepEqual(faults(good.replace(from, to)), [], from);
	});
	const sees = 'the schema check sees a missing element';
	if (schema) await test(sees, () => assert.notEqual(schemaSays(messages[0].xml.replace(/<ZKN:startdatum>\d+<\/ZKN:startdatum>/, '')), ''));
	else skip(sees);
	await test('reference numbers are unique', () => {
		const all_ = messages.filter(Boolean).map((m) => text(parse(m.xml), 'stuurgegevens', 'referentienummer'));
		assert.equal(new Set(all_).size, families.filter((f) => !f.over).length);
	});
	const persons = (n, soort) => families[n].persons.filter((p) => p.soort === soort).map((p) => p.voornamen);
	await test('as many as a family may have all go along', () => {
		const n = by('thirty persons'), names = (relation) => find(objectOf('thirty persons'), relation, 'gerelateerde', 'natuurlijkPersoon').map((p) => text(p, 'voornamen'));
		assert.deepEqual([names('heeftBetrekkingOp').sort(), names('heeftAlsBelanghebbende').sort()], [persons(n, 'kind').sort(), persons(n, 'netwerk').sort()]);
	});
	for (const name of ['thirty-one persons', 'a hundred and fifty persons']) {
		await test(`${name}: the page shows all of them and all that there is to say, and what is too much`, async () => {
			const n = by(name), before = states(), form = await local.get(page(n));
			for (const kind of persons(n, 'kind')) assert.ok(form.text.includes(`De postcode van ${kind} Proefmans klopt niet`), kind);
			for (const who of [...persons(n, 'kind'), ...persons(n, 'netwerk')]) assert.ok(form.text.includes(`${who} `), who);
			const answer = await local.submit(form, 'maken');
			status(answer, 422);
			assert.match(answer.text, /hoogstens 30 personen/);
			assert.equal(states(), before);
		});
	}
	await test('streets: up to 24 letters a straatnaam, longer an openbareRuimteNaam, 80 at most', () => {
		const [a, b, c, d] = find(objectOf('streets of 24, 25, 80 and 100 letters'), 'heeftBetrekkingOp', 'gerelateerde', 'natuurlijkPersoon', 'verblijfsadres');
		assert.equal([...text(a, 'gor.straatnaam')].length, 24);
		for (const [e, length] of [[b, 25], [c, 80], [d, 80]]) {
			assert.equal(text(e, 'gor.straatnaam'), undefined);
			assert.equal([...text(e, 'gor.openbareRuimteNaam')].length, length);
			assert.equal(text(e, 'aoa.huisnummer'), '5');
		}
		assert.match(messages[by('streets of 24, 25, 80 and 100 letters')].form.text, /straatnaam van Kind3 Proefmans is te lang/);
	});
	await test('houses come apart in number, letter and addition', () => {
		const got = find(objectOf('houses'), 'heeftBetrekkingOp', 'gerelateerde', 'natuurlijkPersoon').map((p) => {
			const a = find(p, 'verblijfsadres')[0];
			return [text(p, 'voornamen'), ...['gor.straatnaam', 'aoa.huisnummer', 'aoa.huisletter', 'aoa.huisnummertoevoeging', 'inp.locatiebeschrijving'].map((x) => text(a, x) ?? '')].join('|');
		}).sort();
		assert.deepEqual(got, ['Kind0|Kerkstraat|1|||', 'Kind1|Kerkstraat|12|a||', 'Kind2|Kerkstraat|12|B||', 'Kind3|Kerkstraat|12||3|', 'Kind4|Kerkstraat|12||bis|', 'Kind5|Plein 1945|7|||',
			'Kind6|2e Dwarsstraat|99999|||', 'Kind7|||||Kerkstraat', 'Kind8|||||Woonboot De Hoop', 'Kind9|||||Kerkstraat 100000', 'Kind10|||||Kerkstraat 0', 'Kind11|||||Kerkstraat 12 achterhuis links',
			'Kind12|||||Laan van Çelik 3é', 'Kind13|||||12', 'Kind14|||||Kerkstraat 3 / 4', 'Kind15|Postbus|12|||'].sort());
	});
	await test('a prefix that does not fit goes before the name', () => {
		const parties = find(objectOf('a prefix of ten and one of more'), 'heeftAlsBelanghebbende', 'gerelateerde', 'natuurlijkPersoon');
		assert.equal(text(parties[0], 'voorvoegselGeslachtsnaam'), 'van de van');
		assert.equal(text(parties[1], 'voorvoegselGeslachtsnaam'), undefined);
		assert.match(text(parties[1], 'geslachtsnaam'), /^van den aan het P/);
	});
	await test('a BSN that fails the 11-proef never goes along', () => assert.ok(!messages[by('a BSN that is not one')].xml.includes('123456789')));
	await test('brothers and sisters whom it is not about go by name only', () => {
		const own = find(objectOf('brothers and sisters whom it is not about'), 'heeftAlsBelanghebbende');
		assert.deepEqual(own.map((p) => text(p, 'omschrijving')).sort(), ['broer of zus', 'halfbroer of -zus', 'ouder met gezag']);
		for (const p of own.filter((x) => text(x, 'code') !== '112')) assert.equal(find(p, 'gerelateerde', 'natuurlijkPersoon', 'verblijfsadres').length, 0);
	});
	await test('a GI without a phone is there, and its phone is unknown', () => {
		const vestiging = (name) => find(objectOf(name), 'heeftAlsBelanghebbende', 'gerelateerde', 'vestiging');
		assert.deepEqual(vestiging('GI with a phone').map((v) => text(v, 'sub.telefoonnummer')), ['0880000000']);
		const [first, second] = vestiging('GI and Veilig Thuis at the table');
		assert.equal(text(first, 'handelsnaamVerkort'), 'Jeugdbescherming Overijssel');
		assert.equal(text(second, 'handelsnaamVerkort'), 'Veilig Thuis Twente');
		assert.equal(text(second, 'sub.telefoonnummer'), 'onbekend');
	});
	await test('the page shows the end of a BSN, the sheet all of it', async () => {
		const number = families[0].persons[0].bsn;
		assert.ok(!messages[0].form.body.includes(number) && messages[0].form.body.includes(number.slice(-4)));
		const sheet = await local.get(messages[0].after.links(`${page(0)}&blad=`)[0]);
		status(sheet, 200);
		assert.ok(sheet.body.includes(number) && sheet.text.includes('Anna') && sheet.text.includes('Stuk 0'));
	});
	await test('the sheet says all that is in the message', async () => {
		const n = by('ouder not informed, with the reason');
		const sheet = await local.get(messages[n].after.links(`${page(n)}&blad=`)[0]);
		for (const e of all(parse(messages[n].xml))) {
			if (e.children.length || !e.text || e.name === 'ZKN:inhoud' || /^(\d{8}|\d{14}|[JNMVO])$/.test(e.text)) continue;
			assert.ok(sheet.text.includes(e.text.replace(/\s+/g, ' ').trim()), `${e.name}: ${e.text}`);
		}
	});

	// ---- what is missing
	const refusals = [
		['an ouder with gezag of whom nothing is said', "UPDATE persoon SET geinformeerd = '' WHERE id = ?1", 1, /geïnformeerd over de melding/],
		['an ouder with gezag who was not informed, without a reason', "UPDATE persoon SET geinformeerd = 'nee' WHERE id = ?1", 1, /waarom deze ouder niet is/],
		['a child without a day of birth', "UPDATE persoon SET geboortedatum = '' WHERE id = ?1", 0, /geboortedatum ontbreekt/],
		['a child with a wrong BSN', "UPDATE persoon SET bsn = '123456789' WHERE id = ?1", 0, /BSN klopt niet/],
		['no code of the Raad', "UPDATE organisatie SET code = '' WHERE soort = 'rvdk'", 0, /code van de Raad/],
		['no besluit', `UPDATE besluit SET genomen_op = '' WHERE tafel = ${tafelOf(0)}`, 0, /geen besluit/],
		['no stuk', `UPDATE stuk SET vervallen = 1 WHERE tafel = ${tafelOf(0)}`, 0, /geen stuk/],
	];
	for (const [name, statement, person, pattern] of refusals) {
		await test(`W22 ${name}: the message is not made, and the page says why`, async () => {
			const kept = sql(`SELECT (SELECT json_group_array(json_array(id, geinformeerd, geboortedatum, bsn)) FROM persoon WHERE zaak = ${tafelOf(0)}) AS p, (SELECT genomen_op FROM besluit WHERE tafel = ${tafelOf(0)}) AS b`)[0];
			const before = states();
			sql(statement.replace('?1', personOf(0, person)));
			try {
				const form = await local.get(page(0));
				assert.match(form.text, pattern);
				const answer = await local.submit(form, 'maken');
				status(answer, 422);
				assert.ok(answer.errors.some((e) => pattern.test(e.text)), answer.errors.map((e) => e.text).join(' | '));
				assert.equal(states(), before);
			} finally {
				for (const [id, g, d, b] of JSON.parse(kept.p)) sql(`UPDATE persoon SET geinformeerd = '${g}', geboortedatum = '${d}', bsn = '${b}' WHERE id = ${id}`);
				sql(`UPDATE organisatie SET code = 'RC0100' WHERE soort = 'rvdk'; UPDATE besluit SET genomen_op = '${kept.b}' WHERE tafel = ${tafelOf(0)}; UPDATE stuk SET vervallen = 0 WHERE tafel = ${tafelOf(0)}`);
			}
		});
	}
	await test('W22 whatever is missing is all said, on the page and in the refusal', async () => {
		const n = by('a hundred and fifty persons'), kinderen = `zaak = ${tafelOf(n)} AND soort = 'kind'`, before = states();
		sql(`UPDATE persoon SET geboortedatum = '' WHERE ${kinderen}`);
		const form = await local.get(page(n)), answer = await local.submit(form, 'maken');
		sql(`UPDATE persoon SET geboortedatum = '2016-04-09' WHERE ${kinderen}`);
		assert.equal(form.text.split('de geboortedatum ontbreekt').length - 1, 75);
		status(answer, 422);
		assert.equal(answer.errors.filter((e) => /de geboortedatum ontbreekt/.test(e.text)).length, 75);
		assert.equal(states(), before);
	});
	await test('W22 an unborn child without the phone of the mother: not made', async () => {
		const n = by('unborn');
		sql(`UPDATE persoon SET telefoon = '' WHERE id = ${personOf(n, 1)}`);
		const answer = await local.submit(await local.get(page(n)), 'maken');
		sql(`UPDATE persoon SET telefoon = '0612345678' WHERE id = ${personOf(n, 1)}`);
		status(answer, 422);
		assert.match(answer.errors[0].text, /telefoonnummer van de moeder/);
	});
	await test('more than three stukken, and none, are refused', async () => {
		const n = by('five stukken, of which three go along');
		const form = await local.get(page(n));
		const names_ = Object.values(form.formOf('maken').keys('stuk'));
		assert.equal(names_.length, 5);
		for (const [value, pattern] of [['ja', /hoogstens drie/], [null, /minstens één/]]) {
			const answer = await local.submit(form, 'maken', Object.fromEntries(names_.map((x) => [x, value])));
			status(answer, 422);
			assert.ok(answer.errors.some((e) => pattern.test(e.text)), answer.errors.map((e) => e.text).join(' | '));
			assert.equal(answer.formOf('maken').pairs().filter(([x]) => x.startsWith('stuk-')).length, value ? 5 : 0);
		}
	});
	await test('stukken that are too large together are refused', async () => {
		sql("UPDATE instelling SET waarde = '0' WHERE naam = 'corv_stukken_mb'");
		const answer = await local.submit(await local.get(page(0)), 'maken');
		sql("UPDATE instelling SET waarde = '20' WHERE naam = 'corv_stukken_mb'");
		status(answer, 422);
		assert.match(answer.errors[0].text, /samen groter dan 0 MB/);
	});
	await test('a stuk of another tafel is a bad request', async () => {
		const form = await local.get(page(0));
		status(await local.submit(form, 'maken', {}, { extra: [[`stuk-${personOf(1, 0)}`, 'ja']] }), 400);
	});
	await test('looking and downloading change nothing', async () => {
		const before = states();
		for (const link of [page(0), ...messages[0].after.links(`${page(0)}&`)]) status(await local.get(link), 200);
		assert.equal(states(), before);
	});
	await test('a message never changes', () => {
		assert.throws(() => sql("UPDATE corv_bericht SET referentie = 'x'"), /never changes/);
	});
	await test('every look at a message is in the log', () => {
		assert.ok(one(`SELECT count(*) FROM log WHERE pagina = 'corv' AND handeling = 'gedownload' AND onderwerp LIKE 'bericht=%' AND tafel = ${tafelOf(0)}`) > 0);
		assert.ok(one(`SELECT count(*) FROM log WHERE pagina = 'corv' AND handeling = 'bekeken' AND onderwerp LIKE '%blad=_%' AND tafel = ${tafelOf(0)}`) > 0);
	});

	// ---- who may
	const gi = by('GI and Veilig Thuis at the table');
	for (const [name, n, code] of [['voorzitter.noord-oost-twente', 0, 200], ['ondersteuner.noord-oost-twente', 0, 200], ['raad.advies', 0, 200], ['gi.jbov', gi, 200],
		['lokaal.enschede', 0, 404], ['gi.wss', 0, 404], ['voorzitter.enschede', 0, 404], ['beheer', 0, 404], ['toezicht', 0, 404]]) {
		await test(`rights: ${name} ${code === 200 ? 'sees the answers, not the message' : 'sees nothing'}`, async () => {
			const user = await login(name);
			const seen = await user.get(page(n));
			status(seen, code);
			if (code === 200) {
				assert.ok(!seen.body.includes('Dit staat in het bericht') && !seen.buttons.includes('maken') && !seen.body.includes('Anna'));
				assert.equal(seen.links(`${page(n)}&`).length, 0);
			}
			for (const link of messages[n].after.links(`${page(n)}&`)) status(await user.get(link), 404);
		});
	}
	await test('rights: a message of another tafel is not there', async () => {
		const link = messages[1].after.links(`${page(1)}&bericht=`)[0];
		status(await local.get(link.replace(`tafel=${tafelOf(1)}`, `tafel=${tafelOf(0)}`)), 404);
	});
	await test('secret: a message is closed when an address in it becomes secret for who did not file it', async () => {
		const before = await local.get(messages[gi].after.links(`${page(gi)}&bericht=`)[0]);
		status(before, 200);
		sql(`UPDATE persoon SET adres_geheim = 'ja' WHERE id = ${personOf(gi, 1)}`);
		for (const link of messages[gi].after.links(`${page(gi)}&`)) status(await local.get(link), 404);
		const seen = await local.get(page(gi));
		assert.match(seen.text, /Bevat een adres dat geheim is/);
		assert.ok(!seen.body.includes('Proefstraat 12') || seen.body.split('Proefstraat').length < messages[gi].form.body.split('Proefstraat').length);
		sql(`UPDATE persoon SET adres_geheim = '' WHERE id = ${personOf(gi, 1)}`);
	});

	// ---- reading
	const child = (n, i = 0) => families[n].persons[i];
	const stored = (n) => sql(`SELECT w.persoon, w.stadium, w.uitkomst, w.datum, o.toelichting FROM corv_antwoord w LEFT JOIN corv_ontvangen o ON o.antwoord = w.id WHERE w.tafel = ${tafelOf(n)} ORDER BY w.id`);
	const cases = [
		['by BSN', { zaak: zaakOf(0), kind: { bsn: child(0).bsn, geslachtsnaam: 'Anders' } }, 0, { stadium: 'intake_afgerond', uitkomst: '' }],
		['by name and day of birth', { zaak: zaakOf(0), kind: { ...child(0), bsn: undefined, geslachtsnaam: 'PROEFMANS' }, stage: 'Onderzoek afgerond' }, 0, { stadium: 'onderzoek_afgerond' }],
		['by our number in its other place', { zaak: zaakOf(0), ours: 'eigen', kind: child(0), stage: 'Zaak afgerond', result: 'Geen rekest Kinderbescherming' }, 0, { stadium: 'zaak_afgerond', uitkomst: 'geen_rekest' }],
		['afgewezen', { zaak: zaakOf(1), kind: child(1, 1), result: 'Verzoek tot onderzoek afgewezen' }, 1, { uitkomst: 'vto_afgewezen' }],
		['a measure, with decisions', { zaak: zaakOf(1), kind: child(1, 0), stage: 'Zaak afgerond', result: 'Maatregel opgelegd', when: '20261103141500', decisions: [['20261101', 'Ondertoezichtstelling voor een jaar']] }, 1,
			{ uitkomst: 'maatregel_opgelegd', datum: '2026-11-03', toelichting: '1 november 2026: Ondertoezichtstelling voor een jaar' }],
		['no measure', { zaak: zaakOf(1), kind: child(1, 2), stage: 'Zaak afgerond', result: 'Geen maatregel opgelegd' }, 1, { uitkomst: 'geen_maatregel_opgelegd' }],
		['an unborn child', { zaak: zaakOf(3), kind: { geslachtsnaam: 'Proefmans', ongeboren: true } }, 3, { persoon: personOf(3, 0) }],
		['a twin, by the first name', { zaak: zaakOf(2), kind: { geslachtsnaam: 'Proefmans', voornamen: 'Lotte', geboortedatum: '2016-04-09' } }, 2, null],
		['a name in the other form', { zaak: zaakOf(by("names: Rene\u0301 Franc\u0327ois-E\u0301tienne")), kind: { geslachtsnaam: 'FRANÇOIS-ÉTIENNE', geboortedatum: '2016-04-09' } }, by("names: Rene\u0301 Franc\u0327ois-E\u0301tienne"), { stadium: 'intake_afgerond' }],
		['a prefix apart', { zaak: zaakOf(by('a prefix of ten and one of more')), kind: { voorvoegsel: 'van der', geslachtsnaam: 'Proef', geboortedatum: '2016-04-09' } }, by('a prefix of ten and one of more'), { persoon: personOf(by('a prefix of ten and one of more'), 0) }],
	];
	for (const [name, options, n, wanted] of cases) {
		const xml = notificatie(options);
		await valid(`answer ${name}: our example is valid against the official schema`, xml);
		await test(`W22 answer ${name}: read, matched to the child and shown`, async () => {
			if (name.startsWith('a twin')) sql(`UPDATE persoon SET bsn = '' WHERE zaak = ${tafelOf(2)}`);
			const answer = await upload(local, n, xml);
			const expected = wanted ?? { persoon: personOf(2, 1) };
			status(answer, 303);
			const last = stored(n).at(-1);
			for (const [key, value] of Object.entries(expected)) assert.equal(last[key], value, key);
			assert.match((await local.get(answer.location)).text, /Antwoorden van de Raad/);
		});
	}
	for (const [name, xml, n, person] of matched) {
		await valid(`answer about a child by ${name}: valid against the official schema`, xml);
		await test(`W22 answer about a child by ${name}: it is that child's`, async () => {
			const before = stored(n).length;
			status(await upload(local, n, xml), 303);
			assert.equal(stored(n).length, before + 1);
			assert.equal(stored(n).at(-1).persoon, personOf(n, person));
		});
	}
	sql("UPDATE organisatie SET code = 'GI-77' WHERE naam = 'William Schrikker Stichting'");
	for (const [name, xml, pattern, n] of refused) {
		await test(`W22 answer refused, ${name}: the reason is told and nothing changes`, async () => {
			const before = states();
			const answer = await upload(local, n, xml);
			status(answer, 422);
			assert.ok(answer.errors.some((e) => pattern.test(e.text)), answer.errors.map((e) => e.text).join(' | '));
			assert.equal(states(), before);
		});
	}
	await test('W22 fifty decisions are all read', async () => {
		status(await upload(local, 0, notificatie({ zaak: zaakOf(0), kind: child(0), decisions: [...Array(50).keys()].map((i) => ['20261101', `Beslissing ${i}.`]) })), 303);
		assert.equal(stored(0).at(-1).toelichting.split('; ').length, 50);
	});
	const message = (referentie) => whole(zaakOf(0), child(0), child(0, 1), referentie);
	await valid('an answer with every part that there is: valid against the official schema', message('HEEL'));
	await test('W22 an answer with every part that there is, is read', async () => {
		status(await upload(local, 0, message('HEEL')), 303);
		assert.equal(stored(0).at(-1).toelichting, '1 november 2026: OTS (van 5 november 2026 tot 4 november 2027)');
	});
	const agrees = 'W22 of all that is broken in one place, what the official schema refuses is refused for its form, and nothing else';
	if (!schema) skip(agrees);
	else {
		const files = [...broken(message('@'))], invalid = invalidOf(files.map(([, xml]) => xml));
		await test(agrees, async () => {
			assert.ok(invalid.size > files.length / 2 && invalid.size < files.length, `${invalid.size} of ${files.length}`);
			const wrong = [], before = stored(0).length, form = await local.get(page(0));
			let read = 0;
			for (const [i, [what, xml]] of files.entries()) {
				const bestand = { filename: 'notificatie.xml', content: xml.replace('>@<', `>STUK-${i}<`), type: 'text/xml' };
				const answer = await local.submit(form, 'inlezen', { bestand, sleutel: randomBytes(16).toString('hex') });
				const says = answer.errors.map((e) => e.text).join(' | ');
				read += answer.status === 303;
				/* What may be left out by the schema may still be needed to know the child, the zaak and the stage. */
				if (invalid.has(i) ? answer.status !== 422 || !/^Het onderdeel .*klopt niet/.test(says) : answer.status !== 303 && !/ontbreekt\.|niet bij deze zaak|niet gevonden/.test(says))
					wrong.push(`${invalid.has(i) ? 'invalid' : 'valid'}, ${what}: ${answer.status} ${says}`);
			}
			assert.equal(stored(0).length, before + read);
			assert.deepEqual(wrong, []);
		});
	}
	// ---- what follows
	const zaak = `/cgi-bin/zaak?zaak=${tafelOf(1)}`, file = `/cgi-bin/aanmelding?moment=2&zaak=${tafelOf(1)}`;
	const officer = await login('raad.onderzoeker'), support = await login('ondersteuner.noord-oost-twente'), chair = await login('voorzitter.noord-oost-twente');
	// On all pages of the work list: there are more tasks than stand on one.
	const asks = async (user) => {
		const found = [false, false];
		for (let at = '/cgi-bin/werkvoorraad'; at;) {
			const work = await user.get(at);
			found[0] ||= work.links(file).length > 0;
			found[1] ||= work.body.split('<tr').some((row) => row.includes(zaakOf(1)) && row.includes('De Raad vragen om moment 2'));
			at = /href="([^"]*)"[^>]*>Volgende taken/.exec(work.body)?.[1].replaceAll('&amp;', '&');
		}
		return found;
	};
	await test('W30 a raadsonderzoeker who does not see the zaak is not asked to file moment 2', async () => {
		assert.deepEqual(await asks(officer), [false, false]);
		status(await officer.get(zaak), 404);
	});
	sql(`INSERT INTO deelnemer (tafel, organisatie, gebruiker, rol) SELECT ${tafelOf(1)}, o.id, g.id, 'raadsonderzoeker' FROM organisatie o, gebruiker g WHERE o.soort = 'rvdk' AND g.gebruikersnaam = 'raad.onderzoeker'`);
	await test('W30 the last result of a child calls for moment 2: the raadsonderzoeker gets the form, others the words', async () => {
		assert.deepEqual(await asks(officer), [true, false]);
		assert.deepEqual(await asks(support), [false, true]);
		assert.deepEqual(await asks(local), [false, false]);
		const seen = await officer.get(zaak);
		assert.ok(seen.links(file).length > 0);
		assert.match(seen.text, /Nu kan een tafel van moment 2 volgen. De Raad is klaar met Noor Proefmans, Isa Proefmans/);
		status(await officer.get(file), 200);
		for (const user of [local, support, chair]) {
			const page_ = await user.get(zaak);
			assert.match(page_.text, /moment 2 volgen.*De raadsonderzoeker meldt de overdracht aan/);
			assert.equal(page_.links(file).length, 0);
		}
	});
	await test('W30 a later result that the request was refused takes the proposal back', async () => {
		sql(`INSERT INTO corv_antwoord (id, tafel, persoon, stadium, uitkomst, datum, vastgelegd_door, vastgelegd_op)
			SELECT 990000 + row_number() OVER (), tafel, persoon, 'zaak_afgerond', 'vto_afgewezen', '2026-11-20', 1, '' FROM moment_2_voorstel WHERE tafel = ${tafelOf(1)}`);
		assert.deepEqual(await asks(officer), [false, false]);
		sql('DELETE FROM corv_antwoord WHERE id > 990000');
		assert.deepEqual(await asks(officer), [true, false]);
	});
	await test('W30 once moment 2 is begun it is no longer proposed; withdrawn, it is again', async () => {
		const begun = await officer.submit(await officer.get(file), 'opslaan');
		status(begun, 303);
		assert.deepEqual(await asks(officer), [false, false]);
		assert.deepEqual(await asks(support), [false, false]);
		assert.ok(!(await chair.get(zaak)).text.includes('moment 2 volgen'));
		sql(`UPDATE tafel SET status = 'ingetrokken' WHERE id = ${/tafel=(\d+)/.exec(begun.location)[1]}`);
		assert.deepEqual(await asks(support), [false, true]);
	});
	await test('the same file twice is recognised', async () => {
		const xml = notificatie({ zaak: zaakOf(0), kind: child(0), referentie: 'RVDK-DUBBEL' });
		status(await upload(local, 0, xml), 303);
		const before = states();
		const again = await upload(local, 0, xml);
		status(again, 422);
		assert.match(again.errors[0].text, /al ingelezen/);
		assert.equal(states(), before);
	});
	const good = notificatie({ zaak: zaakOf(0), kind: child(0), referentie: 'RVDK-VIJANDIG' });
	const strangers = [
		...hostile(good),
		['an unknown case', notificatie({ zaak: 'NOT-1999-0001', kind: child(0) }), /hoort niet bij deze zaak/],
		['the number of another case', notificatie({ zaak: zaakOf(1), kind: child(0) }), /hoort niet bij deze zaak/],
		['no number of a case', notificatie({ zaak: '', ours: '', own: undefined, kind: child(0) }), /hoort niet bij deze zaak/],
		['an unknown child', notificatie({ zaak: zaakOf(0), kind: { geslachtsnaam: 'Onbekend', voornamen: 'Wie', geboortedatum: '2016-04-09' } }), /kind in dit bericht is niet gevonden/],
		['another day of birth', notificatie({ zaak: zaakOf(0), kind: { ...child(0), bsn: undefined, geboortedatum: '2016-04-10' } }), /niet gevonden/],
		['the BSN of another, with the right name', notificatie({ zaak: zaakOf(0), kind: { ...child(0), bsn: child(1, 1).bsn } }), /niet gevonden/],
		['an ouder instead of a child', notificatie({ zaak: zaakOf(0), kind: child(0, 1) }), /niet gevonden/],
		['a child whom it is not about', notificatie({ zaak: zaakOf(by('brothers and sisters whom it is not about')), kind: child(by('brothers and sisters whom it is not about'), 1) }), /niet gevonden/, by('brothers and sisters whom it is not about')],
		['one of two that are alike', notificatie({ zaak: zaakOf(2), kind: { geslachtsnaam: 'Proefmans', geboortedatum: '2016-04-09' } }), /niet gevonden/, 2],
	];
	for (const [name, content, pattern, n = 0] of strangers) {
		await test(`hostile: ${name}: a clear message, and nothing changes`, async () => {
			const before = states(), began = Date.now();
			const answer = await upload(local, n, content);
			status(answer, 422);
			assert.ok(answer.errors.some((e) => pattern.test(e.text)), answer.errors.map((e) => e.text).join(' | '));
			assert.equal(states(), before);
			assert.ok(Date.now() - began < 4000, `${Date.now() - began} ms`);
			assert.ok(!answer.body.includes('root:x:0'), 'a file of the server');
		});
	}
	await test('hostile: thirty megabytes: refused, and nothing changes', async () => {
		const before = states();
		const answer = await upload(local, 0, Buffer.alloc(30 * 1024 * 1024, 'x')).catch(() => ({ status: 413 }));
		assert.ok([400, 413, 422].includes(answer.status), `${answer.status}`);
		assert.equal(states(), before);
	});
	await test('after all that a good file is read, and no program has ended', async () => {
		status(await upload(local, 0, good), 303);
		assert.equal(/JBT02 worker ended/.test(fs.readFileSync(log, 'utf8')), false);
	});
}

try {
	await run();
} catch (error) {
	failed++;
	console.log(`not ok  ${error.stack}`);
} finally {
	closeConnections();
	await stop();
}
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed || !passed ? 1 : 0;
