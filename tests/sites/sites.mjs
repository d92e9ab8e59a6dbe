// The static sites against what the way of working says, through lighttpd with
// the real configuration and no programs.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import http from 'node:http';
import { checkPages } from '../browser/check-pages.mjs';

const build = resolve(process.env.B ?? 'build');
const VERSION = (name) => createHash('sha256').update(readFileSync(join(build, 'www/static', name))).digest('hex').slice(0, 12);

// Written by hand from the source, not taken from the program.
const REGION = {
	'enschede': ['Enschede'],
	'almelo': ['Almelo', 'Hellendoorn', 'Rijssen-Holten', 'Twenterand', 'Wierden'],
	'hengelo': ['Hengelo', 'Borne', 'Haaksbergen', 'Hof van Twente'],
	'noord-oost-twente': ['Dinkelland', 'Losser', 'Oldenzaal', 'Tubbergen'],
};
const PAGES = ['', 'moment-1/', 'moment-2/', 'moment-3/', 'rollen/', 'voor-ouders/', 'voor-kinderen/',
	'voor-professionals/', 'privacy/', 'toegankelijkheid/'];
const AGENDAS = {
	1: [/^Voorzitter geeft een samenvatting van de stukken, waarom zijn we hier \(kort\)/, /^Reactie ouders \/ verzorgers \/ kinderen/,
		/^Reactie \/ aanvulling lokale toegang \/ melder/, /^Vragen vanuit de Raad voor de Kinderbescherming .*veiligheid en de ontwikkelingsbedreiging/,
		/^Vast ?stellen van het veiligheidsplan/, /raadsonderzoek op basis van de bereidheid, het vermogen en het vertrouwen/,
		/^Voorzitter vat alles samen .*urgentie/, /^Afsluiting voorzitter \(nazorg \/ contact tussen lokale toegang en RvdK tijdens de wachttijd \/ notulen\)/],
	2: [/^Voorzitter bespreekt opgestelde doelen Raad voor de Kinderbescherming/, /^Reactie ouders \/ verzorgers \/ kind . aanvullingen/,
		/^Reactie RvdK/, /^Afspraken maken met ouders over de invulling van de doelen \(hoe \/ wat \/ waar \/ wanneer en wie\)/,
		/^Ingeval van een maatregel: afspraken rol gemeente expliciet maken/, /^Afsluiting/],
	3: [/^Voorzitter geeft een samenvatting van de geleverde rapportage GI/, /^Reactie ouders en kind/, /^Reactie GI/,
		/^RvdK stelt vragen en toetst daarmee de beëindiging/, /^RvdK stelt het besluit/, /^Afspraken maken wie doet wat/,
		/^Voorzitter doet de samenvatting en afsluiting/],
};

const text = (html) => html.replace(/<[^>]*>/g, ' ').replaceAll('&shy;', '').replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&').replace(/\s+/g, ' ');
const mainOf = (html) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)[1];

const freePort = () => new Promise((done) => {
	const server = createServer().listen(0, '127.0.0.1', () => {
		const { port } = server.address();
		server.close(() => done(port));
	});
});

// Bytes on the wire, compressed as a browser asks for it.
const get = (url, accept = 'gzip') => new Promise((done, refuse) => {
	http.get(url, { headers: { 'Accept-Encoding': accept } }, (answer) => {
		const parts = [];
		answer.on('data', (part) => parts.push(part));
		answer.on('end', () => {
			const bytes = Buffer.concat(parts);
			const unpack = { gzip: gunzipSync, br: brotliDecompressSync }[answer.headers['content-encoding']];
			const plain = unpack ? unpack(bytes) : bytes;
			done({ status: answer.statusCode, headers: answer.headers, size: bytes.length, body: plain.toString() });
		});
	}).on('error', refuse);
});

async function serve() {
	const work = mkdtempSync(join(tmpdir(), 'jbt-sites-'));
	mkdirSync(join(work, 'cgi-bin'));
	mkdirSync(join(work, 'tmp'));
	symlinkSync(join(build, 'www'), join(work, 'www'));
	const port = await freePort();
	const env = { ...process.env, B: work, DATA: work, SOCKETS: work, JBT_TMP: join(work, 'tmp'), PORT: String(port), PATH: `${process.env.PATH}:/usr/sbin` };
	writeFileSync(join(work, 'conf'), execFileSync('sh', ['scripts/lighttpd.conf.sh'], { env }));
	const server = spawn('lighttpd', ['-D', '-f', join(work, 'conf')], { env, stdio: 'ignore' });
	const base = `http://127.0.0.1:${port}`;
	for (let tries = 0; ; tries++) {
		if (await get(base).catch(() => null))
			break;
		assert.ok(tries < 100, 'the web server does not start');
		await new Promise((done) => setTimeout(done, 50));
	}
	return { base, end: () => { server.kill(); rmSync(work, { recursive: true }); } };
}

