// Text that is really pasted, as a browser gives it on, and files that are chosen together.
import assert from 'node:assert/strict';
import { Person } from './person.mjs';

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

async function paste(person, name, text) {
	await person.page.evaluate((t) => navigator.clipboard.writeText(t), text);
	await person.page.focus(`[name="${name}"]`);
	await person.page.keyboard.press('Control+A');
	await person.page.keyboard.press('Control+V');
}

export async function pasteAndFiles(browser, base) {
	const person = await Person.login(browser, base, 'lokaal.losser');
	await person.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await person.go('/cgi-bin/aanmelding?moment=1');
	await paste(person, 'aanleiding', 'regel een\u000bregel twee\fblad twee sa\u0002menwerking');
	await person.succeed('opslaan');
	const tafel = new URL(person.page.url()).searchParams.get('tafel');
	await person.go(`/cgi-bin/aanmelding?stap=zorgen&tafel=${tafel}`);
	assert.equal(await person.page.inputValue('[name="aanleiding"]'), 'regel een\nregel twee\nblad twee samenwerking');

	await person.go(`/cgi-bin/aanmelding?tafel=${tafel}`);
	await person.go(await person.page.locator('a[href^="/cgi-bin/persoon?zaak="]').first().getAttribute('href'));
	await person.page.getByRole('link', { name: 'Ouder of verzorger toevoegen' }).click();
	await person.choose('gezag', 'ja');
	await person.page.getByText('Meer: hulp om te komen').click();
	const cases = { geslachtsnaam: 'd\u2019Hondt', bsn: '0123\u00a045611', geboortedatum: '9\u20133\u20131985', postcode: '7511\u00a0AB', telefoon: '06\u201112345678', email: 'info@m\u00fcller-pflege.de' };
	for (const [name, text] of Object.entries(cases)) await paste(person, name, text);
	await person.succeed('opslaan');
	await person.page.locator('tbody a[href^="/cgi-bin/persoon?persoon="]').first().click();
	// A browser writes the host of an address in letters that every mail system takes.
	const right = { geslachtsnaam: 'd\u2019Hondt', bsn: '\u2022\u2022\u2022\u2022\u20225611', geboortedatum: '09-03-1985', postcode: '7511 AB', telefoon: '0612345678', email: 'info@xn--mller-pflege-dlb.de' };
	for (const [name, text] of Object.entries(right)) assert.equal(await person.page.inputValue(`[name="${name}"]`), text, name);

	await person.go(`/cgi-bin/stuk?tafel=${tafel}`);
	await person.choose('soort', 'mdo_verslag');
	await person.fill('datum', '1-9-2026');
	await person.upload('bestand', ['een.pdf', 'twee "b".pdf', 'drie 100%.pdf'].map((name, i) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`${PDF}%${i}`) })));
	await person.succeed('uploaden');
	const text = await person.text();
	for (const title of ['een', 'twee "b"', 'drie 100%']) assert.ok(text.includes(title), title);
	await person.close();
}
