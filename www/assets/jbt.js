/* The one script. Every page works without it; this adds: focus on the error
   summary, drafts kept on the server, a warning before typed text is lost, a
   count of characters, one submit per press, a warning before the session
   ends, and printing. Nothing is ever stored in the browser. */
'use strict';
(() => {
	const DRAFT_AFTER = 15000; // ms after the first unsaved key
	const WARN_BEFORE = 120; // s before the session ends
	const AGAIN_AFTER = 10000; // ms after a try that did not reach the server
	const ANSWER_WITHIN = 20000; // ms: a line so slow is a broken one
	const SUBMIT_GUARD = 8000; // ms: an answer may be a download, and the page stays

	const all = (selector) => document.querySelectorAll(selector);
	const clock = () => `${new Date().toLocaleTimeString('nl-NL', { hour: 'numeric', minute: '2-digit' }).replace(':', '.')} uur`;
	const NO_LINE = 'geen verbinding. Uw tekst staat nog op dit scherm. We proberen het zo opnieuw.';

	/* --- the session: every answer of the server starts its time again ---- */
	const session = { seconds: Number(document.documentElement.dataset.jbtSessie) || 0, since: Date.now(), box: null };

	const sessionRenew = () => {
		session.since = Date.now();
		if (session.box)
			session.box.remove();
		session.box = null;
	};

	const sessionStay = async (text) => {
		try {
			const answer = await fetch('/cgi-bin/werkvoorraad', { credentials: 'same-origin', redirect: 'manual' });
			if (answer.ok)
				return sessionRenew();
		} catch { /* told below */ }
		text.textContent = 'Dat lukte niet. Bewaar uw werk met de knop onder aan het formulier.';
	};

	const sessionWarn = () => {
		const box = document.createElement('div');
		const inner = document.createElement('div');
		const text = document.createElement('p');
		const stay = document.createElement('button');
		box.className = 'jbt-sessie';
		box.setAttribute('role', 'alert');
		inner.className = 'jbt-sessie__inhoud';
		stay.className = 'nl-button nl-button--primary';
		stay.type = 'button';
		stay.textContent = 'Blijf ingelogd';
		stay.addEventListener('click', () => sessionStay(text));
		inner.append(text, stay);
		box.append(inner);
		document.body.append(box);
		text.textContent = 'Over 2 minuten loggen we u uit, omdat u een tijd niets hebt gedaan.';
		session.box = box;
		session.text = text;
	};

	if (session.seconds)
		setInterval(() => {
			const left = session.seconds - (Date.now() - session.since) / 1000;
			if (left <= WARN_BEFORE && !session.box)
				sessionWarn();
			if (left <= 0)
				session.text.textContent = 'U bent uitgelogd. Uw tekst staat nog op deze pagina: log in op een ander tabblad en sla daarna hier op.';
		}, 5000);

	/* --- a place that is chosen brings its time ----------------------------- */
	document.addEventListener('change', ({ target }) => {
		const time = target.dataset.tijd && target.form.elements.begintijd;
		if (!time)
			return;
		time.value = target.dataset.tijd;
		time.dispatchEvent(new Event('input', { bubbles: true }));
	});

	/* --- forms ------------------------------------------------------------ */
	const states = new Map();

	const say = (form, text) => {
		const status = document.getElementById(form.dataset.jbtStatus);
		if (status && status.textContent !== text)
			status.textContent = text;
	};

	// True: the server has all of it. Where it cannot be reached it is tried again.
	const draftKeep = async (form, state) => {
		clearTimeout(state.timer);
		state.timer = 0;
		if (!state.typed || state.sent)
			return !state.typed;
		const body = new URLSearchParams();
		const apart = new Set([...form.querySelectorAll('[data-jbt-meteen] input')].map((box) => box.name));
		for (const [name, value] of new FormData(form))
			if (typeof value === 'string' && name !== 'actie' && !apart.has(name))
				body.append(name, value);
		body.append('actie', 'concept');
		state.typed = false;
		state.abort = new AbortController();
		const slow = setTimeout(() => state.abort.abort(), ANSWER_WITHIN);
		let kept = false;
		state.lost = false;
		try {
			const answer = await fetch(form.getAttribute('action') || location.href, {
				method: 'POST', body, credentials: 'same-origin', redirect: 'manual',
				keepalive: document.hidden && body.toString().length < 60000, signal: state.abort.signal,
			});
			kept = answer.status === 204;
		} catch {
			if (state.sent)
				return false;
			state.lost = true;
		} finally {
			clearTimeout(slow);
		}
		if (kept)
			sessionRenew();
		else
			state.typed = true;
		if (state.lost && !state.timer)
			state.timer = setTimeout(() => draftKeep(form, state), AGAIN_AFTER);
		say(form, kept ? `Opgeslagen als concept om ${clock()}.`
			: state.lost ? `Nog niet opgeslagen: ${NO_LINE}`
				: 'We konden uw tekst niet als concept bewaren. Sla op met de knop hierboven.');
		return kept;
	};

	// Where the line may be broken, a press of the button only leaves the page when
	// the server has what was typed.
	const keepFirst = async (form, state, button) => {
		state.waits = true;
		say(form, 'We slaan uw tekst op …');
		const kept = await draftKeep(form, state);
		state.waits = false;
		if (kept || !state.lost)
			form.requestSubmit(button);
	};

	const formWatch = (form) => {
		const state = { typed: false, files: false, sent: false, timer: 0, abort: null, lost: false, waits: false, sure: false };
		const drafts = 'jbtConcept' in form.dataset;
		const line = drafts && form.closest('[data-jbt-lijn]');
		states.set(form, state);
		const changed = (event) => {
			if (event.target.closest('[data-jbt-meteen]'))
				return;
			if (event.target.type === 'file')
				state.files = true;
			else
				state.typed = true;
			if (line && !state.lost)
				say(form, 'Uw laatste wijzigingen zijn nog niet opgeslagen.');
			if (drafts && state.typed && !state.timer)
				state.timer = setTimeout(() => draftKeep(form, state), DRAFT_AFTER);
		};
		form.addEventListener('input', changed);
		form.addEventListener('change', changed);
		form.addEventListener('submit', (event) => {
			if (state.sent || state.waits) {
				event.preventDefault();
				return;
			}
			if (line && state.typed && !state.sure) {
				event.preventDefault();
				state.sure = true;
				keepFirst(form, state, event.submitter).finally(() => { state.sure = false; });
				return;
			}
			state.sent = true;
			clearTimeout(state.timer);
			state.timer = 0;
			if (state.abort)
				state.abort.abort();
			setTimeout(() => { state.sent = false; }, SUBMIT_GUARD);
		});
		if (drafts)
			document.addEventListener('visibilitychange', () => {
				if (document.hidden)
					draftKeep(form, state);
			});
	};

	all('form[method="post"]').forEach(formWatch);
	addEventListener('pageshow', () => states.forEach((state) => { state.sent = false; }));
	addEventListener('beforeunload', (event) => {
		for (const state of states.values())
			if (!state.sent && (state.typed || state.files))
				event.preventDefault();
	});

	/* --- "zelfde als bij": the text is there at once, and one's own comes back ------ */
	all('[data-jbt-zelfde]').forEach((place) => {
		const box = place.querySelector('input');
		const to = document.getElementById(place.dataset.jbtZelfde);
		const from = document.getElementById(place.dataset.jbtVan);
		if (!box || !to || !from)
			return;
		let own = '';
		const put = (text) => {
			to.value = text;
			to.dispatchEvent(new Event('input', { bubbles: true }));
		};
		box.addEventListener('change', () => {
			if (box.checked)
				own = to.value;
			put(box.checked ? from.value : own);
		});
		from.addEventListener('input', () => { if (box.checked) put(from.value); });
		to.addEventListener('input', (event) => { if (event.isTrusted) box.checked = false; });
	});

	/* --- beside the form where there is room: open -------------------------- */
	if (matchMedia('(min-width: 68.75rem)').matches)
		all('[data-jbt-breed]').forEach((part) => { part.open = true; });

	/* --- what is saved at once: a box that is ticked at the tafel ------------ */
	all('[data-jbt-meteen]').forEach((place) => {
		const form = place.closest('form');
		const status = place.querySelector('[data-jbt-meteen-stand]');
		const waiting = new Set();
		let timer = 0;
		const send = async () => {
			clearTimeout(timer);
			for (const box of [...waiting]) {
				const body = new URLSearchParams();
				const ticked = box.checked;
				for (const name of ['csrf', 'rev', 'tafel'])
					body.append(name, form.elements[name].value);
				body.append('horen', box.name.split('-')[1]);
				if (ticked)
					body.append(box.name, box.value);
				body.append('actie', place.dataset.jbtMeteen);
				let answer = null;
				try {
					answer = await fetch(form.getAttribute('action'), { method: 'POST', body, credentials: 'same-origin', redirect: 'manual', signal: AbortSignal.timeout(ANSWER_WITHIN) });
				} catch { /* told below */ }
				if (answer && answer.status === 204) {
					if (box.checked === ticked)
						waiting.delete(box);
					sessionRenew();
				} else if (answer) {
					waiting.delete(box);
					status.textContent = 'Dit vinkje is niet opgeslagen. Sla op met de knop onder aan het formulier.';
					return;
				}
			}
			if (waiting.size)
				timer = setTimeout(send, AGAIN_AFTER);
			status.textContent = waiting.size ? `Nog niet opgeslagen: ${NO_LINE}` : `Opgeslagen om ${clock()}.`;
		};
		place.addEventListener('change', (event) => {
			waiting.add(event.target);
			send();
		});
		addEventListener('beforeunload', (event) => {
			if (waiting.size && !(states.get(form) || {}).sent)
				event.preventDefault();
		});
	});

	/* --- count of characters, as the server counts them -------------------- */
	const countWatch = (field) => {
		const counter = document.getElementById(field.dataset.jbtTeller);
		const most = Number(field.dataset.jbtMax);
		if (!counter || !most)
			return;
		const count = () => {
			const left = most - Array.from(field.value).length;
			const number = `${Math.abs(left).toLocaleString('nl-NL')} ${Math.abs(left) === 1 ? 'teken' : 'tekens'}`;
			counter.textContent = left >= 0 ? `Nog ${number} over.` : `U hebt ${number} te veel.`;
		};
		field.addEventListener('input', count);
		count();
	};
	all('[data-jbt-max]').forEach(countWatch);

	/* --- one more of a thing: an empty copy of the last new one --------------- */
	const MOST_NEW = 20;
	all('[data-jbt-nog-een]').forEach((place) => {
		place.addEventListener('click', (event) => {
			const last = [...all('[data-jbt-rij]')].pop();
			const number = last ? Number(last.dataset.jbtRij.slice(1)) : MOST_NEW;
			if (!event.target.closest('button') || number >= MOST_NEW)
				return; // the server saves, and gives an empty one
			event.preventDefault();
			const row = last.cloneNode(true);
			const renumber = (text) => text.replaceAll(`-n${number}`, `-n${number + 1}`);
			row.dataset.jbtRij = `n${number + 1}`;
			row.querySelector('legend').textContent = `Nieuwe afspraak ${number + 1}`;
			row.querySelectorAll('.jbt-fout, .jbt-ander').forEach((part) => part.remove());
			row.querySelectorAll('*').forEach((part) => {
				for (const { name, value } of [...part.attributes])
					if (name !== 'value')
						part.setAttribute(name, renumber(value));
				part.removeAttribute('aria-invalid');
				if (part.matches('input[type="checkbox"]'))
					part.checked = false;
				else if (part.matches('input, textarea, select'))
					part.value = '';
			});
			last.after(row);
			row.querySelectorAll('[data-jbt-max]').forEach(countWatch);
			row.querySelector('textarea, input, select').focus();
		});
	});

	all('[data-jbt-print]').forEach((button) => {
		button.hidden = false;
		button.addEventListener('click', () => print());
	});

	const focus = document.querySelector('[data-jbt-focus]');
	if (focus)
		focus.focus();
})();
