{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Toegankelijkheid</h1>
<p class="nl-paragraph nl-paragraph--lead">Iedereen moet deze website kunnen gebruiken, ook wie minder goed ziet, hoort, leest of een muis niet kan gebruiken.</p>
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Wat we doen</h2>
<ul>
<li>We maken de pagina's volgens de richtlijnen WCAG 2.2, niveau A en AA.</li>
<li>Alles werkt met alleen het toetsenbord en zonder JavaScript.</li>
<li>U kunt de tekst tot 400 procent vergroten. Op een telefoon past alles op het scherm.</li>
<li>We schrijven in gewone taal (B1).</li>
<li>U kunt elke pagina afdrukken.</li>
<li>Bij elke nieuwe versie controleert een programma alle pagina's.</li>
</ul>
<h2 class="nl-heading nl-heading--level-2">Wat we nog niet hebben gedaan</h2>
<p>Deze website is nog niet door een onafhankelijke organisatie onderzocht. Stukken die anderen aan een aanmelding toevoegen, zijn misschien niet voor iedereen goed te lezen. Vraag dan om een andere vorm.</p>
<h2 class="nl-heading nl-heading--level-2">Lukt er iets niet?</h2>
{{#IN_SUBREGIO}}
<p>Vertel het ons. Bel <a class="nl-link jbt-nowrap" href="tel:{{TEL_HREF}}">{{TELEFOON}}</a> of mail <a class="nl-link" href="mailto:{{EMAIL}}">{{EMAIL}}</a>. We helpen u, en we verbeteren de website.</p>
{{/IN_SUBREGIO}}
{{#IN_REGIO}}
<p>Vertel het ons. De nummers en adressen staan bij <a class="nl-link" href="/#contact">contact</a>. We helpen u, en we verbeteren de website.</p>
{{/IN_REGIO}}
<h2 class="nl-heading nl-heading--level-2">Hulp aan tafel</h2>
<p>Ook de tafel zelf moet voor u te doen zijn. Hebt u een tolk, vervoer, een rustige ruimte, meer tijd of een plek voor een rolstoel nodig? Vraag het aan de procesondersteuner.</p>
</div>