export async function testSites(test, browser, count) {
	const { base, end } = await serve();
	const sites = Object.keys(REGION);
	const paths = ['/', '/rollen/', '/privacy/', '/toegankelijkheid/', ...sites.flatMap((site) => PAGES.map((page) => `/${site}/${page}`))];
	const html = new Map();
	try {
		for (const path of paths)
			await test(`${path} is there`, async () => {
				const answer = await get(base + path);
				assert.equal(answer.status, 200);
				assert.match(answer.headers['content-type'], /^text\/html; charset=utf-8$/);
				html.set(path, answer.body);
				assert.equal(answer.body.match(/<h1/g).length, 1, 'one h1');
				assert.match(answer.body, /<html lang="nl"/);
				assert.match(answer.body, /tel:112/);
				assert.match(answer.body, /tel:08002000/);
				assert.doesNotMatch(answer.body, /\{\{|\}\}/);
				assert.deepEqual(answer.body.match(/<script[^>]*>/g), [`<script src="/static/jbt.js?v=${VERSION('jbt.js')}" defer>`]);
			});

		await test('every title is used once', () => {
			const titles = [...html.values()].map((page) => /<title>(.*)<\/title>/.exec(page)[1]);
			assert.equal(new Set(titles).size, titles.length);
		});

		await test('every link leads somewhere, every fragment exists', async () => {
			for (const [path, page] of html)
				for (const [, href] of page.matchAll(/\shref="([^"]*)"/g)) {
					if (/^(tel|mailto):/.test(href) || href.startsWith('/cgi-bin/'))
						continue;
					const url = new URL(href, base + path);
					assert.equal(url.origin, base, `${path} links to ${href}`);
					const answer = await get(url.origin + url.pathname);
					assert.equal(answer.status, 200, `${path} links to ${href}`);
					if (url.hash)
						assert.ok(answer.body.includes(`id="${url.hash.slice(1)}"`), `${path} links to ${href}`);
				}
		});

		for (const [site, places] of Object.entries(REGION))
			await test(`/${site}/ names its own gemeenten and no other`, () => {
				const own = text(mainOf(html.get(`/${site}/`)));
				for (const place of places)
					assert.match(own, new RegExp(`Gemeentehuis ${place}(?![\\w-])`), place);
				for (const place of Object.values(REGION).flat().filter((place) => !places.includes(place)))
					assert.doesNotMatch(own, new RegExp(`Gemeentehuis ${place}(?![\\w-])`), place);
				assert.ok(own.includes(places.length === 1 ? `gemeente ${places[0]}.` : `gemeenten ${places.slice(0, -1).join(', ')} en ${places.at(-1)}.`));
				assert.match(own, /De voorzitter van Subregio .* De procesondersteuner van Subregio /);
				assert.match(html.get(`/${site}/`), /href="\/cgi-bin\/inloggen"/);
			});

		await test('the choice page leads to the four sites', () => {
			for (const [site, places] of Object.entries(REGION)) {
				assert.ok(html.get('/').includes(`href="/${site}/"`), site);
				for (const place of places)
					assert.ok(text(html.get('/')).includes(place), place);
			}
		});

		for (const [moment, items] of Object.entries(AGENDAS))
			await test(`W${{ 1: 19, 2: 36, 3: 45 }[moment]}: the agenda of moment ${moment} has its ${items.length} items in order, on every site`, () => {
				for (const site of sites) {
					const page = html.get(`/${site}/moment-${moment}/`);
					const list = /<ol class="jbt-agenda">([\s\S]*?)<\/ol>/.exec(page)[1];
					const found = [...list.matchAll(/<li>(.*?)<\/li>/g)].map((match) => text(match[1]).trim());
					assert.equal(found.length, items.length);
					items.forEach((item, i) => assert.match(found[i], item));
				}
			});

		for (const [rule, moment, says] of [['W16', 1, /Als ouders niet komen De tafel gaat dan wel door\. In de notulen staat dan dat ouders en kind er niet waren\./],
			['W32', 2, /Geven zij die niet, dan gaat de tafel niet door\. De Raad zorgt dan zelf voor de overdracht\./],
			['W42', 3, /Geven zij geen toestemming, dan gaat de tafel wel door\./]])
			await test(`${rule}: moment ${moment} says what happens without the ouders`, () => {
				for (const site of sites)
					assert.match(text(mainOf(html.get(`/${site}/moment-${moment}/`))).replace(/ \./g, '.'), says);
			});

		const faults = readdirSync(join(build, 'www')).filter((name) => /^fout-\d+\.html$/.test(name));
		await test('the web server answers in the same look', async () => {
			for (const status of [400, 401, 404, 405, 413, 503])
				assert.ok(faults.includes(`fout-${status}.html`), `fout-${status}.html`);
			const answer = await get(`${base}/enschede/bestaat-niet`);
			assert.equal(answer.status, 404);
			assert.match(answer.body, /<h1[^>]*>Deze pagina bestaat niet<\/h1>/);
			assert.match(answer.body, /jbt\.css/);
		});

		await test('the first view is at most 150 kB, the next page 40 kB', async () => {
			const page = await get(`${base}/almelo/moment-1/`);
			const parts = ['jbt.css', 'jbt.js', 'icons.svg', 'icoon.svg', 'fonts/source-sans-3-latin.woff2'];
			const sizes = await Promise.all(parts.map((part) => get(`${base}/static/${part}`)));
			sizes.forEach((answer, i) => assert.equal(answer.status, 200, parts[i]));
			assert.ok(page.size <= 40000, `${page.size}`);
			const sum = sizes.reduce((total, answer) => total + answer.size, page.size);
			assert.ok(sum <= 150000, `${sum}`);
		});

		await test('every static file that a page or the style names has its version, is kept for good, and comes compressed', async () => {
			const named = new Set();
			for (const body of [...html.values(), ...['layout.tpl', 'zaak.tpl'].map((name) => readFileSync(join(build, 'stamped/templates', name), 'utf8'))])
				for (const [, address] of body.matchAll(/"(\/static\/[^"#]+)/g)) named.add(address);
			for (const [, address] of readFileSync(join(build, 'www/static/jbt.css'), 'utf8').matchAll(/url\("?([^)"]+)/g)) named.add(`/static/${address}`);
			assert.ok(named.size >= 6, [...named].join());
			for (const address of named) {
				const [, name, version] = /^\/static\/([^?]+)\?v=(.*)$/.exec(address) ?? [];
				assert.equal(version, VERSION(name ?? ''), address);
				const sizes = {};
				for (const accept of ['identity', 'gzip', 'br, gzip']) {
					const answer = await get(base + address, accept);
					assert.equal(answer.status, 200, address);
					assert.equal(answer.headers['cache-control'], 'public, max-age=31536000, immutable', address);
					assert.equal(answer.body, readFileSync(join(build, 'www/static', name), 'utf8'), `${address} as ${accept}`);
					const text = /\.(css|js|svg)$/.test(name);
					assert.equal(answer.headers['content-encoding'], text && accept !== 'identity' ? accept.slice(0, accept.indexOf(',') < 0 ? undefined : accept.indexOf(',')) : undefined, `${address} as ${accept}`);
					assert.equal(answer.headers['content-type'], (await get(base + address, 'identity')).headers['content-type'], address);
					assert.match(answer.headers.vary ?? '', /Accept-Encoding/);
					sizes[accept] = answer.size;
				}
				if (name === 'jbt.css') assert.ok(sizes['br, gzip'] < sizes.gzip && sizes.gzip < sizes.identity / 5, JSON.stringify(sizes));
			}
			assert.equal((await get(`${base}/static/jbt.css`)).headers['cache-control'], 'public, max-age=3600', 'without a version: for an hour');
		});

		await test('the licences lie beside the styles', async () => {
			assert.match((await get(`${base}/static/licenties/EUPL-1.2.txt`)).body, /EUROPEAN UNION PUBLIC LICENCE/);
			assert.match((await get(`${base}/static/licenties/OFL-1.1.txt`)).body, /SIL OPEN FONT LICENSE/i);
		});

		await test('on paper: no menu, block layout, nothing cut off', async () => {
			const page = await browser.newPage({ viewport: { width: 690, height: 900 } });
			await page.emulateMedia({ media: 'print' });
			await page.goto(`${base}/hengelo/moment-1/`);
			const seen = await page.evaluate(() => ({
				nav: getComputedStyle(document.querySelector('.jbt-nav')).display,
				main: getComputedStyle(document.querySelector('main')).display,
				// A container of its own size is cut through the middle of a line.
				root: getComputedStyle(document.documentElement).containerType,
				// Above and around what is read nothing but blocks.
				sliced: [...document.querySelectorAll('html, body, body > *, main, main > *, .jbt-rollen > div, .jbt-tekst > *')]
					.filter((e) => /flex|grid/.test(getComputedStyle(e).display) && e.checkVisibility() && !e.matches('.utrecht-alert')).length,
				over: document.documentElement.scrollWidth - innerWidth,
			}));
			assert.deepEqual(seen, { nav: 'none', main: 'block', root: 'normal', sliced: 0, over: 0 });
			await page.close();
		});

		await test('by keyboard: the skip link comes first and leads to the content', async () => {
			const page = await browser.newPage();
			await page.goto(`${base}/enschede/`);
			await page.keyboard.press('Tab');
			assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Naar de inhoud');
			assert.ok(await page.evaluate(() => document.activeElement.getBoundingClientRect().height > 20), 'visible');
			await page.keyboard.press('Enter');
			assert.equal(await page.evaluate(() => document.activeElement.id), 'inhoud');
			await page.close();
		});

		// One subregio whole; the others have the same markup with other names, which
		// may be too long for a narrow window.
		const whole = paths.filter((path) => !/^\/(enschede|almelo|hengelo)\//.test(path));
		const part = paths.filter((path) => !whole.includes(path));
		for (const report of [await checkPages({ base, paths: [...whole, '/fout-404.html', '/fout-413.html'], axeAt: process.env.AXE_ALL ? undefined : [1280, 320], browser }),
			await checkPages({ base, paths: part, widths: [320], axeAt: [], browser })]) {
			count.passed += report.passed;
			count.failed += report.failed;
		}
	} finally {
		end();
	}
}
