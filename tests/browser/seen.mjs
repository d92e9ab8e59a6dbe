// What a task costs who does it: pages that are loaded, presses and choices, and
// fields that are seen, each time that they are. A group of radio buttons is one
// field; what is folded away or belongs to another answer is not seen.
export async function watch(person) {
	const cost = { pages: 0, clicks: 0, fields: 0, heights: [] };
	const { page } = person;
	const look = async () => {
		const seen = await page.evaluate(() => {
			const fields = [...document.querySelectorAll('main input:not([type="hidden"]), main select, main textarea')]
				.filter((e) => e.checkVisibility() && !e.closest('.jbt-verborgen'));
			return { names: new Set(fields.map((e) => e.name)).size, height: document.documentElement.scrollHeight };
		});
		cost.pages++;
		cost.fields += seen.names;
		cost.heights.push(`${new URL(page.url()).pathname.replace('/cgi-bin/', '')} ${seen.names} fields ${seen.height} px`);
	};
	for (const name of ['press', 'go', 'choose', 'tick', 'upload', 'link']) {
		const does = person[name].bind(person);
		person[name] = async (...args) => {
			const result = await does(...args);
			if (name !== 'go') cost.clicks++;
			if (['press', 'go', 'link'].includes(name)) await look();
			return result;
		};
	}
	return cost;
}
