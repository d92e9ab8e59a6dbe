// Names that meet are checked before anything runs: binding by name keeps the
// programs short, and a slip would show at run time, or as nothing on a page.
//   node scripts/build/names.mjs BUILD      (after querygen)
// A parameter of a statement must be a field of the program that uses it, or one
// of the names that lib/web/bind.c (or, for a step, domain/flow.c) knows; a marker
// of a template must be filled by a column, a field, an action or the code; a
// column that is shown must stand in the template; an action must have a label
// and a button. Each slip names both places.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const root = process.env.NAMES_ROOT ?? '.';
const build = process.argv[2] ?? 'build';
const read = (...parts) => readFileSync(join(root, ...parts), 'utf8');
const list = (directory, end) => readdirSync(join(root, directory)).filter((f) => f.endsWith(end)).sort();
const faults = [];
const fault = (where, what, there) => faults.push(`${where}: ${what} (${there})`);
// A quote as a character of its own begins no string.
const strings = (code) => [...code.replace(/'(?:\\.|[^'\\])'/g, '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((m) => m[1]);
const all = (code, pattern) => [...code.matchAll(pattern)].map((m) => m[1]);

// ---- statements ------------------------------------------------------------------------

const statements = new Map(readFileSync(resolve(root, build, 'gen/queries.names'), 'utf8').trim().split('\n').map((line) => {
	const [head, tail] = line.split(' |');
	const [name, file, ...parameters] = head.split(' ');
	return [name, { name, file: `db/queries/${file}`, parameters, columns: tail.trim() ? tail.trim().split(' ') : [] }];
}));
const queries = (code) => all(code, /\bQ_([A-Z0-9_]+)\b/g).map((q) => q.toLowerCase()).filter((q) => statements.has(q));

// ---- what is known everywhere --------------------------------------------------------------

