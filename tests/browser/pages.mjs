// Every page that a role can reach, checked by axe, html-validate and the rest
// of check-pages at three widths: the pages are found by following links. axe takes
// most of the time: between the widest and the narrowest it looks when asked
// (AXE_ALL=1).
import { checkPages } from './check-pages.mjs';
import { Person } from './person.mjs';

const USERS = ['lokaal.losser', 'voorzitter.noord-oost-twente', 'ondersteuner.noord-oost-twente', 'raad.advies',
	'raad.onderzoeker', 'gi.jbov', 'veiligthuis', 'beheer', 'toezicht', 'regiocoordinator'];

// One address stands for all that look alike, to whatever role: same program,
// same fields, same buttons, same tables and headings.
const kindOf = (path, html) => {
	const url = new URL(path, 'http://x');
	const fields = [...url.searchParams.keys()].sort().join();
	const buttons = [...html.matchAll(/name="actie" value="([a-z_]+)"/g)].map((m) => m[1]).sort().join();
	const parts = [...new Set([...html.matchAll(/<(?:h[23]|caption)[^>]*>([^<]*)/g)].map((m) => m[1].replace(/\W+|\d+/g, '')))].length;
	return `${url.pathname}?${fields} ${buttons} ${parts > 12}`;
};

export async function pages(browser, base, count) {
	const kinds = new Set();
	for (const user of USERS) {
		const person = await Person.login(browser, base, user);
		const cookies = await person.context.cookies();
		const todo = ['/cgi-bin/werkvoorraad'], seen = new Set(todo), chosen = [];
		while (todo.length && seen.size < 250) {
			const path = todo.shift();
			const response = await person.context.request.get(base + path);
			const type = response.headers()['content-type'] ?? '';
			if (!type.startsWith('text/html') || response.status() !== 200) continue;
			const html = await response.text();
			const kind = kindOf(path, html);
			if (!kinds.has(kind)) chosen.push(path);
			kinds.add(kind);
			for (const [, href] of html.matchAll(/href="(\/cgi-bin\/[^"#]*)/g)) {
				const next = href.replaceAll('&amp;', '&');
				if (seen.has(next) || /bestand=|bericht=|stuk\?stuk=/.test(next)) continue;
				seen.add(next);
				todo.push(next);
			}
		}
		const result = await checkPages({ base, paths: chosen, cookies: cookies.map(({ name, value }) => [name, value]), axeAt: process.env.AXE_ALL ? undefined : [1280, 320], browser });
		console.log(`        ${user}: ${chosen.length} kinds of pages that nobody before had, of ${seen.size} addresses`);
		count.add(result.passed, result.failed);
		await person.close();
	}
}
