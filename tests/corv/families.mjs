// Invented families, each with something that messages get wrong. No person
// here exists.
const long = (text, points) => [...text.repeat(Math.ceil(points / [...text].length))].slice(0, points).join('');

// A number that passes the 11-proef, from its first eight digits.
export function bsn(n) {
	for (;; n++) {
		const eight = String(n).padStart(8, '0');
		const sum = [...eight].reduce((s, d, i) => s + Number(d) * (9 - i), 0);
		if (sum % 11 < 10) return eight + (sum % 11);
	}
}

const kind = (more = {}) => ({ soort: 'kind', voornamen: 'Noor', geslachtsnaam: 'Proefmans', geboortedatum: '2016-04-09', geslacht: 'v', bsn: bsn(10000000),
	straat: 'Proefstraat 12', postcode: '7581 AB', woonplaats: 'Losser', ...more });
const unborn = (more = {}) => kind({ voornamen: '', geboortedatum: '', geslacht: 'onbekend', bsn: '', ongeboren: 'ja', verwachte_datum: '2027-01-20', straat: '', postcode: '', woonplaats: '', ...more });
const mother = (more = {}) => ({ soort: 'ouder', voornamen: 'Anna', geslachtsnaam: 'Proefmans', geslacht: 'v', geboortedatum: '1988-02-03', bsn: bsn(20000000), gezag: 'ja',
	geinformeerd: 'ja', telefoon: '0612345678', email: 'anna@example.nl', straat: 'Proefstraat 12', postcode: '7581 AB', woonplaats: 'Losser', ...more });
const father = (more = {}) => mother({ voornamen: 'Bas', geslacht: 'm', bsn: bsn(30000000), email: '', telefoon: '', ...more });
const other = (more = {}) => ({ soort: 'netwerk', voornamen: 'Opa Jan', geslachtsnaam: 'Voorbeeld', geslacht: 'm', telefoon: '0541555555', rolcode: '125', ...more });

const family = (name, persons, more = {}) => ({ name, persons, texts: {}, stukken: 1, ...more });
const many = (name, kinderen, others, more) => family(name, [...Array(kinderen).keys()].map((i) => kind({ voornamen: `Kind${i}`, bsn: '', postcode: 'onbekend' }))
	.concat([...Array(others).keys()].map((i) => other({ voornamen: `Wie${i}` }))), more);
const names = [
	['Çağrı', 'Şahin'], ['Żółć', 'Gęślą'], ["D'Arcy", "O'Brien"], ['Rene\u0301', 'Franc\u0327ois-E\u0301tienne'], ['A\u030Ase', 'Øster'],
	['Ngọc Ánh', 'Nguyễn'], ['Mária-Zsófia', 'Árvíztűrő'], ['Ирина', 'Ковалёва'], ['Ελένη', 'Παπαδοπούλου'], ['소연', '김'],
	['Zoë', '& <Zonen> "Quote" ]]>'], ['👩‍👧', 'Emoji'],
];
const roles = ['111', '112', '113', '114', '115', '121', '122', '125', '139', '191', '211', '212', '213', '221', '222', '301', '391', '392', '393', '411', '412', '413', '491'];
const houses = ['Kerkstraat 1', 'Kerkstraat 12a', 'Kerkstraat 12 B', 'Kerkstraat 12-3', 'Kerkstraat 12 bis', 'Plein 1945 7', '2e Dwarsstraat 99999', 'Kerkstraat', 'Woonboot De Hoop',
	'Kerkstraat 100000', 'Kerkstraat 0', 'Kerkstraat 12 achterhuis links', 'Laan van Çelik 3é', '12', 'Kerkstraat 3 / 4', 'Postbus 12'];

