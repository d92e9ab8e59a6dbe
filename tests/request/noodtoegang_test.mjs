// noodtoegang: a dossier of another subregio is read for a while, for a reason, and
// who did so is looked at by two others.
import { assert, expect, expectError, one, sql, test, user } from './suite.mjs';
import { decided, filed, planned, written } from './steps.mjs';

const number = (d) => one(`SELECT nummer FROM zaak WHERE id = ${d.zaak}`);
const stranger = () => user('voorzitter.almelo');
async function open(d, by, values = {}) {
	return by.submit(expect(await by.get('/cgi-bin/noodtoegang'), 200), 'openen', { zaaknummer: number(d), reden: 'De politie belt: het kind is weg.', ...values });
}
const judge = async (by, d, values) => {
	const page = expect(await by.get('/cgi-bin/noodtoegang'), 200);
	const id = one(`SELECT max(id) FROM noodtoegang WHERE zaak = ${d.zaak}`);
	return by.submit(page, 'beoordelen', Object.fromEntries(Object.entries(values).map(([n, v]) => [`${n}-${id}`, v])));
};

test('the glass is broken with a reason: the dossier is read, with a banner on every page, and nothing is done in it', async () => {
	const d = await decided(), who = await stranger();
	expect(await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	expectError(await open(d, who, { reden: '' }), /#reden/);
	expect(await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	const asked = await who.submit(await who.get('/cgi-bin/noodtoegang'), 'openen', { zaaknummer: number(d), reden: 'Nood.' }, { ask: true });
	expect(asked, 200);
	assert.equal(one(`SELECT count(*) FROM noodtoegang WHERE zaak = ${d.zaak}`), 0, 'it is asked once');
	assert.equal(expect(await open(d, who, { zaaknummer: ` ${number(d).toLowerCase()} ` }), 303).location.replace(/.*cgi-bin/, ''), `/zaak?zaak=${d.zaak}`);
	for (const path of [`zaak?zaak=${d.zaak}`, `aanmelding?tafel=${d.tafel}`, `besluit?tafel=${d.tafel}`, `persoon?persoon=${d.kind}`, 'werkvoorraad', 'agenda'])
		assert.match(expect(await who.get(`/cgi-bin/${path}`), 200).text, new RegExp(`noodtoegang tot dossier ${number(d)}, tot `), path);
	const page = await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`);
	assert.deepEqual(page.forms.filter((f) => f.method === 'POST' && !/uitloggen/.test(f.action)).map((f) => f.action), []);
	for (const path of [`inzage?zaak=${d.zaak}`, `notulen?tafel=${d.tafel}`, `uitnodigen?tafel=${d.tafel}`]) {
		const answer = await who.get(`/cgi-bin/${path}`);
		assert.ok(answer.status !== 200 || !answer.forms.some((f) => f.method === 'POST' && !/uitloggen/.test(f.action)), path);
	}
	assert.equal((await who.get(`/cgi-bin/inzage?zaak=${d.zaak}`)).status === 200, false);
	assert.doesNotMatch((await who.get('/cgi-bin/werkvoorraad')).text.replace(/U hebt noodtoegang[^.]*\./g, ''), new RegExp(number(d)));
	assert.ok(one(`SELECT count(*) FROM log WHERE zaak = ${d.zaak} AND pagina = 'noodtoegang' AND handeling = 'openen' AND uitkomst = 'gedaan'`) === 1);
});
test('after its time it is gone by itself', async () => {
	const d = await planned(), who = await stranger();
	expect(await open(d, who), 303);
	expect(await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	assert.equal(one(`SELECT round((julianday(tot) - julianday(van)) * 1440) FROM noodtoegang WHERE zaak = ${d.zaak}`), 60);
	sql(`DROP TRIGGER noodtoegang_vast; UPDATE noodtoegang SET tot = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '-1 second') WHERE zaak = ${d.zaak};
		CREATE TRIGGER noodtoegang_vast BEFORE UPDATE ON noodtoegang BEGIN SELECT raise(ABORT, 'what was opened stays so'); END`);
	expect(await who.get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
	expect(await who.get(`/cgi-bin/aanmelding?tafel=${d.tafel}`), 404);
	assert.doesNotMatch((await who.get('/cgi-bin/werkvoorraad')).text, new RegExp(`noodtoegang tot dossier ${number(d)}`));
});
test('a number that is not there, one that was never filed and an own dossier are refused at the field', async () => {
	const d = await written(), own = await filed(), who = await stranger();
	expectError(await open(d, who), /Er is geen dossier met dit nummer/);
	expectError(await open(d, who, { zaaknummer: 'ENS-1999-0001' }), /Er is geen dossier met dit nummer/);
	expectError(await open(own, own.voorzitter), /U kunt dit dossier al lezen/);
	expect(await open(own, who), 303);
	expectError(await open(own, who), /U kunt dit dossier al lezen/);
});
test('only a voorzitter and a procesondersteuner can; and no colleague with them', async () => {
	const d = await filed();
	for (const name of ['lokaal.enschede', 'raad.advies', 'gi.jbov', 'beheer', 'veiligthuis']) expect(await (await user(name)).get('/cgi-bin/noodtoegang'), 404);
	expect(await open(d, await user('ondersteuner.almelo')), 303);
	expect(await (await user('ondersteuner.almelo')).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 200);
	expect(await (await stranger()).get(`/cgi-bin/zaak?zaak=${d.zaak}`), 404);
});
test('it is a task of the voorzitter of the dossier and of the toezichthouder until both have judged it', async () => {
	const d = await filed(), who = await stranger(), toezicht = await user('toezicht');
	const waits = () => one(`SELECT count(*) FROM taak WHERE tafel = ${d.tafel} AND code = 'noodtoegang' AND rol = 'voorzitter'`);
	expect(await open(d, who), 303);
	assert.equal(waits(), 1);
	assert.match((await d.voorzitter.get('/cgi-bin/werkvoorraad')).text, /Nagaan of de noodtoegang terecht was/);
	assert.match((await toezicht.get('/cgi-bin/werkvoorraad')).text, /Noodtoegang om na te kijken/);
	assert.match((await d.voorzitter.get('/cgi-bin/noodtoegang')).text, /het kind is weg/);
	assert.ok(!(await who.get('/cgi-bin/noodtoegang')).text.includes('Oordeel vastleggen'), 'nobody judges the own');
	assert.ok(!(await (await user('voorzitter.hengelo')).get('/cgi-bin/noodtoegang')).text.includes(number(d)));
	expectError(await judge(d.voorzitter, d, { terecht: 'nee' }), /#toelichting-\d+/);
	expect(await judge(d.voorzitter, d, { terecht: 'nee', toelichting: 'Bellen had gekund.' }), 303);
	assert.equal(waits(), 0);
	assert.match((await toezicht.get('/cgi-bin/noodtoegang')).text, /Niet terecht: Bellen had gekund/);
	expect(await judge(toezicht, d, { terecht: 'ja' }), 303);
	assert.equal(one(`SELECT count(*) FROM noodtoegang_open o JOIN noodtoegang n ON n.id = o.noodtoegang WHERE n.zaak = ${d.zaak}`), 0);
	assert.match((await who.get('/cgi-bin/noodtoegang')).text, /Niet terecht: Bellen had gekund/);
});
