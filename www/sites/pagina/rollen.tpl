{{%AUTOESCAPE context="HTML"}}
<h1 class="nl-heading nl-heading--level-1">Werkwijze en rollen</h1>
<p class="nl-paragraph nl-paragraph--lead">In heel Twente werken we op dezelfde manier. Zo weet iedereen wat zijn eigen rol is en wat de ander doet.</p>
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">Waarom deze werkwijze?</h2>
<p>De veiligheid van kinderen moet altijd zo snel mogelijk geborgd zijn. Door op tijd met de juiste mensen aan tafel te gaan, voorkomen we dat het erger wordt. Soms voorkomen we daarmee een maatregel of een uithuisplaatsing.</p>
<p>Organisaties werken aan tafel samen en niet na elkaar. We spreken af wie wat doet. Het gezin en de mensen om het gezin heen horen daarbij.</p>
<p>De gemeente organiseert de tafel. De veertien gemeenten doen dat in vier subregio's, zodat de afstand van huis naar de tafel altijd beperkt is.</p>
</div>
<h2 class="nl-heading nl-heading--level-2">Wie doet wat?</h2>
<dl class="jbt-rollen">
<div><dt>Ouders</dt><dd>Hebben een belangrijke rol. Zij vertellen hoe zij de situatie ervaren en reageren op de melding, het onderzoek of de rapportage.</dd></div>
<div><dt>Kinderen en jongeren</dt><dd>We nodigen jongeren van 12 jaar en ouder uit. Voor jongere kinderen bekijkt de voorzitter hoe hun mening aan tafel komt.</dd></div>
<div><dt>Ondersteunend netwerk</dt><dd>Familie, vrienden of anderen die ouders of kinderen steunen.</dd></div>
<div><dt>Voorzitter</dt><dd>Bekijkt of de aanmelding compleet is en of de informatie goed genoeg is. Leidt de tafel, houdt de agenda in de gaten en zorgt dat iedereen aan het woord is geweest. Controleert de notulen voordat die naar iemand anders gaan.</dd></div>
<div><dt>Procesondersteuner</dt><dd>Plant, verzamelt de stukken, nodigt uit, maakt de notulen en verstuurt ze na controle van de voorzitter.</dd></div>
<div><dt>Lokale toegang</dt><dd>De plek in de gemeente voor hulp aan gezinnen, zoals een wijkteam. Meldt een gezin aan voor moment 1, bereidt ouders en kinderen voor, houdt toezicht op het veiligheidsplan en geeft nazorg. Stuurt de melding via CORV als er een raadsonderzoek komt.</dd></div>
<div><dt>Raad voor de Kinderbescherming, Vakgroep Advies</dt><dd>Krijgt de stukken zodra de tafel is gepland. Beslist bij moment 1 of er een raadsonderzoek komt en bij moment 3 of de maatregel kan eindigen.</dd></div>
<div><dt>Raad voor de Kinderbescherming, raadsonderzoeker</dt><dd>Doet het onderzoek. Bereidt bij moment 2 ouders en kinderen voor en legt de conclusies uit.</dd></div>
<div><dt>Gecertificeerde instelling (GI)</dt><dd>Voert een kinderbeschermingsmaatregel uit. In Twente zijn dat: {{GI_TEKST}}. De GI is niet verantwoordelijk voor het toezicht op het veiligheidsplan zolang er geen maatregel is: dat is de lokale toegang.</dd></div>
<div><dt>Veilig Thuis Twente</dt><dd>Advies- en meldpunt voor huiselijk geweld en kindermishandeling. Sluit soms aan als de monitorfunctie loopt.</dd></div>
</dl>
<div class="jbt-tekst">
<h2 class="nl-heading nl-heading--level-2">De drie momenten naast elkaar</h2>
</div>
<section class="utrecht-table-container" aria-labelledby="momenten-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="momenten-kop">Verschillen tussen de momenten</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row"><th class="utrecht-table__header-cell" scope="col">Vraag</th><th class="utrecht-table__header-cell" scope="col">Moment 1</th><th class="utrecht-table__header-cell" scope="col">Moment 2</th><th class="utrecht-table__header-cell" scope="col">Moment 3</th></tr></thead>
<tbody class="utrecht-table__body">
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Waar gaat het om?</th><td class="utrecht-table__cell" data-kop="Moment 1">Is een onderzoek nodig?</td><td class="utrecht-table__cell" data-kop="Moment 2">Overdracht na onderzoek</td><td class="utrecht-table__cell" data-kop="Moment 3">Kan de maatregel eindigen?</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Wie meldt aan?</th><td class="utrecht-table__cell" data-kop="Moment 1">Lokale toegang of GI</td><td class="utrecht-table__cell" data-kop="Moment 2">Raadsonderzoeker</td><td class="utrecht-table__cell" data-kop="Moment 3">GI</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Wie beslist?</th><td class="utrecht-table__cell" data-kop="Moment 1">De Raad</td><td class="utrecht-table__cell" data-kop="Moment 2">Geen beslissing, wel afspraken</td><td class="utrecht-table__cell" data-kop="Moment 3">De Raad</td></tr>
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row">Zonder ouders of hun toestemming?</th><td class="utrecht-table__cell" data-kop="Moment 1">Gaat wel door</td><td class="utrecht-table__cell" data-kop="Moment 2">Zonder toestemming niet</td><td class="utrecht-table__cell" data-kop="Moment 3">Gaat wel door</td></tr>
</tbody>
</table>
</section>
