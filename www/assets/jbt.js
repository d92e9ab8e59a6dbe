/* The one script. Every page works without it; this adds: focus on the error
   summary, drafts kept on the server, a warning before typed text is lost, a
   count of characters, one submit per press, a warning before the session
   ends, and printing. Nothing is ever stored in the browser. */
'use strict';
(() => {
	const DRAFT_AFTER = 15000; // ms after the first unsaved key
	const WARN_BEFORE = 120; // s before the session ends
	const SUBMIT_GUARD = 8000; // ms: an answer may be a download, and the page stays

	const all = (selector) => document.querySelectorAll(selector);
	const clock = () => new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });

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

	/* --- forms ------------------------------------------------------------ */
	const states = new Map();

	const draftKeep = async (form, state) => {
		clearTimeout(state.timer);
		state.timer = 0;
		if (!state.typed || state.sent)
			return;
		const status = document.getElementById(form.dataset.jbtStatus);
		const body = new URLSearchParams();
		for (const [name, value] of new FormData(form))
			if (typeof value === 'string' && name !== 'actie')
				body.append(name, value);
		body.append('actie', 'concept');
		state.typed = false;
		state.abort = new AbortController();
		let kept = false;
		try {
			const answer = await fetch(form.getAttribute('action') || location.href, {
				method: 'POST', body, credentials: 'same-origin', redirect: 'manual',
				keepalive: document.hidden && body.toString().length < 60000, signal: state.abort.signal,
			});
			kept = answer.status === 204;
		} catch {
			if (state.sent)
				return;
		}
		if (kept)
			sessionRenew();
		else
			state.typed = true;
		if (status)
			status.textContent = kept ? `Concept bewaard om ${clock()}.`
				: 'We konden uw tekst niet als concept bewaren. Sla op met de knop hierboven.';
	};

	const formWatch = (form) => {
		const state = { typed: false, files: false, sent: false, timer: 0, abort: null };
		const drafts = 'jbtConcept' in form.dataset;
		states.set(form, state);
		const changed = (event) => {
			if (event.target.type === 'file')
				state.files = true;
			else
				state.typed = true;
			if (drafts && state.typed && !state.timer)
				state.timer = setTimeout(() => draftKeep(form, state), DRAFT_AFTER);
		};
		form.addEventListener('input', changed);
		form.addEventListener('change', changed);
		form.addEventListener('submit', (event) => {
			if (state.sent) {
				event.preventDefault();
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

	/* --- count of characters, as the server counts them -------------------- */
	all('[data-jbt-max]').forEach((field) => {
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
	});

	all('[data-jbt-print]').forEach((button) => {
		button.hidden = false;
		button.addEventListener('click', () => print());
	});

	const focus = document.querySelector('[data-jbt-focus]');
	if (focus)
		focus.focus();
})();
