// Checks pages in a real browser: what a machine can see of accessibility.
//   node tests/browser/check-pages.mjs BASE [--cookie NAME=VALUE] [--widths 1280,390,320]
//        [--shots DIR] PATH...
// Each path is one test per width: axe-core (WCAG 2.0 to 2.2 A and AA, best
// practice) finds nothing, nothing is wider than the window (also with wide text
// spacing), no script error, nothing refused by the CSP, nothing that fails to
// load, nothing from another host. And one test for the markup (html-validate).
// Prints what it finds, and as the last line "N passed, M failed". As a module:
// checkPages({ base, paths, cookies, widths, axeAt, shots, browser }):
// `axeAt` are the widths at which axe looks too, if not at all of them.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate, esmResolver } from 'html-validate';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const root = fileURLToPath(new URL('../..', import.meta.url));

export const launch = () => chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell',
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
		'--disable-component-update', '--disable-sync', '--lang=nl-NL'],
});

async function markup(validator, html, name) {
	const report = await validator.validateString(html, join(root, `${name.replace(/\W+/g, '-')}.html`));
	return report.results.flatMap((result) => result.messages)
		.map((m) => `html ${m.ruleId}: ${m.message} (line ${m.line})`);
}

async function accessibility(page) {
	await page.evaluate(axeSource);
	const result = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } }), TAGS);
	return result.violations.map((v) => `axe ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);
}

// Wider than the window, as it is and with the text spacing of WCAG 1.4.12.
// A constructed sheet, because the CSP lets no style element in.
async function overflow(page) {
	const wide = () => {
		const over = document.documentElement.scrollWidth - innerWidth;
		if (over <= 0)
			return [];
		const by = [...document.querySelectorAll('main *')].find((e) => e.getBoundingClientRect().right > innerWidth + 1);
		return [`${over} px wider than the window${by ? `: ${by.tagName.toLowerCase()}.${by.className}` : ''}`];
	};
	const plain = await page.evaluate(wide);
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
		document.adoptedStyleSheets = [sheet];
	});
	const spaced = await page.evaluate(wide);
	await page.evaluate(() => { document.adoptedStyleSheets = []; });
	return [...plain, ...spaced.map((text) => `with text spacing ${text}`)];
}

export async function checkPages({ base, paths, cookies = [], widths = [1280, 390, 320], axeAt = widths, shots, browser }) {
	const own = browser ? null : await launch();
	const validator = new HtmlValidate(new FileSystemConfigLoader([esmResolver()]));
	const report = { passed: 0, failed: 0, findings: [] };
	const judge = (what, found) => {
		if (found.length)
			report.failed++;
		else
			report.passed++;
		for (const text of new Set(found)) {
			report.findings.push(`${what}: ${text}`);
			console.log(`not ok ${what}: ${text}`);
		}
	};
	// The widths next to each other: what takes time is the browser's, which has a
	// process for each page.
	const atWidth = async (width) => {
		const context = await (browser ?? own).newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' });
		await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: base })));
		// One window for all of them: opening one costs more than looking at a page.
		const page = await context.newPage();
		let found = [];
		page.on('pageerror', (error) => found.push(`script: ${error.message}`));
		page.on('console', (message) => message.type() === 'error' && found.push(`console: ${message.text()}`));
		page.on('response', (r) => r.status() >= 400 && r.request().resourceType() !== 'document' && found.push(`${r.status()} for ${r.url()}`));
		page.on('request', (r) => new URL(r.url()).origin !== new URL(base).origin && found.push(`asks another host: ${r.url()}`));
		for (const path of paths) {
			found = [];
			const answer = await page.goto(new URL(path, base).href);
			if (width === widths[0])
				judge(`${path} markup`, await markup(validator, await answer.text(), path));
			if (axeAt.includes(width))
				found.push(...await accessibility(page));
			found.push(...await overflow(page));
			if (shots)
				await page.screenshot({ path: join(shots, `${path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'start'}-${width}.png`), fullPage: true });
			judge(`${path} ${width} px`, found);
		}
		await context.close();
	};
	if (shots)
		mkdirSync(shots, { recursive: true });
	try {
		await Promise.all(widths.map(atWidth));
	} finally {
		await own?.close();
	}
	return report;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
	const [base, ...rest] = process.argv.slice(2);
	const options = { base, paths: [], cookies: [] };
	while (rest.length) {
		const word = rest.shift();
		if (word === '--cookie')
			options.cookies.push(/^([^=]+)=(.*)$/.exec(rest.shift()).slice(1));
		else if (word === '--widths')
			options.widths = rest.shift().split(',').map(Number);
		else if (word === '--shots')
			options.shots = rest.shift();
		else
			options.paths.push(word);
	}
	const report = await checkPages(options);
	console.log(`${report.passed} passed, ${report.failed} failed`);
	process.exitCode = report.failed ? 1 : 0;
}
