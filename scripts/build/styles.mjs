// Makes the one style sheet and puts the other assets beside it.
//   node scripts/build/styles.mjs OUT
// In the pages of the program plain elements look as the design system has them:
// every rule for one of its classes holds for what `plain` names beside it, with
// the weight that it had. So templates are written without those classes.
// Classes that no template, site, script or program names are taken out, and
// then every custom property that nothing left refers to. So a class name must
// stand whole somewhere; those that come from the region's data are kept below.
// What the sheet asks for has its version in its address; what is text lies there
// compressed too, .gz and .br beside the file itself.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
import subsetFont from 'subset-font';
import { version } from './version.mjs';

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
const own = ['thema', 'jbt', 'agenda', 'cijfers', 'druk'].map((name) => `www/assets/css/${name}.css`);

const plain = (() => {
	const within = (...selectors) => selectors.map((selector) => `.jbt-werk ${selector}`).join();
	const small = ':is(.jbt-kaart, .utrecht-alert, .jbt-dicht, section:not([class]))'; // one size smaller
	const cell = '.jbt-tabel > table > tbody > tr > ';
	return {
		'nl-heading': within(':is(h1, h2, h3, h4):not([class])'),
		'nl-heading--level-1': within('h1:not([class])'),
		'nl-heading--level-2': within(`h2:not([class], ${small} *)`),
		'nl-heading--level-3': within(`${small} h2:not([class])`, `h3:not([class], ${small} *)`),
		'nl-heading--level-4': within(`${small} h3:not([class])`, 'h4:not([class])'),
		'nl-paragraph': within('p:not([class], .jbt-kaart > p)'),
		'nl-link': within('a:not([class], .jbt-foutenlijst *)'),
		'utrecht-unordered-list': within('ul:not([class])'),
		'utrecht-status-badge': '[class^="jbt-stand--"]',
		...Object.fromEntries(['neutral', 'warning', 'danger', 'safe', 'inactive'].map((colour) =>
			[`utrecht-status-badge--${colour}`, `.jbt-stand--${colour}`])),

		'utrecht-table-container': '.jbt-tabel',
		'utrecht-table': '.jbt-tabel > table',
		'utrecht-table__caption': '.jbt-tabel > table > caption',
		'utrecht-table__header': '.jbt-tabel > table > thead',
		'utrecht-table__header-cell': '.jbt-tabel > table > thead > tr > th',
		'utrecht-table__body': '.jbt-tabel > table > tbody',
		'utrecht-table__row': '.jbt-tabel > table > * > tr',
		'utrecht-table__cell': `${cell}td, ${cell}th`,

		'utrecht-form-fieldset__fieldset': '.jbt-formulier > fieldset, .jbt-vraag > fieldset',
		'utrecht-form-fieldset__fieldset--html-fieldset': '.jbt-formulier > fieldset, .jbt-vraag > fieldset',
		'utrecht-form-fieldset__legend': '.jbt-formulier > fieldset > legend, .jbt-vraag > fieldset > legend',
		'utrecht-form-fieldset__legend--html-legend': '.jbt-formulier > fieldset > legend, .jbt-vraag > fieldset > legend',
		'utrecht-form-field': '.jbt-veld',
		'utrecht-form-field--invalid': '.jbt-veld--fout',
		'utrecht-form-label': '.jbt-veld > label, .jbt-keuze > label',
		'utrecht-form-label--checkbox': '.jbt-keuze > [type="checkbox"] + label',
		'utrecht-form-label--radio': '.jbt-keuze > [type="radio"] + label',
		'utrecht-form-field-description': '.jbt-uitleg',
		'utrecht-form-field-error-message': '.jbt-fout',
		'utrecht-textbox': '.jbt-veld > input:not([type="file"])',
		'utrecht-textbox--html-input': '.jbt-veld > input:not([type="file"])',
		'utrecht-textbox--invalid': '.jbt-veld > input:not([type="file"])[aria-invalid]',
		'utrecht-textarea': '.jbt-veld > textarea',
		'utrecht-textarea--html-textarea': '.jbt-veld > textarea',
		'utrecht-textarea--invalid': '.jbt-veld > textarea[aria-invalid]',
		'utrecht-select': '.jbt-veld > select',
		'utrecht-select--html-select': '.jbt-veld > select',
		'utrecht-select--invalid': '.jbt-veld > select[aria-invalid]',

		// and of our own
		'jbt-kop': '.jbt-werk > header',
		'jbt-stapel': '.jbt-formulier, .jbt-formulier > fieldset, .jbt-kolommen > *, .jbt-dicht, section.jbt-kaart, aside.jbt-kaart, .jbt-werk section:not([class])',
		'jbt-dicht': '.jbt-werk section:not([class])',
		'utrecht-action-group': '.jbt-verder',
		'jbt-gegevens': within('dl:not([class])'),
		'jbt-gegevens--breed': within('dl:not([class], .jbt-kaart *)'),
		'jbt-meerregelig': '.jbt-werk .jbt-rollen > div > dd',
		'jbt-tabel-stapel': '.jbt-tabel > table',
		'jbt-bestand': '.jbt-veld > [type="file"]',
		'jbt-keuze__input': '.jbt-keuze > input',
	};
})();

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

const fromData = /^(jbt-(site|tegel|stand)|utrecht-(alert|status-badge))--/;
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

const sheet = [tokens, ...components, ...own].map((file) => readFileSync(file, 'utf8').replace(/\/\*# sourceMappingURL.*?\*\//, '')).join('\n');
const code = sheet.replace(/\.([a-z][\w-]*)/g, (own, name) => (plain[name] ? `:is(${own}, :where(${plain[name]}))` : own));
const words = wordsUsed();
const deadClasses = [...classesIn(sheet)].filter((name) => !words.has(name) && !plain[name] && !fromData.test(name));
let pruned = css(code, deadClasses);
pruned = css(pruned, deadProperties(pruned));

for (const [from, to] of copies) {
	mkdirSync(dirname(join(out, to)), { recursive: true });
	copyFileSync(from, join(out, to));
}
// The letters of names, as the theme's ranges have them, out of the larger font.
const larger = readFileSync(join(out, 'fonts/source-sans-3-latin-ext.woff2'));
for (const [, file, range] of sheet.matchAll(/(fonts\/source-sans-3-(?:namen|omschrift)\.woff2)[^}]*unicode-range:([^;}]*)/g)) {
	const letters = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].flatMap(([, from, to = from]) =>
		Array.from({ length: parseInt(to, 16) - parseInt(from, 16) + 1 }, (_, i) => String.fromCodePoint(parseInt(from, 16) + i)));
	writeFileSync(join(out, file), await subsetFont(larger, letters.join(''), { targetFormat: 'woff2' }));
}

const versioned = (code) => code.replace(/url\(("?)((?:fonts\/)?[\w.-]+\.(?:woff2|svg))\1\)/g, (whole, quote, name) =>
	`url("${name}?v=${version(join(out, name))}")`);
const banner = '/* Based on Utrecht and NL Design System components, EUPL-1.2; see licenties/. */\n';
writeFileSync(join(out, 'jbt.css'), banner + versioned(pruned));
for (const name of ['jbt.css', ...copies.map(([, to]) => to)].filter((file) => /\.(css|js|svg)$/.test(file))) {
	const bytes = readFileSync(join(out, name));
	writeFileSync(join(out, `${name}.gz`), gzipSync(bytes, { level: 9 }));
	writeFileSync(join(out, `${name}.br`), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}
console.log(`jbt.css ${pruned.length} bytes, ${gzipSync(pruned).length} gzipped; ${deadClasses.length} classes pruned`);
