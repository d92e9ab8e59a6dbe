// www/assets/jbt.js in a browser whose clock the test turns: drafts, the count
// of characters, one submit per press, warnings, the session, printing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const ORIGIN = 'http://jbt.test';
const script = readFileSync('www/assets/jbt.js', 'utf8');

const page_html = (body, session = 1800) => `<!DOCTYPE html><html lang="nl" data-jbt-sessie="${session}"><head><title>Proef</title>
<script src="/static/jbt.js" defer></script></head><body><main>${body}</main></body></html>`;

const FORM = `<form method="post" action="/cgi-bin/notulen" data-jbt-concept="" data-jbt-status="status">
<button type="submit" name="actie" value="opslaan">Opslaan</button><input type="hidden" name="csrf" value="c1">
<label>Tekst <textarea name="tekst-1" data-jbt-max="20" data-jbt-teller="teller"></textarea></label><p id="teller"></p>
<label>Bestand <input type="file" name="bestand"></label>
<button type="submit" name="actie" value="ter_controle" id="naar">Ter controle</button>
<p id="status" role="status"></p></form><button data-jbt-print hidden type="button">Afdrukken</button>`;

// A page at ORIGIN; what it sends is kept, and answered by `answers`.
async function open(browser, body, { answers = {}, session } = {}) {
	const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
	const page = await context.newPage();
	const sent = [];
	await page.clock.install({ time: new Date('2026-11-23T10:52:00Z') });
	await context.route(`${ORIGIN}/**`, async (route) => {
		const request = route.request();
		const { pathname } = new URL(request.url());
		if (pathname === '/static/jbt.js')
			return route.fulfill({ contentType: 'text/javascript', body: script });
		if (pathname === '/pagina')
			return route.fulfill({ contentType: 'text/html', body: page_html(body, session) });
		sent.push({ method: request.method(), path: pathname, body: new URLSearchParams(request.postData() ?? ''), at: Date.now() });
		const answer = answers[request.method()] ?? { status: 204 };
		if (answer === 'fail')
			return route.abort();
		return route.fulfill(answer);
	});
	await page.goto(`${ORIGIN}/pagina`);
	return { page, sent, close: () => context.close() };
}
// What does not come, comes within this time neither.
const settle = (page) => page.waitForTimeout(150);
// What comes has as long as a busy machine takes.
async function until(page, holds) {
	for (let tries = 0; tries < 100 && !(await holds()); tries++) await settle(page);
}
const says = (page, text) => until(page, async () => text.test(await page.locator('#status').textContent()));

