// Counts tests: `await test(name, async () => …)`, or ok(name, condition, [what is
// wrong, …]) of what was found before; the last line is done().
export function counter() {
	let passed = 0, failed = 0, skipped = 0;
	return {
		ok(name, good, why = []) {
			if (good) passed++;
			else failed++;
			console.log(`${good ? 'ok     ' : 'not ok '} ${name}${good ? '' : `\n        ${why.slice(0, 10).join('\n        ')}`}`);
		},
		async test(name, body) {
			try {
				await body();
				passed++;
				console.log(`ok      ${name}`);
			} catch (error) {
				failed++;
				console.log(`not ok  ${name}\n        ${String(error?.message ?? error).split('\n').slice(0, 12).join('\n        ')}`);
			}
		},
		skip(count, why) {
			skipped += count;
			console.log(`skipped: ${why}`);
		},
		add(p, f) { passed += p; failed += f; },
		done() {
			console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
			return failed === 0 && passed > 0;
		},
	};
}
