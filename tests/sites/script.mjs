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
	return { page, sent, answer: (method, what) => { answers[method] = what; }, close: () => context.close() };
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
		await says(page, /^Opgeslagen/);
		assert.equal(sent.length, 1);
		assert.equal(sent[0].path, '/cgi-bin/notulen');
		assert.deepEqual([...sent[0].body], [['csrf', 'c1'], ['tekst-1', 'Çağrı & co'], ['actie', 'concept']]);
		assert.equal(await page.locator('#status').textContent(), 'Opgeslagen als concept om 11.52 uur.');
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

	const LINE = `<div data-jbt-lijn="">${FORM}</div>`;
	await on('a broken line is said, the text stays, and it is tried again until the server has it', LINE, { answers: { POST: 'fail' } }, async ({ page, sent, answer }) => {
		await page.getByLabel('Tekst').fill('aan tafel');
		assert.equal(await page.locator('#status').textContent(), 'Uw laatste wijzigingen zijn nog niet opgeslagen.');
		await page.clock.runFor(16000);
		await says(page, /^Nog niet opgeslagen: geen verbinding/);
		assert.equal(await page.locator('#status').textContent(), 'Nog niet opgeslagen: geen verbinding. Uw tekst staat nog op dit scherm. We proberen het zo opnieuw.');
		const tried = sent.length;
		answer('POST', { status: 204 });
		await page.clock.runFor(11000);
		await says(page, /^Opgeslagen/);
		assert.equal(sent.length, tried + 1);
		assert.equal(sent.at(-1).body.get('tekst-1'), 'aan tafel');
		assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0, 'nothing stays in the browser');
	});

	await on('with a broken line the button leaves the page only when the server has the text', LINE, { answers: { POST: 'fail' } }, async ({ page, sent, answer }) => {
		await page.getByLabel('Tekst').fill('nog niet weg');
		await page.locator('#naar').click();
		await says(page, /^Nog niet opgeslagen/);
		assert.deepEqual(sent.map((s) => s.body.get('actie')), ['concept']);
		assert.equal(await page.getByLabel('Tekst').inputValue(), 'nog niet weg');
		answer('POST', { status: 204 });
		await page.locator('#naar').click();
		await until(page, () => sent.length === 3);
		assert.deepEqual(sent.slice(1).map((s) => [s.body.get('actie'), s.body.get('tekst-1')]), [['concept', 'nog niet weg'], ['ter_controle', 'nog niet weg']]);
	});

	const TICK = `<form method="post" action="/cgi-bin/notulen"><input type="hidden" name="csrf" value="c1"><input type="hidden" name="rev" value="4"><input type="hidden" name="tafel" value="7">
<fieldset data-jbt-meteen="gehoord"><label><input type="checkbox" name="gehoord-31" value="ja"> Moeder</label><label><input type="checkbox" name="gehoord-32" value="ja" checked> Vader</label>
<p id="status" role="status" data-jbt-meteen-stand=""></p></fieldset></form>`;
	await on('who has spoken is saved at once, each apart; again where the line was broken', TICK, {}, async ({ page, sent, answer }) => {
		await page.getByLabel('Moeder').check();
		await says(page, /^Opgeslagen om 11\.52 uur\.$/);
		assert.deepEqual([...sent[0].body], [['csrf', 'c1'], ['rev', '4'], ['tafel', '7'], ['horen', '31'], ['gehoord-31', 'ja'], ['actie', 'gehoord']]);
		answer('POST', 'fail');
		await page.getByLabel('Vader').uncheck();
		await says(page, /^Nog niet opgeslagen: geen verbinding/);
		assert.deepEqual([...sent[1].body].slice(3), [['horen', '32'], ['actie', 'gehoord']]);
		answer('POST', { status: 204 });
		await page.clock.runFor(11000);
		await says(page, /^Opgeslagen/);
		assert.equal(sent.length, 3);
		answer('POST', { status: 403, body: '' });
		await page.getByLabel('Vader').check();
		await says(page, /^Dit vinkje is niet opgeslagen/);
	});

	const ROW = `<form method="post" action="/cgi-bin/notulen"><fieldset data-jbt-rij="n1"><legend>Nieuwe afspraak 1</legend><label for="wat-n1">Wat</label>
<textarea id="wat-n1" name="wat-n1" data-jbt-max="20" data-jbt-teller="wat-n1-teller" aria-describedby="wat-n1-teller">Bellen</textarea><p id="wat-n1-teller"></p></fieldset>
<div data-jbt-nog-een=""><button type="submit" name="actie" value="nog_een">Nog een afspraak</button></div></form>`;
	await on('one more afspraak: an empty one, with names and labels of its own', ROW, {}, async ({ page, sent }) => {
		for (const number of [2, 3]) {
			await page.getByRole('button', { name: 'Nog een afspraak' }).click();
			const field = page.locator(`#wat-n${number}`);
			assert.deepEqual([await field.getAttribute('name'), await field.inputValue()], [`wat-n${number}`, '']);
			assert.equal(await page.evaluate(() => document.activeElement.id), `wat-n${number}`);
		}
		await page.getByRole('group', { name: 'Nieuwe afspraak 2' }).getByLabel('Wat').fill('Naar school');
		assert.equal(await page.locator('#wat-n2-teller').textContent(), 'Nog 9 tekens over.');
		assert.equal(await page.locator('#wat-n1').inputValue(), 'Bellen');
		for (let number = 4; number <= 21; number++) await page.getByRole('button', { name: 'Nog een afspraak' }).click();
		await until(page, () => sent.length);
		assert.equal(sent[0].body.get('actie'), 'nog_een', 'after as many as go in one time the server gives another');
		assert.equal(sent[0].body.get('wat-n2'), 'Naar school');
	});

	const SAME = `<form method="post" action="/cgi-bin/besluit"><label>Noor <textarea id="bereidheid-1" name="bereidheid-1">Zij willen.</textarea></label>
<label>Sem <textarea id="bereidheid-2" name="bereidheid-2">Eigen.</textarea></label><div data-jbt-zelfde="bereidheid-2" data-jbt-van="bereidheid-1"><label><input type="checkbox" name="zelfde_bereidheid-2" value="ja"> Zelfde als bij Noor</label></div></form>`;
	await on('the text of another kind is there at once, follows it, and makes way for one of its own', SAME, {}, async ({ page }) => {
		const box = page.getByLabel('Zelfde als bij Noor'), text = () => page.getByLabel('Sem').inputValue();
		await box.check();
		assert.equal(await text(), 'Zij willen.');
		await page.getByLabel('Noor').nth(0).fill('Zij willen niet.');
		assert.equal(await text(), 'Zij willen niet.');
		await box.uncheck();
		assert.equal(await text(), 'Eigen.');
		await box.check();
		await page.getByLabel('Sem').pressSequentially('!');
		assert.equal(await box.isChecked(), false);
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
