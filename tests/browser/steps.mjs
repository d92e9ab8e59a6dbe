// What people do in every moment: a family, a stuk, the oordeel, the planning,
// the meeting, the notulen. Each takes the Person who does it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

// Where the database is: only to make a day come.
export const world = { db: '' };

export const day = (offset) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + offset * 86400000);
export const dutch = (iso) => iso.split('-').reverse().join('-');
export const pdf = (name) => ({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(
	'%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n') });

// The first saving of a new aanmelding: gives the ids of tafel and zaak.
export async function begin(person, address, fields) {
	await person.go(address);
	for (const [name, text] of Object.entries(fields)) await person.fill(name, text);
	const gemeenten = await person.codes('gemeente');
	if (gemeenten.length > 1) await person.choose('gemeente', gemeenten[0]);
	await person.succeed('opslaan');
	return { tafel: /tafel=(\d+)/.exec(person.page.url())[1], zaak: /zaak=(\d+)/.exec(await person.page.content())[1] };
}

export async function family(person, zaak) {
	await person.go(`/cgi-bin/persoon?zaak=${zaak}`);
	await person.page.getByRole('link', { name: 'Kind toevoegen' }).click();
	await person.fill('voornamen', 'Çağrı');
	await person.fill('geslachtsnaam', "O'Proef");
	await person.fill('geboortedatum', '9-3-2014');
	await person.click('ouder', 'daarna');
	await person.fill('voornamen', 'Żaneta');
	await person.fill('geslachtsnaam', 'Proef');
	await person.choose('gezag', 'ja');
	await person.choose('geinformeerd', 'ja');
	await person.succeed('opslaan');
}

export async function stuk(person, tafel, soort) {
	await person.go(`/cgi-bin/stuk?tafel=${tafel}`);
	await person.choose('soort', soort);
	if (!person.keyboard) await person.page.getByText('Een eigen titel geven').click(person.now);
	if (!person.keyboard) await person.fill('titel', `Een ${soort}`);
	await person.fill('datum', dutch(day(-3)));
	await person.upload('bestand', pdf(soort));
	await person.succeed('uploaden');
}

// W10: what is missing is asked when it is to be filed, and then it is.
export async function fileMoment1(lokaal, tafel) {
	await lokaal.go(`/cgi-bin/aanmelding?tafel=${tafel}`);
	await lokaal.press('indienen');
	assert.equal(lokaal.status, 422, 'W10: an incomplete aanmelding cannot be filed');
	for (const name of ['gezinssamenstelling', 'zorgen', 'krachten', 'hulp_ingezet', 'hulp_effect', 'mdo_uitkomst', 'betrokkenheid_gezin'])
		await lokaal.fill(name, `Tekst bij ${name}.`);
	await lokaal.fill('mdo_datum', dutch(day(-10)));
	await lokaal.choose('veiligheidsplan_toezicht', 'lokale_toegang');
	await lokaal.choose('vt_monitor', 'nee');
	await lokaal.choose('ots_ander_kind', 'nee');
	await lokaal.succeed('indienen');
}

export async function accept(voorzitter, tafel) {
	await voorzitter.go(`/cgi-bin/intake-oordeel?tafel=${tafel}`);
	for (const name of await voorzitter.names('voldoende')) await voorzitter.choose(name, 'ja');
	await voorzitter.press('accepteren');
	assert.equal(voorzitter.status, 422, 'W12: first decide how the kind takes part');
	for (const name of await voorzitter.names('deelname')) await voorzitter.choose(name, 'aan_tafel');
	await voorzitter.succeed('accepteren');
}

// Gives false, with the reasons in errors(), when no slot of the first few does.
export async function plan(ondersteuner, tafel, slots = 20) {
	await ondersteuner.go(`/cgi-bin/planning?tafel=${tafel}`);
	const free = await ondersteuner.codes('dagdeel');
	assert.ok(free.length > 0, 'W4: there is a free slot');
	for (const slot of free.slice(0, slots)) {
		await ondersteuner.choose('dagdeel', slot);
		await ondersteuner.fill('begintijd', await ondersteuner.page.locator(`input[name="dagdeel"][value="${slot}"]`).getAttribute('data-tijd'));
		await ondersteuner.press('plannen');
		if (ondersteuner.status === 303) return true;
	}
	return false;
}

export async function hold(ondersteuner, tafel, absent = /\0/) {
	execFileSync('sqlite3', ['-cmd', '.timeout 10000', world.db, `UPDATE tafel SET datum = date('now', 'localtime') WHERE id = ${Number(tafel)}`]);
	await ondersteuner.go(`/cgi-bin/aanwezigheid?tafel=${tafel}`);
	for (const name of await ondersteuner.names('status')) {
		const row = name.split('-')[1];
		const who = await ondersteuner.page.locator(`[name="${name}"]`).first()
			.evaluate((e) => (e.closest('fieldset fieldset, fieldset, section, tr, li') ?? e.parentElement).textContent);
		const away = absent.test(who);
		await ondersteuner.choose(name, away ? 'afwezig_met_bericht' : 'aanwezig');
		if (!away) await ondersteuner.tick(`gehoord-${row}`);
	}
	await ondersteuner.succeed('houden');
}

// From the voorzitter's control to vastgesteld (W51 to W53).
export async function establish(voorzitter, ondersteuner, tafel) {
	await voorzitter.go(`/cgi-bin/notulen-akkoord?tafel=${tafel}`);
	await voorzitter.succeed('akkoord');
	await ondersteuner.go(`/cgi-bin/notulen-akkoord?tafel=${tafel}`);
	for (const name of await ondersteuner.names('wijze')) await ondersteuner.choose(name, 'post');
	await ondersteuner.succeed('verzenden');
	await ondersteuner.go(`/cgi-bin/notulen-akkoord?tafel=${tafel}`);
	for (const who of await ondersteuner.codes('reactie_deelnemer')) { // everybody agrees: nobody waits for the reaction term
		await ondersteuner.choose('reactie_deelnemer', who);
		await ondersteuner.tick('reactie_akkoord');
		await ondersteuner.succeed('reactie');
		await ondersteuner.go(`/cgi-bin/notulen-akkoord?tafel=${tafel}`);
	}
	await ondersteuner.succeed('vaststellen');
}

export async function close(ondersteuner, zaak) {
	await ondersteuner.go(`/cgi-bin/zaak?zaak=${zaak}`);
	await ondersteuner.succeed('afsluiten');
	await ondersteuner.go(`/cgi-bin/zaak?zaak=${zaak}`);
	assert.match(await ondersteuner.text(), /Afgesloten/);
}
