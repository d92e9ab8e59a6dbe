// A database with so many zaken, the same each time:
//   node tests/bench/data.mjs ZAKEN
// prints where it is. Kept under $B/bench by a hash of what it is made of, so that
// it is made once. Through the migrations come the tables, from the demonstration
// the dossiers: each is copied whole, with ids, days, numbers and family names of its
// own. The open ones three times more, which makes about 200 in the region; of the
// closed ones as many as are asked for, spread over ten years, with nothing left to
// do, and notulen of 4 kB. One zaak has 3 tafels, 12 persons and 10 stukken. Every
// step has a log row; their hashes are no chain: scripts/verify would say so.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SPREAD_WEEKS = 520, OPEN = 200, PIECE = 20_000, NOTULEN = 500; // of the eight points each
const CLOSED = "('afgesloten', 'ingetrokken', 'niet_doorgegaan')";
const FILLER = ' De deelnemers bespreken wat er goed gaat en wat er nog nodig is. De ouders vertellen wat zij zelf hebben gedaan. De lokale toegang licht toe welke hulp er is en wanneer die begint. Afgesproken is wie er belt, wie er langskomt en wat er gebeurt als het toch misgaat.'.repeat(2);

const build = () => path.resolve(root, process.env.B ?? 'build');
const sqlite = (db, ...args) => execFileSync('sqlite3', ['-batch', '-bail', db, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim();
const rows = (db, text) => JSON.parse(sqlite(db, '-json', text) || '[]');
const of = (db, text) => rows(db, text).map((row) => Object.values(row)[0]);

// What these files say, in a few letters.
function hash(...places) {
	const sum = createHash('sha256');
	for (const place of places) {
		const full = path.join(root, place);
		const files = fs.statSync(full).isDirectory() ? fs.readdirSync(full).sort().map((name) => path.join(full, name)) : [full];
		for (const file of files) sum.update(fs.readFileSync(file));
	}
	return sum.digest('hex').slice(0, 12);
}

// The database of so many zaken: { file, made: { seconds, bytes } or null }.
export async function data(zaken, say = () => {}) {
	const place = path.join(build(), 'bench'), made = hash('tests/bench/data.mjs', 'db/migrations', 'db/region', 'db/demo.sql', 'db/demo-gezinnen.sql', 'db/demo-zaken.sql');
	const file = path.join(place, `zaken-${zaken}-${made}.sqlite`);
	// What is kept for the lists follows from these.
	const kept = hash('cgi-bin/lib/domain/taak.c', 'cgi-bin/lib/domain/authz.c', 'cgi-bin/lib/domain/derived.c', 'db/queries/taak.sql', 'db/queries/cijfers.sql');
	fs.mkdirSync(place, { recursive: true });
	const began = Date.now(), there = fs.existsSync(file);
	if (!there) {
		for (const name of fs.readdirSync(place)) if (name.startsWith(`zaken-${zaken}-`)) fs.rmSync(path.join(place, name));
		const room = fs.statfsSync(place), needs = zaken * 25_000 * 2;
		if (room.bavail * room.bsize < needs) throw new Error(`${zaken} zaken need ${Math.round(needs / 1e9)} GB of disk`);
		const work = fs.mkdtempSync(path.join(place, 'maken-'));
		try {
			await fill(path.join(work, 'jbt.sqlite'), work, zaken, say);
			fs.renameSync(path.join(work, 'jbt.sqlite'), file);
		} finally {
			fs.rmSync(work, { recursive: true, force: true });
		}
	}
	if (!fs.existsSync(`${file}.kept`) || fs.readFileSync(`${file}.kept`, 'utf8') !== kept) {
		const start = Date.now();
		say(`${zaken} zaken: making what is kept for the lists`);
		execFileSync(path.join(build(), 'bin/taken'), [file], { stdio: ['ignore', 'ignore', 'inherit'] });
		sqlite(file, 'PRAGMA wal_checkpoint(TRUNCATE)');
		fs.writeFileSync(`${file}.kept`, kept);
		say(`${zaken} zaken: kept in ${Math.round((Date.now() - start) / 1000)} s`);
	}
	const bytes = fs.statSync(file).size;
	if (!there) say(`${zaken} zaken: made in ${Math.round((Date.now() - began) / 1000)} s, ${(bytes / 1e6).toFixed(0)} MB`);
	return { file, made: there ? null : { seconds: (Date.now() - began) / 1000, bytes } };
}

async function fill(db, work, zaken, say) {
	const quiet = { env: { ...process.env, B: build() }, cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
	execFileSync(path.join(root, 'scripts/migrate'), [db], quiet);
	execFileSync(path.join(root, 'scripts/demo-data'), [work], quiet);
	sqlite(db, '.dbconfig enable_trigger off', largest());

	const tables = dossier(db), open = of(db, `SELECT DISTINCT zaak FROM tafel WHERE status NOT IN ${CLOSED}`);
	const closed = of(db, `SELECT id FROM zaak WHERE id NOT IN (${open}) AND NOT EXISTS (SELECT 1 FROM taak k JOIN tafel t ON t.id = k.tafel WHERE t.zaak = zaak.id AND k.code <> 'afspraak')`);
	const stride = 1 + Math.max(...[...tables.values()].filter((t) => t.own).map((t) => of(db, `SELECT max(id) FROM "${t.name}"`)[0] ?? 0));
	const first = of(db, 'SELECT count(*) FROM zaak')[0];
	const opens = Math.round(OPEN / open.length) - 1, closes = Math.ceil((zaken - first - opens * open.length) / closed.length);
	if (closes < 1) throw new Error(`at least ${first + opens * open.length + closed.length} zaken`);

	const copies = [];
	const letters = random(20_000_101);
	for (let k = 1; k <= closes; k++) copies.push([k, 0, -7 * (1 + Math.floor(((closes - k) * (SPREAD_WEEKS - 1)) / closes)), family(letters)]);
	for (let k = 1; k <= opens; k++) copies.push([closes + k, 1, 7 * k, family(letters)]);

	const indexes = rows(db, `SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (${[...tables.keys(), 'log', 'taak', 'zicht'].map((t) => `'${t}'`)})`).filter((i) => !/taak|zicht/.test(i.name));
	const script = fs.createWriteStream(path.join(work, 'fill.sql'));
	script.write('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -600000;\n.dbconfig enable_trigger off\nBEGIN;\n');
	script.write('CREATE TEMP TABLE kopie (k INTEGER PRIMARY KEY, open INTEGER, dagen INTEGER, naam TEXT);\n');
	for (let i = 0; i < copies.length; i += 500) script.write(`INSERT INTO kopie VALUES ${copies.slice(i, i + 500).map(([k, o, d, n]) => `(${k}, ${o}, ${d}, '${n}')`)};\n`);
	script.write(`CREATE TEMP TABLE dossier AS SELECT id, id IN (${open}) AS open FROM zaak WHERE id IN (${[...open, ...closed]});\n`);
	for (const table of tables.values()) script.write(example(table));
	script.write(`UPDATE temp.x_notulen_tekst SET tekst = substr(tekst || '${FILLER}', 1, max(length(tekst), ${NOTULEN}));\n`);
	script.write("UPDATE temp.x_stuk_inhoud SET inhoud = CAST('%PDF-1.4' AS BLOB);\n");
	script.write(numbers(stride));
	for (const index of indexes) script.write(`DROP INDEX "${index.name}";\n`);
	const piece = Math.max(1, Math.round(PIECE / closed.length));
	for (let k = 1; k <= copies.length; k += piece) {
		for (const table of tables.values()) script.write(copy(db, table, tables, stride, k, k + piece - 1));
		script.write(logged(stride, k, k + piece - 1));
		script.write(`.print ${zaken} zaken: ${Math.min(100, Math.round((100 * (k + piece - 1)) / copies.length))} % of the rows\n`);
	}
	script.write(`.print ${zaken} zaken: the indexes\n`);
	for (const index of indexes) script.write(`${index.sql};\n`);
	script.write('COMMIT;\nPRAGMA journal_mode = WAL;\n');
	await new Promise((resolve) => script.end(resolve));
	await new Promise((resolve, reject) => {
		const child = spawn('sqlite3', ['-batch', '-bail', db, `.read ${path.join(work, 'fill.sql')}`], { stdio: ['ignore', 'pipe', 'inherit'] });
		child.stdout.on('data', (text) => String(text).split('\n').filter((line) => /zaken:/.test(line)).forEach((line) => say(line)));
		child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`sqlite3 ended with ${code}`))));
	});
}

