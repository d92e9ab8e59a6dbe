// Somebody at a browser, who uses a mouse or only a keyboard. Fields are found
// by their names, which are those of the domain.
import assert from 'node:assert/strict';
import { PASSWORD } from '../start.mjs';

export class Person {
	constructor(page, base, { keyboard = false, javaScriptEnabled = true } = {}) {
		// Without JavaScript no frame tells that an element stands still: no wait for it.
		this.now = { force: !javaScriptEnabled, timeout: 25000 };
		Object.assign(this, { page, base, keyboard });
	}

	static async login(browser, base, user, { keyboard = false, javaScriptEnabled = true, width = 1280 } = {}) {
		const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 }, locale: 'nl-NL', reducedMotion: 'reduce' });
		const person = new Person(await context.newPage(), base, { keyboard, javaScriptEnabled });
		person.context = context;
		person.user = user;
		await person.go('/cgi-bin/inloggen');
		await person.fill('gebruikersnaam', user);
		await person.fill('wachtwoord', PASSWORD);
		await person.press('inloggen');
		assert.match(person.page.url(), /\/cgi-bin\/werkvoorraad/, `${user} could not log in`);
		return person;
	}

	async close() { await this.context.close(); }

	async go(path) {
		const response = await this.page.goto(this.base + path);
		this.status = response.status();
		return this;
	}

	// Tab by tab, as somebody without a mouse does.
	async focus(selector) {
		for (let i = 0; i < 400; i++) {
			if (await this.page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
			await this.page.keyboard.press('Tab');
		}
		assert.fail(`${selector} cannot be reached with Tab on ${this.page.url()}`);
	}

	async fill(name, text) {
		const selector = `[name="${name}"]`;
		if (!this.keyboard) return this.page.fill(selector, text);
		await this.focus(selector);
		await this.page.keyboard.press('Control+A');
		const type = await this.page.getAttribute(selector, 'type');
		if (type === 'date') { // a date picker takes day, month, year
			const [y, m, d] = text.split('-');
			await this.page.keyboard.type(d + m + y);
		} else if (type === 'time') await this.page.keyboard.type(text.replace(':', ''));
		else await this.page.keyboard.insertText(text);
	}

	// A radio button or a choice in a list.
	async choose(name, code) {
		const select = this.page.locator(`select[name="${name}"]`);
		if (await select.count()) {
			if (!this.keyboard) return select.selectOption(code);
			await this.focus(`select[name="${name}"]`);
			return select.selectOption(code); // headless browsers draw no list to walk through
		}
		const selector = `input[name="${name}"][value="${code}"]`;
		if (!this.keyboard) return this.page.check(selector, this.now);
		await this.focus(`input[name="${name}"]`);
		for (let i = 0; i < 12 && !(await this.page.isChecked(selector)); i++)
			await this.page.keyboard.press(i === 0 ? 'Space' : 'ArrowDown');
		assert.ok(await this.page.isChecked(selector), `${name} ${code} cannot be chosen with the keyboard`);
	}

	async tick(name, on = true) {
		const selector = `input[name="${name}"]`;
		if ((await this.page.isChecked(selector)) === on) return;
		if (!this.keyboard) return this.page.setChecked(selector, on, this.now);
		await this.focus(selector);
		await this.page.keyboard.press('Space');
	}

	async upload(name, file) {
		const selector = `input[name="${name}"]`;
		if (!this.keyboard) return this.page.setInputFiles(selector, file);
		// A busy browser sometimes lets the first press of a page go by: press again.
		let chooser = null;
		for (let i = 0; i < 4 && !chooser; i++) {
			await this.focus(selector);
			const asked = this.page.waitForEvent('filechooser', { timeout: 10000 }).catch(() => null);
			await this.page.keyboard.press('Space');
			chooser = await asked;
		}
		assert.ok(chooser, `no file can be chosen with the keyboard on ${this.page.url()}`);
		await chooser.setFiles(file);
	}

	// Presses a button of the form and waits for the page that comes of it. Where it
	// is asked whether that is to be done, yes.
	async press(actie) {
		await this.click(actie);
		if (this.status === 200 && await this.page.locator('input[name="bevestigd"][value="ja"]').count()) await this.click(actie);
	}

	async click(actie, name = 'actie') {
		const selector = `button[name="${name}"][value="${actie}"]:not(.jbt-verborgen)`;
		if (this.keyboard) await this.focus(selector);
		const isAnswer = (r) => r.request().method() === 'POST' && r.request().isNavigationRequest();
		const [answer] = await Promise.all([
			this.page.waitForResponse(isAnswer, { timeout: 30000 }),
			this.page.waitForEvent('load', { timeout: 30000 }),
			this.keyboard ? this.page.keyboard.press('Enter') : this.page.locator(selector).first().click(this.now),
		]);
		this.status = answer.status();
	}

	// Presses it and expects to be sent on.
	async succeed(actie) {
		await this.press(actie);
		assert.equal(this.status, 303, `${this.user}: ${actie} on ${this.page.url()}: ${this.status} ${(await this.errors()).join(' / ')}`);
	}

	async errors() {
		return this.page.locator('.jbt-foutenlijst a').allTextContents();
	}

	async text() { return this.page.locator('main').innerText(); }

	// The things that a repeating field stands for: names('uitkomst') -> ['uitkomst-7'].
	async names(prefix) {
		const all = await this.page.locator(`[name^="${prefix}-"]`).evaluateAll((list) => list.map((e) => e.getAttribute('name')));
		return [...new Set(all)];
	}

	async codes(name) {
		return this.page.locator(`select[name="${name}"] option, input[name="${name}"]`).evaluateAll((list) => list.map((e) => e.value).filter(Boolean));
	}
}
