// Small files of the kinds that people bring, each made here.
import zlib from 'node:zlib';
import { PDF } from './steps.mjs';

function crc(data) {
	let c = ~0;
	for (const byte of data) for (let i = 0, b = (c ^= byte); i < 8; i++) { c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1; void b; }
	return ~c >>> 0;
}
// A zip. Streamed: its writer did not know the sizes beforehand, and puts them
// behind each part.
export function zip(entries, { streamed = false } = {}) {
	const parts = [];
	const central = [];
	let at = 0;
	for (const [name, content] of entries) {
		const data = Buffer.from(content);
		const packed = streamed ? zlib.deflateRawSync(data) : data;
		const sizes = Buffer.alloc(12);
		sizes.writeUInt32LE(crc(data), 0); sizes.writeUInt32LE(packed.length, 4); sizes.writeUInt32LE(data.length, 8);
		const head = Buffer.alloc(30);
		head.writeUInt32LE(0x04034b50, 0); head.writeUInt16LE(20, 4); head.writeUInt16LE(streamed ? 8 : 0, 6); head.writeUInt16LE(streamed ? 8 : 0, 8);
		if (!streamed) sizes.copy(head, 14);
		head.writeUInt16LE(name.length, 26);
		const after = streamed ? Buffer.concat([Buffer.from('PK\x07\x08'), sizes]) : Buffer.alloc(0);
		const dir = Buffer.alloc(46);
		dir.writeUInt32LE(0x02014b50, 0); dir.writeUInt16LE(20, 4); head.copy(dir, 6, 4, 30); sizes.copy(dir, 16); dir.writeUInt32LE(at, 42);
		parts.push(head, Buffer.from(name), packed, after);
		central.push(dir, Buffer.from(name));
		at += 30 + name.length + packed.length + after.length;
	}
	const size = central.reduce((n, b) => n + b.length, 0);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(entries.length, 8); end.writeUInt16LE(entries.length, 10); end.writeUInt32LE(size, 12); end.writeUInt32LE(at, 16);
	return Buffer.concat([...parts, ...central, end]);
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const relation = (type, target) => `<Relationships><Relationship Id="a" Type="${OFFICE}/${type}" TargetMode="External" Target="${target}"/></Relationships>`;
const docxParts = [
	['[Content_Types].xml', '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'],
	['_rels/.rels', '<Relationships/>'], ['word/document.xml', '<w:document/>'],
];
const odtParts = [['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<office/>']];
export const docx = (...more) => zip([...docxParts, ...more]);
export const odt = (...more) => zip([...odtParts, ...more]);
export const docxTurned = zip([...docxParts].reverse());
export const docxStreamed = zip(docxParts, { streamed: true });
export const odtTurned = zip([...odtParts].reverse(), { streamed: true });
export const ott = zip([['mimetype', 'application/vnd.oasis.opendocument.text-template'], ['content.xml', '<office/>']]);

export const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
export const JPG = Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.from('ffdb004300', 'hex'), Buffer.alloc(64, 16), Buffer.from('ffd9', 'hex')]);
export const HEIC = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
export const DOC = Buffer.from('\xdb\xa5-\0\0\0', 'latin1'); // Word 2
export const RTF = '{\\rtf1 Plan}';
export const MACRO = Buffer.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....${[...'_VBA_PROJECT'].join('\0')}\0`, 'latin1');

const withCatalog = (more) => PDF.replace('/Catalog', `/Catalog${more}`);
export const pdfWithScript = withCatalog('/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>');
export const pdfThatLaunches = withCatalog('/OpenAction<</S/Launch/F(cmd.exe)>>');
export const pdfWithFile = withCatalog('/Names<</EmbeddedFiles<</Names[(a)<</Type/Filespec/F(a.exe)/EF<<>>>>]>>>>');
// Of which nobody knows the password.
export const pdfLocked = PDF.replace('trailer<<', `trailer<</ID[(a)(a)]/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>>>`);