const acts = all(read('cgi-bin/lib/domain/authz.c'), /\[ACT_\w+\] = "(\w+)"/g);
const knownTo = (code) => new Set([...all(code, /\{ "(\w+)", (?:I|T|ID_OR_NULL|NUL)\b/g), ...all(code, /strcmp\(name, "(\w+)"\)/g), ...all(code, /\[[A-Z_]+\] = "([a-z_]+)"/g)]);
const bound = knownTo(read('cgi-bin/lib/web/bind.c'));
for (const act of acts) bound.add(`mag_${act}`).add(`zaak_mag_${act}`).add(`zaak_tafels_mag_${act}`);
const ofSteps = knownTo(read('cgi-bin/lib/domain/flow.c'));

// A statement whose arguments are given by place (db_query and its like with
// ARGS) is counted by the compiled code; the others meet by name.
function byPlace(code) {
	const call = (what) => new RegExp(`\\bdb_(?:query|exec|int|text)\\(\\s*\\w+(?:->db)?,\\s*${what}`, 'g');
	const chosen = [...code.matchAll(/\benum query (\w+) = ([^;]*);/g)].filter(([, name]) => call(`${name}\\b`).test(code)).flatMap(([, , text]) => queries(text));
	const within = [...code.matchAll(/\bdb_(?:query|exec|int|text)\(\s*\w+(?:->db)?,([^;]*?),\s*ARGS/g)].flatMap(([, text]) => queries(text));
	return new Set([...chosen, ...within]);
}

// What a program gives to another function of the domain is bound there.
function byName(code, ofProgram) {
	if (!ofProgram) return queries(code);
	const calls = [...code.matchAll(/\b(?:form|view)_\w+\([^;{]*/g), ...code.matchAll(/\.(?:from|about|made) = \w+/g), ...code.matchAll(/enum query[^;]*;/g), ...code.matchAll(/struct part[^;]*;[\s\S]*?\};/g)];
	return calls.flatMap(([text]) => queries(text));
}

function checkParameters(where, code, names, otherwise, ofProgram = false) {
	const placed = byPlace(code);
	for (const name of new Set(byName(code, ofProgram))) {
		if (placed.has(name)) continue;
		const statement = statements.get(name);
		for (const parameter of statement.parameters)
			if (!names.has(parameter.slice(1))) fault(statement.file, `${parameter} of ${name} is given by nothing`, `${where} ${otherwise}`);
	}
}

// ---- programs -----------------------------------------------------------------------------------

const layer = list('cgi-bin/lib/web', '.c').map((file) => read('cgi-bin/lib/web', file)).join('\n');
const fieldsOf = (code) => all(code, /^\t\[F_\w+\]\s*=\s*\{\s*"(\w+)"/gm);
const actiesOf = (code) => all(code, /^\t\{ "(\w+)", (?:"[^"]*", )?ACT_/gm);

for (const file of list('cgi-bin', '.c')) {
	const code = read('cgi-bin', file);
	checkParameters(`cgi-bin/${file}`, code, new Set([...bound, ...fieldsOf(code)]), 'has no such field', true);
}
for (const file of list('cgi-bin/lib/web', '.c')) checkParameters(`cgi-bin/lib/web/${file}`, read('cgi-bin/lib/web', file), bound, 'knows no such name');
checkParameters('cgi-bin/lib/domain/flow.c', read('cgi-bin/lib/domain/flow.c') + read('cgi-bin/lib/domain/guards.c'), ofSteps, 'knows no such name');

// ---- templates -------------------------------------------------------------------------------------

const templates = new Map();
for (const path of readdirSync(join(root, 'www/templates'), { recursive: true }).filter((f) => f.endsWith('.tpl')).sort()) {
	const text = read('www/templates', path);
	templates.set(path, { path: `www/templates/${path}`, text, markers: new Set(all(text, /\{\{[#>]?([A-Z][A-Z0-9_]*)/g)) });
}
const upper = (name) => name.toUpperCase().replaceAll('-', '_');
const column = (name) => [upper(name), `HEEFT_${upper(name)}`];
const filledBy = (code) => new Set([...strings(code).flatMap((s) => s.split(/[^A-Za-z0-9_-]+/)).map(upper), ...queries(code).flatMap((q) => statements.get(q).columns.flatMap(column)),
	...fieldsOf(code).map(upper), ...actiesOf(code).flatMap((a) => [`MAG_${upper(a)}`, `KNOP_${upper(a)}`]),
	...all(code, /\.form = "(\w+)"/g).flatMap((f) => [`FORMULIER_${upper(f)}`, `KNOPPEN_${upper(f)}`])]);
const parts = all(read('cgi-bin/lib/domain/deel.c'), /^\t\{ "(\w+)", .*\bSTAP\(/gm).map((code) => `STAP_${upper(code)}`);
const everywhere = new Set([...filledBy(layer), ...parts]);
const plain = (marker) => marker.replace(/_separator$/, '');

for (const [name, template] of templates) {
	const program = name.replace(/\.tpl$/, '.c');
	const own = list('cgi-bin', '.c').includes(program) ? filledBy(read('cgi-bin', program)) : new Set();
	for (const marker of template.markers)
		if (!own.has(plain(marker)) && !everywhere.has(plain(marker))) fault(template.path, `{{${marker}}} is filled by nothing`, `cgi-bin/${program} and its statements have no such name`);
}

// ---- columns that are asked for and shown nowhere --------------------------------------------------------

const uses = new Map(); // statement -> { columns that some page shows, programs }
const includes = (code) => all(code, /"([\w/-]+\.tpl)"/g).map((t) => templates.get(t)).filter(Boolean);
for (const file of list('cgi-bin', '.c')) {
	const code = read('cgi-bin', file);
	const shown = new Set([templates.get(file.replace(/\.c$/, '.tpl')), ...includes(code), ...includes(layer)].filter(Boolean).flatMap((t) => [...t.markers]));
	const fields = new Set(fieldsOf(code));
	// What only rows_text() and its like read by place is not shown by name.
	for (const name of new Set(all(code, /\bview_(?:rows|list|one|each)\([^;]*?\bQ_([A-Z0-9_]+)/g).map((q) => q.toLowerCase()))) {
		const statement = statements.get(name);
		if (!statement) continue;
		const first = /\bview_each\(/.test(code) && new RegExp(`view_each\\([^;]*Q_${upper(name)}\\b`).test(code) ? statement.columns[0] : null;
		const use = uses.get(name) ?? uses.set(name, { shown: new Set(['-']), programs: [] }).get(name);
		use.programs.push(`cgi-bin/${file}`);
		for (const c of statement.columns)
			if (c === first || fields.has(c) || c.startsWith('label_') || column(c).some((m) => shown.has(m))) use.shown.add(c);
	}
}
for (const [name, use] of uses) {
	const { file, columns } = statements.get(name);
	for (const c of columns) if (!use.shown.has(c)) fault(file, `column ${c} of ${name} is shown by no template`, use.programs.join(', '));
}

// ---- actions -----------------------------------------------------------------------------------------------

for (const file of list('cgi-bin', '.c')) {
	const code = read('cgi-bin', file);
	for (const [, name, label] of code.matchAll(/^\t\{ "(\w+)", ("[^"]*"|NULL|\w+)/gm))
		if (!/^"[^"]/.test(label) && actiesOf(code).includes(name)) fault(`cgi-bin/${file}`, `the action ${name} has no label`, `www/templates/${basename(file, '.c')}.tpl`);
}

for (const line of faults) console.error(`names: ${line}`);
if (faults.length) process.exit(1);
