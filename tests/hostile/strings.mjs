// What nobody types and somebody sends: a public collection, and our own.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../start.mjs';

const naughty = JSON.parse(fs.readFileSync(path.join(root, 'node_modules/big-list-of-naughty-strings/blns.json'), 'utf8'));
const own = [
	// out of an attribute, a text, a title, a script, a style, a comment
	'"><svg onload=alert(1)>', "'><img src=x onerror=alert(1)>", '</textarea><script>alert(1)</script>', '</title></head><body onload=alert(1)>', '</option></select><b>', '-->', ']]>', '<!--',
	'" autofocus onfocus=alert(1) x="', "' onmouseover='alert(1)", '`onclick=alert(1)', '{{SECRET}}', '{{>FORMULIER}}', '{{#BALK}}x{{/BALK}}', '{{%AUTOESCAPE context="JAVASCRIPT"}}', '${7*7}', '<%= 7*7 %>',
	'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', '//evil.example/', 'https://evil.example/?a=b&c=d',
	'&lt;b&gt;', '&amp;amp;', '&#60;script&#62;', '&#x3c;b&#x3e;', '&', '&&', '&copy', '%3Cscript%3E', '%253C', '%', '%%%', '%n%s%x%d', '%00', '+', 'a+b=c&d=e;f=g',
	// of SQL, LIKE and GLOB, of paths, headers, XML, spreadsheets, LDAP, shells
	"'; DROP TABLE log; --", "' OR '1'='1", "') UNION SELECT wachtwoord FROM gebruiker --", '%_[a-z]*?', "''", '\\', "\\'", 'NULL', '../../../etc/passwd', '..\\..\\x', 'CON', 'file.pdf\r\nX-Kop: ja',
	'\r\nSet-Cookie: a=b', 'kop\nvan\nregels', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>', '<![CDATA[x]]>', "=cmd|' /C calc'!A0", '=1+1', '@SUM(1)', '-1', '*)(uid=*', '$(id)', '`id`', '; ls', '| cat',
	// of Unicode: written in two ways, without looks, from right to left, wide, tall, at its edges
	'é e\u0301 Å Å A\u030a', 'Çağrı Żółć Siobhán O\u2019Brien Nguyễn Đức ĳs', 'İIıi ŞşSsßẞ', '\u202eavatar\u202c', '\u2066a\u2069\u200f\u200e', 'a\u200bb\u200cc\u200dd\u2060e\ufefff', '\u00ada\u034f', '👩\u200d👧\u200d👦 🏳️\u200d🌈 🇳🇱',
	'Z\u0351\u036b\u0343\u036a\u0302a\u0313\u0309\u0360lgo', '\ufdfd\u{12031}', '\u{1f468}'.repeat(50), '\u0085\u2028\u2029x', '\u000b\u000c\u001f\u007f\u0080\u009f', '\ufffe\uffff\u{1fffe}\u{10ffff}', '\ufffd', '\ue000\u{f0000}', '\u3000 \u00a0 \u2003',
	'ﷺ', 'ſt ﬁ Ⅷ ½', '\u0628\u064e\u0633\u0652\u0645', 'ᚠᛇᚻ', '한글 漢字 かな', '\t\ttab\t', ' voor en na ', 'regel 1\r\nregel 2\rregel 3\nregel 4',
	// long: past what a line, a text, a page takes
	'a'.repeat(199), 'é'.repeat(255), 'x'.repeat(1023), 'woord '.repeat(700), '<'.repeat(4001), '\u{1f468}'.repeat(4000), '"'.repeat(30000), '9'.repeat(400), '\n'.repeat(2000),
];
export const strings = [...new Set([...naughty, ...own])].filter((s) => s.isWellFormed?.() ?? true);

// ---- how it is sent: each gives the bytes of a name or value in a body -----------------

const hex = (bytes, format) => [...bytes].map((b) => format(b.toString(16).padStart(2, '0'))).join('');
const all = (format) => (text) => hex(Buffer.from(text), format);
export const transports = {
	'as browsers do': (text) => encodeURIComponent(text).replaceAll('%20', '+'),
	'every byte': all((h) => `%${h.toUpperCase()}`),
	'every byte, small': all((h) => `%${h}`),
	bare: (text) => text.replace(/[%&+=;#\r\n]/g, (c) => encodeURIComponent(c)),
	multipart: null,
};
// What is another text then, and is taken as that.
export const disguises = {
	plain: (text) => text,
	'percent twice': (text) => encodeURIComponent(text).slice(0, 3000),
	entities: (text) => [...text.slice(0, 300)].map((c) => `&#${c.codePointAt(0)};`).join(''),
};
// What is no text: bytes of a value, percent and all. Never taken.
export const broken = {
	'UTF-16': (text) => hex(Buffer.from(text || 'a', 'utf16le'), (h) => `%${h}`) + '%00',
	latin1: (text) => hex(Buffer.from(`é${text}`, 'latin1'), (h) => `%${h}`),
	'UTF-8 that is too long': (text) => `%c0%bc${encodeURIComponent(text)}`,
	'UTF-8 of half a pair': (text) => `${encodeURIComponent(text)}%ed%a0%bd`,
	'a NUL': (text) => `${encodeURIComponent(text)}%00`,
	'a broken escape': (text) => `${encodeURIComponent(text)}%4`,
};

// ---- what it is when it is stored (cgi-bin/lib/base/clean.c, once more) ------------------

const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu, CONTROL = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu;
export const stored = {
	text: (text) => text.replace(LINE_END, '\n').replace(CONTROL, (c) => ('\n\t'.includes(c) ? c : '')),
	line: (text) => text.replace(LINE_END, ' ').replaceAll('\t', ' ').replace(CONTROL, ''),
	name: (text) => text.replace(LINE_END, ' ').replaceAll('\t', ' ').replace(CONTROL, '').replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
};