// The open zaak of three tafels gets what its page is measured with.
function largest() {
	const zaak = "(SELECT zaak FROM tafel GROUP BY zaak HAVING count(*) = 3 AND max(status = 'gepland') ORDER BY zaak LIMIT 1)";
	const persons = 'zaak, soort, voornamen, geslachtsnaam, geboortedatum, geslacht, gewijzigd_op, gewijzigd_door';
	return `BEGIN;
		INSERT INTO persoon (${persons}) SELECT ${zaak}, 'netwerk', voornamen, geslachtsnaam, geboortedatum, geslacht, gewijzigd_op, gewijzigd_door
			FROM persoon WHERE soort = 'ouder' AND zaak <> ${zaak} ORDER BY id LIMIT max(0, 12 - (SELECT count(*) FROM persoon WHERE zaak = ${zaak}));
		CREATE TEMP TABLE extra AS SELECT row_number() OVER (ORDER BY s.id) AS n, s.* FROM stuk s WHERE s.tafel IN (SELECT id FROM tafel WHERE zaak = ${zaak});
		DELETE FROM extra WHERE n > 10 - (SELECT count(*) FROM extra);
		UPDATE extra SET titel = titel || ' (2)';
		CREATE TEMP TABLE inhouden AS SELECT n + (SELECT max(id) FROM stuk) AS stuk, i.inhoud FROM extra e JOIN stuk_inhoud i ON i.stuk = e.id;
		UPDATE extra SET id = n + (SELECT max(id) FROM stuk);
		ALTER TABLE extra DROP COLUMN n;
		INSERT INTO stuk SELECT * FROM extra;
		INSERT INTO stuk_inhoud (stuk, inhoud) SELECT stuk, inhoud FROM inhouden;
		COMMIT;`;
}

