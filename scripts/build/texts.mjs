// All texts that somebody reads, as "file:line: text": from templates and sites what
// stands between the tags and is read aloud, from C, SQL and the script the strings
// that are words. A marker is shown as … .
import fs from 'node:fs';
import path from 'node:path';

process.chdir(process.argv[2]);
const files = (...dirs) => dirs.flatMap((dir) => (fs.existsSync(dir) ? fs.readdirSync(dir, { recursive: true, withFileTypes: true }) : [])
	.filter((f) => f.isFile()).map((f) => path.join(f.parentPath ?? f.path, f.name))).sort();
const say = (file, line, text) => {
	const words = text.replace(/\s+/g, ' ').trim();
	if (/\p{L}{2}/u.test(words)) console.log(`${file}:${line}: ${words}`);
};

const template = (file, text) => text.split('\n').forEach((line, i) => {
	const words = line.replace(/\{\{[#/>%][^}]*\}\}/g, '').replace(/\{\{[^}]*\}\}/g, '…').replace(/&shy;/g, '').replace(/&amp;/g, '&');
	for (const [, told] of words.matchAll(/(?:aria-label|alt|title)="([^"]*)"/g)) say(file, i + 1, told);
	// Bold, a link or a span is part of its sentence; all else ends one.
	const flat = words.replace(/<\/?(?:strong|em|a|span|ins|del)\b[^>]*>/g, '');
	for (const part of flat.split(/<[^>]*>/)) say(file, i + 1, part);
});

// For people are strings of more than one word, or one that begins with a capital.
// What a program tells its operator is English, and is told by these.
const OPERATOR = /\b(?:die|log_event|fprintf|refuse_start|http_header)\s*\([^;]*$/;
const isText = (s) => (/\p{L}{2,}[^/]* .*\p{L}{2}/u.test(s) || /^\p{Lu}\p{Ll}{2,}[.:]?$/u.test(s)) && !/^[/#.]|;\s*\S+=|\bcharset\b|^%[A-Z]|^[A-Z-]+: /.test(s);
const code = (file, text) => {
	const plain = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^#\s*include.*$/gm, (c) => c.replace(/[^\n]/g, ' '));
	const strings = /(["'`])((?:\\.|(?!\1)[^\\\n])*)\1(?:\s*\1((?:\\.|(?!\1)[^\\\n])*)\1)*/g;
	for (const found of plain.matchAll(strings)) {
		if (found[1] !== '"' && !file.endsWith('.js')) continue;
		const before = plain.slice(0, found.index), whole = found[0].replace(/(["'`])\s*\1/g, '').slice(1, -1);
		const words = whole.replace(/\$\{[^}]*\}|%[\d.*l-]*[sdu]/g, '…').replace(/\\u201[cd]|\\"/g, '"').replace(/\\n/g, ' ');
		if (isText(words) && !OPERATOR.test(before.slice(before.lastIndexOf(';') + 1))) say(file, before.split('\n').length, words);
	}
};
const sql = (file, text) => text.split('\n').forEach((line, i) => {
	for (const [, string] of line.replace(/--.*/, '').matchAll(/'((?:[^']|'')*)'/g))
		if (isText(string) || /^\p{L}+ \p{L}+/u.test(string)) say(file, i + 1, string.replace(/%[sd]/g, '…'));
});

for (const file of files('www/templates', 'www/sites').filter((f) => f.endsWith('.tpl'))) template(file, fs.readFileSync(file, 'utf8'));
for (const file of files('cgi-bin', 'www/assets').filter((f) => /\.(c|js)$/.test(f) && !/lib\/(base|db)\//.test(f))) code(file, fs.readFileSync(file, 'utf8'));
for (const file of ['scripts/build/sitegen.c'].filter(fs.existsSync)) code(file, fs.readFileSync(file, 'utf8'));
for (const file of files('db/queries')) sql(file, fs.readFileSync(file, 'utf8'));
