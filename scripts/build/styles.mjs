// Makes the one style sheet and puts the other assets beside it.
//   node scripts/build/styles.mjs OUT
// Classes that no template, site, script or program names are taken out, and
// then every custom property that nothing left refers to. So a class name must
// stand whole somewhere; those that come from the region's data are kept below.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';

const out = process.argv[2];
const modules = 'node_modules';

const packages = [
	['@utrecht', ['root', 'document', 'page-layout', 'page-header', 'page-body', 'page-footer', 'breadcrumb-nav',
		'alert', 'form-field', 'form-fieldset', 'form-label', 'form-field-description', 'form-field-error-message',
		'select', 'table', 'textbox', 'textarea', 'status-badge', 'action-group', 'unordered-list'], () => 'index'],
	['@nl-design-system-candidate', ['button', 'heading', 'paragraph', 'link', 'skip-link'], (name) => name],
];
const tokens = `${modules}/@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css`;
const components = packages.flatMap(([scope, names, file]) =>
	names.map((name) => `${modules}/${scope}/${name}-css/dist/${file(name)}.css`));
const own = ['thema', 'jbt', 'druk'].map((name) => `www/assets/css/${name}.css`);

const copies = [
	['www/assets/icons.svg', 'icons.svg'],
	['www/assets/icoon.svg', 'icoon.svg'],
	['www/assets/pijl.svg', 'pijl.svg'],
	['www/assets/jbt.js', 'jbt.js'],
	[`${modules}/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2`, 'fonts/source-sans-3-latin.woff2'],
	[`${modules}/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2`, 'fonts/source-sans-3-latin-ext.woff2'],
	[`${modules}/@fontsource-variable/source-sans-3/LICENSE`, 'licenties/OFL-1.1.txt'],
	[`${modules}/@utrecht/root-css/LICENSE.md`, 'licenties/EUPL-1.2.txt'],
];

const fromData = /^(jbt-(site|tegel)|utrecht-status-badge)--/;
const sources = [['www/templates', /\.tpl$/], ['www/sites', /\.tpl$/], ['www/assets', /\.js$/], ['cgi-bin', /\.[ch]$/]];

function* files(directory, pattern) {
	for (const entry of readdirSync(directory, { withFileTypes: true, recursive: true }))
		if (entry.isFile() && pattern.test(entry.name))
			yield join(entry.parentPath ?? entry.path, entry.name);
}

function wordsUsed() {
	const words = new Set();
	for (const [directory, pattern] of sources)
		for (const file of files(directory, pattern))
			for (const word of readFileSync(file, 'utf8').match(/[A-Za-z][\w-]*/g) ?? [])
				words.add(word);
	return words;
}

function css(code, unusedSymbols, visitor) {
	return transform({ filename: 'jbt.css', code: Buffer.from(code), minify: true, unusedSymbols, visitor }).code.toString();
}

function classesIn(code) {
	const classes = new Set();
	css(code, [], {
		Selector(selector) {
			for (const part of selector)
				if (part.type === 'class')
					classes.add(part.name);
		},
	});
	return classes;
}

// Custom properties that are defined but that no living declaration reaches.
function deadProperties(code) {
	const uses = new Map(); // property -> properties its definitions refer to
	const alive = new Set();
	for (const [, name, value] of code.matchAll(/(?<=[{;])\s*([\w-]+)\s*:([^{};]*)(?=[;}])/g)) {
		const refers = [...value.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);
		if (name.startsWith('--'))
			uses.set(name, (uses.get(name) ?? []).concat(refers));
		else
			refers.forEach((property) => alive.add(property));
	}
	for (const property of alive) // a Set grows while it is walked
		(uses.get(property) ?? []).forEach((next) => alive.add(next));
	return [...uses.keys()].filter((property) => !alive.has(property));
}

const code = [tokens, ...components, ...own].map((file) => readFileSync(file, 'utf8').replace(/\/\*# sourceMappingURL.*?\*\//, '')).join('\n');
const words = wordsUsed();
const deadClasses = [...classesIn(code)].filter((name) => !words.has(name) && !fromData.test(name));
let pruned = css(code, deadClasses);
pruned = css(pruned, deadProperties(pruned));

for (const [from, to] of copies) {
	mkdirSync(dirname(join(out, to)), { recursive: true });
	copyFileSync(from, join(out, to));
}
const banner = '/* Based on Utrecht and NL Design System components, EUPL-1.2; see licenties/. */\n';
writeFileSync(join(out, 'jbt.css'), banner + pruned);
console.log(`jbt.css ${pruned.length} bytes, ${gzipSync(pruned).length} gzipped; ${deadClasses.length} classes pruned`);
