// One zaak over the moments: a next tafel takes over what is there; a tafel that
// was filed as a new zaak is linked to the one that the family has.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';

const PO = 'ondersteuner.noord-oost-twente';
const zaakWithTwo = () => one(`SELECT t.id || ' ' || t.zaak FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE z.subregio = 2 AND t.status = 'ingediend'
	AND (SELECT count(*) FROM tafel o WHERE o.zaak = t.zaak) > 1`).split(' ').map(Number);

test('a stuk of an earlier tafel is taken over, content and all, and only once', async () => {
	const [tafel] = zaakWithTwo();
	sql(`UPDATE stuk SET sha256 = 'x' || id WHERE tafel <> ${tafel}`); // the demonstration has one file for all
	const who = await user('ondersteuner.almelo');
	const page = await who.get(`/cgi-bin/stuk?tafel=${tafel}`);
	const before = Number(one(`SELECT count(*) FROM stuk WHERE tafel = ${tafel}`));
	expectError(await who.submit(page, 'overnemen', { bron: '' }), /Kies welk stuk/);
	const source = /<select[^>]*name="bron"[\s\S]*?<option value="(\d+)"/.exec(page.body)[1];
	expect(await who.submit(page, 'overnemen', { bron: source }), 303);
	assert.equal(Number(one(`SELECT count(*) FROM stuk WHERE tafel = ${tafel}`)), before + 1);
	const copy = one(`SELECT max(id) FROM stuk WHERE tafel = ${tafel}`);
	assert.equal(one(`SELECT a.inhoud = b.inhoud FROM stuk_inhoud a, stuk_inhoud b WHERE a.stuk = ${copy} AND b.stuk = ${source}`), 1);
	const again = await who.get(`/cgi-bin/stuk?tafel=${tafel}`);
	assert.ok(!again.body.includes(`<option value="${source}"`), 'it is not offered twice');
	expectError(await who.submit(again, 'overnemen', { bron: source }), /Kies een stuk uit de lijst/);
});

test('a stuk of another zaak cannot be taken over', async () => {
	const [tafel, zaak] = zaakWithTwo();
	const who = await user('ondersteuner.almelo');
	const foreign = one(`SELECT s.id FROM stuk s JOIN tafel t ON t.id = s.tafel WHERE t.zaak <> ${zaak} LIMIT 1`);
	expectError(await who.submit(await who.get(`/cgi-bin/stuk?tafel=${tafel}`), 'overnemen', { bron: foreign }), /Kies een stuk uit de lijst/);
});

test('a next tafel of another organisation has copies of the persons it sees, and the doelen of the one before', async () => {
	const [zaak, before] = one(`SELECT t.zaak || ' ' || t.id FROM tafel t WHERE t.moment = 2 AND t.status = 'gehouden'
		AND EXISTS (SELECT 1 FROM doel d WHERE d.tafel = t.id AND d.vervallen = 0)
		AND t.id = (SELECT max(id) FROM tafel o WHERE o.zaak = t.zaak)`).split(' ').map(Number);
	sql(`INSERT OR IGNORE INTO deelnemer (tafel, organisatie, rol) SELECT ${before}, id, 'gi' FROM organisatie WHERE naam = 'Jeugdbescherming Overijssel'`);
	const gi = await user('gi.jbov');
	const page = await gi.get(`/cgi-bin/aanmelding?moment=3&zaak=${zaak}`);
	expect(page, 200);
	expect(await gi.submit(page, 'opslaan', { samenvatting: 'Het einde komt in zicht.' }), 303);
	const [tafel, own] = one(`SELECT id || ' ' || zaak FROM tafel WHERE voorstel = ${zaak}`).split(' ').map(Number);
	assert.equal(one(`SELECT vorige FROM tafel WHERE id = ${tafel}`), before);
	assert.equal(one(`SELECT count(*) FROM doel WHERE tafel = ${tafel}`), one(`SELECT count(*) FROM doel WHERE tafel = ${before} AND vervallen = 0`));
	assert.equal(one(`SELECT count(*) FROM doel d JOIN persoon p ON p.id = d.persoon WHERE d.tafel = ${tafel} AND p.zaak <> ${own}`), 0, 'each doel is of a person of its own zaak');
	assert.equal(one(`SELECT count(*) FROM persoon WHERE zaak = ${own}`), one(`SELECT count(*) FROM persoon WHERE zaak = ${zaak} AND verwijderd = 0`));
});

test('who does not see a zaak cannot begin a tafel in it', async () => {
	const zaak = one("SELECT z.id FROM zaak z JOIN tafel t ON t.zaak = z.id WHERE t.status = 'ingediend' AND t.moment = 1 LIMIT 1");
	expect(await (await user('raad.onderzoeker')).get(`/cgi-bin/aanmelding?moment=2&zaak=${zaak}`), 404);
});

test('koppeling: the same kind is proposed, and the tafel joins the zaak with its persons', async () => {
	const [zaak, tafel] = one(`SELECT t.zaak || ' ' || t.id FROM tafel t JOIN zaak z ON z.id = t.zaak WHERE z.subregio = 4 AND t.moment = 2
		AND t.status IN ('ingediend', 'in_te_plannen', 'gepland') AND (SELECT count(*) FROM tafel o WHERE o.zaak = t.zaak) = 1 LIMIT 1`).split(' ').map(Number);
	const [other, kind] = one(`SELECT p.zaak || ' ' || p.id FROM persoon p JOIN zaak z ON z.id = p.zaak JOIN tafel t ON t.zaak = z.id AND t.status = 'afgesloten'
		WHERE z.subregio = 4 AND p.soort = 'kind' AND p.bsn <> '' AND p.verwijderd = 0 AND p.zaak <> ${zaak} LIMIT 1`).split(' ').map(Number);
	const who = await user(PO);
	assert.ok((await who.get(`/cgi-bin/koppeling?tafel=${tafel}`)).text.includes('geen andere zaak'));
	const mine = Number(one(`SELECT min(id) FROM persoon WHERE zaak = ${zaak} AND soort = 'kind' AND verwijderd = 0`));
	sql(`UPDATE persoon SET bsn = (SELECT bsn FROM persoon WHERE id = ${kind}) WHERE id = ${mine}`);
	const page = await who.get(`/cgi-bin/koppeling?tafel=${tafel}`);
	const others = Number(one(`SELECT count(*) FROM persoon WHERE zaak = ${zaak} AND verwijderd = 0`)) - 1;
	const there = Number(one(`SELECT count(*) FROM persoon WHERE zaak = ${other} AND verwijderd = 0`));
	expect(await who.submit(page, 'koppelen', { doel_zaak: String(other) }), 303);
	assert.equal(one(`SELECT zaak FROM tafel WHERE id = ${tafel}`), other);
	assert.ok(Number(one(`SELECT count(*) FROM persoon WHERE zaak = ${other} AND verwijderd = 0`)) <= there + others);
	assert.equal(one(`SELECT count(*) FROM deelnemer d JOIN persoon p ON p.id = d.persoon WHERE d.tafel = ${tafel} AND p.zaak <> ${other}`), 0, 'no deelnemer is left behind');
	assert.equal(one(`SELECT count(*) FROM doel d JOIN persoon p ON p.id = d.persoon WHERE d.tafel = ${tafel} AND p.zaak <> ${other}`), 0, 'no doel is left behind');
});
