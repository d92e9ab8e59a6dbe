// The Enter key presses the first button of a form: it keeps what was typed and
// takes no step, on every form of a tafel, in every status.
import { assert, expect, one, sql, test, user } from './suite.mjs';
import { accepted, complete, filed, held, offered, planned } from './steps.mjs';

const stand = (d) => JSON.stringify(sql(`SELECT t.status, t.ronde, (SELECT group_concat(n.status || n.versie) FROM notulen n WHERE n.tafel = t.id AND n.status || n.versie <> 'in_bewerking1') AS notulen,
	(SELECT count(*) FROM stap s WHERE s.tafel = t.id) AS stappen, (SELECT nullif(genomen_op, '') FROM besluit b WHERE b.tafel = t.id) AS besluit FROM tafel t WHERE t.id = ${d.tafel}`));
const kept = (client, text) => one(`SELECT count(*) FROM concept WHERE inhoud LIKE '%${text}%'`);

// Presses Enter in the main form, with `field` typed; nothing is taken, and it is there on coming back.
async function enter(d, client, path, field, part = '') {
	const at = `${path}?${part}tafel=${d.tafel}`, page = expect(await client.get(at), 200);
	const form = page.forms.find((f) => f.names.some((n) => n === field || n.startsWith(`${field}-`)));
	const name = form.names.find((n) => n === field || n.startsWith(`${field}-`));
	const text = `Getypt${Math.random().toString(36).slice(2, 8)}`, before = stand(d), first = form.buttons[0];
	assert.equal(first.name, 'actie', `${path}: Enter sends no actie`);
	const pairs = form.pairs().map(([n, v]) => (n === name ? [n, text] : [n, v]));
	const answer = await client.post(form.action, [...pairs, ['actie', first.value]], { ask: true });
	assert.ok([204, 303].includes(answer.status), `${path}: Enter (${first.value}) answers ${answer.status} ${answer.errors.map((e) => e.text)}`);
	assert.equal(stand(d), before, `${path}: Enter (${first.value}) took a step`);
	assert.ok(kept(client, text) || (await client.get(at)).body.includes(text), `${path}: what was typed is gone`);
}

test('Enter takes no step: aanmelding', async () => {
	const d = await complete();
	await enter(d, d.melder, '/cgi-bin/aanmelding', 'zorgen', 'stap=zorgen&');
});
test('Enter takes no step: intake-oordeel', async () => {
	const d = await filed();
	await enter(d, d.voorzitter, '/cgi-bin/intake-oordeel', 'argumenten');
});
test('Enter takes no step: planning, also where a tafel is moved', async () => {
	const a = await accepted();
	await enter(a, a.ondersteuner, '/cgi-bin/planning', 'begintijd');
	const d = await planned();
	const page = await d.ondersteuner.get(`/cgi-bin/planning?tafel=${d.tafel}`), form = page.formOf('verplaatsen');
	const before = stand(d);
	const answer = await d.ondersteuner.post(form.action, [...form.pairs().filter(([n]) => n !== 'reden'), ['reden', 'Zaal dicht.'], ['actie', form.buttons[0].value]], { ask: true });
	assert.equal(answer.status, 200, 'the only button of a form asks first');
	assert.equal(stand(d), before);
});
test('Enter takes no step: aanwezigheid, notulen and besluit', async () => {
	const d = await planned();
	await enter(d, d.ondersteuner, '/cgi-bin/aanwezigheid', 'naam');
	await enter(d, d.ondersteuner, '/cgi-bin/notulen', 'tekst');
	const h = await held();
	await enter(h, h.ondersteuner, '/cgi-bin/notulen', 'tekst');
	await enter(h, await user('raad.advies'), '/cgi-bin/besluit', 'motivering');
});
test('Enter takes no step: notulen-akkoord of the voorzitter', async () => {
	const d = await offered(), before = stand(d);
	const page = await d.voorzitter.get(`/cgi-bin/notulen-akkoord?tafel=${d.tafel}`);
	const form = page.forms.find((f) => f.names.includes('opmerkingen'));
	const answer = await d.voorzitter.post(form.action, [...form.pairs().filter(([n]) => n !== 'opmerkingen'), ['opmerkingen', ''], ['actie', form.buttons[0].value]], { ask: true });
	assert.notEqual(answer.status, 500);
	assert.equal(stand(d), before, `Enter (${form.buttons[0].value}) took a step`);
});