// The tables of a dossier, each after those it points at: { name, columns, own,
// moved: which columns are ids of a dossier, up: how a row finds its zaak }.
function dossier(db) {
	const all = new Map(of(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT IN ('taak', 'zicht', 'tafel_rij', 'cijfer', 'log')").map((name) => [name, {
		name, columns: rows(db, `SELECT name, type, pk FROM pragma_table_info('${name}')`),
		keys: rows(db, `SELECT "from", "table", ifnull("to", (SELECT p.name FROM pragma_table_info("table") p WHERE p.pk)) AS "to" FROM pragma_foreign_key_list('${name}')`),
	}]));
	const found = new Map();
	for (let more = true; more;) {
		more = false;
		for (const table of all.values()) {
			if (found.has(table.name)) continue;
			const others = table.keys.filter((k) => k.table !== table.name);
			const ups = others.filter((k) => found.get(k.table)?.moved.has(k.to));
			const up = table.name === 'zaak' ? null : ['zaak', 'tafel'].map((name) => ups.find((k) => k.from === name)).find(Boolean) ?? ups.find((k) => k.from === k.table) ?? ups[0];
			if (up === undefined) continue;
			// Not before all it points at that is of a dossier too.
			if (others.some((k) => !found.has(k.table) && k.table !== 'zaak' && reaches(all, k.table))) continue;
			table.own = table.columns.some((c) => c.name === 'id' && c.type === 'INTEGER');
			table.up = up;
			table.moved = new Set(table.own ? ['id'] : []);
			for (const k of table.keys) if (k.table === table.name || found.get(k.table)?.moved.has(k.to)) table.moved.add(k.from);
			found.set(table.name, table);
			more = true;
		}
	}
	return found;
}
function reaches(all, name, seen = new Set()) {
	if (name === 'zaak') return true;
	if (seen.has(name)) return false;
	seen.add(name);
	return all.get(name).keys.some((k) => reaches(all, k.table, seen));
}

// What is copied of a table: x_NAME, with the dossier's zaak.
function example(table) {
	const from = table.up ? `JOIN temp.x_${table.up.table} u ON u."${table.up.to}" = t."${table.up.from}"` : 'JOIN dossier d ON d.id = t.id';
	const is = table.up ? 'u.x_zaak, u.x_open' : 'd.id AS x_zaak, d.open AS x_open';
		return `CREATE TEMP TABLE "x_${table.name}" AS SELECT DISTINCT t.*, ${is} FROM main."${table.name}" t ${from}${table.own ? ' ORDER BY t.id' : ''};\n`;
}

// Zaaknummers go on from those there are, by subregio and year.
const numbers = (stride) => `CREATE TEMP TABLE nummer AS
	SELECT k.k, z.id AS zaak, s.afkorting, z.subregio, strftime('%Y', substr(z.aangemaakt_op, 1, 10), CASE k.open WHEN 1 THEN 0 ELSE k.dagen END || ' days') AS jaar
	FROM kopie k JOIN temp.x_zaak z ON z.x_open = k.open JOIN subregio s ON s.id = z.subregio ORDER BY k.k, z.id;
	CREATE TEMP TABLE nieuw AS SELECT k, zaak, subregio, jaar, afkorting, row_number() OVER (PARTITION BY subregio, jaar ORDER BY k, zaak) + ifnull((SELECT laatste FROM teller t
		WHERE t.subregio = nummer.subregio AND t.jaar = CAST(nummer.jaar AS INTEGER)), 0) AS n FROM nummer;
	CREATE INDEX temp.nieuw_index ON nieuw (zaak, k);
	INSERT INTO teller (subregio, jaar, laatste) SELECT subregio, CAST(jaar AS INTEGER), max(n) FROM nieuw WHERE 1 GROUP BY 1, 2
		ON CONFLICT (subregio, jaar) DO UPDATE SET laatste = excluded.laatste;\n`;

