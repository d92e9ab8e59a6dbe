import { launch } from './check-pages.mjs';
import { pages } from './pages.mjs';
import { counter } from '../counter.mjs';
import { start } from '../start.mjs';
import { four } from './four.mjs';
import { moment1 } from './way1.mjs';
import { moment2, moment2Refused } from './way2.mjs';
import { moment3 } from './way3.mjs';
import { office } from './office.mjs';
import { pasteAndFiles } from './paste.mjs';
import { printed } from './print.mjs';
import { world } from './steps.mjs';

const only = process.argv[2];
const count = counter();
const server = await start();
world.db = server.db;
const browser = await launch();
try {
	const ways = [
		['moment 1, whole, with all roles', () => moment1(browser, server.base, {}, { subregio: 'noord-oost-twente', gemeente: 'losser' })],
		['moment 1, whole, with JavaScript off', () => moment1(browser, server.base, { javaScriptEnabled: false }, { subregio: 'almelo', gemeente: 'wierden' })],
		['moment 1, whole, by keyboard alone', () => moment1(browser, server.base, { keyboard: true }, { subregio: 'hengelo', gemeente: 'borne' })],
		['moment 2, with consent and a measure', () => moment2(browser, server.base, {}, { measure: true })],
		['moment 2, with consent, without a measure', () => moment2(browser, server.base, { javaScriptEnabled: false }, { measure: false })],
		['moment 2, consent withdrawn', () => moment2Refused(browser, server.base, {})],
		['an aanmelding of a family of four: at most 10 pages, and under half of the 124 fields that one page of it all took', () => four(browser, server.base)],
		['the office: agenda, a free place, planned, invited, moved, withdrawn; with the mails', () => office(browser, server.base, {}, { subregio: 'enschede', gemeente: 'enschede' })],
		['moment 3, without consent', () => moment3(browser, server.base, {})],
	];
	if (only !== 'pages') await count.test('text that is pasted, and several files in one go', () => pasteAndFiles(browser, server.base));
	if (only !== 'pages' && only !== 'paste') await count.test('letters and notulen on paper: no page with only a greeting or a footer', () => printed(browser, server.base));
	// Two at a time: people of different subregio's do their part at once, too.
	const next = async () => {
		for (let way = ways.shift(); way; way = ways.shift()) await count.test(...way);
	};
	if (only !== 'pages' && only !== 'paste') await Promise.all([next(), next()]);
	if (only !== 'way' && only !== 'paste') await pages(browser, server.base, count);
} finally {
	await browser.close();
	await server.stop();
}
process.exitCode = count.done() ? 0 : 1;