export const families = [
	family('one child, one mother', [kind(), mother()]),
	family('three children', [kind(), kind({ voornamen: 'Sem', geslacht: 'm', bsn: bsn(11000000), geboortedatum: '2019-12-31' }), kind({ voornamen: 'Isa', bsn: bsn(12000000) }), mother(), father()]),
	family('twins', [kind(), kind({ voornamen: 'Lotte', bsn: bsn(13000000) }), mother()]),
	family('unborn', [unborn(), mother()]),
	family('unborn, without a due date', [unborn({ verwachte_datum: '' }), mother()]),
	family('unborn and a born child', [unborn(), kind(), mother(), father()]),
	family('two fathers', [kind(), mother(), father(), father({ voornamen: 'Cas', bsn: bsn(31000000), gezag: 'nee', geinformeerd: '' })]),
	family('three fathers of three children', [kind(), kind({ voornamen: 'Sem' }), kind({ voornamen: 'Isa' }), mother(), ...['Bo', 'Cas', 'Daan'].map((v, i) => father({ voornamen: v, bsn: bsn(32000000 + i * 1000) }))]),
	family('nobody has a BSN', [kind({ bsn: '' }), mother({ bsn: '' }), father({ bsn: '' })]),
	family('nothing but names', [kind({ bsn: '', geslacht: '', straat: '', postcode: '', woonplaats: '' }), mother({ bsn: '', geslacht: '', geboortedatum: '', telefoon: '', email: '', straat: '', postcode: '', woonplaats: '', voornamen: '' })]),
	family('no ouders at all', [kind()]),
	family('a BSN that is not one', [kind(), mother({ gezag: 'nee', geinformeerd: '', bsn: '123456789' })]),
	...names.map(([voornamen, geslachtsnaam]) => family(`names: ${voornamen} ${geslachtsnaam}`, [kind({ voornamen, geslachtsnaam }), mother({ voornamen, geslachtsnaam })])),
	family('names of 200 letters', [kind({ voornamen: long('Ç', 200), geslachtsnaam: long('é', 200) }), mother({ voornamen: long('Anna-', 200), geslachtsnaam: long('ŝ', 200) })]),
	family('names of 200 letters that are two each', [kind({ voornamen: long('e\u0301', 200), geslachtsnaam: long('e\u0301', 200) }), mother()]),
	family('a prefix of ten and one of more', [kind({ voorvoegsel: 'van der', geslachtsnaam: 'Proef' }), mother({ voorvoegsel: 'van de van', geslachtsnaam: 'Proef' }), father({ voorvoegsel: 'van den aan het', geslachtsnaam: long('P', 199) })]),
	family('a secret address of all', [kind({ adres_geheim: 'ja', straat: 'Geheimlaan 77' }), mother({ adres_geheim: 'ja', straat: 'Geheimlaan 77' })], { secret: true }),
	family('a secret address of a mother', [kind(), mother({ adres_geheim: 'ja', straat: 'Geheimlaan 77' }), father()], { secret: true }),
	family('a secret address that the Raad does not need', [kind(), mother(), father({ gezag: 'nee', geinformeerd: '', adres_geheim: 'ja', straat: 'Geheimlaan 77' }), other({ adres_geheim: 'ja', straat: 'Geheimlaan 77' })], { hidden: true }),
	family('a secret address, filed by a GI', [kind({ adres_geheim: 'ja', straat: 'Geheimlaan 77' }), mother({ adres_geheim: 'ja', straat: 'Geheimlaan 77' })], { gi: true, hidden: true }),
	family('a secret address, filed by a GI, released', [kind({ adres_geheim: 'ja', straat: 'Geheimlaan 77' }), mother()], { gi: true, released: true, secret: true }),
	family('streets of 24, 25, 80 and 100 letters', [24, 25, 80, 100].map((n, i) => kind({ voornamen: `Kind${i}`, bsn: '', straat: `${long('straatnaam', n)} 5` })).concat(mother())),
	family('street with accents of 24 letters', [kind({ straat: `${long('e\u0301', 48)} 5` }), mother()]),
	family('houses', houses.map((straat, i) => kind({ voornamen: `Kind${i}`, bsn: '', straat })).concat(mother())),
	family('a postcode that is not one', [kind({ postcode: '0123 XX' }), mother({ postcode: 'D-48599' })]),
	family('born in a year, born in a month', [kind({ geboortedatum: '2016' }), kind({ voornamen: 'Sem', bsn: bsn(11000000), geboortedatum: '2019-12' }), mother({ geboortedatum: '1988' })]),
	family('across the border', [kind({ straat: 'Enscheder Straße 5', postcode: '48599', woonplaats: 'Gronau', land: 'Duitsland' }),
		mother({ straat: 'Enscheder Straße 5', postcode: '48599', woonplaats: 'Gronau', land: 'Duitsland' }),
		father({ straat: long('Straße', 40), postcode: 'D-48599', woonplaats: long('Gronau', 33), land: long('Duitsland', 40) })]),
	family('a father who died, a voogd', [kind(), mother({ gezag: 'nee', geinformeerd: '' }), father({ gezag: 'nee', geinformeerd: '', overleden: '2025' }), mother({ voornamen: 'Truus', gezag: 'nee', rolcode: '191', bsn: bsn(33000000) })]),
	family('every role', [kind(), mother(), ...roles.map((rolcode, i) => other({ voornamen: `Wie${i}`, rolcode }))]),
	family('brothers and sisters whom it is not about', [kind(), kind({ voornamen: 'Broer', bsn: '', buiten: true }), kind({ voornamen: 'Zus', bsn: '', buiten: true, rolcode: '122' }), unborn({ buiten: true }), mother()]),
	family('ouder not informed, with the reason', [kind(), mother({ geinformeerd: 'nee', reden_niet_geinformeerd: 'Dat is nu niet veilig: & < > "' }), father({ gezag: 'onbekend', geinformeerd: '' })]),
	family('GI and Veilig Thuis at the table', [kind(), mother()], { gi: true, vt: true }),
	family('GI with a phone', [kind(), mother()], { gi: true, phone: '0880000000' }),
	family('long mail, foreign phone, interpreter', [kind({ tolk: 'Tigrinya' }), mother({ email: `${long('a', 60)}@${long('b', 60)}.${long('c', 60)}.nl`, telefoon: '+491701234567', tolk: 'Arabisch' })]),
	family('sexes', ['m', 'v', 'x', 'onbekend', ''].map((geslacht, i) => kind({ voornamen: `Kind${i}`, bsn: '', geslacht })).concat(mother())),
	family('texts with everything in them', [kind(), mother()], { texts: { aanleiding: `<script>&amp; ]]> "'\n${long('Lange tekst. ', 8000)}`, zorgen: 'Eerste regel\n\nDerde regel\t\u{1F47E}\u200b', krachten: '-- %s %n {{X}}' } }),
	family('three stukken', [kind(), mother()], { stukken: 3 }),
	family('five stukken, of which three go along', [kind(), mother()], { stukken: 5 }),
	family('a stuk of every byte', [kind(), mother()], { stukken: 1, bytes: Buffer.from([...Array(1024).keys()].map((i) => i % 256)) }),
	family('a stuk of a megabyte', [kind(), mother()], { stukken: 1, bytes: Buffer.alloc(1024 * 1024, 'x') }),
	family('a file name of 255 letters', [kind(), mother()], { stukken: 1, file: `${long('é', 251)}.pdf` }),
	family('a stuk with a secret address', [kind(), mother()], { stukken: 2, secretStuk: true }),
	// Who is who in an answer is known only beside brothers and sisters.
	family('two sisters', [kind({ bsn: bsn(40000000) }), kind({ voornamen: 'Lotte', bsn: bsn(41000000), geboortedatum: '2018-05-10' }), mother()]),
	family('nobody has a number', [kind({ bsn: '' }), kind({ voornamen: 'Sem', geslacht: 'm', bsn: '', geboortedatum: '2018-05-10' }),
		kind({ voornamen: 'Mila', geslachtsnaam: 'Zonderling', bsn: '' }), mother()]),
	family('twins, one of them asked for', [kind({ bsn: '' }), kind({ voornamen: 'Lotte', bsn: '', buiten: true }), mother()]),
	family('two of one year', [kind({ bsn: '' }), kind({ voornamen: 'Sem', geslacht: 'm', bsn: '', geboortedatum: '2016-11-30' }),
		kind({ voornamen: 'Noor Maria', bsn: '', geboortedatum: '2016-12-01' }), mother()]),
	family('two unborn', [unborn(), unborn({ geslachtsnaam: 'Zonderling' }), unborn({ geslachtsnaam: 'Zonderling' }), mother()]),
	family('one number for two', [kind({ bsn: bsn(42000000) }), kind({ voornamen: 'Lotte', bsn: bsn(42000000) }), mother()]),
	// Thirty is the most of a family at the door; what is stored may be more.
	many('thirty persons', 15, 15), many('thirty-one persons', 16, 15, { over: true }), many('a hundred and fifty persons', 75, 75, { over: true }),
	family('twelve children', [...Array(12).keys()].map((i) => kind({ voornamen: `Kind${i}`, bsn: bsn(14000000 + i * 100) })).concat(mother(), father())),
];