export async function testScript(test, browser) {
	const on = (what, body, options, act) => test(`script: ${what}`, async () => {
		const opened = await open(browser, body, options);
		try {
			await act(opened);
		} finally {
			await opened.close();
		}
	});

	await on('a draft is kept 15 s after typing, without file and pressed button', FORM, {}, async ({ page, sent }) => {
		await page.getByLabel('Tekst').fill('Çağrı & co');
		await page.clock.runFor(14000);
		await settle(page);
		assert.equal(sent.length, 0);
		await page.clock.runFor(1500);
		await says(page, /^Concept/);
		assert.equal(sent.length, 1);
		assert.equal(sent[0].path, '/cgi-bin/notulen');
		assert.deepEqual([...sent[0].body], [['csrf', 'c1'], ['tekst-1', 'Çağrı & co'], ['actie', 'concept']]);
		assert.equal(await page.locator('#status').textContent(), 'Concept bewaard om 11:52.');
		await page.clock.runFor(60000);
		await settle(page);
		assert.equal(sent.length, 1, 'nothing new, nothing sent');
	});

	await on('a draft that could not be kept is said, and tried again at the next key', FORM, { answers: { POST: { status: 500, body: '' } } }, async ({ page, sent }) => {
		await page.getByLabel('Tekst').fill('een');
		await page.clock.runFor(16000);
		await says(page, /konden uw/);
		assert.match(await page.locator('#status').textContent(), /konden uw tekst niet als concept bewaren/);
		await page.getByLabel('Tekst').fill('een twee');
		await page.clock.runFor(16000);
		await until(page, () => sent.length === 2);
		assert.equal(sent.length, 2);
	});

	await on('an ended session (a redirect) is not taken for kept', FORM, { answers: { POST: { status: 303, headers: { location: '/cgi-bin/inloggen' } } } }, async ({ page }) => {
		await page.getByLabel('Tekst').fill('een');
		await page.clock.runFor(16000);
		await says(page, /konden uw/);
		assert.match(await page.locator('#status').textContent(), /konden uw tekst niet als concept bewaren/);
	});

	await on('a draft is kept on leaving the tab', FORM, {}, async ({ page, sent }) => {
		await page.getByLabel('Tekst').fill('weg');
		await page.evaluate(() => {
			Object.defineProperty(document, 'hidden', { value: true, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await until(page, () => sent.length);
		assert.equal(sent.length, 1);
		assert.equal(sent[0].body.get('actie'), 'concept');
	});

	await on('leaving with unsaved text asks, after keeping it does not', FORM, {}, async ({ page }) => {
		const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
		assert.equal(await asks(), false);
		await page.getByLabel('Tekst').fill('een');
		assert.equal(await asks(), true);
		await page.clock.runFor(16000);
		await until(page, async () => !(await asks()));
		assert.equal(await asks(), false);
		await page.getByLabel('Bestand').setInputFiles({ name: 'plan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
		await page.clock.runFor(16000);
		await settle(page);
		assert.equal(await asks(), true, 'a chosen file is not in a draft');
	});

	await on('two presses send once, with the pressed button', FORM, { answers: { POST: { status: 204 } } }, async ({ page, sent }) => {
		await page.getByLabel('Tekst').fill('klaar');
		for (let press = 0; press < 3; press++) {
			await page.locator('#naar').click();
			await settle(page);
		}
		await until(page, () => sent.length);
		assert.equal(sent.length, 1);
		assert.equal(sent[0].body.get('actie'), 'ter_controle');
		assert.equal(sent[0].body.get('tekst-1'), 'klaar');
		await page.clock.runFor(16000);
		await settle(page);
		assert.equal(sent.length, 1, 'no draft after sending');
		await page.evaluate(() => document.getElementById('naar').click());
		await until(page, () => sent.length === 2);
		assert.equal(sent.length, 2, 'the guard ends');
	});

	await on('characters are counted as the server counts them', FORM, {}, async ({ page }) => {
		const counter = page.locator('#teller');
		assert.equal(await counter.textContent(), 'Nog 20 tekens over.');
		await page.getByLabel('Tekst').fill('é😀\nz');
		assert.equal(await counter.textContent(), 'Nog 16 tekens over.');
		await page.getByLabel('Tekst').fill('x'.repeat(21));
		assert.equal(await counter.textContent(), 'U hebt 1 teken te veel.');
		await page.getByLabel('Tekst').fill('x'.repeat(1220));
		assert.equal(await counter.textContent(), 'U hebt 1.200 tekens te veel.');
	});

	await on('2 minutes before the end there is a way to stay', FORM, { answers: { GET: { status: 200, body: 'ok' } } }, async ({ page, sent }) => {
		const box = page.getByRole('alert');
		await page.clock.runFor((1800 - 130) * 1000);
		assert.equal(await box.count(), 0);
		await page.clock.runFor(15000);
		assert.match(await box.textContent(), /^Over 2 minuten loggen we u uit/);
		await page.getByRole('button', { name: 'Blijf ingelogd' }).click();
		await until(page, async () => sent.length && !(await box.count()));
		assert.deepEqual(sent.map((s) => `${s.method} ${s.path}`), ['GET /cgi-bin/werkvoorraad']);
		assert.equal(await box.count(), 0);
		await page.clock.runFor((1800 - 130) * 1000);
		assert.equal(await box.count(), 0, 'the clock started again');
		await page.clock.runFor(140000);
		assert.match(await box.textContent(), /U bent uitgelogd/);
	});

	await on('not logged in: no clock', '<p>x</p>', { session: '' }, async ({ page }) => {
		await page.clock.runFor(3600000);
		assert.equal(await page.getByRole('alert').count(), 0);
	});

	await on('the error summary gets the focus', '<h2 tabindex="-1" data-jbt-focus="">Er zijn 2 fouten gevonden</h2>', {}, async ({ page }) => {
		assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Er zijn 2 fouten gevonden');
	});

	await on('a print button shows and prints', FORM, {}, async ({ page }) => {
		await page.evaluate(() => { window.printed = 0; window.print = () => { window.printed++; }; });
		await page.getByRole('button', { name: 'Afdrukken' }).click();
		assert.equal(await page.evaluate(() => window.printed), 1);
	});
}
