// The mail that goes out: invitations and what takes them back, from the step that
// makes them to a real mail server, read by other libraries than those that wrote them.
import fs from 'node:fs';
import path from 'node:path';
import { SITE, mailServer, send, sendAt, sendByScript } from '../post/server.mjs';
import { assert, expect, expectError, one, sql, test, user, world } from './suite.mjs';
import { OUDER, accepted, ago, consent, deelnemer, plan, planned, status, withPersoon } from './steps.mjs';

const open = (d, program = 'uitnodigen', by = d.ondersteuner) => by.get(`/cgi-bin/${program}?tafel=${d.tafel}`);
const mails = (d) => sql(`SELECT id, soort, deelnemer, naar, versie, stand, pogingen, vanaf, reden FROM post WHERE tafel = ${d.tafel} ORDER BY id`);
const states = (d) => mails(d).map((m) => `${m.soort} ${m.stand}`);
const task = (d, code = 'post') => sql(`SELECT rol, vanaf FROM taak WHERE tafel = ${d.tafel} AND code = '${code}'`);
const header = (mail, name) => mail.headers.filter(([n]) => n.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
const addressed = (d) => one(`SELECT count(*) FROM deelnemer d JOIN post_adres a ON a.deelnemer = d.id WHERE d.tafel = ${d.tafel} AND d.uitgenodigd = 1`);

// A planned tafel of which nothing went out yet.
async function fresh(options = {}) {
	const d = await accepted(options);
	expect(await plan(d), 303);
	return d;
}
async function press(d, actie, values = {}, program = 'uitnodigen') {
	const answer = await d.ondersteuner.submit(expect(await open(d, program), 200), actie, values);
	return answer.status === 200 ? d.ondersteuner.submit(answer, actie) : answer;
}
const withVeiligThuis = async (d) => expect(await press(d, 'toevoegen', { extra: one("SELECT 'veilig_thuis-' || id FROM organisatie WHERE soort = 'veilig_thuis'") }, 'planning'), 303);
const move = (d) => press(d, 'verplaatsen', { reden: 'De voorzitter is ziek.' }, 'planning');
// What an earlier test left is not sent by this one.
async function served(run, options) {
	sql("UPDATE post SET stand = 'vervallen' WHERE stand IN ('klaar', 'bezig')");
	const server = await mailServer(options);
	try {
		await run(server);
	} finally {
		await server.end();
	}
}
const sendWith = (program) => send(world.db, program);
// A sendmail that ends so, and takes nothing.
function refuses(server, code) {
	server.over(`exit ${code}`);
	return server.sendmail;
}

test('W15 by mail goes what is chosen so, to who has an address: never to the family', async () => {
	await served(async (server) => {
		const d = await fresh();
		assert.equal(mails(d).length, 0);
		const ouder = deelnemer(d, 'ouder'), lokaal = deelnemer(d, 'lokale_toegang');
		const page = expect(await open(d), 200);
		expectError(await d.ondersteuner.submit(page, 'opslaan', { [`wijze-${ouder}`]: 'systeem' }), new RegExp(`#wijze-${ouder}`));
		expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
		assert.deepEqual(mails(d).map((m) => [m.deelnemer, m.stand]), [[lokaal, 'klaar']]);
		assert.match((await open(d)).text, /Klaar om te versturen/);
		expect(await press(d, 'mail'), 303);
		assert.equal(mails(d).length, addressed(d));
		assert.ok(addressed(d) >= 2);
		assert.deepEqual(await sendWith(server.sendmail), { code: 0, said: '' });
		const got = server.read();
		assert.deepEqual(got.map((m) => header(m, 'To')[0]).sort(), mails(d).map((m) => m.naar).sort());
		assert.deepEqual(new Set(states(d)), new Set(['uitnodiging verstuurd']));
		assert.match((await open(d)).text, /E-mail: Verstuurd /);
		// Saved once more: it is not sent once more.
		expect(await press(d, 'opslaan', { [`antwoord-${lokaal}`]: 'komt' }), 303);
		assert.deepEqual(await sendWith(server.sendmail), { code: 0, said: '' });
		assert.equal(server.read().length, got.length);
	});
});
test('post: a mail is MIME with the calendar as an alternative, of who organises the tafel', async () => {
	await served(async (server) => {
		const d = await fresh(), lokaal = deelnemer(d, 'lokale_toegang');
		expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
		assert.deepEqual(await sendByScript(world.db, server.sendmail), { code: 0, said: '' });
		assert.equal((await sendByScript(world.db, '/nergens/sendmail')).code, 1);
		assert.equal((await sendByScript(world.db, server.sendmail, '--vaak')).code, 2);
		const [mail] = server.read(), [t] = sql(`SELECT datum, begintijd, duur FROM tafel WHERE id = ${d.tafel}`);
		const office = one(`SELECT s.email FROM zaak z JOIN subregio s ON s.id = z.subregio WHERE z.id = ${d.zaak}`), to = mails(d)[0].naar;
		assert.deepEqual(mail.defects, []);
		assert.equal(mail.type, 'multipart/alternative');
		assert.deepEqual(mail.kinds, ['text/plain', 'text/calendar']);
		assert.deepEqual(mail.methods, [null, 'REQUEST']);
		assert.match(header(mail, 'From')[0], new RegExp(`<${office}>`));
		assert.deepEqual(header(mail, 'To'), [to]);
		assert.deepEqual(header(mail, 'Auto-Submitted'), ['auto-generated']);
		assert.equal(header(mail, 'Message-ID').length, 1);
		assert.ok(Math.abs(mail.date * 1000 - Date.now()) < 3600e3);
		assert.ok(mail.text.includes(`${SITE}/cgi-bin/zaak?zaak=${d.zaak}`));
		const e = mail.event;
		assert.deepEqual([e.method, e.event_method, e.status, e.sequence], ['REQUEST', '', 'CONFIRMED', 0]);
		assert.deepEqual([e.parts, e.halves, e.tzid, e.zone], [['VTIMEZONE', 'VEVENT'], ['DAYLIGHT', 'STANDARD'], 'Europe/Amsterdam', 'Europe/Amsterdam']);
		assert.deepEqual([e.organizer, e.attendee].map((x) => x.toLowerCase()), [`mailto:${office}`, `mailto:${to}`]);
		const utc = (text) => new Date(text).getTime();
		assert.equal(utc(e.begin), utc(`${t.datum}T${t.begintijd}:00`));
		assert.equal(utc(e.end) - utc(e.begin), t.duur * 60000);
	});
});
test('H21 one event for the life of the tafel: moved it is cancelled, planned anew it comes back higher and later', async () => {
	await served(async (server) => {
		const d = await fresh(), lokaal = deelnemer(d, 'lokale_toegang');
		expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
		sql(`UPDATE post SET gemaakt_op = '2026-01-05T09:00:00Z' WHERE tafel = ${d.tafel}`);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		expect(await move(d), 303);
		// It was told, to the one who got it by mail alone.
		assert.deepEqual(sql(`SELECT a.deelnemer FROM afbericht a JOIN planning_eerder e ON e.id = a.planning WHERE e.tafel = ${d.tafel} AND a.wijze = 'systeem'`).map((a) => a.deelnemer), [lokaal]);
		assert.match((await open(d, 'afbericht')).text, /E-mail: Klaar om te versturen/);
		sql(`UPDATE post SET gemaakt_op = '2026-01-06T09:00:00Z' WHERE tafel = ${d.tafel} AND soort = 'verplaatst'`);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		expect(await plan(d), 303);
		expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		expect(await press(d, 'verplaatsen', { reden: 'Nog eens.' }, 'planning'), 303);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		assert.deepEqual(states(d), ['uitnodiging', 'verplaatst', 'gewijzigd', 'verplaatst'].map((soort) => `${soort} verstuurd`));
		const got = server.read().map((m) => m.event).sort((a, b) => a.sequence - b.sequence);
		assert.deepEqual(got.map((e) => [e.method, e.status, e.sequence]), [['REQUEST', 'CONFIRMED', 0], ['CANCEL', 'CANCELLED', 1], ['REQUEST', 'CONFIRMED', 2], ['CANCEL', 'CANCELLED', 3]]);
		assert.equal(new Set(got.map((e) => e.uid)).size, 1);
		assert.equal(new Set(server.read().map((m) => header(m, 'Message-ID')[0])).size, 4);
		for (const [request, cancel] of [[got[0], got[1]], [got[2], got[3]]]) {
			assert.deepEqual([cancel.begin, cancel.end, cancel.zone, cancel.place], [request.begin, request.end, request.zone, request.place]);
			assert.ok(cancel.stamp >= request.stamp);
		}
		assert.ok(got[2].stamp > got[0].stamp);
	});
});
test('H21 what was not handed over when the tafel is moved never goes, and nobody is sent a cancellation of it', async () => {
	await served(async (server) => {
		const d = await fresh();
		expect(await press(d, 'mail'), 303);
		expect(await move(d), 303);
		assert.deepEqual(new Set(states(d)), new Set(['uitnodiging vervallen']));
		assert.equal((await sendWith(server.sendmail)).code, 0);
		assert.deepEqual(server.read(), []);
		assert.equal(one(`SELECT count(*) FROM afbericht a JOIN planning_eerder e ON e.id = a.planning WHERE e.tafel = ${d.tafel} AND a.verteld_op <> ''`), 0);
	});
});
test('H21 a tafel that is withdrawn or does not go on is cancelled by mail, once', async () => {
	await served(async (server) => {
		const d = await fresh();
		expect(await press(d, 'mail'), 303);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		const form = await d.melder.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`);
		const sure = await d.melder.submit(form, 'intrekken', { reden: 'Niet meer nodig.' });
		expect(sure.status === 200 ? await d.melder.submit(sure, 'intrekken') : sure, 303);
		assert.equal(status(d), 'ingetrokken');
		assert.equal((await sendWith(server.sendmail)).code, 0);
		assert.equal(states(d).filter((s) => s === 'gaat_niet_door verstuurd').length, addressed(d) || states(d).length / 2);
		assert.equal(server.read().filter((m) => m.event.method === 'CANCEL').length, states(d).length / 2);
	});
});
test('post: what the mail server refuses is a task at the tafel; another way or another try ends it', async () => {
	await served(async (server) => {
		const d = await fresh(), lokaal = deelnemer(d, 'lokale_toegang');
		expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
		assert.equal(task(d)[0].rol, 'procesondersteuner');
		assert.ok(task(d)[0].vanaf > ago(0), 'what waits is nobody\'s work today');
		assert.equal((await sendWith(refuses(server, 67))).code, 0);
		assert.deepEqual(states(d), ['uitnodiging mislukt']);
		assert.equal(task(d)[0].vanaf, '');
		assert.match((await open(d)).text, /Niet verstuurd .*: het e-mailadres bestaat niet/);
		server.over('');
		assert.equal((await sendWith(server.sendmail)).code, 0);
		assert.deepEqual(server.read(), [], 'by itself it is not tried again');
		expect(await press(d, 'opnieuw', {}, 'post'), 303);
		assert.deepEqual(states(d), ['uitnodiging opnieuw', 'uitnodiging klaar']);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		assert.equal(server.read().length, 1);
		assert.deepEqual(task(d), []);
		// Another one, which then goes by letter.
		const e = await fresh(), other = deelnemer(e, 'lokale_toegang');
		expect(await press(e, 'opslaan', { [`wijze-${other}`]: 'systeem' }), 303);
		assert.equal((await sendWith(refuses(server, 65))).code, 0);
		assert.equal(task(e).length, 1);
		expect(await press(e, 'opslaan', { [`wijze-${other}`]: 'brief' }), 303);
		assert.deepEqual([states(e), task(e)], [['uitnodiging vervallen'], []]);
	});
});
test('post: what the mail server cannot take now is tried again, after pauses that grow, and not for ever', async () => {
	await served(async (server) => {
		const d = await fresh(), lokaal = deelnemer(d, 'lokale_toegang');
		expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
		refuses(server, 75);
		const waits = [];
		for (let tries = 1; tries < 12 && states(d)[0] === 'uitnodiging klaar'; tries++) {
			sql(`UPDATE post SET vanaf = '' WHERE tafel = ${d.tafel}`);
			const from = Date.now(), { code } = await sendWith(server.sendmail), [m] = mails(d);
			assert.equal(m.pogingen, tries);
			if (m.stand !== 'klaar') break;
			assert.equal(code, 1);
			waits.push(Math.round((new Date(m.vanaf).getTime() - from) / 60000));
			// Not before that.
			assert.equal((await sendWith(server.sendmail)).code, 1);
			assert.equal(mails(d)[0].pogingen, tries);
		}
		assert.deepEqual(waits, [1, 5, 15, 60, 120, 240, 480]);
		assert.deepEqual(states(d), ['uitnodiging mislukt']);
		assert.equal(task(d)[0].vanaf, '');
	});
});
test('post: one that was cut off is not sent again by itself; its receiver is asked', async () => {
	await served(async (server) => {
		const d = await fresh(), lokaal = deelnemer(d, 'lokale_toegang');
		expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
		sql(`UPDATE post SET stand = 'bezig', pogingen = 1 WHERE tafel = ${d.tafel}`);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		assert.deepEqual([states(d), server.read()], [['uitnodiging onzeker'], []]);
		assert.equal(task(d).length, 1);
		assert.match((await open(d, 'post')).text, /Niet zeker of het is verstuurd/);
		for (const name of [d.lokaal, 'raad.advies']) expect(await open(d, 'post', await user(name)), 403);
		for (const name of ['beheer', 'ondersteuner.hengelo', 'lokaal.borne']) expect(await open(d, 'post', await user(name)), 404);
		assert.deepEqual((await open(d, 'post', d.voorzitter)).buttons.filter((b) => ['bekend', 'opnieuw'].includes(b)), []);
		expect(await press(d, 'bekend', {}, 'post'), 303);
		assert.deepEqual([states(d), task(d)], [['uitnodiging afgehandeld'], []]);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		assert.deepEqual(server.read(), []);
		// It may have it, so it is cancelled by mail.
		expect(await move(d), 303);
		assert.deepEqual(states(d), ['uitnodiging afgehandeld', 'verplaatst klaar']);
	});
});
test('post: about a day that is past nothing is sent any more', async () => {
	await served(async (server) => {
		const d = await fresh();
		expect(await press(d, 'opslaan', { [`wijze-${deelnemer(d, 'lokale_toegang')}`]: 'systeem' }), 303);
		sql(`UPDATE post SET datum = '2026-01-05' WHERE tafel = ${d.tafel}`);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		assert.deepEqual([states(d), server.read()], [['uitnodiging klaar'], []]);
		assert.equal(task(d).length, 1);
	});
});
test('post: two at once: one works, the other stops', async () => {
	await served(async (server) => {
		const d = await fresh(), lokaal = deelnemer(d, 'lokale_toegang'), here = path.join(server.place, 'here'), go = path.join(server.place, 'go');
		expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
		server.over(`touch ${here}\nwhile [ ! -e ${go} ]; do sleep 0.05; done`);
		const first = sendWith(server.sendmail);
		while (!fs.existsSync(here)) await new Promise((done) => setTimeout(done, 20));
		const second = await sendWith(server.sendmail);
		assert.equal(second.code, 75);
		assert.match(second.said, /another one is sending/);
		fs.writeFileSync(go, '');
		assert.equal((await first).code, 0);
		assert.equal(server.read().length, 1);
	});
});
test('W15 one invitation is taken back while the tafel goes on: not of who belongs to it, told by mail where it went by mail', async () => {
	await served(async (server) => {
		const d = await accepted();
		const netwerk = await withPersoon(d, { ...OUDER, soort: 'netwerk', voornamen: 'Opa', geslachtsnaam: 'Steun', gezag: null, geinformeerd: null }, d.ondersteuner);
		await withVeiligThuis(d);
		expect(await plan(d), 303);
		const vt = deelnemer(d, 'veilig_thuis'), opa = deelnemer(d, netwerk);
		expect(await press(d, 'mail'), 303);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		const page = expect(await open(d), 200), choices = page.formOf('intrekken').options('wie').filter(Boolean).map(Number);
		assert.deepEqual([...choices].sort((a, b) => a - b), [vt, opa].sort((a, b) => a - b));
		expectError(await d.ondersteuner.submit(page, 'intrekken', { wie: String(vt) }), /#reden/);
		for (const wie of [vt, opa]) expect(await press(d, 'intrekken', { wie: String(wie), reden: 'Toch niet nodig, zegt de voorzitter.' }), 303);
		assert.deepEqual(states(d).filter((s) => s.startsWith('ingetrokken')), ['ingetrokken klaar']);
		// Opa is told by hand; no reason stands in his letter.
		assert.equal(task(d, 'afbericht').length, 1);
		const told = expect(await open(d, 'afbericht'), 200), [key] = Object.keys(told.formOf('opslaan').keys('wijze')).filter((k) => k === `i${one(`SELECT id FROM uitnodiging_ingetrokken WHERE deelnemer = ${opa}`)}`);
		const letter = expect(await d.ondersteuner.get(`/cgi-bin/uitnodiging?tafel=${d.tafel}&ingetrokken=${key.slice(1)}&deelnemer=${opa}`), 200);
		assert.match(letter.text, /Die uitnodiging trekken wij in/);
		assert.ok(!letter.text.includes('zegt de voorzitter'));
		expect(await d.ondersteuner.submit(told, 'opslaan', { [`wijze-${key}`]: 'telefoon', [`verteld_op-${key}`]: ago(0) }), 303);
		assert.deepEqual(task(d, 'afbericht'), []);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		const events = server.read().filter((m) => header(m, 'To')[0].includes('veilig')).map((m) => m.event);
		assert.deepEqual(events.map((e) => [e.method, e.sequence]).sort((a, b) => a[1] - b[1]), [['REQUEST', 0], ['CANCEL', 1]]);
		assert.equal(new Set(events.map((e) => e.uid)).size, 1);
		// It sees the tafel no longer; and may be asked again, as a higher version of the same event.
		expect(await (await user('veiligthuis')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
		const again = expect(await open(d), 200), form = again.forms.find((f) => f.buttons.some((b) => b.value === 'toch') && f.value('toch') === String(vt));
		expect(await d.ondersteuner.submit(again, 'toch', {}, { form }), 303);
		expect(await press(d, 'mail'), 303);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		assert.deepEqual(server.read().filter((m) => header(m, 'To')[0].includes('veilig')).map((m) => m.event.sequence).sort(), [0, 1, 2]);
	});
});
test('post: no mail names anybody, an address that is secret, a number of a dossier or a reason', async () => {
	await served(async (server) => {
		const secret = { ...OUDER, voornamen: 'Geheima', adres_geheim: 'ja', straat: 'Verborgenlaan 3', postcode: '7581 AB', woonplaats: 'Losser', email: 'geheima@example.nl' };
		const all = [];
		for (const moment of [1, 2, 3]) {
			const d = await accepted({ moment, personen: moment === 1 ? [secret] : [] });
			if (moment === 2) expect(await consent(d), 303);
			if (moment === 1) await withVeiligThuis(d);
			expect(await plan(d), 303);
			expect(await press(d, 'mail'), 303);
			assert.equal((await sendWith(server.sendmail)).code, 0);
			expect(await press(d, 'verplaatsen', { reden: 'Een wel heel bijzondere reden.' }, 'planning'), 303);
			assert.equal((await sendWith(server.sendmail)).code, 0);
			all.push(d);
		}
		const got = server.read();
		const roles = new Set(sql(`SELECT DISTINCT d.rol FROM post p JOIN deelnemer d ON d.id = p.deelnemer WHERE p.tafel IN (${all.map((d) => d.tafel)}) AND p.stand = 'verstuurd'`).map((r) => r.rol));
		assert.deepEqual([...roles].sort(), ['gi', 'lokale_toegang', 'raadsonderzoeker', 'rvdk_advies', 'veilig_thuis']);
		const names = sql(`SELECT DISTINCT naam FROM (SELECT voornamen AS naam FROM persoon UNION SELECT geslachtsnaam FROM persoon UNION SELECT naam FROM gebruiker UNION SELECT straat FROM persoon UNION SELECT postcode FROM persoon UNION SELECT bsn FROM persoon)
			WHERE length(naam) > 3`).map((r) => r.naam);
		const hidden = [...names, 'Geheima', 'Verborgenlaan', '7581 AB', 'bijzondere reden', ...sql('SELECT nummer FROM zaak').map((z) => z.nummer)];
		assert.ok(hidden.length > 200 && got.length >= 10);
		const word = (text, name) => new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(text);
		for (const mail of got) {
			const said = [mail.text, mail.calendar.replaceAll('\r\n ', ''), ...mail.headers.filter(([name]) => !['Received', 'X-Peer'].includes(name)).map(([, value]) => value)].join('\n').replaceAll(/Jeugdbescherming Overijssel/g, '');
			for (const name of hidden) assert.ok(!word(said, name), `"${name}" stands in a mail: ${said}`);
		}
	});
});
test('post: what stands in the data cannot end a header', async () => {
	await served(async (server) => {
		const d = await fresh(), lokaal = deelnemer(d, 'lokale_toegang');
		const [s] = sql(`SELECT s.id, s.naam FROM subregio s JOIN zaak z ON z.subregio = s.id WHERE z.id = ${d.zaak}`), locatie = one(`SELECT locatie FROM tafel WHERE id = ${d.tafel}`), place = one(`SELECT naam FROM locatie WHERE id = ${locatie}`);
		const evil = "'x' || char(13, 10) || 'Bcc: boef@example.nl' || char(10, 10) || 'Hallo'";
		try {
			sql(`UPDATE subregio SET naam = ${evil} WHERE id = ${s.id}; UPDATE locatie SET naam = ${evil} WHERE id = ${locatie}`);
			expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
			assert.equal((await sendWith(server.sendmail)).code, 0);
			const [mail] = server.read();
			assert.deepEqual([mail.defects, header(mail, 'Bcc'), mail.kinds], [[], [], ['text/plain', 'text/calendar']]);
			assert.equal(mail.event.place.startsWith('x'), true);
			// An address that is none is not even tried.
			const e = await fresh(), other = deelnemer(e, 'lokale_toegang');
			expect(await press(e, 'opslaan', { [`wijze-${other}`]: 'systeem' }), 303);
			sql(`UPDATE post SET naar = 'a@example.nl' || char(10) || 'Bcc: boef@example.nl' WHERE tafel = ${e.tafel}`);
			assert.equal((await sendWith(server.sendmail)).code, 0);
			assert.deepEqual(states(e), ['uitnodiging mislukt']);
			assert.equal(server.read().length, 1);
		} finally {
			sql(`UPDATE subregio SET naam = '${s.naam}' WHERE id = ${s.id}; UPDATE locatie SET naam = '${place}' WHERE id = ${locatie}`);
		}
	});
});
test('post: the setting tells who sends; answers still go to the subregio', async () => {
	await served(async (server) => {
		const d = await fresh(), lokaal = deelnemer(d, 'lokale_toegang');
		const office = one(`SELECT s.email FROM zaak z JOIN subregio s ON s.id = z.subregio WHERE z.id = ${d.zaak}`);
		try {
			sql("UPDATE instelling SET waarde = 'verzender@example.nl' WHERE naam = 'post_afzender'");
			expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
			assert.equal((await sendWith(server.sendmail)).code, 0);
		} finally {
			sql("UPDATE instelling SET waarde = '' WHERE naam = 'post_afzender'");
		}
		const [mail] = server.read();
		assert.match(header(mail, 'From')[0], /<verzender@example\.nl>/);
		assert.deepEqual(header(mail, 'Reply-To'), [office]);
		assert.equal(mail.event.organizer.toLowerCase(), `mailto:${office}`);
	});
});
test('beheer-post: the beheerder sees what went and what did not, and the mail where it is kept, and no dossier', async () => {
	await served(async (server) => {
		const d = await fresh(), beheer = await user('beheer'), lokaal = deelnemer(d, 'lokale_toegang');
		expect(await press(d, 'opslaan', { [`wijze-${lokaal}`]: 'systeem' }), 303);
		assert.match(expect(await beheer.get('/cgi-bin/beheer-post?stand=klaar'), 200).text, /Lokale toegang Losser/);
		assert.equal((await sendWith(server.sendmail)).code, 0);
		const page = expect(await beheer.get('/cgi-bin/beheer-post'), 200);
		assert.match(page.text, /Beste collega/);
		assert.ok(!page.text.includes('Fictink') && !page.text.includes(one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`)));
		sql("UPDATE instelling SET waarde = '0' WHERE naam = 'post_bewaren'");
		try {
			const e = await fresh();
			expect(await press(e, 'opslaan', { [`wijze-${deelnemer(e, 'lokale_toegang')}`]: 'systeem' }), 303);
			assert.equal((await sendWith(server.sendmail)).code, 0);
			assert.equal(one(`SELECT bericht FROM post WHERE tafel = ${e.tafel}`), '');
		} finally {
			sql("UPDATE instelling SET waarde = '1' WHERE naam = 'post_bewaren'");
		}
		const gi = one("SELECT id FROM organisatie WHERE naam = 'Leger des Heils'"), was = one(`SELECT email FROM organisatie WHERE id = ${gi}`);
		expectError(await beheer.submit(page, 'opslaan', { organisatie: String(gi), email: 'geen adres' }), /#email/);
		expect(await beheer.submit(page, 'opslaan', { organisatie: String(gi), email: 'nieuw@example.nl' }), 303);
		assert.equal(one(`SELECT email FROM organisatie WHERE id = ${gi}`), 'nieuw@example.nl');
		sql(`UPDATE organisatie SET email = '${was}' WHERE id = ${gi}`);
		for (const name of ['ondersteuner.hengelo', 'toezicht', 'lokaal.losser']) expect(await (await user(name)).get('/cgi-bin/beheer-post'), 404);
	});
});
test('aanwezigheid shows what was answered to the invitation, and fills in nothing', async () => {
	const d = await planned(), ouder = deelnemer(d, 'ouder');
	expect(await press(d, 'opslaan', { [`antwoord-${ouder}`]: 'komt_niet' }), 303);
	const page = expect(await open(d, 'aanwezigheid'), 200);
	assert.match(page.text, /Antwoord op de uitnodiging: Komt niet, /);
	assert.equal(page.formOf('opslaan').value(`status-${ouder}`), '');
});
test('the message of a day goes once, on a working day from its hour on, to who wants it: figures and nothing else', async () => {
	await served(async (server) => {
		const d = await fresh(), raad = one("SELECT id FROM gebruiker WHERE gebruikersnaam = 'raad.advies'");
		const at = (moment) => sendAt(world.db, server.sendmail, moment);
		const told = () => server.read().filter((m) => header(m, 'Subject')[0] === 'Er wacht werk op u');
		const stands = () => sql('SELECT dag, gebruiker, stand FROM dagbericht').map((r) => `${r.dag} ${r.gebruiker} ${r.stand}`);
		sql(`DELETE FROM dagbericht; UPDATE gebruiker SET dagbericht = 0; UPDATE gebruiker SET dagbericht = 1, email = 'advies@raad.example.nl' WHERE id = ${raad};
			UPDATE gebruiker SET dagbericht = 1, email = 'beheer@example.nl' WHERE gebruikersnaam = 'beheer'`);
		try {
			for (const moment of ['2026-12-01 06:59:00', '2026-12-05 09:00:00', '2026-12-25 09:00:00']) await at(moment);
			assert.deepEqual(stands(), [], 'too early, a Saturday, Christmas');
			sql("INSERT INTO sluitingsdag (dag, omschrijving) VALUES ('2026-12-02', 'Studiedag')");
			await at('2026-12-02 09:00:00');
			assert.deepEqual(stands(), [], 'the offices are closed');
			assert.equal((await at('2026-12-01 07:00:00')).code, 0);
			assert.equal((await at('2026-12-01 11:00:00')).code, 0);
			assert.deepEqual(stands(), [`2026-12-01 ${raad} verstuurd`]);
			const [mail, ...others] = told();
			assert.deepEqual([others.length, header(mail, 'To')[0]], [0, 'advies@raad.example.nl']);
			assert.match(mail.text, /- \d+ te doen[\s\S]*- (meer dan )?\d+ keer nieuws uit uw zaken[\s\S]*\/cgi-bin\/werkvoorraad[\s\S]*\/cgi-bin\/account/);
			assert.ok(!/[A-Z]{3}-\d{4}-\d{4}|Fictink/.test(mail.text));
			assert.equal((await at('2026-12-03 09:00:00')).code, 0);
			assert.deepEqual(stands(), [`2026-12-03 ${raad} verstuurd`], 'what was is not kept');
			server.over('exit 69');
			await at('2026-12-04 09:00:00');
			await at('2026-12-04 09:01:00');
			assert.deepEqual(stands(), [`2026-12-04 ${raad} mislukt`], 'once a day, also when it is not taken');
			sql("UPDATE dagbericht SET dag = '2026-12-07', stand = 'bezig'");
			await at('2026-12-07 09:00:00');
			assert.equal(told().length, 2, 'what was cut off is not sent again');
			assert.equal(status(d), 'gepland');
		} finally {
			sql("DELETE FROM sluitingsdag WHERE dag = '2026-12-02'; UPDATE gebruiker SET dagbericht = 0");
		}
	});
});
