// What a browser gets: bytes on the line, requests elsewhere, and when the largest
// part stands there, with nothing in its cache and on a line of 10 Mbit/s.
import { launch } from '../browser/check-pages.mjs';
import { PASSWORD } from '../start.mjs';

const LINE = { offline: false, latency: 20, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

// [{ address, bytes, elsewhere, lcp }] of these pages one after the other, from an
// empty cache; for somebody who is logged in where `user` says so.
export async function views(base, addresses, user) {
	const browser = await launch();
	try {
		const context = await browser.newContext();
		if (user) await login(context, base, user);
		const page = await context.newPage(), found = [];
		const devtools = await context.newCDPSession(page);
		await devtools.send('Network.enable');
		await devtools.send('Network.clearBrowserCache');
		await devtools.send('Network.emulateNetworkConditions', LINE);
		let bytes = 0, elsewhere = 0;
		devtools.on('Network.loadingFinished', (event) => { bytes += event.encodedDataLength; });
		devtools.on('Network.requestWillBeSent', (event) => { if (!event.request.url.startsWith(base) && !event.request.url.startsWith('data:')) elsewhere++; });
		for (const address of addresses) {
			bytes = elsewhere = 0;
			await page.goto(base + address, { waitUntil: 'networkidle' });
			const lcp = await page.evaluate(() => new Promise((done) => {
				let last = 0;
				new PerformanceObserver((list) => { for (const entry of list.getEntries()) last = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
				setTimeout(() => done(last), 200);
			}));
			found.push({ address, bytes, elsewhere, lcp });
		}
		return found;
	} finally {
		await browser.close();
	}
}

async function login(context, base, user) {
	const page = await context.newPage();
	await page.goto(`${base}/cgi-bin/inloggen`);
	await page.fill('[name=gebruikersnaam]', user);
	await page.fill('[name=wachtwoord]', PASSWORD);
	await Promise.all([page.waitForURL('**/werkvoorraad*'), page.click('main button[type=submit]')]);
	await page.close();
}
