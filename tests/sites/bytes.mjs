// What a browser gets, counted on the line: few bytes, nothing from elsewhere, and
// letters for the names of everybody. How fast is the bench's.
import assert from 'node:assert/strict';
import { views } from '../bench/browser.mjs';
import { sqlite } from '../bench/server.mjs';
import { start } from '../start.mjs';

const NAMES = {
	Dutch: 'Noël van der Zijl-Bruïne, Chloë Hoofdakker, Siân Ĳsbrandts',
	Turkish: 'Çağrı Şimşek, İlkay Yıldırım, Ömer Güneş',
	Polish: 'Łucja Wiśniewska, Grażyna Żółć, Świętosława Kępińska, Zdzisław Źrebiec',
	Romanian: 'Ștefan Țăranu, Ioniță',
	'Arabic in Latin letters': 'ʿAbd ar-Raḥmān, Khadīja aṣ-Ṣāliḥ, Ṭāriq Ḍāʾūd, Ẓāfir, Ġassān Ḫalīl',
	'Czech and Croatian': 'Jiří Dvořák, Đorđe Ćosić, Žofie Ůlehla',
	Latvian: 'Ģirts Ķēniņš, Ļubova',
	'Vietnamese without its own marks, Kurdish, Azeri': 'Şêrîn, Rojîn, Əli Məmmədov',
};

export async function testBytes(test, browser) {
	const server = await start();
	try {
		await measure(test, browser, server);
	} finally {
		await server.stop();
	}
}
async function measure(test, browser, { base, db }) {
	await test('somebody who works: the first view is at most 150 kB, the next page 40 kB, and nothing comes from elsewhere', async () => {
		// With a name that needs more than the letters of Dutch.
		const zaak = sqlite(db, `SELECT min(t.zaak) FROM tafel t JOIN zaak z ON z.id = t.zaak JOIN subregio s ON s.id = z.subregio WHERE s.code = 'enschede' AND t.ingediend_op <> ''`);
		sqlite(db, `UPDATE persoon SET geslachtsnaam = 'Wiśniewska-Şahin' WHERE zaak = ${zaak}`);
		const [first, next] = await views(base, ['/cgi-bin/werkvoorraad', `/cgi-bin/zaak?zaak=${zaak}`], 'voorzitter.enschede');
		assert.ok(first.bytes > 20_000 && first.bytes <= 150_000, `${first.bytes}`);
		assert.ok(next.bytes > 2_000 && next.bytes <= 40_000, `${next.bytes}`);
		assert.equal(first.elsewhere + next.elsewhere, 0);
	});
	await test('a visitor of a site too', async () => {
		const [first, next] = await views(base, ['/almelo/', '/almelo/moment-1/']);
		assert.ok(first.bytes > 20_000 && first.bytes <= 150_000, `${first.bytes}`);
		assert.ok(next.bytes > 1_000 && next.bytes <= 40_000, `${next.bytes}`);
		assert.equal(first.elsewhere + next.elsewhere, 0);
	});
	for (const [language, name] of Object.entries(NAMES))
		await test(`every letter of a name is in the letter of the pages: ${language}`, async () => {
			const page = await browser.newPage(), fonts = [];
			try {
				page.on('request', (request) => { if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname); });
				await page.goto(`${base}/almelo/`, { waitUntil: 'networkidle' });
				await page.evaluate((text) => {
					const line = document.body.appendChild(document.createElement('p'));
					line.id = 'naam';
					line.textContent = text;
				}, name);
				await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(() => document.fonts.ready.then(() => setTimeout(done, 100)), 100)); }));
				const devtools = await page.context().newCDPSession(page);
				await devtools.send('DOM.enable');
				await devtools.send('CSS.enable');
				const { root } = await devtools.send('DOM.getDocument');
				const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#naam' });
				const { fonts: used } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
				assert.ok(used.length && used.every((font) => font.isCustomFont), used.map((f) => `${f.familyName}: ${f.glyphCount}`).join(', '));
				assert.ok(!fonts.some((font) => /latin-ext/.test(font)), 'the large font was sent for it');
			} finally {
				await page.close();
			}
		});
}
