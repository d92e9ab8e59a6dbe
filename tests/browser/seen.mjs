// What a task costs who does it: pages that are loaded, presses and choices, and
// fields that are seen, each time that they are. A group of radio buttons is one
// field; what is folded away or belongs to another answer is not seen.
export async function watch(person) {
	const cost = { pages: 0, clicks: 0, fields: 0, looks: [] };
	const { page } = person;
	const look = async () => {
		const seen = await page.evaluate(() => {
			const fields = [...document.querySelectorAll('main input:not([type="hidden"]), main select, main textarea')].filter((e) => e.checkVisibility());
			return { fields: new Set(fields.map((e) => e.name)).size, height: document.documentElement.scrollHeight };
		});
		cost.pages++;
		cost.fields += seen.fields;
		cost.looks.push(`${new URL(page.url()).pathname.replace('/cgi-bin/', '')}: ${seen.fields} fields, ${seen.height} px`);
	};
	person.link = (name) => Promise.all([page.waitForEvent('load'), page.getByRole('link', { name }).first().click()]);
	person.press = person.click; // each page by itself: a question is one too
	for (const name of ['link', 'press', 'choose', 'tick', 'upload']) {
		const does = person[name].bind(person);
		person[name] = async (...args) => {
			const result = await does(...args);
			cost.clicks++;
			if (name === 'link' || name === 'press') await look();
			return result;
		};
	}
	return cost;
}