// What the statements of the program would have written for a tafel that was held.
const q = (value) => `'${String(value).replaceAll("'", "''")}'`;
const columns = ['soort', 'voornamen', 'voorvoegsel', 'geslachtsnaam', 'geboortedatum', 'ongeboren', 'verwachte_datum', 'geslacht', 'bsn', 'rolcode', 'gezag', 'telefoon', 'email',
	'straat', 'postcode', 'woonplaats', 'adres_geheim', 'tolk', 'geinformeerd', 'reden_niet_geinformeerd', 'land', 'overleden'];
export const stukBytes = (f, i) => f.bytes ?? Buffer.from(`%PDF-1.4\nproef ${i} van ${f.name}\n`);

export function statements(f, n) {
	const zaak = 90000 + n, tafel = 90000 + n, first = 900000 + n * 200;
	const melder = f.gi ? "(SELECT id FROM organisatie WHERE naam = 'Jeugdbescherming Overijssel')" : "(SELECT o.id FROM organisatie o JOIN gemeente g ON g.id = o.gemeente WHERE g.slug = 'losser')";
	const who = `(SELECT id FROM gebruiker WHERE gebruikersnaam = ${q(f.gi ? 'gi.jbov' : 'lokaal.losser')})`;
	const at = "strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-9 days')";
	const out = [
		`INSERT INTO zaak (id, nummer, gemeente, subregio, adres_vrijgegeven, aangemaakt_op) SELECT ${zaak}, 'NOT-2099-${String(n).padStart(4, '0')}', id, subregio, ${f.released ? 1 : 0}, ${at} FROM gemeente WHERE slug = 'losser';`,
		`INSERT INTO tafel (id, zaak, moment, status, melder_organisatie, melder_gebruiker, aangemaakt_op, ingediend_op, dagdeel, begintijd, duur, locatie, datum, gehouden_op)
			SELECT ${tafel}, ${zaak}, 1, 'gehouden', ${melder}, ${who}, ${at}, ${at}, d.id, '09:00', 75, (SELECT min(id) FROM locatie), d.datum, ${at} FROM dagdeel d ORDER BY d.datum LIMIT 1;`,
		`INSERT INTO stap (tafel, handeling, van, naar, door, op) VALUES (${tafel}, 'indienen', 'concept', 'ingediend', ${who}, ${at});`,
		`INSERT INTO aanmelding (tafel, ronde, ingediend_op, aanleiding, zorgen, krachten, vt_monitor, mdo_datum) VALUES (${tafel}, 1, ${at}, ${q(f.texts.aanleiding ?? 'Zorgen op school.')}, ${q(f.texts.zorgen ?? '')}, ${q(f.texts.krachten ?? '')}, 'nee', '2026-10-01');`,
		`INSERT INTO besluit (tafel, functionaris, veiligheidsplan_vastgesteld, genomen_op, vastgelegd_op) VALUES (${tafel}, '', 'ja', ${at}, ${at});`,
		`INSERT INTO deelnemer (tafel, organisatie, rol) SELECT ${tafel}, o.id, 'lokale_toegang' FROM organisatie o JOIN gemeente g ON g.id = o.gemeente WHERE g.slug = 'losser';`,
		f.vt ? `INSERT INTO deelnemer (tafel, organisatie, rol) SELECT ${tafel}, id, 'veilig_thuis' FROM organisatie WHERE soort = 'veilig_thuis';` : '',
		f.phone ? `UPDATE organisatie SET telefoon = ${q(f.phone)} WHERE naam = 'Jeugdbescherming Overijssel';` : '',
	];
	f.persons.forEach((p, i) => {
		out.push(`INSERT INTO persoon (id, zaak, gewijzigd_op, gewijzigd_door, ${columns.join(', ')}) VALUES (${first + i}, ${zaak}, ${at}, ${who}, ${columns.map((c) => q(p[c] ?? (c === 'land' ? 'Nederland' : ''))).join(', ')});`);
		if (p.soort === 'kind' && !p.buiten) out.push(`INSERT INTO besluit_kind (tafel, persoon, uitkomst, urgentie, bereidheid) VALUES (${tafel}, ${first + i}, 'raadsonderzoek', ${q(i % 2 ? 'regulier' : 'hoog')}, 'Willen meewerken.');`);
		else if (p.soort === 'kind') out.push(`INSERT INTO besluit_kind (tafel, persoon, uitkomst) VALUES (${tafel}, ${first + i}, 'geen_raadsonderzoek');`);
	});
	for (let i = 0; i < f.stukken; i++) {
		const bytes = stukBytes(f, i);
		const soort = ['veiligheidsplan', 'mdo_verslag', 'gezinsgeschiedenis', 'diagnostisch_onderzoek', 'overig'][i];
		out.push(`INSERT INTO stuk (id, tafel, soort, titel, datum, bestandsnaam, type, grootte, sha256, vrijgegeven, bevat_geheim_adres, toegevoegd_door, toegevoegd_op)
			VALUES (${first + i}, ${tafel}, '${soort}', ${q(`Stuk ${i} & "titel"`)}, '2026-11-01', ${q(f.file ?? `stuk-${i}.pdf`)}, 'application/pdf', ${bytes.length}, '', 1, '${f.secretStuk && i === 1 ? 'ja' : ''}', ${who}, ${at});
			INSERT INTO stuk_inhoud VALUES (${first + i}, x'${bytes.toString('hex')}');`);
	}
	return out.join('\n');
}
export const tafelOf = (n) => 90000 + n;
export const personOf = (n, i) => 900000 + n * 200 + i;
export const zaakOf = (n) => `NOT-2099-${String(n).padStart(4, '0')}`;
