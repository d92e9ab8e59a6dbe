// Many logins at once, on a server of its own where a hash costs something: a
// quarter of what it really does.
import { execFileSync } from 'node:child_process';
import http from 'node:http';
import { PASSWORD, assert, expect, test, world } from './suite.mjs';
import { Client } from './client.mjs';
import { start } from '../start.mjs';

const WRONG = 'Verkeerd-wachtwoord-1';
const agent = new http.Agent({ maxSockets: 40 });
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
async function timed(what) {
	const began = performance.now();
	const answer = await what();
	return { answer, took: performance.now() - began };
}
// A form each, so that what is measured is the sending.
async function ready(base) {
	const client = new Client(base, agent);
	const page = await client.get('/cgi-bin/inloggen');
	return (name, password) => client.submit(page, 'inloggen', { gebruikersnaam: name, wachtwoord: password });
}

test('drukte: a crowd of unknown names delays nobody who is known; names are not told apart by time', async () => {
	const server = await start({ cost: 1 << 15 });
	try {
		// Who is known: one that logged in before.
		const known = new Client(server.base, agent);
		const alone = await timed(() => known.login('lokaal.losser', PASSWORD));
		expect(alone.answer, 303);
		assert.ok(alone.took > 40, `a hash of ${alone.took} ms is no real one`);

		const crowd = await Promise.all(Array.from({ length: 20 }, () => ready(server.base)));
		const tries = crowd.map((send, i) => timed(() => send(`bestaat.niet.${i}`, WRONG)));
		await new Promise((resolve) => setTimeout(resolve, 50));
		const among = await timed(() => known.login('lokaal.losser', PASSWORD));
		expect(among.answer, 303);
		const others = await Promise.all(tries);
		console.log(`        known: ${Math.round(alone.took)} ms alone, ${Math.round(among.took)} ms among 20; the last of those ${Math.round(Math.max(...others.map((o) => o.took)))} ms`);
		assert.ok(among.took < Math.max(2000, 3 * alone.took), `waited ${Math.round(among.took)} ms`);
		const texts = others.map(({ answer }) => expect(answer, 422).errors[0].text);
		const sent = texts.filter((t) => /veel mensen tegelijk/.test(t)).length;
		assert.ok(texts.every((t) => /veel mensen tegelijk|klopt niet/.test(t)), texts.join('\n'));
		assert.ok(sent > 0 && sent < 20, `${sent} sent away`);

		// The same work for each name: in turn, so that a slow moment is for both. A
		// difference that is there each time is one; the machine has other work too.
		const names = ['almelo', 'borne', 'dinkelland', 'enschede', 'haaksbergen'];
		let there;
		let absent;
		let ratio = 0;
		for (let round = 0; round < 3 && Math.abs(ratio - 1) >= 0.25; round++) {
			there = [];
			absent = [];
			for (const [i, name] of names.entries()) {
				const pair = [[there, `lokaal.${name}`], [absent, `lokaal.${name}x`]];
				for (const [list, full] of i % 2 ? pair.reverse() : pair) {
					const send = await ready(server.base);
					const { answer, took } = await timed(() => send(full, WRONG));
					assert.match(expect(answer, 422).errors[0].text, /klopt niet/);
					list.push(took);
				}
			}
			ratio = median(there.map((t, i) => t / absent[i]));
		}
		console.log(`        a wrong password: ${Math.round(median(there))} ms for a name that exists, ${Math.round(median(absent))} ms for one that does not (${ratio.toFixed(2)})`);
		assert.ok(Math.abs(ratio - 1) < 0.25, `${there.map(Math.round)} / ${absent.map(Math.round)}`);
		// And no work at all for one that has to wait, whether or not it exists.
		execFileSync('sqlite3', [server.db, "UPDATE instelling SET waarde = '1' WHERE naam = 'inlog_naam_adres'"]);
		for (const name of ['lokaal.wierden', 'lokaal.wierdenx']) {
			assert.match((await (await ready(server.base))(name, WRONG)).errors[0].text, /te vaak/);
			const waits = [];
			for (let i = 0; i < 7; i++) {
				const send = await ready(server.base);
				const { answer, took } = await timed(() => send(name, PASSWORD));
				assert.match(answer.errors[0].text, /te vaak/);
				waits.push(took);
			}
			assert.ok(median(waits) < median(absent) / 3, `${name}: ${waits.map(Math.round)}`);
		}
	} finally {
		agent.destroy();
		await server.stop();
	}
	assert.notEqual(world.base, server.base);
});
