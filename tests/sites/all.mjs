// Runs the parts in one browser and counts: "N passed, M failed".
import { launch } from '../browser/check-pages.mjs';
import { testBytes } from './bytes.mjs';
import { testScript } from './script.mjs';
import { testSites } from './sites.mjs';

const count = { passed: 0, failed: 0 };
const test = async (what, act) => {
	try {
		await act();
		count.passed++;
	} catch (error) {
		count.failed++;
		console.log(`not ok ${what}: ${error.message}`);
	}
};
const browser = await launch();
try {
	await testScript(test, browser);
	await testSites(test, browser, count);
	await testBytes(test, browser);
} finally {
	await browser.close();
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;
