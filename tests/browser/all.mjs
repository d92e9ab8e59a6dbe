import { launch } from './check-pages.mjs';
import { pages } from './pages.mjs';
import { counter } from './counter.mjs';
import { start } from '../start.mjs';
import { moment1 } from './way1.mjs';
import { moment2, moment2Refused } from './way2.mjs';
import { moment3 } from './way3.mjs';
import { pasteAndFiles } from './paste.mjs';
import { world } from './steps.mjs';

const only = process.argv[2];
const count = counter();
const server = await start();
world.db = server.db;
const browser = await launch();
try {
	if (only !== 'pages') await count.test('text that is pasted, and several files in one go', () => pasteAndFiles(browser, server.base));
	if (only !== 'pages' && only !== 'paste') {
		await count.test('moment 1, whole, with all roles', () => moment1(browser, server.base, {}, { subregio: 'noord-oost-twente', gemeente: 'losser' }));
		await count.test('moment 1, whole, with JavaScript off', () => moment1(browser, server.base, { javaScriptEnabled: false }, { subregio: 'almelo', gemeente: 'wierden' }));
		await count.test('moment 1, whole, by keyboard alone', () => moment1(browser, server.base, { keyboard: true }, { subregio: 'hengelo', gemeente: 'borne' }));
		await count.test('moment 2, with consent and a measure', () => moment2(browser, server.base, {}, { measure: true }));
		await count.test('moment 2, with consent, without a measure', () => moment2(browser, server.base, { javaScriptEnabled: false }, { measure: false }));
		await count.test('moment 2, consent withdrawn', () => moment2Refused(browser, server.base, {}));
		await count.test('moment 3, without consent', () => moment3(browser, server.base, {}));
	}
	if (only !== 'way' && only !== 'paste') await pages(browser, server.base, count);
} finally {
	await browser.close();
	await server.stop();
}
process.exitCode = count.done() ? 0 : 1;
