{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Voor professionals</h1>
<p class="nl-paragraph nl-paragraph--lead">U werkt bij een lokale toegang, een gecertificeerde instelling, de Raad voor de Kinderbescherming of Veilig Thuis Twente. Hier staat hoe u aanmeldt en wat we van u vragen.</p>
<div class="utrecht-alert utrecht-alert--warning">
<svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#let-op"></use></svg>
<div class="utrecht-alert__content">
<p class="nl-paragraph"><strong>Acuut gevaar is nooit voor een tafel.</strong> Bel <a class="nl-link jbt-nowrap" href="tel:112">112</a>, Veilig Thuis (<a class="nl-link jbt-nowrap" href="tel:08002000">0800-2000</a>) of meteen de Raad voor de Kinderbescherming.</p>
</div>
</div>
<div class="utrecht-action-group"><a class="nl-button nl-button--primary" href="/cgi-bin/inloggen">Inloggen</a></div>
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Aanmelden voor moment 1</h2>
<p>De lokale toegang van de gemeente of een GI meldt aan. Zorg dat dit klaar is:</p>
<ul>
<li>de planvorming in het vrijwillig kader, met datum en uitkomst van het MDO;</li>
<li>hoe ouders en kinderen daarbij zijn betrokken;</li>
<li>een veiligheidsplan, als stuk bij de aanmelding;</li>
<li>van elke ouder met gezag: is die geïnformeerd, of waarom niet.</li>
</ul>
<p>De stukken zijn compleet, van goede kwaliteit en gedeeld met ouders en kinderen. U bereidt ouders en kinderen voor. Vraag ook wat zij nodig hebben om te komen: tolk, vervoer, opvang, tijdstip of digitaal meedoen.</p>
<p>Meldt een GI aan, of staan andere kinderen uit het gezin al onder toezicht? Dan is de GI deelnemer. De lokale toegang houdt toezicht op het veiligheidsplan totdat er een maatregel is.</p>
<h2 class="nl-heading nl-heading--level-2">Aanmelden voor moment 2</h2>
<p>De raadsonderzoeker meldt aan, met de conclusies en de doelen per kind. U vraagt de ouders om toestemming en legt hun antwoord vast. Zonder toestemming gaat de tafel niet door en draagt de Raad zelf over.</p>
<h2 class="nl-heading nl-heading--level-2">Aanmelden voor moment 3</h2>
<p>De GI meldt aan, met de rapportage als stuk en de einddatum van de ondertoezichtstelling. U vraagt de ouders om toestemming en legt hun antwoord vast. Zonder toestemming gaat de tafel wel door. Gaat het gezin over naar de lokale toegang, dan is die aan tafel.</p>
<h2 class="nl-heading nl-heading--level-2">Na de aanmelding</h2>
<ol>
<li>De voorzitter beoordeelt of alles er is en goed genoeg is. Zo niet, dan krijgt u de aanmelding met argumenten terug en kunt u die aanvullen.</li>
<li>De voorzitter bepaalt per kind of en hoe het meedoet.</li>
<li>De procesondersteuner plant de tafel in een dagdeel van de Raad, nodigt uit en deelt de stukken.</li>
<li>Aan tafel volgen we de vaste agenda van <a class="nl-link" href="/{{PAD}}moment-1/#agenda">moment 1</a>, <a class="nl-link" href="/{{PAD}}moment-2/#agenda">moment 2</a> of <a class="nl-link" href="/{{PAD}}moment-3/#agenda">moment 3</a>.</li>
<li>De procesondersteuner maakt de notulen, de voorzitter controleert ze en daarna gaan ze als concept naar alle deelnemers.</li>
<li>Komt er een raadsonderzoek, dan doet de lokale toegang de melding via CORV (nu ook JUBES genoemd).</li>
</ol>
</div>
<section class="utrecht-table-container" aria-labelledby="termijnen-kop" tabindex="0">
<table class="utrecht-table">
<caption class="utrecht-table__caption" id="termijnen-kop">Streeftermijnen</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="utrecht-table__header-cell" scope="col">Stap</th><th class="utrecht-table__header-cell" scope="col">Termijn</th></tr></thead>
<tbody class="utrecht-table__body">
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Oordeel over de aanmelding</th><td class="utrecht-table__cell">{{TERMIJN_OORDEEL}} werkdagen</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Tafel, na het accepteren</th><td class="utrecht-table__cell">binnen {{TERMIJN_TAFEL}} werkdagen</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Uitnodiging</th><td class="utrecht-table__cell">minstens {{TERMIJN_UITNODIGING}} werkdagen voor de tafel</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Conceptnotulen</th><td class="utrecht-table__cell">{{TERMIJN_NOTULEN}} werkdagen na de tafel</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Reageren op de notulen</th><td class="utrecht-table__cell">{{TERMIJN_REACTIE}} dagen</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">CORV-melding, na het besluit</th><td class="utrecht-table__cell">{{TERMIJN_CORV}} werkdag(en)</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Begin van het raadsonderzoek</th><td class="utrecht-table__cell">binnen {{TERMIJN_RAAD}} dagen</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Tafel van moment 3</th><td class="utrecht-table__cell">minstens {{TERMIJN_MOMENT3}} maanden voor het einde van de ondertoezichtstelling</td></tr>
</tbody>
</table>
</section>
<p class="nl-paragraph">Deze termijnen zijn een voorstel. De regio kan ze aanpassen.</p>
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Geen account?</h2>
<p>De beheerder geeft accounts uit. Neem contact op met de procesondersteuner van Subregio {{NAAM}}: <a class="nl-link jbt-nowrap" href="tel:{{TEL_HREF}}">{{TELEFOON}}</a>.</p>
</div>
