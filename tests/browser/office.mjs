// The office around a tafel: from the agenda to a free place, planned, invited by mail,
// moved, planned anew and withdrawn; what the professionals got is read from a real mail
// server, and the calendar in it by another library than the one that wrote it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mailServer, send } from '../post/server.mjs';
import { Person } from './person.mjs';
import { accept, begin, family, fileMoment1, stuk, world } from './steps.mjs';

const sql = (text) => execFileSync('sqlite3', ['-cmd', '.timeout 10000', world.db, text], { encoding: 'utf8' }).trim();

// 2026-W49 of 2026-12-01: the year is that of its Thursday.
function week(iso) {
	const day = new Date(`${iso}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
	return `${day.getUTCFullYear()}-W${String(Math.ceil(((day - Date.UTC(day.getUTCFullYear(), 0, 1)) / 86400000 + 1) / 7)).padStart(2, '0')}`;
}

async function filed(as, gemeente) {
	const lokaal = await as(`lokaal.${gemeente}`);
	const { tafel, zaak } = await begin(lokaal, '/cgi-bin/aanmelding?moment=1', { aanleiding: 'Het kind komt niet op school.' });
	await family(lokaal, zaak);
	await stuk(lokaal, tafel, 'veiligheidsplan');
	await fileMoment1(lokaal, tafel);
	return { lokaal, tafel, zaak };
}

// From the agenda: a free place, then the family that waits, then the form that is filled in.
async function fromAgenda(ondersteuner, tafel) {
	const { page } = ondersteuner;
	await ondersteuner.go('/cgi-bin/agenda');
	for (let week = 0; week < 8; week++) {
		const places = await page.getByRole('link', { name: /Vrije plaats: hier plannen/ }).evaluateAll((list) => list.map((a) => a.getAttribute('href')));
		for (const href of places.slice(0, 6)) {
			await ondersteuner.go(href);
			await page.locator(`#wacht a[href*="/cgi-bin/planning?tafel=${tafel}&"]`).click();
			const [, dagdeel, om] = /kies=(\d+)&om=([\d:%A]+)/.exec(page.url());
			assert.ok(await page.isChecked(`input[name="dagdeel"][value="${dagdeel}"]`), 'the place that was chosen in the agenda is chosen in the form');
			assert.equal(await page.inputValue('input[name="begintijd"]'), decodeURIComponent(om));
			await ondersteuner.press('plannen');
			if (ondersteuner.status === 303) return;
		}
		await ondersteuner.go('/cgi-bin/agenda');
		for (let i = 0; i <= week; i++) await page.getByRole('navigation', { name: /agenda/i }).getByRole('link', { name: /^Week \d+$/ }).last().click();
	}
	assert.fail('no free place of the agenda leads to a tafel that is planned');
}

async function invite(ondersteuner, tafel, sendmail) {
	await ondersteuner.go(`/cgi-bin/uitnodigen?tafel=${tafel}`);
	await ondersteuner.succeed('mail');
	assert.deepEqual(await send(world.db, sendmail), { code: 0, said: '' });
}

export async function office(browser, base, mode, { subregio, gemeente }) {
	const as = (user) => Person.login(browser, base, user, mode), mail = await mailServer();
	try {
		const { lokaal, tafel, zaak } = await filed(as, gemeente);
		await accept(await as(`voorzitter.${subregio}`), tafel);
		const ondersteuner = await as(`ondersteuner.${subregio}`);
		await fromAgenda(ondersteuner, tafel);
		sql(`UPDATE post SET stand = 'vervallen' WHERE stand IN ('klaar', 'bezig') AND tafel <> ${tafel}`); // of the demonstration
		await invite(ondersteuner, tafel, mail.sendmail);
		const first = sql(`SELECT datum FROM tafel WHERE id = ${tafel}`), invited = mail.read();
		assert.ok(invited.length >= 2, `${invited.length} mails`);
		for (const m of invited) assert.deepEqual([m.event.method, m.event.status, m.event.sequence], ['REQUEST', 'CONFIRMED', 0]);
		// In the agenda of who takes part.
		await lokaal.go(`/cgi-bin/agenda?week=${week(first)}`);
		assert.ok(await lokaal.page.locator(`a[href^="/cgi-bin/zaak?zaak=${zaak}"]`).count() > 0, 'it stands in the agenda of the lokale toegang');

		// Moved: who was invited hears that, and is invited anew.
		await ondersteuner.go(`/cgi-bin/planning?tafel=${tafel}`);
		await ondersteuner.fill('reden', 'De zaal is dicht.');
		await ondersteuner.succeed('verplaatsen');
		assert.deepEqual(await send(world.db, mail.sendmail), { code: 0, said: '' });
		await fromAgenda(ondersteuner, tafel);
		await invite(ondersteuner, tafel, mail.sendmail);
		// Withdrawn by who filed it.
		await lokaal.go(`/cgi-bin/aanmelding?tafel=${tafel}`);
		await lokaal.page.locator('details:has([name="reden"]) > summary').click();
		await lokaal.fill('reden', 'Het gezin gaat weg.');
		await lokaal.succeed('intrekken');
		assert.deepEqual(await send(world.db, mail.sendmail), { code: 0, said: '' });

		const to = (m) => m.headers.find(([name]) => name === 'To')[1], all = mail.read();
		for (const who of new Set(invited.map(to))) {
			const events = all.filter((m) => to(m) === who).map((m) => m.event).sort((a, b) => a.sequence - b.sequence);
			assert.deepEqual(events.map((e) => `${e.method} ${e.sequence}`), ['REQUEST 0', 'CANCEL 1', 'REQUEST 2', 'CANCEL 3'], who);
			assert.equal(new Set(events.map((e) => e.uid)).size, 1);
			for (const [asked, ended] of [[events[0], events[1]], [events[2], events[3]]]) assert.equal(ended.begin, asked.begin);
		}
		assert.ok(!JSON.stringify(all).includes('Proef'), 'no mail names the family');
	} finally {
		await mail.end();
	}
}