function copy(db, table, tables, stride, from, to) {
	table.values ??= table.columns.map((c) => value(db, table, c.name, c.type, stride));
	return `INSERT INTO main."${table.name}" (${table.columns.map((c) => `"${c.name}"`)}) SELECT ${table.values}
		FROM kopie k CROSS JOIN temp."x_${table.name}" t ON t.x_open = k.open WHERE k.k BETWEEN ${from} AND ${to};\n`;
}
function value(db, table, name, type, stride) {
	const column = `t."${name}"`, moved = `${column} + k.k * ${stride}`;
	if (table.moved.has(name)) return moved;
	switch (`${table.name}.${name}`) {
	case 'zaak.nummer': return "(SELECT w.afkorting || '-' || w.jaar || '-' || printf('%04d', w.n) FROM nieuw w WHERE w.zaak = t.id AND w.k = k.k)";
	case 'persoon.bsn': return "''";
	case 'persoon.geslachtsnaam': return `k.naam || lower(${column})`;
	// What is planned comes so many weeks later; what was closed has no half day any more.
	case 'tafel.dagdeel': return `CASE WHEN NOT k.open THEN NULL WHEN t.status = 'gepland' THEN ifnull(${later('n.id')}, t.dagdeel) ELSE t.dagdeel END`;
	case 'tafel.datum': return `CASE WHEN t.datum = '' OR k.open AND t.status <> 'gepland' THEN t.datum WHEN k.open THEN ifnull(${later('n.datum')}, t.datum) ELSE date(t.datum, k.dagen || ' days') END`;
	// Nothing is left to do of what was closed.
	case 'afspraak.gereed_op': return `CASE WHEN k.open THEN ${column} ELSE date(t.wanneer, k.dagen || ' days') END`;
	}
	if (type !== 'TEXT') return column;
	return dated(db, table).has(name) ? `CASE WHEN k.open OR ${column} = '' THEN ${column} ELSE date(substr(${column}, 1, 10), k.dagen || ' days') || substr(${column}, 11) END` : column;
}
// The columns that hold days or stamps, and nothing else.
function dated(db, table) {
	if (!table.dated) {
		const day = (name) => `CASE WHEN "${name}" = '' THEN NULL ELSE "${name}" GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]*' END`;
		const texts = table.columns.filter((c) => c.type === 'TEXT').map((c) => c.name);
		const [answer] = rows(db, `SELECT ${texts.map((name) => `min(${day(name)}) AS "${name}"`)} FROM main."${table.name}"`);
		table.dated = new Set(texts.filter((name) => answer[name] === 1));
	}
	return table.dated;
}
const later = (what) => `(SELECT ${what} FROM dagdeel d JOIN dagdeel n ON n.subregio = d.subregio AND n.deel = d.deel AND n.datum = date(d.datum, k.dagen || ' days') WHERE d.id = t.dagdeel)`;

const logged = (stride, from, to) => `INSERT INTO log (id, op, gebruiker, rol, pagina, handeling, zaak, tafel, uitkomst, keten)
	SELECT t.id + k.k * ${stride}, CASE WHEN k.open THEN t.op ELSE date(substr(t.op, 1, 10), k.dagen || ' days') || substr(t.op, 11) END, t.door, 'voorzitter', 'zaak', t.handeling,
		t.x_zaak + k.k * ${stride}, t.tafel + k.k * ${stride}, 'gedaan', printf('%064x', t.id + k.k * ${stride})
	FROM kopie k CROSS JOIN temp.x_stap t ON t.x_open = k.open WHERE k.k BETWEEN ${from} AND ${to};\n`;

// The same numbers each time.
function random(seed) {
	let state = seed >>> 0;
	return (below) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0, (state >>> 8) % below);
}
const SYLLABLES = ['ter', 'veld', 'berg', 'ham', 'wold', 'beek', 'bos', 'kamp', 'laan', 'dijk', 'hof', 'brink', 'mark', 'haar', 'esch', 'goor', 'lo', 'horst', 'kate', 'ink'];
function family(next) {
	const name = Array.from({ length: 3 }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
	return name[0].toUpperCase() + name.slice(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const zaken = Number(process.argv[2]);
	if (!Number.isInteger(zaken) || zaken < 1) {
		console.error('usage: node tests/bench/data.mjs ZAKEN');
		process.exit(2);
	}
	console.log((await data(zaken, (text) => console.error(text))).file);
}
